// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.us;

import java.time.LocalDate;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Manner;
import org.monitoringconsent.domain.MonitoringPurpose;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.domain.Worker;

/** Calls to start a test from: a business call that the worker agreed to have recorded. */
final class Calls {

    static final CountryCode AMERICA = CountryCode.of("US");
    static final RegionCode NEW_YORK = RegionCode.of("US-NY");
    static final RegionCode CALIFORNIA = RegionCode.of("US-CA");
    static final RegionCode TEXAS = RegionCode.of("US-TX");

    private Calls() {}

    /** Recording a call of a worker in one region with somebody in another; the worker agreed, nothing was announced. */
    static MonitoringRequest recorded(RegionCode worker, RegionCode other) {
        return MonitoringRequest.builder()
                .day(LocalDate.of(2026, 6, 30))
                .activity(Activity.RECORD)
                .purpose(MonitoringPurpose.builder()
                        .category(PurposeCategory.QUALITY_STANDARDS)
                        .build())
                .worker(Worker.builder()
                        .id("w-1")
                        .country(AMERICA)
                        .region(worker)
                        .notice(Notice.GENERIC)
                        .build())
                .communication(Communication.builder()
                        .channel(Channel.CALL)
                        .line(Line.EMPLOYER_PRIVATE)
                        .nature(Nature.BUSINESS)
                        .consent(Consent.ONE)
                        .otherPartyCountry(other.country())
                        .otherPartyRegion(other)
                        .build())
                .manner(Manner.builder().stopsWhenPersonal(false).build())
                .employer(Employer.builder().country(AMERICA).build())
                .build();
    }
}
