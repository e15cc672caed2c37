package org.monitoringconsent.examples.benchmarks.missing;

import java.util.List;
import org.monitoringconsent.examples.benchmarks.policy.CallFacts;

/**
 * How the answers compare with what trying every value gives.
 *
 * @param failsOpen allows though the missing fact decides
 * @param deniesSilently denies without a word though the missing fact decides
 * @param saysSo says that it cannot tell, and is right
 * @param allowsWhatNothingCould allows though every value of the missing fact denies
 * @param refusesSettled says that it cannot tell though every value gives the same decision
 * @param deniesSettledAllow denies though every value of the missing fact allows
 */
record Tally(
        int failsOpen,
        int deniesSilently,
        int saysSo,
        int allowsWhatNothingCould,
        int refusesSettled,
        int deniesSettledAllow) {

    /** Asks about each of the calls without each of its facts. */
    static Tally of(Respondents asked, List<CallFacts> calls) {
        int[][] counts = new int[Answer.values().length][Answer.values().length];
        try (Respondent respondent = asked.open()) {
            for (CallFacts call : calls) {
                for (int missing = 0; missing < PartialCall.NAMES.length; missing++) {
                    PartialCall partial = PartialCall.without(call, missing);
                    counts[partial.truth().ordinal()][respondent.answer(partial).ordinal()]++;
                }
            }
        }
        int allow = Answer.ALLOW.ordinal();
        int deny = Answer.DENY.ordinal();
        int cannotTell = Answer.CANNOT_TELL.ordinal();
        return new Tally(
                counts[cannotTell][allow],
                counts[cannotTell][deny],
                counts[cannotTell][cannotTell],
                counts[deny][allow],
                counts[deny][cannotTell] + counts[allow][cannotTell],
                counts[allow][deny]);
    }

    /** How many of the complete calls are answered otherwise than the hand-written line answers them. */
    static int differences(Respondents asked, List<CallFacts> calls) {
        int different = 0;
        try (Respondent respondent = asked.open()) {
            for (CallFacts call : calls) {
                PartialCall complete = PartialCall.complete(call);
                different += respondent.answer(complete) == complete.truth() ? 0 : 1;
            }
        }
        return different;
    }

    /** How many questions hang on the missing fact. */
    int open() {
        return failsOpen + deniesSilently + saysSo;
    }
}
