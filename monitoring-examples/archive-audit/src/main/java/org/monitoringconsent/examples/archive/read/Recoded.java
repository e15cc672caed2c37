// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** A text as bytes of UTF-8, whatever its encoding was, of which a small part is in memory. */
final class Recoded extends InputStream {

    private static final int PART = 8 * 1024;

    private final Reader text;
    private byte[] part = new byte[0];
    private int next;

    Recoded(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        if (next == part.length && !fill()) {
            return -1;
        }
        return part[next++] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length > 0 && next == part.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, part.length - next);
        System.arraycopy(part, next, buffer, offset, count);
        next += count;
        return count;
    }

    /** Two characters that are one sign are not taken apart. */
    private boolean fill() throws IOException {
        char[] characters = new char[PART];
        int count = text.read(characters, 0, PART - 1);
        if (count <= 0) {
            return false;
        }
        if (Character.isHighSurrogate(characters[count - 1])) {
            int other = text.read();
            if (other >= 0) {
                characters[count++] = (char) other;
            }
        }
        part = new String(characters, 0, count).getBytes(StandardCharsets.UTF_8);
        next = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
