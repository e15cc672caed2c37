package org.monitoringconsent.engine;

import java.util.Optional;

/**
 * Tells at a glance whether completing a request can turn its decision, where that is plain; otherwise a search has to.
 *
 * <p>It is plain when kind values, each a little better than the one before, lead to an ALLOW; when a denial that nothing
 * lifts stands with every value; and when one may stand that nothing lifts.
 */
final class Glance {

    private static final int MOST_BETTERED = 8;

    private final Asked asked;
    private final JointFacts shared;
    /** For each cell, the state of each slot. */
    private final int[][] states;
    /** The facts that the request may still state, as bits. */
    private final long[] open;

    Glance(Asked asked) {
        this.asked = asked;
        this.shared = asked.cells().facts();
        this.states = new int[shared.cells.length][];
        this.open = shared.bits();
        for (int cell = 0; cell < states.length; cell++) {
            states[cell] = shared.cells[cell].states(asked.packed, asked.declared);
            for (int slot = 0; slot < states[cell].length; slot++) {
                int fact = shared.factOf[cell][slot];
                if (fact >= 0
                        && AllowSearch.unstated(shared.facts[fact], states[cell][slot]) != 0
                        && !shared.isOfAbsentPart(fact, asked.packed)) {
                    JointFacts.set(open, fact);
                }
            }
        }
    }

    /** Whether completing the request could not turn the decision; empty when it is not plain. */
    Optional<Boolean> settled() {
        if (asked.isAllowed()) {
            return stands(shared.anyRows) ? Optional.of(false) : Optional.empty();
        }
        if (stands(shared.allRows)) {
            return Optional.of(true);
        }
        return isAllowedWithKindValues() ? Optional.of(false) : Optional.empty();
    }

    /** Whether a denial that nothing lifts stands when the open facts have these rows. */
    private boolean stands(long[][] free) {
        for (int cell = 0; cell < states.length; cell++) {
            long[] standing = standing(cell, free[cell]);
            for (int word = 0; word < standing.length; word++) {
                if ((standing[word] & shared.cells[cell].unblockable[word]) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private long[] standing(int number, long[] free) {
        Cell cell = shared.cells[number];
        long[] standing = cell.start();
        for (int slot = 0; slot < states[number].length; slot++) {
            int fact = shared.factOf[number][slot];
            boolean any = fact >= 0 && JointFacts.has(open, fact);
            boolean tied = any && shared.isRestricted(fact, asked.packed);
            for (int word = 0; word < standing.length; word++) {
                if (tied) {
                    standing[word] &= tiedRow(cell, slot, word, fact, free == shared.anyRows[number]);
                } else {
                    standing[word] &=
                            any ? free[slot * standing.length + word] : cell.row(slot, states[number][slot], word);
                }
            }
        }
        return standing;
    }

    /** The clauses that stand with some, or with every state of a fact of which some do not fit what else is stated. */
    private long tiedRow(Cell cell, int slot, int word, int fact, boolean some) {
        long row = some ? 0 : -1L;
        for (long rest = shared.possible(fact, asked.packed); rest != 0; rest &= rest - 1) {
            long one = cell.row(slot, Long.numberOfTrailingZeros(rest), word);
            row = some ? row | one : row & one;
        }
        return row;
    }

    private boolean isAllowedWithKindValues() {
        for (int fact = 0; fact < shared.facts.length; fact++) {
            boolean fits = (shared.possible(fact, asked.packed) >>> shared.kindest[fact] & 1) != 0;
            if (JointFacts.has(open, fact) && shared.kindest[fact] != 0 && fits) {
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
            if (JointFacts.has(open, fact) && JointFacts.has(read, fact)) {
                int before = state(fact);
                for (long rest = shared.possible(fact, asked.packed) & ~1L; rest != 0; rest &= rest - 1) {
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
        for (int cell = 0; cell < states.length; cell++) {
            long[] standing = shared.cells[cell].holding(states[cell]);
            for (int clause = 0; clause < shared.cells[cell].clauses.length; clause++) {
                if ((standing[clause >>> 6] >>> clause & 1) != 0 && shared.cells[cell].denies(clause, standing)) {
                    return shared.read[cell][clause];
                }
            }
        }
        return shared.bits();
    }

    private int denials() {
        int denials = 0;
        for (int cell = 0; cell < states.length; cell++) {
            denials += shared.cells[cell].denials(shared.cells[cell].holding(states[cell]));
        }
        return denials;
    }

    private int state(int fact) {
        for (int cell = 0; cell < states.length; cell++) {
            if (shared.slotOf[cell][fact] >= 0) {
                return states[cell][shared.slotOf[cell][fact]];
            }
        }
        return 0;
    }

    private void set(int fact, int state) {
        for (int cell = 0; cell < states.length; cell++) {
            if (shared.slotOf[cell][fact] >= 0) {
                states[cell][shared.slotOf[cell][fact]] = state;
            }
        }
    }
}
