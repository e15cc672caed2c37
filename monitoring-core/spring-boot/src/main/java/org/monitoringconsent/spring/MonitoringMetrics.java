// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.spring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.monitoringconsent.engine.MonitoringEngine;

/** What the engine decided, remembered and keeps, as meters that begin with {@code monitoring.engine}. */
public final class MonitoringMetrics implements MeterBinder {

    private final MonitoringEngine engine;

    /** The meters of an engine. */
    public MonitoringMetrics(MonitoringEngine engine) {
        this.engine = engine;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder(
                        "monitoring.engine.decisions",
                        engine,
                        each -> each.memoryUse().decisions())
                .description("Requests that were decided")
                .register(registry);
        FunctionCounter.builder(
                        "monitoring.engine.remembered",
                        engine,
                        each -> each.memoryUse().remembered())
                .description("Requests that were answered from memory")
                .register(registry);
        FunctionCounter.builder(
                        "monitoring.engine.evictions",
                        engine,
                        each -> each.memoryUse().evictions())
                .description("Compiled rules or answers that gave way to others")
                .register(registry);
        Gauge.builder(
                        "monitoring.engine.memory",
                        engine,
                        each -> each.memoryUse().usedBytes())
                .description("What the engine keeps, by its own estimate")
                .baseUnit("bytes")
                .register(registry);
        Gauge.builder(
                        "monitoring.engine.memory.budget",
                        engine,
                        each -> each.memoryUse().budgetBytes())
                .description("What the engine may keep")
                .baseUnit("bytes")
                .register(registry);
    }
}
