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
import org.monitoringconsent.examples.benchmarks.CompareOptions.Part;
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
 * <p>{@link CompareOptions} has the arguments; {@code --help} tells them.
 */
public final class CompareAll {

    private static final int BAD_ARGUMENTS = 2;
    private static final int FEW_ROWS = 100_000;
    private static final int MANY_ROWS = 1_000_000;

    private final boolean quick;
    private final Path results;
    private final Tables tables = new Tables();

    private CompareAll(boolean quick, Path results) {
        this.quick = quick;
        this.results = results;
    }

    /** Runs; arguments that are not understood end it at once. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        CompareOptions options;
        try {
            options = CompareOptions.of(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(BAD_ARGUMENTS);
            return;
        }
        if (options.help()) {
            System.out.println(CompareOptions.usage());
            return;
        }
        Files.createDirectories(options.results());
        new CompareAll(options.quick(), options.results()).run(options.parts());
    }

    private void run(List<Part> parts) throws RunnerException {
        checkAgreement();
        for (Part part : parts) {
            switch (part) {
                case POLICY -> tables.policy(measure(part.word(), PolicyBenchmark.class, 1));
                case LAW -> tables.law(measure(part.word(), LawBenchmark.class, 1));
                case GROWTH -> tables.growth(measure(part.word(), GrowthBenchmark.class, 1));
                case REMEDY -> tables.remedy(measure(part.word(), RemedyBenchmark.class, 1));
                case THREADS ->
                    tables.threads(
                            measure("threads-1", ThreadBenchmark.class, 1),
                            measure("threads-2", ThreadBenchmark.class, 2));
                case START -> tables.add(StartUp.table(quick ? 15 : 31));
                case MEMORY -> tables.add(Footprint.table());
                case ARCHIVE -> tables.add(AuditSpeed.tables(quick ? FEW_ROWS : MANY_ROWS));
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
