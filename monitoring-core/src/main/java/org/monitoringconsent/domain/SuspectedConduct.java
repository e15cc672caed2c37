package org.monitoringconsent.domain;

/** What the worker is suspected of. */
public enum SuspectedConduct {
    NONE,
    MINOR,
    GROSS_MISCONDUCT,
    CRIME
}
