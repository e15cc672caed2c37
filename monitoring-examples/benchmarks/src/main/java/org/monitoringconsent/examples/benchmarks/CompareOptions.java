// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the command line asks for. All of it is understood before anything runs, because a run takes half an hour.
 *
 * @param help whether only to say what there is
 * @param quick whether to measure with one short process each
 * @param results where the tables and the raw results of JMH are kept
 * @param parts what to measure, in the order given
 */
record CompareOptions(boolean help, boolean quick, Path results, List<Part> parts) {

    private static final String HELP = "--help";
    private static final String QUICK = "--quick";
    private static final String ONLY = "--only";
    private static final String RESULTS = "--results";
    private static final String USUAL_RESULTS = "target/results";

    /** What can be measured. */
    enum Part {
        /** Twelve rules. */
        POLICY("the library beside hand-written Java and six other engines, on a policy of twelve rules"),
        /** All rules. */
        LAW("the full rule sets"),
        /** More rules. */
        GROWTH("how the time grows with the number of rules"),
        /** Remedies. */
        REMEDY("the search for what would allow a denied request"),
        /** Threads. */
        THREADS("one thread and two"),
        /** The first verdict. */
        START("the time to the first verdict"),
        /** Memory. */
        MEMORY("the memory of an engine"),
        /** The audit. */
        ARCHIVE("the audit of an archive; needs 10 GB of disk");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        /** How it is named on the command line. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Part named(String word) {
            return Stream.of(values())
                    .filter(part -> part.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> refused("part", word, words()));
        }

        private static String words() {
            return Stream.of(values()).map(part -> "`" + part.word() + "`").collect(Collectors.joining(", "));
        }
    }

    /** Understands the arguments; an {@link IllegalArgumentException} says in a sentence what is wrong with them. */
    static CompareOptions of(String... arguments) {
        boolean help = false;
        boolean quick = false;
        String results = USUAL_RESULTS;
        List<Part> parts = List.of(Part.values());
        for (Iterator<String> given = List.of(arguments).iterator(); given.hasNext(); ) {
            String option = given.next();
            switch (option) {
                case HELP -> help = true;
                case QUICK -> quick = true;
                case RESULTS -> results = value(option, given);
                case ONLY -> parts = parts(value(option, given));
                default -> throw refused("option", option, "`" + String.join("`, `", HELP, QUICK, ONLY, RESULTS) + "`");
            }
        }
        try {
            return new CompareOptions(help, quick, Path.of(results), parts);
        } catch (InvalidPathException noPath) {
            throw refused("value of `" + RESULTS + "`", results, "a folder");
        }
    }

    private static String value(String option, Iterator<String> given) {
        String value = given.hasNext() ? given.next() : "";
        if (value.isEmpty() || value.startsWith("--")) {
            throw new IllegalArgumentException("option `" + option + "` must be followed by its value");
        }
        return value;
    }

    private static List<Part> parts(String words) {
        return Arrays.stream(words.split(",", -1)).map(Part::named).distinct().toList();
    }

    private static IllegalArgumentException refused(String what, String given, String expected) {
        return new IllegalArgumentException(what + " `" + given + "` must be one of " + expected);
    }

    /** Says what there is. */
    static String usage() {
        List<String> lines = new ArrayList<>();
        lines.add("Checks that every engine gives the same answers, measures, and prints the tables.");
        lines.add("");
        lines.add("  --quick          one short process each: ten minutes instead of half an hour");
        lines.add("  --only PARTS     some of the parts below, with commas between them; all unless given");
        lines.add("  --results DIR    where the tables and the raw results of JMH are kept; " + USUAL_RESULTS
                + " unless given");
        lines.add("  --help           says this and measures nothing");
        lines.add("");
        for (Part part : Part.values()) {
            lines.add("  %-9s %s".formatted(part.word(), part.title));
        }
        return String.join("\n", lines);
    }
}
