package org.monitoringconsent.rules.gb;

/** The named conditions of section 3 of the page on the United Kingdom, each written down once more. */
final class SecondReadingConditions {

    private final SecondReadingFacts facts;

    SecondReadingConditions(SecondReadingFacts facts) {
        this.facts = facts;
    }

    boolean obtaining() {
        return !facts.states("use");
    }

    boolean acting() {
        return facts.states("use");
    }

    boolean content() {
        return !facts.activityIs("LOG_TRAFFIC", "READ_ENVELOPE", "TRACK_LOCATION", "CHECK_RECORDS");
    }

    boolean telecom() {
        return facts.activityIs("LISTEN_LIVE", "WHISPER", "BARGE_IN", "RECORD", "PLAY_BACK")
                || facts.activityIs("TRANSCRIBE", "ANALYSE_SPEECH", "SCORE_BY_AI")
                || facts.activityIs("RECOGNISE_EMOTION", "IDENTIFY_SPEAKER")
                || facts.activityIs("LOG_TRAFFIC", "READ_ENVELOPE", "READ_SUBJECT", "READ_MESSAGE", "PLAY_VOICEMAIL");
    }

    boolean stored() {
        return !facts.activityIs("LISTEN_LIVE", "WHISPER", "BARGE_IN", "PLAY_BACK", "PLAY_VOICEMAIL");
    }

    boolean voiceCapture() {
        return facts.activityIs("RECORD", "TRANSCRIBE", "ANALYSE_SPEECH")
                || facts.activityIs("SCORE_BY_AI", "RECOGNISE_EMOTION", "IDENTIFY_SPEAKER");
    }

    boolean storedCopy() {
        return facts.isTrue("manner.storedCopy") || facts.activityIs("PLAY_BACK");
    }

    boolean perhapsStoredCopy() {
        boolean liveOrStored = facts.activityIs("TRANSCRIBE", "ANALYSE_SPEECH", "SCORE_BY_AI")
                || facts.activityIs("RECOGNISE_EMOTION", "IDENTIFY_SPEAKER");
        return storedCopy() || (liveOrStored && !facts.states("manner.storedCopy"));
    }

    boolean highRiskActivity() {
        return facts.activityIs("TRANSCRIBE", "ANALYSE_SPEECH", "SCORE_BY_AI")
                || facts.activityIs("RECOGNISE_EMOTION", "IDENTIFY_SPEAKER", "READ_MESSAGE")
                || facts.activityIs("WATCH_BY_CAMERA", "LISTEN_TO_ROOM", "CAPTURE_SCREEN")
                || facts.activityIs("LOG_KEYSTROKES", "TRACK_LOCATION");
    }

    boolean blanket() {
        return facts.is("manner.extent", "SYSTEMATIC", "CONTINUOUS");
    }

    boolean covert() {
        return facts.isTrue("manner.covert");
    }

    boolean participant() {
        return facts.is("manner.operator", "PARTICIPANT") && (telecom() || facts.activityIs("LISTEN_TO_ROOM"));
    }

    boolean expresslyAuthorised() {
        return facts.is("manner.operator", "CONTROLLER", "AUTHORISED_EXPRESS")
                || facts.is("manner.operator", "PROCESSOR", "CLIENT_COMPANY", "PRIVATE_INVESTIGATOR");
    }

    boolean underTheController() {
        return expresslyAuthorised() || facts.is("manner.operator", "AUTHORISED_IMPLIED");
    }

    boolean interceptionApplies() {
        return obtaining()
                && content()
                && telecom()
                && !storedCopy()
                && !participant()
                && !facts.is("communication.channel", "IN_PERSON");
    }

    boolean providerException() {
        return facts.is("manner.operator", "SERVICE_PROVIDER") && facts.is("purpose.category", "SYSTEM_OPERATION");
    }

    boolean helpline() {
        return facts.is("purpose.category", "HELPLINE_SUPERVISION")
                && facts.is("communication.protectedFunction", "COUNSELLING", "CONFIDENTIAL_ADVISER");
    }

    /** The limbs (a), (b) and (c) of regulation 3(2). */
    boolean limbOneToThree() {
        return facts.is("purpose.category", "ESTABLISH_FACTS", "COMPLAINT_OR_DISPUTE", "MISCONDUCT_INVESTIGATION")
                || facts.is("purpose.category", "REGULATORY_COMPLIANCE", "HEALTH_AND_SAFETY")
                || facts.is("purpose.category", "QUALITY_STANDARDS", "PRODUCTIVITY");
    }

    boolean statutoryPurpose() {
        if (facts.is("purpose.category", "HELPLINE_SUPERVISION")) {
            return helpline()
                    && facts.isTrue("communication.incoming")
                    && (facts.from("2018-06-27") || facts.is("communication.channel", "CALL"));
        }
        return limbOneToThree()
                || facts.is("purpose.category", "NATIONAL_SECURITY", "CRIME_DETECTION", "SITE_SECURITY")
                || facts.is("purpose.category", "UNAUTHORISED_USE", "SYSTEM_OPERATION")
                || facts.is("purpose.category", "DETERMINE_RELEVANCE", "ABSENCE_COVER");
    }

    boolean operatorFault() {
        return facts.is("manner.operator", "UNAUTHORISED", "SERVICE_PROVIDER")
                || (facts.from("2018-06-27") && facts.is("manner.operator", "AUTHORISED_IMPLIED"));
    }

    boolean purposeFault() {
        return !statutoryPurpose();
    }

    boolean personalFault() {
        return plainlyPersonal();
    }

    boolean lineFault() {
        return facts.is("communication.line", "WORKER_OWN", "THIRD_PARTY");
    }

    boolean noticeFault() {
        return facts.is("worker.notice", "NONE");
    }

    boolean recordingFault() {
        if (facts.is("purpose.category", "DETERMINE_RELEVANCE", "ABSENCE_COVER", "HELPLINE_SUPERVISION")
                && voiceCapture()) {
            return true;
        }
        return facts.until("2018-06-26")
                && facts.is("purpose.category", "DETERMINE_RELEVANCE", "ABSENCE_COVER")
                && facts.isFalse("communication.incoming");
    }

    boolean stateFault() {
        return facts.is("purpose.category", "NATIONAL_SECURITY");
    }

    boolean gatewayFault() {
        return operatorFault()
                || purposeFault()
                || personalFault()
                || lineFault()
                || noticeFault()
                || recordingFault()
                || stateFault();
    }

    boolean businessGateway() {
        return interceptionApplies() && !gatewayFault();
    }

    boolean authority() {
        return facts.is("communication.consent", "ALL") || providerException() || businessGateway();
    }

    boolean interceptionWithoutAuthority() {
        return interceptionApplies() && !authority();
    }

    boolean suspectedOf(String... conduct) {
        return facts.is("suspicion.conduct", conduct) && facts.is("suspicion.strength", "CONCRETE");
    }

    /** Wrongdoing in this very communication: a personal one is then read as mixed. */
    private boolean wrongdoingHere() {
        return facts.isTrue("suspicion.aboutThisCommunication") && suspectedOf("GROSS_MISCONDUCT", "CRIME");
    }

    boolean plainlyPersonal() {
        return facts.is("communication.nature", "PERSONAL") && !wrongdoingHere();
    }

    boolean mayTurnOutPersonal() {
        return facts.is("communication.nature", "MIXED", "UNDETERMINED")
                || (facts.is("communication.nature", "PERSONAL") && wrongdoingHere());
    }

    boolean freeConsentOfAll() {
        return facts.is("communication.consent", "ALL") && facts.isTrue("safeguards.consentFreelyGiven");
    }

    boolean specificNotice() {
        return facts.is("worker.notice", "SPECIFIC", "SPECIFIC_WITH_SIGNAL");
    }

    boolean assessed() {
        return facts.is("safeguards.impactAssessment", "LOW_RISK", "HIGH_RISK_CONSULTED");
    }

    boolean balanced() {
        return facts.is("safeguards.balancing", "FAVOURS_EMPLOYER");
    }

    boolean covertConditions() {
        return suspectedOf("GROSS_MISCONDUCT", "CRIME")
                && (facts.is("purpose.category", "CRIME_DETECTION", "SITE_SECURITY")
                        || facts.is("purpose.category", "MISCONDUCT_INVESTIGATION", "SAFEGUARDING"))
                && facts.isTrue("safeguards.seniorAuthorisation")
                && facts.isTrue("safeguards.tellingWouldPrejudice")
                && facts.states("manner.endsOn")
                && facts.is("manner.extent", "TARGETED")
                && (facts.until("2018-05-24") || assessed());
    }

    boolean fcaScope() {
        return facts.is("employer.sector", "INVESTMENT_FIRM") && facts.isTrue("communication.withinRecordingDuty");
    }

    boolean seriousFinding() {
        return acting() && facts.is("use.finding", "GROSS_MISCONDUCT", "SAFETY", "CRIME");
    }

    boolean seriousReaction() {
        return seriousFinding()
                && (facts.is("use.kind", "COACHING", "DISCIPLINE", "DISMISSAL")
                        || facts.is("use.kind", "REPORT_TO_AUTHORITY", "LEGAL_PROCEEDINGS"));
    }

    boolean newPurpose() {
        return acting() && !facts.isTrue("source.useAnnounced");
    }

    boolean sanction() {
        return facts.is("use.kind", "DISCIPLINE", "DISMISSAL");
    }

    boolean specialDataIntended() {
        return facts.is("communication.specialCategory", "INTENDED");
    }

    boolean specialDataIncidental() {
        return facts.is("communication.specialCategory", "INCIDENTAL");
    }

    boolean offenceDataIntended() {
        return facts.is("communication.offenceData", "INTENDED")
                || facts.is("recordCheck.record", "CRIMINAL_RECORD_BASIC", "CRIMINAL_RECORD_FULL");
    }

    boolean offenceDataIncidental() {
        return facts.is("communication.offenceData", "INCIDENTAL");
    }
}
