// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

/**
 * The named conditions of section 3 of the page about the act itself, each written down once more.
 *
 * <p>Those about the law of interception stand in {@link SecondReadingGateway}, those about existing material and its use
 * in {@link SecondReadingMaterial}.
 */
final class SecondReadingConditions {

    private static final String PURPOSE = "purpose.category";

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
        return !liveListening() && !facts.activityIs("PLAY_BACK", "PLAY_VOICEMAIL", "LISTEN_TO_ROOM");
    }

    private boolean liveListening() {
        return facts.activityIs("LISTEN_LIVE", "WHISPER", "BARGE_IN");
    }

    /** The five activities that work on live sound or on a copy. */
    private boolean liveOrStored() {
        return facts.activityIs("TRANSCRIBE", "ANALYSE_SPEECH", "SCORE_BY_AI")
                || facts.activityIs("RECOGNISE_EMOTION", "IDENTIFY_SPEAKER");
    }

    boolean voiceCapture() {
        return facts.activityIs("RECORD") || liveOrStored();
    }

    boolean roomMicrophone() {
        return facts.activityIs("LISTEN_TO_ROOM", "RECORD_ROOM");
    }

    boolean roomSound() {
        return roomMicrophone() || (facts.activityIs("WATCH_BY_CAMERA") && facts.isTrue("manner.recordsSound"));
    }

    boolean openedText() {
        return facts.activityIs("READ_SUBJECT", "READ_MESSAGE", "READ_FILES");
    }

    boolean storedCopy() {
        return facts.isTrue("manner.storedCopy") || facts.activityIs("PLAY_BACK");
    }

    boolean perhapsStoredCopy() {
        return storedCopy() || (liveOrStored() && !facts.states("manner.storedCopy"));
    }

    boolean shownByAParty() {
        return obtaining()
                && facts.isTrue("communication.sharedByParty")
                && (storedCopy() || openedText() || facts.activityIs("LOG_TRAFFIC", "READ_ENVELOPE", "PLAY_VOICEMAIL"));
    }

    boolean highRiskActivity() {
        return liveOrStored()
                || roomMicrophone()
                || facts.activityIs("READ_MESSAGE", "WATCH_BY_CAMERA", "CAPTURE_SCREEN")
                || facts.activityIs("LOG_KEYSTROKES", "TRACK_LOCATION");
    }

    boolean blanket() {
        return facts.is("manner.extent", "SYSTEMATIC", "CONTINUOUS");
    }

    boolean targeted() {
        return facts.is("manner.extent", "TARGETED");
    }

    boolean covert() {
        return facts.isTrue("manner.covert");
    }

    boolean participant() {
        return facts.is("manner.operator", "PARTICIPANT") && (telecom() || roomMicrophone());
    }

    boolean expresslyAuthorised() {
        return facts.is("manner.operator", "CONTROLLER", "AUTHORISED_EXPRESS")
                || facts.is("manner.operator", "PROCESSOR", "CLIENT_COMPANY", "PRIVATE_INVESTIGATOR");
    }

    boolean underTheController() {
        return expresslyAuthorised() || facts.is("manner.operator", "AUTHORISED_IMPLIED");
    }

    boolean helpline() {
        return facts.is(PURPOSE, "HELPLINE_SUPERVISION")
                && facts.is("communication.protectedFunction", "COUNSELLING", "CONFIDENTIAL_ADVISER");
    }

    /** Whoever objects has withdrawn a consent. */
    boolean consentOfAll() {
        return facts.is("communication.consent", "ALL")
                && !facts.isTrue("communication.otherPartyObjected")
                && !facts.isTrue("worker.objected");
    }

    boolean freeConsentOfAll() {
        return consentOfAll() && facts.isTrue("safeguards.consentFreelyGiven");
    }

    /** Consent to a past capture covers no replay and no use. */
    boolean freelyAgreedRecording() {
        return obtaining() && !storedCopy() && freeConsentOfAll();
    }

    boolean suspectedOf(String... conduct) {
        return facts.is("suspicion.conduct", conduct) && facts.is("suspicion.strength", "CONCRETE");
    }

    boolean seriousSuspicion() {
        return suspectedOf("GROSS_MISCONDUCT", "CRIME");
    }

    boolean investigative() {
        return facts.is(PURPOSE, "CRIME_DETECTION", "SITE_SECURITY", "MISCONDUCT_INVESTIGATION", "SAFEGUARDING");
    }

    /** Wrongdoing in this very communication: a personal one is then read as mixed. */
    private boolean wrongdoingHere() {
        return facts.isTrue("suspicion.aboutThisCommunication") && seriousSuspicion();
    }

    boolean plainlyPersonal() {
        return facts.is("communication.nature", "PERSONAL") && !wrongdoingHere();
    }

    boolean mayTurnOutPersonal() {
        return facts.is("communication.nature", "MIXED", "UNDETERMINED")
                || (facts.is("communication.nature", "PERSONAL") && wrongdoingHere());
    }

    boolean specificNotice() {
        return facts.is("worker.notice", "SPECIFIC", "SPECIFIC_WITH_SIGNAL");
    }

    boolean balanced() {
        return facts.is("safeguards.balancing", "FAVOURS_EMPLOYER");
    }

    boolean covertConditions() {
        return seriousSuspicion()
                && investigative()
                && targeted()
                && facts.states("manner.endsOn")
                && facts.isTrue("safeguards.tellingWouldPrejudice");
    }

    /** Against the other bases there is no right to object. */
    boolean objectionCounts() {
        return facts.is(
                "safeguards.legalBasis", "PUBLIC_TASK", "LEGITIMATE_INTERESTS", "RECOGNISED_LEGITIMATE_INTEREST");
    }

    boolean needsAnAssessment() {
        return obtaining() && (onTheListOfHighRisk() || unlistedHighRisk());
    }

    /** What needs an assessment beyond doubt. */
    boolean onTheListOfHighRisk() {
        return highRiskActivity()
                || covert()
                || (blanket() && content())
                || facts.is("manner.decision", "SOLELY_AUTOMATED")
                || specialDataIntended()
                || (content() && facts.is("worker.place", "HOME"));
    }

    /** What UK-DP-10 says stands on no list in so many words. */
    private boolean unlistedHighRisk() {
        return (facts.activityIs("LOG_TRAFFIC") && facts.is("manner.extent", "CONTINUOUS"))
                || facts.is(PURPOSE, "MODEL_TRAINING");
    }

    boolean mayNeedItAll() {
        boolean evidence = facts.is(PURPOSE, "ESTABLISH_FACTS", "COMPLAINT_OR_DISPUTE")
                || facts.is(PURPOSE, "CRIME_DETECTION", "SITE_SECURITY");
        return facts.is(PURPOSE, "SYSTEM_OPERATION", "HEALTH_AND_SAFETY")
                || (evidence && !liveListening())
                || filterAgainstDataLoss();
    }

    boolean filterAgainstDataLoss() {
        return facts.is(PURPOSE, "UNAUTHORISED_USE") && openedText();
    }

    boolean logInCheck() {
        return facts.is("manner.biometric", "VERIFICATION");
    }

    boolean recordingDuty() {
        return facts.isTrue("communication.withinRecordingDuty") && facts.is(PURPOSE, "REGULATORY_COMPLIANCE");
    }

    boolean orderedByLaw() {
        return facts.isTrue("safeguards.statutoryDuty")
                || (obtaining() && recordingDuty() && facts.activityIs("RECORD", "READ_MESSAGE"));
    }

    boolean fcaScope() {
        return facts.is("employer.sector", "INVESTMENT_FIRM") && facts.isTrue("communication.withinRecordingDuty");
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
