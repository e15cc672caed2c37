// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is the same in bytes of UTF-8, wherever a part of it ends. */
class RecodedTest {

    private static final String SIGN = "\ud83d\ude00";

    /** A sign of two characters stands across the end of the first part, or just before or behind it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 8_189, 8_190, 8_191, 8_192})
    void noSignIsTakenApart(int before) throws IOException {
        String text = "é".repeat(before) + SIGN + "end";

        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), new Recoded(new StringReader(text)).readAllBytes());
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), oneByOne(new Recoded(new StringReader(text))));
    }

    @Test
    void aHalfSignAtTheEndIsNotWaitedFor() throws IOException {
        String text = SIGN.substring(0, 1);

        assertArrayEquals(new byte[] {'?'}, new Recoded(new StringReader(text)).readAllBytes());
    }

    @Test
    void nothingIsAskedForWhereNothingIsWanted() throws IOException {
        InputStream empty = new Recoded(new StringReader(""));

        assertEquals(0, empty.read(new byte[2], 0, 0));
        assertEquals(-1, empty.read(new byte[2], 0, 2));
        assertEquals(-1, empty.read());
    }

    /** By the one way of reading and the other in turn. */
    private static byte[] oneByOne(InputStream bytes) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] two = new byte[4];
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            read.write(next);
            read.write(two, 1, Math.max(0, bytes.read(two, 1, 2)));
        }
        return read.toByteArray();
    }
}
