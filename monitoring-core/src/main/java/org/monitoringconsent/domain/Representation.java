package org.monitoringconsent.domain;

/** How the workers are represented. */
public enum Representation {
    WORKS_COUNCIL,
    STAFF_DELEGATION,
    NONE
}
