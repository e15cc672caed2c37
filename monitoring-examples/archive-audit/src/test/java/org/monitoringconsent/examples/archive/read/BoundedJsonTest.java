// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

/** How much of JSON is taken in at once. */
class BoundedJsonTest {

    private static final int MOST_VALUES = 200_000;
    private static final String TOO_LONG = "line 2: one record of more than 200000 values or 8388608 characters";

    @Test
    void aRecordHasSoManyValuesAndTheNextAsMany() throws IOException, Unusable {
        String most = "[" + "1,".repeat(MOST_VALUES - 2) + "1]";

        assertEquals(2, count(most + "\n" + most));
        assertEquals(TOO_LONG, refusal("\n[" + "1,".repeat(MOST_VALUES - 1) + "1]"));
    }

    /** Long texts are cut, so that it takes many of them; keys count as well. */
    @Test
    void aRecordHasSoManyCharactersAndTheNextAsMany() throws IOException, Unusable {
        String text = "\"" + "x".repeat(64 * 1024) + "\"";
        String most = "[" + (text + ",").repeat(127) + text + "]";

        assertEquals(2, count(most + "\n" + most));
        assertEquals(TOO_LONG, refusal("\n[" + (text + ",").repeat(128) + "\"x\",1]"));
        assertEquals(TOO_LONG, refusal("\n[" + (text + ",").repeat(128) + "{\"x\":1}]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "~{\"a\":1,~\"a\":2}|line 3: a JSON object that gives one key twice",
                "~~{\"a\":|line 3: JSON that breaks off before its end",
                "~{\"a\" 1}|line 2: not JSON from here on",
            })
    void whatIsWrongIsToldByItsLine(String text, String told) {
        assertEquals(told, refusal(text.replace('~', '\n')));
    }

    private static int count(String text) throws IOException, Unusable {
        int values = 0;
        try (BoundedJson json = new BoundedJson(new StringReader(text))) {
            while (json.next() != null) {
                values++;
            }
        }
        return values;
    }

    private static String refusal(String text) {
        UnreadableRecord told = assertThrows(Unusable.class, () -> count(text)).in(Origin.ofFile("calls.json"));
        return told.origin().place() + ": " + told.why();
    }
}
