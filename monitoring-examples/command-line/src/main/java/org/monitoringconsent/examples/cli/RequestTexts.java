// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.monitoringconsent.recorder.text.Sentence;

/**
 * The requests in an input, one after the other: the lines of JSON Lines, the elements of a JSON array, or the whole of
 * one JSON document. Only one of them is in memory at a time.
 */
final class RequestTexts implements Closeable {

    /** The most bytes of one request. */
    static final int LONGEST = 10_000_000;

    private static final int BUFFER = 1 << 16;

    /** How the requests stand in the input. */
    enum Layout {
        /** One request for each line; blank lines are passed over. */
        LINES,
        /** One JSON array of requests. */
        ARRAY,
        /** One request over several lines, which may hold comments. */
        DOCUMENT
    }

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private boolean ended;
    private long line = 1;
    /** How many characters of the line were read, where requests stand within lines or behind an array. */
    private long passed;

    private Layout layout;
    private boolean inArray;

    private RequestTexts(InputStream in) throws IOException {
        this.in = in;
        this.layout = Layout.LINES;
    }

    /**
     * The requests of an input.
     *
     * @param name the input as it is shown
     * @param lines whether the input is known to be JSON Lines; otherwise its first lines tell
     */
    static RequestTexts of(InputStream in, Sentence name, boolean lines) throws IOException {
        RequestTexts texts = new RequestTexts(in);
        texts.skipByteOrderMark();
        if (texts.isMarkedAsUtf16()) {
            throw new BadInputException("utf16", name);
        }
        if (!lines) {
            texts.layout = texts.recognise();
        }
        texts.inArray = texts.layout == Layout.ARRAY;
        return texts;
    }

    /** Whether the input is one array. */
    boolean isArray() {
        return inArray;
    }

    /** Whether nothing more can be read without waiting. */
    boolean wouldWait() throws IOException {
        return position >= limit && !ended && in.available() == 0;
    }

    /** The next request; empty at the end. */
    Optional<RequestText> next() throws IOException {
        return switch (layout) {
            case LINES -> nextLine();
            case ARRAY -> nextElement();
            case DOCUMENT -> document();
        };
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    // ---- recognising ----

    private void skipByteOrderMark() throws IOException {
        while (limit < 3 && fill()) {
            // Three bytes tell.
        }
        boolean mark = limit >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF;
        position = mark ? 3 : 0;
    }

    private boolean isMarkedAsUtf16() {
        int mark = limit < 2 ? 0 : ((buffer[0] & 0xFF) << 8) | (buffer[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private Layout recognise() throws IOException {
        Outlook first = Outlook.from(this, position);
        if (first.start() == '[') {
            boolean goesOn = !first.isOpenLine()
                    || first.continuesBelow()
                    || Outlook.from(this, first.end()).start() != '{';
            return goesOn ? Layout.ARRAY : Layout.LINES;
        }
        if (first.start() == '/') {
            return Layout.DOCUMENT;
        }
        if (first.start() == '{' && first.isOpenLine()) {
            int below = Outlook.from(this, first.end()).start();
            return below == '"' || below == '}' || below == '/' || (below == '{' && first.isSingle())
                    ? Layout.DOCUMENT
                    : Layout.LINES;
        }
        return Layout.LINES;
    }

    /** The byte ahead as a number from 0 to 255, or -1 at the end of the input or of what can be looked at. */
    int ahead(int index) throws IOException {
        while (index >= limit) {
            if (!fill()) {
                return -1;
            }
        }
        return buffer[index] & 0xFF;
    }

    private boolean fill() throws IOException {
        if (ended || limit == BUFFER) {
            return false;
        }
        int read = in.read(buffer, limit, BUFFER - limit);
        if (read < 0) {
            ended = true;
            return false;
        }
        limit += read;
        return true;
    }

    // ---- reading ----

    /** Whether there is a byte to read; waits for one. */
    private boolean hasMore() throws IOException {
        if (position < limit) {
            return true;
        }
        position = 0;
        limit = 0;
        while (limit == 0) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    /** The next byte as a number from 0 to 255, or -1 at the end. */
    private int read() throws IOException {
        return hasMore() ? buffer[position++] & 0xFF : -1;
    }

    private Optional<RequestText> nextLine() throws IOException {
        while (hasMore()) {
            Gathered text = new Gathered();
            long at = line++;
            long column = passed + 1;
            passed = 0;
            boolean found = false;
            while (!found && hasMore()) {
                int end = position;
                while (end < limit && buffer[end] != '\n') {
                    end++;
                }
                text.add(buffer, position, end);
                found = end < limit;
                position = found ? end + 1 : end;
            }
            if (!text.isBlank()) {
                return Optional.of(text.at(at, column));
            }
        }
        return Optional.empty();
    }

    private Optional<RequestText> document() throws IOException {
        Gathered text = new Gathered();
        while (hasMore()) {
            text.add(buffer, position, limit);
            position = limit;
        }
        if (text.isBlank()) {
            return Optional.empty();
        }
        int above = text.skipBlankLines();
        return Optional.of(text.at(line + above).asForm());
    }

    private Optional<RequestText> nextElement() throws IOException {
        int c = skipBlanks();
        boolean first = c == '[';
        if (first || c == ',') {
            c = skipBlanks();
        }
        if (c == ']' && first) {
            layout = Layout.LINES;
            return nextLine();
        }
        long at = line;
        // The first byte of the element was read.
        long column = passed;
        Gathered text = new Gathered();
        Nesting nesting = new Nesting();
        while (c >= 0 && !nesting.endsBefore(c)) {
            nesting.pass(c);
            text.add(c);
            c = readCounted();
        }
        if (c < 0) {
            layout = Layout.LINES;
            return Optional.of(RequestText.unreadable(at, Complaint.of("endless")));
        }
        if (c == ']') {
            layout = Layout.LINES;
        } else {
            position--;
            passed--;
        }
        return Optional.of(text.at(at, column));
    }

    private int skipBlanks() throws IOException {
        int c = readCounted();
        while (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            c = readCounted();
        }
        return c;
    }

    /** The next byte, after which it is known in which line it stands and how far. */
    private int readCounted() throws IOException {
        int c = read();
        if (c == '\n') {
            line++;
            passed = 0;
        } else {
            // As Java and most editors count: what follows in UTF-8 belongs to the character before, and four bytes are
            // two.
            passed += c >= 0xF0 ? 2 : c >= 0xC0 || c < 0x80 ? 1 : 0;
        }
        return c;
    }
}
