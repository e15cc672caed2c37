// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.util.Optional;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.MonitoringRequest;

/** Reads the facts of a request one by one from its objects, so that a wrong bit of the packed form shows as a difference. */
final class FactReadings {

    private FactReadings() {}

    /** What the request states of the fact; empty when it does not. */
    static Optional<?> stated(MonitoringRequest request, Fact<?> fact) {
        return fact.in(request);
    }

    /** The value at which the fact is read: the stated one, or the unstated reading; empty when there is none. */
    static Optional<?> value(MonitoringRequest request, Fact<?> fact) {
        Optional<?> stated = stated(request, fact);
        return stated.isPresent() ? stated : fact.unstated(request.activity());
    }

    /** The value at which the fact is read when a request for this activity leaves it out. */
    static Optional<?> unstated(Fact<?> fact, Activity activity) {
        return fact.unstated(activity);
    }
}
