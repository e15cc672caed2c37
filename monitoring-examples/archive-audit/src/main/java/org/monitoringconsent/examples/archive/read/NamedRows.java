// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Unsaid;

/**
 * The rows of a table whose headings only one product has, asked by heading. Headings are compared by their letters and digits
 * alone; what stands before them is passed over, and headings that come again are no rows.
 */
public final class NamedRows {

    private static final int LONGEST_LINE = 64 * 1024;
    private static final int MOST_LINES_PER_ROW = 20;
    private static final int ROWS_TO_TRY = 10;
    private static final int FEWEST = 9;
    private static final char LAST_OF_ASCII = 127;
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    /** What a heading may be about that no product is known for, beside who took part, which the products' own tell. */
    private static final Set<CsvColumn> OF_STRANGERS = EnumSet.of(
            CsvColumn.RECORDING,
            CsvColumn.RECORDED,
            CsvColumn.ABOUT_A_RECORDING,
            CsvColumn.ABOUT_A_SCREEN,
            CsvColumn.ANNOUNCED,
            CsvColumn.ABOUT_CONSENT,
            CsvColumn.ABOUT_A_REFUSAL,
            CsvColumn.ABOUT_AN_ANALYSIS);

    /** Makes a record of a row. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Returns the record of a row, or nothing where the row is none, such as a total.
         *
         * @param origin where the row stands
         */
        Optional<CallRecord> take(Origin origin, Row row) throws Unusable;
    }

    /** One row, or one JSON object whose keys are headings. */
    public static final class Row {

        private final Map<String, Integer> headings;
        private final List<String> values;

        Row(Map<String, Integer> headings, List<String> values) {
            this.headings = headings;
            this.values = values;
        }

        /** Returns the value under the first of the headings that says anything. */
        public Optional<String> said(String... names) {
            for (String name : names) {
                Integer at = headings.get(name);
                if (at != null && at < values.size() && !Unsaid.is(values.get(at))) {
                    return Optional.of(values.get(at).strip());
                }
            }
            return Optional.empty();
        }

        /** Returns whether there is such a heading. */
        public boolean has(String name) {
            return headings.containsKey(name);
        }

        /** Tells a record what stands under headings that are not the product's own, where it is about what counts. */
        public void addStrangers(CallRecord.Builder record, Predicate<String> own) {
            Map<CsvColumn, List<Integer>> columns = new EnumMap<>(CsvColumn.class);
            headings.forEach((heading, at) -> CsvColumn.under(heading)
                    .filter(OF_STRANGERS::contains)
                    .filter(column -> !own.test(heading))
                    .ifPresent(column -> columns.computeIfAbsent(column, key -> new ArrayList<>())
                            .add(at)));
            if (!columns.isEmpty()) {
                TableRecords.addStrangers(record, new TableRow(columns, values));
            }
        }

        /** Returns the values of several headings that say anything. */
        public Stream<String> all(String... names) {
            return Stream.of(names).flatMap(name -> said(name).stream());
        }
    }

    private final Map<String, Integer> headings;
    private final char separator;

    /** Whether the first row holds the headings; otherwise it is the first record, and later fields may be left out. */
    private final boolean headed;

    private final RepeatedHeadings repeated;

    private NamedRows(List<String> names, char separator, boolean headed) {
        this.headings = places(names);
        this.repeated =
                new RepeatedHeadings(names.stream().map(NamedRows::plain).toList());
        this.separator = separator;
        this.headed = headed;
    }

    /** Returns a table without headings whose values stand in a fixed order, of which the last may be left out. */
    public static NamedRows ordered(List<String> names, char separator) {
        return new NamedRows(names, separator, false);
    }

    /** Returns the table that a text begins, if one of its first rows holds all of these headings. */
    public static Optional<NamedRows> in(String head, Set<String> marks) {
        for (String line : head.lines().limit(ROWS_TO_TRY).toList()) {
            String plain = plain(line);
            if (!marks.stream().allMatch(plain::contains)) {
                continue;
            }
            for (char separator : SEPARATORS) {
                Optional<NamedRows> found = CsvLine.split(line, separator)
                        .map(names -> new NamedRows(names, separator, true))
                        .filter(rows -> rows.headings.keySet().containsAll(marks));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns a row whose values stand in a fixed order. */
    public static Row row(List<String> names, List<String> values) {
        return new Row(places(names), values);
    }

    /** Returns a heading by its letters and digits; a letter with an accent is the letter. */
    public static String plain(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        boolean others = false;
        for (int i = 0; i < lower.length(); i++) {
            char next = lower.charAt(i);
            others |= next > LAST_OF_ASCII;
            if ((next >= 'a' && next <= 'z') || (next >= '0' && next <= '9')) {
                plain.append(next);
            }
        }
        return others ? plainLetters(lower) : plain.toString();
    }

    private static String plainLetters(String lower) {
        return NO_LETTER_OR_DIGIT
                .matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                .replaceAll("");
    }

    private static Map<String, Integer> places(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(plain(names.get(i)), i);
        }
        return places;
    }

    /** Reads all rows; what is wrong with one goes to the sink. */
    public void read(Source source, RecordSink sink, Taker taker) throws IOException {
        try (Reader text = source.text()) {
            read(new TableBlock.Cutter(text, this::isRowOfItsOwn), source, sink, taker);
        }
    }

    /** Reads pieces of the table apart, because behind the headings no row hangs on another. */
    void read(TableBlock.Cutter cutter, Source source, RecordSink sink, Taker taker) throws IOException {
        Pieces pieces = new Pieces(sink, source.origin());
        boolean passed = !headed;
        for (TableBlock block = cutter.next(); block != null; block = cutter.next()) {
            TableBlock next = block;
            if (passed) {
                pieces.hand(found -> readBlock(next, source, found, taker));
            } else {
                passed = readInOne(next.open(0), next.linesBefore(), false, source, pieces.here(), taker);
            }
        }
    }

    private void readBlock(TableBlock block, Source source, RecordSink sink, Taker taker) {
        try {
            readInOne(block.open(0), block.linesBefore(), true, source, sink, taker);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can always be read", impossible);
        }
    }

    /** Reads the table row by row. */
    void readInOne(Source source, RecordSink sink, Taker taker) throws IOException {
        readInOne(source.text(), 0, !headed, source, sink, taker);
    }

    /** Reads rows before which stand so many lines, and returns whether the headings have been passed. */
    private boolean readInOne(
            Reader text, long before, boolean headingsPassed, Source source, RecordSink sink, Taker taker)
            throws IOException {
        boolean passed = headingsPassed;
        try (BoundedLines lines = new BoundedLines(text, LONGEST_LINE, before)) {
            for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
                if (line.text().isBlank() && !line.tooLong()) {
                    continue;
                }
                try {
                    List<String> values = values(line, lines);
                    if (isHeadings(values)) {
                        passed = true;
                    } else if (passed) {
                        check(line, values);
                        boolean contradicts = repeated.contradict(values);
                        taker.take(source.origin().at(line.place()), new Row(headings, values))
                                .map(record -> contradicts ? saidTwice(record) : record)
                                .ifPresent(sink::record);
                    }
                } catch (Unusable broken) {
                    sink.unreadable(broken.in(source.origin()));
                }
            }
        }
        return passed;
    }

    private static CallRecord saidTwice(CallRecord record) {
        return record.toBuilder().doubt(Doubt.SAID_TWICE).build();
    }

    private boolean isHeadings(List<String> values) {
        return places(values).equals(headings);
    }

    /** A product's later version has more columns, but no row has fewer values, or more, than its own headings. */
    private void check(BoundedLines.Line line, List<String> values) throws Unusable {
        int most = headings.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        long filled =
                values.stream().skip(most).filter(value -> !value.isBlank()).count();
        if ((headed ? values.size() < most : values.size() < FEWEST) || filled > 0) {
            throw Unusable.damaged(line.place(), "row.values", values.size(), most);
        }
    }

    private List<String> values(BoundedLines.Line first, BoundedLines lines) throws IOException, Unusable {
        if (first.tooLong()) {
            throw Unusable.hostile(first.place(), "longLine", LONGEST_LINE);
        }
        Optional<List<String>> whole = CsvLine.split(first.text(), separator);
        return whole.isPresent() ? whole.get() : overSeveralLines(first, lines);
    }

    /**
     * A quoted value may go on over line ends; one that is never closed must not swallow the rest of the file, nor take in a line
     * that was cut.
     */
    private List<String> overSeveralLines(BoundedLines.Line first, BoundedLines lines) throws IOException, Unusable {
        StringBuilder text = new StringBuilder(first.text());
        List<BoundedLines.Line> taken = new ArrayList<>();
        while (taken.size() < MOST_LINES_PER_ROW && text.length() < LONGEST_LINE) {
            BoundedLines.Line next = lines.next();
            if (next == null) {
                break;
            }
            taken.add(next);
            if (next.tooLong() || isRowOfItsOwn(next.text())) {
                break;
            }
            text.append('\n').append(next.text());
            Optional<List<String>> values = CsvLine.split(text.toString(), separator);
            if (values.isPresent()) {
                return values.get();
            }
        }
        for (int i = taken.size() - 1; i >= 0; i--) {
            lines.pushBack(taken.get(i));
        }
        throw Unusable.damaged(first.place(), "quotation");
    }

    boolean isRowOfItsOwn(String line) {
        return CsvLine.split(line, separator)
                .filter(values -> values.size() > 2 && values.size() >= headings.size() / 2)
                .isPresent();
    }
}
