// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.util.Arrays;

/** The bytes of one request, up to the most that one may have. */
final class Gathered {

    private byte[] bytes = new byte[2048];
    private int size;
    private boolean tooLong;

    void add(int c) {
        if (room(1) > 0) {
            bytes[size++] = (byte) c;
        }
    }

    void add(byte[] from, int start, int end) {
        int taken = room(end - start);
        System.arraycopy(from, start, bytes, size, taken);
        size += taken;
    }

    /** Makes room and returns for how many of the bytes there is some. */
    private int room(int wanted) {
        int taken = Math.min(wanted, RequestTexts.LONGEST - size);
        tooLong |= taken < wanted;
        if (size + taken > bytes.length) {
            int doubled = Math.min(RequestTexts.LONGEST, bytes.length * 2);
            bytes = Arrays.copyOf(bytes, Math.max(doubled, size + taken));
        }
        return taken;
    }

    boolean isBlank() {
        for (int i = 0; i < size; i++) {
            if (!isBlank(bytes[i])) {
                return false;
            }
        }
        return !tooLong;
    }

    /** Leaves out the blank lines that it begins with, and returns how many they were. */
    int skipBlankLines() {
        int lines = 0;
        int begin = 0;
        for (int i = 0; i < size && isBlank(bytes[i]); i++) {
            if (bytes[i] == '\n') {
                lines++;
                begin = i + 1;
            }
        }
        System.arraycopy(bytes, begin, bytes, 0, size - begin);
        size -= begin;
        return lines;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    RequestText at(long line) {
        return at(line, 1);
    }

    RequestText at(long line, long column) {
        return tooLong
                ? RequestText.unreadable(line, Complaint.of("longest", RequestTexts.LONGEST))
                : RequestText.of(line, column, Arrays.copyOf(bytes, size));
    }
}
