package org.monitoringconsent.domain;

/** The trade that brings rules of its own. */
public enum Sector {
    GENERAL,
    INVESTMENT_FIRM,
    CLAIMS_MANAGEMENT,
    DIGITAL_LABOUR_PLATFORM
}
