// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

/** Section 4.6 of the page up to UK-TRF-01: basis, purpose, necessity, assessment, data, keeping, transfers. */
final class SecondReadingOfData {

    private static final String BASIS = "safeguards.legalBasis";
    private static final String PURPOSE = "purpose.category";
    private static final String ASSESSMENT = "safeguards.impactAssessment";

    private SecondReadingOfData() {}

    static void read(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        SecondReadingMaterial material = new SecondReadingMaterial(facts, page);
        basis(facts, page, material, found);
        recognisedInterest(facts, material, found);
        purpose(facts, page, material, found);
        specialAndOffenceData(facts, page, found);
        if (facts.is("safeguards.transfer", "UNPROTECTED")) {
            found.deny("UK-TRF-01");
        }
        if (page.obtaining()) {
            necessity(facts, page, found);
            impactAssessment(facts, page, found);
            obtainingOnly(facts, page, found);
        }
    }

    private static void basis(
            SecondReadingFacts facts,
            SecondReadingConditions page,
            SecondReadingMaterial material,
            SecondReadingFindings found) {
        boolean publicTaskOfNobody = facts.is(BASIS, "PUBLIC_TASK") && !facts.isTrue("employer.publicAuthority");
        boolean vital = facts.is(BASIS, "VITAL_INTERESTS");
        if (facts.is(BASIS, "NONE") || publicTaskOfNobody || (vital && !material.dangerToLife())) {
            found.deny("UK-DP-01");
        }
        if (vital && material.dangerToLife()) {
            found.ground("UK-DP-01", true);
        }
        boolean freeConsent = facts.isTrue("safeguards.consentFreelyGiven") && !facts.isTrue("worker.objected");
        if (facts.from("2003-06-11") && facts.is(BASIS, "CONSENT") && !freeConsent) {
            found.deny("UK-DP-02");
        }
        if (facts.is(BASIS, "LEGITIMATE_INTERESTS") && !page.balanced()) {
            found.deny("UK-DP-03");
        }
        if (facts.from("2018-05-25") && facts.is(BASIS, "CONTRACT")) {
            found.deny("UK-DP-04", true);
        }
        boolean dutyExists = facts.isTrue("safeguards.statutoryDuty")
                || page.recordingDuty()
                || facts.activityIs("CHECK_RECORDS")
                || material.disclosureTo("DATA_SUBJECT", "COURT", "AUTHORITY");
        if (facts.from("2018-05-25") && facts.is(BASIS, "LEGAL_OBLIGATION") && !dutyExists) {
            found.deny("UK-DP-05");
        }
    }

    private static void recognisedInterest(
            SecondReadingFacts facts, SecondReadingMaterial material, SecondReadingFindings found) {
        if (!facts.is(BASIS, "RECOGNISED_LEGITIMATE_INTEREST")) {
            return;
        }
        boolean reportOfCrime = facts.is("use.kind", "REPORT_TO_AUTHORITY") && facts.is("use.finding", "CRIME");
        boolean onTheClosedList = facts.is(PURPOSE, "CRIME_DETECTION", "SAFEGUARDING")
                || facts.is(PURPOSE, "NATIONAL_SECURITY", "HEALTH_AND_SAFETY")
                || material.disclosureTo("AUTHORITY", "EMERGENCY_SERVICE")
                || reportOfCrime;
        if (facts.until("2026-02-04") || !onTheClosedList) {
            found.deny("UK-DP-06");
        }
        if (facts.from("2026-02-05") && facts.is(PURPOSE, "HEALTH_AND_SAFETY")) {
            found.ground("UK-DP-06", true);
        }
    }

    private static void purpose(
            SecondReadingFacts facts,
            SecondReadingConditions page,
            SecondReadingMaterial material,
            SecondReadingFindings found) {
        if (facts.is(PURPOSE, "UNSPECIFIED")) {
            found.deny("UK-DP-07");
        }
        boolean handedOver =
                material.lawfulDisclosure() || (page.acting() && facts.is("use.kind", "REPORT_TO_AUTHORITY"));
        if (facts.is(PURPOSE, "NATIONAL_SECURITY") && !handedOver) {
            found.deny("UK-DP-16", true);
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
        if (page.offenceDataIncidental() || page.suspectedOf("CRIME") || facts.is("use.finding", "CRIME")) {
            found.oblige("UK-DP-12", "RECORD_OFFENCE_DATA_CONDITION");
        }
    }

    private static void necessity(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (facts.isTrue("safeguards.lessIntrusiveMeansSuffice")) {
            found.deny("UK-DP-08");
        }
        if (!facts.from("2023-10-03") || !page.content() || page.roomMicrophone() || !page.blanket()) {
            return;
        }
        if (!page.mayNeedItAll() && !page.logInCheck()) {
            found.deny("UK-DP-09", true);
        }
        if (page.logInCheck() || page.filterAgainstDataLoss()) {
            found.ground("UK-DP-09", true);
        }
    }

    private static void impactAssessment(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        boolean notDone = facts.is(ASSESSMENT, "NOT_DONE");
        boolean needed = page.needsAnAssessment();
        if (facts.from("2018-05-25") && needed && notDone) {
            found.deny("UK-DP-10", !page.onTheListOfHighRisk());
        }
        if (facts.from("2003-06-11") && facts.until("2018-05-24") && needed && notDone) {
            found.oblige("UK-DP-10", "DO_IMPACT_ASSESSMENT");
        }
        if (facts.from("2018-05-25") && needed) {
            found.oblige("UK-DP-10", "REVIEW_IMPACT_ASSESSMENT");
        }
        if (facts.from("2018-05-25") && page.content() && !needed && notDone) {
            found.oblige("UK-DP-10", "CONSIDER_IMPACT_ASSESSMENT");
        }
        if (facts.from("2018-05-25") && facts.is(ASSESSMENT, "HIGH_RISK_UNCONSULTED")) {
            found.deny("UK-DP-14");
        }
    }

    private static void obtainingOnly(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        boolean barredBasis = facts.is(BASIS, "LEGITIMATE_INTERESTS")
                || (facts.from("2026-02-05") && facts.is(BASIS, "RECOGNISED_LEGITIMATE_INTEREST"));
        if (facts.from("2018-05-25") && facts.isTrue("employer.publicAuthority") && barredBasis) {
            found.deny("UK-DP-13", true);
        }
        if (facts.from("2018-05-25") && facts.activityIs("WATCH_BY_CAMERA")) {
            found.note("UK-DP-15");
        }
        if (page.stored() && !facts.isTrue("safeguards.retentionJustified")) {
            found.deny("UK-RET-01", true);
        }
    }
}
