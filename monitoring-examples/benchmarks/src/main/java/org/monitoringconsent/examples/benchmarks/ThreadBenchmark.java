// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.Afresh;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.benchmarks.law.LawRequests;
import org.monitoringconsent.examples.benchmarks.policy.CallInputs;
import org.monitoringconsent.examples.benchmarks.policy.StraightLine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One engine shared by threads; the hand-written line shows what the machine itself gains from a second thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ThreadBenchmark {

    private static final int REQUESTS = 1_000;

    private final MonitoringEngine engine = LawRequests.BOTH.engine();
    private final StraightLine line = new StraightLine();
    private MonitoringRequest[] requests = {};

    /** Draws the requests. */
    @Setup
    public void draw() {
        requests = LawRequests.BOTH.known().toArray(MonitoringRequest[]::new);
        line.prepare(CallInputs.thousand());
    }

    /** The hand-written line of twelve rules. */
    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public void handWritten(Blackhole sink) {
        for (int i = 0; i < REQUESTS; i++) {
            sink.consume(line.decide(i));
        }
    }

    /** Both rule sets, verdicts found again. */
    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public void decide(Blackhole sink) {
        for (MonitoringRequest request : requests) {
            sink.consume(engine.decide(request));
        }
    }

    /** Both rule sets, judged afresh. */
    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public void decideAfresh(Blackhole sink) {
        for (MonitoringRequest request : requests) {
            sink.consume(Afresh.decide(engine, request));
        }
    }
}
