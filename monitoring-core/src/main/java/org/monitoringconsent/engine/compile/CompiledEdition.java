// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.engine.memory.MemoryBudget;

/**
 * One edition for one activity and one kind of question, compiled.
 *
 * <p>All conditions of the edition are alternatives of clauses, and each clause is one bit. For each fact and each of its
 * classes a row says which clauses still stand; the clauses that hold are the AND of one row for each fact. So every rule
 * is read in one pass, none is left out, and the cost hardly depends on how many there are.
 */
public final class CompiledEdition extends MemoryBudget.Kept {

    private static final int BYTES = 1024;
    /** With its arrays and its place among the deniers. */
    private static final int BYTES_OF_CLAUSE = 96;

    private static final int BYTES_OF_SLOT = 128;

    /** What is compiled. */
    public final RulesInForce edition;
    /** For which activity. */
    public final Activity activity;
    /** The facts that the clauses read. */
    public final List<Slot> slots;
    /** For each of them the classes that a well-formed request can have. */
    public final long[] possible;
    /** The clauses, those of one condition next to each other. */
    public final Clause[] clauses;

    private final IdentityHashMap<Condition, int[]> spans;
    private final int words;
    private final long[] start;
    /** For each slot, the offset of its first row. */
    private final int[] rowOf;
    /** For each slot, the word of the packed request from bit 22, the shift from bit 16, and the mask; -1 for a declared fact or a region. */
    private final int[] placeOf;

    private final long[] rows;
    /** For each slot the class of each state. */
    private final byte[][] classOf;

    private final boolean readsDeclared;
    /** The rules that can make the answer DENY. */
    public final DenyingRule[] denying;
    /** The clauses of those rules. */
    public final long[] decisive;
    /** Those of them that nothing keeps from denying. */
    public final long[] unblockable;
    /** For each of those clauses, the rules that it makes deny; rules with one condition share its clauses. */
    public final DenyingRule[][] deniers;

    /**
     * Compiles an edition.
     *
     * @param activity the activity that is asked about
     * @param acting whether one asks to act on what was obtained
     */
    public CompiledEdition(RulesInForce edition, Activity activity, boolean acting) {
        this.edition = edition;
        this.activity = activity;
        LocalDate day = edition.firstDay();
        Lowering lowering = new Lowering(activity, acting, day, edition.mentioned());
        List<Clause> all = new ArrayList<>();
        spans = new IdentityHashMap<>();
        for (Condition condition : edition.conditions()) {
            if (!spans.containsKey(condition)) {
                List<Clause> own = lowering.lower(condition).clauses;
                spans.put(condition, new int[] {all.size(), all.size() + own.size()});
                all.addAll(own);
            }
        }
        int[] kept = read(all, lowering.slots().size());
        clauses = new Clause[all.size()];
        for (int clause = 0; clause < clauses.length; clause++) {
            clauses[clause] = all.get(clause).renumbered(kept);
        }
        slots = keptOf(lowering.slots(), kept);
        possible = new long[slots.size()];
        placeOf = new int[slots.size()];
        boolean declared = false;
        for (int slot = 0; slot < possible.length; slot++) {
            possible[slot] = slots.get(slot).possible;
            placeOf[slot] = place(slots.get(slot).attribute);
            declared |= placeOf[slot] < 0;
        }
        readsDeclared = declared;
        words = Bits.words(clauses.length);
        start = Bits.all(clauses.length);
        rowOf = new int[slots.size()];
        classOf = new byte[slots.size()][];
        for (int slot = 0; slot < classOf.length; slot++) {
            classOf[slot] = slots.get(slot).classOf;
        }
        rows = rows();
        denying = DenyingRule.in(edition, spans);
        decisive = new long[words];
        unblockable = new long[words];
        deniers = new DenyingRule[clauses.length][];
        Arrays.fill(deniers, new DenyingRule[0]);
        for (DenyingRule rule : denying) {
            for (int clause = rule.first; clause < rule.end; clause++) {
                Bits.set(decisive, clause);
                if (rule.blockers.isEmpty()) {
                    Bits.set(unblockable, clause);
                }
                deniers[clause] = Arrays.copyOf(deniers[clause], deniers[clause].length + 1);
                deniers[clause][deniers[clause].length - 1] = rule;
            }
        }
    }

    /** For each slot its new number, or -1 when no clause reads it: much of a tree folds away. */
    private static int[] read(List<Clause> clauses, int size) {
        boolean[] read = new boolean[size];
        for (Clause clause : clauses) {
            for (int slot : clause.slots) {
                read[slot] = true;
            }
        }
        int[] kept = new int[size];
        int next = 0;
        for (int slot = 0; slot < size; slot++) {
            kept[slot] = read[slot] ? next++ : -1;
        }
        return kept;
    }

    private static List<Slot> keptOf(List<Slot> all, int[] kept) {
        List<Slot> slots = new ArrayList<>();
        for (int slot = 0; slot < kept.length; slot++) {
            if (kept[slot] >= 0) {
                slots.add(all.get(slot));
            }
        }
        return List.copyOf(slots);
    }

    /**
     * A row for each class of each slot. Of the countries, which have as many states, only those that a condition names have a
     * class of their own; of every other fact each state is one.
     */
    private long[] rows() {
        int size = 0;
        for (int slot = 0; slot < slots.size(); slot++) {
            rowOf[slot] = size;
            size += slots.get(slot).classes() * words;
        }
        long[] filled = new long[size];
        for (int row = 0; row < size; row += words) {
            System.arraycopy(start, 0, filled, row, words);
        }
        for (int clause = 0; clause < clauses.length; clause++) {
            for (int i = 0; i < clauses[clause].slots.length; i++) {
                strike(filled, clause, clauses[clause].slots[i], clauses[clause].masks[i]);
            }
        }
        return filled;
    }

    /** Takes the clause out of the rows of the states whose class it does not allow. */
    private void strike(long[] filled, int clause, int slot, long allowed) {
        Slot read = slots.get(slot);
        int place = rowOf[slot] + (clause >>> 6);
        for (int each = 0; each < read.classes(); each++) {
            if (!Bits.has(allowed, each)) {
                filled[place + each * words] &= ~(1L << clause);
            }
        }
    }

    /** How many words the bits of its clauses take. */
    public int words() {
        return words;
    }

    /** Every clause: what stands before any fact is read. */
    public long[] start() {
        return start.clone();
    }

    /** One word of the clauses that the state of the slot leaves standing. */
    public long row(int slot, int state, int word) {
        return rows[rowOf[slot] + classOf[slot][state] * words + word];
    }

    /** Copies the clauses that the state of the slot leaves standing to the place given. */
    public void copyRow(int slot, int state, long[] target, int place) {
        System.arraycopy(rows, rowOf[slot] + classOf[slot][state] * words, target, place, words);
    }

    /** Leaves of the clauses from the place given on those that the state of the slot leaves standing. */
    public void and(int slot, int state, long[] standing, int place) {
        int row = rowOf[slot] + classOf[slot][state] * words;
        for (int word = 0; word < words; word++) {
            standing[place + word] &= rows[row + word];
        }
    }

    /** Leaves of the clauses from the place given on those that stand by the facts of the packed request, one by one. */
    public void and(PackedRequest packed, long[] standing, int place) {
        for (int slot = 0; slot < placeOf.length; slot++) {
            if (placeOf[slot] >= 0) {
                and(slot, state(packed, placeOf[slot]), standing, place);
            }
        }
    }

    private static int state(PackedRequest packed, int place) {
        // A shift takes the lowest six bits of its distance.
        return (int) (packed.word(place >>> 22) >>> (place >>> 16)) & place & 0xFFFF;
    }

    /** The clauses that hold when each slot has the state given. */
    public long[] holding(int[] states) {
        long[] standing = start.clone();
        for (int slot = 0; slot < states.length; slot++) {
            int row = rowOf[slot] + classOf[slot][states[slot]] * words;
            for (int word = 0; word < standing.length; word++) {
                standing[word] &= rows[row + word];
            }
        }
        return standing;
    }

    /** Whether the act is allowed when these clauses hold; the same answer as a verdict put together from them gives. */
    public boolean allows(long[] standing) {
        for (int word = 0; word < words; word++) {
            long rest = standing[word] & decisive[word];
            if ((rest & unblockable[word]) != 0) {
                return false;
            }
            for (; rest != 0; rest &= rest - 1) {
                if (denies((word << 6) + Long.numberOfTrailingZeros(rest), standing)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The first of these clauses, from the one given on, that belongs to a rule that can deny; -1 when there is none. */
    public int nextDenying(long[] standing, int from) {
        return Bits.nextInBoth(standing, decisive, from);
    }

    /** How many clauses deny when these hold. */
    public int denials(long[] standing) {
        int denials = 0;
        for (int word = 0; word < words; word++) {
            denials += Long.bitCount(standing[word] & unblockable[word]);
            for (long rest = standing[word] & decisive[word] & ~unblockable[word]; rest != 0; rest &= rest - 1) {
                denials += denies((word << 6) + Long.numberOfTrailingZeros(rest), standing) ? 1 : 0;
            }
        }
        return denials;
    }

    /** Whether a clause that holds makes a rule deny that nothing among these clauses keeps from it. */
    public boolean denies(int clause, long[] standing) {
        for (DenyingRule denial : deniers[clause]) {
            if (!denial.isBlocked(standing)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of these clauses belongs to a rule that can deny. */
    public boolean mayDeny(long[] standing) {
        return Bits.meet(standing, decisive);
    }

    private static int place(@Nullable Fact<?> attribute) {
        return attribute == null ? -1 : attribute.word() << 22 | attribute.shift() << 16 | (1 << attribute.width()) - 1;
    }

    /** The state of each slot. */
    public int[] states(PackedRequest packed, DeclaredStates declared) {
        int[] states = new int[placeOf.length];
        for (int slot = 0; slot < states.length; slot++) {
            int place = placeOf[slot];
            states[slot] = place < 0 ? slots.get(slot).state(packed, declared) : state(packed, place);
        }
        return states;
    }

    /** Whether it reads a fact that a rule set declares, or a region: what the words of a packed request do not hold. */
    public boolean readsDeclared() {
        return readsDeclared;
    }

    @Override
    protected long bytes() {
        long bytes = BYTES + (long) Long.BYTES * rows.length;
        for (Clause clause : clauses) {
            bytes += BYTES_OF_CLAUSE + 12L * clause.slots.length;
        }
        return bytes + (long) BYTES_OF_SLOT * slots.size();
    }

    /** Whether the condition holds when exactly these clauses do. */
    public boolean holds(Condition condition, long[] standing) {
        int[] span = span(condition);
        return span[0] < span[1] && Bits.any(standing, span[0], span[1]);
    }

    /** Whether the condition is one of this edition's. */
    public boolean reads(Condition condition) {
        return spans.containsKey(condition);
    }

    /** The first clause of the condition, and the one after its last. */
    public int[] span(Condition condition) {
        int[] span = spans.get(condition);
        if (span == null) {
            throw new IllegalStateException("condition was not compiled: " + condition.sentence());
        }
        return span;
    }
}
