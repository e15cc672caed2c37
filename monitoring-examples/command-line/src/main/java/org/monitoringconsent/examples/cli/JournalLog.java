// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.examples.decisionpoint.judge.DecisionLog;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.recorder.duty.Account;
import org.monitoringconsent.recorder.journal.ActivityDecision;
import org.monitoringconsent.recorder.journal.DecisionRecord;
import org.monitoringconsent.recorder.journal.DecisionRecordKeeper;
import org.monitoringconsent.recorder.journal.DecisionStore;
import org.monitoringconsent.recorder.journal.PairDecision;
import org.monitoringconsent.recorder.session.Judgement.Outcome;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Permission;
import org.monitoringconsent.verdict.Verdict;

/** Keeps each decision of the decision point in a journal, as one of a call of its own. */
final class JournalLog implements DecisionLog {

    private final DecisionStore store;
    private final Clock clock;

    JournalLog(DecisionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void decided(MonitoringRequest request, Verdict verdict, Set<Obligation> handled) {
        Permission permission = verdict.permission();
        Map<Obligation, Account> accounts = new EnumMap<>(Obligation.class);
        for (Obligation each : handled) {
            permission = permission.handled(each);
            if (verdict.obligations().contains(each)) {
                accounts.put(each, new Account(Account.Kind.HANDLED, "", Optional.empty()));
            }
        }
        Outcome open = permission.isOpen() ? Outcome.OPEN : Outcome.DUTIES_MISSING;
        ActivityDecision decision = new ActivityDecision(
                request.activity(),
                verdict.isDenied() ? Outcome.DENIED : open,
                List.of(pair(request, verdict)),
                accounts,
                permission.unaccounted());
        store.append(new DecisionRecord(
                "decision-" + UUID.randomUUID(),
                clock.instant(),
                DecisionRecordKeeper.version(),
                Optional.empty(),
                List.of(),
                List.of(decision)));
    }

    private static PairDecision pair(MonitoringRequest request, Verdict verdict) {
        Map<Effect, List<RuleId>> rules = new EnumMap<>(Effect.class);
        verdict.reasons()
                .forEach(reason -> rules.computeIfAbsent(reason.effect(), first -> new ArrayList<>())
                        .add(reason.rule()));
        return new PairDecision(
                Optional.empty(),
                request,
                verdict.decision(),
                verdict.coverage(),
                rules,
                verdict.ruleSets(),
                verdict.unstated(),
                verdict.unread(),
                verdict.isSettled());
    }
}
