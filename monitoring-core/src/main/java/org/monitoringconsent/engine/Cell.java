package org.monitoringconsent.engine;

import java.nio.LongBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.PackedRequest;

/**
 * One edition for one activity and one kind of question, compiled.
 *
 * <p>All conditions of the edition are alternatives of clauses, and each clause is one bit. For each fact and each of its
 * classes a row says which clauses still stand; the clauses that hold are the AND of one row for each fact. So every rule
 * is read in one pass, none is left out, and the cost hardly depends on how many there are.
 */
final class Cell extends EngineMemory.Kept {

    private static final int MOST_OUTCOMES = 1 << 13;
    private static final int BYTES = 1024;
    private static final int BYTES_OF_OUTCOME = 448;
    /** With its arrays and its place among the deniers. */
    private static final int BYTES_OF_CLAUSE = 96;

    private static final int BYTES_OF_SLOT = 128;

    final Edition edition;
    final Activity activity;
    final boolean acting;
    final List<Slot> slots;
    final long[] possible;
    /** The clauses, those of one condition next to each other. */
    final Clause[] clauses;

    private final IdentityHashMap<Condition, int[]> spans;
    private final int words;
    private final long[] start;
    /** For each slot, the offset of its first row. */
    private final int[] rowOf;
    /** For each slot, the word of the packed request from bit 22, the shift from bit 16, and the mask; -1 for a declared fact. */
    private final int[] placeOf;

    private final long[] rows;
    /** For each slot the class of each state. */
    private final byte[][] classOf;

    private final boolean readsDeclared;
    /** The rules that can make this cell answer DENY. */
    final Denial[] denials;
    /** The clauses of those rules. */
    final long[] denying;
    /** Those of them that nothing keeps from denying. */
    final long[] unblockable;
    /** For each of those clauses, the rules that it makes deny; rules with one condition share its clauses. */
    final Denial[][] deniers;

    private final Map<LongBuffer, Outcome> outcomes = new ConcurrentHashMap<>();

    private Cell(Edition edition, Activity activity, boolean acting) {
        this.edition = edition;
        this.activity = activity;
        this.acting = acting;
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
        words = (clauses.length + 63) >>> 6;
        start = new long[words];
        Arrays.fill(start, -1L);
        if ((clauses.length & 63) != 0) {
            start[words - 1] = (1L << (clauses.length & 63)) - 1;
        }
        rowOf = new int[slots.size()];
        classOf = new byte[slots.size()][];
        for (int slot = 0; slot < classOf.length; slot++) {
            classOf[slot] = slots.get(slot).classOf;
        }
        rows = rows();
        denials = Denial.in(this);
        denying = new long[words];
        unblockable = new long[words];
        deniers = new Denial[clauses.length][];
        Arrays.fill(deniers, new Denial[0]);
        for (Denial denial : denials) {
            for (int clause = denial.first; clause < denial.end; clause++) {
                denying[clause >>> 6] |= 1L << clause;
                unblockable[clause >>> 6] |= denial.blockers.isEmpty() ? 1L << clause : 0;
                deniers[clause] = Arrays.copyOf(deniers[clause], deniers[clause].length + 1);
                deniers[clause][deniers[clause].length - 1] = denial;
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

    static Cell compile(Edition edition, Activity activity, boolean acting) {
        return new Cell(edition, activity, acting);
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
            if ((allowed >>> each & 1) == 0) {
                filled[place + each * words] &= ~(1L << (clause & 63));
            }
        }
    }

    int words() {
        return words;
    }

    long[] start() {
        return start.clone();
    }

    long row(int slot, int state, int word) {
        return rows[rowOf[slot] + classOf[slot][state] * words + word];
    }

    /** Copies the clauses that the state of the slot leaves standing to the place given. */
    void copyRow(int slot, int state, long[] target, int place) {
        System.arraycopy(rows, rowOf[slot] + classOf[slot][state] * words, target, place, words);
    }

    /** Leaves of the clauses from the place given on those that the state of the slot leaves standing. */
    void and(int slot, int state, long[] standing, int place) {
        int row = rowOf[slot] + classOf[slot][state] * words;
        for (int word = 0; word < words; word++) {
            standing[place + word] &= rows[row + word];
        }
    }

    /** Leaves of the clauses from the place given on those that stand by the facts of the packed request, one by one. */
    void and(PackedRequest packed, long[] standing, int place) {
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
    long[] holding(int[] states) {
        long[] standing = start.clone();
        for (int slot = 0; slot < states.length; slot++) {
            int row = rowOf[slot] + classOf[slot][states[slot]] * words;
            for (int word = 0; word < standing.length; word++) {
                standing[word] &= rows[row + word];
            }
        }
        return standing;
    }

    /** Whether the act is allowed when these clauses hold; the same answer as {@link Assembly} gives. */
    boolean allows(long[] standing) {
        for (int word = 0; word < words; word++) {
            long decisive = standing[word] & denying[word];
            if ((decisive & unblockable[word]) != 0) {
                return false;
            }
            for (; decisive != 0; decisive &= decisive - 1) {
                if (denies((word << 6) + Long.numberOfTrailingZeros(decisive), standing)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The first of these clauses, from the one given on, that belongs to a rule that can deny; -1 when there is none. */
    int nextDenying(long[] standing, int from) {
        long later = -1L << from;
        for (int word = from >>> 6; word < words; word++) {
            long denies = standing[word] & denying[word] & later;
            if (denies != 0) {
                return (word << 6) + Long.numberOfTrailingZeros(denies);
            }
            later = -1L;
        }
        return -1;
    }

    /** How many clauses deny when these hold. */
    int denials(long[] standing) {
        int denials = 0;
        for (int word = 0; word < words; word++) {
            denials += Long.bitCount(standing[word] & unblockable[word]);
            for (long rest = standing[word] & denying[word] & ~unblockable[word]; rest != 0; rest &= rest - 1) {
                denials += denies((word << 6) + Long.numberOfTrailingZeros(rest), standing) ? 1 : 0;
            }
        }
        return denials;
    }

    /** Whether a clause that holds makes a rule deny that nothing among these clauses keeps from it. */
    boolean denies(int clause, long[] standing) {
        for (Denial denial : deniers[clause]) {
            if (!denial.isBlocked(standing)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of these clauses belongs to a rule that can deny. */
    boolean mayDeny(long[] standing) {
        for (int word = 0; word < standing.length; word++) {
            if ((standing[word] & denying[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int place(@Nullable Fact<?> attribute) {
        return attribute == null ? -1 : attribute.word() << 22 | attribute.shift() << 16 | (1 << attribute.width()) - 1;
    }

    /** The state of each slot. */
    int[] states(PackedRequest packed, DeclaredStates declared) {
        int[] states = new int[placeOf.length];
        for (int slot = 0; slot < states.length; slot++) {
            int place = placeOf[slot];
            states[slot] = place < 0 ? declared.state(slots.get(slot).fact) : state(packed, place);
        }
        return states;
    }

    boolean readsDeclared() {
        return readsDeclared;
    }

    /** What follows when exactly these clauses hold; the same object for the same clauses, as long as it is kept. */
    Outcome outcome(long[] standing) {
        LongBuffer key = LongBuffer.wrap(standing);
        Outcome known = outcomes.get(key);
        if (known != null) {
            return known;
        }
        if (outcomes.size() >= MOST_OUTCOMES) {
            // Whoever asks about everything must not fill the memory.
            outcomes.clear();
        }
        Outcome made = Assembly.of(this, standing);
        Outcome earlier = outcomes.putIfAbsent(key, made);
        if (earlier != null) {
            return earlier;
        }
        edition.memory().grew(this, BYTES_OF_OUTCOME + (long) Long.BYTES * words);
        return made;
    }

    /** An estimate of what the cell takes before it is asked. */
    long bytes() {
        long bytes = BYTES + (long) Long.BYTES * rows.length;
        for (Clause clause : clauses) {
            bytes += BYTES_OF_CLAUSE + 12L * clause.slots.length;
        }
        return bytes + (long) BYTES_OF_SLOT * slots.size();
    }

    @Override
    @Nullable
    Windows drop() {
        edition.forget(this);
        return null;
    }

    boolean holds(Condition condition, long[] standing) {
        int[] span = span(condition);
        for (int clause = span[0]; clause < span[1]; clause++) {
            if ((standing[clause >>> 6] >>> (clause & 63) & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the condition is one of this edition's. */
    boolean reads(Condition condition) {
        return spans.containsKey(condition);
    }

    /** The first clause of the condition, and the one after its last. */
    int[] span(Condition condition) {
        int[] span = spans.get(condition);
        if (span == null) {
            throw new IllegalStateException("condition was not compiled: " + condition.sentence());
        }
        return span;
    }
}
