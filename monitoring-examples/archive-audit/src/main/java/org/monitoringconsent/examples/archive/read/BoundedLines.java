// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Reads a text line by line without ever holding more than a bounded line. */
public final class BoundedLines implements Closeable {

    /**
     * One line.
     *
     * @param number counted from 1
     * @param text the line without its end; cut at the bound
     * @param tooLong whether it was longer than the bound
     */
    public record Line(long number, String text, boolean tooLong) {

        /** Returns the line as a place within its file. */
        public String place() {
            return "line " + number;
        }
    }

    private final Reader reader;
    private final int longest;
    private final Deque<Line> pushedBack = new ArrayDeque<>();
    private long number;
    private boolean skipLineFeed;

    /**
     * Reads lines from a text.
     *
     * @param longest how much of a line is kept
     */
    public BoundedLines(Reader reader, int longest) {
        this(reader, longest, 0);
    }

    /** Reads lines from a text before which stand so many others. */
    BoundedLines(Reader reader, int longest, long before) {
        this.reader = reader;
        this.longest = longest;
        this.number = before;
    }

    /** Returns the number of the last line that was taken and not put back. */
    long lastTaken() {
        return number - pushedBack.size();
    }

    /** Returns the next line, or null at the end. */
    public @Nullable Line next() throws IOException {
        return pushedBack.isEmpty() ? read() : pushedBack.pop();
    }

    /** Puts a line back, to be returned next. */
    public void pushBack(Line line) {
        pushedBack.push(line);
    }

    private @Nullable Line read() throws IOException {
        StringBuilder text = new StringBuilder();
        boolean any = false;
        boolean tooLong = false;
        for (int next = reader.read(); next >= 0; next = reader.read()) {
            if (skipLineFeed && next == '\n') {
                skipLineFeed = false;
                continue;
            }
            skipLineFeed = next == '\r';
            any = true;
            if (next == '\n' || next == '\r') {
                return new Line(++number, text.toString(), tooLong);
            }
            tooLong |= text.length() >= longest;
            if (!tooLong) {
                text.append((char) next);
            }
        }
        return any ? new Line(++number, text.toString(), tooLong) : null;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
