// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ExplainCommandTest {

    @Test
    void explainsADenialWithSourcesExposureAndCure() {
        Ran ran = Ran.reading(Samples.DENIED, "explain", "--in", "GB");

        assertEquals(ExitCodes.DENIED, ran.code());
        assertTrue(
                ran.out().startsWith("GB  DENY: listening live for quality and coaching on 2026-06-30\n"), ran.out());
        assertContains(ran, "├─ denied by ");
        assertContains(ran, "UK-INT-23  Plainly personal");
        assertContains(ran, "SI 2018/356 reg 4(1)(a) <https://www.legislation.gov.uk/uksi/2018/356>");
        assertContains(ran, "exposes to: civil claim; binding force: statute; confidence: high");
        assertContains(ran, "what would cure it: ");
        assertContains(ran, "a change of one of these facts would turn the decision");
        assertContains(ran, "law applied");
        assertContains(ran, "what to state (→ marks the answers with which this way leads to ALLOW)");
        assertTrue(ran.lines().stream().anyMatch(line -> line.contains("└─ Next: ")), ran.out());
    }

    @Test
    void explainsAPermissionWithGroundsAndObligations() {
        Ran ran = Ran.reading(Samples.ALLOWED, "explain");

        assertEquals(ExitCodes.ALLOWED, ran.code());
        assertContains(ran, "lawful because");
        assertContains(ran, "UK-INT-20  Business gateway");
        assertContains(ran, "allowed with these obligations");
        assertContains(ran, "asked by UK-");
        assertContains(ran, "Next: go ahead and do what the ");
    }

    @Test
    void namesTheExceptionThatLifts() {
        String lateObjection = Samples.request("NL", "BUSINESS").replace("OBTAINED", "LATE_OBJECTION");

        Ran ran = Ran.reading(lateObjection, "explain");

        assertEquals(ExitCodes.ALLOWED, ran.code());
        assertContains(ran, "lifted by an exception");
        assertContains(ran, "by NL-WC-02 Late objection");
    }

    @Test
    void namesWhatWasNotStated() {
        String silent = Samples.ALLOWED.replace("\"notice\":\"SPECIFIC\"", "\"place\":\"WORKPLACE\"");

        Ran ran = Ran.reading(silent, "explain");

        assertEquals(ExitCodes.DENIED, ran.code());
        assertContains(ran, "not stated: communication.consent, worker.notice");
        assertContains(ran, "open: stating more could allow it");
    }

    @Test
    void namesWhatWasStatedButIsNotRead() {
        Ran ran = Ran.reading(
                Samples.ALLOWED.replace("\"balancing\"", "\"biometricAlternative\":true,\"balancing\""), "explain");

        assertContains(ran, "stated, but no rule reads it here");
        assertContains(ran, "safeguards.biometricAlternative  whether there is another way than a voiceprint");
    }

    @Test
    void saysWhyARuleIsContestable() {
        String everything = Samples.ALLOWED.replace("SAMPLED", "SYSTEMATIC");

        Ran ran = Ran.reading(everything, "explain");

        assertContains(ran, "UK-DP-09");
        assertContains(ran, "contestable: ");
    }

    @Test
    void speaksDutch() {
        Ran ran = Ran.reading(Samples.request("NL", "PERSONAL"), "explain", "--lang", "nl");

        assertTrue(ran.out().startsWith("NL  GEWEIGERD: meeluisteren voor kwaliteit en coaching op 2026-06-30\n"));
        assertContains(ran, "geweigerd door één regel");
        assertContains(ran, "niets kan dit toegestaan maken");
        assertContains(ran, "└─ Volgende stap: doe dit niet");
    }

    @Test
    void explainsOneVerdictForEachCountryAsked() {
        Ran ran = Ran.reading(Samples.DENIED, "explain", "--in", "GB,NL");

        assertContains(ran, "GB  DENY: ");
        assertContains(ran, "NL  DENY (this law has no say here): ");
    }

    @Test
    void explainsARequestOverSeveralLinesAndPlacesItsFaults() {
        Ran broken = Ran.reading(Samples.pretty(Samples.DENIED).replace("\"manner\":", "\"manner\""), "explain");

        assertEquals(ExitCodes.BAD_INPUT, broken.code());
        assertTrue(broken.err()
                .matches("standard input: the text is not well-formed JSON at line [0-9]+, column [0-9]+\n"));
    }

    @Test
    void takesOneRequestOnly() {
        Ran ran = Ran.reading(Samples.ALLOWED + "\n" + Samples.ALLOWED, "explain");

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertEquals("standard input holds several requests, but this command takes one\n", ran.err());
    }

    private static void assertContains(Ran ran, String text) {
        assertTrue(ran.out().contains(text), ran.out());
    }
}
