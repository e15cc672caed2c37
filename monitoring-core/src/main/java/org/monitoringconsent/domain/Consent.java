package org.monitoringconsent.domain;

/** Who on the communication agreed to the interception itself. */
public enum Consent {
    NONE,
    ONE,
    ALL
}
