package org.monitoringconsent.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.fact.Facts;

/**
 * Finds the facts of which a single other value would turn the decision, by trying each.
 *
 * <p>For each slot the rows of all others are joined once, so that a trial costs one AND.
 */
final class Watch {

    /** Parts of a request whose coming or going makes it another question. */
    private static final Set<Fact<?>> PRESENCE =
            Set.of(Facts.COMMUNICATION_GIVEN, Facts.USE_PRESENT, Facts.RECORD_CHECK_GIVEN);

    private final Asked asked;
    private final Cell[] cells;
    private final int[][] states;
    private final long[][][] others;
    private final boolean[] allows;

    private Watch(Asked asked) {
        this.asked = asked;
        this.cells = asked.cells;
        this.states = new int[cells.length][];
        this.others = new long[cells.length][][];
        this.allows = new boolean[cells.length];
        for (int cell = 0; cell < cells.length; cell++) {
            states[cell] = cells[cell].states(asked.packed, asked.declared);
            others[cell] = others(cells[cell], states[cell]);
            allows[cell] = cells[cell].allows(cells[cell].holding(states[cell]));
        }
    }

    static List<String> of(Asked asked) {
        Watch watch = new Watch(asked);
        Set<String> turning = new TreeSet<>();
        for (int cell = 0; cell < watch.cells.length; cell++) {
            for (Slot slot : watch.cells[cell].slots) {
                if (watch.mayChange(slot.fact) && !turning.contains(slot.fact.name()) && watch.turns(slot.fact)) {
                    turning.add(slot.fact.name());
                }
            }
        }
        return List.copyOf(turning);
    }

    private boolean mayChange(Fact<?> fact) {
        return !PRESENCE.contains(fact)
                && !(fact.values().get(0) instanceof CountryCode)
                && !Joint.isOfAbsentPart(asked, fact);
    }

    private boolean turns(Fact<?> fact) {
        for (int state = 1; state < fact.states(); state++) {
            if (possible(fact, state) && allowsWith(fact, state) != asked.isAllowed()) {
                return true;
            }
        }
        return false;
    }

    private boolean possible(Fact<?> fact, int state) {
        for (Cell cell : cells) {
            int slot = cell.slotOf(fact);
            if (slot >= 0 && (cell.possible[slot] >>> state & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean allowsWith(Fact<?> fact, int state) {
        boolean all = true;
        for (int cell = 0; cell < cells.length && all; cell++) {
            int slot = cells[cell].slotOf(fact);
            all = slot < 0 ? allows[cell] : cells[cell].allows(with(cell, slot, state));
        }
        return all;
    }

    private long[] with(int cell, int slot, int state) {
        long[] standing = others[cell][slot].clone();
        for (int word = 0; word < standing.length; word++) {
            standing[word] &= cells[cell].row(slot, state, word);
        }
        return standing;
    }

    /** For each slot the clauses that hold as far as all other slots go. */
    private static long[][] others(Cell cell, int[] states) {
        int slots = states.length;
        long[][] others = new long[slots][];
        long[] before = cell.start();
        for (int slot = 0; slot < slots; slot++) {
            others[slot] = before.clone();
            and(before, cell, slot, states[slot]);
        }
        long[] after = cell.start();
        for (int slot = slots - 1; slot >= 0; slot--) {
            for (int word = 0; word < after.length; word++) {
                others[slot][word] &= after[word];
            }
            and(after, cell, slot, states[slot]);
        }
        return others;
    }

    private static void and(long[] standing, Cell cell, int slot, int state) {
        for (int word = 0; word < standing.length; word++) {
            standing[word] &= cell.row(slot, state, word);
        }
    }
}
