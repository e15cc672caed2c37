// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.search;

import java.util.Arrays;
import java.util.List;
import org.monitoringconsent.engine.compile.Bits;
import org.monitoringconsent.engine.compile.Clause;
import org.monitoringconsent.engine.compile.CompiledEdition;
import org.monitoringconsent.engine.compile.DenyingRule;
import org.monitoringconsent.engine.compile.JoinedFacts;
import org.monitoringconsent.engine.decide.Answer;
import org.monitoringconsent.verdict.Decision;

/**
 * Finds the facts of which a single other value would turn the decision.
 *
 * <p>Few facts can: a denial falls only with a fact that every clause of it reads that holds, or that is all that an
 * exception lacks; and an allowed act is denied only by a clause that lacks one fact, or when an exception falls. Those are
 * told by counting, for all clauses at once, whether none, one or more of their facts fail; only they are tried.
 */
final class Watch {

    private final Answer answer;
    private final JoinedFacts shared;
    private final CompiledEdition[] editions;
    /** For each edition, the state of each slot. */
    private final int[][] states;
    /** For each edition, the clauses that hold. */
    private final long[][] standing;
    /** For each edition, the clauses of which exactly one fact fails. */
    private final long[][] lacking;

    private final boolean[] allows;

    private Watch(Answer answer) {
        this.answer = answer;
        shared = answer.facts();
        editions = shared.editions;
        states = new int[editions.length][];
        standing = new long[editions.length][];
        lacking = new long[editions.length][];
        allows = new boolean[editions.length];
        for (int edition = 0; edition < editions.length; edition++) {
            states[edition] = editions[edition].states(answer.packed, answer.declared);
            standing[edition] = answer.outcome.outcomes[edition].standing;
            allows[edition] = answer.outcome.outcomes[edition].verdict.decision() == Decision.ALLOW;
        }
    }

    static List<String> of(Answer answer) {
        return new Watch(answer).turning();
    }

    private List<String> turning() {
        long[] candidates = answer.isAllowed() ? breaking() : mending();
        long[] turning = shared.bits();
        boolean any = false;
        for (int fact = Bits.next(candidates, 0);
                fact >= 0 && fact < shared.facts.length;
                fact = Bits.next(candidates, fact + 1)) {
            boolean fixed = Bits.has(shared.presence, fact) || shared.isOfAbsentPart(fact, answer.packed);
            if (!fixed && turns(fact)) {
                Bits.set(turning, fact);
                any = true;
            }
        }
        return any ? shared.names(turning) : List.of();
    }

    /** The facts that every denial could fall with. */
    private long[] mending() {
        long[] common = shared.bits();
        Arrays.fill(common, -1L);
        long[] own = shared.bits();
        for (int edition = 0; edition < editions.length; edition++) {
            int clause = editions[edition].nextDenying(standing[edition], 0);
            for (; clause >= 0; clause = editions[edition].nextDenying(standing[edition], clause + 1)) {
                for (DenyingRule denial : editions[edition].deniers[clause]) {
                    if (!denial.isBlocked(standing[edition])) {
                        mending(edition, denial, own);
                        if (!Bits.keep(common, own)) {
                            return common;
                        }
                    }
                }
            }
        }
        return common;
    }

    /** The facts that this denial could fall with: those in each clause that holds, and the last that an exception lacks. */
    private void mending(int edition, DenyingRule denial, long[] found) {
        Arrays.fill(found, -1L);
        for (int clause = denial.first; clause < denial.end; clause++) {
            if (Bits.has(standing[edition], clause)) {
                Bits.keep(found, shared.read[edition][clause]);
            }
        }
        for (int[] blocker : denial.blockers) {
            for (int clause = blocker[0]; clause < blocker[1]; clause++) {
                int fact = lastLacking(edition, editions[edition].clauses[clause]);
                if (fact >= 0) {
                    Bits.set(found, fact);
                }
            }
        }
    }

    /** The one fact that fails in the clause, or -1 when there are more or it is a country. */
    private int lastLacking(int edition, Clause clause) {
        int lacking = -1;
        for (int i = 0; i < clause.slots.length; i++) {
            int slot = clause.slots[i];
            if (!Bits.has(clause.masks[i], editions[edition].slots.get(slot).classOf[states[edition][slot]])) {
                if (lacking >= 0) {
                    return -1;
                }
                lacking = slot;
            }
        }
        return lacking < 0 ? -1 : shared.factOf[edition][lacking];
    }

    /** The facts that a denial could come with: the last that a clause lacks, and those of exceptions that lift one. */
    private long[] breaking() {
        long[] found = shared.bits();
        for (int edition = 0; edition < editions.length; edition++) {
            long[] lacked = lacking(edition);
            for (int slot = 0; slot < states[edition].length; slot++) {
                int fact = shared.factOf[edition][slot];
                if (fact >= 0 && fails(edition, slot, lacked, editions[edition].decisive)) {
                    Bits.set(found, fact);
                }
            }
            int clause = editions[edition].nextDenying(standing[edition], 0);
            for (; clause >= 0; clause = editions[edition].nextDenying(standing[edition], clause + 1)) {
                for (DenyingRule denial : editions[edition].deniers[clause]) {
                    lifting(edition, denial, found);
                }
            }
        }
        return found;
    }

    private void lifting(int edition, DenyingRule denial, long[] found) {
        for (int[] blocker : denial.blockers) {
            for (int clause = blocker[0]; clause < blocker[1]; clause++) {
                if (Bits.has(standing[edition], clause)) {
                    Bits.add(found, shared.read[edition][clause]);
                }
            }
        }
    }

    /** Whether the present state of the slot is all that keeps one of the clauses meant from holding. */
    private boolean fails(int edition, int slot, long[] lacked, long[] meant) {
        for (int word = 0; word < lacked.length; word++) {
            if ((lacked[word] & meant[word] & ~editions[edition].row(slot, states[edition][slot], word)) != 0) {
                return true;
            }
        }
        return false;
    }

    private long[] lacking(int edition) {
        long[] known = lacking[edition];
        if (known != null) {
            return known;
        }
        int words = standing[edition].length;
        long[] one = new long[words];
        for (int word = 0; word < words; word++) {
            long failing = 0;
            long again = 0;
            for (int slot = 0; slot < states[edition].length; slot++) {
                long fails = ~editions[edition].row(slot, states[edition][slot], word);
                again |= failing & fails;
                failing |= fails;
            }
            one[word] = failing & ~again;
        }
        lacking[edition] = one;
        return one;
    }

    private boolean turns(int fact) {
        boolean allowed = answer.isAllowed();
        int present = present(fact);
        for (long rest = shared.possible(fact, answer.packed) & ~(1L << present) & ~1L; rest != 0; rest &= rest - 1) {
            if (allowsWith(fact, Long.numberOfTrailingZeros(rest)) != allowed) {
                return true;
            }
        }
        return false;
    }

    private int present(int fact) {
        for (int edition = 0; edition < editions.length; edition++) {
            if (shared.slotOf[edition][fact] >= 0) {
                return states[edition][shared.slotOf[edition][fact]];
            }
        }
        return 0;
    }

    private boolean allowsWith(int fact, int state) {
        for (int edition = 0; edition < editions.length; edition++) {
            int slot = shared.slotOf[edition][fact];
            if (slot < 0 ? !allows[edition] : !editions[edition].allows(with(edition, slot, state))) {
                return false;
            }
        }
        return true;
    }

    /** The clauses that hold when the slot has another state: those that hold or lack it alone, as far as it allows. */
    private long[] with(int edition, int slot, int state) {
        long[] lacked = lacking(edition);
        long[] with = new long[lacked.length];
        for (int word = 0; word < with.length; word++) {
            long others = standing[edition][word]
                    | (lacked[word] & ~editions[edition].row(slot, states[edition][slot], word));
            with[word] = others & editions[edition].row(slot, state, word);
        }
        return with;
    }
}
