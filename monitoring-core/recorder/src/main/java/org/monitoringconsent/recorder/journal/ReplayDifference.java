// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Decision;

/**
 * A question that is answered in another way than it was.
 *
 * @param call the id of the call
 * @param received when it was decided
 * @param activity what was done
 * @param other the other party, empty when there was none
 * @param was the decision as it was
 * @param is the decision as it is
 * @param changes the rules that explain it
 * @param obligations those that are new or gone, in the order of the vocabulary; compared only where the activity was and is
 *     allowed for everybody, since a denial asks for nothing
 */
public record ReplayDifference(
        String call,
        Instant received,
        Activity activity,
        Optional<String> other,
        Decision was,
        Decision is,
        List<Change> changes,
        List<ObligationChange> obligations) {

    /** Why a rule speaks, or no longer does. */
    public enum Cause {
        /** It is in force on one of the two days and not on the other. */
        LAW,
        /** The rule set is another version, or no longer has the rule. */
        CORRECTION,
        /** The rule is the same, and what other rules do has changed. */
        CONSEQUENCE
    }

    /**
     * A rule that explains a difference.
     *
     * @param rule the rule
     * @param speaks whether it is among the reasons as it is, rather than as it was
     * @param cause why
     * @param since for a change of law the day of the change
     */
    public record Change(RuleId rule, boolean speaks, Cause cause, Optional<LocalDate> since) {}

    /**
     * An obligation that is asked for as it is and was not, or the other way round.
     *
     * @param code the obligation
     * @param asked whether it is asked for as it is, rather than as it was
     * @param reasons the rules that bring it, or brought it, each with why that changed; none when it is gone and the rules that
     *     there are cannot tell which one brought it
     */
    public record ObligationChange(Obligation code, boolean asked, List<Change> reasons) {

        /** Copies the list. */
        public ObligationChange {
            reasons = List.copyOf(reasons);
        }
    }

    /** Copies the lists. */
    public ReplayDifference {
        changes = List.copyOf(changes);
        obligations = List.copyOf(obligations);
    }

    /** Whether the decision itself differs, and not only the rules behind it. */
    public boolean turned() {
        return was != is;
    }

    /** What and when: who it is about stays out. */
    @Override
    public String toString() {
        return received + " " + activity + " " + was + " -> " + is + " " + changes + " " + obligations;
    }
}
