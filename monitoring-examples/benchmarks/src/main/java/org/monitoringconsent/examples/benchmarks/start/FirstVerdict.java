// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.start;

import java.time.LocalDate;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.engine.MonitoringEngine;

/** Finds the rule sets, builds a request across the border and decides it. */
public final class FirstVerdict {

    private FirstVerdict() {}

    /** Exits with 0 when the request is denied by both laws, as it must be. */
    public static void main(String[] arguments) {
        MonitoringRequest request = MonitoringRequest.builder()
                .day(LocalDate.of(2026, 6, 30))
                .activity(Activity.RECORD)
                .worker(Worker.builder().id("w-1").country(CountryCode.of("NL")).build())
                .communication(Communication.builder()
                        .channel(Channel.CALL)
                        .line(Line.HOSTED_FOR_BUSINESS)
                        .build())
                .employer(Employer.builder().country(CountryCode.of("GB")).build())
                .build();
        if (MonitoringEngine.discover().decide(request).isAllowed()) {
            throw new IllegalStateException("an empty request must be denied");
        }
    }
}
