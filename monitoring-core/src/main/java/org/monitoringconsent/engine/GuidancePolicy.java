// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

/** What a denial that rests on guidance or on a trade standard alone does. */
public enum GuidancePolicy {
    /** It denies. */
    ENFORCE,
    /** It is shown as a note and does not deny. */
    ADVISE
}
