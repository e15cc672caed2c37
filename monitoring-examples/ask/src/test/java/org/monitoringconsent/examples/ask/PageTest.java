// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final String TODAY = "2026-11-29";

    @Test
    void whatStandsInTheAddressIsTextAndNothingElse() {
        String page = Page.at("#/ask?activity=%3Cscript%3Ealert(1)%3C/script%3E", "en", TODAY);

        assertFalse(page.contains("<script"));
        assertTrue(page.contains("&lt;script"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#/ask?day=tomorrow",
                "#/rules?country=GB&from=2026-02-05&day=2026-02-05",
                "#/try?country=GB&id=UK-NO-01",
                "#/try?country=XX&id=UK-INT-01",
                "#/ask?activity=LISTEN_LIFE",
                "#/ask?country=GB&activity=LISTEN_LIVE,RECORD",
                "#/ask?country=GB&activity=RECORD&communication.line=EMPLOYER_PRIVATE,",
                "#/?day=tomorrow",
                "#/ask?country=GB&activity=LISTEN_LIVE&communication.channel=EMAIL&communication.line=WORKER_OWN",
                "#/ask?country=GB&activity=CHECK_RECORDS&recordCheck.record=ELECTORAL_ROLL&communication.nature=PERSONAL"
            })
    void tellsOfAnAddressThatCannotBeRead(String address) {
        assertTrue(Page.at(address, "nl", TODAY).contains("Dit adres is niet te lezen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "#", "#nonsense", "#/nowhere?x=%", "#/?lang=fr", "#/ask?%=%&=&&who=", "#/ask?unknown=,,x"})
    void showsSomethingForEveryAddress(String address) {
        assertTrue(Page.at(address, "fr,de", TODAY).contains("<h1"));
    }

    @Test
    void speaksTheFirstLanguageThatItKnows() {
        assertTrue(Page.at("#/", "fr-FR,nl-NL,en", TODAY).contains("lang=\"nl\""));
        assertFalse(Page.at("#/?lang=en", "nl", TODAY).contains("Ik werk hier"));
    }

    @Test
    void keepsWhatWasFilledIn() {
        Route route =
                Route.of(Page.told("#/documents?country=GB&fill.employer=A", "fill.employer=B & C\nday=2026-06-30\n"));

        assertEquals("B & C", route.get("fill.employer").orElseThrow());
        assertEquals("2026-06-30", route.get("day").orElseThrow());
        assertEquals("GB", route.get("country").orElseThrow());
    }

    @Test
    void leadsFromAReasonToItsRuleAndBack() {
        String answer = "#/ask?country=GB&day=2026-11-29&activity=LISTEN_LIVE&communication.channel=CALL"
                + "&communication.line=HOSTED_FOR_BUSINESS&lang=en";
        String page = Page.at(answer, "en", TODAY);
        int rule = page.indexOf("href=\"#/rules?id=");
        String address = page.substring(rule + 6, page.indexOf('"', rule + 6)).replace("&amp;", "&");

        String rules = Page.at(address, "en", TODAY);

        assertTrue(rules.contains("href=\"" + answer.replace("&", "&amp;") + "\""), address);
        assertFalse(Page.at("#/rules?back=javascript:alert(1)", "en", TODAY).contains("href=\"javascript"));
    }

    @Test
    void anAddressIsReadAsItIsWritten() {
        Route route = Route.to("/ask").with("a", "ë & = % #?+").with("b", "plain_-.~");

        assertEquals(route.parameters(), Route.of(route.address()).parameters());
        assertEquals("/ask", Route.of(route.address()).path());
    }
}
