// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.speed;

import java.util.Optional;
import org.monitoringconsent.engine.compile.Bits;
import org.monitoringconsent.engine.compile.CompiledEdition;
import org.monitoringconsent.engine.compile.JoinedFacts;
import org.monitoringconsent.engine.decide.Answer;
import org.monitoringconsent.engine.search.Reach;

/**
 * Tells at a glance whether completing a request can turn its decision, where that is plain; otherwise a search has to.
 *
 * <p>It is plain when kind values, each a little better than the one before, lead to an ALLOW; when a denial that nothing
 * lifts stands with every value; and when one may stand that nothing lifts.
 */
final class Glance {

    private static final int MOST_BETTERED = 8;

    private final Answer answer;
    private final JoinedFacts shared;
    /** For each edition, the state of each slot. */
    private final int[][] states;
    /** The facts that the request may still state, as bits. */
    private final long[] open;

    Glance(Answer answer) {
        this.answer = answer;
        this.shared = answer.facts();
        this.states = new int[shared.editions.length][];
        this.open = shared.bits();
        for (int edition = 0; edition < states.length; edition++) {
            states[edition] = shared.editions[edition].states(answer.packed, answer.declared);
            for (int slot = 0; slot < states[edition].length; slot++) {
                int fact = shared.factOf[edition][slot];
                if (fact >= 0
                        && Reach.unstated(shared.facts[fact], states[edition][slot]) != 0
                        && !shared.isOfAbsentPart(fact, answer.packed)) {
                    Bits.set(open, fact);
                }
            }
        }
    }

    /** Whether completing the request could not turn the decision; empty when it is not plain. */
    Optional<Boolean> settled() {
        if (answer.isAllowed()) {
            return stands(shared.anyRows) ? Optional.of(false) : Optional.empty();
        }
        if (stands(shared.allRows)) {
            return Optional.of(true);
        }
        return isAllowedWithKindValues() ? Optional.of(false) : Optional.empty();
    }

    /** Whether a denial that nothing lifts stands when the open facts have these rows. */
    private boolean stands(long[][] free) {
        for (int edition = 0; edition < states.length; edition++) {
            long[] standing = standing(edition, free[edition]);
            if (Bits.meet(standing, shared.editions[edition].unblockable)) {
                return true;
            }
        }
        return false;
    }

    private long[] standing(int number, long[] free) {
        CompiledEdition edition = shared.editions[number];
        long[] standing = edition.start();
        for (int slot = 0; slot < states[number].length; slot++) {
            int fact = shared.factOf[number][slot];
            boolean any = fact >= 0 && Bits.has(open, fact);
            boolean tied = any && shared.isRestricted(fact, answer.packed);
            for (int word = 0; word < standing.length; word++) {
                if (tied) {
                    standing[word] &= tiedRow(edition, slot, word, fact, free == shared.anyRows[number]);
                } else {
                    standing[word] &=
                            any ? free[slot * standing.length + word] : edition.row(slot, states[number][slot], word);
                }
            }
        }
        return standing;
    }

    /** The clauses that stand with some, or with every state of a fact of which some do not fit what else is stated. */
    private long tiedRow(CompiledEdition edition, int slot, int word, int fact, boolean some) {
        long row = some ? 0 : -1L;
        for (long rest = shared.possible(fact, answer.packed); rest != 0; rest &= rest - 1) {
            long one = edition.row(slot, Long.numberOfTrailingZeros(rest), word);
            row = some ? row | one : row & one;
        }
        return row;
    }

    private boolean isAllowedWithKindValues() {
        for (int fact = 0; fact < shared.facts.length; fact++) {
            boolean fits = Bits.has(shared.possible(fact, answer.packed), shared.kindest[fact]);
            if (Bits.has(open, fact) && shared.kindest[fact] != 0 && fits) {
                set(fact, shared.kindest[fact]);
            }
        }
        int denials = denials();
        for (int round = 0; denials > 0 && round < MOST_BETTERED; round++) {
            int fewer = bettered(denials);
            if (fewer == denials) {
                return false;
            }
            denials = fewer;
        }
        return denials == 0;
    }

    /** Gives one fact of the first denial the value with which the fewest stand; how many do then. */
    private int bettered(int denials) {
        int fewest = denials;
        int best = -1;
        int bestState = 0;
        long[] read = firstDenial();
        for (int fact = 0; fact < shared.facts.length; fact++) {
            if (Bits.has(open, fact) && Bits.has(read, fact)) {
                int before = state(fact);
                for (long rest = shared.possible(fact, answer.packed) & ~1L; rest != 0; rest &= rest - 1) {
                    int state = Long.numberOfTrailingZeros(rest);
                    set(fact, state);
                    int left = denials();
                    if (left < fewest) {
                        fewest = left;
                        best = fact;
                        bestState = state;
                    }
                }
                set(fact, before);
            }
        }
        if (best >= 0) {
            set(best, bestState);
        }
        return fewest;
    }

    /** The facts of the first clause that denies. */
    private long[] firstDenial() {
        for (int edition = 0; edition < states.length; edition++) {
            long[] standing = shared.editions[edition].holding(states[edition]);
            int clause = shared.editions[edition].nextDenying(standing, 0);
            for (; clause >= 0; clause = shared.editions[edition].nextDenying(standing, clause + 1)) {
                if (shared.editions[edition].denies(clause, standing)) {
                    return shared.read[edition][clause];
                }
            }
        }
        return shared.bits();
    }

    private int denials() {
        int denials = 0;
        for (int edition = 0; edition < states.length; edition++) {
            denials += shared.editions[edition].denials(shared.editions[edition].holding(states[edition]));
        }
        return denials;
    }

    private int state(int fact) {
        for (int edition = 0; edition < states.length; edition++) {
            if (shared.slotOf[edition][fact] >= 0) {
                return states[edition][shared.slotOf[edition][fact]];
            }
        }
        return 0;
    }

    private void set(int fact, int state) {
        for (int edition = 0; edition < states.length; edition++) {
            if (shared.slotOf[edition][fact] >= 0) {
                states[edition][shared.slotOf[edition][fact]] = state;
            }
        }
    }
}
