package org.monitoringconsent.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Ruling;

/**
 * The cells of all rule sets that are asked together, so that one pass over the facts reads the rules of all of them.
 *
 * <p>The clauses of one cell stand after those of the other, each beginning with a word of its own.
 */
final class CellGroup {

    /** Nothing was asked: what is denied then, no fact can turn. */
    static final CellGroup NONE =
            new CellGroup(new Cell[0], Panel.Combination.ALONE, null, Map.of(), new ConcurrentHashMap<>());

    final Cell[] cells;

    private final Panel.Combination combination;
    /** Who asks the cells; null when nobody did. */
    final @Nullable Panel panel;

    private final Map<Fact<?>, Integer> fixed;
    private final Map<Windows, Windows> shared;
    /** For each cell its first word. */
    private final int[] firstWord;

    private final long[] start;
    private final boolean readsDeclared;
    final Windows windows;
    private final OutcomeTable outcomes = new OutcomeTable();
    /** The groups of those cells whose rule set has a say, by the places of the cells as bits. */
    private final Map<Integer, CellGroup> parts = new ConcurrentHashMap<>();

    private volatile @Nullable JointFacts facts;

    /**
     * The cells together.
     *
     * @param fixed the facts that are the same in every request that is asked here, as a packed request holds them; they are
     *     read once, now
     * @param shared the windows of other groups; the rows of two editions are often the same, and are then kept once
     */
    CellGroup(Cell[] cells, Panel panel, Map<Fact<?>, Integer> fixed, Map<Windows, Windows> shared) {
        this(cells, panel.combination(), panel, fixed, shared);
    }

    private CellGroup(
            Cell[] cells,
            Panel.Combination combination,
            @Nullable Panel panel,
            Map<Fact<?>, Integer> fixed,
            Map<Windows, Windows> shared) {
        this.cells = cells;
        this.combination = combination;
        this.panel = panel;
        this.fixed = fixed;
        this.shared = shared;
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
        Map<Fact<?>, long[][]> rows = rows();
        for (Map.Entry<Fact<?>, Integer> same : fixed.entrySet()) {
            long[][] ofStates = rows.remove(same.getKey());
            for (int word = 0; ofStates != null && word < words; word++) {
                start[word] &= ofStates[same.getValue()][word];
            }
        }
        Windows own = new Windows(rows, start);
        Windows known = shared.putIfAbsent(own, own);
        windows = known == null ? own : known;
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
        if (!readsDeclared) {
            JointOutcome known = windows.find(packed, outcomes);
            if (known != null) {
                return known;
            }
        }
        long[] standing = start.clone();
        windows.and(packed, standing);
        if (readsDeclared) {
            andDeclared(declared, standing);
        }
        JointOutcome known = outcomes.find(standing);
        return known == null ? outcomes.keep(outcome(standing)) : known;
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
                                chosen(cells, bits).toArray(new Cell[0]), combination, panel, fixed, shared));
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
        }
        return known;
    }
}
