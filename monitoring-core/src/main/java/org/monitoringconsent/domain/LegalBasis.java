// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** The lawful basis that the employer relies on. */
public enum LegalBasis {
    NONE,
    CONSENT,
    CONTRACT,
    LEGAL_OBLIGATION,
    VITAL_INTERESTS,
    PUBLIC_TASK,
    LEGITIMATE_INTERESTS,
    RECOGNISED_LEGITIMATE_INTEREST
}
