// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

/** Whether something is so, as far as the record tells. */
public enum Known {
    /** The record says that it is so. */
    YES,
    /** The record says that it is not so. */
    NO,
    /** The record does not say. */
    UNKNOWN;

    /** Returns the statement that a record makes with a plain truth value. */
    public static Known of(boolean value) {
        return value ? YES : NO;
    }

    /** Returns whether the record says that it is so. */
    public boolean isYes() {
        return this == YES;
    }

    /** Returns whether the record says anything at all. */
    public boolean isStated() {
        return this != UNKNOWN;
    }

    /** Returns this statement, or the other one where this one is unknown. */
    public Known or(Known other) {
        return isStated() ? this : other;
    }
}
