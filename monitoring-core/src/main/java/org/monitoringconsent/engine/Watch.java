package org.monitoringconsent.engine;

import java.util.Arrays;
import java.util.List;
import org.monitoringconsent.verdict.Decision;

/**
 * Finds the facts of which a single other value would turn the decision.
 *
 * <p>Few facts can: a denial falls only with a fact that every clause of it reads that holds, or that is all that an
 * exception lacks; and an allowed act is denied only by a clause that lacks one fact, or when an exception falls. Those are
 * told by counting, for all clauses at once, whether none, one or more of their facts fail; only they are tried.
 */
final class Watch {

    private final Asked asked;
    private final JointFacts shared;
    private final Cell[] cells;
    /** For each cell, the state of each slot. */
    private final int[][] states;
    /** For each cell, the clauses that hold. */
    private final long[][] standing;
    /** For each cell, the clauses of which exactly one fact fails. */
    private final long[][] lacking;

    private final boolean[] allows;

    private Watch(Asked asked) {
        this.asked = asked;
        shared = asked.cells().facts();
        cells = shared.cells;
        states = new int[cells.length][];
        standing = new long[cells.length][];
        lacking = new long[cells.length][];
        allows = new boolean[cells.length];
        for (int cell = 0; cell < cells.length; cell++) {
            states[cell] = cells[cell].states(asked.packed, asked.declared);
            standing[cell] = asked.outcome.outcomes[cell].standing;
            allows[cell] = asked.outcome.outcomes[cell].verdict.decision() == Decision.ALLOW;
        }
    }

    static List<String> of(Asked asked) {
        return new Watch(asked).turning();
    }

    private List<String> turning() {
        long[] candidates = asked.isAllowed() ? breaking() : mending();
        long[] turning = shared.bits();
        boolean any = false;
        for (int word = 0; word < candidates.length; word++) {
            for (long rest = candidates[word] & ~shared.presence[word]; rest != 0; rest &= rest - 1) {
                int fact = (word << 6) + Long.numberOfTrailingZeros(rest);
                if (!shared.isOfAbsentPart(fact, asked.packed) && turns(fact)) {
                    JointFacts.set(turning, fact);
                    any = true;
                }
            }
        }
        return any ? shared.names(turning) : List.of();
    }

    /** The facts that every denial could fall with. */
    private long[] mending() {
        long[] common = shared.bits();
        Arrays.fill(common, -1L);
        long[] own = shared.bits();
        for (int cell = 0; cell < cells.length; cell++) {
            int clause = cells[cell].nextDenying(standing[cell], 0);
            for (; clause >= 0; clause = cells[cell].nextDenying(standing[cell], clause + 1)) {
                for (Denial denial : cells[cell].deniers[clause]) {
                    if (!denial.isBlocked(standing[cell])) {
                        mending(cell, denial, own);
                        if (!and(common, own)) {
                            return common;
                        }
                    }
                }
            }
        }
        return common;
    }

    /** The facts that this denial could fall with: those in each clause that holds, and the last that an exception lacks. */
    private void mending(int cell, Denial denial, long[] found) {
        Arrays.fill(found, -1L);
        for (int clause = denial.first; clause < denial.end; clause++) {
            if (has(standing[cell], clause)) {
                and(found, shared.read[cell][clause]);
            }
        }
        for (int[] blocker : denial.blockers) {
            for (int clause = blocker[0]; clause < blocker[1]; clause++) {
                int fact = lastLacking(cell, cells[cell].clauses[clause]);
                if (fact >= 0) {
                    JointFacts.set(found, fact);
                }
            }
        }
    }

    /** The one fact that fails in the clause, or -1 when there are more or it is a country. */
    private int lastLacking(int cell, Clause clause) {
        int lacking = -1;
        for (int i = 0; i < clause.slots.length; i++) {
            int slot = clause.slots[i];
            if ((clause.masks[i] >>> cells[cell].slots.get(slot).classOf[states[cell][slot]] & 1) == 0) {
                if (lacking >= 0) {
                    return -1;
                }
                lacking = slot;
            }
        }
        return lacking < 0 ? -1 : shared.factOf[cell][lacking];
    }

    /** The facts that a denial could come with: the last that a clause lacks, and those of exceptions that lift one. */
    private long[] breaking() {
        long[] found = shared.bits();
        for (int cell = 0; cell < cells.length; cell++) {
            long[] lacked = lacking(cell);
            for (int slot = 0; slot < states[cell].length; slot++) {
                int fact = shared.factOf[cell][slot];
                if (fact >= 0 && fails(cell, slot, lacked, cells[cell].denying)) {
                    JointFacts.set(found, fact);
                }
            }
            int clause = cells[cell].nextDenying(standing[cell], 0);
            for (; clause >= 0; clause = cells[cell].nextDenying(standing[cell], clause + 1)) {
                for (Denial denial : cells[cell].deniers[clause]) {
                    lifting(cell, denial, found);
                }
            }
        }
        return found;
    }

    private void lifting(int cell, Denial denial, long[] found) {
        for (int[] blocker : denial.blockers) {
            for (int clause = blocker[0]; clause < blocker[1]; clause++) {
                if (has(standing[cell], clause)) {
                    or(found, shared.read[cell][clause]);
                }
            }
        }
    }

    /** Whether the present state of the slot is all that keeps one of the clauses meant from holding. */
    private boolean fails(int cell, int slot, long[] lacked, long[] meant) {
        for (int word = 0; word < lacked.length; word++) {
            if ((lacked[word] & meant[word] & ~cells[cell].row(slot, states[cell][slot], word)) != 0) {
                return true;
            }
        }
        return false;
    }

    private long[] lacking(int cell) {
        long[] known = lacking[cell];
        if (known != null) {
            return known;
        }
        int words = standing[cell].length;
        long[] one = new long[words];
        for (int word = 0; word < words; word++) {
            long failing = 0;
            long again = 0;
            for (int slot = 0; slot < states[cell].length; slot++) {
                long fails = ~cells[cell].row(slot, states[cell][slot], word);
                again |= failing & fails;
                failing |= fails;
            }
            one[word] = failing & ~again;
        }
        lacking[cell] = one;
        return one;
    }

    private boolean turns(int fact) {
        boolean allowed = asked.isAllowed();
        int present = present(fact);
        for (long rest = shared.possible(fact, asked.packed) & ~(1L << present) & ~1L; rest != 0; rest &= rest - 1) {
            if (allowsWith(fact, Long.numberOfTrailingZeros(rest)) != allowed) {
                return true;
            }
        }
        return false;
    }

    private int present(int fact) {
        for (int cell = 0; cell < cells.length; cell++) {
            if (shared.slotOf[cell][fact] >= 0) {
                return states[cell][shared.slotOf[cell][fact]];
            }
        }
        return 0;
    }

    private boolean allowsWith(int fact, int state) {
        for (int cell = 0; cell < cells.length; cell++) {
            int slot = shared.slotOf[cell][fact];
            if (slot < 0 ? !allows[cell] : !cells[cell].allows(with(cell, slot, state))) {
                return false;
            }
        }
        return true;
    }

    /** The clauses that hold when the slot has another state: those that hold or lack it alone, as far as it allows. */
    private long[] with(int cell, int slot, int state) {
        long[] lacked = lacking(cell);
        long[] with = new long[lacked.length];
        for (int word = 0; word < with.length; word++) {
            long others = standing[cell][word] | (lacked[word] & ~cells[cell].row(slot, states[cell][slot], word));
            with[word] = others & cells[cell].row(slot, state, word);
        }
        return with;
    }

    private static boolean has(long[] bits, int clause) {
        return (bits[clause >>> 6] >>> clause & 1) != 0;
    }

    /** Keeps the bits that the other has too; whether any is left. */
    private static boolean and(long[] bits, long[] other) {
        long left = 0;
        for (int word = 0; word < bits.length; word++) {
            bits[word] &= other[word];
            left |= bits[word];
        }
        return left != 0;
    }

    private static void or(long[] bits, long[] other) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] |= other[word];
        }
    }
}
