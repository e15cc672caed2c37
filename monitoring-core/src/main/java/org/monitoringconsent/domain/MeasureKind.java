// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** Whether the act is a system, falls within an approved one, or stands alone. */
public enum MeasureKind {
    SYSTEM_OR_POLICY,
    WITHIN_APPROVED_POLICY,
    AD_HOC
}
