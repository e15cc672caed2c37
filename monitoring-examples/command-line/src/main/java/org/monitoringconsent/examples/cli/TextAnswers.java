// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.recorder.text.Sentence;

/** Writes verdicts for people: the deciding rules of each, and those of several countries side by side. */
final class TextAnswers implements Answers {

    private static final String GAP = "  ";

    private final Console console;
    private final Words words;

    TextAnswers(Console console, Words words) {
        this.console = console;
        this.words = words;
    }

    @Override
    public void takesArray() {
        // People are shown one after the other all the same.
    }

    @Override
    public byte[] decided(String file, long line, MonitoringRequest request, Judge.Answer answer) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("decide.request", line, VerdictText.heading(request, words))
                + (answer.isSeveral() ? ": " + words.of(answer.decision()) : ""));
        if (answer.isSeveral()) {
            int count = answer.verdicts().size();
            int width = (console.width() - GAP.length() * count) / count;
            List<List<String>> columns = new ArrayList<>();
            answer.verdicts().forEach((country, verdict) -> columns.add(VerdictText.lines(verdict, words, width)));
            Printing.sideBySide(columns, width, GAP).forEach(row -> lines.add(GAP + row));
        } else {
            VerdictText.lines(answer.only(), words, console.width() - GAP.length())
                    .forEach(row -> lines.add(GAP + row));
        }
        return (lines.stream().map(Printing::printable).collect(Collectors.joining("\n")) + "\n\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] unreadable(String file, long line, Sentence sentence) {
        Locale language = words.language();
        return (Inputs.shown(file).in(language) + ", " + words.of("decide.line", line) + ": " + sentence.in(language))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void write(byte[] output, boolean readable) {
        if (readable) {
            console.out().write(output, 0, output.length);
        } else {
            console.complain(Sentence.same(new String(output, StandardCharsets.UTF_8)));
        }
    }

    @Override
    public void end() {
        console.out().flush();
    }
}
