// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.PackedRequest;

/**
 * The compiled editions of all rule sets that are asked together, so that one pass over the facts reads the rules of all.
 *
 * <p>The clauses of one edition stand after those of the other, each beginning with a word of its own.
 */
public final class JoinedEditions {

    /** No edition: what is denied then, no fact can turn. */
    public static final JoinedEditions NONE = new JoinedEditions(new CompiledEdition[0], Map.of());

    /** The editions. */
    public final CompiledEdition[] editions;
    /** For each edition its first word. */
    public final int[] firstWord;

    private final Map<Fact<?>, Integer> fixed;
    private final long[] start;
    private final boolean readsDeclared;
    /** Some of the editions, by their places as bits. */
    private final Map<Integer, JoinedEditions> parts = new ConcurrentHashMap<>();

    private volatile @Nullable JoinedFacts facts;

    /**
     * The editions together.
     *
     * @param fixed the facts that are the same in every request that is asked here, as a packed request holds them; they are
     *     read once, now
     */
    public JoinedEditions(CompiledEdition[] editions, Map<Fact<?>, Integer> fixed) {
        this.editions = editions;
        this.fixed = fixed;
        firstWord = new int[editions.length];
        int words = 0;
        boolean declared = false;
        for (int edition = 0; edition < editions.length; edition++) {
            firstWord[edition] = words;
            words += editions[edition].words();
            declared |= editions[edition].readsDeclared();
        }
        readsDeclared = declared;
        start = new long[words];
        for (int edition = 0; edition < editions.length; edition++) {
            System.arraycopy(editions[edition].start(), 0, start, firstWord[edition], editions[edition].words());
        }
        for (Map.Entry<Fact<?>, Integer> same : fixed.entrySet()) {
            strike(same.getKey(), same.getValue());
        }
    }

    /** Takes out the clauses that do not stand when the fact has the state. */
    private void strike(Fact<?> fact, int state) {
        for (int edition = 0; edition < editions.length; edition++) {
            for (int slot = 0; slot < editions[edition].slots.size(); slot++) {
                if (fact.equals(editions[edition].slots.get(slot).attribute)) {
                    editions[edition].and(slot, state, start, firstWord[edition]);
                }
            }
        }
    }

    /** The clauses that stand before any fact is read but those that are fixed. */
    public long[] start() {
        return start.clone();
    }

    /** How many words the clauses take. */
    public int words() {
        return start.length;
    }

    /** The facts that are the same in every request that is asked here, with the state of each. */
    public Map<Fact<?>, Integer> fixed() {
        return fixed;
    }

    /** Whether any of the editions reads a fact that a rule set declares, or a region. */
    public boolean readsDeclared() {
        return readsDeclared;
    }

    /** Takes out the clauses that do not hold by the facts that rule sets declare, and by regions. */
    public void andDeclared(PackedRequest packed, DeclaredStates declared, long[] standing) {
        for (int edition = 0; edition < editions.length; edition++) {
            for (int slot = 0; slot < editions[edition].slots.size(); slot++) {
                Slot read = editions[edition].slots.get(slot);
                if (read.attribute == null) {
                    editions[edition].and(slot, read.state(packed, declared), standing, firstWord[edition]);
                }
            }
        }
    }

    /** Some of the editions, by their places as bits; the same object for the same. */
    public JoinedEditions part(int chosen) {
        if (chosen == (1 << editions.length) - 1) {
            return this;
        }
        JoinedEditions known = parts.get(chosen);
        if (known != null) {
            return known;
        }
        JoinedEditions made = new JoinedEditions(chosen(chosen).toArray(new CompiledEdition[0]), fixed);
        JoinedEditions earlier = parts.putIfAbsent(chosen, made);
        return earlier == null ? made : earlier;
    }

    private List<CompiledEdition> chosen(int bits) {
        List<CompiledEdition> chosen = new ArrayList<>();
        for (int place = 0; place < editions.length; place++) {
            if (Bits.has(bits, place)) {
                chosen.add(editions[place]);
            }
        }
        return chosen;
    }

    /** Whether the facts were asked for before. */
    public boolean hasFacts() {
        return facts != null;
    }

    /** The facts that the editions read, for a search. */
    public JoinedFacts facts() {
        JoinedFacts known = facts;
        if (known == null) {
            known = new JoinedFacts(editions);
            facts = known;
        }
        return known;
    }
}
