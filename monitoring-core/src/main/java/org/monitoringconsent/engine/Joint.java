package org.monitoringconsent.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.domain.Attribute;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.fact.Fact;

/**
 * The facts of a request over all cells that count, each with the classes that it may have.
 *
 * <p>A set of masks, one for each fact, stands for all requests whose facts lie in them. {@link #possible} gives the clauses
 * that hold for at least one value of each fact taken by itself, {@link #certain} those that hold for all.
 */
final class Joint {

    final Cell[] cells;
    final List<Fact<?>> facts = new ArrayList<>();
    /** For each cell, the fact of each slot. */
    final int[][] factOf;
    /** The present class of each fact, as a mask. */
    final long[] present;
    /** The classes that each fact may be brought to besides; 0 when it may not change. */
    final long[] reachable;

    Joint(Asked asked, AllowSearch.Reach reach) {
        cells = asked.cells;
        factOf = new int[cells.length][];
        Map<Fact<?>, Integer> known = new HashMap<>();
        List<Long> now = new ArrayList<>();
        List<Long> reached = new ArrayList<>();
        for (int cell = 0; cell < cells.length; cell++) {
            List<Slot> slots = cells[cell].slots;
            int[] states = cells[cell].states(asked.packed, asked.declared);
            factOf[cell] = new int[slots.size()];
            for (int slot = 0; slot < slots.size(); slot++) {
                Slot read = slots.get(slot);
                boolean country = read.fact.values().get(0) instanceof CountryCode;
                // Each rule set groups countries in its own way, so that they are facts of their own in each cell.
                Integer position = country ? null : known.putIfAbsent(read.fact, facts.size());
                boolean fixed = country || isOfAbsentPart(asked, read.fact);
                long may = fixed ? 0 : reach.states(read.fact, states[slot]) & cells[cell].possible[slot];
                if (position == null) {
                    position = facts.size();
                    facts.add(read.fact);
                    now.add(1L << read.classOf[states[slot]]);
                    reached.add(may);
                } else {
                    reached.set(position, reached.get(position) & may);
                }
                factOf[cell][slot] = position;
            }
        }
        present = now.stream().mapToLong(Long::longValue).toArray();
        reachable = reached.stream().mapToLong(Long::longValue).toArray();
        for (int fact = 0; fact < present.length; fact++) {
            reachable[fact] &= ~present[fact];
        }
    }

    static boolean isOfAbsentPart(Asked asked, Fact<?> fact) {
        if (fact.isDeclared()) {
            return false;
        }
        String name = fact.name();
        if (name.startsWith("communication.")) {
            return asked.packed.value(Attribute.COMMUNICATION_GIVEN) != 2;
        }
        if (name.startsWith("use.")) {
            return asked.packed.value(Attribute.USE_PRESENT) != 2;
        }
        return name.startsWith("recordCheck.") && asked.packed.value(Attribute.RECORD_CHECK_GIVEN) != 2;
    }

    /** Every fact at its present class or any that it may be brought to. */
    long[] widest() {
        long[] masks = present.clone();
        for (int fact = 0; fact < masks.length; fact++) {
            masks[fact] |= reachable[fact];
        }
        return masks;
    }

    /** The clauses of the cell that may hold. */
    long[] possible(int cell, long[] masks) {
        return standing(cell, masks, true);
    }

    /** The clauses of the cell that hold whatever the facts are. */
    long[] certain(int cell, long[] masks) {
        return standing(cell, masks, false);
    }

    private long[] standing(int cell, long[] masks, boolean any) {
        Cell read = cells[cell];
        long[] standing = read.start();
        int[] own = factOf[cell];
        for (int slot = 0; slot < own.length; slot++) {
            long mask = masks[own[slot]];
            int[] stateOf = read.slots.get(slot).stateOf;
            for (int word = 0; word < standing.length; word++) {
                long row = any ? 0 : -1L;
                for (long rest = mask; rest != 0; rest &= rest - 1) {
                    long one = read.row(slot, stateOf[Long.numberOfTrailingZeros(rest)], word);
                    row = any ? row | one : row & one;
                }
                standing[word] &= row;
            }
        }
        return standing;
    }
}
