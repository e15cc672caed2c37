package org.monitoringconsent.rules.gb;

/** Section 4.2 of the page: interception. */
final class SecondReadingOfInterception {

    private SecondReadingOfInterception() {}

    static void read(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        boolean ownSwitchboardUnderControl =
                facts.is("communication.line", "EMPLOYER_PRIVATE") && page.underTheController();
        if (page.interceptionWithoutAuthority() && !ownSwitchboardUnderControl) {
            found.deny("UK-INT-01");
        }
        if (page.interceptionWithoutAuthority() && ownSwitchboardUnderControl) {
            found.deny("UK-INT-02");
        }
        grounds(facts, page, found);
        if (page.interceptionWithoutAuthority()) {
            faults(facts, page, found);
        }
        boolean helplineKept = page.obtaining()
                && page.helpline()
                && (page.stored() || page.storedCopy())
                && !facts.activityIs("READ_MESSAGE", "READ_SUBJECT");
        if (helplineKept) {
            found.deny("UK-INT-26");
        }
        if (page.obtaining() && facts.is("purpose.category", "HELPLINE_SUPERVISION")) {
            found.oblige("UK-INT-26", "DO_NOT_RECORD");
        }
        if (facts.until("2020-12-31") && page.interceptionApplies() && page.limbOneToThree()) {
            found.note("UK-INT-28");
        }
        if (facts.from("2018-06-27") && page.interceptionApplies() && page.authority()) {
            found.note("UK-INT-29");
        }
        if (facts.from("2018-06-27") && found.denies("UK-INT-01")) {
            found.note("UK-INT-30");
        }
    }

    private static void grounds(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (page.obtaining() && !page.content()) {
            found.ground("UK-INT-03");
        }
        if (page.obtaining() && page.storedCopy()) {
            found.ground("UK-INT-04");
        }
        if (page.obtaining() && (!page.telecom() || facts.is("communication.channel", "IN_PERSON"))) {
            found.ground("UK-INT-05");
        }
        if (page.obtaining() && page.participant() && page.content() && page.telecom()) {
            found.ground("UK-INT-06");
        }
        if (facts.is("communication.consent", "ALL")) {
            found.exception("UK-INT-10", "UK-PROT-02", "UK-PROT-03", "UK-PROT-06", "UK-PROT-07");
        }
        if (page.interceptionApplies() && page.providerException()) {
            found.ground("UK-INT-12");
        }
        if (page.businessGateway()) {
            found.ground("UK-INT-20");
        }
    }

    private static void faults(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (facts.is("communication.consent", "ONE")) {
            found.deny("UK-INT-11");
        }
        if (page.operatorFault()) {
            found.deny("UK-INT-21");
        }
        if (page.purposeFault()) {
            found.deny("UK-INT-22");
        }
        if (page.personalFault()) {
            found.deny("UK-INT-23");
        }
        if (page.lineFault()) {
            found.deny("UK-INT-24");
        }
        if (page.noticeFault()) {
            found.deny("UK-INT-25");
        }
        if (page.recordingFault()) {
            found.deny("UK-INT-26");
        }
        if (page.stateFault()) {
            found.deny("UK-INT-27");
        }
    }
}
