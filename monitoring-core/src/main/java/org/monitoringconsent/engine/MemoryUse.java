package org.monitoringconsent.engine;

/**
 * How an engine uses the memory that it may keep answers and compiled rules in.
 *
 * @param budgetBytes what it may keep at most, by its own estimate
 * @param usedBytes what it keeps now
 * @param decisions how many requests were decided; under many threads a few may be missed
 * @param remembered how many of them were answered from memory without reading a rule
 * @param compiled how often rules were compiled, or their tables made, because they were not kept
 * @param evictions how often something gave way to something else
 * @since 0.2
 */
public record MemoryUse(
        long budgetBytes, long usedBytes, long decisions, long remembered, long compiled, long evictions) {}
