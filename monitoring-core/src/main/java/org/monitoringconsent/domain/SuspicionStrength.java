package org.monitoringconsent.domain;

/** How strong the suspicion is. */
public enum SuspicionStrength {
    NONE,
    VAGUE,
    CONCRETE
}
