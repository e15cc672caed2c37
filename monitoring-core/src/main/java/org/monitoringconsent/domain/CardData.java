package org.monitoringconsent.domain;

/** What happens to payment card data spoken or typed. */
public enum CardData {
    NONE,
    SUPPRESSED,
    CAPTURED
}
