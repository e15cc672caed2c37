// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.verdict.Verdict;

/** Has an engine judge without looking at what it answered before, which it offers to nobody else. */
public final class Afresh {

    private Afresh() {}

    /** The answer, worked out anew. */
    public static Verdict decide(MonitoringEngine engine, MonitoringRequest request) {
        return engine.decideAfresh(request);
    }
}
