// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

/** The named conditions of the page on the Netherlands, section 3, in its order. */
final class DutchConditions extends EuropeanConditions {

    DutchConditions(StatedFacts facts) {
        super(facts);
    }

    boolean assessed() {
        if (facts.from("2018-05-25")) {
            return facts.is("safeguards.impactAssessment", "LOW_RISK", "HIGH_RISK_CONSULTED");
        }
        return facts.yes("safeguards.priorAuthorityCheck");
    }

    boolean lastResort() {
        return investigative()
                && strongSuspicion()
                && !facts.yes("safeguards.lessIntrusiveMeansSuffice")
                && targeted()
                && assessed()
                && !facts.activity(
                        "LISTEN_TO_ROOM", "RECORD_ROOM", "WHISPER", "BARGE_IN", "SCORE_BY_AI", "RECOGNISE_EMOTION");
    }

    boolean covertException() {
        return useAbsent()
                && lastResort()
                && facts.yes("safeguards.tellingWouldPrejudice")
                && !facts.is("worker.place", "INTIMATE_AREA", "HOME");
    }

    boolean ownConversation() {
        return facts.is("manner.operator", "PARTICIPANT")
                && !facts.yes("manner.forEmployer")
                && facts.activity("LISTEN_LIVE", "RECORD", "PLAY_BACK", "TRANSCRIBE", "LISTEN_TO_ROOM", "RECORD_ROOM")
                && (useAbsent() || beforeACourtOrAnAuthority() || demandedDisclosure());
    }

    boolean intruder() {
        return facts.is("manner.operator", "UNAUTHORISED")
                || (!facts.yes("manner.forEmployer") && !facts.is("manner.operator", "PARTICIPANT"));
    }

    boolean councilHasNotAgreed() {
        return facts.is("employer.representation", "WORKS_COUNCIL")
                && facts.is("safeguards.councilConsent", "NOT_ASKED", "REFUSED", "LATE_OBJECTION");
    }

    boolean offenceInquiry() {
        return facts.purpose("CRIME_DETECTION")
                || facts.is("communication.offenceData", "INTENDED")
                || (investigative() && facts.is("suspicion.conduct", "CRIME"));
    }

    boolean lawfulOrigin() {
        return facts.is("source.provenance", "LAWFUL", "SUPPLIED_BY_AUTHORITY", "VOLUNTEERED");
    }

    boolean useAgainstTheWorker() {
        return facts.is("use.kind", "DISCIPLINE", "DISMISSAL", "VETTING");
    }

    boolean seriousFinding() {
        return facts.is("use.finding", "GROSS_MISCONDUCT", "SAFETY", "CRIME");
    }

    boolean announcedOrCompatible() {
        boolean fits = facts.yes("source.useAnnounced")
                || (facts.is("use.kind", "COACHING", "TRAINING_MATERIAL")
                        && facts.is("source.collectedFor", "QUALITY_STANDARDS"));
        return (fits && !facts.yes("source.covert")) || beforeACourtOrAnAuthority();
    }

    boolean slightOrPrivate() {
        boolean slight = facts.is("use.finding", "NONE", "PRIVATE_LIFE") || (personal() && !seriousFinding());
        boolean ordinary = facts.is("use.kind", "COACHING", "TRAINING_MATERIAL", "BILLING") || disclosedTo("OTHER");
        return (useAgainstTheWorker() && slight) || (ordinary && personal());
    }
}
