// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

/** Sections 4.7 and 4.8 of the page: automated assessment, recognition, duties to record, payment rules. */
final class SecondReadingOfSectors {

    private static final String CARD = "communication.cardData";

    private SecondReadingOfSectors() {}

    static void read(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        automatedDecisions(facts, page, found);
        if (page.obtaining()) {
            recognition(facts, found);
            orderedByLaw(page, found);
            investmentFirms(facts, page, found);
            claimsManagement(facts, page, found);
            unrecordedDevices(facts, found);
            cardData(facts, page, found);
        }
    }

    private static void automatedDecisions(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (!facts.is("manner.decision", "SOLELY_AUTOMATED")) {
            return;
        }
        boolean safeguarded = facts.isTrue("safeguards.automatedDecisionSafeguards");
        boolean excepted = facts.isTrue("safeguards.automatedDecisionException");
        if (facts.from("2018-05-25") && facts.until("2026-02-04") && !(excepted && safeguarded)) {
            found.deny("UK-AI-01A");
        }
        if (facts.until("2026-02-04")) {
            return;
        }
        boolean graverFault = !safeguarded
                || facts.is("safeguards.legalBasis", "RECOGNISED_LEGITIMATE_INTEREST")
                || page.specialDataIntended();
        if (graverFault || page.specialDataIncidental()) {
            found.deny("UK-AI-01B", !graverFault);
        }
        found.ground("UK-AI-01B", true);
        found.oblige("UK-AI-01B", "KEEP_AUTOMATED_DECISION_SAFEGUARDS");
    }

    private static void recognition(SecondReadingFacts facts, SecondReadingFindings found) {
        if (facts.from("2022-10-26") && facts.activityIs("RECOGNISE_EMOTION")) {
            if (facts.isTrue("manner.emotionFromBiometrics")) {
                found.deny("UK-AI-02", true);
            } else {
                found.ground("UK-AI-02", true);
            }
        }
        boolean biometricsInOrder =
                facts.isTrue("safeguards.specialDataCondition") && facts.isTrue("safeguards.biometricAlternative");
        if (facts.from("2018-05-25")
                && facts.is("manner.biometric", "VERIFICATION", "IDENTIFICATION")
                && !biometricsInOrder) {
            found.deny("UK-AI-03");
        }
        if (facts.from("2018-05-25")
                && facts.activityIs("TRANSCRIBE", "ANALYSE_SPEECH", "SCORE_BY_AI", "RECOGNISE_EMOTION")) {
            found.oblige("UK-AI-04", "TEST_FOR_BIAS", "REVIEW_BY_HUMAN");
        }
    }

    private static void orderedByLaw(SecondReadingConditions page, SecondReadingFindings found) {
        if (page.orderedByLaw()) {
            found.exception(
                    "UK-LAW-01",
                    false,
                    "UK-OBJ-01",
                    "UK-DP-08",
                    "UK-DP-09",
                    "UK-DP-16",
                    "UK-RET-01",
                    "UK-CAM-01",
                    "UK-CAM-02",
                    "UK-USE-01",
                    "UK-VET-07");
        }
    }

    private static void investmentFirms(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (!facts.from("2009-03-06") || !facts.is("employer.sector", "INVESTMENT_FIRM")) {
            return;
        }
        if (!page.fcaScope()) {
            found.note("UK-FCA-03");
        }
        if (!page.recordingDuty() || !facts.activityIs("RECORD", "READ_MESSAGE")) {
            return;
        }
        found.exception("UK-FCA-01", false, "UK-PCI-01");
        if (facts.until("2018-01-02")) {
            found.oblige("UK-FCA-01", "RETAIN_SIX_MONTHS");
        } else {
            found.oblige("UK-FCA-01", "RETAIN_FIVE_YEARS", "NOTIFY_CLIENTS");
        }
        if (facts.is(CARD, "CAPTURED")) {
            found.oblige("UK-FCA-01", "PURGE_CARD_DATA");
        }
    }

    private static void claimsManagement(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (facts.from("2019-04-01")
                && facts.is("employer.sector", "CLAIMS_MANAGEMENT")
                && page.recordingDuty()
                && facts.activityIs("RECORD", "READ_MESSAGE")) {
            found.ground("UK-FCA-04");
            if (facts.activityIs("RECORD")) {
                found.oblige("UK-FCA-04", "RETAIN_TWELVE_MONTHS", "INFORM_OTHER_PARTY");
            }
        }
    }

    private static void unrecordedDevices(SecondReadingFacts facts, SecondReadingFindings found) {
        boolean bound = (facts.from("2011-11-14") && facts.is("employer.sector", "INVESTMENT_FIRM"))
                || (facts.from("2019-04-01") && facts.is("employer.sector", "CLAIMS_MANAGEMENT"));
        boolean perhapsWithinDuty =
                facts.isTrue("communication.withinRecordingDuty") || !facts.states("communication.withinRecordingDuty");
        if (bound && facts.is("communication.line", "WORKER_OWN") && perhapsWithinDuty) {
            found.deny("UK-FCA-02");
        }
    }

    private static void cardData(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (!facts.from("2004-12-15")) {
            return;
        }
        if (facts.is(CARD, "CAPTURED") && (page.stored() || page.storedCopy())) {
            found.deny("UK-PCI-01", !page.stored());
        }
        if (facts.is(CARD, "SUPPRESSED") && page.stored()) {
            found.oblige("UK-PCI-01", "PAUSE_FOR_CARD_DATA");
        }
    }
}
