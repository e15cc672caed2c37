package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Issue 14: every command answers {@code --lang nl} in Dutch alone. */
final class DutchTest {

    private static final Path SAMPLES = Path.of("sample");
    private static final Path TEXTS =
            Path.of("src", "main", "resources", "org", "monitoringconsent", "examples", "cli");
    private static final Path CORE =
            Path.of("..", "..", "monitoring-core", "src", "main", "resources", "org", "monitoringconsent");
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

    private static void assertDutch(Ran ran) throws IOException {
        String said =
                withoutCitations(ran.out()).replaceAll("\\n[│ /]+(?![├└])", " ").replace('\u00A0', ' ');
        assertTrue(said.length() > 20, ran.err());
        for (String words : english()) {
            assertFalse(said.contains(words), () -> "says “" + words + "”: " + ran.out());
        }
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

    /** English texts, between what is filled in, where they are long enough to be told apart from Dutch ones and names. */
    private static Set<String> english() throws IOException {
        Set<String> pieces = new TreeSet<>();
        for (Path file : List.of(
                TEXTS.resolve("words.properties"),
                CORE.resolve("rule/facts.properties"),
                CORE.resolve("rule/values.properties"),
                CORE.resolve("rule/obligations.properties"),
                CORE.resolve("engine/messages.properties"))) {
            Properties english = read(file);
            Properties dutch = read(
                    file.resolveSibling(String.valueOf(file.getFileName()).replace(".properties", "_nl.properties")));
            Pattern filledIn = Pattern.compile("\\{[^}]*}|[|{}#<]");
            pieces.addAll(english.stringPropertyNames().stream()
                    // Short names of purposes are also words of citations, which stand in the language of the law.
                    .filter(key ->
                            !key.endsWith(".name") && !english.getProperty(key).equals(dutch.getProperty(key)))
                    .flatMap(key -> Stream.of(filledIn.split(english.getProperty(key))))
                    .map(String::strip)
                    .filter(piece -> piece.length() > 11 && !piece.startsWith("monitoring"))
                    .collect(Collectors.toSet()));
        }
        assertTrue(pieces.size() > 300, pieces::toString);
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
