// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.monitoringconsent.domain.MonitoringRequest;

/**
 * A record as a question to the library, for one worker.
 *
 * @param day the day of the call where the worker is
 * @param worker the opaque key of the worker, or a word for an unknown one
 * @param practice how the employer calls the monitoring that the record comes from
 * @param request the question, with what was in place on that day
 * @param ifInTime the question as it would be had all that came later been in place; equal to the request if nothing did
 * @param late what came after the call
 * @param doubts why the attribution is doubtful, empty for none
 */
record PreparedCall(
        LocalDate day,
        String worker,
        String practice,
        MonitoringRequest request,
        MonitoringRequest ifInTime,
        List<LateFact> late,
        Set<AttributionDoubt> doubts) {

    /** The key of a worker whom the register cannot name. */
    static final String UNKNOWN_WORKER = "unknown";

    /** The same call on another day between which and this one nothing changes. */
    PreparedCall on(LocalDate other) {
        if (other.equals(day)) {
            return this;
        }
        MonitoringRequest moved = request.withDay(other);
        return new PreparedCall(
                other,
                worker,
                practice,
                moved,
                // One object where nothing came later.
                ifInTime == request ? moved : ifInTime.withDay(other),
                late.stream().map(fact -> fact.on(other)).toList(),
                doubts);
    }
}
