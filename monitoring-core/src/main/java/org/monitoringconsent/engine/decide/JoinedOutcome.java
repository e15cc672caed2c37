// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.decide;

import java.util.List;
import org.monitoringconsent.engine.compile.JoinedEditions;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.making.Ruling;

/** What follows from the clauses that hold in joined editions. */
public final class JoinedOutcome {

    /** Nobody was asked: what is denied then, no fact can turn. */
    static final JoinedOutcome NONE = new JoinedOutcome(
            new long[0],
            JoinedEditions.NONE,
            new Outcome[0],
            new Ruling(Decision.DENY, Coverage.DOES_NOT_GOVERN, List.of(), List.of()));

    /** The clauses that hold, those of one edition after those of the other. */
    public final long[] standing;

    /** The editions of the rule sets that have a say; all of them when none has. */
    public final JoinedEditions counting;
    /** The outcome of each of those editions. */
    public final Outcome[] outcomes;

    /** The answer of all together. */
    public final Ruling ruling;

    /** An outcome. */
    public JoinedOutcome(long[] standing, JoinedEditions counting, Outcome[] outcomes, Ruling ruling) {
        this.standing = standing;
        this.counting = counting;
        this.outcomes = outcomes;
        this.ruling = ruling;
    }
}
