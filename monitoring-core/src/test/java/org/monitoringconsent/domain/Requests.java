// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.time.LocalDate;

/** Requests to start a test from. */
final class Requests {

    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private Requests() {}

    static MonitoringRequest valid() {
        return MonitoringRequest.builder()
                .day(DAY)
                .activity(Activity.RECORD)
                .worker(Worker.builder().id("w-1").country(CountryCode.GB).build())
                .communication(communication(Channel.CALL))
                .employer(Employer.builder().country(CountryCode.NL).build())
                .build();
    }

    static Communication communication(Channel channel) {
        return Communication.builder()
                .channel(channel)
                .line(Line.HOSTED_FOR_BUSINESS)
                .build();
    }

    /** A request for an activity, with whatever that needs. */
    static MonitoringRequest valid(Activity activity) {
        MonitoringRequest.Builder builder = MonitoringRequest.builder()
                .day(DAY)
                .activity(activity)
                .worker(Worker.builder().id("w-1").country(CountryCode.GB).build())
                .employer(Employer.builder().country(CountryCode.NL).build());
        if (activity.communicationNeed() == CommunicationNeed.YES) {
            for (Channel channel : Channel.values()) {
                if (activity.fits(channel)) {
                    return builder.communication(communication(channel)).build();
                }
            }
        }
        if (activity == Activity.CHECK_RECORDS) {
            builder.recordCheck(
                    RecordCheck.builder().record(RecordKind.ELECTORAL_ROLL).build());
        }
        return builder.build();
    }
}
