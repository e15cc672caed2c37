// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Bytes that are put together: some known already, some of texts that are still to be written as JSON. */
final class Bytes {

    /** All before it is plain ASCII, or escaped already. */
    private static final char FIRST_OBEYED = 0x7F;

    private byte[] held;
    private int size;

    Bytes(int usual) {
        this.held = new byte[usual];
    }

    Bytes add(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, held, size, more.length);
        size += more.length;
        return this;
    }

    Bytes add(char one) {
        room(1);
        held[size++] = (byte) one;
        return this;
    }

    /** Adds a text as it is. */
    Bytes plain(String text) {
        int length = text.length();
        room(length);
        int start = size;
        for (int i = 0; i < length; i++) {
            char next = text.charAt(i);
            if (next > '~') {
                size = start;
                return add(text.getBytes(StandardCharsets.UTF_8));
            }
            held[size++] = (byte) next;
        }
        return this;
    }

    /** Adds a text as JSON, in quotation marks. */
    Bytes json(String text) {
        int length = text.length();
        room(length + 2);
        int start = size;
        held[size++] = '"';
        for (int i = 0; i < length; i++) {
            char next = text.charAt(i);
            if (next < ' ' || next > '~' || next == '"' || next == '\\') {
                size = start;
                String quoted =
                        escaped(new String(JsonStringEncoder.getInstance().quoteAsString(text)));
                return add('"').plain(quoted).add('"');
            }
            held[size++] = (byte) next;
        }
        held[size++] = '"';
        return this;
    }

    /** Adds a value of a table, in quotation marks where it needs them; what a terminal would obey is replaced. */
    Bytes csv(String given) {
        String value = Printable.text(given);
        boolean plain = true;
        for (int i = 0; i < value.length() && plain; i++) {
            char next = value.charAt(i);
            plain = next != ',' && next != '"';
        }
        return plain
                ? plain(value)
                : add('"').plain(value.replace("\"", "\"\"")).add('"');
    }

    /**
     * Writes in the way of JSON what a terminal would obey: controls, marks for the direction of writing, halves of a pair. They stand
     * within texts, because outside of them there is none.
     */
    static String escaped(CharSequence json) {
        StringBuilder line = new StringBuilder(json);
        for (int i = line.length() - 1; i >= 0; i--) {
            char next = line.charAt(i);
            if (next < FIRST_OBEYED || Printable.is(next)) {
                continue;
            }
            boolean pair = i > 0 && Character.isSurrogatePair(line.charAt(i - 1), next);
            if (pair && Character.getType(line.codePointAt(i - 1)) != Character.FORMAT) {
                i--;
            } else {
                line.replace(i, i + 1, String.format(Locale.ROOT, "\\u%04x", (int) next));
            }
        }
        return line.toString();
    }

    private void room(int more) {
        if (held.length - size < more) {
            held = Arrays.copyOf(held, Math.max(size + more, held.length + held.length / 2));
        }
    }

    int size() {
        return size;
    }

    /** Takes a part of the bytes where they lie. */
    interface Taker {
        void take(byte[] bytes, int offset, int length) throws IOException;
    }

    /** Hands over a part of it. */
    void slice(int from, int to, Taker taker) throws IOException {
        if (to > from) {
            taker.take(held, from, to - from);
        }
    }

    /** Writes all of it. */
    void writeTo(OutputStream out) throws IOException {
        out.write(held, 0, size);
    }

    byte[] toArray() {
        return Arrays.copyOf(held, size);
    }

    /** Returns all of it as text. */
    @Override
    public String toString() {
        return new String(held, 0, size, StandardCharsets.UTF_8);
    }
}
