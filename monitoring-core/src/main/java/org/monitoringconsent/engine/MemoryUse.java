// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

/**
 * How an engine uses the memory that it may keep answers and compiled rules in, at one moment.
 *
 * @since 0.2
 */
public final class MemoryUse {

    private final long budgetBytes;
    private final long usedBytes;
    private final long decisions;
    private final long remembered;
    private final long compiled;
    private final long evictions;

    MemoryUse(long budgetBytes, long usedBytes, long decisions, long remembered, long compiled, long evictions) {
        this.budgetBytes = budgetBytes;
        this.usedBytes = usedBytes;
        this.decisions = decisions;
        this.remembered = remembered;
        this.compiled = compiled;
        this.evictions = evictions;
    }

    /** What it may keep at most, in bytes by its own estimate. */
    public long budgetBytes() {
        return budgetBytes;
    }

    /** What it keeps now, in bytes by its own estimate. */
    public long usedBytes() {
        return usedBytes;
    }

    /** How many requests were decided; under many threads a few may be missed. */
    public long decisions() {
        return decisions;
    }

    /** How many of them were answered from memory without reading a rule. */
    public long remembered() {
        return remembered;
    }

    /** How often rules were compiled, or their tables made, because they were not kept. */
    public long compiled() {
        return compiled;
    }

    /** How often something gave way to something else. */
    public long evictions() {
        return evictions;
    }

    @Override
    public String toString() {
        return usedBytes + " of " + budgetBytes + " bytes used; " + remembered + " of " + decisions
                + " decisions remembered, " + compiled + " times compiled, " + evictions + " evictions";
    }
}
