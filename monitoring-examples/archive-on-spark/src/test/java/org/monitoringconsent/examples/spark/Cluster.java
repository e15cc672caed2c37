// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.spark;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * A stand-alone cluster on loopback, as one starts it by hand: a master, workers of one core each, and the program that submits a
 * job. What a distribution holds in its folder of jars are those that this build was given.
 */
final class Cluster implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path folder;
    private final Path home;
    private final String master;
    private final List<Process> processes = new ArrayList<>();
    private final List<Process> workers = new ArrayList<>();

    /** Starts a master and so many workers, and waits until the master knows them all. */
    Cluster(Path folder, int workers) throws IOException, InterruptedException {
        this.folder = folder;
        this.home = distribution(Path.of("target", "spark").toAbsolutePath());
        int port = freePort();
        this.master = "spark://127.0.0.1:" + port;
        start(
                "master",
                "512m",
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                "" + port,
                "--webui-port",
                "0");
        for (int i = 1; i <= workers; i++) {
            this.workers.add(start(
                    "worker" + i,
                    "512m",
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    "127.0.0.1",
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--webui-port",
                    "0",
                    "--work-dir",
                    folder.resolve("work" + i).toString(),
                    master));
        }
        await("all workers are known", () -> occurrences("master", "Registering worker") == workers);
    }

    /** Hands a job in, as {@code spark-submit} does, with a part of the archive for each megabyte. */
    Process submit(Path job, String... arguments) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "--master",
                master,
                "--deploy-mode",
                "client",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.executor.memory=768m",
                "--conf",
                "spark.sql.files.maxPartitionBytes=1m",
                "--conf",
                "spark.sql.files.openCostInBytes=1m",
                job.toString()));
        options.addAll(List.of(arguments));
        return start("submit", "768m", "org.apache.spark.deploy.SparkSubmit", options.toArray(String[]::new));
    }

    /** Kills a worker and the executor that it started, without a word to anybody. */
    void kill(int worker) {
        Process lost = workers.get(worker - 1);
        lost.descendants().forEach(ProcessHandle::destroyForcibly);
        lost.destroyForcibly();
    }

    /** Waits until something is so, and fails with what the processes said where it never is. */
    void await(String what, BooleanSupplier so) throws InterruptedException, IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("waited in vain until " + what + "; " + ends());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Waits for the end of a process. */
    int exit(Process process) throws InterruptedException, IOException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            fail("the job does not end; " + ends());
        }
        return process.exitValue();
    }

    /** How often a text stands in what a process printed. */
    int occurrences(String process, String text) {
        try {
            return Files.readString(log(process)).split(Pattern.quote(text), -1).length - 1;
        } catch (IOException unread) {
            return 0;
        }
    }

    /** The last lines of each process. */
    String ends() throws IOException {
        StringBuilder said = new StringBuilder();
        try (var logs = Files.newDirectoryStream(folder, "*.log")) {
            for (Path log : logs) {
                List<String> lines = Files.readAllLines(log);
                said.append('\n').append(log.getFileName()).append(":\n");
                lines.subList(Math.max(0, lines.size() - 15), lines.size())
                        .forEach(line -> said.append(line).append('\n'));
            }
        }
        return said.toString();
    }

    private Path log(String process) {
        return folder.resolve(process + ".log");
    }

    private Process start(String name, String memory, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + memory));
        for (String option : System.getProperty("spark.opens").split(" ")) {
            command.add(option);
        }
        command.addAll(List.of("-cp", home.resolve("jars").resolve("*").toString(), program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    /** A folder as a distribution has it, of Spark's jars and what they need; nothing of ours, which the job brings along. */
    static Path distribution(Path home) throws IOException {
        Path jars = Files.createDirectories(home.resolve("jars"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry).toAbsolutePath();
            if (entry.endsWith(".jar") && !jar.toString().contains("monitoring")) {
                Path link = jars.resolve(jar.getFileName());
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, jar);
            }
        }
        return home;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        for (Process process : processes) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
