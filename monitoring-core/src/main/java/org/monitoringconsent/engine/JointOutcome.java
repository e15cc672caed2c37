package org.monitoringconsent.engine;

import org.monitoringconsent.verdict.Ruling;

/** What follows from the clauses that hold in the cells of a group; one object for the same clauses. */
final class JointOutcome {

    /** The clauses that hold, those of one cell after those of the other. */
    final long[] standing;

    /** The first words of them, to be compared without reading another object. */
    final long word0;

    final long word1;
    final long word2;
    final long word3;
    final long word4;
    final long word5;

    /** The cells of the rule sets that have a say; all of them when none has. */
    final CellGroup counting;
    /** The outcome of each of those cells. */
    final Outcome[] outcomes;

    final Ruling ruling;

    JointOutcome(long[] standing, CellGroup counting, Outcome[] outcomes, Ruling ruling) {
        this.standing = standing;
        this.word0 = OutcomeTable.word(standing, 0);
        this.word1 = OutcomeTable.word(standing, 1);
        this.word2 = OutcomeTable.word(standing, 2);
        this.word3 = OutcomeTable.word(standing, 3);
        this.word4 = OutcomeTable.word(standing, 4);
        this.word5 = OutcomeTable.word(standing, 5);
        this.counting = counting;
        this.outcomes = outcomes;
        this.ruling = ruling;
    }
}
