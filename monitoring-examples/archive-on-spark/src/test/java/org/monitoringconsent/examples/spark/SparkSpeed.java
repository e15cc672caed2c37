// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.audit.ArchiveAudit;
import org.monitoringconsent.examples.archive.audit.AuditListener;
import org.monitoringconsent.examples.archive.audit.AuditSummary;
import org.monitoringconsent.examples.archive.audit.AuditedCall;
import org.monitoringconsent.examples.archive.audit.VerdictRows;
import org.monitoringconsent.examples.archive.audit.VerdictRows.Form;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/**
 * Whole jobs over the same table, each in a process of its own: the loop that nothing can beat, the audit of one machine, and Spark
 * on two threads with the jar that is submitted. Prints a line for each, and fails where the audit and Spark deny different numbers.
 */
public final class SparkSpeed {

    private static final Path ARRANGEMENT =
            Path.of("../archive-audit/sample/arrangement.json").toAbsolutePath();
    private static final Path JOB = Path.of("target/archive-on-spark-job.jar").toAbsolutePath();
    private static final int FILES = 40;
    private static final int ASKED = 50_000;
    private static final double NANOS = 1e9;

    private SparkSpeed() {}

    /** Measures archives of so many rows; with a name first it is one of the processes. */
    public static void main(String... arguments) throws Exception {
        switch (arguments[0]) {
            case "audit" -> audit(Path.of(arguments[1]), Path.of(arguments[2]));
            case "loop" -> loop(Path.of(arguments[1]), Long.parseLong(arguments[2]));
            case "denied" -> denied(arguments[1]);
            default -> {
                System.out.println(
                        "| what | rows | seconds | rows a second | processor seconds |\n|---|---:|---:|---:|---:|");
                for (String rows : arguments) {
                    measure(Integer.parseInt(rows));
                }
            }
        }
    }

    private static void measure(int rows) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("spark-speed");
        try {
            Path archive = Calls.write(folder.resolve("archive"), FILES, rows / FILES);
            Path home = Cluster.distribution(Path.of("target", "spark").toAbsolutePath());
            run(
                    folder,
                    "plain loop over requests in memory, two threads",
                    rows,
                    own("loop", archive.toString(), "" + rows));
            String audit = run(
                    folder,
                    "audit, short rows",
                    rows,
                    own(
                            "audit",
                            archive.toString(),
                            folder.resolve("rows.jsonl").toString()));
            run(
                    folder,
                    "Spark, local[2], CSV to Parquet",
                    rows,
                    spark(home, "csv", archive, folder.resolve("from-csv")));
            String found = run(
                    folder, "", rows, own("denied", folder.resolve("from-csv").toString()));
            if (!found.equals(audit)) {
                throw new IllegalStateException("the audit finds " + audit + " and Spark " + found);
            }
        } finally {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Runs a process and prints what it took; returns its last line. */
    private static String run(Path folder, String what, int rows, List<String> command)
            throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        long start = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        double before = childrensProcessorSeconds();
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException(what + " failed: " + Files.readString(said));
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        double processor = childrensProcessorSeconds() - before;
        if (!what.isEmpty()) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %.1f | %,.0f | %.1f |%n",
                    what,
                    rows,
                    seconds,
                    rows / seconds,
                    processor);
        }
        List<String> lines = Files.readAllLines(said);
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    /** What all processes took that this one started and that have ended, as Linux tells it in hundredths of a second. */
    private static double childrensProcessorSeconds() throws IOException {
        String status = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = status.substring(status.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
    }

    private static List<String> own(String... arguments) {
        List<String> command = java();
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SparkSpeed.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> spark(Path home, String form, Path archive, Path verdicts) {
        List<String> command = java();
        command.addAll(
                List.of("-cp", home.resolve("jars").resolve("*").toString(), "org.apache.spark.deploy.SparkSubmit"));
        command.addAll(List.of("--master", "local[2]", "--conf", "spark.ui.enabled=false", JOB.toString()));
        command.addAll(List.of(ARRANGEMENT.toString(), form, archive.toString(), verdicts.toString()));
        return command;
    }

    private static List<String> java() {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        command.addAll(List.of(System.getProperty("spark.opens").split(" ")));
        return command;
    }

    private static void audit(Path archive, Path rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(rows)) {
            AuditSummary summary = new ArchiveAudit(MonitoringEngine.discover(), ArrangementReader.read(ARRANGEMENT))
                    .run(archive, new VerdictRows(out, Form.JSON_LINES, Locale.ENGLISH));
            System.out.println(summary.denied());
        }
    }

    private static void denied(String verdicts) throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .getOrCreate()) {
            System.out.println(
                    spark.read().parquet(verdicts).filter("decision = 'DENY'").count());
        }
    }

    private static void loop(Path archive, long rows) throws IOException, InterruptedException {
        List<MonitoringRequest> asked = new ArrayList<>();
        MonitoringEngine engine = MonitoringEngine.discover();
        new ArchiveAudit(engine, ArrangementReader.read(ARRANGEMENT))
                .run(archive.resolve("calls-000.csv"), new AuditListener() {
                    @Override
                    public void judged(AuditedCall call) {
                        if (asked.size() < ASKED) {
                            asked.add(call.request());
                        }
                    }
                });
        long start = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < 2; number++) {
            int first = number;
            Thread thread = new Thread(() -> {
                long denied = 0;
                for (long i = first; i < rows; i += 2) {
                    denied += engine.decide(asked.get((int) (i % asked.size()))).isDenied() ? 1 : 0;
                }
                if (denied < 0) {
                    throw new IllegalStateException("never; keeps the loop from being left out");
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.printf(Locale.ROOT, "%.0f a second%n", rows / ((System.nanoTime() - start) / NANOS));
    }
}
