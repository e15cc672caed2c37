// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers

package com.example;

import java.time.LocalDate;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.verdict.Verdict;

/** Asks one question, on the class path, on the module path and in an image of its own. */
public final class Plain {

    private Plain() {}

    /** Prints the decision and the number of denials, and whether the library is a named module. */
    public static void main(String... arguments) {
        Verdict verdict = MonitoringEngine.discover()
                .decide(MonitoringRequest.builder()
                        .day(LocalDate.of(2026, 11, 23))
                        .activity(Activity.LISTEN_LIVE)
                        .worker(Worker.builder()
                                .id("w-1")
                                .country(CountryCode.of("GB"))
                                .notice(Notice.SPECIFIC)
                                .build())
                        .communication(Communication.builder()
                                .channel(Channel.CALL)
                                .line(Line.EMPLOYER_PRIVATE)
                                .build())
                        .employer(Employer.builder().country(CountryCode.of("GB")).build())
                        .build());
        System.out.println(verdict.decision() + " " + !verdict.denials().isEmpty() + " "
                + MonitoringEngine.class.getModule().isNamed());
    }
}
