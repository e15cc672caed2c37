// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Lets JSON pass with every text in it cut to a bounded length, so that one huge text, such as media inside a vCon, never
 * stands in memory. What passes is as well-formed as what came in.
 */
final class CutTexts extends FilterReader {

    private static final int LONGEST_ESCAPE = 6;

    /** What was signed counts only as a whole. */
    private static final String SIGNED = "payload";

    static final int LONGEST_SIGNED = 4 * 1024 * 1024;

    private final StringBuilder latest = new StringBuilder();
    private boolean whole;
    private final int longest;
    private boolean inside;
    private int length;
    private boolean escaped;

    CutTexts(Reader in, int longest) {
        super(in);
        this.longest = longest;
    }

    @Override
    public int read() throws IOException {
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (passes((char) next)) {
                return next;
            }
        }
        return -1;
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int read = in.read(buffer, offset, count);
            if (read <= 0) {
                return read;
            }
            for (int i = offset; i < offset + read; i++) {
                if (passes(buffer[i])) {
                    buffer[offset + kept++] = buffer[i];
                }
            }
        }
        return kept;
    }

    private int bound() {
        return whole ? Math.max(longest, LONGEST_SIGNED) : longest;
    }

    private boolean passes(char next) {
        // No text holds a line end: where one seems to, a quotation mark was lost, and the next line starts anew.
        if (!inside || next == '\n' || next == '\r') {
            inside = next == '"' && !inside;
            whole |= inside && SIGNED.contentEquals(latest);
            if (inside) {
                latest.setLength(0);
            }
            length = 0;
            escaped = false;
            return true;
        }
        if (escaped) {
            escaped = false; // the digits of a character by its number are characters like any other
        } else if (next == '"') {
            inside = false;
            whole = false;
            return true;
        } else {
            if (length <= SIGNED.length()) {
                latest.append(next);
            }
            escaped = next == '\\';
            if (escaped && length + LONGEST_ESCAPE > bound()) {
                length = bound(); // an escape passes as a whole or not at all
            }
        }
        return length++ < bound();
    }
}
