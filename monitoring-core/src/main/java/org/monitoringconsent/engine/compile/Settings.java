// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import org.monitoringconsent.engine.memory.MemoryBudget;

/**
 * What holds for everything that an engine works out.
 *
 * @param guidanceAdvises whether a denial that rests on guidance alone is advice
 * @param gapsDeny whether a country without a rule set denies, and a day beyond the check of the law
 * @param plain whether nothing is used that is there for speed alone
 * @param memory where what was worked out is kept
 */
public record Settings(boolean guidanceAdvises, boolean gapsDeny, boolean plain, MemoryBudget memory) {

    /** Guidance denies, gaps are told of, and memory has its usual budget. */
    public static Settings byDefault() {
        return new Settings(false, false, false, MemoryBudget.byDefault());
    }

    /** The same for another engine, which keeps what it works out for itself, within the same budget. */
    public Settings withGuidanceAdvising(boolean other) {
        return new Settings(other, gapsDeny, plain, new MemoryBudget(memory.budget()));
    }

    /** The same for another engine, with gaps that deny or not. */
    public Settings withGapsDenying(boolean other) {
        return new Settings(guidanceAdvises, other, plain, new MemoryBudget(memory.budget()));
    }

    /** The same for another engine, with or without what is there for speed alone. */
    public Settings withPlain(boolean other) {
        return new Settings(guidanceAdvises, gapsDeny, other, new MemoryBudget(memory.budget()));
    }

    /** The same for another engine with another budget. */
    public Settings withBudget(long bytes) {
        return new Settings(guidanceAdvises, gapsDeny, plain, new MemoryBudget(bytes));
    }
}
