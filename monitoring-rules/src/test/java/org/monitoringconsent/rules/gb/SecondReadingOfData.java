package org.monitoringconsent.rules.gb;

/** Sections 4.6 to 4.8 of the page: basis, necessity, data, automated assessment, sector and payment rules. */
final class SecondReadingOfData {

    private SecondReadingOfData() {}

    static void read(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        basis(facts, page, found);
        necessity(facts, page, found);
        impactAssessment(facts, page, found);
        specialAndOffenceData(facts, page, found);
        placesAndDevices(facts, page, found);
        automatedAssessment(facts, page, found);
        financialServices(facts, page, found);
        cardData(facts, page, found);
    }

    private static void basis(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        String basis = "safeguards.legalBasis";
        boolean publicTaskOfNobody = facts.is(basis, "PUBLIC_TASK") && !facts.isTrue("employer.publicAuthority");
        if (facts.is(basis, "NONE") || publicTaskOfNobody) {
            found.deny("UK-DP-01");
        }
        if (facts.from("2003-06-11") && facts.is(basis, "CONSENT") && !facts.isTrue("safeguards.consentFreelyGiven")) {
            found.deny("UK-DP-02");
        }
        if (facts.is(basis, "LEGITIMATE_INTERESTS") && !page.balanced()) {
            found.deny("UK-DP-03");
        }
        if (facts.from("2018-05-25") && facts.is(basis, "CONTRACT")) {
            found.deny("UK-DP-04");
        }
        if (facts.from("2018-05-25")
                && facts.is(basis, "LEGAL_OBLIGATION")
                && !facts.is("purpose.category", "REGULATORY_COMPLIANCE")
                && !facts.activityIs("CHECK_RECORDS")) {
            found.deny("UK-DP-05");
        }
        boolean onTheClosedList = facts.is("purpose.category", "CRIME_DETECTION", "SAFEGUARDING", "NATIONAL_SECURITY");
        if (facts.is(basis, "RECOGNISED_LEGITIMATE_INTEREST") && (facts.until("2026-02-04") || !onTheClosedList)) {
            found.deny("UK-DP-06");
        }
        if (facts.is("purpose.category", "UNSPECIFIED")) {
            found.deny("UK-DP-07");
        }
    }

    private static void necessity(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (page.obtaining() && facts.isTrue("safeguards.lessIntrusiveMeansSuffice")) {
            found.deny("UK-DP-08");
        }
        boolean purposeBearsAll = facts.is("purpose.category", "ESTABLISH_FACTS", "COMPLAINT_OR_DISPUTE")
                || facts.is("purpose.category", "REGULATORY_COMPLIANCE", "SYSTEM_OPERATION", "CRIME_DETECTION");
        if (facts.from("2023-10-03") && page.obtaining() && page.content() && page.blanket() && !purposeBearsAll) {
            found.deny("UK-DP-09");
        }
    }

    private static void impactAssessment(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        boolean oneOfTheSix = page.highRiskActivity()
                || page.covert()
                || (page.blanket() && page.content())
                || facts.is("manner.decision", "SOLELY_AUTOMATED")
                || page.specialDataIntended()
                || (page.content() && facts.is("worker.place", "HOME"));
        if (!page.obtaining() || page.assessed()) {
            return;
        }
        if (facts.from("2018-05-25") && oneOfTheSix) {
            found.deny("UK-DP-10");
        }
        if (facts.from("2003-06-11") && facts.until("2018-05-24") && oneOfTheSix) {
            found.oblige("UK-DP-10", "DO_IMPACT_ASSESSMENT");
        }
        if (facts.from("2018-05-25") && page.content() && !oneOfTheSix) {
            found.oblige("UK-DP-10", "CONSIDER_IMPACT_ASSESSMENT");
        }
    }

    private static void specialAndOffenceData(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (page.specialDataIntended() && !facts.isTrue("safeguards.specialDataCondition")) {
            found.deny("UK-DP-11");
        }
        if (page.specialDataIncidental()) {
            found.oblige("UK-DP-11", "PLAN_FOR_SPECIAL_DATA");
        }
        if (page.offenceDataIntended() && !facts.isTrue("safeguards.offenceDataCondition")) {
            found.deny("UK-DP-12");
        }
        if (page.offenceDataIncidental()
                || page.suspectedOf("CRIME")
                || (page.acting() && facts.is("use.finding", "CRIME"))) {
            found.oblige("UK-DP-12", "RECORD_OFFENCE_DATA_CONDITION");
        }
    }

    private static void placesAndDevices(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (!page.obtaining()) {
            return;
        }
        if (facts.from("2023-10-03")
                && facts.is("worker.place", "HOME")
                && facts.activityIs("WATCH_BY_CAMERA", "LISTEN_TO_ROOM")) {
            found.deny("UK-HOME-01");
        }
        if (facts.from("2003-06-11") && facts.is("worker.place", "OFF_DUTY")) {
            found.deny("UK-LOC-01");
        }
        if (facts.from("2003-06-11") && facts.activityIs("TRACK_LOCATION")) {
            found.oblige("UK-LOC-01", "SWITCH_OFF_OFF_DUTY");
        }
        if (facts.from("2023-10-03") && facts.activityIs("LOG_KEYSTROKES") && page.blanket()) {
            found.deny("UK-DEV-01");
        }
        boolean accountOrDevice = facts.activityIs("READ_SUBJECT", "READ_MESSAGE", "PLAY_VOICEMAIL")
                || facts.activityIs("READ_FILES", "CAPTURE_SCREEN", "LOG_KEYSTROKES");
        boolean replayAgreedByAll = page.storedCopy() && facts.is("communication.consent", "ALL");
        if (facts.is("manner.operator", "UNAUTHORISED")
                && (accountOrDevice || (!page.interceptionApplies() && !replayAgreedByAll))) {
            found.deny("UK-CMA-01");
        }
        boolean onDevice = facts.activityIs("CAPTURE_SCREEN", "LOG_KEYSTROKES")
                || facts.activityIs("READ_FILES", "READ_MESSAGE", "LOG_TRAFFIC");
        if (facts.from("2003-12-11") && facts.is("communication.line", "WORKER_OWN") && onDevice) {
            found.note("UK-PECR-01");
        }
    }

    private static void automatedAssessment(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        boolean solelyAutomated = facts.is("manner.decision", "SOLELY_AUTOMATED");
        boolean safeguarded = facts.isTrue("safeguards.automatedDecisionSafeguards");
        boolean excepted = facts.isTrue("safeguards.automatedDecisionException");
        if (facts.from("2018-05-25") && facts.until("2026-02-04") && solelyAutomated && !(excepted && safeguarded)) {
            found.deny("UK-AI-01A");
        }
        boolean newRuleBroken = !safeguarded
                || facts.is("safeguards.legalBasis", "RECOGNISED_LEGITIMATE_INTEREST")
                || page.specialDataIntended()
                || page.specialDataIncidental();
        if (facts.from("2026-02-05") && solelyAutomated && newRuleBroken) {
            found.deny("UK-AI-01B");
        }
        if (facts.from("2026-02-05") && solelyAutomated) {
            found.oblige("UK-AI-01B", "KEEP_AUTOMATED_DECISION_SAFEGUARDS");
        }
        if (facts.from("2022-10-26") && page.obtaining() && facts.activityIs("RECOGNISE_EMOTION")) {
            found.deny("UK-AI-02");
        }
        boolean biometricsInOrder =
                facts.isTrue("safeguards.specialDataCondition") && facts.isTrue("safeguards.biometricAlternative");
        if (facts.from("2018-05-25")
                && page.obtaining()
                && facts.activityIs("IDENTIFY_SPEAKER")
                && !biometricsInOrder) {
            found.deny("UK-AI-03");
        }
        if (facts.from("2018-05-25")
                && page.obtaining()
                && facts.activityIs("TRANSCRIBE", "ANALYSE_SPEECH", "SCORE_BY_AI")) {
            found.oblige("UK-AI-04", "TEST_FOR_BIAS", "REVIEW_BY_HUMAN");
        }
    }

    private static void financialServices(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (!page.obtaining()) {
            return;
        }
        if (facts.from("2009-03-06")
                && page.fcaScope()
                && facts.is("purpose.category", "REGULATORY_COMPLIANCE")
                && facts.activityIs("RECORD", "READ_MESSAGE")) {
            recordingDuty(facts, found);
        }
        boolean perhapsWithinDuty =
                facts.isTrue("communication.withinRecordingDuty") || !facts.states("communication.withinRecordingDuty");
        if (facts.from("2011-11-14")
                && facts.is("employer.sector", "INVESTMENT_FIRM")
                && facts.is("communication.line", "WORKER_OWN")
                && perhapsWithinDuty) {
            found.deny("UK-FCA-02");
        }
        if (facts.from("2009-03-06") && facts.is("employer.sector", "INVESTMENT_FIRM") && !page.fcaScope()) {
            found.note("UK-FCA-03");
        }
    }

    private static void recordingDuty(SecondReadingFacts facts, SecondReadingFindings found) {
        found.exception("UK-FCA-01", "UK-DP-08", "UK-DP-09", "UK-PCI-01");
        if (facts.until("2018-01-02")) {
            found.oblige("UK-FCA-01", "RETAIN_SIX_MONTHS");
        }
        if (facts.from("2018-01-03")) {
            found.oblige("UK-FCA-01", "RETAIN_FIVE_YEARS", "NOTIFY_CLIENTS");
        }
        if (facts.is("communication.cardData", "CAPTURED")) {
            found.oblige("UK-FCA-01", "PURGE_CARD_DATA");
        }
    }

    private static void cardData(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (!facts.from("2004-12-15") || !page.obtaining() || !page.stored()) {
            return;
        }
        if (facts.is("communication.cardData", "CAPTURED")) {
            found.deny("UK-PCI-01");
        }
        if (facts.is("communication.cardData", "SUPPRESSED")) {
            found.oblige("UK-PCI-01", "PAUSE_FOR_CARD_DATA");
        }
    }
}
