// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

/** Sections 4.4 and 4.5 of the page: target, openness, expectation, objection, covert monitoring. */
final class SecondReadingOfPrivacy {

    private SecondReadingOfPrivacy() {}

    static void read(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (!page.obtaining()) {
            return;
        }
        if (facts.isFalse("worker.inMonitoredGroup") && !page.shownByAParty()) {
            found.deny("UK-ACC-01");
        }
        tellTheWorker(facts, page, found);
        tellTheOtherParty(facts, page, found);
        if (facts.from("2017-09-05")) {
            found.note("UK-OPEN-03");
        }
        expectation(facts, page, found);
        objection(facts, page, found);
        if (page.covert()) {
            covert(facts, page, found);
        }
    }

    /** Until UK-COV-01 began, the open rules held for secret monitoring too. */
    private static boolean openRulesHold(SecondReadingFacts facts, SecondReadingConditions page) {
        return !page.covert() || facts.until("2003-06-10");
    }

    private static void tellTheWorker(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        boolean told = page.participant() ? !facts.is("worker.notice", "NONE") : page.specificNotice();
        if (openRulesHold(facts, page) && !page.shownByAParty() && !told) {
            found.deny("UK-OPEN-01");
        }
        if (!page.covert() && !page.shownByAParty()) {
            found.oblige("UK-OPEN-01", "KEEP_WORKER_NOTICE");
        }
        if (page.shownByAParty() && !page.specificNotice()) {
            found.oblige("UK-OPEN-01", "INFORM_WORKER_AFTERWARDS");
        }
    }

    private static void tellTheOtherParty(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        boolean untold = openRulesHold(facts, page)
                && facts.isFalse("communication.otherPartyNotified")
                && !page.participant()
                && !page.storedCopy()
                && !page.shownByAParty();
        if (untold && (page.voiceCapture() || page.roomMicrophone())) {
            found.deny("UK-OPEN-02");
        }
        if (untold && page.content() && facts.states("communication")) {
            found.oblige("UK-OPEN-02", "INFORM_OTHER_PARTY");
        }
        if (facts.activityIs("WATCH_BY_CAMERA") && !page.covert()) {
            found.oblige("UK-OPEN-02", "PUT_UP_CAMERA_SIGNS");
        }
    }

    private static void expectation(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        boolean crimeInTheOpen = page.suspectedOf("CRIME") && !page.covert();
        if (facts.from("2003-06-11")
                && page.content()
                && page.plainlyPersonal()
                && !page.participant()
                && !page.shownByAParty()
                && !page.freeConsentOfAll()
                && !crimeInTheOpen) {
            found.deny("UK-EXP-01", true);
        }
        if (facts.from("2003-06-11")
                && page.content()
                && facts.is("purpose.category", "UNAUTHORISED_USE")
                && facts.is("communication.privacyPromise", "PERSONAL_USE_TOLERATED")) {
            found.deny("UK-EXP-02");
        }
    }

    private static void objection(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        boolean somebodyObjected =
                facts.isTrue("worker.objected") || (page.content() && facts.isTrue("communication.otherPartyObjected"));
        if (!page.objectionCounts() || !somebodyObjected) {
            return;
        }
        if (facts.isTrue("safeguards.objectionOverridden")) {
            found.ground("UK-OBJ-01", true);
        } else {
            found.deny("UK-OBJ-01", true);
        }
    }

    private static void covert(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (facts.from("2003-06-11")) {
            exceptionalConditions(facts, page, found);
        }
        if (facts.from("2023-10-03") && page.content() && page.plainlyPersonal()) {
            found.deny("UK-COV-02");
        }
        if (page.suspectedOf("GROSS_MISCONDUCT") && facts.is("worker.notice", "NONE")) {
            found.deny("UK-COV-03", true);
        }
        if (facts.from("2003-06-11") && !facts.isTrue("safeguards.seniorAuthorisation")) {
            found.deny("UK-COV-04", true);
        }
    }

    private static void exceptionalConditions(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (!page.covertConditions()) {
            found.deny("UK-COV-01");
            return;
        }
        found.ground("UK-COV-01", true);
        found.oblige(
                "UK-COV-01",
                "END_ON_FIXED_DATE",
                "LOG_AUTHORISATION",
                "DISREGARD_MINOR_FINDINGS",
                "INFORM_WORKER_AFTERWARDS");
        if (page.content()
                && facts.states("communication")
                && facts.isFalse("communication.otherPartyNotified")
                && !page.participant()
                && !page.storedCopy()) {
            found.oblige("UK-COV-01", "INFORM_OTHER_PARTY_AFTERWARDS");
        }
    }
}
