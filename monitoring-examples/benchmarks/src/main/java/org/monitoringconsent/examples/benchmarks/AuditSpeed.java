package org.monitoringconsent.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.monitoringconsent.examples.benchmarks.archive.AuditRun;
import org.monitoringconsent.examples.benchmarks.archive.ManyCalls;
import org.monitoringconsent.examples.benchmarks.archive.Stages;

/** How fast the audit of an archive is and what it spends its time on, each run in a process of its own. */
final class AuditSpeed {

    private static final String MEMORY = "-Xmx256m";
    private static final double MEGA = 1e6;
    private static final double KILO = 1e3;
    private static final double PERCENT = 100;

    private AuditSpeed() {}

    /** The tables for an archive of so many rows, which is written to a temporary folder and deleted. */
    static String tables(int rows) {
        try {
            Path folder = Files.createTempDirectory("archive");
            try {
                ManyCalls.write(folder, rows);
                Path recording = folder.resolve("audit.jfr");
                List<String> plain = run(folder, List.of());
                run(
                        folder,
                        List.of("-XX:StartFlightRecording=settings=profile,filename=" + recording, "-Xlog:jfr*=off"));
                return speed(plain) + "\n" + shares(Stages.samples(recording));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> run(Path folder, List<String> options) throws IOException {
        Path figures = folder.resolve("figures");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(MEMORY);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), AuditRun.class.getName()));
        command.addAll(List.of(folder.toString(), figures.toString()));
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

    private static String speed(List<String> figures) {
        double rows = Double.parseDouble(figures.get(0));
        double seconds = Double.parseDouble(figures.get(2));
        double processor = Double.parseDouble(figures.get(3));
        return Tables.begin(
                        "The audit of an archive (" + MEMORY + ")",
                        1,
                        "Rows",
                        "denied",
                        "seconds",
                        "rows a second",
                        "processor seconds of its thread",
                        "rows a processor second",
                        "MB of JSON lines",
                        "peak MB of the process")
                + Tables.row(
                        Tables.number(rows),
                        Tables.number(Double.parseDouble(figures.get(1))),
                        Tables.number(seconds),
                        Tables.number(rows / seconds),
                        Tables.number(processor),
                        Tables.number(rows / processor),
                        Tables.number(Double.parseDouble(figures.get(4)) / MEGA),
                        Tables.number(Double.parseDouble(figures.get(5)) / KILO));
    }

    private static String shares(Map<Stages, Integer> samples) {
        double all = samples.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder table =
                Tables.begin("What the audit spends its time on", 1, "Stage", "% of its thread", "samples");
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
