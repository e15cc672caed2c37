// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import java.util.List;

/**
 * The rules of the page on the European Union, section 5, one statement per rule and in its order.
 *
 * <p>A rule that does not ask whether {@code use} is absent is read for both questions.
 */
final class EuropeanBaselineReading {

    private final StatedFacts facts;
    private final DutchConditions when;
    private final Findings found;
    private final boolean obtaining;

    EuropeanBaselineReading(DutchConditions when, Findings found) {
        this.facts = when.facts;
        this.when = when;
        this.found = found;
        this.obtaining = when.useAbsent();
    }

    void collect() {
        purpose();
        basis();
        necessity();
        openness();
        objections();
        contentAndStorage();
        machines();
        sectorsAndReporters();
    }

    void applyExceptions() {
        // EU-AI-04
        boolean safety = facts.is("manner.emotionExemption", "MEDICAL_OR_SAFETY") && facts.purpose("HEALTH_AND_SAFETY");
        boolean training =
                facts.is("manner.emotionExemption", "PRIVATE_TRAINING_ONLY") && facts.purpose("QUALITY_STANDARDS");
        boolean exempt = obtaining ? safety || training : safety && !when.useAgainstTheWorker();
        if (facts.from("2025-02-02") && exempt && found.lift("EU-AI-04", List.of("EU-AI-01"))) {
            if (facts.is("manner.emotionExemption", "PRIVATE_TRAINING_ONLY")) {
                found.oblige("EU-AI-04", "KEEP_FROM_HR");
            }
        }
        // EU-FIN-02
        if (obtaining && when.orderedByLaw()) {
            found.lift("EU-FIN-02", List.of("EU-BAS-03", "EU-NEC-01", "EU-NEC-02", "EU-OBJ-01"));
        }
    }

    private void purpose() {
        // EU-PUR-01
        boolean theStatesOwn =
                facts.yes("employer.publicAuthority") || when.beforeACourtOrAnAuthority() || when.demandedDisclosure();
        if (when.noPurpose()
                || facts.purpose("IDENTIFY_REPORTER")
                || (facts.purpose("NATIONAL_SECURITY") && !theStatesOwn)) {
            found.deny("EU-PUR-01");
        }
        // EU-PUR-02
        boolean seriousInquiry = when.investigative() && when.strongSuspicion() && when.targeted();
        boolean incompatible = !when.samePurposeAsCollected() && !facts.yes("source.useAnnounced") && !seriousInquiry;
        if (obtaining && when.worksOnStoredMaterial() && (facts.yes("source.useExcluded") || incompatible)) {
            found.deny("EU-PUR-02");
        }
        // EU-PUR-03
        if (obtaining
                && when.worksOnStoredMaterial()
                && facts.is("source.provenance", "UNLAWFUL", "CRIMINAL_INTERCEPTION")) {
            found.deny("EU-PUR-03");
        }
    }

    private void basis() {
        // EU-BAS-01
        boolean noBasis = facts.is("safeguards.legalBasis", "NONE", "CONTRACT", "RECOGNISED_LEGITIMATE_INTEREST")
                || (facts.is("safeguards.legalBasis", "PUBLIC_TASK") && !facts.yes("employer.publicAuthority"))
                || (facts.is("safeguards.legalBasis", "VITAL_INTERESTS") && !when.dangerToLife());
        if (noBasis) {
            found.deny("EU-BAS-01");
        }
        // EU-BAS-02: no Dutch rule lets consent of workers in
        boolean consent = facts.is("safeguards.legalBasis", "CONSENT");
        if (consent) {
            found.deny("EU-BAS-02");
        }
        // EU-BAS-03
        boolean legitimateInterests = facts.is("safeguards.legalBasis", "LEGITIMATE_INTERESTS");
        boolean notBalanced = legitimateInterests && !facts.is("safeguards.balancing", "FAVOURS_EMPLOYER");
        if (notBalanced) {
            found.deny("EU-BAS-03");
        }
        // EU-BAS-04
        boolean dutyToRecord = facts.yes("communication.withinRecordingDuty") && facts.purpose("REGULATORY_COMPLIANCE");
        boolean dutyToReport = facts.is("use.kind", "REPORT_TO_AUTHORITY");
        boolean dutyToHandOver = when.disclosedTo("COURT") || when.demandedDisclosure();
        boolean beyondTheDuty = facts.is("safeguards.legalBasis", "LEGAL_OBLIGATION")
                && !facts.yes("safeguards.statutoryDuty")
                && !dutyToRecord
                && !dutyToReport
                && !dutyToHandOver;
        if (beyondTheDuty) {
            found.deny("EU-BAS-04");
        }
        // EU-BAS-06
        boolean taskOnInterests = facts.from("2018-05-25")
                && obtaining
                && facts.yes("employer.publicAuthority")
                && legitimateInterests
                && facts.given("communication")
                && !facts.yes("communication.internal")
                && !when.officeAndStaff();
        if (taskOnInterests) {
            found.deny("EU-BAS-06");
        }
        // EU-BAS-05
        if (obtaining && !noBasis && !consent && !notBalanced && !beyondTheDuty && !taskOnInterests) {
            found.ground("EU-BAS-05");
        }
    }

    private void necessity() {
        // EU-NEC-01
        if (obtaining && facts.yes("safeguards.lessIntrusiveMeansSuffice")) {
            found.deny("EU-NEC-01");
        }
        // EU-NEC-02
        if (obtaining && when.watchedAllDay()) {
            found.deny("EU-NEC-02");
        }
    }

    private void openness() {
        // EU-TRA-01
        if (obtaining && !when.openlyTold()) {
            found.deny("EU-TRA-01");
        }
        if (obtaining && when.openlyTold()) {
            found.oblige("EU-TRA-01", "KEEP_WORKER_NOTICE");
        }
        // EU-TRA-02
        boolean roomIsRecorded = facts.activity("RECORD_ROOM");
        boolean otherPartyNotified = facts.yes("communication.otherPartyNotified");
        boolean otherPartyIsNew = !facts.yes("communication.internal") && !when.samePurposeAsCollected();
        if (obtaining && (when.captureActivity() || roomIsRecorded) && otherPartyIsNew && !otherPartyNotified) {
            found.deny("EU-TRA-02");
        }
        boolean mayStayUntold = when.covertException() && !otherPartyNotified;
        if (obtaining && (when.tappingActivity() || roomIsRecorded) && otherPartyIsNew && !mayStayUntold) {
            found.oblige("EU-TRA-02", "INFORM_OTHER_PARTY");
        }
    }

    private void objections() {
        boolean objection = facts.yes("communication.otherPartyObjected") || facts.yes("worker.objected");
        boolean openToObjection = facts.is("safeguards.legalBasis", "LEGITIMATE_INTERESTS", "PUBLIC_TASK");
        boolean overridden = facts.yes("safeguards.objectionOverridden");
        // EU-OBJ-01
        if (objection
                && openToObjection
                && !overridden
                && !when.beforeACourtOrAnAuthority()
                && !when.demandedDisclosure()) {
            found.deny("EU-OBJ-01");
        }
        // EU-OBJ-02
        if (objection && openToObjection && overridden) {
            found.ground("EU-OBJ-02");
        }
        // EU-OBJ-03
        if (obtaining && openToObjection) {
            found.oblige("EU-OBJ-03", "HANDLE_OBJECTIONS");
        }
    }

    private void contentAndStorage() {
        // EU-PRV-01
        if (obtaining && when.content() && when.personal() && !when.handedOver()) {
            found.deny("EU-PRV-01");
        }
        // EU-SPE-01
        if (when.specialData() && !facts.yes("safeguards.specialDataCondition") && !when.demandedDisclosure()) {
            found.deny("EU-SPE-01");
        }
        // EU-RET-01
        if (obtaining && when.storedActivity() && !facts.yes("safeguards.retentionJustified")) {
            found.deny("EU-RET-01");
        }
        if (obtaining && when.storedActivity()) {
            found.oblige("EU-RET-01", "LIMIT_RETENTION");
        }
        // EU-SEC-01
        if (when.unauthorised()) {
            found.deny("EU-SEC-01");
        }
        if (obtaining && (when.content() || when.storedActivity())) {
            found.oblige("EU-SEC-01", "RESTRICT_AND_LOG_ACCESS");
        }
        // EU-DAT-01
        if (obtaining && when.storedActivity()) {
            found.oblige("EU-DAT-01", "ANSWER_ACCESS_REQUESTS");
        }
    }

    private void machines() {
        // EU-ADM-01
        if (facts.is("manner.decision", "SOLELY_AUTOMATED")) {
            found.deny("EU-ADM-01");
        }
        if (obtaining
                && facts.activity("ANALYSE_SPEECH", "SCORE_BY_AI", "RECOGNISE_EMOTION")
                && facts.is("manner.decision", "HUMAN")) {
            found.oblige("EU-ADM-01", "REVIEW_BY_HUMAN");
        }
        // EU-DPI-01
        boolean assessmentDue = facts.from("2018-05-25")
                && obtaining
                && (facts.is("manner.extent", "SYSTEMATIC")
                        || when.watchedAllDay()
                        || facts.activity("SCORE_BY_AI", "RECOGNISE_EMOTION")
                        || facts.purpose("MODEL_TRAINING"));
        if (assessmentDue && facts.is("safeguards.impactAssessment", "NOT_DONE")) {
            found.deny("EU-DPI-01");
        }
        if (assessmentDue) {
            found.oblige("EU-DPI-01", "REVIEW_IMPACT_ASSESSMENT");
        }
        // EU-DPI-02
        if (facts.from("2018-05-25") && obtaining && facts.is("safeguards.impactAssessment", "HIGH_RISK_UNCONSULTED")) {
            found.deny("EU-DPI-02");
        }
        // EU-AI-01
        boolean fromBiometrics = facts.yes("manner.emotionFromBiometrics");
        if (facts.from("2025-02-02") && when.emotionOfTheWorker() && fromBiometrics && !when.demandedDisclosure()) {
            found.deny("EU-AI-01");
        }
        // EU-AI-02
        boolean readsEmotions = facts.activity("RECOGNISE_EMOTION") && fromBiometrics;
        if (facts.from("2026-08-02") && obtaining && readsEmotions) {
            found.oblige("EU-AI-02", "DISCLOSE_EMOTION_RECOGNITION");
        }
        // EU-AI-03
        boolean olderAuthoritiesToo = facts.yes("employer.publicAuthority") && facts.from("2030-08-02");
        boolean sparedAsOlder = facts.yes("manner.legacyAiSystem") && !olderAuthoritiesToo;
        if (facts.from("2027-12-02")
                && obtaining
                && (when.aiThatEvaluatesWorkers() || readsEmotions)
                && !sparedAsOlder) {
            found.oblige("EU-AI-03", "MEET_AI_DEPLOYER_DUTIES");
        }
    }

    private void sectorsAndReporters() {
        // EU-PWD-01
        if (facts.from("2026-12-02")
                && facts.is("employer.sector", "DIGITAL_LABOUR_PLATFORM")
                && !when.demandedDisclosure()
                && isBarredToPlatforms()) {
            found.deny("EU-PWD-01");
        }
        // EU-FIN-01
        if (facts.from("2018-01-03") && obtaining && when.mandatoryRecording()) {
            found.ground("EU-FIN-01", "NOTIFY_CLIENTS", "RETAIN_FIVE_YEARS");
        }
        // EU-WHI-01
        boolean reporterAgreed = facts.activity("RECORD") && facts.yes("safeguards.reporterConsent");
        if (facts.from("2023-02-18")
                && obtaining
                && facts.is("communication.protectedFunction", "REPORTING_CHANNEL")
                && !reporterAgreed) {
            found.deny("EU-WHI-01");
        }
        // EU-PRO-01
        if (obtaining
                && facts.is(
                        "manner.operator", "PROCESSOR", "CLIENT_COMPANY", "SERVICE_PROVIDER", "PRIVATE_INVESTIGATOR")) {
            found.oblige("EU-PRO-01", "HAVE_PROCESSOR_CONTRACT");
        }
        // EU-TRF-01
        if (facts.is("safeguards.transfer", "UNPROTECTED")) {
            found.deny("EU-TRF-01");
        }
    }

    /** The six heads of EU-PWD-01, in the page's order. */
    private boolean isBarredToPlatforms() {
        boolean stateOfMind = when.emotionOfTheWorker();
        boolean amongWorkers = facts.given("communication")
                && (facts.yes("communication.internal") || !facts.states("communication.internal"));
        boolean privateTalk = when.content()
                && !facts.activity("IDENTIFY_SPEAKER")
                && (when.personal()
                        || facts.is("communication.protectedFunction", "TRADE_UNION", "WORKS_COUNCIL")
                        || amongWorkers);
        boolean timeOff = obtaining && facts.is("worker.place", "OFF_DUTY") && !when.worksOnStoredMaterial();
        boolean unionActivity = facts.purpose("UNION_ACTIVITY");
        boolean inferredSpecialData = facts.activity("ANALYSE_SPEECH", "SCORE_BY_AI", "RECOGNISE_EMOTION")
                && when.workerIsAnalysed()
                && facts.is("communication.specialCategory", "INTENDED");
        boolean biometricIdentity = facts.is("manner.biometric", "IDENTIFICATION") && when.workerIsAnalysed();
        return stateOfMind || privateTalk || timeOff || unionActivity || inferredSpecialData || biometricIdentity;
    }
}
