// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** Whose line or system carries the communication. */
public enum Line {
    /** The employer's own switchboard or mail server. */
    EMPLOYER_PRIVATE,
    /** A public, cloud or mobile service supplied to the business. */
    HOSTED_FOR_BUSINESS,
    WORKER_OWN,
    THIRD_PARTY
}
