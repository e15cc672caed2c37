// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Instrument;

/**
 * An act on the site of British legislation, where each section, schedule and article has an address of its own.
 *
 * @param instrument the act as a whole
 */
record Act(Instrument instrument) {

    private static final String SITE = "https://www.legislation.gov.uk/";

    /** An act by its name and its path on the site, such as {@code ukpga/2016/25}. */
    static Act of(String name, String path) {
        return new Act(Instrument.of(name, SITE + path));
    }

    /** The act as a whole. */
    Citation whole() {
        return instrument.whole();
    }

    /** A provision that has no page of its own; the address is that of the act. */
    Citation at(String provision) {
        return instrument.at(provision);
    }

    /** A section, such as {@code 3(1), (6)-(7)}. */
    Citation section(String number) {
        return on("section", number, "s." + number);
    }

    /** Several sections in a row, such as {@code 43B-43L}, at the address of the first. */
    Citation sections(String numbers) {
        return on("section", numbers, "ss." + numbers);
    }

    /** A place in a schedule, such as {@code 2 para 5(3)}. */
    Citation schedule(String place) {
        return on("schedule", place, "Sch " + place);
    }

    /** An article, such as {@code 5(1)(a)}. */
    Citation article(String number) {
        return on("article", number, "Art " + number);
    }

    /** Several articles in a row, such as {@code 13-14}, at the address of the first. */
    Citation articles(String numbers) {
        return on("article", numbers, "Arts " + numbers);
    }

    /** A regulation, such as {@code 4(1)(a)}; the address is that of the whole instrument. */
    Citation regulation(String number) {
        return at("reg " + number);
    }

    /** Several regulations in a row. */
    Citation regulations(String numbers) {
        return at("regs " + numbers);
    }

    private Citation on(String kind, String number, String provision) {
        String address = instrument.address() + "/" + kind + "/" + page(number);
        return new Citation(instrument, provision, address, Citation.Certainty.SETTLED);
    }

    /** The digits at the beginning, with the capitals that follow them; the page has the name of the whole provision. */
    private static String page(String number) {
        int end = 0;
        while (end < number.length() && number.charAt(end) >= '0' && number.charAt(end) <= '9') {
            end++;
        }
        while (end < number.length() && number.charAt(end) >= 'A' && number.charAt(end) <= 'Z') {
            end++;
        }
        return number.substring(0, end);
    }
}
