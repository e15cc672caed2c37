// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.record.CallRecord;
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

    /** No heading has so many digits in a row, and hardly a call has none. */
    private static final Pattern DATA = Pattern.compile("\\d{4}");

    /** What a thread knows of the rows that it read last. */
    private static final ThreadLocal<@Nullable PlainRows> PLAIN = new ThreadLocal<>();

    private CsvLayout layout;
    private boolean headingsPassed;

    TableReader(CsvLayout layout) {
        this.layout = layout;
        this.headingsPassed = layout.headings().isEmpty();
    }

    void read(Source source, RecordSink sink) throws IOException {
        if (layout.headings().isEmpty()) {
            readBlocks(source, sink);
        } else {
            readInOne(source, sink);
        }
    }

    /** Headings may come again, also others, so that a row hangs on those before it. */
    void readInOne(Source source, RecordSink sink) throws IOException {
        TableRecords records = new TableRecords(source);
        try (BoundedLines lines = new BoundedLines(source.text(), LONGEST_LINE)) {
            for (BoundedLines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.text().isBlank() || line.tooLong()) {
                    readRow(line, lines, records, source, sink);
                }
            }
        }
    }

    /** Without headings no row tells anything about another, so that pieces of the table are read apart. */
    private void readBlocks(Source source, RecordSink sink) throws IOException {
        try (Reader text = source.text()) {
            TableBlock.Cutter cutter = new TableBlock.Cutter(text, this::isRowOfItsOwn);
            for (TableBlock block = cutter.next(); block != null; block = cutter.next()) {
                TableBlock next = block;
                sink.apart(found -> readBlock(next, source, found));
            }
        }
    }

    private void readBlock(TableBlock block, Source source, RecordSink sink) {
        TableRecords records = new TableRecords(source);
        PlainRows plain = PLAIN.get();
        if (plain == null || !plain.zone().equals(source.zone())) {
            plain = new PlainRows(source.zone());
            PLAIN.set(plain);
        }
        PlainRow row = new PlainRow();
        boolean ofAsterisk = layout.holdsRowsOfAsterisk();
        long line = block.linesBefore();
        int at = 0;
        while (at < block.length()) {
            CallRecord record =
                    ofAsterisk && row.read(block.text(), at, block.length()) && row.next() - at <= LONGEST_LINE
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
            BoundedLines.Line line = lines.next();
            if (line == null) {
                return before + 1;
            }
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
                sink.record(records.read(line.place(), new TableRow(columnsOf(values.get()), values.get())));
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
        other.ifPresent(found -> layout = found);
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

    /** A quoted value may go on over line ends; a quote that is never closed must not swallow the rest of the file. */
    private List<String> rowOverSeveralLines(BoundedLines.Line first, BoundedLines lines) throws IOException, Unusable {
        StringBuilder text = new StringBuilder(first.text());
        Deque<BoundedLines.Line> taken = new ArrayDeque<>();
        while (taken.size() < MOST_LINES_PER_ROW && text.length() < LONGEST_LINE) {
            BoundedLines.Line next = lines.next();
            if (next == null) {
                break;
            }
            taken.push(next);
            if (isRowOfItsOwn(next.text())) {
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

    private boolean isRowOfItsOwn(String line) {
        int[] bounds = layout.bounds();
        return split(line)
                .filter(values -> values.size() >= bounds[0] && values.size() <= bounds[1])
                .isPresent();
    }
}
