// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** Where the works council stands on the measure. */
public enum CouncilConsent {
    NOT_ASKED,
    OBTAINED,
    COURT_PERMISSION,
    IN_COLLECTIVE_AGREEMENT,
    REFUSED,
    LATE_OBJECTION
}
