// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code arrangement new} prints what {@code arrangement check} and {@code matrix} read. */
class ArrangementTemplateTest {

    @Test
    void whatIsPrintedIsInOrder() {
        Ran printed = Ran.with("arrangement", "new");

        Ran checked = Ran.reading(printed.out(), "arrangement", "check", "-");

        assertEquals(0, printed.code(), printed::err);
        assertEquals(0, checked.code(), checked::err);
        assertTrue(checked.out().contains("1 group, 1 worker, 1 entry in the register"), checked::out);
    }

    @Test
    void whatIsNotStatedYetIsAskedInWords() {
        String printed = Ran.with("arrangement", "new").out();

        Ran english = Ran.reading(printed, "arrangement", "check", "--on", "2026-03-02", "-");
        Ran dutch = Ran.reading(printed, "arrangement", "check", "--on", "2026-03-02", "--lang", "nl", "-");
        Ran elsewhere = Ran.reading(
                printed.replace("\"key\": \"w-1\", \"country\": \"GB\"", "\"key\": \"w-1\", \"country\": \"JP\""),
                "arrangement",
                "check",
                "-");

        assertTrue(
                english.out().contains("recording of calls in GB, group service: not allowed on 2026-03-02 yet"),
                english::out);
        assertTrue(english.out().contains("  `safeguards.balancing`: how interests were weighed"), english::out);
        assertTrue(dutch.out().contains("nog niet toegestaan op 2026-03-02"), dutch::out);
        assertTrue(elsewhere.out().contains("JP: there are no rules for this country"), elsewhere::out);
    }

    /** A monitoring that has ended asks nothing any more, and stops no check. */
    @Test
    void whatHasEndedIsPassedOver() throws IOException {
        String sample = Files.readString(Path.of("..", "archive-audit", "sample", "arrangement.json"));
        String ended =
                sample.replace("\"extent\": \"SYSTEMATIC\"", "\"extent\": \"SYSTEMATIC\", \"endsOn\": \"2026-03-31\"");

        Ran before = Ran.reading(ended, "arrangement", "check", "--on", "2026-03-31", "-");
        Ran after = Ran.reading(ended, "arrangement", "check", "--on", "2026-04-01", "-");

        assertEquals(ExitCodes.ALLOWED, before.code(), before.err());
        assertEquals(ExitCodes.ALLOWED, after.code(), after.err());
        assertTrue(before.out().contains("recording of calls"), before.out());
        assertFalse(after.out().contains("recording of calls"), after.out());
    }

    /** What makes no request is not in order, and the program that says so has not failed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"activity\": \"RECORD\"|\"activity\": \"RECORD\", \"storedCopy\": true",
                "\"activity\": \"RECORD\"|\"activity\": \"READ_MESSAGE\"",
            })
    void saysWhatMakesNoRequest(String right, String wrong) throws IOException {
        String sample = Files.readString(Path.of("..", "archive-audit", "sample", "arrangement.json"));

        Ran checked = Ran.reading(sample.replaceFirst(right, wrong), "arrangement", "check", "--on", "2026-03-05", "-");
        Ran drafted =
                Ran.reading(sample.replaceFirst(right, wrong), "documents", "--arrangement", "-", "--on", "2026-03-05");

        String start =
                "what the arrangement states of `recording of calls as proof of what was agreed` makes no request: ";
        assertEquals(ExitCodes.BAD_INPUT, checked.code());
        assertTrue(checked.err().startsWith(start), checked.err());
        assertEquals("", checked.out());
        assertEquals(checked.err(), drafted.err());
    }

    @Test
    void theMatrixReadsItToo() {
        String printed = Ran.with("arrangement", "new", "--lang", "nl").out();

        Ran matrix = Ran.reading(printed, "matrix", "--arrangement", "-", "--on", "2026-03-02");

        assertEquals(0, matrix.code(), matrix::err);
        assertTrue(printed.contains("// "), printed);
    }
}
