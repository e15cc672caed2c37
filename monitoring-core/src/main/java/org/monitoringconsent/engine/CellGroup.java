package org.monitoringconsent.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Ruling;

/**
 * The cells of all rule sets that are asked together, so that one pass over the facts reads the rules of all of them.
 *
 * <p>The clauses of one cell stand after those of the other, each beginning with a word of its own.
 */
final class CellGroup extends EngineMemory.Kept {

    /** Nothing was asked: what is denied then, no fact can turn. */
    static final CellGroup NONE = new CellGroup(
            new Cell[0], Panel.Combination.ALONE, null, Map.of(), new EngineMemory(EngineMemory.LEAST), null);

    /** A group that was asked so often while it was kept has its rows joined; before, that would cost more than it gains. */
    private static final int OFTEN = 32;
    /** Joined rows of one group may take this part of the budget at most. */
    private static final int SHARE = 4;

    private static final long BYTES = 256;
    private static final long BYTES_OF_OUTCOME = 448;

    final Cell[] cells;

    private final Panel.Combination combination;
    /** Who asks the cells; null when nobody did. */
    final @Nullable Panel panel;

    private final Map<Fact<?>, Integer> fixed;
    private final EngineMemory memory;
    /** The group that this is a part of, or itself. */
    private final CellGroup whole;
    /** For each cell its first word. */
    private final int[] firstWord;

    private final long[] start;
    private final boolean readsDeclared;
    /** Rows of several facts joined, so that fewer are read; null until they are worth it. */
    private volatile @Nullable Windows windows;
    /** How often it was asked; threads may lose a few. */
    private int asks;

    private final OutcomeTable outcomes = new OutcomeTable();
    /** The groups of those cells whose rule set has a say, by the places of the cells as bits. */
    private final Map<Integer, CellGroup> parts = new ConcurrentHashMap<>();

    private volatile @Nullable JointFacts facts;

    /**
     * The cells together.
     *
     * @param fixed the facts that are the same in every request that is asked here, as a packed request holds them; they are
     *     read once, now
     */
    CellGroup(Cell[] cells, Panel panel, Map<Fact<?>, Integer> fixed, EngineMemory memory) {
        this(cells, panel.combination(), panel, fixed, memory, null);
    }

    private CellGroup(
            Cell[] cells,
            Panel.Combination combination,
            @Nullable Panel panel,
            Map<Fact<?>, Integer> fixed,
            EngineMemory memory,
            @Nullable CellGroup whole) {
        this.cells = cells;
        this.combination = combination;
        this.panel = panel;
        this.fixed = fixed;
        this.memory = memory;
        this.whole = whole == null ? this : whole;
        firstWord = new int[cells.length];
        int words = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            firstWord[cell] = words;
            words += cells[cell].words();
        }
        start = new long[words];
        for (int cell = 0; cell < cells.length; cell++) {
            System.arraycopy(cells[cell].start(), 0, start, firstWord[cell], cells[cell].words());
        }
        boolean declared = false;
        for (Cell cell : cells) {
            declared |= cell.readsDeclared();
        }
        readsDeclared = declared;
        for (Map.Entry<Fact<?>, Integer> same : fixed.entrySet()) {
            strike(same.getKey(), same.getValue());
        }
    }

    /** Takes out the clauses that do not stand when the fact has the state. */
    private void strike(Fact<?> fact, int state) {
        for (int cell = 0; cell < cells.length; cell++) {
            for (int slot = 0; slot < cells[cell].slots.size(); slot++) {
                if (fact.equals(cells[cell].slots.get(slot).attribute)) {
                    cells[cell].and(slot, state, start, firstWord[cell]);
                }
            }
        }
    }

    /** An estimate of what the group takes before it is asked. */
    long bytes() {
        return BYTES + 2L * Long.BYTES * start.length;
    }

    @Override
    @Nullable
    Windows drop() {
        if (panel != null) {
            panel.forget(this);
        }
        return windows;
    }

    /** Whether it, or what it is a part of, gave way. */
    boolean isForgotten() {
        return whole.isDropped();
    }

    /** Joins the rows, unless they would take too much of the memory. */
    private @Nullable Windows join() {
        Map<Fact<?>, long[][]> rows = rows();
        rows.keySet().removeAll(fixed.keySet());
        Windows own = new Windows(rows, start);
        if (own.bytes() > memory.budget() / SHARE) {
            asks = Integer.MIN_VALUE;
            return null;
        }
        synchronized (this) {
            Windows known = windows;
            if (known == null && !isForgotten()) {
                known = memory.take(own, whole);
                windows = known;
            }
            return known;
        }
    }

    /** For each fact that a packed request holds and each of its states, the clauses that still stand. */
    private Map<Fact<?>, long[][]> rows() {
        Map<Fact<?>, long[][]> rows = new LinkedHashMap<>();
        for (int cell = 0; cell < cells.length; cell++) {
            for (int slot = 0; slot < cells[cell].slots.size(); slot++) {
                Fact<?> attribute = cells[cell].slots.get(slot).attribute;
                if (attribute != null) {
                    long[][] ofStates = rows.get(attribute);
                    if (ofStates == null) {
                        ofStates = everyClause(attribute.states());
                        rows.put(attribute, ofStates);
                    }
                    for (int state = 0; state < ofStates.length; state++) {
                        cells[cell].copyRow(slot, state, ofStates[state], firstWord[cell]);
                    }
                }
            }
        }
        return rows;
    }

    private long[][] everyClause(int states) {
        long[][] ofStates = new long[states][];
        for (int state = 0; state < states; state++) {
            ofStates[state] = start.clone();
        }
        return ofStates;
    }

    /** What the rule sets answer; the same object for the same clauses, as long as it is kept. */
    JointOutcome outcome(PackedRequest packed, DeclaredStates declared) {
        whole.mark();
        Windows joined = windows;
        if (joined == null && ++asks > OFTEN) {
            joined = join();
        }
        if (joined != null && !readsDeclared) {
            JointOutcome known = joined.find(packed, outcomes);
            if (known != null) {
                return known;
            }
        }
        long[] standing = start.clone();
        if (joined == null) {
            andEach(packed, standing);
        } else {
            joined.and(packed, standing);
        }
        if (readsDeclared) {
            andDeclared(declared, standing);
        }
        JointOutcome known = outcomes.find(standing);
        return known == null ? keep(outcome(standing)) : known;
    }

    private JointOutcome keep(JointOutcome made) {
        JointOutcome kept = outcomes.keep(made);
        memory.grew(whole, BYTES_OF_OUTCOME + (long) Long.BYTES * start.length);
        return kept;
    }

    /** Reads the row of each fact alone. */
    private void andEach(PackedRequest packed, long[] standing) {
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell].and(packed, standing, firstWord[cell]);
        }
    }

    private void andDeclared(DeclaredStates declared, long[] standing) {
        for (int cell = 0; cell < cells.length; cell++) {
            for (int slot = 0; slot < cells[cell].slots.size(); slot++) {
                if (cells[cell].slots.get(slot).attribute == null) {
                    int state = declared.state(cells[cell].slots.get(slot).fact);
                    for (int word = 0; word < cells[cell].words(); word++) {
                        standing[firstWord[cell] + word] &= cells[cell].row(slot, state, word);
                    }
                }
            }
        }
    }

    private JointOutcome outcome(long[] standing) {
        Outcome[] answers = new Outcome[cells.length];
        List<JurisdictionVerdict> verdicts = new ArrayList<>();
        for (int cell = 0; cell < cells.length; cell++) {
            int end = firstWord[cell] + cells[cell].words();
            answers[cell] = cells[cell].outcome(Arrays.copyOfRange(standing, firstWord[cell], end));
            verdicts.add(answers[cell].verdict);
        }
        Ruling ruling = combination.of(verdicts);
        int counting = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            counting |= isPart(answers[cell].verdict, ruling) ? 1 << cell : 0;
        }
        return new JointOutcome(
                standing, part(counting), chosen(answers, counting).toArray(new Outcome[0]), ruling);
    }

    /** Whether the ruling holds this very object; what it says need not be compared. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isPart(JurisdictionVerdict verdict, Ruling ruling) {
        for (JurisdictionVerdict part : ruling.parts()) {
            if (part == verdict) {
                return true;
            }
        }
        return false;
    }

    private CellGroup part(int chosen) {
        return chosen == (1 << cells.length) - 1
                ? this
                : parts.computeIfAbsent(
                        chosen,
                        bits -> new CellGroup(
                                chosen(cells, bits).toArray(new Cell[0]), combination, panel, fixed, memory, whole));
    }

    private static <T> List<T> chosen(T[] all, int bits) {
        List<T> chosen = new ArrayList<>();
        for (int place = 0; place < all.length; place++) {
            if ((bits >>> place & 1) != 0) {
                chosen.add(all[place]);
            }
        }
        return chosen;
    }

    /** The facts that the cells read, for a search. */
    JointFacts facts() {
        JointFacts known = facts;
        if (known == null) {
            known = new JointFacts(cells);
            facts = known;
            memory.grew(whole, known.bytes());
        }
        return known;
    }
}
