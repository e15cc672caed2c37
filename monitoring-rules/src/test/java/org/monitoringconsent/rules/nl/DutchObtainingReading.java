// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import java.util.List;

/**
 * The rules of the page on the Netherlands, sections 4.2 to 4.11, one statement per rule and in its order.
 *
 * <p>A rule that does not ask whether {@code use} is absent is read for both questions.
 */
final class DutchObtainingReading {

    private final StatedFacts facts;
    private final DutchConditions when;
    private final Findings found;
    private final boolean obtaining;

    DutchObtainingReading(DutchConditions when, Findings found) {
        this.facts = when.facts;
        this.when = when;
        this.found = found;
        this.obtaining = when.useAbsent();
    }

    void collect() {
        investigations();
        personalContent();
        opennessAndRecording();
        protectedFunctionsAndLines();
        worksCouncil();
        assessmentAndSpecialData();
        criminalLaw();
        camerasKeysLocation();
        logsMessagesAbsence();
        reportersAndVetting();
    }

    void applyExceptions() {
        // NL-COV-01
        if (when.covertException()
                && found.lift("NL-COV-01", List.of("EU-TRA-01", "EU-TRA-02", "EU-OBJ-01", "NL-NOT-01", "NL-SR-04"))) {
            found.oblige(
                    "NL-COV-01",
                    "INFORM_WORKER_AFTERWARDS",
                    "END_ON_FIXED_DATE",
                    "DELETE_IF_UNFOUNDED",
                    "TAKE_DPO_ADVICE");
            if (when.tappingActivity()
                    && !facts.yes("communication.internal")
                    && !facts.yes("communication.otherPartyNotified")) {
                found.oblige("NL-COV-01", "INFORM_OTHER_PARTY_AFTERWARDS");
            }
        }
        // NL-PER-02
        if (obtaining
                && when.lastResort()
                && facts.yes("suspicion.aboutThisCommunication")
                && found.lift("NL-PER-02", List.of("EU-PRV-01"))) {
            found.advisories.add("HIGH_LITIGATION_RISK");
        }
        // NL-WC-02
        if (obtaining && facts.is("safeguards.councilConsent", "LATE_OBJECTION")) {
            found.lift("NL-WC-02", List.of("NL-WC-01", "NL-WC-06"));
        }
        // NL-WC-05: it counts beside NL-WC-02 where both lift the same denial
        if (obtaining && when.orderedByLaw() && found.lift("NL-WC-05", List.of("NL-WC-01", "NL-WC-06"))) {
            if (facts.is("employer.representation", "WORKS_COUNCIL")) {
                found.oblige("NL-WC-05", "GET_COUNCIL_CONSENT_FOR_MODALITIES");
            }
        }
    }

    private void investigations() {
        // NL-INV-01
        if (obtaining
                && when.investigative()
                && (facts.is("suspicion.strength", "NONE", "VAGUE") || facts.is("suspicion.conduct", "NONE"))) {
            found.deny("NL-INV-01");
        }
        // NL-INV-02
        if (obtaining
                && when.investigative()
                && facts.is("suspicion.strength", "CONCRETE")
                && !facts.yes("suspicion.documented")) {
            found.deny("NL-INV-02");
        }
        // NL-INV-03
        if (obtaining
                && when.investigative()
                && when.content()
                && facts.is("suspicion.strength", "CONCRETE")
                && facts.is("suspicion.conduct", "NONE", "MINOR")) {
            found.deny("NL-INV-03");
        }
    }

    private void personalContent() {
        // NL-PER-03
        if (obtaining
                && when.content()
                && !when.personal()
                && !facts.is("communication.nature", "BUSINESS")
                && !facts.yes("manner.stopsWhenPersonal")) {
            found.deny("NL-PER-03");
        }
        if (obtaining && when.content() && !when.personal()) {
            found.oblige("NL-PER-03", "STOP_WHEN_PERSONAL");
        }
        // NL-PER-04
        if (obtaining && when.callActivity() && facts.is("manner.extent", "SYSTEMATIC")) {
            found.oblige("NL-PER-04", "PROVIDE_UNMONITORED_LINE");
        }
    }

    private void opennessAndRecording() {
        boolean recording = facts.activity("RECORD", "IDENTIFY_SPEAKER") && !when.worksOnStoredMaterial();
        boolean wholeLine = facts.is("manner.extent", "SYSTEMATIC");
        // NL-NOT-01
        if (obtaining && recording && when.noticeToThisWorker().equals("SPECIFIC") && !wholeLine) {
            found.deny("NL-NOT-01");
        }
        if (obtaining
                && recording
                && !when.covert()
                && when.noticeToThisWorker().equals("SPECIFIC_WITH_SIGNAL")) {
            found.oblige("NL-NOT-01", wholeLine ? "SIGNAL_AT_START" : "SIGNAL_OR_GIVE_PROMPT_FEEDBACK");
        }
        // NL-NOT-02
        if (obtaining && facts.activity("LISTEN_LIVE") && when.openlyTold()) {
            found.oblige("NL-NOT-02", "SIGNAL_OR_GIVE_PROMPT_FEEDBACK");
        }
        // NL-REC-01
        if (facts.from("2018-05-25")
                && obtaining
                && when.captureActivity()
                && !when.worksOnStoredMaterial()
                && facts.is("communication.channel", "CALL")
                && facts.yes("manner.recordsHold")
                && !facts.yes("communication.withinRecordingDuty")) {
            found.deny("NL-REC-01");
        }
        cardCodes();
    }

    private void cardCodes() {
        boolean keeping = facts.from("2004-12-15") && obtaining && when.storedActivity();
        boolean captured = facts.is("communication.cardData", "CAPTURED");
        // NL-PCI-01
        if (keeping && captured && !when.orderedByLaw()) {
            found.deny("NL-PCI-01");
        }
        if (keeping && facts.is("communication.cardData", "SUPPRESSED")) {
            found.oblige("NL-PCI-01", "PAUSE_FOR_CARD_DATA");
        }
        if (keeping && captured && when.orderedByLaw()) {
            found.oblige("NL-PCI-01", "PURGE_CARD_DATA");
        }
    }

    private void protectedFunctionsAndLines() {
        boolean traffic = facts.activity("LOG_TRAFFIC", "READ_ENVELOPE");
        boolean waived = facts.yes("communication.protectionWaived");
        // NL-PRO-01
        boolean trafficForTheSystem =
                traffic && facts.purpose("HEALTH_AND_SAFETY", "SITE_SECURITY", "SYSTEM_OPERATION");
        boolean confidential = facts.is(
                        "communication.protectedFunction",
                        "TRADE_UNION",
                        "WORKS_COUNCIL",
                        "LEGAL_ADVISER",
                        "OCCUPATIONAL_HEALTH",
                        "COUNSELLING",
                        "CONFIDENTIAL_ADVISER")
                && !waived
                && !trafficForTheSystem;
        boolean reporterAgreed = facts.activity("RECORD") && facts.yes("safeguards.reporterConsent");
        boolean earlyReport = !facts.from("2023-02-18")
                && facts.is("communication.protectedFunction", "REPORTING_CHANNEL")
                && !reporterAgreed;
        if (obtaining && (confidential || earlyReport)) {
            found.deny("NL-PRO-01");
        }
        if (!obtaining && !facts.is("communication.protectedFunction", "NONE") && !waived) {
            found.deny("NL-PRO-01");
        }
        if (obtaining && (when.content() || traffic)) {
            found.oblige("NL-PRO-01", "EXCLUDE_PROTECTED_FUNCTIONS");
        }
        // NL-PRV-01
        if (obtaining
                && !when.handedOver()
                && (facts.is("communication.line", "WORKER_OWN")
                        || (facts.is("communication.line", "THIRD_PARTY") && when.content()))) {
            found.deny("NL-PRV-01");
        }
    }

    private void worksCouncil() {
        // NL-WC-01
        if (obtaining && when.councilHasNotAgreed() && facts.is("safeguards.measureKind", "SYSTEM_OR_POLICY")) {
            found.deny("NL-WC-01");
        }
        boolean nobody = facts.is("employer.representation", "NONE");
        // NL-WC-03
        if (obtaining
                && (facts.is("employer.representation", "STAFF_DELEGATION")
                        || (nobody && facts.headcountBand().equals("FROM_10_TO_49")))) {
            found.ground("NL-WC-03", "CONSULT_STAFF");
        }
        // NL-WC-04
        if (obtaining && nobody && facts.headcountBand().equals("FROM_50")) {
            found.ground("NL-WC-04", "ESTABLISH_WORKS_COUNCIL");
        }
        boolean oneOff = facts.is("safeguards.measureKind", "AD_HOC");
        // NL-WC-06
        boolean againstTheRule = facts.is("safeguards.measureKind", "AD_HOC", "WITHIN_APPROVED_POLICY")
                && facts.yes("source.useExcluded");
        boolean needsTheCouncil = when.councilHasNotAgreed() && ((oneOff && when.covert()) || againstTheRule);
        if (obtaining && needsTheCouncil) {
            found.deny("NL-WC-06");
        }
        // NL-WC-07
        if (obtaining && when.councilHasNotAgreed() && oneOff && !needsTheCouncil) {
            found.oblige("NL-WC-07", "CONSULT_STAFF");
        }
    }

    private void assessmentAndSpecialData() {
        // NL-DPI-01
        boolean assessmentDue = facts.from("2018-05-25")
                && obtaining
                && (when.covert() || facts.activity("LOG_KEYSTROKES") || !facts.is("manner.biometric", "NONE"));
        if (assessmentDue && facts.is("safeguards.impactAssessment", "NOT_DONE")) {
            found.deny("NL-DPI-01");
        }
        if (assessmentDue) {
            found.oblige("NL-DPI-01", "REVIEW_IMPACT_ASSESSMENT");
        }
        // NL-CRI-01
        boolean noCondition = !facts.yes("safeguards.offenceDataCondition");
        boolean rulesAreDue = facts.is("employer.representation", "WORKS_COUNCIL")
                || facts.headcountBand().equals("FROM_50")
                || noCondition;
        if (obtaining
                && when.offenceInquiry()
                && ((facts.is("communication.offenceData", "INTENDED") && noCondition)
                        || (!facts.yes("safeguards.offenceDataRules") && rulesAreDue))) {
            found.deny("NL-CRI-01");
        }
        boolean crimeOfTheWorker = facts.is("use.finding", "CRIME") && facts.is("use.about", "WORKER");
        if (obtaining ? when.offenceInquiry() : crimeOfTheWorker) {
            found.oblige("NL-CRI-01", "FOLLOW_OFFENCE_DATA_RULES");
        }
        // NL-BSN-01
        if (facts.is("communication.nationalNumber", "INTENDED")
                && !facts.yes("safeguards.specialDataCondition")
                && !when.demandedDisclosure()) {
            found.deny("NL-BSN-01");
        }
    }

    private void criminalLaw() {
        boolean provider = facts.is("manner.operator", "SERVICE_PROVIDER");
        boolean providerAlone = provider && !facts.yes("safeguards.subscriberConsent");
        boolean tapping = when.tappingActivity() && !when.worksOnStoredMaterial();
        // NL-SR-01
        if (obtaining && tapping && (when.unauthorised() || providerAlone)) {
            found.deny("NL-SR-01");
        }
        // NL-SR-02
        if (obtaining
                && tapping
                && facts.is("communication.line", "EMPLOYER_PRIVATE", "HOSTED_FOR_BUSINESS")
                && when.covert()
                && (when.noPurpose()
                        || facts.purpose("IDENTIFY_REPORTER")
                        || (when.personal() && !when.strongSuspicion()))) {
            found.deny("NL-SR-02");
        }
        boolean takesPart = facts.is("manner.operator", "PARTICIPANT");
        // NL-SR-03
        boolean talkIsCaptured = when.captureActivity()
                && !when.worksOnStoredMaterial()
                && facts.is("communication.channel", "IN_PERSON");
        if (obtaining
                && (facts.activity("LISTEN_TO_ROOM", "RECORD_ROOM") || talkIsCaptured)
                && when.covert()
                && !takesPart) {
            found.deny("NL-SR-03");
        }
        // NL-SR-04
        if (facts.from("2004-01-01") && obtaining && facts.activity("WATCH_BY_CAMERA") && when.covert()) {
            found.deny("NL-SR-04");
        }
        // NL-SR-06
        if (obtaining && facts.activity("LISTEN_TO_ROOM") && !when.covert() && !takesPart) {
            found.deny("NL-SR-06");
        }
        // NL-SR-07
        boolean isStored = when.worksOnStoredMaterial()
                || facts.activity(
                        "READ_MESSAGE",
                        "READ_SUBJECT",
                        "READ_ENVELOPE",
                        "READ_FILES",
                        "PLAY_VOICEMAIL",
                        "CAPTURE_SCREEN",
                        "LOG_KEYSTROKES");
        if (obtaining && when.intruder() && isStored && !when.handedOver()) {
            found.deny("NL-SR-07");
        }
        // NL-TW-01
        if (facts.from("2012-06-05") && obtaining && providerAlone) {
            found.deny("NL-TW-01");
        }
        // NL-PI-01
        if (obtaining
                && facts.is("manner.operator", "PRIVATE_INVESTIGATOR")
                && !facts.yes("safeguards.licensedInvestigator")) {
            found.deny("NL-PI-01");
        }
    }

    private void camerasKeysLocation() {
        boolean camera = facts.activity("WATCH_BY_CAMERA");
        // NL-VID-01
        boolean orderedTracking = facts.activity("TRACK_LOCATION") && when.orderedByLaw();
        if (obtaining && facts.is("worker.place", "INTIMATE_AREA") && !orderedTracking) {
            found.deny("NL-VID-01");
        }
        // NL-VID-02
        if (obtaining
                && camera
                && facts.purpose("QUALITY_STANDARDS", "PRODUCTIVITY", "ATTENDANCE", "HELPLINE_SUPERVISION")) {
            found.deny("NL-VID-02");
        }
        // NL-VID-03
        if (obtaining && camera && facts.yes("manner.recordsSound")) {
            found.deny("NL-VID-03");
        }
        // NL-VID-04
        if (obtaining
                && (camera || facts.activity("LISTEN_TO_ROOM", "RECORD_ROOM"))
                && facts.is("worker.place", "HOME")) {
            found.deny("NL-VID-04");
        }
        // NL-VID-05
        if (obtaining && camera) {
            found.oblige("NL-VID-05", "ERASE_WITHIN_FOUR_WEEKS");
        }
        if (obtaining && camera && when.openlyTold()) {
            found.oblige("NL-VID-05", "PUT_UP_CAMERA_SIGNS");
        }
        // NL-KEY-01
        boolean seriousInquiry = when.investigative() && when.strongSuspicion() && when.targeted();
        if (obtaining && facts.activity("LOG_KEYSTROKES") && !seriousInquiry) {
            found.deny("NL-KEY-01");
        }
        // NL-LOC-01
        boolean trackedOrWatched = facts.activity("TRACK_LOCATION", "WATCH_BY_CAMERA");
        boolean spared = when.worksOnStoredMaterial() || when.handedOver() || coversAnAbsence();
        boolean inPrivateTime = facts.is("worker.place", "OFF_DUTY") && (trackedOrWatched || when.content()) && !spared;
        boolean trackedAtHome = facts.is("worker.place", "HOME") && facts.activity("TRACK_LOCATION");
        if (obtaining && !when.orderedByLaw() && (inPrivateTime || trackedAtHome)) {
            found.deny("NL-LOC-01");
        }
    }

    private void logsMessagesAbsence() {
        // NL-LOG-01
        if (obtaining && facts.activity("LOG_TRAFFIC", "READ_ENVELOPE") && !when.orderedByLaw()) {
            found.oblige("NL-LOG-01", "AGGREGATE_FIRST");
        }
        // NL-MSG-01
        if (obtaining
                && readsMessages()
                && !facts.is("communication.nature", "BUSINESS")
                && facts.purpose(
                        "QUALITY_STANDARDS",
                        "PRODUCTIVITY",
                        "ATTENDANCE",
                        "HELPLINE_SUPERVISION",
                        "COST_CONTROL",
                        "UNAUTHORISED_USE",
                        "DETERMINE_RELEVANCE",
                        "VETTING",
                        "MODEL_TRAINING")) {
            found.deny("NL-MSG-01");
        }
        // NL-ABS-01
        if (coversAnAbsence()) {
            found.ground("NL-ABS-01", "ASK_WORKER_FIRST", "SKIP_PRIVATE_ITEMS", "TELL_WORKER");
        }
    }

    private boolean readsMessages() {
        return facts.activity("READ_MESSAGE", "READ_SUBJECT", "READ_FILES", "PLAY_VOICEMAIL");
    }

    /** The condition of NL-ABS-01, which NL-LOC-01 asks for too. */
    private boolean coversAnAbsence() {
        return obtaining && facts.purpose("ABSENCE_COVER") && readsMessages();
    }

    private void reportersAndVetting() {
        // NL-WB-01
        if (facts.from("2016-07-01") && facts.purpose("IDENTIFY_REPORTER")) {
            found.deny("NL-WB-01");
        }
        // NL-VET-01
        boolean wrongRecord = facts.is("recordCheck.record", "CRIMINAL_RECORD_FULL", "ENFORCED_SUBJECT_ACCESS");
        boolean purposeNeedsIt = facts.purpose("VETTING")
                || (facts.purpose(
                                "REGULATORY_COMPLIANCE", "MISCONDUCT_INVESTIGATION", "CRIME_DETECTION", "SAFEGUARDING")
                        && !facts.is("recordCheck.record", "CREDIT_AGENCY_CUSTOMER_FACILITY"));
        boolean needless = obtaining && !when.orderedByLaw() && !purposeNeedsIt;
        if (facts.activity("CHECK_RECORDS")
                && !when.demandedDisclosure()
                && (!facts.yes("recordCheck.roleEligible") || wrongRecord || needless)) {
            found.deny("NL-VET-01");
        }
    }
}
