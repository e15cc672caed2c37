package org.monitoringconsent.domain;

/** Whose emotions are recognised. */
public enum EmotionSubject {
    WORKER,
    OTHER_PARTY,
    BOTH
}
