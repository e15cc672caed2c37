// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.MonitoringPurpose;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.RecordCheck;
import org.monitoringconsent.domain.RecordKind;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.domain.Worker;

/**
 * What is known of a request before anybody has filled it in.
 *
 * @param activity what is done
 * @param purpose what for, when that was said
 * @param use what the material is used for, when the question is to act on it
 * @param day the day whose rules are read
 */
record Outline(Activity activity, Optional<PurposeCategory> purpose, Optional<UseKind> use, LocalDate day) {

    /** Whether it has a communication, which may be optional. */
    boolean mayHaveCommunication() {
        return activity.communicationNeed() != CommunicationNeed.NEVER;
    }

    boolean hasRecordCheck() {
        return activity == Activity.CHECK_RECORDS;
    }

    /** The facts that are answered already. */
    List<Fact<?>> given() {
        List<Fact<?>> given = new ArrayList<>(List.of(Facts.ACTIVITY));
        purpose.ifPresent(known -> given.add(Facts.PURPOSE));
        use.ifPresent(known -> given.add(Facts.USE_KIND));
        return given;
    }

    /** The value that is known of a fact. */
    Optional<Object> known(Fact<?> fact) {
        if (fact.equals(Facts.ACTIVITY)) {
            return Optional.of(activity);
        }
        return fact.equals(Facts.PURPOSE)
                ? purpose.map(known -> known)
                : use.filter(known -> fact.equals(Facts.USE_KIND)).map(known -> known);
    }

    /** A request with everything that is known, placed in a country or region; what it must have besides is arbitrary. */
    MonitoringRequest in(Jurisdiction jurisdiction) {
        CountryCode country = jurisdiction.country();
        Optional<RegionCode> region = jurisdiction instanceof RegionCode code ? Optional.of(code) : Optional.empty();
        MonitoringRequest.Builder request = MonitoringRequest.builder()
                .day(day)
                .activity(activity)
                .worker(Worker.builder().id("-").country(country).region(region).build())
                .employer(Employer.builder().country(country).build());
        purpose.ifPresent(known ->
                request.purpose(MonitoringPurpose.builder().category(known).build()));
        use.ifPresent(known -> request.use(Use.builder().kind(known).build()));
        if (hasRecordCheck()) {
            request.recordCheck(
                    RecordCheck.builder().record(RecordKind.ELECTORAL_ROLL).build());
        }
        if (mayHaveCommunication()) {
            Channel channel = Stream.of(Channel.values())
                    .filter(activity::fits)
                    .findFirst()
                    .orElseThrow();
            request.communication(Communication.builder()
                    .channel(channel)
                    .line(Line.EMPLOYER_PRIVATE)
                    .build());
        }
        return request.build();
    }
}
