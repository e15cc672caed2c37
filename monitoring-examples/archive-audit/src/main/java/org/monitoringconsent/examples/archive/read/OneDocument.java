// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/**
 * Makes one XML document of a text that holds several, one after the other, each perhaps with a declaration of its own and
 * with blank lines before it: everything stands inside one element, and the declarations are left out.
 */
final class OneDocument extends Reader {

    /** What the exception says that a document type raises. */
    static final String DOCUMENT_TYPE = "document type";

    private static final String DECLARATION = "<?xml";
    private static final String TYPE = "<!doctype";
    private static final int LONGEST_DECLARATION = 1000;

    private final Reader in;
    private final StringBuilder pending = new StringBuilder("<archive>");
    private int given;
    private boolean ended;

    OneDocument(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        if (given == pending.length()) {
            pending.setLength(0);
            given = 0;
            fill(Math.max(256, count));
        }
        int length = Math.min(count, pending.length() - given);
        if (length == 0) {
            return -1;
        }
        pending.getChars(given, given + length, buffer, offset);
        given += length;
        return length;
    }

    private void fill(int count) throws IOException {
        while (!ended && pending.length() < count) {
            int next = in.read();
            if (next < 0) {
                ended = true;
                pending.append("</archive>");
            } else if (next == '<') {
                markup();
            } else {
                pending.append((char) next);
            }
        }
    }

    /** Looks a few characters ahead behind an angle bracket: for a declaration, or for a document type. */
    private void markup() throws IOException {
        StringBuilder start = new StringBuilder("<");
        int next = in.read();
        while (next >= 0 && mayBecome(start.toString() + (char) next)) {
            start.append((char) next);
            String lower = lower(start);
            if (lower.equals(TYPE)) {
                throw new IOException(DOCUMENT_TYPE);
            }
            if (lower.equals(DECLARATION)) {
                declaration(start);
                return;
            }
            next = in.read();
        }
        pending.append(start);
        if (next == '<') {
            markup();
        } else if (next >= 0) {
            pending.append((char) next);
        }
    }

    private static boolean mayBecome(String start) {
        String lower = lower(start);
        return DECLARATION.startsWith(lower) || TYPE.startsWith(lower);
    }

    private static String lower(CharSequence text) {
        return text.toString().toLowerCase(Locale.ROOT);
    }

    /** Leaves a declaration out, but not another instruction whose name only begins like it. */
    private void declaration(StringBuilder start) throws IOException {
        int next = in.read();
        boolean declaration = next == ' ' || next == '\t' || next == '\n' || next == '\r' || next == '?';
        StringBuilder lines = new StringBuilder();
        for (int length = 0; declaration && next >= 0 && next != '>'; length++) {
            if (length > LONGEST_DECLARATION) {
                throw new IOException("declaration");
            }
            if (next == '\n') {
                lines.append('\n');
            }
            next = in.read();
        }
        if (!declaration) {
            pending.append(start);
            if (next >= 0) {
                pending.append((char) next);
            }
        }
        pending.append(lines);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
