package org.monitoringconsent.examples.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.domain.MonitoringRequest;

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
    public void decided(long line, MonitoringRequest request, Judge.Answer answer) {
        PrintStream out = console.out();
        out.println(words.of("decide.request", line, VerdictText.heading(request, words))
                + (answer.isSeveral() ? ": " + words.of(answer.decision()) : ""));
        if (answer.isSeveral()) {
            int width = (console.width() - 2 * answer.verdicts().size())
                    / answer.verdicts().size();
            List<List<String>> columns = new ArrayList<>();
            answer.verdicts().forEach((country, verdict) -> columns.add(VerdictText.lines(verdict, words, width)));
            Printing.sideBySide(columns, width, GAP).forEach(row -> out.println(GAP + row));
        } else {
            VerdictText.lines(answer.only(), words, console.width() - 2).forEach(row -> out.println(GAP + row));
        }
        out.println();
    }

    @Override
    public void unreadable(long line, String sentence) {
        console.complain(words.of("decide.line", line) + ": " + sentence);
    }

    @Override
    public void end() {
        console.out().flush();
    }
}
