package org.monitoringconsent.domain;

/** Whether an activity concerns a communication. */
public enum CommunicationNeed {
    /** The request must describe one. */
    YES,
    /** The request may describe one. */
    OPTIONAL,
    /** The request must not describe one. */
    NEVER
}
