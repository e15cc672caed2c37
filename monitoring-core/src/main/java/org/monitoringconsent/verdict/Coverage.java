// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict;

/** Whether the jurisdiction has a say. */
public enum Coverage {
    /** It governs the act. */
    GOVERNS,
    /** It has no say: DENY when asked alone, left out when several are combined. */
    DOES_NOT_GOVERN,
    /** The day is before the first one that the rule set covers: DENY. */
    OUTSIDE_PERIOD
}
