// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** How the workers are represented. */
public enum Representation {
    WORKS_COUNCIL,
    STAFF_DELEGATION,
    NONE
}
