// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.examples.archive.audit.Printable;

/** Lays text out for a terminal. */
final class Printing {

    private Printing() {}

    static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /** The text, on one line, without anything that a terminal would obey. */
    static String printable(String text) {
        return Printable.text(text);
    }

    /** The text on lines of at most so many characters; a longer word stands on a line of its own. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text wrapped, its first line behind one text and the others behind another. */
    static List<String> wrap(String first, String others, String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : wrap(text, Math.max(20, width - others.length()))) {
            lines.add((lines.isEmpty() ? first : others) + line);
        }
        return lines;
    }

    /** The text with blanks up to the width. */
    static String padded(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }

    /** Columns of equal width, side by side. */
    static List<String> sideBySide(List<List<String>> columns, int width, String gap) {
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns.size(); column++) {
                List<String> cells = columns.get(column);
                String cell = row < cells.size() ? cells.get(row) : "";
                line.append(column > 0 ? gap : "").append(padded(cell, width));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
