// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** What is to be done with the material. */
public enum UseKind {
    COACHING,
    TRAINING_MATERIAL,
    BILLING,
    DISCIPLINE,
    DISMISSAL,
    REPORT_TO_AUTHORITY,
    LEGAL_PROCEEDINGS,
    DISCLOSURE,
    VETTING;

    /** Returns whether a use of this kind can name a recipient. */
    public boolean hasRecipient() {
        return this == DISCLOSURE;
    }

    /** Returns whether a use of this kind can rest on a finding about this person; a sanction is about the worker. */
    public boolean fits(FindingAbout about) {
        return about == FindingAbout.WORKER || (this != DISCIPLINE && this != DISMISSAL);
    }
}
