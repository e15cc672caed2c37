// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.PackedRequest;

/**
 * The facts that joined editions read, sorted by path, and where each edition reads them; the same for every request.
 *
 * <p>Countries and regions are left out: each rule set groups them in its own way, and nobody is told to change one.
 */
public final class JoinedFacts {

    /** Parts of a request whose coming or going makes it another question. */
    private static final List<Fact<?>> PRESENCE =
            List.of(Facts.COMMUNICATION_GIVEN, Facts.USE_PRESENT, Facts.RECORD_CHECK_GIVEN);

    /** The editions. */
    public final CompiledEdition[] editions;
    /** The facts. */
    public final Fact<?>[] facts;
    /** For each edition, the fact of each slot, or -1 for a country or region. */
    public final int[][] factOf;
    /** For each edition, the slot of each fact, or -1. */
    public final int[][] slotOf;
    /** The states of each fact that a well-formed request can have. */
    private final long[] possible;
    /** For each edition and clause, the facts that it reads, as bits of some words. */
    public final long[][][] read;
    /** For each edition and slot the clauses that stand with some state that is possible, one after the other. */
    public final long[][] anyRows;
    /** For each edition and slot the clauses that stand with every state that is possible. */
    public final long[][] allRows;
    /** For each fact, the stated value with which the fewest denials stand. */
    public final int[] kindest;
    /** The facts that say whether a part is there, as bits. */
    public final long[] presence;
    /** For each fact that belongs to a part of a request which may be absent, the fact that says so; otherwise null. */
    private final @Nullable Fact<?>[] parts;

    /** The facts of these editions. */
    public JoinedFacts(CompiledEdition[] editions) {
        this.editions = editions;
        TreeMap<String, Slot> sorted = new TreeMap<>();
        for (CompiledEdition edition : editions) {
            edition.slots.stream()
                    .filter(slot -> !slot.fact.isJurisdiction())
                    .forEach(slot -> sorted.put(slot.fact.name(), slot));
        }
        facts = sorted.values().stream().map(slot -> slot.fact).toArray(Fact<?>[]::new);
        parts = Arrays.stream(facts).map(JoinedFacts::part).toArray(Fact<?>[]::new);
        List<String> names = List.copyOf(sorted.keySet());
        factOf = new int[editions.length][];
        slotOf = new int[editions.length][facts.length];
        possible = new long[facts.length];
        Arrays.fill(possible, -1L);
        read = new long[editions.length][][];
        for (int edition = 0; edition < editions.length; edition++) {
            Arrays.fill(slotOf[edition], -1);
            factOf[edition] = new int[editions[edition].slots.size()];
            for (int slot = 0; slot < factOf[edition].length; slot++) {
                int fact = names.indexOf(editions[edition].slots.get(slot).fact.name());
                factOf[edition][slot] = fact;
                if (fact >= 0) {
                    slotOf[edition][fact] = slot;
                    possible[fact] &= editions[edition].possible[slot];
                }
            }
            int number = edition;
            read[edition] = Arrays.stream(editions[edition].clauses)
                    .map(clause -> bits(number, clause))
                    .toArray(long[][]::new);
        }
        anyRows = new long[editions.length][];
        allRows = new long[editions.length][];
        for (int edition = 0; edition < editions.length; edition++) {
            anyRows[edition] = freeRows(editions[edition], true);
            allRows[edition] = freeRows(editions[edition], false);
        }
        kindest = new int[facts.length];
        for (int fact = 0; fact < facts.length; fact++) {
            kindest[fact] = kindest(fact);
        }
        presence = bits();
        PRESENCE.forEach(fact -> {
            if (names.contains(fact.name())) {
                Bits.set(presence, names.indexOf(fact.name()));
            }
        });
    }

    private static long[] freeRows(CompiledEdition edition, boolean any) {
        long[] rows = new long[edition.slots.size() * edition.words()];
        for (int row = 0; row < rows.length; row++) {
            int slot = row / edition.words();
            rows[row] = any ? 0 : -1L;
            for (long rest = edition.slots.get(slot).fact.isJurisdiction() ? 0 : edition.possible[slot];
                    rest != 0;
                    rest &= rest - 1) {
                long one = edition.row(slot, Long.numberOfTrailingZeros(rest), row % edition.words());
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
            for (int edition = 0; edition < editions.length; edition++) {
                int slot = slotOf[edition][fact];
                for (int word = 0; slot >= 0 && word < editions[edition].words(); word++) {
                    standing +=
                            Long.bitCount(editions[edition].row(slot, state, word) & editions[edition].decisive[word]);
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

    private long[] bits(int edition, Clause clause) {
        long[] bits = bits();
        for (int slot : clause.slots) {
            if (factOf[edition][slot] >= 0) {
                Bits.set(bits, factOf[edition][slot]);
            }
        }
        return bits;
    }

    /** No fact yet, as bits. */
    public long[] bits() {
        return Bits.none(facts.length);
    }

    /** The facts of the bits by path, sorted. */
    public List<String> names(long[] bits) {
        List<String> names = new ArrayList<>();
        for (int fact = Bits.next(bits, 0); fact >= 0; fact = Bits.next(bits, fact + 1)) {
            names.add(facts[fact].name());
        }
        return List.copyOf(names);
    }

    /** An estimate of what they take. */
    public long bytes() {
        long words = 0;
        for (CompiledEdition edition : editions) {
            words += (long) edition.words() * edition.slots.size() * 3 + (long) edition.clauses.length * bits().length;
        }
        return Long.BYTES * (words + 8L * facts.length);
    }

    /** Whether some states of the fact do not fit what else this request states. */
    public boolean isRestricted(int fact, PackedRequest packed) {
        return possible(fact, packed) != possible[fact];
    }

    /** The states that the fact of a well-formed request can have beside what this one states. */
    public long possible(int fact, PackedRequest packed) {
        return possible[fact] & Shape.fitting(facts[fact], packed);
    }

    /** Whether the fact belongs to a part that the request does not have. */
    public boolean isOfAbsentPart(int fact, PackedRequest packed) {
        Fact<?> part = parts[fact];
        return part != null && packed.value(part) != 2;
    }
}
