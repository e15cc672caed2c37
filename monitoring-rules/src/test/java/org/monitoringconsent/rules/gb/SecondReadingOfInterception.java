// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

/** Section 4.2 of the page: interception. */
final class SecondReadingOfInterception {

    private SecondReadingOfInterception() {}

    static void read(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        SecondReadingGateway gateway = new SecondReadingGateway(facts, page);
        boolean ownSwitchboardUnderControl =
                facts.is("communication.line", "EMPLOYER_PRIVATE") && page.underTheController();
        if (gateway.interceptionWithoutAuthority()) {
            found.deny(ownSwitchboardUnderControl ? "UK-INT-02" : "UK-INT-01");
            faults(facts, gateway, found);
        }
        grounds(facts, page, found);
        authorities(page, gateway, found);
        helplineKept(facts, page, found);
        notes(facts, gateway, found);
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
            found.ground("UK-INT-06", true);
        }
        if (page.telecom() && page.shownByAParty()) {
            found.ground("UK-INT-07");
        }
    }

    private static void authorities(
            SecondReadingConditions page, SecondReadingGateway gateway, SecondReadingFindings found) {
        if (page.obtaining() && page.consentOfAll()) {
            found.exception("UK-INT-10", false, "UK-PROT-06", "UK-PROT-07");
        }
        if (gateway.interceptionApplies() && gateway.providerException()) {
            found.ground("UK-INT-12");
        }
        if (gateway.businessGateway()) {
            found.ground("UK-INT-20");
        }
    }

    /** Each failing element is reported beside UK-INT-01 or UK-INT-02. */
    private static void faults(SecondReadingFacts facts, SecondReadingGateway gateway, SecondReadingFindings found) {
        if (facts.is("communication.consent", "ONE")) {
            found.deny("UK-INT-11");
        }
        if (gateway.operatorFault()) {
            found.deny("UK-INT-21");
        }
        if (gateway.purposeFault()) {
            found.deny("UK-INT-22");
        }
        if (gateway.personalFault()) {
            found.deny("UK-INT-23");
        }
        if (gateway.lineFault()) {
            found.deny("UK-INT-24");
        }
        if (gateway.noticeFault()) {
            found.deny("UK-INT-25");
        }
        if (gateway.recordingFault()) {
            found.deny("UK-INT-26");
        }
        if (gateway.stateFault()) {
            found.deny("UK-INT-27");
        }
    }

    /** UK-INT-26 on its own: interception or not, and whoever consents. */
    private static void helplineKept(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (page.obtaining()
                && page.helpline()
                && (page.stored() || page.storedCopy())
                && !facts.activityIs("READ_MESSAGE", "READ_SUBJECT")) {
            found.deny("UK-INT-26");
        }
        if (page.obtaining() && facts.is("purpose.category", "HELPLINE_SUPERVISION")) {
            found.oblige("UK-INT-26", "DO_NOT_RECORD");
        }
    }

    private static void notes(SecondReadingFacts facts, SecondReadingGateway gateway, SecondReadingFindings found) {
        if (facts.until("2020-12-31") && gateway.interceptionApplies() && gateway.limbOneToThree()) {
            found.note("UK-INT-28");
        }
        if (facts.from("2018-06-27") && gateway.interceptionApplies() && gateway.authority()) {
            found.note("UK-INT-29");
        }
        if (found.denies("UK-INT-01")) {
            found.note("UK-INT-30");
        }
    }

    /** UK-INT-31 speaks of denials of later sections, so it is read last. */
    static void companyNote(SecondReadingFacts facts, SecondReadingFindings found) {
        boolean crime = found.denies("UK-INT-01")
                || found.denies("UK-PROT-07")
                || found.denies("UK-CMA-01")
                || found.denies("UK-VET-04");
        if (facts.from("2026-06-29") && crime) {
            found.note("UK-INT-31");
        }
    }
}
