// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.record.Doubt;

/** Reads mailboxes of many messages in one file (mbox, RFC 4155), each as a message of its own; bodies are passed over. */
public final class MailboxReader extends NamedReader {

    /** What begins a message; with a colon behind it, it is a field with the blank that older programs set there. */
    private static final Pattern MARK = Pattern.compile("From (?!\\s*:).*");

    private static final int LONGEST_LINE = 64 * 1024;

    /** Of a message so much is looked at: the header, and the envelope of a journal report. */
    private static final int MOST_KEPT = 2 * 1024 * 1024;

    private static final Pattern FIRST = Pattern.compile(
            "From \\S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\\d{1,2}"
                    + " \\d{2}:\\d{2}(?::\\d{2})?(?: [A-Z0-9+-]{1,6}){0,2} \\d{4}.*");
    private static final Pattern FIELD = Pattern.compile(">?[A-Za-z][A-Za-z0-9_-]{0,70}:.*|>From .*");

    /** How messages begin whatever wrote them; hardly a line of a text does. */
    private static final Pattern FIELD_OF_MAIL = Pattern.compile(
            "(?i)(?:from|to|cc|bcc|date|subject|sender|reply-to|received|return-path|delivered-to|delivery-date|envelope-[a-z-]+"
                    + "|message-id|in-reply-to|references|mime-version|content-[a-z-]+|dkim-signature|authentication-results"
                    + "|arc-[a-z-]+|list-[a-z-]+|resent-[a-z-]+|thread-[a-z-]+|accept-language|auto-submitted|feedback-id|importance"
                    + "|keywords|user-agent|status|x-[a-z0-9-]+)[ \\t]*:.*|>From .*");

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    /** Makes the reader. */
    public MailboxReader() {
        super("mailbox", Doubt.PART_LEFT_OUT);
    }

    @Override
    public Claim recognise(Piece piece) {
        if (!(piece instanceof Piece.Text text)) {
            return Claim.NO;
        }
        List<String> lines =
                text.head().lines().filter(line -> !line.isBlank()).limit(2).toList();
        boolean first = !lines.isEmpty()
                && (FIRST.matcher(lines.get(0)).matches()
                        || (lines.size() > 1
                                && MARK.matcher(lines.get(0)).matches()
                                && FIELD_OF_MAIL.matcher(lines.get(1)).matches()));
        return first ? Claim.YES : Claim.NO;
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws IOException {
        // One character for each byte, so that a message is passed on as it stands.
        InputStreamReader bytes = new InputStreamReader(piece.source().plainBytes(), StandardCharsets.ISO_8859_1);
        try (BoundedLines lines = new BoundedLines(bytes, LONGEST_LINE)) {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            long start = 0;
            boolean blank = true;
            for (BoundedLines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                // What the first mark of all begins has nothing before it to which it could belong.
                boolean first = start == 0 && MARK.matcher(line.text()).matches();
                if (first || begins(line, blank, lines)) {
                    pass(piece.source(), message, start, sink);
                    start = line.number();
                } else if (message.size() < MOST_KEPT) {
                    message.writeBytes(line.text().getBytes(StandardCharsets.ISO_8859_1));
                    message.write('\n');
                }
                blank = line.text().isBlank();
            }
            pass(piece.source(), message, start, sink);
        }
    }

    /**
     * A line of a body may look like the first of a message, but no field follows it. The blank line before may be lost; where it is
     * there, what stands behind the mark does not count, because programs write it as they like. A header whose first line is broken
     * begins a message too, so that it is told.
     */
    private static boolean begins(BoundedLines.Line line, boolean blankBefore, BoundedLines lines) throws IOException {
        boolean dated = FIRST.matcher(line.text()).matches();
        if (!dated && !(blankBefore && MARK.matcher(line.text()).matches())) {
            return false;
        }
        BoundedLines.Line next = lines.next();
        if (next == null) {
            return dated;
        }
        boolean field = !next.text().isBlank()
                && (dated ? FIELD : FIELD_OF_MAIL).matcher(next.text()).matches();
        boolean begins = field || (dated && (blankBefore || next.text().isBlank()) && isFieldOfMail(lines));
        lines.pushBack(next);
        return begins;
    }

    private static boolean isFieldOfMail(BoundedLines lines) throws IOException {
        BoundedLines.Line next = lines.next();
        if (next == null) {
            return false;
        }
        lines.pushBack(next);
        return FIELD_OF_MAIL.matcher(next.text()).matches();
    }

    private static void pass(Source mailbox, ByteArrayOutputStream message, long start, RecordSink sink)
            throws IOException {
        if (start > 0) {
            Source part = mailbox.part("line " + start, message.toByteArray());
            try {
                EmailReader.read(part, sink);
            } catch (Unusable broken) {
                sink.unreadable(broken.moved(place -> within(place, start)).in(mailbox.origin()));
            }
        }
        message.reset();
    }

    private static String within(String place, long start) {
        Matcher line = LINE.matcher(place);
        return "line " + (line.matches() ? start + Long.parseLong(line.group(1)) : start);
    }
}
