// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

/** Section 4.3 of the page: protected channels and places. */
final class SecondReadingOfProtection {

    private static final String FUNCTION = "communication.protectedFunction";

    private SecondReadingOfProtection() {}

    static void read(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        SecondReadingMaterial material = new SecondReadingMaterial(facts, page);
        workers(facts, page, found);
        confidences(facts, page, material, found);
        promisesAndPlaces(facts, page, found);
        exceptions(facts, material, found);
    }

    private static void workers(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (facts.is(FUNCTION, "TRADE_UNION", "WORKS_COUNCIL") || facts.is("purpose.category", "UNION_ACTIVITY")) {
            found.deny("UK-PROT-01", !page.content());
        }
        if (facts.is(FUNCTION, "REPORTING_CHANNEL") || facts.is("purpose.category", "IDENTIFY_REPORTER")) {
            found.deny("UK-PROT-05");
        }
    }

    private static void confidences(
            SecondReadingFacts facts,
            SecondReadingConditions page,
            SecondReadingMaterial material,
            SecondReadingFindings found) {
        boolean onWorkSystems = facts.is("communication.line", "EMPLOYER_PRIVATE", "HOSTED_FOR_BUSINESS");
        if (facts.is(FUNCTION, "LEGAL_ADVISER") && !page.freelyAgreedRecording()) {
            found.deny("UK-PROT-02", page.openedText() && onWorkSystems);
        }
        if (facts.is(FUNCTION, "OCCUPATIONAL_HEALTH") && !page.freelyAgreedRecording() && !material.dangerToPeople()) {
            found.deny("UK-PROT-03");
        }
        boolean serviceItself = page.obtaining() && facts.is("purpose.category", "HELPLINE_SUPERVISION");
        if (facts.is(FUNCTION, "COUNSELLING", "CONFIDENTIAL_ADVISER") && !serviceItself && !material.dangerToPeople()) {
            found.deny("UK-PROT-04");
        }
    }

    private static void promisesAndPlaces(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (page.obtaining()
                && page.content()
                && facts.is("communication.privacyPromise", "PRIVATE_CHANNEL_PROMISED")) {
            found.deny("UK-PROT-06");
        }
        if (page.obtaining()
                && facts.is("communication.line", "WORKER_OWN")
                && !page.participant()
                && !page.shownByAParty()) {
            found.deny("UK-PROT-07");
        }
        boolean seenOrHeardThere = facts.activityIs("WATCH_BY_CAMERA")
                || page.roomMicrophone()
                || (page.content() && facts.is("communication.channel", "IN_PERSON"));
        if (page.obtaining() && facts.is("worker.place", "INTIMATE_AREA") && seenOrHeardThere) {
            found.deny("UK-PROT-08");
        }
    }

    private static void exceptions(
            SecondReadingFacts facts, SecondReadingMaterial material, SecondReadingFindings found) {
        boolean huntsNobody = !facts.is("purpose.category", "UNION_ACTIVITY", "IDENTIFY_REPORTER");
        boolean protectedFunction = facts.canHaveCommunication() && !facts.is(FUNCTION, "NONE");
        if (facts.isTrue("communication.protectionWaived") && protectedFunction && huntsNobody) {
            found.exception("UK-PROT-09", true, "UK-PROT-01", "UK-PROT-02", "UK-PROT-03", "UK-PROT-04", "UK-PROT-05");
        }
        boolean yieldsToAnOrder = protectedFunction && !facts.is(FUNCTION, "LEGAL_ADVISER");
        if (material.orderedDisclosure() && yieldsToAnOrder && huntsNobody) {
            found.exception("UK-PROT-10", true, "UK-PROT-01", "UK-PROT-03", "UK-PROT-04", "UK-PROT-05");
            found.oblige("UK-PROT-10", "TAKE_LEGAL_ADVICE");
        }
    }
}
