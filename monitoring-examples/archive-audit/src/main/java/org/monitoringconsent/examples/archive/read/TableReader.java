// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Unsaid;

/** Reads tables of call records row by row, so that an archive of any size passes through a small memory. */
final class TableReader {

    private static final int LONGEST_LINE = 64 * 1024;
    private static final int MOST_LINES_PER_ROW = 20;
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=.?\"?[,;\t|]*");
    private static final Pattern STATEMENT = Pattern.compile(
            "(?i)^\\s*insert\\s+into\\s+[^(]{1,200}?\\bvalues\\s*\\((.*)\\)\\s*;?\\s*$", Pattern.DOTALL);
    private static final Pattern TOTAL = Pattern.compile("(?i)(?:grand"
            + " |sub)?(?:total|totals|totaal|totalen|sum|summe|gesamt|average|averages|gemiddelde|count|records)\\b.*|\\(?\\d+"
            + " (?:rows?|records?|calls?|rijen)(?: .*)?\\)?");

    private static final Pattern MOMENT =
            Pattern.compile("\\s*\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}[T ,]+\\d{1,2}:.*|1\\d{9}(?:\\d{3})?");

    /** No heading has so many digits in a row, and hardly a call has none. */
    private static final int DIGITS_OF_DATA = 4;

    private static final Pattern DATA = Pattern.compile("\\d{" + DIGITS_OF_DATA + "}");

    /** What a thread knows of the rows that it read last. */
    private static final ThreadLocal<@Nullable PlainRows> PLAIN = new ThreadLocal<>();

    private CsvLayout layout;
    private boolean headingsPassed;

    private RepeatedHeadings repeated;

    TableReader(CsvLayout layout) {
        this(layout, layout.headings().isEmpty());
    }

    private TableReader(CsvLayout layout, boolean headingsPassed) {
        this.layout = layout;
        this.headingsPassed = headingsPassed;
        this.repeated = repeated(layout);
    }

    private void take(CsvLayout other) {
        layout = other;
        repeated = repeated(other);
    }

    /** Of columns that nobody reads, and of marks and identifiers, of which all count, none contradicts another. */
    private static RepeatedHeadings repeated(CsvLayout layout) {
        return new RepeatedHeadings(layout.headings().stream()
                .map(heading -> CsvColumn.under(heading)
                        .filter(column -> column != CsvColumn.MARK && column != CsvColumn.JOIN)
                        .map(column -> NamedRows.plain(heading))
                        .orElse(""))
                .toList());
    }

    void read(Source source, RecordSink sink) throws IOException {
        try (Reader text = source.text()) {
            read(new TableBlock.Cutter(text, this::isRowOfItsOwn), source, sink);
        }
    }

    /**
     * Reads pieces of the table apart. A row hangs on others only where headings come again, perhaps others than before: from a
     * piece on in which that may be, all is read in one.
     */
    void read(TableBlock.Cutter cutter, Source source, RecordSink sink) throws IOException {
        boolean headed = !layout.headings().isEmpty();
        Pieces pieces = new Pieces(sink, source.origin());
        for (TableBlock block = cutter.next(); block != null; block = cutter.next()) {
            TableBlock next = block;
            long before = block.linesBefore() + (headingsPassed ? 0 : readToHeadings(block, source, pieces.here()));
            int at = block.behindLines(0, before - block.linesBefore());
            if (headed && (!headingsPassed || block.hasLineWithout(DIGITS_OF_DATA, at))) {
                readInOne(new BufferedReader(block.openWith(at, cutter.rest())), before, source, pieces.here());
                return;
            }
            TableReader reader = headed ? new TableReader(layout, true) : this;
            pieces.hand(found -> reader.readBlock(next, at, before, source, found));
        }
    }

    /** Reads the rows of the first block up to its headings, if they stand there, and returns how many lines that are. */
    private long readToHeadings(TableBlock block, Source source, RecordSink sink) throws IOException {
        try (BoundedLines lines = new BoundedLines(block.open(0), LONGEST_LINE)) {
            for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
                boolean headings = !line.tooLong()
                        && split(line.text()).filter(layout::repeatsHeadings).isPresent();
                if (headings) {
                    String before = new String(block.text(), 0, block.behindLines(0, line.number()));
                    readInOne(new StringReader(before), 0, source, sink);
                    return line.number();
                }
            }
        }
        return 0;
    }

    /** Reads the table row by row. */
    void readInOne(Source source, RecordSink sink) throws IOException {
        readInOne(source.text(), 0, source, sink);
    }

    private void readInOne(Reader text, long before, Source source, RecordSink sink) throws IOException {
        TableRecords records = new TableRecords(source);
        try (BoundedLines lines = new BoundedLines(text, LONGEST_LINE, before)) {
            for (BoundedLines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.text().isBlank() || line.tooLong()) {
                    readRow(line, lines, records, source, sink);
                }
            }
        }
    }

    private void readBlock(TableBlock block, int from, long before, Source source, RecordSink sink) {
        TableRecords records = new TableRecords(source);
        PlainRows plain = PLAIN.get();
        if (plain == null || !plain.zone().equals(source.zone())) {
            plain = new PlainRows(source.zone());
            PLAIN.set(plain);
        }
        PlainRow row = new PlainRow();
        boolean ofAsterisk = layout.holdsRowsOfAsterisk();
        long line = before;
        int at = from;
        while (at < block.length()) {
            CallRecord record = ofAsterisk
                            && row.read(block.text(), at, block.length())
                            && row.next() - at <= LONGEST_LINE
                            && layout.takes(row.count())
                    ? plain.read(row, source.origin(), line + 1)
                    : null;
            if (record == null) {
                long last = readRowAt(block, at, line, records, source, sink);
                at = block.behindLines(at, last - line);
                line = last;
            } else {
                sink.record(record);
                at = row.next();
                line++;
            }
        }
    }

    /** Reads the row that begins at a place, over as many lines as it takes, and returns the number of its last line. */
    private long readRowAt(
            TableBlock block, int at, long before, TableRecords records, Source source, RecordSink sink) {
        try (BoundedLines lines = new BoundedLines(block.open(at), LONGEST_LINE, before)) {
            BoundedLines.Line line = Objects.requireNonNull(lines.next());
            if (!line.text().isBlank() || line.tooLong()) {
                readRow(line, lines, records, source, sink);
            }
            return lines.lastTaken();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can always be read", impossible);
        }
    }

    private void readRow(
            BoundedLines.Line line, BoundedLines lines, TableRecords records, Source source, RecordSink sink)
            throws IOException {
        try {
            Optional<List<String>> values = row(line, lines);
            if (values.isPresent()) {
                CallRecord record = records.read(line.place(), new TableRow(columnsOf(values.get()), values.get()));
                sink.record(
                        repeated.contradict(values.get())
                                ? record.toBuilder().doubt(Doubt.SAID_TWICE).build()
                                : record);
            }
        } catch (Unusable broken) {
            sink.unreadable(broken.in(source.origin()));
        }
    }

    /** Without headings each row is looked at by itself: the order changes when a switchboard's settings do. */
    private Map<CsvColumn, List<Integer>> columnsOf(List<String> values) {
        return layout.headings().isEmpty()
                ? CsvLayout.fixed(values).orElse(layout).columns()
                : layout.columns();
    }

    /** Returns the values of a row, or empty where it is none: a title, a heading, a total. */
    private Optional<List<String>> row(BoundedLines.Line first, BoundedLines lines) throws IOException, Unusable {
        if (first.tooLong()) {
            throw Unusable.hostile(first.place(), "longLine", LONGEST_LINE);
        }
        if (SEPARATOR_LINE.matcher(first.text().strip()).matches()) {
            return Optional.empty();
        }
        Optional<List<String>> complete = split(first.text());
        List<String> values = complete.isPresent() ? complete.get() : rowOverSeveralLines(first, lines);
        return passesAsHeading(first.text(), values) || saysNothing(values)
                ? Optional.empty()
                : measured(first, values);
    }

    private Optional<List<String>> measured(BoundedLines.Line first, List<String> values) throws Unusable {
        int[] bounds = layout.bounds();
        List<String> filled = withoutEmptyEnd(values, bounds[1]);
        if (filled.size() >= bounds[0] && filled.size() <= bounds[1]) {
            return Optional.of(filled);
        }
        if (isTotal(values)) {
            return Optional.empty();
        }
        throw bounds[0] == bounds[1]
                ? Unusable.damaged(first.place(), "row.values", values.size(), bounds[1])
                : Unusable.damaged(first.place(), "row.valuesBetween", values.size(), bounds[0], bounds[1]);
    }

    /** What stands before the headings is a title; headings may come again, also others. */
    private boolean passesAsHeading(String text, List<String> values) {
        if (layout.headings().isEmpty()) {
            return false;
        }
        if (layout.repeatsHeadings(values)) {
            headingsPassed = true;
            return true;
        }
        Optional<CsvLayout> other = DATA.matcher(text).find() ? Optional.empty() : CsvLayout.headed(text);
        other.ifPresent(this::take);
        headingsPassed |= other.isPresent();
        long filled = values.stream().filter(value -> !Unsaid.is(value)).count();
        return other.isPresent() || (!headingsPassed && filled * 2 < layout.fewest());
    }

    private static boolean saysNothing(List<String> values) {
        long filled = values.stream().filter(value -> !Unsaid.is(value)).count();
        return filled == 0 || (filled < 4 && isTotal(values));
    }

    private static boolean isTotal(List<String> values) {
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(first -> TOTAL.matcher(first).matches())
                .filter(first -> values.stream().noneMatch(MOMENT.asMatchPredicate())) // it happened at no moment
                .isPresent();
    }

    private static List<String> withoutEmptyEnd(List<String> values, int most) {
        int size = values.size();
        while (size > most && values.get(size - 1).isBlank()) {
            size--;
        }
        return values.subList(0, size);
    }

    private Optional<List<String>> split(String text) {
        return CsvLine.split(withoutStatement(text), layout.separator());
    }

    /** A template of a switchboard writes each row as a statement that puts it into a database. */
    static String withoutStatement(String text) {
        Matcher statement = STATEMENT.matcher(text);
        return statement.matches() ? statement.group(1) : text;
    }

    /**
     * A quoted value may go on over line ends; a quote that is never closed must not swallow the rest of the file, nor take in a line
     * that was cut.
     */
    private List<String> rowOverSeveralLines(BoundedLines.Line first, BoundedLines lines) throws IOException, Unusable {
        StringBuilder text = new StringBuilder(first.text());
        Deque<BoundedLines.Line> taken = new ArrayDeque<>();
        while (taken.size() < MOST_LINES_PER_ROW && text.length() < LONGEST_LINE) {
            BoundedLines.Line next = lines.next();
            if (next == null) {
                break;
            }
            taken.push(next);
            if (next.tooLong() || isRowOfItsOwn(next.text())) {
                break;
            }
            text.append('\n').append(next.text());
            Optional<List<String>> values = split(text.toString());
            if (values.isPresent() && values.get().size() <= layout.bounds()[1]) {
                return values.get();
            }
        }
        taken.forEach(lines::pushBack);
        throw Unusable.damaged(first.place(), "quotation");
    }

    boolean isRowOfItsOwn(String line) {
        int[] bounds = layout.bounds();
        return split(line)
                .filter(values -> values.size() >= bounds[0] && values.size() <= bounds[1])
                .isPresent();
    }
}
