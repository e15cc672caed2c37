// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.question;

import java.util.ArrayList;
import java.util.List;

/** The answers as a page of text, Britain and the Netherlands side by side. */
final class Page {

    private static final int LABEL = 36;
    private static final int COLUMN = 38;
    private static final int WIDTH = LABEL + 2 * COLUMN + 4;
    private static final String GAP = "  ";

    private final Answering answering;
    private final List<String> lines = new ArrayList<>();

    Page(Answering answering) {
        this.answering = answering;
    }

    /** The page. */
    List<String> lines(List<Row> rows) {
        lines.clear();
        lines.add("May a worker's calls be listened to, and may one act on them? A forum thread, put to the law.");
        lines.addAll(wrap(
                "Law of " + Act.TODAY
                        + " unless an act names an earlier day. After each decision stand the rules that decide."
                        + " Where nothing else is said, everything is in order: workers told, purpose and basis fixed,"
                        + " interests weighed, impact assessed, works council agreed. Not legal advice.",
                WIDTH));
        rows.forEach(this::row);
        return List.copyOf(lines);
    }

    private void row(Row row) {
        lines.add("");
        lines.add("-".repeat(WIDTH));
        hanging(row.id() + "  said: ", row.said());
        hanging("     law:  ", row.law());
        lines.add("");
        columns(List.of("", "United Kingdom", "Netherlands"));
        row.questions().forEach(question -> {
            List<Answer> answers = answering.answers(question);
            columns(List.of(
                    question.label(), answers.get(0).text(), answers.get(1).text()));
        });
    }

    private void hanging(String heading, String text) {
        String before = heading;
        for (String line : wrap(text, WIDTH - heading.length())) {
            lines.add(before + line);
            before = " ".repeat(heading.length());
        }
    }

    private void columns(List<String> cells) {
        List<String> label = wrap(cells.get(0), LABEL);
        List<String> first = wrap(cells.get(1), COLUMN);
        List<String> second = wrap(cells.get(2), COLUMN);
        int rows = Math.max(label.size(), Math.max(first.size(), second.size()));
        for (int i = 0; i < rows; i++) {
            String line = padded(label, i, LABEL) + GAP + padded(first, i, COLUMN) + GAP + padded(second, i, COLUMN);
            lines.add(line.stripTrailing());
        }
    }

    private static String padded(List<String> cell, int row, int width) {
        String text = row < cell.size() ? cell.get(row) : "";
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static List<String> wrap(String text, int width) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                wrapped.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        wrapped.add(line.toString());
        return wrapped;
    }
}
