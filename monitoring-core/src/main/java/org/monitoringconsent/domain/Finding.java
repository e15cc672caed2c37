// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** What the material shows. */
public enum Finding {
    NONE,
    PERFORMANCE,
    MINOR,
    PRIVATE_LIFE,
    GROSS_MISCONDUCT,
    SAFETY,
    CRIME
}
