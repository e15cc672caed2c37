// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.speed;

import java.nio.LongBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.monitoringconsent.engine.compile.CompiledEdition;
import org.monitoringconsent.engine.decide.Assembly;
import org.monitoringconsent.engine.decide.Outcome;
import org.monitoringconsent.engine.memory.MemoryBudget;

/** The outcomes of one compiled edition by the clauses that hold; evaluators of several countries share them. */
final class EditionOutcomes {

    private static final int MOST = 1 << 13;
    private static final long BYTES_OF_OUTCOME = 448;

    private final Map<LongBuffer, Outcome> outcomes = new ConcurrentHashMap<>();

    /**
     * What follows when exactly these clauses hold; the same object for the same clauses, as long as it is kept.
     *
     * @param edition the edition, which is not held here, so that the outcomes go when it goes
     */
    Outcome outcome(CompiledEdition edition, long[] standing, MemoryBudget memory) {
        LongBuffer key = LongBuffer.wrap(standing);
        Outcome known = outcomes.get(key);
        if (known != null) {
            return known;
        }
        if (outcomes.size() >= MOST) {
            // Whoever asks about everything must not fill the memory.
            outcomes.clear();
        }
        Outcome made = Assembly.of(edition, standing);
        Outcome earlier = outcomes.putIfAbsent(key, made);
        if (earlier != null) {
            return earlier;
        }
        memory.grew(edition, BYTES_OF_OUTCOME + (long) Long.BYTES * standing.length);
        return made;
    }
}
