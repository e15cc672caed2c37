// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** Who on the communication agreed to the interception itself. */
public enum Consent {
    NONE,
    ONE,
    ALL
}
