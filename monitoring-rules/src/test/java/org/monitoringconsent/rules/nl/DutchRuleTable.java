package org.monitoringconsent.rules.nl;

import java.util.Arrays;
import java.util.List;

/**
 * For each rule a request on which it speaks, and the nearest one on which it does not, as changes to the allowed
 * recording of {@link DutchRequests}; the near miss is a change to the request on which the rule speaks.
 */
final class DutchRuleTable {

    /**
     * One rule's requests.
     *
     * @param rule the id
     * @param speaks changes after which the rule speaks
     * @param nearMiss further changes after which it is silent
     */
    record Row(String rule, String speaks, String nearMiss) {
        @Override
        public String toString() {
            return rule;
        }
    }

    private static final String FIRM = "employer.sector=INVESTMENT_FIRM purpose.category=REGULATORY_COMPLIANCE "
            + "communication.withinRecordingDuty=true safeguards.legalBasis=LEGAL_OBLIGATION";
    private static final String INQUIRY = "purpose.category=MISCONDUCT_INVESTIGATION suspicion.strength=CONCRETE "
            + "suspicion.documented=true suspicion.conduct=GROSS_MISCONDUCT manner.extent=TARGETED "
            + "manner.endsOn=2026-06-20 safeguards.priorAuthorityCheck=true";
    private static final String EMOTION = "activity=RECOGNISE_EMOTION manner.emotionFromBiometrics=true "
            + "manner.subject=BOTH manner.emotionExemption=NONE";
    private static final String CAMERA =
            "-communication activity=WATCH_BY_CAMERA purpose.category=SITE_SECURITY manner.recordsSound=false";
    private static final String MAIL = "activity=READ_MESSAGE communication.channel=EMAIL";
    private static final String USE = "source.provenance=LAWFUL source.collectedFor=QUALITY_STANDARDS "
            + "source.useAnnounced=true source.aggravated=false use.finding=GROSS_MISCONDUCT use.workerHeard=true ";

    private static final String ROWS = """
            EU-PUR-01 | purpose.category=UNION_ACTIVITY | purpose.category=PRODUCTIVITY
            EU-PUR-02 | activity=PLAY_BACK source.provenance=LAWFUL source.collectedFor=COMPLAINT_OR_DISPUTE | source.useAnnounced=true
            EU-PUR-03 | activity=TRANSCRIBE manner.storedCopy=true source.provenance=UNLAWFUL | manner.storedCopy=false
            EU-BAS-01 | safeguards.legalBasis=PUBLIC_TASK | employer.publicAuthority=true
            EU-BAS-02 | safeguards.legalBasis=CONSENT safeguards.consentFreelyGiven=true | safeguards.legalBasis=CONTRACT
            EU-BAS-03 | safeguards.balancing=FAVOURS_WORKER | safeguards.legalBasis=CONTRACT
            EU-BAS-04 | safeguards.legalBasis=LEGAL_OBLIGATION communication.withinRecordingDuty=true | purpose.category=REGULATORY_COMPLIANCE
            EU-BAS-05 | safeguards.legalBasis=LEGITIMATE_INTERESTS | safeguards.balancing=NOT_DONE
            EU-NEC-01 | safeguards.lessIntrusiveMeansSuffice= | safeguards.lessIntrusiveMeansSuffice=false
            EU-NEC-02 | manner.extent=TARGETED | manner.endsOn=2026-06-20
            EU-TRA-01 | worker.notice=GENERIC | worker.notice=SPECIFIC
            EU-TRA-02 | communication.otherPartyNotified=false | communication.internal=true
            EU-OBJ-01 | communication.otherPartyObjected=true | activity=LISTEN_LIVE
            EU-PRV-01 | communication.nature=MIXED communication.privacyPromise=PRIVATE_CHANNEL_PROMISED | communication.nature=BUSINESS
            EU-SPE-01 | activity=IDENTIFY_SPEAKER | safeguards.specialDataCondition=true
            EU-RET-01 | safeguards.retentionJustified=false | activity=WHISPER
            EU-SEC-01 | manner.operator=AUTHORISED_IMPLIED | manner.operator=AUTHORISED_EXPRESS
            EU-DAT-01 | activity=RECORD | activity=BARGE_IN
            EU-ADM-01 | activity=SCORE_BY_AI manner.decision= | manner.decision=HUMAN
            EU-DPI-01 | manner.extent=SYSTEMATIC safeguards.impactAssessment=NOT_DONE | manner.extent=SAMPLED
            EU-DPI-02 | safeguards.impactAssessment=HIGH_RISK_UNCONSULTED | safeguards.impactAssessment=HIGH_RISK_CONSULTED
            EU-AI-01 | EMOTION | manner.subject=OTHER_PARTY
            EU-AI-02 | EMOTION manner.subject=OTHER_PARTY day=2026-09-01 | manner.emotionFromBiometrics=false
            EU-AI-03 | activity=SCORE_BY_AI day=2028-01-01 | activity=ANALYSE_SPEECH
            EU-AI-04 | EMOTION manner.emotionExemption=MEDICAL_OR_SAFETY purpose.category=HEALTH_AND_SAFETY | purpose.category=SITE_SECURITY
            EU-PWD-01 | day=2027-01-01 employer.sector=DIGITAL_LABOUR_PLATFORM communication.protectedFunction=WORKS_COUNCIL | communication.protectedFunction=LEGAL_ADVISER
            EU-FIN-01 | FIRM | activity=TRANSCRIBE
            EU-FIN-02 | FIRM safeguards.lessIntrusiveMeansSuffice=true | communication.withinRecordingDuty=false
            EU-WHI-01 | communication.protectedFunction=REPORTING_CHANNEL | safeguards.reporterConsent=true
            EU-PRO-01 | manner.operator=PROCESSOR | manner.operator=CONTROLLER
            EU-TRF-01 | safeguards.transfer=UNPROTECTED | safeguards.transfer=SAFEGUARDED
            NL-SCOPE-01 | worker.country=DE employer.country=DE | employer.country=NL
            NL-SCOPE-02 | day=2001-08-31 | day=2001-09-01
            NL-INV-01 | INQUIRY suspicion.strength=VAGUE | suspicion.strength=CONCRETE
            NL-INV-02 | INQUIRY suspicion.documented=false | suspicion.documented=true
            NL-INV-03 | INQUIRY activity=READ_MESSAGE communication.channel=EMAIL suspicion.conduct=MINOR | activity=READ_ENVELOPE
            NL-COV-01 | INQUIRY worker.notice=NONE safeguards.tellingWouldPrejudice=true | worker.place=HOME
            NL-PER-02 | INQUIRY communication.nature=PERSONAL suspicion.aboutThisCommunication=true | suspicion.aboutThisCommunication=false
            NL-PER-03 | communication.nature=UNDETERMINED manner.stopsWhenPersonal=false | communication.nature=BUSINESS
            NL-PER-04 | manner.extent=SYSTEMATIC | activity=LOG_TRAFFIC
            NL-NOT-01 | worker.notice=SPECIFIC | manner.extent=SYSTEMATIC
            NL-NOT-02 | activity=LISTEN_LIVE | activity=WHISPER
            NL-REC-01 | manner.recordsHold= | communication.channel=VIDEO_MEETING
            NL-PRO-01 | activity=LOG_TRAFFIC communication.protectedFunction=LEGAL_ADVISER | purpose.category=SITE_SECURITY
            NL-PRV-01 | activity=LOG_TRAFFIC communication.line=WORKER_OWN | communication.line=THIRD_PARTY
            NL-WC-01 | safeguards.councilConsent=REFUSED | safeguards.measureKind=WITHIN_APPROVED_POLICY
            NL-WC-02 | safeguards.councilConsent=LATE_OBJECTION | safeguards.councilConsent=COURT_PERMISSION
            NL-WC-03 | employer.representation=NONE employer.headcount=49 | employer.headcount=50
            NL-WC-04 | employer.representation=NONE employer.headcount=50 | employer.headcount=49
            NL-WC-05 | FIRM safeguards.councilConsent=REFUSED | safeguards.councilConsent=OBTAINED
            NL-DPI-01 | manner.covert=true safeguards.impactAssessment=NOT_DONE | manner.covert=false
            NL-CRI-01 | communication.offenceData=INTENDED | employer.representation=STAFF_DELEGATION
            NL-BSN-01 | communication.nationalNumber=INTENDED | communication.nationalNumber=INCIDENTAL
            NL-SR-01 | manner.operator=SERVICE_PROVIDER | safeguards.subscriberConsent=true
            NL-SR-02 | worker.notice=NONE purpose.category=UNSPECIFIED | communication.line=THIRD_PARTY
            NL-SR-03 | -communication activity=LISTEN_TO_ROOM manner.covert=true | manner.operator=PARTICIPANT
            NL-SR-04 | CAMERA manner.covert=true | manner.covert=false
            NL-SR-05 | manner.operator=PARTICIPANT manner.forEmployer=false | activity=ANALYSE_SPEECH
            NL-TW-01 | activity=LOG_TRAFFIC manner.operator=SERVICE_PROVIDER | safeguards.subscriberConsent=true
            NL-PI-01 | manner.operator=PRIVATE_INVESTIGATOR | safeguards.licensedInvestigator=true
            NL-VID-01 | CAMERA worker.place=INTIMATE_AREA | worker.place=PUBLIC_PLACE
            NL-VID-02 | CAMERA purpose.category=PRODUCTIVITY | purpose.category=SITE_SECURITY
            NL-VID-03 | CAMERA manner.recordsSound= | manner.recordsSound=false
            NL-VID-04 | CAMERA worker.place=HOME | worker.place=WORKPLACE
            NL-VID-05 | CAMERA | activity=LOG_TRAFFIC
            NL-KEY-01 | -communication INQUIRY activity=LOG_KEYSTROKES manner.endsOn= | manner.endsOn=2026-06-20
            NL-LOC-01 | -communication activity=TRACK_LOCATION worker.place= | worker.place=ON_DUTY_TRAVEL
            NL-LOG-01 | activity=LOG_TRAFFIC | activity=RECORD
            NL-MSG-01 | MAIL communication.nature=UNDETERMINED purpose.category=COST_CONTROL | communication.nature=BUSINESS
            NL-ABS-01 | MAIL purpose.category=ABSENCE_COVER | activity=READ_ENVELOPE
            NL-WB-01 | purpose.category=IDENTIFY_REPORTER | purpose.category=SAFEGUARDING
            NL-VET-01 | -communication activity=CHECK_RECORDS recordCheck.record=CRIMINAL_RECORD_FULL recordCheck.roleEligible=true | recordCheck.record=CRIMINAL_RECORD_BASIC
            NL-ACT-01 | USE use.kind=DISCIPLINE | source.covert=true
            NL-ACT-02 | USE use.kind=DISCLOSURE source.useAnnounced=false | use.kind=DISMISSAL
            NL-ACT-03 | USE use.kind=DISMISSAL source.useAnnounced=false | use.finding=MINOR
            NL-ACT-04 | USE use.kind=DISMISSAL source.provenance=UNLAWFUL | use.kind=DISCLOSURE
            NL-ACT-05 | USE use.kind=TRAINING_MATERIAL source.provenance=CRIMINAL_INTERCEPTION | source.provenance=UNLAWFUL
            NL-ACT-06 | USE use.kind=LEGAL_PROCEEDINGS source.provenance=UNLAWFUL | source.aggravated=true
            NL-ACT-07 | USE use.kind=REPORT_TO_AUTHORITY source.provenance=UNLAWFUL source.aggravated= | source.aggravated=false
            NL-ACT-08 | USE use.kind=DISMISSAL use.finding=PRIVATE_LIFE | use.finding=SAFETY
            NL-ACT-09 | USE use.kind=VETTING use.workerHeard= | use.workerHeard=true
            """;

    private DutchRuleTable() {}

    /** One row for each rule. */
    static List<Row> rows() {
        return ROWS.lines().map(DutchRuleTable::row).toList();
    }

    private static Row row(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new Row(cells.get(0), spelledOut(cells.get(1)), cells.get(2));
    }

    private static String spelledOut(String changes) {
        return changes.replace("FIRM", FIRM)
                .replace("INQUIRY", INQUIRY)
                .replace("EMOTION ", EMOTION + " ")
                .replaceAll("^EMOTION$", EMOTION)
                .replace("CAMERA ", CAMERA + " ")
                .replaceAll("^CAMERA$", CAMERA)
                .replace("MAIL ", MAIL + " ")
                .replace("USE ", USE + " ");
    }
}
