// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts become the bytes of a row or a line, however long they are and whatever stands in them. */
class BytesTest {

    @Test
    void whatIsLongerThanWasThoughtFindsRoom() {
        String longer = "longer than the two bytes that were thought to do";

        assertEquals(longer, new Bytes(2).plain(longer).toString());
        assertEquals('"' + longer + '"', new Bytes(2).json(longer).toString());
        assertEquals(
                longer,
                new Bytes(2).add(longer.getBytes(StandardCharsets.UTF_8)).toString());
        assertEquals("abc", new Bytes(0).add('a').add('b').add('c').toString());
        assertEquals("\"\"\"\"", new Bytes(2).json("").json("").toString());
        assertArrayEquals(bytes("aé"), new Bytes(9).plain("aé").toArray());
    }

    /** A letter with an accent and a face are shown as they are. */
    @ParameterizedTest
    @ValueSource(strings = {"call-1", " ~}|", "Zoë", "ë", "😀"})
    void aTextWithoutSignsOfItsOwnIsQuotedAsItIs(String text) {
        assertEquals('"' + text + '"', new Bytes(4).json(text).toString());
    }

    @Test
    void whatWouldEndOrChangeATextIsEscaped() {
        assertEquals("\"a\\\"b\"", new Bytes(4).json("a\"b").toString());
        assertEquals("\"a\\\\b\"", new Bytes(4).json("a\\b").toString());
        assertEquals("\"a\\tb\"", new Bytes(4).json("a\tb").toString());
        assertEquals("\"\\\"\"", new Bytes(4).json("\"").toString());
        assertEquals("\"\\\\\"", new Bytes(4).json("\\").toString());
        assertEquals("\"\\t\"", new Bytes(4).json("\t").toString());
    }

    /** Delete, escape of eight bits, writing from right to left, halves of a pair, and a tag, which is a pair. */
    @Test
    void whatATerminalWouldObeyIsWrittenInTheWayOfJson() {
        assertEquals("\\u007fa", Bytes.escaped("\u007fa"));
        assertEquals("a\\u009b", Bytes.escaped("a\u009b"));
        assertEquals("a\\u202eb", Bytes.escaped("a\u202eb"));
        assertEquals("\\udc00a", Bytes.escaped("\udc00a"));
        assertEquals("a\\ud83d", Bytes.escaped("a\ud83d"));
        assertEquals("\\udb40\\udc41f", Bytes.escaped("\udb40\udc41f"));
        assertEquals("\ud83d\ude00 ~", Bytes.escaped("\ud83d\ude00 ~"));
    }

    @Test
    void aValueOfATableIsQuotedWhereItNeedsIt() {
        assertEquals("call-1", new Bytes(2).csv("call-1").toString());
        assertEquals("\"a,b\"", new Bytes(2).csv("a,b").toString());
        assertEquals("\"say \"\"yes\"\"\"", new Bytes(2).csv("say \"yes\"").toString());
        assertFalse(new Bytes(2).csv("a\nb\rc").toString().matches("(?s).*[\n\r].*"), "no new row begins");
    }

    /** Whether a piece is long enough to be shared, and whatever the size of the buffer, all of it is written in its order. */
    @Test
    void aTextThatIsSharedInPartsIsWrittenWhole() throws IOException {
        Random random = new Random(26);
        for (int bufferSize : new int[] {1, 7, 48, 100_000}) {
            Spliced text = new Spliced(8);
            StringBuilder expected = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                String shared = Character.toString('a' + i % 26).repeat(random.nextInt(120));
                text.add(bytes(shared)).own().plain("<" + i + ">");
                expected.append(shared).append('<').append(i).append('>');
            }
            String around = "-".repeat(60);
            text.add(new byte[][] {bytes(around), bytes("short"), bytes(around)}, bytes("2026-03-05"))
                    .own()
                    .plain("end");
            expected.append(around + "2026-03-05short2026-03-05" + around + "end");
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            text.writeTo(out, new byte[bufferSize]);

            assertEquals(expected.toString(), out.toString(StandardCharsets.UTF_8));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
