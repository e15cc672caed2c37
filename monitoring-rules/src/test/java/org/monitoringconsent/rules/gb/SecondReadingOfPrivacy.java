package org.monitoringconsent.rules.gb;

/** Sections 4.3 to 4.5 of the page: protected channels and places, target, openness, expectation, covert monitoring. */
final class SecondReadingOfPrivacy {

    private SecondReadingOfPrivacy() {}

    static void read(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        protectedFunctions(facts, page, found);
        protectedPlaces(facts, page, found);
        openness(facts, page, found);
        expectation(facts, page, found);
        covert(facts, page, found);
    }

    private static void protectedFunctions(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        String function = "communication.protectedFunction";
        if (facts.is(function, "TRADE_UNION", "WORKS_COUNCIL") || facts.is("purpose.category", "UNION_ACTIVITY")) {
            found.deny("UK-PROT-01");
        }
        if (facts.is(function, "LEGAL_ADVISER")) {
            found.deny("UK-PROT-02");
        }
        boolean dangerReaction = page.seriousReaction() && facts.is("use.finding", "SAFETY");
        if (facts.is(function, "OCCUPATIONAL_HEALTH") && !dangerReaction) {
            found.deny("UK-PROT-03");
        }
        boolean serviceItself = page.obtaining() && facts.is("purpose.category", "HELPLINE_SUPERVISION");
        if (facts.is(function, "COUNSELLING", "CONFIDENTIAL_ADVISER") && !serviceItself && !dangerReaction) {
            found.deny("UK-PROT-04");
        }
        if (facts.is(function, "REPORTING_CHANNEL") || facts.is("purpose.category", "IDENTIFY_REPORTER")) {
            found.deny("UK-PROT-05");
        }
    }

    private static void protectedPlaces(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (page.obtaining()
                && page.content()
                && facts.is("communication.privacyPromise", "PRIVATE_CHANNEL_PROMISED")) {
            found.deny("UK-PROT-06");
        }
        if (page.obtaining() && page.content() && facts.is("communication.line", "WORKER_OWN") && !page.participant()) {
            found.deny("UK-PROT-07");
        }
        boolean seenOrHeardThere = facts.activityIs("WATCH_BY_CAMERA", "LISTEN_TO_ROOM")
                || (page.content() && facts.is("communication.channel", "IN_PERSON"));
        if (facts.from("2003-06-11")
                && page.obtaining()
                && facts.is("worker.place", "INTIMATE_AREA")
                && seenOrHeardThere) {
            found.deny("UK-PROT-08");
        }
    }

    private static void openness(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (page.obtaining() && facts.isFalse("worker.inMonitoredGroup")) {
            found.deny("UK-ACC-01");
        }
        boolean heldToOpenRules = page.obtaining() && (!page.covert() || facts.until("2003-06-10"));
        boolean noticeTooThin = page.participant() ? facts.is("worker.notice", "NONE") : !page.specificNotice();
        if (heldToOpenRules && noticeTooThin) {
            found.deny("UK-OPEN-01");
        }
        boolean otherPartyUntold = heldToOpenRules
                && facts.isFalse("communication.otherPartyNotified")
                && !page.participant()
                && !page.storedCopy();
        boolean voiceTaken = page.voiceCapture() || facts.activityIs("LISTEN_TO_ROOM");
        if (otherPartyUntold && voiceTaken) {
            found.deny("UK-OPEN-02");
        }
        if (otherPartyUntold && !voiceTaken && page.content() && facts.states("communication")) {
            found.oblige("UK-OPEN-02", "INFORM_OTHER_PARTY");
        }
        if (page.obtaining() && facts.activityIs("WATCH_BY_CAMERA") && !page.covert()) {
            found.oblige("UK-OPEN-02", "PUT_UP_CAMERA_SIGNS");
        }
        if (facts.from("2017-09-05") && page.obtaining()) {
            found.note("UK-OPEN-03");
        }
    }

    private static void expectation(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        boolean crimeInTheOpen = page.suspectedOf("CRIME") && !page.covert();
        if (facts.from("2003-06-11")
                && page.obtaining()
                && page.content()
                && page.plainlyPersonal()
                && !page.participant()
                && !page.freeConsentOfAll()
                && !crimeInTheOpen) {
            found.deny("UK-EXP-01");
        }
        if (facts.from("2003-06-11")
                && page.obtaining()
                && page.content()
                && facts.is("purpose.category", "UNAUTHORISED_USE")
                && facts.is("communication.privacyPromise", "PERSONAL_USE_TOLERATED")) {
            found.deny("UK-EXP-02");
        }
    }

    private static void covert(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (!page.obtaining() || !page.covert()) {
            return;
        }
        if (facts.from("2003-06-11") && !page.covertConditions()) {
            found.deny("UK-COV-01");
        }
        if (facts.from("2003-06-11") && page.covertConditions()) {
            found.ground("UK-COV-01");
            found.oblige("UK-COV-01", "END_ON_FIXED_DATE", "LOG_AUTHORISATION", "DISREGARD_MINOR_FINDINGS");
        }
        if (facts.from("2023-10-03") && page.content() && page.plainlyPersonal()) {
            found.deny("UK-COV-02");
        }
        if (page.suspectedOf("GROSS_MISCONDUCT") && facts.is("worker.notice", "NONE")) {
            found.deny("UK-COV-03");
        }
    }
}
