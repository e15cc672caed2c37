// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

/** The named conditions of section 3 of the page about existing material, what was found in it and who gets it. */
final class SecondReadingMaterial {

    private static final String PURPOSE = "purpose.category";
    private static final String PROVENANCE = "source.provenance";
    private static final String KIND = "use.kind";
    private static final String FINDING = "use.finding";
    private static final String RECIPIENT = "use.disclosedTo";

    private final SecondReadingFacts facts;
    private final SecondReadingConditions page;

    SecondReadingMaterial(SecondReadingFacts facts, SecondReadingConditions page) {
        this.facts = facts;
        this.page = page;
    }

    /** Acting, or working on what may be a recording or an archive. */
    boolean onMaterial() {
        return page.acting() || page.perhapsStoredCopy();
    }

    boolean secretlyObtained() {
        return facts.isTrue("source.covert") || (page.acting() && page.covert());
    }

    boolean volunteered() {
        boolean watchedByTheEmployer = facts.activityIs("WATCH_BY_CAMERA", "CAPTURE_SCREEN")
                || facts.activityIs("LOG_KEYSTROKES", "TRACK_LOCATION");
        return facts.is(PROVENANCE, "VOLUNTEERED")
                && !secretlyObtained()
                && !(watchedByTheEmployer && !facts.is("manner.operator", "PARTICIPANT"));
    }

    boolean unlawfulOrigin() {
        return facts.is(PROVENANCE, "UNLAWFUL") || (facts.is(PROVENANCE, "VOLUNTEERED") && !volunteered());
    }

    boolean suppliedMaterial() {
        return page.acting() && (volunteered() || facts.is(PROVENANCE, "SUPPLIED_BY_AUTHORITY"));
    }

    boolean seriousFinding() {
        boolean privateButBearsOnWork =
                facts.is(FINDING, "PRIVATE_LIFE") && facts.isTrue("use.linkedToWork") && suppliedMaterial();
        return page.acting() && (facts.is(FINDING, "GROSS_MISCONDUCT", "SAFETY", "CRIME") || privateButBearsOnWork);
    }

    boolean seriousReaction() {
        return seriousFinding()
                && (facts.is(KIND, "COACHING", "DISCIPLINE", "DISMISSAL")
                        || facts.is(KIND, "REPORT_TO_AUTHORITY", "LEGAL_PROCEEDINGS"));
    }

    /** The use is a handing over to one of these. */
    boolean disclosureTo(String... recipients) {
        return page.acting() && facts.is(KIND, "DISCLOSURE") && facts.is(RECIPIENT, recipients);
    }

    boolean dangerToLife() {
        boolean forSafety = facts.is(PURPOSE, "HEALTH_AND_SAFETY", "SAFEGUARDING");
        return (forSafety && (page.obtaining() || facts.is(FINDING, "SAFETY"))) || disclosureTo("EMERGENCY_SERVICE");
    }

    boolean dangerToPeople() {
        return page.acting() && facts.is(FINDING, "SAFETY") && (seriousReaction() || disclosureTo("EMERGENCY_SERVICE"));
    }

    boolean lawfulDisclosure() {
        boolean ordered = page.acting()
                && facts.is(KIND, "DISCLOSURE", "REPORT_TO_AUTHORITY")
                && facts.isTrue("safeguards.statutoryDuty");
        return ordered || disclosureTo("DATA_SUBJECT", "COURT", "AUTHORITY", "EMERGENCY_SERVICE");
    }

    boolean orderedDisclosure() {
        return page.acting()
                && facts.isTrue("safeguards.statutoryDuty")
                && (facts.is(KIND, "REPORT_TO_AUTHORITY") || disclosureTo("COURT", "AUTHORITY"));
    }

    boolean newPurpose() {
        boolean fromMaterial = page.acting() || (page.perhapsStoredCopy() && !page.shownByAParty());
        boolean handedInWithAComplaint = volunteered() && facts.is(PURPOSE, "COMPLAINT_OR_DISPUTE");
        boolean samePurpose = page.obtaining() && purposeOfTheCollection();
        boolean untold = !facts.isTrue("source.useAnnounced") && !handedInWithAComplaint && !samePurpose;
        return fromMaterial && (facts.isTrue("source.useExcluded") || untold);
    }

    /** ESTABLISH_FACTS and COMPLAINT_OR_DISPUTE are one purpose. */
    private boolean purposeOfTheCollection() {
        boolean bothAboutFacts = facts.is(PURPOSE, "ESTABLISH_FACTS", "COMPLAINT_OR_DISPUTE")
                && facts.is("source.collectedFor", "ESTABLISH_FACTS", "COMPLAINT_OR_DISPUTE");
        return bothAboutFacts || facts.same(PURPOSE, "source.collectedFor");
    }

    boolean forAClaim() {
        return page.obtaining()
                && facts.activityIs("PLAY_BACK", "TRANSCRIBE")
                && page.storedCopy()
                && facts.is(PURPOSE, "COMPLAINT_OR_DISPUTE")
                && page.targeted();
    }

    boolean wronglyCaptured() {
        return page.acting() && facts.isFalse("worker.inMonitoredGroup") && !suppliedMaterial();
    }

    boolean sanction() {
        return facts.is(KIND, "DISCIPLINE", "DISMISSAL");
    }
}
