package org.monitoringconsent.examples.archive.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How a table of call records is laid out.
 *
 * @param columns where each meaning stands
 * @param separator what stands between values
 * @param headed whether the first row holds the headings
 * @param fewest how many values a row must have at least
 * @param most how many values a row may have at most
 */
record CsvLayout(Map<CsvColumn, Integer> columns, char separator, boolean headed, int fewest, int most) {

    private static final int ROWS_TO_TRY = 20;
    private static final Pattern STAMP = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}.*");
    private static final Set<String> ASTERISK_DISPOSITIONS =
            Set.of("ANSWERED", "NO ANSWER", "BUSY", "FAILED", "CONGESTION", "CANCEL");
    private static final Pattern CAUSE = Pattern.compile("[A-Z][A-Z_]{2,60}");

    private static final CsvLayout ASTERISK = new CsvLayout(
            positions("ACCOUNT CALLER CALLED CONTEXT CALLER_NAME CALLER_CHANNEL CALLED_CHANNEL LAST_APPLICATION - "
                    + "START ANSWER - DURATION TALK_SECONDS DISPOSITION - ID MARK"),
            ',',
            false,
            16,
            18);

    private static final CsvLayout FREESWITCH = new CsvLayout(
            positions("CALLER_NAME CALLER CALLED CONTEXT START ANSWER - DURATION TALK_SECONDS DISPOSITION ID RELATED "
                    + "ACCOUNT"),
            ',',
            false,
            13,
            15);

    /** Recognises the layout from the first rows of a file, of which some may be broken. */
    static Optional<CsvLayout> recognise(String head) {
        List<String> lines =
                head.lines().filter(row -> !row.isBlank()).limit(ROWS_TO_TRY).toList();
        List<String> rows = new ArrayList<>(lines);
        for (int i = 0; i + 1 < lines.size(); i++) {
            rows.add(lines.get(i) + "\n" + lines.get(i + 1)); // a quoted value may hold a line end
        }
        return rows.stream()
                .findFirst()
                .flatMap(CsvLayout::headed)
                .or(() -> rows.stream()
                        .flatMap(row -> CsvLine.split(row, ',').stream())
                        .flatMap(row -> fixed(row).stream())
                        .findFirst());
    }

    private static Optional<CsvLayout> fixed(List<String> row) {
        if (row.size() >= ASTERISK.fewest
                && row.size() <= ASTERISK.most
                && STAMP.matcher(row.get(9)).matches()
                && ASTERISK_DISPOSITIONS.contains(row.get(14))) {
            return Optional.of(ASTERISK);
        }
        if (row.size() >= FREESWITCH.fewest
                && row.size() <= FREESWITCH.most
                && STAMP.matcher(row.get(4)).matches()
                && CAUSE.matcher(row.get(9)).matches()) {
            return Optional.of(FREESWITCH);
        }
        return Optional.empty();
    }

    private static Optional<CsvLayout> headed(String first) {
        char separator = separator(first);
        List<String> headings = CsvLine.split(first, separator).orElse(List.of());
        Map<CsvColumn, Integer> columns = new EnumMap<>(CsvColumn.class);
        for (int i = 0; i < headings.size(); i++) {
            int at = i;
            CsvColumn.under(headings.get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        boolean enough = columns.containsKey(CsvColumn.START)
                && columns.containsKey(CsvColumn.CALLER)
                && columns.containsKey(CsvColumn.CALLED);
        return enough
                ? Optional.of(new CsvLayout(columns, separator, true, headings.size(), headings.size()))
                : Optional.empty();
    }

    private static char separator(String row) {
        return IntStream.of(',', ';', '\t')
                .mapToObj(candidate -> (char) candidate)
                .max((one, other) -> Long.compare(count(row, one), count(row, other)))
                .orElse(',');
    }

    private static long count(String row, char character) {
        return row.chars().filter(next -> next == character).count();
    }

    /** Returns where each meaning stands, from the meanings in their order; a dash is a column of no interest. */
    private static Map<CsvColumn, Integer> positions(String inOrder) {
        Map<CsvColumn, Integer> positions = new EnumMap<>(CsvColumn.class);
        List<String> names = List.of(inOrder.split(" ", -1));
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).equals("-")) {
                positions.put(CsvColumn.valueOf(names.get(i)), i);
            }
        }
        return positions;
    }
}
