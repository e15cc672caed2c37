package org.monitoringconsent.domain;

/** What the material shows. */
public enum Finding {
    NONE,
    PERFORMANCE,
    MINOR,
    PRIVATE_LIFE,
    GROSS_MISCONDUCT,
    SAFETY,
    CRIME
}
