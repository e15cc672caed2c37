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
    VETTING
}
