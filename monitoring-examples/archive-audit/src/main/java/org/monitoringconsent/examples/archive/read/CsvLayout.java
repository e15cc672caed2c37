// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How the rows of a table of calls are laid out.
 *
 * @param columns where each meaning stands, the place that says most first
 * @param separator what stands between values
 * @param headings the headings in lower case, empty where the table has none
 * @param fewest how many values a row must have at least
 * @param most how many values a row may have at most
 */
record CsvLayout(Map<CsvColumn, List<Integer>> columns, char separator, List<String> headings, int fewest, int most) {

    private static final int ROWS_TO_TRY = 30;
    private static final String SEPARATORS = ",;\t|";
    private static final Pattern STAMP = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}.*|1\\d{9}(?:\\.\\d+)?");
    private static final Set<String> DISPOSITIONS =
            Set.of("ANSWERED", "NO ANSWER", "BUSY", "FAILED", "CONGESTION", "CANCEL", "UNKNOWN");
    private static final Pattern CAUSE = Pattern.compile("[A-Z][A-Z_]{2,60}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}(\\.\\d+)?");

    private static final String ASTERISK =
            "ACCOUNT CALLER CALLED CONTEXT CALLER_NAME CALLER_CHANNEL CALLED_CHANNEL LAST_APPLICATION LAST_DATA START"
                    + " ANSWER END DURATION TALK_SECONDS DISPOSITION -";
    private static final String FREESWITCH =
            "CALLER_NAME CALLER CALLED CONTEXT START ANSWER END DURATION TALK_SECONDS DISPOSITION ID JOIN ACCOUNT";

    /** So many of the first fixed orders are those of Asterisk by itself. */
    private static final int ORDERS_OF_ASTERISK = 3;

    /** The orders of columns that switchboards write without headings, by how many values a row has. */
    private static final List<CsvLayout> FIXED = List.of(
            // cdr_csv, with the id, the user field and the newer columns where they are switched on
            fixed(ASTERISK, 16),
            fixed(ASTERISK + " ID", 17),
            fixed(ASTERISK + " ID MARK", 18),
            fixed(ASTERISK + " - JOIN -", 19),
            fixed(ASTERISK + " ID - JOIN -", 20),
            fixed(ASTERISK + " ID MARK - JOIN -", 21),
            // cdr_custom as its sample has it, with and without the sequence
            fixed(
                    "CALLER_NAME CALLER CALLED CONTEXT CALLER_CHANNEL CALLED_CHANNEL LAST_APPLICATION LAST_DATA START"
                            + " ANSWER END DURATION TALK_SECONDS DISPOSITION - ACCOUNT ID MARK -",
                    18,
                    19),
            // mod_cdr_csv: example and sql, linksys, snom, opencdrrate
            fixed(FREESWITCH, 13, 15),
            fixed(FREESWITCH + " - - - -", 17),
            fixed(FREESWITCH + " - - - MARK - - RECORDING", 20),
            fixed("ID JOIN DIRECTION CALLER CALLED START END TALK_SECONDS ACCOUNT MARK - CALLER_NAME -", 13));

    /** Recognises the layout from the first rows of a file, of which some may be titles or broken. */
    static Optional<CsvLayout> recognise(String head) {
        List<String> lines =
                head.lines().filter(row -> !row.isBlank()).limit(ROWS_TO_TRY).toList();
        List<String> rows = new ArrayList<>(lines);
        List<String> plain =
                new ArrayList<>(lines.stream().map(NamedRows::plain).toList());
        for (int i = 0; i + 1 < lines.size(); i++) {
            rows.add(lines.get(i) + "\n" + lines.get(i + 1)); // a quoted value may hold a line end
            plain.add(plain.get(i) + plain.get(i + 1));
        }
        for (int i = 0; i < rows.size(); i++) {
            Optional<CsvLayout> found =
                    CsvColumn.START.mayStandIn(plain.get(i)) ? headed(rows.get(i)) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        for (String row : rows) {
            String values = TableReader.withoutStatement(row);
            for (int i = 0; i < SEPARATORS.length(); i++) {
                char separator = SEPARATORS.charAt(i);
                Optional<CsvLayout> found = CsvLine.split(values, separator).flatMap(CsvLayout::fixed);
                if (found.isPresent()) {
                    return found.map(layout -> layout.separatedBy(separator));
                }
            }
        }
        return Optional.empty();
    }

    /** Switchboards write commas, but a spreadsheet writes back what is usual in its country. */
    private CsvLayout separatedBy(char other) {
        return new CsvLayout(columns, other, headings, fewest, most);
    }

    /** Returns the layout without headings in which a row makes sense. */
    static Optional<CsvLayout> fixed(List<String> row) {
        return FIXED.stream().filter(layout -> layout.fits(row)).findFirst();
    }

    /** Returns the layout that a row of headings gives. */
    static Optional<CsvLayout> headed(String row) {
        Optional<CsvLayout> best = Optional.empty();
        if (!CsvColumn.START.mayStandIn(NamedRows.plain(row))) {
            return best;
        }
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            Optional<CsvLayout> layout = CsvLine.split(row, separator).flatMap(values -> headed(values, separator));
            if (layout.isPresent()
                    && best.map(other -> other.headings.size()
                                    < layout.get().headings.size())
                            .orElse(true)) {
                best = layout;
            }
        }
        return best;
    }

    private static Optional<CsvLayout> headed(List<String> headings, char separator) {
        Map<CsvColumn, List<Integer>> columns = columnsUnder(headings);
        return tellsACall(columns)
                ? Optional.of(new CsvLayout(
                        columns,
                        separator,
                        headings.stream().map(CsvLayout::plain).toList(),
                        headings.size(),
                        headings.size()))
                : Optional.empty();
    }

    /** Returns where each meaning stands under these headings, the place that says most first. */
    static Map<CsvColumn, List<Integer>> columnsUnder(List<String> headings) {
        Map<CsvColumn, List<Integer>> columns = new EnumMap<>(CsvColumn.class);
        for (int i = 0; i < headings.size(); i++) {
            int at = i;
            CsvColumn.under(headings.get(i))
                    .ifPresent(column -> columns.computeIfAbsent(column, key -> new ArrayList<>())
                            .add(at));
        }
        if (columns.containsKey(CsvColumn.START) || columns.containsKey(CsvColumn.START_UTC)) {
            columns.remove(CsvColumn.CREATED);
        } else if (columns.containsKey(CsvColumn.CREATED)) {
            columns.put(CsvColumn.START, columns.get(CsvColumn.CREATED));
        }
        columns.forEach(
                (column, places) -> places.sort(Comparator.comparing(place -> column.rank(headings.get(place)))));
        return columns;
    }

    /** Returns whether the columns tell when, who and whom. */
    static boolean tellsACall(Map<CsvColumn, List<Integer>> columns) {
        return (columns.containsKey(CsvColumn.START) || columns.containsKey(CsvColumn.START_UTC))
                && columns.containsKey(CsvColumn.CALLER)
                && columns.containsKey(CsvColumn.CALLED);
    }

    /** Returns whether a row only repeats the headings, as in tables that were put together from several. */
    boolean repeatsHeadings(List<String> row) {
        if (headings.isEmpty() || row.size() != headings.size()) {
            return false;
        }
        for (int i = 0; i < headings.size(); i++) {
            if (!plain(row.get(i)).equals(headings.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }

    private boolean fits(List<String> row) {
        if (row.size() < fewest || row.size() > most) {
            return false;
        }
        TableRow read = new TableRow(columns, row);
        boolean ended = columns.containsKey(CsvColumn.DISPOSITION)
                ? read.said(CsvColumn.DISPOSITION)
                        .filter(word -> DISPOSITIONS.contains(word)
                                || CAUSE.matcher(word).matches())
                        .isPresent()
                : read.said(CsvColumn.END)
                        .filter(end -> STAMP.matcher(end).matches())
                        .isPresent();
        return ended
                && read.said(CsvColumn.START)
                        .filter(start -> STAMP.matcher(start).matches())
                        .isPresent()
                && read.said(CsvColumn.TALK_SECONDS)
                        .filter(length -> !DIGITS.matcher(length).matches())
                        .isEmpty();
    }

    private static CsvLayout fixed(String names, int count) {
        return fixed(names, count, count);
    }

    private static CsvLayout fixed(String names, int fewest, int most) {
        List<String> all = List.of(names.split(" ", -1));
        Map<CsvColumn, List<Integer>> columns = new EnumMap<>(CsvColumn.class);
        IntStream.range(0, all.size())
                .filter(at -> !all.get(at).equals("-"))
                .forEach(at -> columns.put(CsvColumn.valueOf(all.get(at)), List.of(at)));
        return new CsvLayout(columns, ',', List.of(), fewest, most);
    }

    /** Returns whether rows as Asterisk writes them by itself may stand in such a table. */
    boolean holdsRowsOfAsterisk() {
        if (separator != ',') {
            return false;
        }
        return headings.isEmpty()
                ? Objects.equals(FIXED.get(0).columns.get(CsvColumn.START), columns.get(CsvColumn.START))
                : FIXED.stream()
                        .limit(ORDERS_OF_ASTERISK)
                        .anyMatch(order -> order.fewest == fewest && order.columns.equals(columns));
    }

    /** Returns whether so many values make a row: under headings exactly as many as there are. */
    boolean takes(int count) {
        return headings.isEmpty() || count == fewest;
    }

    /** Returns how many values a row without headings may have, over all orders that begin like this one. */
    int[] bounds() {
        if (!headings.isEmpty()) {
            return new int[] {fewest, most};
        }
        List<CsvLayout> alike = FIXED.stream()
                .filter(other -> Objects.equals(other.columns.get(CsvColumn.START), columns.get(CsvColumn.START)))
                .toList();
        return new int[] {
            alike.stream().mapToInt(CsvLayout::fewest).min().orElse(fewest),
            alike.stream().mapToInt(CsvLayout::most).max().orElse(most)
        };
    }
}
