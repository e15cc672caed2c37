// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** What the worker was told beforehand. */
public enum Notice {
    NONE,
    /** Communications may be monitored, no more. */
    GENERIC,
    /** Nature, extent, reasons and use. */
    SPECIFIC,
    /** As specific, and perceptible when it happens. */
    SPECIFIC_WITH_SIGNAL
}
