// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.recorder.arrangement.WorkerEntry;

/**
 * A call, what came out for it and for all that are like it, and who it was.
 *
 * @param record the record
 * @param outcome what came out
 * @param day the day of the call where the worker is
 * @param workers the workers behind the parties of the record, in their order
 */
record JudgedCall(CallRecord record, CaseOutcome outcome, LocalDate day, List<Optional<WorkerEntry>> workers) {

    /** The opaque key of the worker, or {@code unknown}. */
    String worker() {
        return worker(outcome.party());
    }

    private String worker(int party) {
        return party < 0
                ? PreparedCall.UNKNOWN_WORKER
                : workers.get(party).map(WorkerEntry::key).orElse(PreparedCall.UNKNOWN_WORKER);
    }

    /** The decisions for other workers, and about other things that were done. */
    List<AuditedCall.Colleague> colleagues() {
        if (outcome.others().isEmpty()) {
            return List.of();
        }
        List<AuditedCall.Colleague> colleagues = new ArrayList<>();
        for (CaseOutcome.Other other : outcome.others()) {
            colleagues.add(new AuditedCall.Colleague(worker(other.party()), other.activity(), other.decision()));
        }
        return List.copyOf(colleagues);
    }

    /** All that is known of it, as a listener is told, with the verdict of its own day. */
    AuditedCall whole(MonitoringEngine engine) {
        PreparedCall asked = outcome.asked().on(day);
        String worker = worker();
        MonitoringRequest request = worker.equals(asked.worker())
                ? asked.request()
                : asked.request().withWorker(asked.request().worker().withId(worker));
        return new AuditedCall(
                record,
                day,
                worker,
                asked.practice(),
                request,
                engine.decide(request),
                outcome.deniedByLateness(),
                outcome.hindsight(),
                asked.late(),
                asked.doubts(),
                colleagues());
    }

    /** Returns where the record stands and the decision; the keys of the workers stay out. */
    @Override
    public String toString() {
        return "JudgedCall[" + record.origin() + ", " + outcome + "]";
    }
}
