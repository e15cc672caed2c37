// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Alternatives over two slots of three classes, against the sets of combinations that they mean. */
class AlternativesTest {

    private static final long[] POSSIBLE = {7, 7};
    private static final List<Clause> CLAUSES = ClauseTest.all();

    private final Random random = new Random(1);

    private static BitSet meaning(Alternatives alternatives) {
        BitSet meaning = new BitSet();
        alternatives.clauses.forEach(clause -> meaning.or(ClauseTest.meaning(clause)));
        return meaning;
    }

    private Alternatives some() {
        Alternatives some = Alternatives.NEVER;
        for (int i = random.nextInt(5); i > 0; i--) {
            Clause clause = CLAUSES.get(random.nextInt(CLAUSES.size()));
            some = some.or(Alternatives.of(clause), POSSIBLE);
        }
        return some;
    }

    private static void assertShort(Alternatives alternatives) {
        for (Clause one : alternatives.clauses) {
            for (Clause other : alternatives.clauses) {
                assertFalse(one != other && one.covers(other), "no clause covers another");
                assertFalse(one != other && one.merge(other) != null, "no two clauses make one");
            }
        }
    }

    @Test
    void orMeansWhatEitherMeansAndStaysShort() {
        for (int i = 0; i < 2_000; i++) {
            Alternatives left = some();
            Alternatives right = some();
            BitSet either = meaning(left);
            either.or(meaning(right));

            Alternatives joined = left.or(right, POSSIBLE);

            assertEquals(either, meaning(joined));
            assertShort(joined);
        }
    }

    @Test
    void andMeansWhatBothMeanAndStaysShort() {
        for (int i = 0; i < 2_000; i++) {
            Alternatives left = some();
            Alternatives right = some();
            BitSet both = meaning(left);
            both.and(meaning(right));

            Alternatives joined = left.and(right, POSSIBLE);

            assertEquals(both, meaning(joined));
            assertShort(joined);
        }
    }

    @Test
    void clausesThatTogetherAllowEverythingFoldToAlways() {
        Alternatives either = Alternatives.of(Clause.of(0, 3)).or(Alternatives.of(Clause.of(0, 4)), POSSIBLE);

        assertEquals(1, either.clauses.size());
        assertEquals(0, either.clauses.get(0).slots.length);
    }

    @Test
    void whatIsImpossibleIsLeftOut() {
        long[] possible = {3, 7};
        Alternatives impossible = Alternatives.of(Clause.of(0, 5)).and(Alternatives.of(Clause.of(0, 6)), possible);

        assertEquals(List.of(), impossible.clauses);
    }
}
