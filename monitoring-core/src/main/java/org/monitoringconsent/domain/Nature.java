package org.monitoringconsent.domain;

/** Whether the communication is business or personal. */
public enum Nature {
    BUSINESS,
    /** Both in one. */
    MIXED,
    UNDETERMINED,
    /** Plainly private. */
    PERSONAL
}
