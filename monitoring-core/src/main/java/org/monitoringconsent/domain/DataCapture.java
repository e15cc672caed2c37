package org.monitoringconsent.domain;

/** Whether a protected kind of data is captured by chance or by design. */
public enum DataCapture {
    NONE,
    INCIDENTAL,
    /** Aimed at, or expected as a rule. */
    INTENDED
}
