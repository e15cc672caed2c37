// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clauses over two slots of three classes, all of them, against the sets of combinations that they mean. */
class ClauseTest {

    private static final int CLASSES = 3;
    private static final long EVERY_CLASS = (1L << CLASSES) - 1;
    private static final long[] POSSIBLE = {EVERY_CLASS, EVERY_CLASS};

    /** The combinations of classes that a clause means. */
    static BitSet meaning(Clause clause) {
        BitSet meaning = new BitSet();
        for (int combination = 0; combination < CLASSES * CLASSES; combination++) {
            boolean first = (maskOf(clause, 0) >>> (combination / CLASSES) & 1) != 0;
            boolean second = (maskOf(clause, 1) >>> (combination % CLASSES) & 1) != 0;
            meaning.set(combination, first && second);
        }
        return meaning;
    }

    /** The classes of the slot that the clause allows; all where it does not read the slot. */
    private static long maskOf(Clause clause, int slot) {
        int position = Arrays.binarySearch(clause.slots, slot);
        return position < 0 ? EVERY_CLASS : clause.masks[position];
    }

    /** Every clause that allows some classes of the slots that it reads and not all of them. */
    static List<Clause> all() {
        List<Clause> all = new ArrayList<>();
        for (long first = 1; first <= EVERY_CLASS; first++) {
            for (long second = 1; second <= EVERY_CLASS; second++) {
                Clause clause = Clause.of(0, first).and(Clause.of(1, second));
                all.add(clause.within(POSSIBLE));
            }
        }
        return all;
    }

    private static BitSet intersection(BitSet left, BitSet right) {
        BitSet both = (BitSet) left.clone();
        both.and(right);
        return both;
    }

    private static BitSet union(BitSet left, BitSet right) {
        BitSet either = (BitSet) left.clone();
        either.or(right);
        return either;
    }

    private static boolean isAscending(Clause clause) {
        return clause.slots.length < 2 || clause.slots[0] < clause.slots[1];
    }

    @Test
    void andMeansWhatBothMean() {
        for (Clause left : all()) {
            for (Clause right : all()) {
                BitSet both = intersection(meaning(left), meaning(right));

                Clause joined = left.and(right);

                if (both.isEmpty()) {
                    assertNull(joined);
                } else {
                    assertNotNull(joined);
                    assertEquals(both, meaning(joined));
                    assertTrue(joined.slots.length <= 2 && isAscending(joined), "each slot once, in order");
                }
            }
        }
    }

    @Test
    void coversExactlyTheClausesThatMeanNoMore() {
        for (Clause left : all()) {
            for (Clause right : all()) {
                boolean noMore = union(meaning(left), meaning(right)).equals(meaning(left));

                assertEquals(noMore, left.covers(right));
            }
        }
    }

    @Test
    void mergesExactlyTheClausesThatDifferInOneSlot() {
        for (Clause left : all()) {
            for (Clause right : all()) {
                boolean sameSlots = Arrays.equals(left.slots, right.slots);
                int different = 0;
                for (int slot = 0; slot < 2; slot++) {
                    different += maskOf(left, slot) == maskOf(right, slot) ? 0 : 1;
                }

                Clause merged = left.merge(right);

                if (!sameSlots || different > 1) {
                    assertNull(merged);
                } else if (different == 0) {
                    assertSame(left, merged);
                } else {
                    assertEquals(union(meaning(left), meaning(right)), meaning(merged));
                }
            }
        }
    }

    @Test
    void withinWhatIsPossibleReadsOnlyWhatMatters() {
        for (Clause clause : all()) {
            for (long first = 1; first <= EVERY_CLASS; first++) {
                for (long second = 1; second <= EVERY_CLASS; second++) {
                    long[] possible = {first, second};
                    BitSet can = meaning(Clause.of(0, first).and(Clause.of(1, second)));
                    BitSet means = intersection(meaning(clause), can);

                    Clause within = clause.within(possible);

                    if (means.isEmpty()) {
                        assertNull(within);
                    } else {
                        assertNotNull(within);
                        assertEquals(means, intersection(meaning(within), can));
                        for (int i = 0; i < within.slots.length; i++) {
                            assertTrue((possible[within.slots[i]] & ~within.masks[i]) != 0, "a slot that matters");
                        }
                    }
                }
            }
        }
    }

    @Test
    void staysTheSameClauseWhereEverySlotMatters() {
        Clause clause = Clause.of(0, 1).and(Clause.of(1, 2));

        assertSame(clause, clause.within(POSSIBLE));
    }

    @Test
    void keepsItsMasksUnderOtherNumbers() {
        Clause clause = Clause.of(0, 1).and(Clause.of(2, 5));

        Clause renumbered = clause.renumbered(new int[] {4, -1, 7});

        assertArrayEquals(new int[] {4, 7}, renumbered.slots);
        assertArrayEquals(new long[] {1, 5}, renumbered.masks);
    }
}
