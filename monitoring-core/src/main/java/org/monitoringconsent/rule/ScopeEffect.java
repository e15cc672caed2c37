// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

/** What it means that the condition of a scope rule, or of a concluding ground, holds. */
public enum ScopeEffect {
    /** The day is before the first one that the rule set covers: deny. */
    OUTSIDE_PERIOD,
    /** The jurisdiction has no say: deny when asked alone, left out when several are combined. */
    DOES_NOT_GOVERN,
    /** The act is allowed and no other rule is read. */
    ALLOWS
}
