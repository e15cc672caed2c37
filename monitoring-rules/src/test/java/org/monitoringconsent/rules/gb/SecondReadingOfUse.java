package org.monitoringconsent.rules.gb;

/** Sections 4.9 and 4.10 of the page: acting on what was obtained, vetting. */
final class SecondReadingOfUse {

    private SecondReadingOfUse() {}

    static void read(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (page.acting()) {
            purpose(facts, page, found);
            sanctions(facts, page, found);
        }
        origin(facts, page, found);
        if (page.acting()) {
            weakOrWrong(facts, page, found);
        }
        if (facts.states("recordCheck")) {
            vetting(facts, page, found);
        }
    }

    private static void purpose(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (page.newPurpose()) {
            found.deny("UK-USE-01");
        }
        boolean outsideTheGroup = !facts.isTrue("worker.inMonitoredGroup");
        if (facts.from("2003-06-11")
                && page.seriousReaction()
                && (page.newPurpose() || page.plainlyPersonal() || outsideTheGroup)) {
            found.exception("UK-USE-02", "UK-USE-01", "UK-USE-03", "UK-USE-10");
            found.oblige("UK-USE-02", "RECORD_NEW_PURPOSE");
            if (page.plainlyPersonal()) {
                found.oblige("UK-USE-02", "LIMIT_TO_SERIOUS_PART");
            }
            if (outsideTheGroup) {
                found.oblige("UK-USE-02", "CORRECT_DESIGNATION_REGISTER");
            }
        }
        boolean billingWithoutContent = facts.is("use.kind", "BILLING") && !page.content();
        if (facts.from("2023-10-03") && page.plainlyPersonal() && !billingWithoutContent) {
            found.deny("UK-USE-03");
        }
        if (facts.from("2023-10-03") && page.plainlyPersonal() && billingWithoutContent) {
            found.ground("UK-USE-03");
        }
    }

    private static void sanctions(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (facts.from("2003-06-11") && page.sanction() && !facts.isTrue("use.workerHeard")) {
            found.deny("UK-USE-04");
        }
        if (facts.from("2003-06-11") && page.sanction()) {
            found.oblige("UK-USE-04", "HEAR_WORKER", "GIVE_WORKER_THE_MATERIAL");
        }
        if (page.sanction() && !facts.isTrue("use.ruleKnown") && !facts.is("use.finding", "CRIME")) {
            found.deny("UK-USE-05");
        }
    }

    private static void origin(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        boolean worksOnMaterial = page.acting() || (page.obtaining() && page.perhapsStoredCopy());
        if (worksOnMaterial && facts.is("source.provenance", "CRIMINAL_INTERCEPTION")) {
            found.deny("UK-USE-06");
        }
        if (worksOnMaterial && facts.is("source.provenance", "UNLAWFUL")) {
            found.deny("UK-USE-07");
        }
        if (page.acting()
                && facts.is("source.provenance", "UNLAWFUL")
                && page.seriousFinding()
                && facts.is("use.kind", "LEGAL_PROCEEDINGS", "REPORT_TO_AUTHORITY")) {
            found.exception("UK-USE-07X", "UK-USE-07");
            found.oblige("UK-USE-07X", "TAKE_LEGAL_ADVICE");
        }
    }

    private static void weakOrWrong(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        boolean weakForDismissal = facts.is("use.kind", "DISMISSAL")
                && facts.is("use.finding", "NONE", "PERFORMANCE", "MINOR", "PRIVATE_LIFE");
        boolean weakForDiscipline =
                facts.is("use.kind", "DISCIPLINE") && facts.is("use.finding", "NONE", "PRIVATE_LIFE");
        if (weakForDismissal || weakForDiscipline) {
            found.deny("UK-USE-08");
        }
        if (facts.from("2003-06-11")
                && (facts.isTrue("source.covert") || page.covert())
                && facts.is("use.finding", "NONE", "PERFORMANCE", "MINOR", "PRIVATE_LIFE")) {
            found.deny("UK-USE-09");
        }
        if (facts.isFalse("worker.inMonitoredGroup")) {
            found.deny("UK-USE-10");
        }
        if (facts.from("2010-10-01")) {
            found.note("UK-USE-11");
        }
    }

    private static void vetting(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        boolean roleEligible = facts.isTrue("recordCheck.roleEligible");
        if (facts.from("2003-06-11") && facts.is("recordCheck.record", "CREDIT_AGENCY_CUSTOMER_FACILITY")) {
            found.deny("UK-VET-01");
        }
        if (facts.from("2003-06-11") && facts.is("recordCheck.record", "CREDIT_AGENCY_DECLARED")) {
            denyOrGround("UK-VET-02", roleEligible, found);
            if (roleEligible) {
                found.oblige("UK-VET-02", "TELL_CREDIT_AGENCY");
            }
        }
        if (facts.from("2002-03-01") && facts.is("recordCheck.record", "CRIMINAL_RECORD_FULL")) {
            denyOrGround("UK-VET-03", roleEligible, found);
        }
        if (facts.from("2015-03-10") && facts.is("recordCheck.record", "ENFORCED_SUBJECT_ACCESS")) {
            found.deny("UK-VET-04");
        }
        if (facts.from("2003-06-11") && facts.is("recordCheck.record", "CUSTOMER_RECORDS") && !page.seriousReaction()) {
            found.deny("UK-VET-05");
        }
        if (facts.from("2003-06-11") && facts.is("recordCheck.record", "ELECTORAL_ROLL")) {
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
