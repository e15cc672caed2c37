// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.util.List;
import java.util.Optional;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.recorder.duty.Accounting;
import org.monitoringconsent.verdict.Verdict;

/**
 * Whether an activity may go on at a moment of a call, and why.
 *
 * @param activity what is done
 * @param outcome whether it may, and if not, what stands against it
 * @param pairs each worker with each other party, in the order in which they came; empty where none could be judged
 * @param verdict the strictest of their verdicts; empty where none could be judged
 * @param accounting who does what the strictest verdict asks for; empty where there is none
 */
public record Judgement(
        Activity activity,
        Outcome outcome,
        List<PairVerdict> pairs,
        Optional<Verdict> verdict,
        Optional<Accounting> accounting) {

    /** Whether it may go on. */
    public enum Outcome {
        /** It is allowed, and every obligation is accounted for. */
        OPEN,
        /** It is denied. */
        DENIED,
        /** It is allowed, and somebody is missing who does what that asks for. */
        DUTIES_MISSING,
        /** No worker is on the call, so that there is nothing that this library can judge. */
        NO_WORKER,
        /** The employer does not do this to a worker who is on the call on this day. */
        NO_PRACTICE,
        /** What is stated makes no well-formed request. */
        ILL_FORMED,
        /** The standing request could not be had; the listener knows why. */
        FAILED
    }

    /** Copies the list. */
    public Judgement {
        pairs = List.copyOf(pairs);
    }

    static Judgement without(Activity activity, Outcome outcome) {
        return new Judgement(activity, outcome, List.of(), Optional.empty(), Optional.empty());
    }

    /** Whether it may go on. */
    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    /** The pairs for which it is denied. */
    public List<PairVerdict> denied() {
        return pairs.stream().filter(pair -> pair.verdict().isDenied()).toList();
    }

    /** The outcome and the rules: who it is about stays out. */
    @Override
    public String toString() {
        return activity + " " + outcome + verdict.map(answer -> " " + answer).orElse("");
    }
}
