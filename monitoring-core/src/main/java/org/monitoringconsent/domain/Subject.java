package org.monitoringconsent.domain;

/** Whose voice, face or words are analysed. */
public enum Subject {
    WORKER,
    OTHER_PARTY,
    BOTH
}
