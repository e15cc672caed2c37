// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a table that ends with a row of its own, so that it can be read apart from the others.
 *
 * @param text holds the rows
 * @param length how much of the text belongs to them
 * @param linesBefore how many lines stand before them
 */
@SuppressWarnings("ArrayRecordComponent") // Cut once and only read.
record TableBlock(char[] text, int length, long linesBefore) {

    private static final int USUAL = 96 * 1024;
    /** The first is small, because it is read before the others are cut. */
    private static final int FIRST = 8 * 1024;

    private static final int LONGEST = 4 * 1024 * 1024;
    private static final int LINES_TO_TRY = 50;

    /** Opens the rows from a place on as text. */
    Reader open(int at) {
        return new CharArrayReader(text, at, length - at);
    }

    /** The place behind so many lines from a place on. */
    int behindLines(int from, long lines) {
        int at = from;
        for (long left = lines; left > 0 && at < length; left--) {
            while (at < length && !isLineEnd(text[at])) {
                at++;
            }
            boolean both = at + 1 < length && text[at] == '\r' && text[at + 1] == '\n';
            at = Math.min(length, at + (both ? 2 : 1));
        }
        return at;
    }

    /** Cuts a table into blocks, which are the same at each reading. */
    static final class Cutter {

        private final Reader reader;
        private final Predicate<String> rowOfItsOwn;
        private final int usual;
        private char[] held;
        private int size;
        private long lines;
        private boolean ended;

        /**
         * Prepares to cut.
         *
         * @param rowOfItsOwn whether a line is a whole row, so that the next line begins another whatever stands before
         */
        Cutter(Reader reader, Predicate<String> rowOfItsOwn) {
            this(reader, rowOfItsOwn, USUAL);
        }

        /** Cuts blocks of another size. */
        Cutter(Reader reader, Predicate<String> rowOfItsOwn, int usual) {
            this.reader = reader;
            this.rowOfItsOwn = rowOfItsOwn;
            this.usual = usual;
            this.held = new char[Math.min(FIRST, usual)];
        }

        /** Opens what was not cut yet as text, which takes all of it. */
        Reader rest() {
            return new Joined(new CharArrayReader(held, 0, size), reader);
        }

        /** Returns the next block, or null at the end. */
        @Nullable
        TableBlock next() throws IOException {
            fill();
            int end = ended ? size : safeEnd();
            while (!ended && end == 0 && held.length < LONGEST) {
                held = Arrays.copyOf(held, held.length * 2);
                fill();
                end = ended ? size : safeEnd();
            }
            if (end == 0) {
                end = size; // rows that nobody can tell apart
            }
            if (size == 0) {
                return null;
            }
            TableBlock block = new TableBlock(held, end, lines);
            lines += countLines(held, end);
            size -= end;
            char[] rest = new char[ended ? size : Math.max(usual, size)];
            System.arraycopy(held, end, rest, 0, size);
            held = rest;
            return block;
        }

        private void fill() throws IOException {
            while (!ended && size < held.length) {
                int count = reader.read(held, size, held.length - size);
                ended = count < 0;
                size += Math.max(0, count);
            }
        }

        /** The end of the last line that is a row of its own, or 0. */
        private int safeEnd() {
            int end = lineEnd(size);
            for (int tried = 0; end > 0 && tried < LINES_TO_TRY; tried++) {
                int start = lineEnd(end - 1);
                int text = end - 1;
                while (text > start && isLineEnd(held[text - 1])) {
                    text--;
                }
                if (start > 0 && rowOfItsOwn.test(new String(held, start, text - start))) {
                    return end;
                }
                end = start;
            }
            return 0;
        }

        /** Behind the last line feed before a place, or 0. */
        private int lineEnd(int before) {
            int at = before;
            while (at > 0 && held[at - 1] != '\n') {
                at--;
            }
            return at;
        }
    }

    /** Returns whether a line from a place on, other than an empty one, has nowhere so many digits in a row. */
    boolean hasLineWithout(int digits, int from) {
        int most = 0;
        int row = 0;
        boolean filled = false;
        for (int at = from; at < length; at++) {
            char one = text[at];
            row = one >= '0' && one <= '9' ? row + 1 : 0;
            most = Math.max(most, row);
            filled |= !isLineEnd(one) && !Character.isWhitespace(one);
            if (isLineEnd(one) || at + 1 == length) {
                if (filled && most < digits) {
                    return true;
                }
                most = 0;
                filled = false;
            }
        }
        return false;
    }

    /** Opens the rows from a place on as text, and behind them another. */
    Reader openWith(int at, Reader behind) {
        return new Joined(open(at), behind);
    }

    /** One text behind another. */
    private static final class Joined extends Reader {

        private final Reader first;
        private final Reader second;
        private boolean firstEnded;

        Joined(Reader first, Reader second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public int read(char[] into, int offset, int count) throws IOException {
            int read = firstEnded ? -1 : first.read(into, offset, count);
            firstEnded |= read < 0 && count > 0;
            return read >= 0 ? read : second.read(into, offset, count);
        }

        @Override
        public void close() throws IOException {
            try (first) {
                second.close();
            }
        }
    }

    private static boolean isLineEnd(char one) {
        return one == '\n' || one == '\r';
    }

    private static long countLines(char[] text, int end) {
        long lines = 0;
        for (int i = 0; i < end; i++) {
            char one = text[i];
            if (one == '\n' ? i == 0 || text[i - 1] != '\r' : one == '\r') {
                lines++;
            }
        }
        return lines;
    }
}
