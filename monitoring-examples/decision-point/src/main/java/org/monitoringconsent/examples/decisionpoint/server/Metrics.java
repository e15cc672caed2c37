// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.server;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import org.monitoringconsent.engine.MemoryUse;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.verdict.Decision;

/** What was asked and how long it took. Source: the text format of Prometheus, version 0.0.4. */
final class Metrics {

    /** Microseconds up to which an answer is counted, in each step. */
    private static final long[] STEPS = {100, 250, 500, 1_000, 2_500, 5_000, 10_000, 50_000, 250_000, 1_000_000};

    private static final double MICROS = 1e6;

    private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final AtomicLongArray steps = new AtomicLongArray(STEPS.length + 1);
    private final LongAdder micros = new LongAdder();
    private final LongAdder failures = new LongAdder();

    /** Counts an answer; paths are those of the description, so that there are few. */
    void answered(String method, String path, int status, long tookMicros) {
        String labels = "method=\"" + method + "\",path=\"" + path + "\",status=\"" + status + "\"";
        answers.computeIfAbsent(labels, key -> new LongAdder()).increment();
        int step = 0;
        while (step < STEPS.length && tookMicros > STEPS[step]) {
            step++;
        }
        steps.incrementAndGet(step);
        micros.add(tookMicros);
    }

    /** Counts an answer that an unexpected failure prevented. */
    void failed() {
        failures.increment();
    }

    String text(Judge judge, int atWork) {
        StringBuilder out = new StringBuilder(2_048);
        head(out, "monitoring_answers_total", "counter", "Answers by method, path and status.");
        answers.forEach((labels, count) -> line(out, "monitoring_answers_total{" + labels + "}", count.sum()));
        head(out, "monitoring_decisions_total", "counter", "Verdicts told.");
        for (Decision decision : Decision.values()) {
            line(out, "monitoring_decisions_total{decision=\"" + decision + "\"}", judge.told(decision));
        }
        histogram(out);
        head(out, "monitoring_failures_total", "counter", "Requests that ended in an unexpected failure.");
        line(out, "monitoring_failures_total", failures.sum());
        head(out, "monitoring_at_work", "gauge", "Requests being worked on.");
        line(out, "monitoring_at_work", atWork);
        MemoryUse memory = judge.engine().memoryUse();
        head(out, "monitoring_engine_memory_bytes", "gauge", "What the engine keeps, by its own estimate.");
        line(out, "monitoring_engine_memory_bytes", memory.usedBytes());
        return out.toString();
    }

    private void histogram(StringBuilder out) {
        head(out, "monitoring_answer_seconds", "histogram", "How long an answer took.");
        long below = 0;
        for (int step = 0; step < STEPS.length; step++) {
            below += steps.get(step);
            line(out, "monitoring_answer_seconds_bucket{le=\"" + STEPS[step] / MICROS + "\"}", below);
        }
        below += steps.get(STEPS.length);
        line(out, "monitoring_answer_seconds_bucket{le=\"+Inf\"}", below);
        out.append("monitoring_answer_seconds_sum ")
                .append(micros.sum() / MICROS)
                .append('\n');
        line(out, "monitoring_answer_seconds_count", below);
    }

    private static void head(StringBuilder out, String name, String type, String help) {
        out.append("# HELP ").append(name).append(' ').append(help).append('\n');
        out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void line(StringBuilder out, String name, long value) {
        out.append(name).append(' ').append(value).append('\n');
    }
}
