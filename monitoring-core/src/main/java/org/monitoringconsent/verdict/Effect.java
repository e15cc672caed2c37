// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict;

/** What a rule did in a verdict. */
public enum Effect {
    /** It denies. */
    DENIES,
    /** It would deny, but an exception lifts it. */
    LIFTED,
    /** It says why the act is lawful. */
    GROUNDS,
    /** It informs. */
    NOTES
}
