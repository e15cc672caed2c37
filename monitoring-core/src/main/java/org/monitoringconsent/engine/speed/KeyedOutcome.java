package org.monitoringconsent.engine.speed;

import org.monitoringconsent.engine.decide.JoinedOutcome;

/** An outcome with the first words of its clauses, to be compared without reading another object. */
final class KeyedOutcome {

    final JoinedOutcome outcome;
    final long word0;
    final long word1;
    final long word2;
    final long word3;
    final long word4;
    final long word5;

    KeyedOutcome(JoinedOutcome outcome) {
        this.outcome = outcome;
        this.word0 = OutcomeTable.word(outcome.standing, 0);
        this.word1 = OutcomeTable.word(outcome.standing, 1);
        this.word2 = OutcomeTable.word(outcome.standing, 2);
        this.word3 = OutcomeTable.word(outcome.standing, 3);
        this.word4 = OutcomeTable.word(outcome.standing, 4);
        this.word5 = OutcomeTable.word(outcome.standing, 5);
    }

    /** The clauses that hold. */
    long[] standing() {
        return outcome.standing;
    }
}
