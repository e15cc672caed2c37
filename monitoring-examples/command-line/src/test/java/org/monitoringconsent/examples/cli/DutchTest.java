// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command answers {@code --lang nl} in Dutch alone. */
final class DutchTest {

    private static final Path SAMPLES = Path.of("sample");
    private static final Path TEXTS =
            Path.of("src", "main", "resources", "org", "monitoringconsent", "examples", "cli");
    private static final Path CORE =
            Path.of("..", "..", "monitoring-core", "src", "main", "resources", "org", "monitoringconsent");
    private static final Path RECORDER = Path.of("..", "..", "monitoring-core", "recorder", "src", "main", "resources")
            .resolve(Path.of("org", "monitoringconsent", "recorder"));
    private static final Path AUDIT = Path.of(
            "..", "archive-audit", "src", "main", "resources", "org", "monitoringconsent", "examples", "archive");
    private static final String MINIMAL = """
            {"day":"2026-11-30","activity":"RECORD","worker":{"id":"w-1","country":"NL","place":"WORKPLACE"},\
            "communication":{"channel":"CALL","line":"HOSTED_FOR_BUSINESS","otherPartyCountry":"FR"},\
            "safeguards":{"biometricAlternative":true},"employer":{"country":"GB"}}""";

    @ParameterizedTest
    @ValueSource(strings = {"decide", "explain", "remedies"})
    void answersOnRequestsAreDutch(String command) throws IOException {
        assertDutch(Ran.reading(MINIMAL, command, "--lang", "nl"));
        for (String sample : List.of("gb-listening", "gb-recording", "nl-listening", "nl-recording")) {
            assertDutch(Ran.with(
                    command, "--lang", "nl", SAMPLES.resolve(sample + ".jsonc").toString()));
        }
    }

    @Test
    void formsAndTheReferenceAreDutch() throws IOException {
        assertDutch(Ran.with("new", "--activity", "RECORD", "--use", "DISMISSAL", "--lang", "nl"));
        assertDutch(Ran.with("facts", "--lang", "nl"));
        assertTrue(Ran.with("facts", "--lang", "nl", "--format", "html")
                .out()
                .startsWith("<!doctype html>\n<html lang=\"nl\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "new",
                "decide",
                "explain",
                "remedies",
                "audit",
                "arrangement",
                "arrangement check",
                "arrangement new",
                "journal",
                "journal verify",
                "replay",
                "matrix",
                "rulebook",
                "facts",
                "check-rules",
                "serve",
                "mcp",
                "help"
            })
    void helpIsDutch(String command) throws IOException {
        Ran ran = Ran.with((command + " --help --lang nl").strip().split(" ", -1));

        assertEquals(ExitCodes.ALLOWED, ran.code(), ran.err());
        assertTrue(ran.out().contains("Gebruik: monitoring"), ran.out());
        assertFalse(ran.out().contains("Usage"), ran.out());
        assertNoneOf(english(List.of(TEXTS.resolve("help.properties")), 3), unwrapped(ran.out()));
    }

    @Test
    void complaintsAreDutch() throws IOException {
        String broken = "{\"day\":\"1\",\"activity\":\"RECORD\",\"nonsense\":1,\"worker\":{\"id\":1,\"place\":\"x\"},"
                + "\"manner\":{\"emotionSubject\":\"BOTH\",\"covert\":7,\"covert\":true},\"employer\":{\"country\":\"UK\"}}";
        List<Ran> complaints = List.of(
                Ran.reading(broken, "decide", "--lang", "nl"),
                Ran.reading(broken, "--lang=nl", "decide", "--format", "jsonl"),
                Ran.reading("{", "explain", "--lang", "nl"),
                Ran.reading("{}{}", "explain", "--lang", "nl"),
                Ran.reading("", "decide", "--lang", "nl"),
                Ran.reading("{\"groups\":1,\"nonsense\":2}", "matrix", "--arrangement", "-", "--lang", "nl"),
                Ran.reading("[]", "arrangement", "check", "--lang", "nl", "-"),
                Ran.with("decide", "nowhere.json", "--lang", "nl"),
                Ran.with("decide", "--frobnicate", "--lang", "nl"),
                Ran.with("decide", "--format", "xml", "--lang", "nl"),
                Ran.with("rulebook", "--on", "soon", "--lang", "nl"),
                Ran.with("rulebook", "--in", "FR", "--lang", "nl"),
                Ran.with("new", "--lang", "nl"),
                Ran.with("nonsense", "--lang", "nl"),
                Ran.with("--lang", "nl"));

        Set<String> english = english(
                List.of(
                        TEXTS.resolve("complaints.properties"),
                        CORE.resolve("domain/faults.properties"),
                        RECORDER.resolve("arrangement").resolve("faults.properties")),
                5);
        for (Ran complaint : complaints) {
            assertEquals(ExitCodes.BAD_INPUT, complaint.code());
            assertNoneOf(english, complaint.out() + complaint.err());
        }
    }

    @Test
    void theAuditIsDutch(@TempDir Path folder) throws IOException {
        Path lines = folder.resolve("verdicts.jsonl");
        Path sample = Path.of("..", "archive-audit", "sample");
        Ran ran = Ran.with(
                "audit",
                "--lang",
                "nl",
                "--verdicts",
                lines.toString(),
                "--arrangement",
                sample.resolve("arrangement.json").toString(),
                sample.resolve("archive").toString());

        assertEquals(ExitCodes.DENIED, ran.code(), ran.err());
        Set<String> english = english(
                List.of(
                        AUDIT.resolve("audit").resolve("report.properties"),
                        AUDIT.resolve("read").resolve("unreadable.properties"),
                        CORE.resolve("rule/facts.properties")),
                11);
        assertNoneOf(english, ran.out());
        assertNoneOf(english, Files.readString(lines));
    }

    @Test
    void theCheckOfAnArrangementIsDutch() throws IOException {
        Ran arrangement = Ran.with(
                "arrangement",
                "check",
                "--lang",
                "nl",
                Path.of("..", "archive-audit", "sample", "arrangement.json").toString());

        assertDutch(arrangement);
        assertTrue(arrangement.out().contains("3 groepen, "), arrangement.out());
    }

    @Test
    void whatAServerNeedsIsSaidInDutch(@TempDir Path folder) throws IOException {
        Path keys = folder.resolve("keys");
        Files.writeString(keys, "gateway s3cret\n");
        Path broken = folder.resolve("journal");
        Files.writeString(broken, "nonsense\n");
        List<Ran> complaints = List.of(
                Ran.with("serve", "--lang", "nl", "--bind", "0.0.0.0", "--port", "0"),
                Ran.with("serve", "--lang", "nl", "--bind", "not an address"),
                Ran.with("serve", "--lang", "nl", "--port", "65536"),
                Ran.with("serve", "--lang", "nl", "--port", "soon"),
                Ran.with("serve", "--lang", "nl", "--rate", "-1"),
                Ran.with("serve", "--lang", "nl", "--api-keys", keys.toString()),
                Ran.with("serve", "--lang", "nl", "--api-keys", folder.toString()),
                Ran.with("serve", "--lang", "nl", "--key-store", "none.p12"),
                Ran.with("serve", "--lang", "nl", "--trust-store", "none.p12"),
                Ran.with("serve", "--lang", "nl", "--public-url", "http://pdp.example.com"),
                Ran.with("serve", "--lang", "nl", "--access-log", folder.toString()),
                Ran.with("serve", "--lang", "nl", "--journal", broken.toString()),
                Ran.with("journal", "verify", "--lang", "nl", broken.toString()),
                Ran.with("replay", "--lang", "nl", broken.toString()),
                Ran.with("mcp", "--lang", "xx"));
        Set<String> english = english(
                List.of(
                        TEXTS.resolve("complaints.properties"),
                        Path.of("..", "decision-point", "src", "main", "resources", "org", "monitoringconsent")
                                .resolve(Path.of("examples", "decisionpoint", "server", "settings.properties"))),
                5);

        complaints.forEach(complaint -> assertEquals(ExitCodes.BAD_INPUT, complaint.code(), complaint.out()));
        complaints.subList(0, complaints.size() - 1).forEach(complaint -> assertNoneOf(english, complaint.err()));
    }

    @Test
    void findingsOfTheAuditAreDutch() throws IOException {
        Path findings = Path.of("..", "..", "monitoring-core", "analysis", "src", "main", "resources")
                .resolve(Path.of("org", "monitoringconsent", "analysis", "findings.properties"));
        String said = unwrapped(CheckRulesCommandTest.findings(Locale.forLanguageTag("nl")));

        assertTrue(said.contains("! INCURABLE TT-OPEN-01"), said);
        assertTrue(said.contains(" 1.150 1 feiten die beter ontbreken"), said);
        assertTrue(said.contains(" weglaat, wat wordt gelezen als "), said);
        assertNoneOf(english(List.of(findings), 9), said);
    }

    private static String unwrapped(String help) {
        return help.replaceAll("\\s+", " ");
    }

    private static void assertNoneOf(Set<String> english, String said) {
        assertTrue(said.length() > 20, said);
        for (String words : english) {
            assertFalse(said.contains(words), () -> "says “" + words + "”: " + said);
        }
    }

    private static void assertDutch(Ran ran) throws IOException {
        String said =
                withoutCitations(ran.out()).replaceAll("\\n[│ /]+(?![├└])", " ").replace('\u00A0', ' ');
        Set<String> english = english(
                List.of(
                        TEXTS.resolve("words.properties"),
                        CORE.resolve("rule/facts.properties"),
                        CORE.resolve("rule/values.properties"),
                        CORE.resolve("rule/obligations.properties"),
                        CORE.resolve("engine/messages.properties")),
                11);
        assertTrue(english.size() > 300, english::toString);
        assertNoneOf(english, said);
    }

    /** A citation is the name of a source, which stands as its country names it. */
    private static String withoutCitations(String tree) {
        StringBuilder kept = new StringBuilder();
        int cited = Integer.MAX_VALUE;
        for (String line : tree.lines().toList()) {
            int depth = Math.max(line.lastIndexOf('├'), line.lastIndexOf('└'));
            if (depth >= 0 && depth <= cited) {
                cited = line.contains("─ steunt op") ? depth : Integer.MAX_VALUE;
            }
            if (cited == Integer.MAX_VALUE) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString();
    }

    /** English texts, between what is filled in, where they are longer than so many letters: shorter ones may be Dutch too. */
    private static Set<String> english(List<Path> files, int shortest) throws IOException {
        Set<String> pieces = new TreeSet<>();
        for (Path file : files) {
            Properties english = read(file);
            Properties dutch = read(
                    file.resolveSibling(String.valueOf(file.getFileName()).replace(".properties", "_nl.properties")));
            Pattern filledIn = Pattern.compile("\\$?\\{[^}]*}|[|{}#<]");
            pieces.addAll(english.stringPropertyNames().stream()
                    // Short names of purposes are also words of citations, which stand in the language of the law.
                    .filter(key ->
                            !key.endsWith(".name") && !english.getProperty(key).equals(dutch.getProperty(key)))
                    .flatMap(key -> Stream.of(filledIn.split(english.getProperty(key)))
                            .map(String::strip)
                            // Such as the name of a standard.
                            .filter(piece -> !dutch.getProperty(key, "").contains(piece)))
                    .filter(piece -> piece.length() > shortest && !piece.startsWith("monitoring"))
                    .collect(Collectors.toSet()));
        }
        return pieces;
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
