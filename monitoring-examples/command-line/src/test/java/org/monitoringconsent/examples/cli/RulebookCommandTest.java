// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class RulebookCommandTest {

    @Test
    void printsTheRulesOfADay() {
        Ran ran = Ran.with("rulebook", "--in", "gb", "--on", "2026-02-04");

        assertEquals(ExitCodes.ALLOWED, ran.code(), ran.err());
        assertTrue(
                ran.lines().get(0).endsWith("on 4 February 2026"), ran.lines().get(0));
        assertTrue(ran.out().contains("### UK-AI-01A – "), "the old rule on automated decisions is in force");
    }

    @Test
    void printsWhatChangedSinceAnotherDay() {
        Ran ran = Ran.with("rulebook", "--in", "GB", "--since", "2026-02-04", "--on", "2026-02-05", "--lang", "nl");

        assertEquals(ExitCodes.ALLOWED, ran.code(), ran.err());
        assertTrue(ran.out().contains("Nieuwe regels (1)"), ran.out());
        assertTrue(ran.out().contains("UK-AI-01B"), ran.out());
    }

    @Test
    void printsOnePageForABrowser() {
        Ran ran = Ran.with("rulebook", "--in", "NL", "--on", "2026-11-23", "--format", "html");

        assertEquals(ExitCodes.ALLOWED, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("<!doctype html>"));
        assertTrue(ran.out().endsWith("</html>\n"));
    }

    @Test
    void printsEveryRuleSetWhenNoneIsChosen() {
        Ran ran = Ran.with("rulebook", "--on", "2026-11-23");

        assertEquals(ExitCodes.ALLOWED, ran.code(), ran.err());
        assertTrue(ran.out().contains("UK-INT-20") && ran.out().contains("NL-WC-01"), "both rule sets are printed");
    }

    @Test
    void refusesWhatItCannotPrint() {
        assertBad("an HTML page holds one rule set", "rulebook", "--format", "html");
        assertBad("there is no rule set for `DE`", "rulebook", "--in", "DE");
        assertBad("must come before `2026-02-05`", "rulebook", "--on", "2026-02-05", "--since", "2026-02-05");
    }

    private static void assertBad(String part, String... arguments) {
        Ran ran = Ran.with(arguments);

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertTrue(ran.err().contains(part), ran.err());
        assertEquals("", ran.out());
    }
}
