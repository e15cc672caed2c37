package org.monitoringconsent.engine;

import java.time.LocalDate;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.verdict.Verdict;

/**
 * A standing arrangement bound to an engine: what stays the same from call to call is read once.
 *
 * <p>The answers are those of {@link MonitoringEngine#decide} for the standing request with the day, the worker and the
 * communication of the call.
 */
public final class BoundArrangement {

    private final MonitoringEngine engine;
    private final MonitoringRequest standing;

    BoundArrangement(MonitoringEngine engine, MonitoringRequest standing) {
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
        boolean ended = standing.manner().endsOn().filter(day::isAfter).isPresent();
        if (!ended) {
            // Facts that were answered before were well-formed then; only the end of the arrangement is not among them.
            PackedRequest packed = standing.packed().with(worker, communication);
            Asked known = engine.remembered(packed, day);
            if (known != null) {
                return known.verdict;
            }
        }
        return engine.decide(standing.withDay(day).withWorker(worker).withCommunication(communication));
    }
}
