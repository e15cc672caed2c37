// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** The trade that brings rules of its own. */
public enum Sector {
    GENERAL,
    INVESTMENT_FIRM,
    CLAIMS_MANAGEMENT,
    DIGITAL_LABOUR_PLATFORM
}
