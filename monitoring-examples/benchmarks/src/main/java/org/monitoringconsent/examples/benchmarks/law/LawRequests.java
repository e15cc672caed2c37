// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.law;

import java.util.List;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.Afresh;
import org.monitoringconsent.engine.MonitoringEngine;

/** Which law is asked, and a thousand different requests for it. */
public enum LawRequests {
    /** The United Kingdom alone. */
    GB("GB", "GB"),
    /** The Netherlands alone. */
    NL("NL", "NL"),
    /** A worker in the Netherlands whose employer is in the United Kingdom: both rule sets. */
    BOTH("NL", "GB");

    private static final int COUNT = 1_000;

    private final String worker;
    private final String employer;

    LawRequests(String worker, String employer) {
        this.worker = worker;
        this.employer = employer;
    }

    /** The engine to ask. */
    public MonitoringEngine engine() {
        MonitoringEngine all = MonitoringEngine.discover();
        return this == BOTH ? all : all.in(worker);
    }

    /** Requests that state nearly everything; some are allowed. */
    public List<MonitoringRequest> known() {
        return new DrawnRequests(worker, employer, 0.97, 0.02).take(COUNT);
    }

    /** Requests that leave half of the facts out. */
    public List<MonitoringRequest> partlyKnown() {
        return new DrawnRequests(worker, employer, 0.97, 0.5).take(COUNT);
    }

    /** Requests that are denied and not far from being allowed. */
    public List<MonitoringRequest> denied(MonitoringEngine engine) {
        return new DrawnRequests(worker, employer, 0.97, 0.02)
                .take(COUNT, request -> Afresh.decide(engine, request).isDenied());
    }
}
