// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

/** The rules of the page on the Netherlands on acting on what was found, section 4.12, in its order. */
final class DutchActingReading {

    private final StatedFacts facts;
    private final DutchConditions when;
    private final Findings found;

    DutchActingReading(DutchConditions when, Findings found) {
        this.facts = when.facts;
        this.when = when;
        this.found = found;
    }

    void collect() {
        if (!facts.usePresent()) {
            return;
        }
        lawfulMaterial();
        unlawfulMaterial();
        hearing();
        usesRuledOut();
        demands();
    }

    private void lawfulMaterial() {
        boolean usable = when.lawfulOrigin() && !when.slightOrPrivate();
        // NL-ACT-01
        if (usable && when.announcedOrCompatible()) {
            found.ground("NL-ACT-01");
        }
        boolean seriousChanceFind =
                usable && !when.announcedOrCompatible() && when.useAgainstTheWorker() && when.seriousFinding();
        boolean handedOverWithAComplaint = facts.is("source.provenance", "VOLUNTEERED")
                && facts.is("source.collectedFor", "COMPLAINT_OR_DISPUTE")
                && facts.is("use.kind", "DISCIPLINE", "DISMISSAL", "COACHING")
                && !when.slightOrPrivate()
                && !when.announcedOrCompatible();
        // NL-ACT-02
        if (usable
                && !when.announcedOrCompatible()
                && !when.demandedDisclosure()
                && !seriousChanceFind
                && !handedOverWithAComplaint) {
            found.deny("NL-ACT-02");
        }
        // NL-ACT-03
        if (seriousChanceFind) {
            found.ground("NL-ACT-03");
        }
        // NL-ACT-08
        if (when.lawfulOrigin() && when.slightOrPrivate()) {
            found.deny("NL-ACT-08");
        }
        // NL-ACT-10
        if (handedOverWithAComplaint) {
            found.ground("NL-ACT-10");
        }
    }

    private void unlawfulMaterial() {
        // NL-ACT-05
        boolean passedOn = (!when.lawfulOrigin() && when.disclosedTo("OTHER"))
                || (facts.is("source.provenance", "CRIMINAL_INTERCEPTION")
                        && (facts.is("use.kind", "TRAINING_MATERIAL") || when.beforeACourtOrAnAuthority()));
        if (passedOn) {
            found.deny("NL-ACT-05");
        }
        // NL-ACT-04
        if (!when.lawfulOrigin() && !passedOn && !when.beforeACourtOrAnAuthority() && !when.demandedDisclosure()) {
            found.deny("NL-ACT-04");
        }
        boolean unlawfulEvidence = facts.is("source.provenance", "UNLAWFUL") && when.beforeACourtOrAnAuthority();
        // NL-ACT-06
        if (unlawfulEvidence && !facts.yes("source.aggravated")) {
            found.ground("NL-ACT-06");
            found.advisories.add("EVIDENCE_OFTEN_ADMITTED");
            found.advisories.add("COMPENSATION_RISK");
        }
        // NL-ACT-07
        if (unlawfulEvidence && facts.yes("source.aggravated")) {
            found.deny("NL-ACT-07");
        }
    }

    private void hearing() {
        // NL-ACT-09
        if (when.useAgainstTheWorker() && !facts.yes("use.workerHeard")) {
            found.deny("NL-ACT-09");
        }
        if (when.useAgainstTheWorker()) {
            found.oblige("NL-ACT-09", "HEAR_WORKER", "GIVE_WORKER_THE_MATERIAL", "KEEP_SANCTION_PROPORTIONATE");
        }
    }

    private void usesRuledOut() {
        // NL-ACT-11
        if (facts.yes("source.useExcluded") && !when.beforeACourtOrAnAuthority() && !when.demandedDisclosure()) {
            found.deny("NL-ACT-11");
        }
    }

    private void demands() {
        // NL-ACT-12
        if (when.demandedDisclosure()) {
            found.ground("NL-ACT-12");
        }
        if (when.disclosedTo("DATA_SUBJECT")) {
            found.oblige("NL-ACT-12", "REDACT_OTHERS", "KEEP_SEALED");
        }
    }
}
