package org.monitoringconsent.verdict;

/** Whether the act may be done. */
public enum Decision {
    /** It may, with the obligations of the verdict. */
    ALLOW,
    /** It may not. */
    DENY
}
