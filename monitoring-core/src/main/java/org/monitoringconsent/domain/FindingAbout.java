package org.monitoringconsent.domain;

/** Whose conduct a finding is. */
public enum FindingAbout {
    WORKER,
    OTHER_PARTY
}
