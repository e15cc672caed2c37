package org.monitoringconsent.examples.archive.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes one row of CSV apart (RFC 4180): quoted values, quotes doubled inside them. */
final class CsvLine {

    private static final int MOST_COLUMNS = 500;

    private CsvLine() {}

    /** Returns the values, or empty where a quoted value is still open at the end of the text. */
    static Optional<List<String>> split(String text, char separator) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (quoted && next == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                value.append('"');
                i++;
            } else if (next == '"' && (quoted || value.toString().isBlank())) {
                quoted = !quoted;
            } else if (next == separator && !quoted && values.size() < MOST_COLUMNS) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(next);
            }
        }
        values.add(value.toString());
        return quoted ? Optional.empty() : Optional.of(values);
    }
}
