// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Texts;

/** The texts of the drafts fit each other, the code and the rules. */
class TextsTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Path TEXTS =
            MAIN.resolve(Path.of("resources", "org", "monitoringconsent", "examples", "documents"));

    @Test
    void everyTextIsThereInBothLanguagesWithTheSamePlacesToFill() throws IOException {
        Properties english = read("documents.properties");
        Properties dutch = read("documents_nl.properties");

        assertEquals(english.stringPropertyNames(), dutch.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(dutch.getProperty(key)), key);
        }
    }

    @Test
    void everyNamedGapHasItsMeaningAndEveryMeaningIsUsed() throws IOException {
        Properties english = read("documents.properties");
        Set<String> explained = english.stringPropertyNames().stream()
                .filter(key -> key.startsWith("gap."))
                .map(key -> key.substring("gap.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = new TreeSet<>(Set.of("authority"));
        english.values()
                .forEach(text -> places(String.valueOf(text)).stream()
                        .filter(place -> place.startsWith("gap."))
                        .forEach(place -> used.add(place.substring("gap.".length()))));

        assertEquals(explained, new TreeSet<>(Particulars.names()));
        assertEquals(explained, used);
        assertEquals("naam en adres van de werkgever", Particulars.meaning("employer", Texts.DUTCH));
    }

    /** A text that nobody writes is forgotten, and would be translated for nothing. */
    @Test
    void everyTextIsUsed() throws IOException {
        String code = String.join("\n", sources());
        Set<String> unused = new TreeSet<>();
        for (String key : read("documents.properties").stringPropertyNames()) {
            boolean made = key.startsWith("title.")
                    || key.startsWith("authority.")
                    || key.startsWith("law.")
                    || key.startsWith("binding.")
                    || key.startsWith("mark.")
                    || key.startsWith("gap.")
                    || key.startsWith("announcement.spoken.");
            if (!made && !code.contains('"' + key + '"')) {
                unused.add(key);
            }
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyRuleThatIsNamedExists() throws IOException {
        MonitoringEngine engine = DraftLaws.engine();
        List<String> named = Pattern.compile("\"((?:UK|EU|NL)-[A-Z]+-[0-9]+[A-Z]?)\"")
                .matcher(String.join("\n", sources()))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertTrue(named.size() > 40, named::toString);
        for (String id : named) {
            assertTrue(
                    engine.ruleSets().stream()
                            .anyMatch(ruleSet -> ruleSet.rule(id).isPresent()),
                    id);
        }
    }

    @Test
    void everyObligationHasWordsInBothLanguages() {
        for (Obligation obligation : Obligation.values()) {
            assertFalse(obligation.text(Texts.DUTCH).equals(obligation.text(Locale.ENGLISH)), obligation::name);
        }
    }

    /** So that the page for a browser can be made of it. */
    @Test
    void itUsesNothingThatACompilerToJavaScriptLacks() throws IOException {
        String code = String.join("\n", sources());
        for (String lacking : List.of(
                "java.util.regex",
                "MessageFormat",
                "String.format",
                ".formatted(",
                ".matches(",
                ".replaceAll(",
                ".split(\"\\",
                "forLanguageTag",
                "java.lang.reflect",
                "java.nio",
                "unmodifiableNavigable",
                "ServiceLoader")) {
            assertFalse(code.contains(lacking), lacking);
        }
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{([^}]*)}")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(name))) {
            texts.load(reader);
        }
        return texts;
    }
}
