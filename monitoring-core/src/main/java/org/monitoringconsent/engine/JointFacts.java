package org.monitoringconsent.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.PackedRequest;

/**
 * The facts that the cells of a group read, sorted by path, and where each cell reads them; the same for every request.
 *
 * <p>Countries are left out: each rule set groups them in its own way, and nobody is told to change one.
 */
final class JointFacts {

    /** Parts of a request whose coming or going makes it another question. */
    private static final List<Fact<?>> PRESENCE =
            List.of(Facts.COMMUNICATION_GIVEN, Facts.USE_PRESENT, Facts.RECORD_CHECK_GIVEN);

    final Cell[] cells;
    final Fact<?>[] facts;
    /** For each cell, the fact of each slot, or -1 for a country. */
    final int[][] factOf;
    /** For each cell, the slot of each fact, or -1. */
    final int[][] slotOf;
    /** The states of each fact that a well-formed request can have. */
    private final long[] possible;
    /** For each cell and clause, the facts that it reads, as bits of some words. */
    final long[][][] read;
    /** For each cell and slot the clauses that stand with some state that is possible, one after the other. */
    final long[][] anyRows;
    /** For each cell and slot the clauses that stand with every state that is possible. */
    final long[][] allRows;
    /** For each fact, the stated value with which the fewest denials stand. */
    final int[] kindest;
    /** The facts that say whether a part is there, as bits. */
    final long[] presence;
    /** For each fact that belongs to a part of a request which may be absent, the fact that says so; otherwise null. */
    private final @Nullable Fact<?>[] parts;

    JointFacts(Cell[] cells) {
        this.cells = cells;
        TreeMap<String, Slot> sorted = new TreeMap<>();
        for (Cell cell : cells) {
            cell.slots.stream().filter(slot -> !slot.isCountry()).forEach(slot -> sorted.put(slot.fact.name(), slot));
        }
        facts = sorted.values().stream().map(slot -> slot.fact).toArray(Fact<?>[]::new);
        parts = Arrays.stream(facts).map(JointFacts::part).toArray(Fact<?>[]::new);
        List<String> names = List.copyOf(sorted.keySet());
        factOf = new int[cells.length][];
        slotOf = new int[cells.length][facts.length];
        possible = new long[facts.length];
        Arrays.fill(possible, -1L);
        read = new long[cells.length][][];
        for (int cell = 0; cell < cells.length; cell++) {
            Arrays.fill(slotOf[cell], -1);
            factOf[cell] = new int[cells[cell].slots.size()];
            for (int slot = 0; slot < factOf[cell].length; slot++) {
                int fact = names.indexOf(cells[cell].slots.get(slot).fact.name());
                factOf[cell][slot] = fact;
                if (fact >= 0) {
                    slotOf[cell][fact] = slot;
                    possible[fact] &= cells[cell].possible[slot];
                }
            }
            int number = cell;
            read[cell] = Arrays.stream(cells[cell].clauses)
                    .map(clause -> bits(number, clause))
                    .toArray(long[][]::new);
        }
        anyRows = new long[cells.length][];
        allRows = new long[cells.length][];
        for (int cell = 0; cell < cells.length; cell++) {
            anyRows[cell] = freeRows(cells[cell], true);
            allRows[cell] = freeRows(cells[cell], false);
        }
        kindest = new int[facts.length];
        for (int fact = 0; fact < facts.length; fact++) {
            kindest[fact] = kindest(fact);
        }
        presence = bits();
        PRESENCE.forEach(fact -> {
            if (names.contains(fact.name())) {
                set(presence, names.indexOf(fact.name()));
            }
        });
    }

    private static long[] freeRows(Cell cell, boolean any) {
        long[] rows = new long[cell.slots.size() * cell.words()];
        for (int row = 0; row < rows.length; row++) {
            int slot = row / cell.words();
            rows[row] = any ? 0 : -1L;
            for (long rest = cell.slots.get(slot).isCountry() ? 0 : cell.possible[slot]; rest != 0; rest &= rest - 1) {
                long one = cell.row(slot, Long.numberOfTrailingZeros(rest), row % cell.words());
                rows[row] = any ? rows[row] | one : rows[row] & one;
            }
        }
        return rows;
    }

    private int kindest(int fact) {
        int best = 0;
        int fewest = Integer.MAX_VALUE;
        for (long rest = possible[fact] & ~1L; rest != 0; rest &= rest - 1) {
            int state = Long.numberOfTrailingZeros(rest);
            int standing = 0;
            for (int cell = 0; cell < cells.length; cell++) {
                int slot = slotOf[cell][fact];
                for (int word = 0; slot >= 0 && word < cells[cell].words(); word++) {
                    standing += Long.bitCount(cells[cell].row(slot, state, word) & cells[cell].denying[word]);
                }
            }
            if (standing < fewest) {
                fewest = standing;
                best = state;
            }
        }
        return best;
    }

    private static @Nullable Fact<?> part(Fact<?> fact) {
        if (fact.isDeclared()) {
            return null;
        }
        if (fact.name().startsWith("communication.")) {
            return Facts.COMMUNICATION_GIVEN;
        }
        if (fact.name().startsWith("use.")) {
            return Facts.USE_PRESENT;
        }
        return fact.name().startsWith("recordCheck.") ? Facts.RECORD_CHECK_GIVEN : null;
    }

    private long[] bits(int cell, Clause clause) {
        long[] bits = bits();
        for (int slot : clause.slots) {
            if (factOf[cell][slot] >= 0) {
                set(bits, factOf[cell][slot]);
            }
        }
        return bits;
    }

    /** No fact yet, as bits. */
    long[] bits() {
        return new long[(facts.length + 63) >>> 6];
    }

    static void set(long[] bits, int fact) {
        bits[fact >>> 6] |= 1L << fact;
    }

    static void clear(long[] bits, int fact) {
        bits[fact >>> 6] &= ~(1L << fact);
    }

    static boolean has(long[] bits, int fact) {
        return (bits[fact >>> 6] >>> fact & 1) != 0;
    }

    /** The facts of the bits by path, sorted. */
    List<String> names(long[] bits) {
        List<String> names = new ArrayList<>();
        for (int word = 0; word < bits.length; word++) {
            for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
                names.add(facts[(word << 6) + Long.numberOfTrailingZeros(rest)].name());
            }
        }
        return List.copyOf(names);
    }

    /** An estimate of what they take. */
    long bytes() {
        long words = 0;
        for (Cell cell : cells) {
            words += (long) cell.words() * cell.slots.size() * 3 + (long) cell.clauses.length * bits().length;
        }
        return Long.BYTES * (words + 8L * facts.length);
    }

    /** Whether some states of the fact do not fit what else this request states. */
    boolean isRestricted(int fact, PackedRequest packed) {
        return possible(fact, packed) != possible[fact];
    }

    /** The states that the fact of a well-formed request can have beside what this one states. */
    long possible(int fact, PackedRequest packed) {
        return possible[fact] & Shape.fitting(facts[fact], packed);
    }

    /** Whether the fact belongs to a part that the request does not have. */
    boolean isOfAbsentPart(int fact, PackedRequest packed) {
        Fact<?> part = parts[fact];
        return part != null && packed.value(part) != 2;
    }
}
