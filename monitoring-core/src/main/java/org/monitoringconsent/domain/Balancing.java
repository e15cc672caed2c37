package org.monitoringconsent.domain;

/** How the interests of employer and worker were weighed. */
public enum Balancing {
    NOT_DONE,
    FAVOURS_EMPLOYER,
    FAVOURS_WORKER
}
