// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.domain.Safeguards;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.duty.Duties;
import org.monitoringconsent.recorder.session.Masking;
import org.monitoringconsent.recorder.session.Participant;
import org.monitoringconsent.recorder.session.RecorderListener;
import org.monitoringconsent.recorder.session.Session;
import org.monitoringconsent.recorder.session.Standing;
import org.monitoringconsent.rule.Obligation;

/**
 * An example employer with workers in Great Britain and in the Netherlands, whose paperwork is in order: a sample of business
 * calls is recorded for quality. Callers are not told in advance.
 */
public final class House {

    private static final String DUTCH = "nl-";
    private static final String BRITISH = "gb-";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private House() {}

    /** The worker at an extension: those from 3000 to 3999 are in the Netherlands, all others in Great Britain. */
    public static Participant worker(String extension) {
        return extension.length() == 4 && extension.startsWith("3")
                ? Participant.worker(DUTCH + extension).in(AMSTERDAM)
                : Participant.worker(BRITISH + extension).in(LONDON);
    }

    /** What the employer states apart from the single call. */
    public static Standing standing() {
        Standing british = Standing.of(recording(CountryCode.GB));
        Standing dutch = Standing.of(recording(CountryCode.NL));
        return (activity, worker, day) -> (worker.startsWith(DUTCH) ? dutch : british).request(activity, worker, day);
    }

    /** The engine by the rule sets on the class path. */
    public static MonitoringEngine engine() {
        return Engine.INSTANCE;
    }

    /** Sessions of this house, by the rule sets on the class path; the listener is told of each decision. */
    public static Session.Builder sessions(Clock clock, Masking masking, RecorderListener listener) {
        return Session.of(Engine.INSTANCE, standing())
                .listener(listener)
                .duties(duties())
                .clock(clock)
                .zone(LONDON)
                .masking(masking);
    }

    /** Found on first use, so that a program that only prints its help does not read the rules. */
    private static final class Engine {
        private static final MonitoringEngine INSTANCE = MonitoringEngine.discover();
    }

    private static MonitoringRequest recording(CountryCode country) {
        return MonitoringRequest.builder()
                .day(LocalDate.of(2026, 11, 23))
                .activity(Activity.RECORD)
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
                        .nature(Nature.UNDETERMINED)
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

    /** What a recorder here does itself, and what the rest of the house took on. */
    private static Duties duties() {
        return Duties.none()
                .handling(
                        Obligation.STOP_WHEN_PERSONAL,
                        Obligation.EXCLUDE_PROTECTED_FUNCTIONS,
                        Obligation.INFORM_OTHER_PARTY,
                        Obligation.SIGNAL_AT_START,
                        Obligation.PAUSE_FOR_CARD_DATA)
                .delegating(
                        "data protection officer",
                        Obligation.HANDLE_COMPLAINTS,
                        Obligation.HANDLE_OBJECTIONS,
                        Obligation.CONSIDER_IMPACT_ASSESSMENT,
                        Obligation.REVIEW_IMPACT_ASSESSMENT,
                        Obligation.PLAN_FOR_SPECIAL_DATA,
                        Obligation.RECORD_OFFENCE_DATA_CONDITION,
                        Obligation.HAVE_PROCESSOR_CONTRACT)
                .delegating("personnel department", Obligation.KEEP_WORKER_NOTICE, Obligation.PROVIDE_UNMONITORED_LINE)
                .delegating("team leader", Obligation.SIGNAL_OR_GIVE_PROMPT_FEEDBACK)
                .delegating(
                        "archive",
                        Obligation.RESTRICT_AND_LOG_ACCESS,
                        Obligation.LIMIT_RETENTION,
                        Obligation.ANSWER_ACCESS_REQUESTS);
    }
}
