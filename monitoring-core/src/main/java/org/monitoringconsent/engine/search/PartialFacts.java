// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.search;

import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.engine.compile.Bits;
import org.monitoringconsent.engine.compile.CompiledEdition;
import org.monitoringconsent.engine.compile.JoinedFacts;
import org.monitoringconsent.engine.decide.Answer;

/**
 * The facts of a request over all editions that count, each with the states that it may have.
 *
 * <p>A set of masks, one for each fact, stands for all requests whose facts lie in them. {@link #possible} gives the clauses
 * that hold for at least one value of each fact taken by itself, {@link #certain} those that hold for all.
 */
final class PartialFacts {

    /** What is the same for every request. */
    final JoinedFacts shared;

    final CompiledEdition[] editions;
    /** The present state of each fact, as a mask. */
    final long[] present;
    /** The states that each fact may be brought to besides; 0 when it may not change. */
    final long[] reachable;

    /** The facts that may change, as bits. */
    final long[] changeable;

    private final PackedRequest packed;
    private final Reading[] readings;

    PartialFacts(Answer answer, Reach reach) {
        shared = answer.facts();
        packed = answer.packed;
        editions = shared.editions;
        present = new long[shared.facts.length];
        reachable = new long[shared.facts.length];
        readings = new Reading[editions.length];
        for (int edition = 0; edition < editions.length; edition++) {
            int[] states = editions[edition].states(answer.packed, answer.declared);
            readings[edition] = new Reading(shared, edition, states);
            for (int slot = 0; slot < states.length; slot++) {
                int fact = shared.factOf[edition][slot];
                if (fact >= 0) {
                    present[fact] = 1L << states[slot];
                }
            }
        }
        for (int fact = 0; fact < present.length; fact++) {
            Fact<?> read = shared.facts[fact];
            reachable[fact] = shared.isOfAbsentPart(fact, answer.packed)
                    ? 0
                    : reach.states(read, Long.numberOfTrailingZeros(present[fact]))
                            & shared.possible(fact, answer.packed)
                            & ~present[fact];
        }
        changeable = shared.bits();
        for (int fact = 0; fact < present.length; fact++) {
            if (reachable[fact] != 0) {
                Bits.set(changeable, fact);
            }
        }
    }

    /** Whether the countries, which stay what they are, leave the clause of the edition possible. */
    boolean mayHold(int edition, int clause) {
        return Bits.has(readings[edition].start, clause);
    }

    /** The states that the fact can have in a well-formed request that states the same otherwise. */
    long possible(int fact) {
        return shared.possible(fact, packed);
    }

    /** Every fact at its present state or any that it may be brought to. */
    long[] widest() {
        long[] masks = present.clone();
        for (int fact = 0; fact < masks.length; fact++) {
            masks[fact] |= reachable[fact];
        }
        return masks;
    }

    /** The clauses of the edition that may hold; the array is overwritten by the next call for the edition. */
    long[] possible(int edition, long[] masks) {
        return readings[edition].standing(masks, true);
    }

    /** The clauses of the edition that hold whatever the facts are; the array is overwritten by the next call for the edition. */
    long[] certain(int edition, long[] masks) {
        return readings[edition].standing(masks, false);
    }

    /** The rows of one edition for masks; those for the mask that a slot had last are kept, since most stay as they are. */
    private static final class Reading {

        private final CompiledEdition edition;
        private final int[] factOf;
        private final int words;
        private final long[] start;
        private final long[] lastMasks;
        /** For each slot the OR of the rows of its mask, and after all of them the AND of those rows. */
        private final long[] anyRows;

        private final long[] allRows;
        private final long[] anyStanding;
        private final long[] allStanding;

        private final long[] anyFree;
        private final long[] allFree;

        Reading(JoinedFacts shared, int number, int[] states) {
            this.edition = shared.editions[number];
            this.factOf = shared.factOf[number];
            this.anyFree = shared.anyRows[number];
            this.allFree = shared.allRows[number];
            this.words = edition.words();
            this.lastMasks = new long[states.length];
            this.anyRows = new long[states.length * words];
            this.allRows = new long[states.length * words];
            this.anyStanding = new long[words];
            this.allStanding = new long[words];
            this.start = edition.start();
            for (int slot = 0; slot < states.length; slot++) {
                if (factOf[slot] < 0) {
                    // A country stays what it is.
                    for (int word = 0; word < words; word++) {
                        start[word] &= edition.row(slot, states[slot], word);
                    }
                }
            }
        }

        long[] standing(long[] masks, boolean any) {
            long[] rows = any ? anyRows : allRows;
            long[] standing = any ? anyStanding : allStanding;
            System.arraycopy(start, 0, standing, 0, words);
            for (int slot = 0; slot < factOf.length; slot++) {
                if (factOf[slot] >= 0) {
                    long mask = masks[factOf[slot]];
                    if (lastMasks[slot] != mask) {
                        read(slot, mask);
                    }
                    for (int word = 0; word < words; word++) {
                        standing[word] &= rows[slot * words + word];
                    }
                }
            }
            return standing;
        }

        private void read(int slot, long mask) {
            lastMasks[slot] = mask;
            if (mask == edition.possible[slot]) {
                System.arraycopy(anyFree, slot * words, anyRows, slot * words, words);
                System.arraycopy(allFree, slot * words, allRows, slot * words, words);
                return;
            }
            for (int word = 0; word < words; word++) {
                long any = 0;
                long all = -1L;
                for (long rest = mask; rest != 0; rest &= rest - 1) {
                    long row = edition.row(slot, Long.numberOfTrailingZeros(rest), word);
                    any |= row;
                    all &= row;
                }
                anyRows[slot * words + word] = any;
                allRows[slot * words + word] = all;
            }
        }
    }
}
