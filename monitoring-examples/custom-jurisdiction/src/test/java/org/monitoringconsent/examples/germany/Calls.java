// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.germany;

import java.time.LocalDate;
import java.util.Map;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.CardData;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.DecisionMaking;
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
import org.monitoringconsent.domain.Safeguards;
import org.monitoringconsent.domain.Worker;

/** Calls to start a test from: a helpline, sampled for quality, run as well as the law asks. */
final class Calls {

    static final CountryCode GERMANY = CountryCode.of("DE");
    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private Calls() {}

    /** Recording a call of a worker of that country with somebody in that of the caller. */
    static MonitoringRequest recorded(CountryCode worker, CountryCode caller, Consent consent) {
        return MonitoringRequest.builder()
                .day(DAY)
                .activity(Activity.RECORD)
                .purpose(MonitoringPurpose.builder()
                        .category(PurposeCategory.QUALITY_STANDARDS)
                        .build())
                .worker(Worker.builder()
                        .id("w-1")
                        .country(worker)
                        .inMonitoredGroup(true)
                        .notice(Notice.SPECIFIC_WITH_SIGNAL)
                        .build())
                .communication(Communication.builder()
                        .channel(Channel.CALL)
                        .line(Line.EMPLOYER_PRIVATE)
                        .nature(Nature.BUSINESS)
                        .consent(consent)
                        .otherPartyCountry(caller)
                        .otherPartyNotified(true)
                        .cardData(CardData.NONE)
                        .specialCategory(DataCapture.NONE)
                        .offenceData(DataCapture.NONE)
                        .build())
                .manner(Manner.builder()
                        .extent(Extent.SAMPLED)
                        .operator(Operator.AUTHORISED_EXPRESS)
                        .stopsWhenPersonal(true)
                        .recordsHold(false)
                        .decision(DecisionMaking.HUMAN)
                        .build())
                .employer(Employer.builder().country(worker).build())
                .safeguards(safeguards())
                .build();
    }

    /** The call of a worker in Germany with somebody there, with what a request states of the works agreement. */
    static MonitoringRequest german(Consent consent, String worksAgreement) {
        return recorded(GERMANY, GERMANY, consent)
                .withAttributes(Map.of(GermanFacts.WORKS_AGREEMENT.name(), AttributeValue.of(worksAgreement)));
    }

    private static Safeguards safeguards() {
        return Safeguards.builder()
                .legalBasis(LegalBasis.LEGITIMATE_INTERESTS)
                .balancing(Balancing.FAVOURS_EMPLOYER)
                .lessIntrusiveMeansSuffice(false)
                .impactAssessment(ImpactAssessment.LOW_RISK)
                .councilConsent(CouncilConsent.OBTAINED)
                .retentionJustified(true)
                .build();
    }
}
