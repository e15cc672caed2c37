// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.audit.Likeness.Like;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.WorkerEntry;
import org.monitoringconsent.verdict.Verdict;

/**
 * Judges records one by one. What it worked out for one it remembers for those that are like it. For one thread at a time; an
 * audit has one for each of its threads.
 */
final class Judge {

    private final MonitoringEngine engine;
    private final NotYet notYet;
    private final RequestFromCall requests;
    private final Hindsights hindsights;
    private final @Nullable Precedents precedents;
    private final Likeness.@Nullable Comparison comparison;

    /**
     * Prepares a judge.
     *
     * @param precedents what was found for records before, by all judges of an audit; null to ask about each afresh, which gives the
     *     same answers
     */
    Judge(
            MonitoringEngine engine,
            Arrangement arrangement,
            House house,
            Clock clock,
            Hindsights hindsights,
            @Nullable Precedents precedents) {
        this.engine = engine;
        this.notYet = new NotYet(clock.instant());
        this.requests = new RequestFromCall(arrangement, house, engine.attributeKeys());
        this.hindsights = hindsights;
        this.precedents = precedents;
        this.comparison = precedents == null ? null : precedents.likeness().comparison();
    }

    /** What is found for a record: {@link JudgedCall}, or {@link Unjudged}. */
    Object judge(CallRecord together) {
        CallRecord record = notYet.doubted(together);
        Like like = comparison == null ? null : comparison.of(record);
        if (like == null || precedents == null) {
            return alone(record);
        }
        Precedents.Case known = precedents.of(like.key());
        if (known == null) {
            known = caseOf(record, like.workers());
            precedents.put(like.key().kept(), known);
        }
        CaseOutcome outcome = known.outcome();
        if (outcome == null) {
            return new Unjudged(
                    record,
                    known.prepared().why().orElseThrow(),
                    known.prepared().detail());
        }
        return new JudgedCall(record, outcome, like.day(), like.workers());
    }

    /** A record that is like no other. */
    private Object alone(CallRecord record) {
        Prepared prepared = requests.prepare(record);
        if (prepared.why().isPresent()) {
            return new Unjudged(record, prepared.why().get(), prepared.detail());
        }
        List<Optional<WorkerEntry>> workers = new ArrayList<>();
        List<Integer> parties = new ArrayList<>();
        for (PreparedCall call : prepared.calls()) {
            parties.add(workers.size());
            workers.add(requests.workerOf(call.worker()));
        }
        CaseOutcome outcome = outcome(prepared.calls(), parties, record);
        return new JudgedCall(record, outcome, outcome.asked().day(), workers);
    }

    private Precedents.Case caseOf(CallRecord record, List<Optional<WorkerEntry>> workers) {
        Prepared prepared = requests.prepare(record);
        if (prepared.why().isPresent()) {
            return new Precedents.Case(prepared, null);
        }
        List<Integer> parties = new ArrayList<>();
        for (PreparedCall call : prepared.calls()) {
            int party = workers.size() - 1;
            while (party >= 0 && !isHis(workers.get(party), call)) {
                party--;
            }
            parties.add(party);
        }
        return new Precedents.Case(prepared, outcome(prepared.calls(), parties, record));
    }

    private static boolean isHis(Optional<WorkerEntry> worker, PreparedCall call) {
        return worker.isPresent() && worker.get().key().equals(call.worker());
    }

    private CaseOutcome outcome(List<PreparedCall> calls, List<Integer> parties, CallRecord record) {
        List<Verdict> verdicts = new ArrayList<>(calls.size());
        calls.forEach(call -> verdicts.add(engine.decide(call.request())));
        int strictest = 0;
        for (int i = 1; i < verdicts.size(); i++) {
            if (verdicts.get(strictest).isAllowed() && verdicts.get(i).isDenied()) {
                strictest = i;
            }
        }
        PreparedCall call = calls.get(strictest);
        Verdict verdict = verdicts.get(strictest);
        List<CaseOutcome.Other> others = new ArrayList<>(calls.size() - 1);
        for (int i = 0; i < calls.size(); i++) {
            if (i != strictest) {
                MonitoringRequest other = calls.get(i).request();
                others.add(new CaseOutcome.Other(
                        parties.get(i), other.activity(), verdicts.get(i).decision()));
            }
        }
        boolean deniedByLateness = deniedByLateness(call, verdict);
        return new CaseOutcome(
                call,
                parties.get(strictest),
                verdict,
                deniedByLateness,
                hindsights.of(call, verdict, deniedByLateness),
                others,
                record.doubts());
    }

    private boolean deniedByLateness(PreparedCall call, Verdict verdict) {
        return verdict.isDenied()
                && !call.late().isEmpty()
                && engine.decide(Hindsights.inTime(call)).isAllowed();
    }
}
