package org.monitoringconsent.domain;

/** Who takes the decisions that follow from monitoring. */
public enum DecisionMaking {
    HUMAN,
    /** A significant decision without a real human part. */
    SOLELY_AUTOMATED
}
