// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.engine.Afresh;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.benchmarks.law.LawRequests;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.VerdictJson;
import org.monitoringconsent.remedy.Questions;
import org.monitoringconsent.verdict.Verdict;
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

/** The full rule sets over a thousand different requests. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LawBenchmark {

    private static final int REQUESTS = 1_000;

    /** Which law. */
    @Param
    public LawRequests law = LawRequests.BOTH;

    private MonitoringEngine engine = LawRequests.BOTH.engine();
    private MonitoringRequest[] known = {};
    private MonitoringRequest[] partly = {};
    private String[] texts = {};

    /** Draws the requests. */
    @Setup
    public void draw() {
        engine = law.engine();
        List<MonitoringRequest> requests = law.known();
        known = requests.toArray(MonitoringRequest[]::new);
        texts = requests.stream().map(RequestJson::write).toArray(String[]::new);
        // Other objects with the same facts: no request is recognised by its identity.
        law.known().forEach(engine::decide);
        law.partlyKnown().forEach(engine::decide);
        partly = law.partlyKnown().toArray(MonitoringRequest[]::new);
        // Otherwise it is luck whether the requests lie next to each other or among what is left of reading them.
        System.gc();
    }

    /** A verdict that was given before is found again. */
    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public void decide(Blackhole sink) {
        for (MonitoringRequest request : known) {
            sink.consume(engine.decide(request));
        }
    }

    /** Every rule is read for every request. */
    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public void decideAfresh(Blackhole sink) {
        for (MonitoringRequest request : known) {
            sink.consume(Afresh.decide(engine, request));
        }
    }

    /** The same for requests that leave half of the facts out. */
    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public void decidePartlyKnown(Blackhole sink) {
        for (MonitoringRequest request : partly) {
            sink.consume(engine.decide(request));
        }
    }

    /** The same, judged afresh. */
    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public void decidePartlyKnownAfresh(Blackhole sink) {
        for (MonitoringRequest request : partly) {
            sink.consume(Afresh.decide(engine, request));
        }
    }

    /** Judges afresh and reads all reasons with what they leave unstated, the duties and the advisories. */
    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public void decideAndReadEverything(Blackhole sink) {
        for (MonitoringRequest request : known) {
            Verdict verdict = Afresh.decide(engine, request);
            sink.consume(verdict.reasons());
            sink.consume(verdict.duties());
            sink.consume(verdict.advisories());
        }
    }

    /** Reads the enumerated facts of a built request into four words; building a request does this once. */
    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public void packRequest(Blackhole sink) {
        for (MonitoringRequest request : known) {
            sink.consume(PackedRequest.of(request));
        }
    }

    /** Makes a request from another one with a new day: checks, packing and the object itself. */
    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public void buildRequest(Blackhole sink) {
        for (MonitoringRequest request : known) {
            sink.consume(request.withDay(request.day().plusDays(1)));
        }
    }

    /** JSON of a request in, JSON of the verdict with its texts out. */
    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public void jsonToJson(Blackhole sink) {
        for (String text : texts) {
            sink.consume(VerdictJson.write(engine.decide(RequestJson.read(text))));
        }
    }

    /** JSON of a request in, the verdict as an object. */
    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public void jsonToVerdict(Blackhole sink) {
        for (String text : texts) {
            sink.consume(engine.decide(RequestJson.read(text)));
        }
    }

    /** Judges a partly known request afresh and says whether completing it could turn the verdict. */
    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public void decideAfreshAndSettled(Blackhole sink) {
        for (MonitoringRequest request : partly) {
            sink.consume(Afresh.decide(engine, request).isSettled());
        }
    }

    /** Judges a partly known request afresh and names the facts of which another value would turn the verdict. */
    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public void decideAfreshAndWatch(Blackhole sink) {
        for (MonitoringRequest request : partly) {
            sink.consume(Afresh.decide(engine, request).watch());
        }
    }

    /** Judges a partly known request afresh and names the facts whose absence contributes to a denial. */
    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public void decideAfreshAndUnstated(Blackhole sink) {
        for (MonitoringRequest request : partly) {
            sink.consume(Afresh.decide(engine, request).unstated());
        }
    }

    /** The smallest sets of missing facts that would decide the request. */
    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public void questions(Blackhole sink) {
        Questions questions = Questions.of(engine);
        for (MonitoringRequest request : partly) {
            sink.consume(questions.deciding(request));
        }
    }
}
