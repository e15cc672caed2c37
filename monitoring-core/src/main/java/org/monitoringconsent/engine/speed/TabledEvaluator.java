// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.speed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.engine.compile.DeclaredStates;
import org.monitoringconsent.engine.compile.JoinedEditions;
import org.monitoringconsent.engine.decide.Combination;
import org.monitoringconsent.engine.decide.Evaluator;
import org.monitoringconsent.engine.decide.JoinedOutcome;
import org.monitoringconsent.engine.decide.Outcome;
import org.monitoringconsent.engine.decide.PlainEvaluator;
import org.monitoringconsent.engine.memory.MemoryBudget;

/**
 * Reads rows of several facts joined, and keeps the outcome of each set of clauses.
 *
 * <p>Rows are joined only for what is asked often, and only if they take a fair share of the memory; until then each fact is
 * read alone, as {@link PlainEvaluator} does.
 */
final class TabledEvaluator extends Evaluator {

    /** What was asked so often while it was kept has its rows joined; before, that would cost more than it gains. */
    private static final int OFTEN = 32;
    /** Joined rows may take this part of the budget at most. */
    private static final int SHARE = 4;

    private static final long BYTES = 256;
    private static final long BYTES_OF_OUTCOME = 448;

    private final JoinedEditions joined;
    private final Combination combination;
    private final EditionOutcomes[] ofEditions;
    private final MemoryBudget memory;
    private final OutcomeTable outcomes = new OutcomeTable();
    private final boolean readsDeclared;
    /** Null until they are worth it. */
    private volatile @Nullable JoinedRows rows;
    /** How often it was asked; threads may lose a few. */
    private int asks;

    TabledEvaluator(JoinedEditions joined, Combination combination, EditionOutcomes[] ofEditions, MemoryBudget memory) {
        super(memory);
        this.joined = joined;
        this.combination = combination;
        this.ofEditions = ofEditions;
        this.memory = memory;
        this.readsDeclared = joined.readsDeclared();
    }

    @Override
    protected long bytes() {
        return BYTES + 2L * Long.BYTES * joined.words();
    }

    @Override
    public JoinedOutcome outcome(PackedRequest packed, DeclaredStates declared) {
        mark();
        JoinedRows known = rows;
        if (known == null && ++asks > OFTEN) {
            known = join();
        }
        if (known != null && !readsDeclared) {
            KeyedOutcome found = known.find(packed, outcomes);
            if (found != null) {
                return found.outcome;
            }
        }
        long[] standing = joined.start();
        if (known == null) {
            PlainEvaluator.and(joined, packed, standing);
        } else {
            known.and(packed, standing);
        }
        if (readsDeclared) {
            joined.andDeclared(packed, declared, standing);
        }
        KeyedOutcome found = outcomes.find(standing);
        return found == null ? keep(standing) : found.outcome;
    }

    private JoinedOutcome keep(long[] standing) {
        Outcome[] each = new Outcome[ofEditions.length];
        for (int edition = 0; edition < each.length; edition++) {
            each[edition] = ofEditions[edition].outcome(
                    joined.editions[edition], PlainEvaluator.own(joined, edition, standing), memory);
        }
        KeyedOutcome made = new KeyedOutcome(PlainEvaluator.outcome(joined, combination, standing, each));
        KeyedOutcome kept = outcomes.keep(made);
        grew(BYTES_OF_OUTCOME + (long) Long.BYTES * standing.length);
        return kept.outcome;
    }

    /** Joins the rows, unless they would take too much of the memory. */
    private @Nullable JoinedRows join() {
        Map<Fact<?>, long[][]> alone = rowsOfFacts();
        alone.keySet().removeAll(joined.fixed().keySet());
        JoinedRows own = new JoinedRows(alone, joined.start());
        if (own.bytes() > memory.budget() / SHARE) {
            asks = Integer.MIN_VALUE;
            return null;
        }
        synchronized (this) {
            JoinedRows known = rows;
            if (known == null) {
                known = memory.take(JoinedRows.class, own, this);
                rows = known;
            }
            return known;
        }
    }

    /** For each fact that a packed request holds and each of its states, the clauses that still stand. */
    private Map<Fact<?>, long[][]> rowsOfFacts() {
        Map<Fact<?>, long[][]> alone = new LinkedHashMap<>();
        for (int edition = 0; edition < joined.editions.length; edition++) {
            for (int slot = 0; slot < joined.editions[edition].slots.size(); slot++) {
                Fact<?> attribute = joined.editions[edition].slots.get(slot).attribute;
                if (attribute != null) {
                    long[][] ofStates = alone.get(attribute);
                    if (ofStates == null) {
                        ofStates = everyClause(attribute.states());
                        alone.put(attribute, ofStates);
                    }
                    for (int state = 0; state < ofStates.length; state++) {
                        joined.editions[edition].copyRow(slot, state, ofStates[state], joined.firstWord[edition]);
                    }
                }
            }
        }
        return alone;
    }

    private long[][] everyClause(int states) {
        long[][] ofStates = new long[states][];
        for (int state = 0; state < states; state++) {
            ofStates[state] = joined.start();
        }
        return ofStates;
    }
}
