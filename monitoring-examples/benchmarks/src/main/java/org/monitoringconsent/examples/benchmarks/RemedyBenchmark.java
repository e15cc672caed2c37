// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.benchmarks.law.LawRequests;
import org.monitoringconsent.remedy.Remedies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All smallest remedies of a thousand denied requests, one call at a time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RemedyBenchmark {

    /** Which law. */
    @Param
    public LawRequests law = LawRequests.BOTH;

    private Remedies remedies = Remedies.of(LawRequests.BOTH.engine());
    private MonitoringRequest[] denied = {};
    private int next;

    /** Draws the requests. */
    @Setup
    public void draw() {
        MonitoringEngine engine = law.engine();
        remedies = Remedies.of(engine);
        denied = law.denied(engine).toArray(MonitoringRequest[]::new);
    }

    /** The remedies of the next request. */
    @Benchmark
    public Object remedies() {
        next = next + 1 == denied.length ? 0 : next + 1;
        return remedies.allowing(denied[next]);
    }
}
