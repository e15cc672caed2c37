// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.testkit.CaseFiles;
import org.monitoringconsent.testkit.WrittenCase;

/** The engine of the page answers as that of the JVM, byte for byte. */
class RuntimesAgreeProperties {

    private static final String[] COUNTRIES = {"", "GB", "NL"};
    private static final String[] LANGUAGES = {"en", "nl"};

    private static Node node;

    @BeforeContainer
    static void starts() {
        node = Node.start();
    }

    @AfterContainer
    static void ends() {
        if (node != null) {
            node.close();
        }
    }

    /** Every written case, of the country that it is about and of all that it binds, in both languages. */
    @Example
    void onEveryWrittenCase() {
        int compared = 0;
        for (String file : new String[] {"united-kingdom", "netherlands"}) {
            for (WrittenCase written : CaseFiles.read(
                    WrittenCase.class.getResourceAsStream("/org/monitoringconsent/cases/" + file + ".json"))) {
                for (String language : LANGUAGES) {
                    agree(written.request(), written.jurisdiction(), language);
                    agree(written.request(), "", language);
                    compared += 2;
                }
            }
        }
        assertTrue(compared > 1_000, "there are so few cases: " + compared);
    }

    /** Whatever is asked. */
    @Property(tries = 3_000, shrinking = ShrinkingMode.OFF)
    void onRandomRequests(@ForAll MonitoringRequest request, @ForAll Random random) {
        agree(
                RequestJson.write(request),
                COUNTRIES[random.nextInt(COUNTRIES.length)],
                LANGUAGES[random.nextInt(LANGUAGES.length)]);
    }

    /** What is no request is refused in the same words. */
    @Example
    void onWhatIsNoRequest() {
        agree("{\"day\": 3, \"no such\": {}}", "", "en");
        agree("[", "GB", "nl");
        agree(
                "{\"day\":\"2026-02-30\",\"activity\":\"LISTEN_LIFE\",\"worker\":{\"id\":\"\",\"country\":\"UK\"}}",
                "",
                "nl");
        agree("{\"day\":\"2026-06-30\",\"statement\":\"\ud800\"}", "", "nl");
    }

    /** The page shows the same, question by question. */
    @Example
    void onWhatThePageShows() {
        List<String> addresses = new ArrayList<>();
        View.ALL.forEach(view -> addresses.add(view.address()));
        Journey.ALL.forEach(journey -> addresses.addAll(JourneysTest.addresses(journey)));
        for (String address : addresses) {
            for (String language : LANGUAGES) {
                node.call("page", address, language, "2026-11-29");
                assertEquals(Exported.page(address, language, "2026-11-29"), node.answer());
            }
        }
        assertTrue(addresses.size() > 40, "there are so few addresses: " + addresses.size());
    }

    private static void agree(String request, String country, String language) {
        node.call("decide", request, country, language);
        String here;
        try {
            here = Exported.decide(request, country, language);
        } catch (IllegalArgumentException refusal) {
            here = "!" + refusal.getMessage();
        }
        assertEquals(here, node.answer());
    }
}
