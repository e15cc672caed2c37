// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

/** What a rule does when its condition holds. */
public enum RuleKind {
    /** Says whether, and from which day, the rule set has a say at all. */
    SCOPE,
    /** Denies; only an exception that the prohibition itself names can lift it. */
    PROHIBITION,
    /** Denies until what it asks for is there. */
    REQUIREMENT,
    /** Lifts the denials that it names. */
    EXCEPTION,
    /** Says why an act that nothing denies is lawful. */
    GROUND,
    /** Attaches obligations to what is allowed. */
    DUTY,
    /** Informs. */
    NOTE;

    /** Whether a rule of this kind denies. */
    public boolean denies() {
        return this == PROHIBITION || this == REQUIREMENT;
    }
}
