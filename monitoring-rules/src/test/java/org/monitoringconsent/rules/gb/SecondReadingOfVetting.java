// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

/** Section 4.10 of the page: vetting and third-party information, for obtaining and acting. */
final class SecondReadingOfVetting {

    private static final String RECORD = "recordCheck.record";

    private SecondReadingOfVetting() {}

    static void read(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (!facts.states("recordCheck")) {
            return;
        }
        prohibitions(facts, page, found);
        tiedToTheRole(facts, found);
        boolean purposeCanNeedIt = facts.is(
                "purpose.category",
                "VETTING",
                "REGULATORY_COMPLIANCE",
                "MISCONDUCT_INVESTIGATION",
                "CRIME_DETECTION",
                "SAFEGUARDING");
        if (page.obtaining() && facts.activityIs("CHECK_RECORDS") && !purposeCanNeedIt) {
            found.deny("UK-VET-07", true);
        }
    }

    private static void prohibitions(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (facts.from("2003-06-11") && facts.is(RECORD, "CREDIT_AGENCY_CUSTOMER_FACILITY")) {
            found.deny("UK-VET-01");
        }
        if (facts.from("2015-03-10") && facts.is(RECORD, "ENFORCED_SUBJECT_ACCESS")) {
            found.deny("UK-VET-04");
        }
        SecondReadingMaterial material = new SecondReadingMaterial(facts, page);
        if (facts.from("2003-06-11") && facts.is(RECORD, "CUSTOMER_RECORDS") && !material.seriousReaction()) {
            found.deny("UK-VET-05");
        }
    }

    private static void tiedToTheRole(SecondReadingFacts facts, SecondReadingFindings found) {
        boolean roleEligible = facts.isTrue("recordCheck.roleEligible");
        if (facts.from("2003-06-11") && facts.is(RECORD, "CREDIT_AGENCY_DECLARED")) {
            denyOrGround("UK-VET-02", roleEligible, found);
            if (roleEligible) {
                found.oblige("UK-VET-02", "TELL_CREDIT_AGENCY");
            }
        }
        if (facts.from("2002-03-01") && facts.is(RECORD, "CRIMINAL_RECORD_FULL")) {
            denyOrGround("UK-VET-03", roleEligible, found);
        }
        if (facts.from("2003-06-11") && facts.is(RECORD, "ELECTORAL_ROLL")) {
            denyOrGround("UK-VET-06", roleEligible, found);
        }
    }

    private static void denyOrGround(String rule, boolean roleEligible, SecondReadingFindings found) {
        if (roleEligible) {
            found.ground(rule);
        } else {
            found.deny(rule);
        }
    }
}
