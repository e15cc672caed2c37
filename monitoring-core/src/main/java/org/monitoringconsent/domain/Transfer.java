// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** Whether material leaves for a third country, and how protected. */
public enum Transfer {
    NONE,
    SAFEGUARDED,
    UNPROTECTED
}
