// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.recorder.session.PairVerdict;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.RuleSetEdition;
import org.monitoringconsent.verdict.Verdict;

/**
 * What was asked and answered about one worker and one other party.
 *
 * @param other the other party, empty when there was none
 * @param request what was asked; it names the worker
 * @param decision ALLOW or DENY
 * @param coverage whether any rule set that was asked has a say
 * @param rules what each rule did, in the order of the verdict
 * @param ruleSets which law was applied, in which edition and version
 * @param unstated the facts that were not stated and on whose reading a denial rests, by path
 * @param unread the facts that were stated and that no rule read, by path
 * @param settled whether no way of completing the request would have turned the decision
 */
public record PairDecision(
        Optional<String> other,
        MonitoringRequest request,
        Decision decision,
        Coverage coverage,
        Map<Effect, List<RuleId>> rules,
        List<RuleSetEdition> ruleSets,
        List<String> unstated,
        List<String> unread,
        boolean settled) {

    /** Copies the collections. */
    public PairDecision {
        Map<Effect, List<RuleId>> copy = new EnumMap<>(Effect.class);
        rules.forEach((effect, ids) -> copy.put(effect, List.copyOf(ids)));
        rules = Collections.unmodifiableMap(copy);
        ruleSets = List.copyOf(ruleSets);
        unstated = List.copyOf(unstated);
        unread = List.copyOf(unread);
    }

    static PairDecision of(PairVerdict pair) {
        Verdict verdict = pair.verdict();
        return new PairDecision(
                pair.other(),
                pair.request(),
                verdict.decision(),
                verdict.coverage(),
                rules(verdict),
                verdict.ruleSets(),
                verdict.unstated(),
                verdict.unread(),
                verdict.isSettled());
    }

    static Map<Effect, List<RuleId>> rules(Verdict verdict) {
        Map<Effect, List<RuleId>> rules = new EnumMap<>(Effect.class);
        for (Reason reason : verdict.reasons()) {
            rules.computeIfAbsent(reason.effect(), first -> new ArrayList<>()).add(reason.rule());
        }
        return rules;
    }

    /** The rules that did this, in the order of the verdict. */
    public List<RuleId> rules(Effect effect) {
        return rules.getOrDefault(effect, List.of());
    }

    /** The answer only: whose it is stays out. */
    @Override
    public String toString() {
        return decision + " " + rules(Effect.DENIES);
    }
}
