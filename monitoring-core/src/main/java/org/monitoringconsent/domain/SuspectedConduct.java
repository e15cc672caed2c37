// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** What the worker is suspected of. */
public enum SuspectedConduct {
    NONE,
    MINOR,
    GROSS_MISCONDUCT,
    CRIME
}
