// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.Afresh;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.benchmarks.law.DrawnRequests;
import org.monitoringconsent.examples.benchmarks.law.ManyRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What more rules cost, whether they concern the request or not; always judged afresh. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GrowthBenchmark {

    private static final int REQUESTS = 1_000;

    /** How many rules. */
    @Param({"10", "100", "1000"})
    public int rules = 10;

    /** What they are about. */
    @Param
    public ManyRules about = ManyRules.OTHER_ACTIVITY;

    private MonitoringEngine engine = MonitoringEngine.of(ManyRules.OTHER_ACTIVITY.ruleSet(1));
    private MonitoringRequest[] requests = {};

    /** Builds the rules. */
    @Setup
    public void build() {
        engine = MonitoringEngine.of(about.ruleSet(rules)).in("GB");
        List<MonitoringRequest> drawn = new DrawnRequests("GB", "GB", 0.97, 0.02).take(REQUESTS);
        requests = drawn.toArray(MonitoringRequest[]::new);
    }

    /** Judges each request. */
    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public void decideAfresh(Blackhole sink) {
        for (MonitoringRequest request : requests) {
            sink.consume(Afresh.decide(engine, request));
        }
    }
}
