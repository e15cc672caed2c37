// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.decide;

import org.monitoringconsent.verdict.JurisdictionVerdict;

/** What follows from the clauses that hold in one compiled edition; one object for the same clauses, as long as it is kept. */
public final class Outcome {

    /** The clauses that hold. */
    public final long[] standing;

    /** The answer of the rule set. */
    public final JurisdictionVerdict verdict;

    Outcome(long[] standing, JurisdictionVerdict verdict) {
        this.standing = standing;
        this.verdict = verdict;
    }
}
