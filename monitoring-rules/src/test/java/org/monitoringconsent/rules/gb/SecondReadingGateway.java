// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

/** The named conditions of section 3 of the page about interception, with the faults of UK-INT-21 to UK-INT-27. */
final class SecondReadingGateway {

    private static final String PURPOSE = "purpose.category";

    private final SecondReadingFacts facts;
    private final SecondReadingConditions page;

    SecondReadingGateway(SecondReadingFacts facts, SecondReadingConditions page) {
        this.facts = facts;
        this.page = page;
    }

    boolean interceptionApplies() {
        return page.obtaining()
                && page.content()
                && page.telecom()
                && !page.storedCopy()
                && !page.participant()
                && !page.shownByAParty()
                && !facts.is("communication.channel", "IN_PERSON");
    }

    boolean providerException() {
        return facts.is("manner.operator", "SERVICE_PROVIDER") && facts.is(PURPOSE, "SYSTEM_OPERATION");
    }

    /** The limbs (a), (b) and (c) of regulation 3(2). */
    boolean limbOneToThree() {
        return facts.is(PURPOSE, "ESTABLISH_FACTS", "COMPLAINT_OR_DISPUTE", "MISCONDUCT_INVESTIGATION")
                || facts.is(PURPOSE, "REGULATORY_COMPLIANCE", "HEALTH_AND_SAFETY")
                || facts.is(PURPOSE, "QUALITY_STANDARDS", "PRODUCTIVITY");
    }

    private boolean statutoryPurpose() {
        if (facts.is(PURPOSE, "HELPLINE_SUPERVISION")) {
            return page.helpline()
                    && facts.isTrue("communication.incoming")
                    && (facts.from("2018-06-27") || facts.is("communication.channel", "CALL"));
        }
        return limbOneToThree()
                || facts.is(PURPOSE, "NATIONAL_SECURITY", "CRIME_DETECTION", "SITE_SECURITY")
                || facts.is(PURPOSE, "UNAUTHORISED_USE", "SYSTEM_OPERATION")
                || facts.is(PURPOSE, "DETERMINE_RELEVANCE", "ABSENCE_COVER");
    }

    boolean operatorFault() {
        return facts.is("manner.operator", "UNAUTHORISED", "SERVICE_PROVIDER")
                || (facts.from("2018-06-27") && facts.is("manner.operator", "AUTHORISED_IMPLIED"));
    }

    boolean purposeFault() {
        return !statutoryPurpose();
    }

    boolean personalFault() {
        return page.plainlyPersonal();
    }

    boolean lineFault() {
        return facts.is("communication.line", "WORKER_OWN", "THIRD_PARTY");
    }

    boolean noticeFault() {
        return facts.is("worker.notice", "NONE");
    }

    boolean recordingFault() {
        boolean captured = facts.is(PURPOSE, "DETERMINE_RELEVANCE", "ABSENCE_COVER", "HELPLINE_SUPERVISION")
                && page.voiceCapture();
        boolean outgoing = facts.until("2018-06-26")
                && facts.is(PURPOSE, "DETERMINE_RELEVANCE", "ABSENCE_COVER")
                && facts.isFalse("communication.incoming");
        return captured || outgoing;
    }

    boolean stateFault() {
        return facts.is(PURPOSE, "NATIONAL_SECURITY");
    }

    private boolean gatewayFault() {
        return operatorFault()
                || purposeFault()
                || personalFault()
                || lineFault()
                || noticeFault()
                || recordingFault()
                || stateFault();
    }

    boolean businessGateway() {
        return interceptionApplies() && !gatewayFault();
    }

    boolean authority() {
        return page.consentOfAll() || providerException() || businessGateway();
    }

    boolean interceptionWithoutAuthority() {
        return interceptionApplies() && !authority();
    }
}
