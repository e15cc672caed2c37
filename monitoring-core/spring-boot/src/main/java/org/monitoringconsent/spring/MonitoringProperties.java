// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.spring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.engine.GapPolicy;
import org.monitoringconsent.engine.GuidancePolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** What an application says about the engine, under {@code monitoring}. */
@ConfigurationProperties("monitoring")
public final class MonitoringProperties {

    private List<String> countries = new ArrayList<>();
    private @Nullable GuidancePolicy guidance;
    private @Nullable GapPolicy gaps;
    private @Nullable DataSize memoryBudget;

    /** Nothing is said yet. */
    public MonitoringProperties() {}

    /** The countries whose rule sets are used, such as GB; empty for every one on the class path. */
    public List<String> getCountries() {
        return Collections.unmodifiableList(countries);
    }

    /** Sets the countries. */
    public void setCountries(List<String> codes) {
        countries = new ArrayList<>(codes);
    }

    /** What becomes of denials that rest on guidance alone; null for that of the engine, which enforces them. */
    public @Nullable GuidancePolicy getGuidance() {
        return guidance;
    }

    /** Sets the policy on guidance. */
    public void setGuidance(@Nullable GuidancePolicy policy) {
        guidance = policy;
    }

    /** What becomes of an act that concerns a country without a rule set, or a day beyond the last check; null for that of the engine. */
    public @Nullable GapPolicy getGaps() {
        return gaps;
    }

    /** Sets the policy on gaps. */
    public void setGaps(@Nullable GapPolicy policy) {
        gaps = policy;
    }

    /** What the engine may keep, at least 1 MB; null for its own measure. */
    public @Nullable DataSize getMemoryBudget() {
        return memoryBudget;
    }

    /** Sets what the engine may keep. */
    public void setMemoryBudget(@Nullable DataSize size) {
        memoryBudget = size;
    }
}
