package org.monitoringconsent.examples.benchmarks.missing;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.monitoringconsent.examples.benchmarks.policy.CallFacts;
import org.monitoringconsent.examples.benchmarks.policy.CallInputs;

/**
 * Leaves out each of the thirteen facts of each of a thousand calls, asks every engine, and compares the answers with what trying
 * every value of the missing fact gives. Before, each must answer every complete call as the hand-written policy does.
 */
public final class MissingFactProbe {

    private MissingFactProbe() {}

    /** Prints the table, and below it how each engine was told that the fact is missing. */
    public static void main(String[] arguments) {
        print(System.out, CallInputs.thousand());
    }

    static void print(PrintStream out, List<CallFacts> calls) {
        int questions = calls.size() * PartialCall.NAMES.length;
        int open = Tally.of(Respondents.IDEAL, calls).open();
        out.printf(
                Locale.ROOT,
                "%,d questions: %,d calls, each without each of its %d facts. %,d hang on the missing fact, %,d are settled.%n%n",
                questions,
                calls.size(),
                PartialCall.NAMES.length,
                open,
                questions - open);
        out.println("| | allows though it depends (fails open) | denies silently though it depends"
                + " | says \"cannot tell\" though it depends (right) | allows though every value denies"
                + " | denies though every value allows | refuses though settled |");
        out.println("|---|---:|---:|---:|---:|---:|---:|");
        for (Respondents asked : Respondents.values()) {
            int differences = Tally.differences(asked, calls);
            if (differences > 0) {
                throw new IllegalStateException(asked + " answers " + differences + " complete calls otherwise");
            }
            out.println(row(asked, Tally.of(asked, calls)));
            out.flush();
        }
        out.println();
        out.println("How each was told that the fact is missing:");
        out.println();
        for (Respondents asked : Respondents.values()) {
            if (asked != Respondents.IDEAL) {
                out.println("* " + asked.title().replace("**", "") + ": " + asked.absence());
            }
        }
    }

    private static String row(Respondents asked, Tally tally) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,d | %,d | %,d | %,d | %,d |",
                asked.title(),
                tally.failsOpen() == 0
                        ? "0"
                        : String.format(
                                Locale.ROOT, "%,d (%d %%)", tally.failsOpen(), tally.failsOpen() * 100 / tally.open()),
                tally.deniesSilently(),
                tally.saysSo(),
                tally.allowsWhatNothingCould(),
                tally.deniesSettledAllow(),
                tally.refusesSettled());
    }
}
