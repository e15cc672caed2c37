package org.monitoringconsent.engine;

import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Ruling;

/** What follows from the clauses that hold in one cell; one object for the same clauses. */
final class Outcome {

    /** The clauses that hold. */
    final long[] standing;

    final JurisdictionVerdict verdict;
    /** The ruling when this rule set is asked alone. */
    final Ruling alone;

    Outcome(long[] standing, JurisdictionVerdict verdict) {
        this.standing = standing;
        this.verdict = verdict;
        this.alone = Ruling.of(verdict);
    }
}
