// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** What leaving a fact out means. */
public enum FactKind {
    /** Left out, the fact is read at its least permissive value, and a denial that rests on it names it as unstated. */
    CAUTIOUS,
    /** Left out, nothing is known to point that way; the protection lies in a duty. */
    MARKER,
    /** Always there: required by the shape of a request. */
    GIVEN
}
