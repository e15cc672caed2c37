package org.monitoringconsent.domain;

/** Whether the act is a system, falls within an approved one, or stands alone. */
public enum MeasureKind {
    SYSTEM_OR_POLICY,
    WITHIN_APPROVED_POLICY,
    AD_HOC
}
