// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** Whether a protected kind of data is captured by chance or by design. */
public enum DataCapture {
    NONE,
    INCIDENTAL,
    /** Aimed at, or expected as a rule. */
    INTENDED
}
