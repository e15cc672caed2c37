// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.time.LocalDate;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Manner;
import org.monitoringconsent.domain.MonitoringPurpose;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.domain.Safeguards;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.recorder.duty.Duties;
import org.monitoringconsent.rule.Obligation;

/** A house whose paperwork is in order, in Great Britain and in the Netherlands. */
public final class Houses {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private Houses() {}

    /** A sample of business calls is recorded, listened to or transcribed for quality. */
    public static MonitoringRequest standing(CountryCode country, Activity activity) {
        return MonitoringRequest.builder()
                .day(DAY)
                .activity(activity)
                .purpose(MonitoringPurpose.builder()
                        .category(PurposeCategory.QUALITY_STANDARDS)
                        .build())
                .worker(Worker.builder()
                        .id("any")
                        .country(country)
                        .inMonitoredGroup(true)
                        .notice(Notice.SPECIFIC_WITH_SIGNAL)
                        .build())
                .communication(Communication.builder()
                        .channel(Channel.CALL)
                        .line(Line.EMPLOYER_PRIVATE)
                        .incoming(true)
                        .build())
                .manner(Manner.builder()
                        .extent(Extent.SAMPLED)
                        .operator(Operator.CONTROLLER)
                        .stopsWhenPersonal(true)
                        .recordsHold(false)
                        .build())
                .employer(Employer.builder()
                        .country(country)
                        .representation(Representation.WORKS_COUNCIL)
                        .headcount(200)
                        .build())
                .safeguards(Safeguards.builder()
                        .legalBasis(LegalBasis.LEGITIMATE_INTERESTS)
                        .balancing(Balancing.FAVOURS_EMPLOYER)
                        .lessIntrusiveMeansSuffice(false)
                        .impactAssessment(ImpactAssessment.LOW_RISK)
                        .councilConsent(CouncilConsent.OBTAINED)
                        .retentionJustified(true)
                        .build())
                .build();
    }

    /** A house in Great Britain that employs workers whose ids begin with {@code nl} in the Netherlands. */
    public static Standing everywhere() {
        Standing british = of(CountryCode.GB);
        Standing dutch = of(CountryCode.NL);
        return (activity, worker, day) -> (worker.startsWith("nl") ? dutch : british).request(activity, worker, day);
    }

    public static Standing of(CountryCode country) {
        return Standing.of(
                standing(country, Activity.RECORD),
                standing(country, Activity.LISTEN_LIVE),
                standing(country, Activity.WHISPER),
                standing(country, Activity.BARGE_IN),
                standing(country, Activity.TRANSCRIBE));
    }

    /** The recorder's own duties, and those that the house took on. */
    public static Duties duties() {
        Duties duties = Duties.none()
                .delegating("data protection officer", Obligation.values())
                .handling(
                        Obligation.STOP_WHEN_PERSONAL,
                        Obligation.EXCLUDE_PROTECTED_FUNCTIONS,
                        Obligation.INFORM_OTHER_PARTY,
                        Obligation.SIGNAL_AT_START,
                        Obligation.PAUSE_FOR_CARD_DATA);
        return duties.delegating("team leader", Obligation.SIGNAL_OR_GIVE_PROMPT_FEEDBACK);
    }
}
