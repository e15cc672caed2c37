// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

/** Which end of a call a party was on. */
public enum Side {
    /** The party started the communication. */
    CALLER,
    /** The party was called or written to. */
    CALLED,
    /** The record does not say who called whom. */
    UNKNOWN
}
