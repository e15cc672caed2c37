// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

/** What follows where the law is not known: a country concerned has no rule set, or the day lies after the last check. */
public enum GapPolicy {
    /** An advisory says so; only a worker's country without a rule set denies. */
    ADVISE,
    /** Every such gap is a denial by {@code CORE-LAW-01}. */
    DENY
}
