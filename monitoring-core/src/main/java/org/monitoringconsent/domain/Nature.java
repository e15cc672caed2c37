// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** Whether the communication is business or personal. */
public enum Nature {
    BUSINESS,
    /** Both in one. */
    MIXED,
    UNDETERMINED,
    /** Plainly private. */
    PERSONAL
}
