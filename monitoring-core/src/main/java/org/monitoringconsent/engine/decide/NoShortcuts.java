// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.decide;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.engine.compile.JoinedEditions;
import org.monitoringconsent.engine.memory.MemoryBudget;

/** Reads every fact alone, remembers nothing and searches whatever is asked. */
public final class NoShortcuts implements Shortcuts {

    private final MemoryBudget memory;

    /** No shortcuts; what is compiled is kept within the budget all the same. */
    public NoShortcuts(MemoryBudget memory) {
        this.memory = memory;
    }

    @Override
    public Evaluator evaluator(JoinedEditions joined, Combination combination) {
        return new PlainEvaluator(joined, combination, memory);
    }

    @Override
    public @Nullable Answer remembered(PackedRequest packed, LocalDate day) {
        return null;
    }

    @Override
    public void remember(Answer answer) {}

    @Override
    public Optional<Boolean> settled(Answer answer) {
        return Optional.empty();
    }

    @Override
    public Shortcuts forAnother() {
        return this;
    }
}
