// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.speed;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.engine.compile.CompiledEdition;
import org.monitoringconsent.engine.compile.JoinedEditions;
import org.monitoringconsent.engine.decide.Answer;
import org.monitoringconsent.engine.decide.Combination;
import org.monitoringconsent.engine.decide.Evaluator;
import org.monitoringconsent.engine.decide.Shortcuts;
import org.monitoringconsent.engine.memory.MemoryBudget;

/** The shortcuts of an engine: joined rows, tables of outcomes, a memo of answers, and what is settled at a glance. */
public final class FastShortcuts implements Shortcuts {

    private final MemoryBudget memory;
    private final Memo memo;
    /** By the edition itself, which has no equal; what gave way takes its outcomes along. */
    private final Map<CompiledEdition, EditionOutcomes> ofEditions;

    /** Empty tables. */
    public FastShortcuts(MemoryBudget memory) {
        this(memory, new WeakHashMap<>());
    }

    private FastShortcuts(MemoryBudget memory, Map<CompiledEdition, EditionOutcomes> ofEditions) {
        this.memory = memory;
        this.memo = new Memo(memory.budget());
        this.ofEditions = ofEditions;
        memory.afterEviction(new Runnable() {
            @Override
            public void run() {
                memo.forgetDropped();
            }
        });
    }

    @Override
    public Evaluator evaluator(JoinedEditions joined, Combination combination) {
        EditionOutcomes[] outcomes = new EditionOutcomes[joined.editions.length];
        synchronized (ofEditions) {
            for (int edition = 0; edition < outcomes.length; edition++) {
                outcomes[edition] = ofEditions.get(joined.editions[edition]);
                if (outcomes[edition] == null) {
                    outcomes[edition] = new EditionOutcomes();
                    ofEditions.put(joined.editions[edition], outcomes[edition]);
                }
            }
        }
        return new TabledEvaluator(joined, combination, outcomes, memory);
    }

    @Override
    public @Nullable Answer remembered(PackedRequest packed, LocalDate day) {
        return memo.find(packed, day);
    }

    @Override
    public void remember(Answer answer) {
        memo.keep(answer);
    }

    @Override
    public Optional<Boolean> settled(Answer answer) {
        return new Glance(answer).settled();
    }

    @Override
    public Shortcuts forAnother() {
        return new FastShortcuts(memory, ofEditions);
    }
}
