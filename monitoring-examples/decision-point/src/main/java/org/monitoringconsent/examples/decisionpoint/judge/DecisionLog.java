// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.judge;

import java.util.Set;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Verdict;

/** Keeps what was decided. */
@FunctionalInterface
public interface DecisionLog {

    /** One that keeps nothing. */
    DecisionLog NONE = (request, verdict, handled) -> {};

    /**
     * Keeps a decision, before anybody is told of it.
     *
     * @param handled the obligations that the caller says it accounts for; empty where it was not asked
     * @throws RuntimeException when it cannot be kept; then the verdict is not told either
     */
    void decided(MonitoringRequest request, Verdict verdict, Set<Obligation> handled);
}
