// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.monitoringconsent.examples.benchmarks.policy.PolicyEngines;
import org.openjdk.jmh.results.RunResult;

/** The tables in the order in which they were measured, as Markdown; ratios within one run. */
final class Tables {

    private final List<String> written = new ArrayList<>();
    /** Nanoseconds of the hand-written line with all reasons; 0 when the policy was not measured. */
    private double line;

    void add(String table) {
        written.add(table);
    }

    void policy(Collection<RunResult> runs) {
        Map<PolicyEngines, RunResult> byEngine = new TreeMap<>();
        runs.forEach(run -> byEngine.put(PolicyEngines.valueOf(run.getParams().getParam("engine")), run));
        line = time(byEngine, PolicyEngines.STRAIGHT_LINE);
        double ours = time(byEngine, PolicyEngines.OURS);
        StringBuilder table = begin(
                "The policy of twelve rules",
                1,
                "Engine",
                "ns per decision, median",
                "±",
                "bytes",
                "times the hand-written line",
                "times this library");
        byEngine.forEach((engine, run) -> table.append(row(
                engine.title(),
                number(score(run)),
                number(run.getPrimaryResult().getScoreError()),
                number(bytes(run)),
                number(score(run) / line),
                number(score(run) / ours))));
        byEngine.entrySet().stream()
                .filter(entry -> entry.getKey().isOther())
                .min((left, right) -> Double.compare(score(left.getValue()), score(right.getValue())))
                .ifPresent(fastest -> table.append("\nThe fastest other engine, %s, takes %s times as long.\n"
                        .formatted(fastest.getKey().title(), number(score(fastest.getValue()) / ours))));
        add(table.toString());
    }

    private static double time(Map<PolicyEngines, RunResult> runs, PolicyEngines engine) {
        RunResult run = runs.get(engine);
        if (run == null) {
            throw new IllegalStateException("nothing was measured for `" + engine + "`");
        }
        return score(run);
    }

    void law(Collection<RunResult> runs) {
        StringBuilder table = begin(
                "The full rule sets",
                2,
                "What",
                "Law",
                "ns per request, median",
                "±",
                "bytes",
                "times the hand-written line of twelve rules");
        runs.forEach(run -> table.append(row(
                method(run),
                run.getParams().getParam("law"),
                number(score(run)),
                number(run.getPrimaryResult().getScoreError()),
                number(bytes(run)),
                line == 0 ? "" : number(score(run) / line))));
        add(table.toString());
    }

    void growth(Collection<RunResult> runs) {
        StringBuilder table = begin(
                "Growth, judged afresh",
                1,
                "Rules",
                "About",
                "ns per request, median",
                "±",
                "bytes",
                "ns for each rule more than ten");
        Map<String, Double> ofTen = new TreeMap<>();
        runs.stream()
                .filter(run -> run.getParams().getParam("rules").equals("10"))
                .forEach(run -> ofTen.put(run.getParams().getParam("about"), score(run)));
        runs.forEach(run -> {
            int rules = Integer.parseInt(run.getParams().getParam("rules"));
            String about = run.getParams().getParam("about");
            double more = score(run) - ofTen.getOrDefault(about, 0.0);
            table.append(row(
                    String.valueOf(rules),
                    about,
                    number(score(run)),
                    number(run.getPrimaryResult().getScoreError()),
                    number(bytes(run)),
                    rules == 10 ? "" : "%.3f".formatted(more / (rules - 10))));
        });
        add(table.toString());
    }

    void remedy(Collection<RunResult> runs) {
        StringBuilder table =
                begin("All smallest remedies of a denial", 1, "Law", "p50 µs", "p90 µs", "p99 µs", "p99.9 µs", "bytes");
        for (RunResult run : runs) {
            var statistics = run.getPrimaryResult().getStatistics();
            table.append(row(
                    run.getParams().getParam("law"),
                    number(statistics.getPercentile(50)),
                    number(statistics.getPercentile(90)),
                    number(statistics.getPercentile(99)),
                    number(statistics.getPercentile(99.9)),
                    number(bytes(run))));
        }
        add(table.toString());
    }

    void threads(Collection<RunResult> one, Collection<RunResult> two) {
        StringBuilder table = begin(
                "Two threads on one engine", 1, "What", "million/s, one thread", "million/s, two threads", "scaling");
        Iterator<RunResult> seconds = two.iterator();
        for (RunResult first : one) {
            RunResult second = seconds.next();
            table.append(row(
                    method(first),
                    number(score(first) * 1_000),
                    number(score(second) * 1_000),
                    number(score(second) / score(first))));
        }
        add(table.toString());
    }

    private static String method(RunResult run) {
        String label = run.getPrimaryResult().getLabel();
        return label.substring(label.lastIndexOf('.') + 1);
    }

    /** The median of the measured seconds: on a shared host one of them may be disturbed, which the mean would show. */
    private static double score(RunResult run) {
        return run.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static double bytes(RunResult run) {
        for (String label : run.getSecondaryResults().keySet()) {
            if (label.endsWith("gc.alloc.rate.norm")) {
                return run.getSecondaryResults().get(label).getScore();
            }
        }
        return Double.NaN;
    }

    /** The head of a table; the columns after the first ones hold numbers. */
    static StringBuilder begin(String title, int textColumns, String... columns) {
        StringBuilder table = new StringBuilder("## " + title + "\n\n" + row(columns));
        for (int column = 0; column < columns.length; column++) {
            table.append(column < textColumns ? "|---" : "|---:");
        }
        return table.append("|\n");
    }

    static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        String form = Math.abs(value) < 100 ? "%,.1f" : "%,.0f";
        return String.format(Locale.ROOT, form, Math.abs(value) < 0.05 ? 0 : value);
    }

    @Override
    public String toString() {
        return String.join("\n", written);
    }
}
