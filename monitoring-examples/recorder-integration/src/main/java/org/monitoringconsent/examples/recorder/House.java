package org.monitoringconsent.examples.recorder;

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
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.domain.Safeguards;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.rule.Obligation;

/** An example house: what its register, its policies and its assessments say, and who does which duty. */
final class House {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private House() {}

    /** A sample of incoming business calls is recorded for quality; callers have not been told yet. */
    static MonitoringRequest incomingCall(CountryCode country) {
        return MonitoringRequest.builder()
                .day(DAY)
                .activity(Activity.RECORD)
                .purpose(MonitoringPurpose.builder()
                        .category(PurposeCategory.QUALITY_STANDARDS)
                        .build())
                .worker(Worker.builder()
                        .id("key-of-the-register")
                        .country(country)
                        .inMonitoredGroup(true)
                        .notice(Notice.SPECIFIC_WITH_SIGNAL)
                        .build())
                .communication(Communication.builder()
                        .channel(Channel.CALL)
                        .line(Line.EMPLOYER_PRIVATE)
                        .nature(Nature.UNDETERMINED)
                        .incoming(true)
                        .otherPartyNotified(false)
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

    /** What this recorder does itself: it can stop and erase, signal, announce, mask, log, find and delete. */
    static Duties recorderAlone() {
        return Duties.none()
                .handling(
                        Obligation.STOP_WHEN_PERSONAL,
                        Obligation.EXCLUDE_PROTECTED_FUNCTIONS,
                        Obligation.INFORM_OTHER_PARTY,
                        Obligation.SIGNAL_AT_START,
                        Obligation.SIGNAL_OR_GIVE_PROMPT_FEEDBACK,
                        Obligation.RESTRICT_AND_LOG_ACCESS,
                        Obligation.LIMIT_RETENTION,
                        Obligation.ANSWER_ACCESS_REQUESTS,
                        Obligation.PAUSE_FOR_CARD_DATA);
    }

    /** The same with what the rest of the house has taken on. */
    static Duties wholeHouse() {
        return recorderAlone()
                .delegating(
                        "data protection officer",
                        Obligation.HANDLE_COMPLAINTS,
                        Obligation.HANDLE_OBJECTIONS,
                        Obligation.CONSIDER_IMPACT_ASSESSMENT,
                        Obligation.REVIEW_IMPACT_ASSESSMENT,
                        Obligation.PLAN_FOR_SPECIAL_DATA,
                        Obligation.RECORD_OFFENCE_DATA_CONDITION,
                        Obligation.HAVE_PROCESSOR_CONTRACT)
                .delegating("personnel department", Obligation.KEEP_WORKER_NOTICE, Obligation.PROVIDE_UNMONITORED_LINE);
    }
}
