// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

/** Which way a call went, seen from the house whose switchboard or recorder made the record. */
public enum Direction {
    /** From outside to the house. */
    INCOMING,
    /** From the house to outside. */
    OUTGOING,
    /** Inside the house. */
    INTERNAL,
    /** The record does not say. */
    UNKNOWN
}
