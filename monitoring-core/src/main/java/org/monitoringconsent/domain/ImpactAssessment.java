// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** What the data protection impact assessment found. */
public enum ImpactAssessment {
    NOT_DONE,
    LOW_RISK,
    /** A high risk remains and the authority was not consulted. */
    HIGH_RISK_UNCONSULTED,
    /** A high risk remains and the authority was consulted. */
    HIGH_RISK_CONSULTED
}
