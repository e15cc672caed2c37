// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import org.monitoringconsent.examples.archive.record.Unsaid;

/**
 * The values of a row as nearly all are written: on one line, each with or without quotation marks around it. Whatever is written
 * in another way is left to the library.
 */
final class PlainRow {

    private static final int MOST_VALUES = 21;

    private final int[] starts = new int[MOST_VALUES];
    private final int[] ends = new int[MOST_VALUES];
    private char[] text = {};
    private int count;
    private int next;

    /** Takes the line apart that begins at a place; returns whether it is such a row. */
    boolean read(char[] block, int from, int length) {
        text = block;
        count = 0;
        int at = from;
        while (count < MOST_VALUES) {
            at = value(at, length);
            if (at < 0) {
                return false;
            }
            if (at >= length || block[at] != ',') {
                return ends(at, length);
            }
            at++;
        }
        return false;
    }

    private boolean ends(int at, int length) {
        int behind = at;
        if (behind < length && text[behind] == '\r') {
            behind++;
        }
        if (behind < length && text[behind] == '\n') {
            behind++;
        } else if (behind < length) {
            return false;
        }
        next = behind;
        return true;
    }

    /** Takes one value and returns where it ends, or -1 where it is none of this kind. */
    private int value(int from, int length) {
        boolean quoted = from < length && text[from] == '"';
        int start = quoted ? from + 1 : from;
        int at = start;
        while (at < length && text[at] != '"' && (quoted || text[at] != ',') && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        if (quoted && !closes(at, length)) {
            return doubled(start, at, length);
        }
        if (!quoted && at < length && text[at] == '"') {
            return -1;
        }
        starts[count] = start;
        ends[count++] = at;
        return quoted ? at + 1 : at;
    }

    private boolean closes(int at, int length) {
        return at < length && text[at] == '"' && (at + 1 >= length || text[at + 1] != '"');
    }

    /** A value in which quotation marks stand, each written twice. It is kept as it stands. */
    private int doubled(int start, int from, int length) {
        int at = from;
        while (at + 1 < length && text[at] == '"' && text[at + 1] == '"') {
            at += 2;
            while (at < length && text[at] != '"' && text[at] != '\n' && text[at] != '\r') {
                at++;
            }
        }
        if (!closes(at, length)) {
            return -1;
        }
        starts[count] = start;
        ends[count++] = at;
        return at + 1;
    }

    /** How many values there are. */
    int count() {
        return count;
    }

    /** Where the next line begins. */
    int next() {
        return next;
    }

    char[] text() {
        return text;
    }

    int start(int value) {
        return starts[value];
    }

    int end(int value) {
        return ends[value];
    }

    boolean isEmpty(int value) {
        return starts[value] == ends[value];
    }

    boolean is(int value, String word) {
        int length = ends[value] - starts[value];
        if (length != word.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[starts[value] + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the value as a text, with quotation marks that are written twice once. */
    String value(int value) {
        String plain = new String(text, starts[value], ends[value] - starts[value]);
        return plain.indexOf('"') < 0 ? plain : plain.replace("\"\"", "\"");
    }

    /** Returns what the value says, nothing where it only says that nothing stands there. */
    String said(int value) {
        String text = value(value);
        return Unsaid.is(text) ? "" : text.strip();
    }
}
