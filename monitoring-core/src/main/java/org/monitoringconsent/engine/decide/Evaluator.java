// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.decide;

import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.engine.compile.DeclaredStates;
import org.monitoringconsent.engine.memory.MemoryBudget;

/** Tells what joined editions answer to facts; whoever asks twice may get the same object. */
public abstract class Evaluator extends MemoryBudget.Kept {

    private final MemoryBudget memory;

    /** An evaluator that is kept within the budget. */
    protected Evaluator(MemoryBudget memory) {
        this.memory = memory;
    }

    /** What the rule sets answer. */
    public abstract JoinedOutcome outcome(PackedRequest packed, DeclaredStates declared);

    /** Notes that it, or what hangs on it, takes so many bytes more. */
    public final void grew(long bytes) {
        memory.grew(this, bytes);
    }
}
