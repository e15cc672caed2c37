// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.monitoringconsent.examples.benchmarks.policy.Agreement;
import org.monitoringconsent.examples.benchmarks.policy.CallInputs;
import org.monitoringconsent.examples.benchmarks.policy.PolicyEngine;
import org.monitoringconsent.examples.benchmarks.policy.PolicyEngines;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Checks that every engine gives the same answers, measures, and prints the tables.
 *
 * <p>Arguments: {@code --quick} for one short process each; {@code --only policy,law,growth,remedy,start,threads,memory,archive};
 * {@code --results DIR} keeps the raw results of JMH and the tables there.
 */
public final class CompareAll {

    private static final List<String> PARTS =
            List.of("policy", "law", "growth", "remedy", "threads", "start", "memory", "archive");

    private static final int FEW_ROWS = 100_000;
    private static final int MANY_ROWS = 1_000_000;

    private final boolean quick;
    private final Path results;
    private final Tables tables = new Tables();

    private CompareAll(boolean quick, Path results) {
        this.quick = quick;
        this.results = results;
    }

    /** Runs. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        List<String> given = List.of(arguments);
        List<String> parts =
                given.contains("--only") ? List.of(after(given, "--only").split(",")) : PARTS;
        Path results = Path.of(given.contains("--results") ? after(given, "--results") : "target/results");
        Files.createDirectories(results);
        new CompareAll(given.contains("--quick"), results).run(parts);
    }

    private static String after(List<String> given, String option) {
        int position = given.indexOf(option) + 1;
        if (position == given.size()) {
            throw new IllegalArgumentException("option `" + option + "` must be followed by its value");
        }
        return given.get(position);
    }

    private void run(List<String> parts) throws RunnerException {
        checkAgreement();
        for (String part : parts) {
            switch (part) {
                case "policy" -> tables.policy(measure(part, PolicyBenchmark.class, 1));
                case "law" -> tables.law(measure(part, LawBenchmark.class, 1));
                case "growth" -> tables.growth(measure(part, GrowthBenchmark.class, 1));
                case "remedy" -> tables.remedy(measure(part, RemedyBenchmark.class, 1));
                case "threads" ->
                    tables.threads(
                            measure("threads-1", ThreadBenchmark.class, 1),
                            measure("threads-2", ThreadBenchmark.class, 2));
                case "start" -> tables.add(StartUp.table(quick ? 15 : 31));
                case "memory" -> tables.add(Footprint.table());
                case "archive" -> tables.add(AuditSpeed.tables(quick ? FEW_ROWS : MANY_ROWS));
                default -> throw new IllegalArgumentException("part `" + part + "` must be one of " + PARTS);
            }
        }
        System.out.println(tables);
        keep(tables.toString());
    }

    private void keep(String text) {
        try {
            Files.writeString(results.resolve("tables.md"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before any time is taken: the decision and, where an engine names them, all determining rules. */
    private void checkAgreement() {
        List<String> lines = new ArrayList<>();
        for (PolicyEngines engines : PolicyEngines.values()) {
            try (PolicyEngine engine = engines.open()) {
                int differences = Agreement.differences(engine, CallInputs.thousand());
                String compared = engine.namesRules() ? "decisions and rule sets" : "decisions";
                lines.add("%-34s %d of 1,000 %s differ".formatted(engines.title(), differences, compared));
                if (differences > 0) {
                    throw new IllegalStateException(lines.get(lines.size() - 1));
                }
            }
        }
        tables.add("## Agreement, checked before timing\n\n```\n" + String.join("\n", lines) + "\n```\n");
        System.out.println(String.join("\n", lines));
    }

    private Collection<RunResult> measure(String name, Class<?> benchmark, int threads) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + benchmark.getSimpleName() + "\\.")
                .threads(threads)
                .forks(quick ? 1 : 2)
                .warmupIterations(quick ? 3 : 4)
                .measurementIterations(quick ? 3 : 5)
                .warmupTime(TimeValue.seconds(1))
                .measurementTime(TimeValue.seconds(1))
                .timeout(TimeValue.minutes(5))
                .shouldFailOnError(true)
                .timeUnit(benchmark == RemedyBenchmark.class ? TimeUnit.MICROSECONDS : TimeUnit.NANOSECONDS)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xms1g", "-Xmx1g")
                .verbosity(VerboseMode.NORMAL)
                .output(results.resolve(name + ".txt").toString())
                .result(results.resolve(name + ".json").toString())
                .resultFormat(ResultFormatType.JSON);
        System.out.println("measuring " + name + " ...");
        return new Runner(options.build()).run();
    }
}
