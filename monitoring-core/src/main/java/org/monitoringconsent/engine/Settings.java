package org.monitoringconsent.engine;

/**
 * What holds for everything that an engine works out.
 *
 * @param guidance what a denial that rests on guidance alone does
 * @param gaps what a country without a rule set does, and a day beyond the check of the law
 * @param memory where what was worked out is kept
 */
record Settings(GuidancePolicy guidance, GapPolicy gaps, EngineMemory memory) {

    static Settings byDefault() {
        return new Settings(GuidancePolicy.ENFORCE, GapPolicy.ADVISE, EngineMemory.byDefault());
    }

    /** The same for another engine, which keeps what it works out for itself, within the same budget. */
    Settings with(GuidancePolicy other) {
        return new Settings(other, gaps, new EngineMemory(memory.budget()));
    }

    Settings with(GapPolicy other) {
        return new Settings(guidance, other, new EngineMemory(memory.budget()));
    }

    Settings withBudget(long bytes) {
        return new Settings(guidance, gaps, new EngineMemory(bytes));
    }
}
