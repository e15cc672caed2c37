// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** To whom material is disclosed. */
public enum Recipient {
    /** The person concerned, who asks for their own data. */
    DATA_SUBJECT,
    /** On an order, or in proceedings. */
    COURT,
    /** Which asks under a power. */
    AUTHORITY,
    EMERGENCY_SERVICE,
    OTHER
}
