// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** Who takes the decisions that follow from monitoring. */
public enum DecisionMaking {
    HUMAN,
    /** A significant decision without a real human part. */
    SOLELY_AUTOMATED
}
