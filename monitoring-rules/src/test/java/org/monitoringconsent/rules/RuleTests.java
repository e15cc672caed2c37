// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the law pages say of each rule, one block for each in {@code rules.txt}: what it is, what it cites, on which days it
 * holds, and requests at which it speaks or just does not. Taken from the pages and not from the rules.
 *
 * <p>{@code CONTRIBUTING.md} explains the words; a word that is none fails.
 */
public final class RuleTests {

    private static final Map<String, List<String>> FILES =
            Map.of("gb", List.of("gb/rules.txt"), "nl", List.of("eu/rules.txt", "nl/rules.txt"));

    private static final Pattern SITUATION = Pattern.compile("(?<name>[A-Z]+) = (?<changes>.+)");
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final Pattern LINE =
            Pattern.compile("  (?:(?<word>is|cites|in force|cites what began|changes|not with"
                    + "|cited anew(?: from (?<anew>" + DAY + "))?"
                    + "|(?:speaks|asks (?<code>[A-Z_]+))(?: from (?<from>" + DAY + "))?(?: until (?<until>" + DAY
                    + "))?"
                    + "|doubtful (?<effect>DENIES|GROUNDS)):(?: (?<text>.*))?)");
    private static final Pattern SPAN =
            Pattern.compile("(?:from (?<first>" + DAY + "))?(?: ?until (?<last>" + DAY + "))?");

    /**
     * A request at which a rule speaks or asks for something, or is doubtful, and the nearest at which it does not.
     *
     * @param rule the id of the rule
     * @param code what it asks for, or its effect where it is doubtful; empty where it speaks
     * @param from the first day on which it does, where that is not the first of the rule
     * @param until the last day on which it does, where that is not the last of the rule
     * @param changes the changes of the valid request after which it does
     * @param nearMiss the changes on top after which it does not; empty where only the day tells
     */
    public record Example(
            String rule,
            String code,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            String changes,
            Optional<String> nearMiss) {

        /** Whether the example has a request that just misses. */
        public boolean hasNearMiss() {
            return nearMiss.isPresent();
        }

        /** Whether what it says depends on the day. */
        public boolean turns() {
            return from.isPresent() || until.isPresent();
        }

        @Override
        public String toString() {
            return rule + (code.isEmpty() ? "" : " " + code) + ": " + changes;
        }
    }

    /** From this day on a rule cites something in the place of something else. */
    public record Authority(String rule, LocalDate day, String before, String since) {}

    /** One block: the lines before the examples by their first word, and the examples. */
    record Block(
            String rule,
            Map<String, String> lines,
            List<Authority> authorities,
            List<Example> speaks,
            List<Example> asks,
            List<Example> doubts) {

        private static Block of(String rule) {
            return new Block(
                    rule, new HashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        List<String> words(String line) {
            return Arrays.stream(lines.getOrDefault(line, "").split(" ", -1))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        Stream<LocalDate> days(String line) {
            return words(line).stream().map(LocalDate::parse);
        }

        Optional<LocalDate> firstDay() {
            return spanDay("first");
        }

        Optional<LocalDate> lastDay() {
            return spanDay("last");
        }

        private Optional<LocalDate> spanDay(String end) {
            Matcher span = SPAN.matcher(lines.getOrDefault("in force", ""));
            if (!span.matches()) {
                throw new IllegalStateException(rule + " is in force `" + lines.get("in force") + "`");
            }
            return Optional.ofNullable(span.group(end)).map(LocalDate::parse);
        }
    }

    private RuleTests() {}

    /** Requests at which the rules of the profile speak, {@code nl} (with the European baseline) or {@code gb}. */
    public static List<Example> speaking(String profile) {
        return blocks(profile).stream()
                .flatMap(block -> block.speaks().stream())
                .toList();
    }

    /** Requests at which its rules ask for something. */
    public static List<Example> asking(String profile) {
        return blocks(profile).stream().flatMap(block -> block.asks().stream()).toList();
    }

    /** The codes of the obligations that its rules ask for. */
    public static SortedSet<String> obligations(String profile) {
        return asking(profile).stream().map(Example::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Requests at which its rules are contestable. */
    public static List<Example> doubtful(String profile) {
        return blocks(profile).stream()
                .flatMap(block -> block.doubts().stream())
                .toList();
    }

    /** What its rules cite in the place of something else. */
    public static List<Authority> authorities(String profile) {
        return blocks(profile).stream()
                .flatMap(block -> block.authorities().stream())
                .toList();
    }

    /** The blocks of a profile in the order of its pages. */
    static List<Block> blocks(String profile) {
        List<Block> blocks = new ArrayList<>();
        Map<String, String> situations = new HashMap<>();
        for (String file : FILES.get(profile)) {
            for (String line : lines(file)) {
                read(line, blocks, situations);
            }
        }
        return blocks;
    }

    private static List<String> lines(String file) {
        try (InputStream bytes = RuleTests.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("`" + file + "` must be among the test resources");
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String line, List<Block> blocks, Map<String, String> situations) {
        Matcher situation = SITUATION.matcher(line);
        if (situation.matches()) {
            situations.put(situation.group("name"), spelledOut(situation.group("changes"), situations));
        } else if (line.startsWith(" ")) {
            read(line, blocks.get(blocks.size() - 1), situations);
        } else {
            blocks.add(Block.of(line));
        }
    }

    private static void read(String line, Block block, Map<String, String> situations) {
        Matcher matcher = LINE.matcher(line.startsWith("    ") ? line.substring(2) : line);
        if (!matcher.matches()) {
            throw new IllegalStateException("the tests of " + block.rule() + " have a line `" + line + "`");
        }
        String word = matcher.group("word");
        String text = Optional.ofNullable(matcher.group("text")).orElse("");
        if (word.startsWith("cited anew from ")) {
            String[] both = text.split(" -> ", -1);
            LocalDate day = LocalDate.parse(matcher.group("anew"));
            block.authorities().add(new Authority(block.rule(), day, both[0], both[1]));
        } else if (word.equals("not with")) {
            List<Example> last = lastOf(block);
            Example example = last.get(last.size() - 1);
            if (!example.hasNearMiss()) {
                last.remove(example);
            }
            last.add(new Example(
                    example.rule(),
                    example.code(),
                    example.from(),
                    example.until(),
                    example.changes(),
                    Optional.of(spelledOut(text, situations))));
        } else if (matcher.group("effect") != null) {
            block.doubts().add(example(block, matcher, "effect", spelledOut(text, situations)));
        } else if (word.startsWith("asks")) {
            block.asks().add(example(block, matcher, "code", spelledOut(text, situations)));
        } else if (word.startsWith("speaks")) {
            block.speaks().add(example(block, matcher, "code", spelledOut(text, situations)));
        } else if (block.lines().put(word, text) != null) {
            throw new IllegalStateException("the tests of " + block.rule() + " say twice `" + word + "`");
        }
    }

    /** The examples stand in the order speaks, asks, doubtful. */
    private static List<Example> lastOf(Block block) {
        if (!block.doubts().isEmpty()) {
            return block.doubts();
        }
        return block.asks().isEmpty() ? block.speaks() : block.asks();
    }

    private static Example example(Block block, Matcher line, String code, String changes) {
        return new Example(
                block.rule(),
                Optional.ofNullable(line.group(code)).orElse(""),
                Optional.ofNullable(line.group("from")).map(LocalDate::parse),
                Optional.ofNullable(line.group("until")).map(LocalDate::parse),
                changes,
                Optional.empty());
    }

    private static String spelledOut(String changes, Map<String, String> situations) {
        return Arrays.stream(changes.split(" ", -1))
                .map(word -> situations.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}
