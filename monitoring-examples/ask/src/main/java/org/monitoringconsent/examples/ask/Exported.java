// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.util.Locale;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.VerdictJson;
import org.teavm.jso.JSExport;

/** What the script of the page, and the test in another runtime, call. */
public final class Exported {

    private Exported() {}

    /** Does nothing; an entry point must have one. */
    public static void main(String[] args) {}

    /**
     * The verdict on a request, both as JSON.
     *
     * @param country the one jurisdiction to ask; empty for all
     * @param language the code of the language of the texts
     */
    @JSExport
    public static String decide(String request, String country, String language) {
        MonitoringEngine engine = country.isEmpty() ? Engines.ENGINE : Engines.ENGINE.in(country);
        return VerdictJson.write(
                engine.decide(RequestJson.accepting(engine.attributeKeys()).read(request)), new Locale(language));
    }

    /** What the page shows at an address; see {@link Page#at}. */
    @JSExport
    public static String page(String address, String preferred, String today) {
        return Page.at(address, preferred, today);
    }

    /** The address after a form was filled in; see {@link Page#told}. */
    @JSExport
    public static String told(String address, String given) {
        return Page.told(address, given);
    }
}
