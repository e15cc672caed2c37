// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** The protected office that one side of the communication holds, if any. */
public enum ProtectedFunction {
    NONE,
    TRADE_UNION,
    WORKS_COUNCIL,
    LEGAL_ADVISER,
    OCCUPATIONAL_HEALTH,
    COUNSELLING,
    CONFIDENTIAL_ADVISER,
    REPORTING_CHANNEL
}
