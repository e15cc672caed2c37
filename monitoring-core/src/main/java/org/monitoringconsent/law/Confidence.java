// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.law;

/** How sure the author of a rule is that it states the law, the surest first. */
public enum Confidence {
    /** Text or settled case law says so. */
    HIGH,
    /** A well supported reading. */
    MEDIUM,
    /** Reasonable lawyers differ. */
    LOW
}
