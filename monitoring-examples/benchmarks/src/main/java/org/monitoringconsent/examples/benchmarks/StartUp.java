// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.monitoringconsent.examples.benchmarks.start.FirstVerdict;
import org.monitoringconsent.examples.benchmarks.start.Nothing;

/** How long a new process needs to its first verdict, beyond one that does nothing; whole processes, by the wall clock. */
final class StartUp {

    private static final String FIRST_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";
    private static final String REQUEST = """
            {"day": "2026-06-30", "activity": "RECORD", "worker": {"id": "w-1", "country": "NL"}, "employer": {"country": "GB"},
             "communication": {"channel": "CALL", "line": "HOSTED_FOR_BUSINESS"}}
            """;

    private final Path directory;
    private final String libraries;
    private final List<Kind> kinds = new ArrayList<>();

    private StartUp(Path directory, String libraries) {
        this.directory = directory;
        this.libraries = libraries;
    }

    /** The table; each kind of process is started so many times, taking turns. */
    static String table(int rounds) {
        try {
            Path directory = Files.createTempDirectory("benchmarks");
            List<String> libraries = new ArrayList<>(List.of(programs(directory).toString()));
            libraries.addAll(libraries());
            StartUp startUp = new StartUp(directory, String.join(File.pathSeparator, libraries));
            startUp.addKinds();
            return startUp.measure(rounds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addKinds() throws IOException {
        add("bare JVM", 0, program(Nothing.class));
        addWithArchive("first verdict", 0, program(FirstVerdict.class));
        Path commandLine =
                home().resolve("../../command-line/target/monitoring.jar").normalize();
        if (Files.exists(commandLine)) {
            Path request = Files.writeString(directory.resolve("request.json"), REQUEST);
            // It denies, and says so by 1.
            addWithArchive(
                    "command line, `decide`", 1, List.of("-jar", commandLine.toString(), "decide", request.toString()));
        }
    }

    private void addWithArchive(String name, int exitCode, List<String> program) {
        add(name, exitCode, program);
        add(name + ", C1 only", exitCode, program, FIRST_COMPILER_ONLY);
        Path archive = directory.resolve("classes-" + kinds.size() + ".jsa");
        new Kind("", exitCode, command(program, "-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off")).milliseconds();
        String option = "-XX:SharedArchiveFile=" + archive;
        add(name + ", class archive", exitCode, program, option);
        add(name + ", class archive, C1 only", exitCode, program, option, FIRST_COMPILER_ONLY);
    }

    private void add(String name, int exitCode, List<String> program, String... options) {
        kinds.add(new Kind(name, exitCode, command(program, options)));
    }

    private List<String> program(Class<?> main) {
        return List.of("-cp", libraries, main.getName());
    }

    private static List<String> command(List<String> program, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(options));
        command.addAll(program);
        return command;
    }

    private String measure(int rounds) {
        double[][] times = new double[kinds.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int kind = 0; kind < times.length; kind++) {
                times[kind][round] = kinds.get(kind).milliseconds();
            }
        }
        for (double[] kind : times) {
            Arrays.sort(kind);
        }
        StringBuilder table = Tables.begin(
                "From the start of the process",
                1,
                "Process",
                "median ms",
                "least ms",
                "median beyond the bare JVM",
                "least beyond the bare JVM");
        for (int kind = 0; kind < times.length; kind++) {
            table.append(Tables.row(
                    kinds.get(kind).name(),
                    Tables.number(median(times[kind])),
                    Tables.number(times[kind][0]),
                    Tables.number(median(times[kind]) - median(times[0])),
                    Tables.number(times[kind][0] - times[0][0])));
        }
        return table.toString();
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    /**
     * The small programs in an archive of their own: that of the benchmarks names the archives of all other engines, and
     * whoever looks for services on its class path opens every one of them.
     */
    private static Path programs(Path directory) throws IOException {
        Path archive = directory.resolve("programs.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(archive))) {
            for (Class<?> program : List.of(Nothing.class, FirstVerdict.class)) {
                String name = program.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(name));
                try (InputStream in = StartUp.class.getResourceAsStream("/" + name)) {
                    out.write(in.readAllBytes());
                }
                out.closeEntry();
            }
        }
        return archive;
    }

    /** The library and its one dependency. */
    private static List<String> libraries() {
        List<String> kept = new ArrayList<>();
        for (String name : List.of("monitoring-core-", "monitoring-rules-", "slf4j-api-", "slf4j-nop-")) {
            File[] found = home().resolve("lib").toFile().listFiles((lib, file) -> file.startsWith(name));
            if (found == null || found.length != 1) {
                throw new IllegalStateException("one archive `" + name + "` must stand in `lib` beside the benchmarks");
            }
            kept.add(found[0].getPath());
        }
        return kept;
    }

    /** Where the archive of the benchmarks stands, which is the first on the class path. */
    private static Path home() {
        String first = System.getProperty("java.class.path").split(File.pathSeparator, 2)[0];
        return Path.of(first).toAbsolutePath().resolveSibling("");
    }

    /**
     * A kind of process.
     *
     * @param name what it is called in the table
     * @param exitCode how it must end
     * @param command what is started
     */
    private record Kind(String name, int exitCode, List<String> command) {

        double milliseconds() {
            long start = System.nanoTime();
            try {
                int code = new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start()
                        .waitFor();
                if (code != exitCode) {
                    throw new IllegalStateException(
                            "process ended with `" + code + "`, but must with `" + exitCode + "`");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            return (System.nanoTime() - start) / 1e6;
        }
    }
}
