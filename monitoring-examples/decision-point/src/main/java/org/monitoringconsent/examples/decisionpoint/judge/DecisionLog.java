package org.monitoringconsent.examples.decisionpoint.judge;

import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.verdict.Verdict;

/** Keeps what was decided. */
@FunctionalInterface
public interface DecisionLog {

    /** One that keeps nothing. */
    DecisionLog NONE = (request, verdict) -> {};

    /**
     * Keeps a decision, before anybody is told of it.
     *
     * @throws RuntimeException when it cannot be kept; then the verdict is not told either
     */
    void decided(MonitoringRequest request, Verdict verdict);
}
