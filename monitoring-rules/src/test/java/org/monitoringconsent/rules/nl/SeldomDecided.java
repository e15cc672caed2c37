// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import java.util.List;
import java.util.SortedMap;

/**
 * Allowed requests in which something weighs that chance seldom brings about: an exception, a day on which a rule changes,
 * a use that the law demands. One change away from each lies what a rule turns on.
 */
final class SeldomDecided {

    private static final String INQUIRY = "purpose.category=MISCONDUCT_INVESTIGATION suspicion.strength=CONCRETE "
            + "suspicion.documented=true suspicion.conduct=GROSS_MISCONDUCT manner.extent=TARGETED ";
    private static final String IN_SECRET = "worker.notice=NONE safeguards.tellingWouldPrejudice=true ";
    private static final String ORDERED = "safeguards.legalBasis=LEGAL_OBLIGATION safeguards.statutoryDuty=true "
            + "safeguards.councilConsent=REFUSED ";
    private static final String EMOTION =
            "activity=RECOGNISE_EMOTION manner.emotionFromBiometrics=true manner.subject=WORKER ";
    private static final String CAMERA =
            "communication=- activity=WATCH_BY_CAMERA purpose.category=SITE_SECURITY manner.recordsSound=false ";
    private static final String MATERIAL = "source.provenance=LAWFUL source.collectedFor=QUALITY_STANDARDS "
            + "source.useAnnounced=true source.aggravated=false use.finding=GROSS_MISCONDUCT use.workerHeard=true ";

    private static final List<String> CHANGES = List.of(
            // machines
            "day=2027-12-02 activity=ANALYSE_SPEECH manner.subject=WORKER",
            "day=2028-01-01 activity=SCORE_BY_AI manner.subject=WORKER manner.legacyAiSystem=true",
            "day=2030-08-02 activity=SCORE_BY_AI manner.subject=BOTH manner.legacyAiSystem=true "
                    + "employer.publicAuthority=true safeguards.legalBasis=PUBLIC_TASK",
            EMOTION + "day=2025-02-02 manner.emotionExemption=PRIVATE_TRAINING_ONLY",
            EMOTION + "day=2027-12-02 manner.emotionExemption=MEDICAL_OR_SAFETY purpose.category=HEALTH_AND_SAFETY",
            EMOTION + "day=2026-08-02 manner.emotionExemption=MEDICAL_OR_SAFETY purpose.category=HEALTH_AND_SAFETY "
                    + MATERIAL + "use.kind=BILLING",
            "day=2026-12-02 activity=ANALYSE_SPEECH employer.sector=DIGITAL_LABOUR_PLATFORM manner.subject=WORKER "
                    + "safeguards.specialDataCondition=true",
            "day=2026-12-02 activity=IDENTIFY_SPEAKER employer.sector=DIGITAL_LABOUR_PLATFORM "
                    + "manner.biometric=VERIFICATION safeguards.specialDataCondition=true",
            CAMERA + "manner.biometric=VERIFICATION safeguards.specialDataCondition=true",
            // what a law orders
            "day=2018-01-03 employer.sector=INVESTMENT_FIRM purpose.category=REGULATORY_COMPLIANCE "
                    + "communication.withinRecordingDuty=true safeguards.councilConsent=NOT_ASKED "
                    + "safeguards.balancing=NOT_DONE safeguards.lessIntrusiveMeansSuffice=true "
                    + "manner.extent=CONTINUOUS worker.objected=true worker.place=OFF_DUTY "
                    + "communication.cardData=CAPTURED",
            ORDERED + "communication=- activity=TRACK_LOCATION worker.place=HOME manner.extent=CONTINUOUS",
            ORDERED + "communication=- activity=TRACK_LOCATION worker.place=INTIMATE_AREA",
            ORDERED + "day=2004-12-15 communication.cardData=CAPTURED safeguards.measureKind=AD_HOC "
                    + "source.useExcluded=true",
            ORDERED + "communication=- activity=CHECK_RECORDS recordCheck.record=CREDIT_AGENCY_DECLARED "
                    + "recordCheck.roleEligible=true purpose.category=HEALTH_AND_SAFETY",
            "safeguards.councilConsent=LATE_OBJECTION safeguards.measureKind=AD_HOC source.useExcluded=true",
            "safeguards.councilConsent=NOT_ASKED safeguards.measureKind=AD_HOC",
            // public bodies, providers, reporters
            "day=2018-05-24 employer.publicAuthority=true",
            "employer.publicAuthority=true purpose.category=SITE_SECURITY",
            "day=2012-06-05 manner.operator=SERVICE_PROVIDER safeguards.subscriberConsent=true",
            "day=2023-02-18 communication.protectedFunction=REPORTING_CHANNEL safeguards.reporterConsent=true",
            "communication.protectedFunction=LEGAL_ADVISER communication.protectionWaived=true",
            "activity=LOG_TRAFFIC communication.protectedFunction=WORKS_COUNCIL purpose.category=SYSTEM_OPERATION",
            "safeguards.legalBasis=VITAL_INTERESTS purpose.category=SAFEGUARDING",
            "communication=- activity=CHECK_RECORDS recordCheck.record=CREDIT_AGENCY_DECLARED "
                    + "recordCheck.roleEligible=true purpose.category=REGULATORY_COMPLIANCE",
            // inquiries
            INQUIRY + IN_SECRET + "day=2018-05-24 manner.endsOn=2018-06-10 safeguards.priorAuthorityCheck=true "
                    + "communication.nature=PERSONAL communication.otherPartyNotified=false worker.objected=true "
                    + "suspicion.aboutThisCommunication=true",
            INQUIRY + IN_SECRET + "manner.endsOn=2026-06-20 communication.otherPartyObjected=true "
                    + "activity=LISTEN_LIVE",
            CAMERA + INQUIRY + IN_SECRET + "day=2004-01-01 manner.endsOn=2004-01-10 "
                    + "safeguards.priorAuthorityCheck=true",
            INQUIRY + "communication=- activity=LOG_KEYSTROKES manner.endsOn=2026-06-20 suspicion.conduct=CRIME "
                    + "employer.representation=NONE employer.headcount=9 safeguards.offenceDataCondition=true",
            INQUIRY + "communication.offenceData=INTENDED safeguards.offenceDataCondition=true "
                    + "safeguards.offenceDataRules=true manner.endsOn=2026-06-20",
            INQUIRY + "activity=PLAY_BACK manner.endsOn=2026-06-20 source.provenance=LAWFUL "
                    + "source.collectedFor=COMPLAINT_OR_DISPUTE",
            // rooms, messages, what is stored or shared
            "activity=RECORD_ROOM communication.channel=IN_PERSON",
            "activity=LISTEN_TO_ROOM communication.channel=IN_PERSON manner.operator=PARTICIPANT",
            "activity=RECORD_ROOM communication.channel=IN_PERSON manner.operator=PARTICIPANT manner.forEmployer=false",
            "activity=TRANSCRIBE manner.storedCopy=true manner.recordsHold=true source.provenance=LAWFUL "
                    + "source.collectedFor=QUALITY_STANDARDS communication.otherPartyNotified=false",
            "activity=READ_MESSAGE communication.channel=EMAIL purpose.category=ABSENCE_COVER worker.place=OFF_DUTY",
            "activity=READ_MESSAGE communication.channel=CHAT communication.line=WORKER_OWN "
                    + "communication.nature=PERSONAL communication.sharedByParty=true "
                    + "purpose.category=COMPLAINT_OR_DISPUTE worker.place=OFF_DUTY",
            // acting
            MATERIAL + "use.kind=DISMISSAL source.useAnnounced=false",
            MATERIAL + "use.kind=DISCIPLINE use.finding=MINOR source.useAnnounced=false "
                    + "source.provenance=VOLUNTEERED source.collectedFor=COMPLAINT_OR_DISPUTE",
            MATERIAL + "use.kind=LEGAL_PROCEEDINGS source.provenance=UNLAWFUL source.useExcluded=true "
                    + "worker.objected=true",
            MATERIAL + "use.kind=DISCLOSURE use.disclosedTo=COURT source.provenance=UNLAWFUL "
                    + "safeguards.legalBasis=LEGAL_OBLIGATION",
            MATERIAL + "use.kind=DISCLOSURE use.disclosedTo=DATA_SUBJECT source.provenance=UNLAWFUL "
                    + "source.useExcluded=true communication.nationalNumber=INTENDED worker.objected=true "
                    + "communication.specialCategory=INTENDED",
            MATERIAL + "use.kind=DISCLOSURE use.disclosedTo=EMERGENCY_SERVICE safeguards.legalBasis=VITAL_INTERESTS "
                    + "source.provenance=CRIMINAL_INTERCEPTION",
            MATERIAL + "use.kind=DISCLOSURE use.disclosedTo=AUTHORITY purpose.category=NATIONAL_SECURITY "
                    + "safeguards.legalBasis=LEGAL_OBLIGATION",
            MATERIAL + "use.kind=COACHING use.finding=PERFORMANCE source.useAnnounced=false worker.objected=true "
                    + "safeguards.objectionOverridden=true",
            MATERIAL + "use.kind=REPORT_TO_AUTHORITY use.finding=CRIME safeguards.legalBasis=LEGAL_OBLIGATION");

    private SeldomDecided() {}

    static List<SortedMap<String, String>> requests() {
        return CHANGES.stream()
                .map(changes -> DutchRequests.recordingStated(changes))
                .toList();
    }
}
