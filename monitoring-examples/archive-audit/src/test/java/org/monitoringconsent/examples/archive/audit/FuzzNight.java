// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lets Jazzer try inputs on each target, guided by what they reach, and says how many it tried in what time. Run with the number
 * of inputs in all, the folder to work in, and perhaps the names of the targets. It ends with 1 when something was found; each find
 * stands in the folder, belongs into {@code src/test/resources/fuzz}, and is tried there by each build.
 */
final class FuzzNight {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final String SEEDS = "seeds";

    /** The whole audit takes a hundred times as long as reading. */
    private static final int LESS_OF_THE_AUDIT = 50;

    private static final int MOST_FINDS = 10;
    private static final int LONGEST_INPUT = 4_000;

    /** For one input, the first of which loads classes; generous, so that a busy machine is no find. */
    private static final int MOST_SECONDS = 120;

    private static final Pattern RUNS = Pattern.compile("(?m)^#(\\d+)\\s+(?:DONE|NEW|REDUCE|pulse|RELOAD)");

    private final Path folder;
    private long tried;
    private boolean found;

    private FuzzNight(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        long inputs = Long.parseLong(arguments[0]);
        FuzzNight night = new FuzzNight(Path.of(arguments[1]).toAbsolutePath());
        List<String> wanted = List.of(arguments).subList(2, arguments.length);
        List<String> all = List.copyOf(new FuzzTargets().all().keySet());
        long each = inputs / (all.size() - 1) + 1;
        Files.createDirectories(night.folder);
        Files.write(night.folder.resolve("words.dict"), Mutator.dictionary());
        for (String target : wanted.isEmpty() ? all : wanted) {
            night.run(target, target.equals(FuzzTargets.AUDIT) ? each / LESS_OF_THE_AUDIT : each);
        }
        System.out.printf(Locale.ROOT, "%,d inputs in all%n", night.tried);
        if (night.found) {
            System.exit(1);
        }
    }

    private void run(String target, long runs) throws IOException, InterruptedException {
        Path own = Files.createDirectories(folder.resolve(target));
        Path reached = Files.createDirectories(own.resolve("reached"));
        Path seeds = seeds(target, Files.createDirectories(own.resolve(SEEDS)));
        Path said = own.resolve("said.txt");
        Instant start = Instant.now();
        Process jazzer = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        // Most of what it does, it does once; the second compiler would take longer than it saves.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + ReadersFuzz.class.getName(),
                        "--target_args=" + target,
                        "--instrumentation_includes=org.monitoringconsent.examples.archive.**:"
                                + "org.monitoringconsent.recorder.**:org.monitoringconsent.json.**",
                        "--custom_hook_excludes=**",
                        "--disabled_hooks=*",
                        "--keep_going=" + MOST_FINDS,
                        "-runs=" + runs,
                        "-max_len=" + LONGEST_INPUT,
                        "-timeout=" + MOST_SECONDS,
                        "-dict=" + folder.resolve("words.dict"),
                        "-artifact_prefix=" + own + "/",
                        reached.toString(),
                        seeds.toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int code = jazzer.waitFor();
        Duration took = Duration.between(start, Instant.now());
        long count = count(Files.readString(said, StandardCharsets.ISO_8859_1));
        tried += count;
        List<String> finds = finds(own);
        found |= code != 0 || !finds.isEmpty();
        System.out.printf(
                Locale.ROOT,
                "%-20s %,9d inputs in %,5d s, %,5d reached something new, found: %s%n",
                target,
                count,
                took.toSeconds(),
                filesIn(reached),
                finds.isEmpty() ? (code == 0 ? "nothing" : "ended with " + code + ", see " + said) : finds);
    }

    /** The small records are seeds of all, and the samples of its own for each reader. */
    private static Path seeds(String target, Path seeds) throws IOException {
        boolean reads = Files.isDirectory(RESOURCES.resolve("readers").resolve(target));
        List<Path> folders = reads
                ? List.of(RESOURCES.resolve("readers").resolve(target))
                : List.of(RESOURCES.resolve("records"), Path.of("sample"), RESOURCES.resolve("readers"));
        for (Path from : folders) {
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (!file.toString().endsWith(".expect") && Files.size(file) <= LONGEST_INPUT) {
                        String name = from.relativize(file).toString().replace('/', '-');
                        Files.write(seeds.resolve(name), Files.readAllBytes(file));
                    }
                }
            }
        }
        for (Map.Entry<String, String> seed :
                Mutator.SEEDS.getOrDefault(target, Map.of()).entrySet()) {
            Files.writeString(seeds.resolve(seed.getKey()), seed.getValue());
        }
        return seeds;
    }

    private static long count(String said) {
        long count = 0;
        Matcher runs = RUNS.matcher(said);
        while (runs.find()) {
            count = Math.max(count, Long.parseLong(runs.group(1)));
        }
        return count;
    }

    private static List<String> finds(Path folder) throws IOException {
        List<String> finds = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("(?:crash|timeout|oom|slow-unit|leak)-.*"))
                    .sorted()
                    .forEach(finds::add);
        }
        return finds;
    }

    private static long filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
