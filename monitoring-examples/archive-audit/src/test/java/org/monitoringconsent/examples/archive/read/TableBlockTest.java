// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines in a piece of a table, whichever way they end. */
class TableBlockTest {

    /** {@code r} stands for a carriage return and {@code n} for a line feed. */
    @ParameterizedTest
    @CsvSource({
        "ArnBnC, 0, 0, 0",
        "ArnBnC, 0, 1, 3",
        "ArnBnC, 0, 2, 5",
        "ArnBnC, 3, 1, 5",
        "ArnBnC, 0, 3, 6",
        "ArnBnC, 0, 9, 6",
        "ArBrCr, 0, 1, 2",
        "ArBrCr, 0, 3, 6",
        "ArrBn, 0, 1, 2",
        "Ar, 0, 1, 2",
        "AAAAArn, 0, 1, 7",
        "nArn, 0, 1, 1",
    })
    void aPlaceBehindSoManyLines(String text, int from, long lines, int place) {
        assertEquals(place, block(text).behindLines(from, lines));
    }

    @ParameterizedTest
    @CsvSource({
        "12345n12345n, false", // each line has them
        "12345n1234n12345, true",
        "12345n12345x1234, false",
        "12345nn12345, false", // an empty line is none
        "12345n12345n1234, true", // the last line has no end
        "12345n1, true",
        "90909n09090, false",
        "12345n12n345n, true",
        "1234n, true",
        "A 1234 1 B 12345r12345, false",
    })
    void aLineWithoutSoManyDigitsInARow(String text, boolean has) {
        assertEquals(has, block(text).hasLineWithout(5, 0));
        assertEquals(has, block("1n" + text).hasLineWithout(5, 2));
    }

    private static TableBlock block(String text) {
        String written = text.replace('r', '\r').replace('n', '\n');
        // What stands behind the piece belongs to the next.
        return new TableBlock((written + "\n1\n").toCharArray(), written.length(), 0);
    }
}
