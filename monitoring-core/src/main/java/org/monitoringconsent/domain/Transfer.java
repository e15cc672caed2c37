package org.monitoringconsent.domain;

/** Whether material leaves for a third country, and how protected. */
public enum Transfer {
    NONE,
    SAFEGUARDED,
    UNPROTECTED
}
