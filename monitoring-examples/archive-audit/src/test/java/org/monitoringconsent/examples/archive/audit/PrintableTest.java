// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b",
                "\u0007",
                "\r",
                "\t",
                "\b",
                "\u007f",
                "\u009b",
                "\u0085",
                "\u202e",
                "\u2066",
                "\u200f",
                "\u061c",
                "\u200b",
                "\ufeff",
                "\u2028",
                "\u2029",
                "\ud800",
                "\udc00",
                "\udb40\udc01",
            })
    void whatATerminalObeysIsReplaced(String obeyed) {
        assertEquals("a\ufffdb", Printable.text("a" + obeyed + "b"));
        assertEquals("a\ufffdb\n", Printable.lines("a" + obeyed + "b\n"));
    }

    /** Half of a letter is none, wherever it stands; a whole one is kept. */
    @Test
    void halvesOfLettersAreReplaced() {
        assertEquals("\ufffd", Printable.text("\ud83d"));
        assertEquals("\ufffd\ufffd", Printable.text("\u0007\ud83d"));
        assertEquals("\ufffd\ufffda", Printable.text("\u0007\ud83da"));
        assertEquals("\ufffd\ud83d\ude00b", Printable.text("\u0007\ud83d\ude00b"));
        assertEquals("\ud83d\ude00\ufffd", Printable.text("\ud83d\ude00\ude00"));
        assertEquals("\ud83d\ude00\ufffd", Printable.text("\ud83d\ude00\ud83d"));
    }

    @Test
    void aLineEndIsReplacedInALineAndKeptInLines() {
        assertEquals("a\ufffdb", Printable.text("a\nb"));
        assertEquals("a\nb", Printable.lines("a\nb"));
    }

    @Test
    void everythingElseIsShownAsItIs() {
        String plain = "Ünïcode, \u4e2d\u6587, \ud83d\ude00 & <b>\"quotes\"</b>";

        assertEquals(plain, Printable.text(plain));
    }
}
