// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.monitoringconsent.examples.benchmarks.policy.Agreement;
import org.monitoringconsent.examples.benchmarks.policy.CallFacts;
import org.monitoringconsent.examples.benchmarks.policy.CallInputs;
import org.monitoringconsent.examples.benchmarks.policy.PolicyEngine;
import org.monitoringconsent.examples.benchmarks.policy.PolicyEngines;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** The policy of twelve rules over the same thousand calls, one engine in each process. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PolicyBenchmark {

    private static final int CALLS = 1_000;

    /** Which engine. */
    @Param
    public PolicyEngines engine = PolicyEngines.STRAIGHT_LINE;

    private PolicyEngine opened = PolicyEngines.STRAIGHT_LINE.open();

    /** Refuses to measure an engine that answers any call differently. */
    @Setup
    public void open() {
        opened = engine.open();
        List<CallFacts> calls = CallInputs.thousand();
        int differences = Agreement.differences(opened, calls);
        if (differences > 0) {
            throw new IllegalStateException(engine + " answers " + differences + " calls differently");
        }
    }

    /** Ends the engine. */
    @TearDown
    public void close() {
        opened.close();
    }

    /** Decides each call. */
    @Benchmark
    @OperationsPerInvocation(CALLS)
    public void decide(Blackhole sink) {
        for (int call = 0; call < CALLS; call++) {
            sink.consume(opened.decide(call));
        }
    }
}
