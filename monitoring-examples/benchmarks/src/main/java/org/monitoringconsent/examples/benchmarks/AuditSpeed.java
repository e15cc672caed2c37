// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.monitoringconsent.examples.benchmarks.archive.AuditRun;
import org.monitoringconsent.examples.benchmarks.archive.AuditRun.Kind;
import org.monitoringconsent.examples.benchmarks.archive.ManyCalls;
import org.monitoringconsent.examples.benchmarks.archive.Stages;

/** How fast the audit of an archive is and what it spends its time on, each run in a process of its own. */
final class AuditSpeed {

    private static final String MEMORY = "-Xmx256m";
    private static final double KILO = 1e3;
    private static final double PERCENT = 100;

    private AuditSpeed() {}

    /** The tables for an archive of so many rows, which is written to a temporary folder and deleted. */
    static String tables(int rows) {
        try {
            Path folder = Files.createTempDirectory("archive");
            try {
                ManyCalls.write(folder, rows);
                StringBuilder table = Tables.begin(
                        "The audit of an archive (" + MEMORY + ")",
                        1,
                        "What",
                        "rows",
                        "seconds",
                        "rows a second",
                        "processor seconds of the process",
                        "rows in two processor seconds",
                        "times FastCSV alone",
                        "bytes a row",
                        "peak MB of the process");
                double floor = 0;
                Map<Kind, String> counts = new EnumMap<>(Kind.class);
                for (Kind kind : Kind.values()) {
                    List<String> figures = run(folder, kind, List.of(), rows);
                    counts.put(kind, figures.get(0));
                    double processor = Double.parseDouble(figures.get(2));
                    floor = kind == Kind.PARSE ? processor : floor;
                    table.append(row(kind.title(), figures, floor));
                }
                if (!Objects.equals(counts.get(Kind.DUCKDB), counts.get(Kind.COUNT))) {
                    throw new IllegalStateException("DuckDB and the audit count different rows: " + counts);
                }
                Path recording = folder.resolve("audit.jfr");
                run(
                        folder,
                        Kind.ROWS,
                        List.of("-XX:StartFlightRecording=settings=profile,filename=" + recording, "-Xlog:jfr*=off"),
                        rows);
                return table + "\n" + shares(Stages.samples(recording)) + "\n" + memory(rows);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(String what, List<String> figures, double floor) {
        double rows = Double.parseDouble(figures.get(0));
        double seconds = Double.parseDouble(figures.get(1));
        double processor = Double.parseDouble(figures.get(2));
        return Tables.row(
                what,
                Tables.number(rows),
                Tables.number(seconds),
                Tables.number(rows / seconds),
                Tables.number(processor),
                Tables.number(2 * rows / processor),
                Tables.number(processor / floor),
                Tables.number(Double.parseDouble(figures.get(3)) / rows),
                Tables.number(Double.parseDouble(figures.get(4)) / KILO));
    }

    /** How much memory is held for a tenth of the rows, for all, and for as many files of which each is broken. */
    private static String memory(int rows) throws IOException {
        StringBuilder table = Tables.begin(
                "Memory against rows (" + MEMORY + ", short rows and the page)", 1, "Archive", "rows", "peak MB");
        for (int size : new int[] {rows / 100, rows / 10, rows}) {
            Path folder = Files.createTempDirectory("archive");
            try {
                ManyCalls.write(folder, size);
                table.append(peak("calls", folder));
            } finally {
                delete(folder);
            }
        }
        Path folder = Files.createTempDirectory("archive");
        try {
            ManyCalls.write(folder, 1_000);
            Path broken = Files.createDirectories(folder.resolve("archive").resolve("broken"));
            for (int i = 0; i < rows / 50; i++) {
                Files.writeString(broken.resolve("file-" + i + ".csv"), "\"\",\"cut off\n");
            }
            table.append(peak("small files that cannot be read", folder));
        } finally {
            delete(folder);
        }
        return table.toString();
    }

    private static String peak(String what, Path folder) throws IOException {
        List<String> figures = run(folder, Kind.PAGE, List.of(), 0);
        return Tables.row(
                what,
                Tables.number(Double.parseDouble(figures.get(0))),
                Tables.number(Double.parseDouble(figures.get(4)) / KILO));
    }

    private static List<String> run(Path folder, Kind kind, List<String> options, int rows) throws IOException {
        Path figures = folder.resolve("figures");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(MEMORY);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), AuditRun.class.getName()));
        command.addAll(List.of(folder.toString(), figures.toString(), kind.name(), String.valueOf(rows)));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output").toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(Files.readString(folder.resolve("output")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return Files.readAllLines(figures);
    }

    private static String shares(Map<Stages, Integer> samples) {
        double all = samples.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder table = Tables.begin(
                "What the audit with short rows spends its time on", 1, "Stage", "% of its threads", "samples");
        for (Stages stage : Stages.values()) {
            int count = samples.getOrDefault(stage, 0);
            table.append(Tables.row(stage.title(), Tables.number(PERCENT * count / all), Tables.number(count)));
        }
        return table.toString();
    }

    private static void delete(Path folder) throws IOException {
        List<Path> below;
        try (Stream<Path> paths = Files.walk(folder)) {
            below = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : below) {
            Files.delete(path);
        }
    }
}
