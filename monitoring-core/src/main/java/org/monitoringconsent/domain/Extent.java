// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** How much is monitored. */
public enum Extent {
    SAMPLED,
    /** A named person or a small group. */
    TARGETED,
    /** Every communication on a line or queue. */
    SYSTEMATIC,
    /** One person most of the day. */
    CONTINUOUS
}
