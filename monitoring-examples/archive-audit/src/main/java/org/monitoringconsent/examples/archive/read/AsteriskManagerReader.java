// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** Reads what Asterisk's {@code cdr_manager} says of calls, as programs that listen to the manager interface keep it. */
public final class AsteriskManagerReader extends NamedReader {

    private static final int LONGEST_LINE = 64 * 1024;
    private static final int MOST_LINES = 200;

    /** Programs that keep what they hear put the time before each line. */
    private static final String STAMP =
            "(?:\\[?\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?(?: ?Z| ?[+-]\\d{2}:?\\d{2})?\\]?:?(?:[ \\t]|$))?";

    private static final Pattern STAMPED = Pattern.compile("^" + STAMP);
    private static final Pattern MARK = Pattern.compile("(?m)^" + STAMP + "Event: Cdr\\s*$");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9_-]{0,60}):(?: (.*)|\\s*)");

    /** Makes the reader. */
    public AsteriskManagerReader() {
        super(
                "asterisk-manager",
                Doubt.DIRECTION_UNCLEAR,
                Doubt.RECORDING_UNCLEAR,
                Doubt.CONSENT_UNCLEAR,
                Doubt.ANALYSIS_UNCLEAR,
                Doubt.FORWARDED,
                Doubt.DEVICE_DIFFERS,
                Doubt.LISTENED,
                Doubt.PART_LEFT_OUT);
    }

    @Override
    public Claim recognise(Piece piece) {
        return piece instanceof Piece.Text text
                        && text.head().contains("UniqueID:")
                        && text.head().contains("LastApplication:")
                        && MARK.matcher(text.head()).find()
                ? Claim.YES
                : Claim.NO;
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws IOException {
        Events events = new Events(piece.source(), sink);
        try (BoundedLines lines = new BoundedLines(piece.source().text(), LONGEST_LINE)) {
            for (BoundedLines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                String text = STAMPED.matcher(line.text()).replaceFirst("");
                if (text.isBlank() && !line.tooLong()) {
                    events.end();
                } else if (!text.startsWith("Asterisk Call Manager")) {
                    events.add(line, text);
                }
            }
        }
        events.end();
        events.tellOthers();
    }

    /** Blocks of fields with a blank line between two. */
    private static final class Events {

        private final Source source;
        private final RecordSink sink;
        private final List<String> names = new ArrayList<>();
        private final List<String> values = new ArrayList<>();
        private String first = "";
        private String firstOfOthers = "";
        private boolean broken;

        Events(Source source, RecordSink sink) {
            this.source = source;
            this.sink = sink;
        }

        void add(BoundedLines.Line line, String text) {
            Matcher field = FIELD.matcher(text);
            if (field.matches() && field.group(1).equals("Event") && names.contains("Event")) {
                end(); // the blank line between two was lost
            }
            first = first.isEmpty() ? line.place() : first;
            if (line.tooLong() || !field.matches() || names.size() >= MOST_LINES) {
                broken = true;
                return;
            }
            boolean talk = field.group(1).equals("BillableSeconds");
            names.add(talk ? "billsec" : field.group(1));
            values.add(field.group(2) == null ? "" : field.group(2));
        }

        void end() {
            int event = names.indexOf("Event");
            boolean call = event >= 0 && values.get(event).strip().equals("Cdr");
            if (call && !broken) {
                record();
            } else if (call || broken) {
                sink.unreadable(Unusable.damaged(first, "manager.broken").in(source.origin()));
            } else if (!names.isEmpty()) {
                firstOfOthers = firstOfOthers.isEmpty() ? first : firstOfOthers;
            }
            names.clear();
            values.clear();
            first = "";
            broken = false;
        }

        private void record() {
            try {
                TableRow row = new TableRow(CsvLayout.columnsUnder(names), List.copyOf(values));
                CallRecord record = new TableRecords(source).read(first, row);
                boolean contradicts = new RepeatedHeadings(
                                names.stream().map(NamedRows::plain).toList())
                        .contradict(values);
                sink.record(
                        contradicts ? record.toBuilder().doubt(Doubt.SAID_TWICE).build() : record);
            } catch (Unusable reason) {
                sink.unreadable(reason.in(source.origin()));
            }
        }

        /** Other events are no calls, but whoever reads the report should know that they were there. */
        void tellOthers() {
            if (!firstOfOthers.isEmpty()) {
                sink.unreadable(new Unusable(Kind.NO_RECORD, firstOfOthers, "manager.others").in(source.origin()));
            }
        }
    }
}
