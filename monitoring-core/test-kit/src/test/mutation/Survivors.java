// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says which share of the mutants in PIT's report was noticed, package by package, and fails when a package has less than the
 * share asked for or when a mutant survived that the list does not explain.
 *
 * <p>Run with the report, the list and the share in percent. A line of the list is
 * {@code class | method | mutator | reason}; lines with # are comments. As many equal lines as mutants are needed. A listed
 * mutant that was noticed after all is told and does no harm: properties draw other values each time.
 */
final class Survivors {

    private static final String ROOT = "org.monitoringconsent.";
    private static final Set<String> UNNOTICED = Set.of("SURVIVED", "NO_COVERAGE");

    private final Map<String, int[]> noticedOfAll = new TreeMap<>();
    private final Map<String, List<String>> survivors = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        Survivors survivors = new Survivors();
        Files.readAllLines(Path.of(arguments[0])).forEach(survivors::read);
        List<String> faults = survivors.below(Integer.parseInt(arguments[2]));
        faults.addAll(survivors.unexplained(Files.readAllLines(Path.of(arguments[1]))));
        if (!faults.isEmpty()) {
            faults.forEach(System.err::println);
            System.exit(1);
        }
    }

    /** Reads one line of the report: file, class, mutator, method, line, status, test. */
    private void read(String line) {
        String[] cells = line.split(",", -1);
        String type = cells[1].substring(ROOT.length());
        String mutator = cells[2].substring(cells[2].lastIndexOf('.') + 1).replaceFirst("Mutator$", "");
        String method = cells[3].replaceFirst("^lambda\\$(\\w+)\\$\\d+$", "$1");
        boolean noticed = !UNNOTICED.contains(cells[5]);
        int[] counts = noticedOfAll.computeIfAbsent(packageOf(type), name -> new int[2]);
        counts[0] += noticed ? 1 : 0;
        counts[1]++;
        if (!noticed) {
            survivors
                    .computeIfAbsent(type + " | " + method + " | " + mutator, key -> new ArrayList<>())
                    .add(cells[4]);
        }
    }

    private static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('.'));
    }

    private List<String> below(int percent) {
        List<String> faults = new ArrayList<>();
        noticedOfAll.forEach((name, counts) -> {
            String share = name + ": " + counts[0] + " of " + counts[1] + " mutants noticed, "
                    + (counts[0] * 1000 / counts[1]) / 10.0 + " %";
            System.out.println(share);
            if (counts[0] * 100 < percent * counts[1]) {
                faults.add(share + ", which must be at least " + percent + " %");
            }
        });
        return faults;
    }

    private List<String> unexplained(List<String> list) {
        Map<String, Integer> explained = new TreeMap<>();
        list.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> explained.merge(line.substring(0, line.lastIndexOf(" | ")), 1, Integer::sum));
        List<String> faults = new ArrayList<>();
        survivors.forEach((key, lines) -> {
            if (lines.size() > explained.getOrDefault(key, 0)) {
                faults.add("not explained: " + key + ", in lines " + lines);
            }
        });
        explained.forEach((key, count) -> {
            int found = survivors.getOrDefault(key, List.of()).size();
            if (found < count && noticedOfAll.containsKey(packageOf(key.substring(0, key.indexOf(" | "))))) {
                System.out.println("noticed this time: " + key + ", " + (count - found) + " of " + count);
            }
        });
        return faults;
    }
}
