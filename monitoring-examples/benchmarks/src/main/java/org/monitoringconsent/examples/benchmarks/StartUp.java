package org.monitoringconsent.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How long a new process needs to its first verdict, beyond one that does nothing; whole processes, by the wall clock. */
final class StartUp {

    private StartUp() {}

    /** The table; each kind of process is started so many times, taking turns. */
    static String table(int rounds) {
        Path archive = archive();
        List<List<String>> commands = List.of(
                command(List.of(), "Nothing"),
                command(List.of(), "FirstVerdict"),
                command(List.of("-XX:TieredStopAtLevel=1"), "FirstVerdict"),
                command(List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off"), "Nothing"),
                command(List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off"), "FirstVerdict"),
                command(
                        List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-XX:TieredStopAtLevel=1"),
                        "FirstVerdict"));
        double[][] times = new double[commands.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int kind = 0; kind < commands.size(); kind++) {
                times[kind][round] = milliseconds(commands.get(kind));
            }
        }
        return print(times);
    }

    private static String print(double[][] times) {
        String[] names = {
            "bare JVM",
            "first verdict",
            "first verdict, C1 only",
            "bare JVM, class archive",
            "first verdict, class archive",
            "first verdict, class archive, C1 only"
        };
        int[] bare = {0, 0, 0, 3, 3, 3};
        StringBuilder table = Tables.begin(
                "From the start of the process",
                1,
                "Process",
                "median ms",
                "least ms",
                "median beyond the bare JVM",
                "least beyond the bare JVM");
        for (double[] kind : times) {
            Arrays.sort(kind);
        }
        for (int kind = 0; kind < times.length; kind++) {
            double[] base = times[bare[kind]];
            table.append(Tables.row(
                    names[kind],
                    Tables.number(median(times[kind])),
                    Tables.number(times[kind][0]),
                    Tables.number(median(times[kind]) - median(base)),
                    Tables.number(times[kind][0] - base[0])));
        }
        return table.toString();
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    /** An archive of the classes that the first verdict loads. */
    private static Path archive() {
        try {
            Path archive = Files.createTempDirectory("benchmarks").resolve("classes.jsa");
            milliseconds(command(List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off"), "FirstVerdict"));
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(List<String> options, String main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), "org.monitoringconsent.examples.benchmarks.start." + main));
        return command;
    }

    /** The library, its one dependency and the two programs; no other engine is on the path. */
    private static String classPath() {
        List<String> wanted = List.of("monitoring-core", "monitoring-rules", "slf4j-", "benchmarks");
        List<String> kept = new ArrayList<>();
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        for (String entry : entries) {
            Path path = Path.of(entry).toAbsolutePath();
            Path lib = path.resolveSibling("lib");
            if (entries.length == 1 && Files.isDirectory(lib)) {
                for (File library : sorted(lib)) {
                    addWanted(kept, library.toPath(), wanted);
                }
            }
            addWanted(kept, path, wanted);
        }
        return String.join(File.pathSeparator, kept);
    }

    private static List<File> sorted(Path directory) {
        File[] files = directory.toFile().listFiles();
        List<File> sorted = new ArrayList<>(files == null ? List.of() : Arrays.asList(files));
        sorted.sort(null);
        return sorted;
    }

    private static void addWanted(List<String> kept, Path path, List<String> wanted) {
        String name = path.getFileName().toString();
        if (Files.isDirectory(path) || wanted.stream().anyMatch(name::startsWith)) {
            kept.add(path.toString());
        }
    }

    private static double milliseconds(List<String> command) {
        long start = System.nanoTime();
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException("process ended with `" + code + "`");
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
