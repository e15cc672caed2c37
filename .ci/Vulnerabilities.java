// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks up the archives that the build runs on ({@code .mvn/checksums}) in a list of known vulnerabilities, and says which of them are
 * part of something that is published or run (the bills of materials that {@code mvn -Prelease verify} leaves, and the archives that
 * the program in one archive holds). Ends with 1 if one of these is vulnerable.
 *
 * <p>{@code java .ci/Vulnerabilities.java LIST.csv}. A line of the list is: id, day, title, group:artifact, first vulnerable version (0
 * for all), first version that is not (or empty), last vulnerable version (or empty), severity, and more that is not read.
 */
public final class Vulnerabilities {

    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(,|$)");
    private static final Pattern COMPONENT =
            Pattern.compile("\"purl\" *: *\"pkg:maven/([^/]+)/([^@]+)@([^?\"]+)");
    private static final Pattern TOKEN = Pattern.compile("[0-9]+|[a-z]+");
    private static final Map<String, Integer> BEFORE_RELEASE = Map.of(
            "alpha", -5, "a", -5, "beta", -4, "b", -4, "milestone", -3, "m", -3, "rc", -2, "cr", -2, "snapshot", -1);
    private static final Set<String> RELEASE = Set.of("ga", "final", "release");

    private Vulnerabilities() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("a list of vulnerabilities must be given");
            System.exit(2);
        }
        Map<String, Set<String>> archives = archives();
        Set<String> shipped = shipped();
        List<String> grave = new ArrayList<>();
        List<String> others = new ArrayList<>();
        String newest = "";
        int lines = 0;
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            List<String> cells = cells(line);
            if (cells.size() < 8) {
                continue;
            }
            lines++;
            newest = cells.get(1).compareTo(newest) > 0 ? cells.get(1) : newest;
            for (String version : archives.getOrDefault(cells.get(3), Set.of())) {
                if (isVulnerable(version, cells.get(4), cells.get(5), cells.get(6))) {
                    String found = cells.get(3) + ":" + version;
                    (shipped.contains(found) ? grave : others)
                            .add(found + "  " + cells.get(0) + " " + cells.get(7) + "  " + cells.get(2));
                }
            }
        }
        System.out.println(lines + " entries up to " + newest + ", " + archives.size() + " artifacts, of which "
                + shipped.size() + " versions are published or run");
        others.stream().sorted().forEach(found -> System.out.println("build only  " + found));
        grave.stream().sorted().forEach(found -> System.out.println("VULNERABLE  " + found));
        System.exit(grave.isEmpty() && lines > 0 && !shipped.isEmpty() ? 0 : 1);
    }

    /** The versions of each artifact that the build fetches. */
    private static Map<String, Set<String>> archives() throws IOException {
        Map<String, Set<String>> archives = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(".mvn/checksums/checksums.sha256"))) {
            String[] steps = line.substring(line.lastIndexOf(' ') + 1).split("/");
            String group = String.join(".", List.of(steps).subList(0, steps.length - 3));
            archives.computeIfAbsent(group + ":" + steps[steps.length - 3], name -> new TreeSet<>())
                    .add(steps[steps.length - 2]);
        }
        return archives;
    }

    /** What the published artifacts bring, and what the program in one archive is made of. */
    private static Set<String> shipped() throws IOException {
        Set<String> shipped = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("."), 6)) {
            for (Path file : files.filter(path -> path.toString().endsWith("-cyclonedx.json")).toList()) {
                Matcher component = COMPONENT.matcher(Files.readString(file));
                while (component.find()) {
                    shipped.add(component.group(1) + ":" + component.group(2) + ":" + component.group(3));
                }
            }
        }
        Path program = Path.of("monitoring-examples/command-line/target/monitoring.jar");
        if (Files.exists(program)) {
            try (ZipFile archive = new ZipFile(program.toFile())) {
                for (ZipEntry entry : archive.stream().filter(each -> each.getName().endsWith("/pom.properties")).toList()) {
                    Properties own = new Properties();
                    own.load(archive.getInputStream(entry));
                    shipped.add(own.get("groupId") + ":" + own.get("artifactId") + ":" + own.get("version"));
                }
            }
        }
        return shipped;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        while (cell.find()) {
            cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            if (cell.group(3).isEmpty()) {
                break;
            }
        }
        return cells;
    }

    private static boolean isVulnerable(String version, String first, String fixed, String last) {
        if (!first.isEmpty() && !first.equals("0") && compare(version, first) < 0) {
            return false;
        }
        if (!fixed.isEmpty()) {
            return compare(version, fixed) < 0;
        }
        return last.isEmpty() || compare(version, last) <= 0;
    }

    /** As Maven orders versions, but for the order of words that it does not know. */
    private static int compare(String one, String other) {
        List<Integer> left = parts(one);
        List<Integer> right = parts(other);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            int order = Integer.compare(i < left.size() ? left.get(i) : 0, i < right.size() ? right.get(i) : 0);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<Integer> parts(String version) {
        List<Integer> parts = new ArrayList<>();
        Matcher token = TOKEN.matcher(version.toLowerCase(java.util.Locale.ROOT));
        while (token.find()) {
            String text = token.group();
            if (Character.isDigit(text.charAt(0))) {
                parts.add(text.length() > 9 ? Integer.MAX_VALUE : Integer.valueOf(text));
            } else if (!RELEASE.contains(text)) {
                parts.add(BEFORE_RELEASE.getOrDefault(text, 0));
            }
        }
        return parts;
    }
}
