// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

/** Section 4.9 of the page: acting on what was obtained, and working on what is held. */
final class SecondReadingOfUse {

    private static final String KIND = "use.kind";
    private static final String FINDING = "use.finding";

    private SecondReadingOfUse() {}

    static void read(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        SecondReadingMaterial material = new SecondReadingMaterial(facts, page);
        if (material.newPurpose()) {
            found.deny("UK-USE-01", page.obtaining() && !facts.isTrue("source.useExcluded"));
        }
        origin(facts, material, found);
        claims(facts, page, material, found);
        goingBack(facts, page, material, found);
        if (page.acting()) {
            seriousFinds(facts, page, material, found);
            privateFinds(facts, page, found);
            sanctions(facts, material, found);
            weakOrWrong(facts, material, found);
            handingOver(facts, material, found);
            if (!material.newPurpose()) {
                found.ground("UK-USE-14");
            }
            if (facts.from("2010-10-01")) {
                found.note("UK-USE-11");
            }
        }
    }

    private static void seriousFinds(
            SecondReadingFacts facts,
            SecondReadingConditions page,
            SecondReadingMaterial material,
            SecondReadingFindings found) {
        boolean chanceFind = material.newPurpose() || page.plainlyPersonal() || material.wronglyCaptured();
        boolean brokenPromise = facts.isTrue("source.useExcluded") && !facts.is(FINDING, "CRIME", "SAFETY");
        if (!facts.from("2003-06-11") || !material.seriousReaction() || !chanceFind || brokenPromise) {
            return;
        }
        boolean plainCrime = facts.is(FINDING, "CRIME") && !page.plainlyPersonal() && !material.wronglyCaptured();
        found.exception("UK-USE-02", !plainCrime, "UK-USE-01", "UK-USE-03", "UK-USE-10");
        found.oblige("UK-USE-02", "RECORD_NEW_PURPOSE");
        if (page.plainlyPersonal()) {
            found.oblige("UK-USE-02", "LIMIT_TO_SERIOUS_PART");
        }
        if (material.wronglyCaptured()) {
            found.oblige("UK-USE-02", "CORRECT_DESIGNATION_REGISTER");
        }
    }

    private static void privateFinds(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (!facts.from("2023-10-03") || !page.plainlyPersonal()) {
            return;
        }
        if (facts.is(KIND, "BILLING") && !page.content()) {
            found.ground("UK-USE-03");
        } else {
            found.deny("UK-USE-03");
        }
    }

    private static void sanctions(
            SecondReadingFacts facts, SecondReadingMaterial material, SecondReadingFindings found) {
        if (!material.sanction()) {
            return;
        }
        if (facts.from("2003-06-11")) {
            found.oblige("UK-USE-04", "INVESTIGATE_FINDING", "HEAR_WORKER", "GIVE_WORKER_THE_MATERIAL");
            if (!facts.isTrue("use.workerHeard")) {
                found.deny("UK-USE-04");
            }
        }
        if (!facts.isTrue("use.ruleKnown") && !facts.is(FINDING, "CRIME")) {
            found.deny("UK-USE-05");
        }
        strengthOfTheFinding(facts, found);
    }

    private static void strengthOfTheFinding(SecondReadingFacts facts, SecondReadingFindings found) {
        boolean slightForDismissal = facts.is(KIND, "DISMISSAL") && facts.is(FINDING, "PERFORMANCE", "MINOR");
        boolean privateLife = facts.is(FINDING, "PRIVATE_LIFE");
        boolean warned = facts.isTrue("use.workerWarned");
        boolean linked = facts.isTrue("use.linkedToWork");
        if (facts.is(FINDING, "NONE") || (slightForDismissal && !warned) || (privateLife && !linked)) {
            found.deny("UK-USE-08", true);
        }
        if ((slightForDismissal && warned) || (privateLife && linked)) {
            found.ground("UK-USE-08", true);
        }
    }

    private static void origin(SecondReadingFacts facts, SecondReadingMaterial material, SecondReadingFindings found) {
        if (material.onMaterial() && facts.is("source.provenance", "CRIMINAL_INTERCEPTION")) {
            found.deny("UK-USE-06", true);
        }
        if (material.onMaterial() && material.unlawfulOrigin()) {
            found.deny("UK-USE-07", true);
        }
        boolean claimOrReport = material.seriousFinding() && facts.is(KIND, "LEGAL_PROCEEDINGS", "REPORT_TO_AUTHORITY");
        if (material.unlawfulOrigin() && (claimOrReport || material.lawfulDisclosure() || material.forAClaim())) {
            found.exception("UK-USE-07X", true, "UK-USE-07");
            found.oblige("UK-USE-07X", "TAKE_LEGAL_ADVICE", "KEEP_SEALED");
        }
    }

    private static void weakOrWrong(
            SecondReadingFacts facts, SecondReadingMaterial material, SecondReadingFindings found) {
        if (facts.from("2003-06-11")
                && material.secretlyObtained()
                && facts.is(FINDING, "NONE", "PERFORMANCE", "MINOR", "PRIVATE_LIFE")) {
            found.deny("UK-USE-09");
        }
        if (material.wronglyCaptured()) {
            found.deny("UK-USE-10");
        }
    }

    private static void handingOver(
            SecondReadingFacts facts, SecondReadingMaterial material, SecondReadingFindings found) {
        if (!material.lawfulDisclosure()) {
            return;
        }
        boolean onCompatibilityAlone = material.disclosureTo("AUTHORITY")
                && facts.until("2026-02-04")
                && !facts.isTrue("safeguards.statutoryDuty");
        found.exception("UK-USE-12", onCompatibilityAlone, "UK-USE-01", "UK-USE-03", "UK-USE-09", "UK-USE-10");
        if (material.disclosureTo("DATA_SUBJECT")) {
            found.oblige("UK-USE-12", "REDACT_OTHERS");
        }
        if (material.disclosureTo("DATA_SUBJECT", "COURT")) {
            found.oblige("UK-USE-12", "KEEP_SEALED");
        }
    }

    private static void claims(
            SecondReadingFacts facts,
            SecondReadingConditions page,
            SecondReadingMaterial material,
            SecondReadingFindings found) {
        if (page.acting() && facts.is(KIND, "LEGAL_PROCEEDINGS")) {
            found.exception("UK-USE-13", page.plainlyPersonal(), "UK-USE-01", "UK-USE-03");
        }
        if (page.obtaining() && material.newPurpose() && material.forAClaim()) {
            found.exception("UK-USE-13", true, "UK-USE-01");
        }
    }

    private static void goingBack(
            SecondReadingFacts facts,
            SecondReadingConditions page,
            SecondReadingMaterial material,
            SecondReadingFindings found) {
        boolean brokenPromise = facts.isTrue("source.useExcluded") && !page.suspectedOf("CRIME");
        boolean aboutNamedPeople = page.seriousSuspicion() && page.investigative() && page.targeted();
        boolean compatibleByStatute = facts.from("2026-02-05")
                && facts.is("purpose.category", "CRIME_DETECTION", "SAFEGUARDING", "HEALTH_AND_SAFETY");
        if (page.acting() || !material.newPurpose() || brokenPromise || !(aboutNamedPeople || compatibleByStatute)) {
            return;
        }
        boolean beyondDoubt = page.suspectedOf("CRIME")
                || (facts.from("2026-02-05") && facts.is("purpose.category", "CRIME_DETECTION", "SAFEGUARDING"));
        found.exception("UK-USE-15", !beyondDoubt, "UK-USE-01");
        found.oblige("UK-USE-15", "RECORD_NEW_PURPOSE");
    }
}
