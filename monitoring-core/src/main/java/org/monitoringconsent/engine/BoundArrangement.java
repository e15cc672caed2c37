// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.engine.decide.Answer;
import org.monitoringconsent.engine.decide.Shortcuts;
import org.monitoringconsent.verdict.Verdict;

/**
 * A standing arrangement bound to an engine: what stays the same from call to call is read once.
 *
 * <p>The answers are those of the engine for the standing request with the day, the worker and the
 * communication of the call.
 */
public final class BoundArrangement {

    private final Shortcuts shortcuts;
    private final Function<MonitoringRequest, Verdict> engine;
    private final MonitoringRequest standing;

    BoundArrangement(Shortcuts shortcuts, Function<MonitoringRequest, Verdict> engine, MonitoringRequest standing) {
        this.shortcuts = shortcuts;
        this.engine = engine;
        this.standing = standing;
    }

    /** The standing request, with the day, worker and communication it was bound with. */
    public MonitoringRequest standing() {
        return standing;
    }

    /**
     * The answer for one call.
     *
     * @throws org.monitoringconsent.domain.RequestShapeException when the call does not fit the arrangement: the channel does
     *     not fit the activity, or the arrangement ended before the day
     */
    public Verdict decide(LocalDate day, Worker worker, Communication communication) {
        Objects.requireNonNull(day, "the day of the call must be given");
        Objects.requireNonNull(worker, "the worker of the call must be given");
        Objects.requireNonNull(communication, "the communication of the call must be given");
        boolean ended = standing.manner().endsOn().filter(day::isAfter).isPresent();
        if (!ended) {
            // Facts that were answered before were well-formed then; only the end of the arrangement is not among them.
            PackedRequest packed = standing.packed().with(worker, communication);
            Answer known = shortcuts.remembered(packed, day);
            if (known != null) {
                return known.verdict;
            }
        }
        return engine.apply(standing.withDay(day).withWorker(worker).withCommunication(communication));
    }
}
