package org.monitoringconsent.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Attribute;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.fact.Fact;

/**
 * One edition for one activity and one kind of question, compiled.
 *
 * <p>All conditions of the edition are alternatives of clauses, and each clause is one bit. For each fact and each of its
 * classes a row says which clauses still stand; the clauses that hold are the AND of one row for each fact. So every rule
 * is read in one pass, none is left out, and the cost hardly depends on how many there are.
 */
final class Cell {

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

    private final long[] rows;
    private final int[] wordOf;
    private final int[] shiftOf;
    private final int[] maskOf;
    private final boolean readsDeclared;
    private final Map<Fact<?>, Integer> slotOf = new HashMap<>();
    /** The rules that can make this cell answer DENY. */
    final Denial[] denials;
    /** The clauses of those rules. */
    private final long[] denying;

    private final Windows windows;

    private final OutcomeTable outcomes = new OutcomeTable();

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
        clauses = all.stream().map(clause -> clause.renumbered(kept)).toArray(Clause[]::new);
        slots = keptOf(lowering.slots(), kept);
        possible = slots.stream().mapToLong(slot -> slot.possible).toArray();
        words = (clauses.length + 63) >>> 6;
        start = new long[words];
        Arrays.fill(start, -1L);
        if ((clauses.length & 63) != 0) {
            start[words - 1] = (1L << (clauses.length & 63)) - 1;
        }
        denying = new long[words];
        rowOf = new int[slots.size()];
        rows = rows();
        wordOf = new int[slots.size()];
        shiftOf = new int[slots.size()];
        maskOf = new int[slots.size()];
        boolean declared = false;
        for (int slot = 0; slot < slots.size(); slot++) {
            slotOf.put(slots.get(slot).fact, slot);
            Attribute attribute = slots.get(slot).fact.attribute().orElse(null);
            if (attribute == null) {
                wordOf[slot] = -1;
                declared = true;
            } else {
                wordOf[slot] = attribute.word();
                shiftOf[slot] = attribute.shift();
                maskOf[slot] = (1 << attribute.width()) - 1;
            }
        }
        readsDeclared = declared;
        windows = new Windows(slots, start, this::row);
        denials = Denial.in(this);
        for (Denial denial : denials) {
            for (int clause = denial.first; clause < denial.end; clause++) {
                denying[clause >>> 6] |= 1L << (clause & 63);
            }
        }
    }

    /** For each slot its new number, or -1 when no clause reads it: much of a tree folds away. */
    private static int[] read(List<Clause> clauses, int size) {
        boolean[] read = new boolean[size];
        clauses.forEach(clause -> Arrays.stream(clause.slots).forEach(slot -> read[slot] = true));
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

    /** A row for each state of each slot, so that deciding needs no classes. */
    private long[] rows() {
        int size = 0;
        for (int slot = 0; slot < slots.size(); slot++) {
            rowOf[slot] = size;
            size += slots.get(slot).fact.states() * words;
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
        for (int state = 0; state < read.classOf.length; state++) {
            if ((allowed >>> read.classOf[state] & 1) == 0) {
                filled[place + state * words] &= ~(1L << (clause & 63));
            }
        }
    }

    int words() {
        return words;
    }

    long[] start() {
        return start.clone();
    }

    /** The rows of a slot begin here, one of {@link #words()} longs for each state. */
    int rowOf(int slot) {
        return rowOf[slot];
    }

    long row(int slot, int state, int word) {
        return rows[rowOf[slot] + state * words + word];
    }

    /** The clauses that hold, one bit each. */
    private long[] holding(PackedRequest packed, DeclaredStates declared) {
        long[] standing = new long[words];
        for (int word = 0; word < words; word++) {
            standing[word] = windows.holding(packed, word);
        }
        for (int slot = 0; readsDeclared && slot < wordOf.length; slot++) {
            for (int word = 0; wordOf[slot] < 0 && word < words; word++) {
                standing[word] &= row(slot, declared.state(slots.get(slot).fact), word);
            }
        }
        return standing;
    }

    /** The clauses that hold when each slot has the state given. */
    long[] holding(int[] states) {
        long[] standing = start.clone();
        for (int slot = 0; slot < states.length; slot++) {
            int row = rowOf[slot] + states[slot] * words;
            for (int word = 0; word < standing.length; word++) {
                standing[word] &= rows[row + word];
            }
        }
        return standing;
    }

    /** Whether the act is allowed when these clauses hold; the same answer as {@link Assembly} gives. */
    boolean allows(long[] standing) {
        long decisive = 0;
        for (int word = 0; word < standing.length; word++) {
            decisive |= standing[word] & denying[word];
        }
        if (decisive == 0) {
            return true;
        }
        for (Denial denial : denials) {
            if (denial.denies(standing)) {
                return false;
            }
        }
        return true;
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

    /** The state of each slot. */
    int[] states(PackedRequest packed, DeclaredStates declared) {
        int[] states = new int[slots.size()];
        for (int slot = 0; slot < states.length; slot++) {
            Fact<?> fact = slots.get(slot).fact;
            states[slot] = fact.attribute().map(packed::value).orElseGet(() -> declared.state(fact));
        }
        return states;
    }

    /** The slot that reads the fact, or -1. */
    int slotOf(Fact<?> fact) {
        return slotOf.getOrDefault(fact, -1);
    }

    boolean readsDeclared() {
        return readsDeclared;
    }

    /** The outcome of a request; the same object for the same clauses. */
    Outcome outcome(PackedRequest packed, DeclaredStates declared) {
        if (words <= OutcomeTable.DIRECT && !readsDeclared) {
            Outcome known = windows.find(packed, outcomes);
            if (known != null) {
                return known;
            }
        }
        long[] standing = holding(packed, declared);
        Outcome known = outcomes.find(standing);
        return known == null ? outcomes.keep(Assembly.of(this, standing)) : known;
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

    /** The first clause of the condition, and the one after its last. */
    int[] span(Condition condition) {
        int[] span = spans.get(condition);
        if (span == null) {
            throw new IllegalStateException("condition was not compiled: " + condition.sentence());
        }
        return span;
    }

    /** The facts that were not stated and on whose reading a clause of the condition rests that holds. */
    Set<String> unstatedIn(Condition condition, long[] standing, int[] states) {
        Set<String> paths = new TreeSet<>();
        int[] span = span(condition);
        for (int clause = span[0]; clause < span[1]; clause++) {
            if ((standing[clause >>> 6] >>> (clause & 63) & 1) != 0) {
                for (int slot : clauses[clause].slots) {
                    if (states[slot] == 0) {
                        paths.add(slots.get(slot).fact.name());
                    }
                }
            }
        }
        return paths;
    }
}
