// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.recorder.duty.Account;
import org.monitoringconsent.recorder.duty.Accounting;
import org.monitoringconsent.recorder.session.Judgement;
import org.monitoringconsent.rule.Obligation;

/**
 * Whether an activity might go on, and why.
 *
 * @param activity what was done
 * @param outcome whether it might, and if not, what stood against it
 * @param pairs what was asked and answered, in the order in which the parties came
 * @param accounts who took on which obligation that was asked for, in the order of the vocabulary
 * @param missing the obligations for want of which it stayed closed, in the order of the vocabulary
 */
public record ActivityDecision(
        Activity activity,
        Judgement.Outcome outcome,
        List<PairDecision> pairs,
        Map<Obligation, Account> accounts,
        List<Obligation> missing) {

    /** Copies the collections. */
    public ActivityDecision {
        pairs = List.copyOf(pairs);
        Map<Obligation, Account> copy = new EnumMap<>(Obligation.class);
        copy.putAll(accounts);
        accounts = Collections.unmodifiableMap(copy);
        missing = List.copyOf(missing);
    }

    static ActivityDecision of(Judgement judgement) {
        return new ActivityDecision(
                judgement.activity(),
                judgement.outcome(),
                judgement.pairs().stream().map(PairDecision::of).toList(),
                judgement.accounting().map(Accounting::accounts).orElse(Map.of()),
                judgement.accounting().map(Accounting::missing).orElse(List.of()).stream()
                        .map(duty -> duty.obligation())
                        .toList());
    }

    /** The outcome and the rules: who it is about stays out. */
    @Override
    public String toString() {
        return activity + " " + outcome + " " + pairs;
    }
}
