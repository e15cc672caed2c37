// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
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
        this.word0 = word(outcome.standing, 0);
        this.word1 = word(outcome.standing, 1);
        this.word2 = word(outcome.standing, 2);
        this.word3 = word(outcome.standing, 3);
        this.word4 = word(outcome.standing, 4);
        this.word5 = word(outcome.standing, 5);
    }

    /** The word of the clauses, or 0 when there are not so many. */
    static long word(long[] standing, int word) {
        return word < standing.length ? standing[word] : 0;
    }

    /** Whether these are the first words of its clauses. */
    boolean startsWith(long first, long second, long third, long fourth, long fifth, long sixth) {
        long different = (word0 ^ first)
                | (word1 ^ second)
                | (word2 ^ third)
                | (word3 ^ fourth)
                | (word4 ^ fifth)
                | (word5 ^ sixth);
        return different == 0;
    }

    /** Whether these are the words of its clauses after the first six. */
    boolean goesOn(long first, long second, long third, long fourth, long fifth, long sixth) {
        long[] words = outcome.standing;
        long different = (word(words, 6) ^ first)
                | (word(words, 7) ^ second)
                | (word(words, 8) ^ third)
                | (word(words, 9) ^ fourth)
                | (word(words, 10) ^ fifth)
                | (word(words, 11) ^ sixth);
        return different == 0;
    }

    /** The clauses that hold. */
    long[] standing() {
        return outcome.standing;
    }
}
