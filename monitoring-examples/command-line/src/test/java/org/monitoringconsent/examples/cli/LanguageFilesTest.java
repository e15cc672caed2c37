// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text of the whole project exists in one language only, save those of examples of law that is written in English. */
class LanguageFilesTest {

    private static final Path PROJECT = Path.of("..", "..");

    /** The examples of a jurisdiction with texts in the language of its law alone. */
    private static final List<String> ENGLISH_LAW = List.of("ireland", "us-states");

    @Test
    void everyTextExistsInEveryLanguage() throws IOException {
        List<Path> english = english();

        assertTrue(english.size() >= 8, () -> "only " + english + " were found");
        for (Path file : english) {
            List<Path> others = others(file);
            assertFalse(others.isEmpty(), () -> file + " has no file in another language beside it");
            for (Path other : others) {
                TreeSet<String> keys = keys(other);
                if (isGerman(file)) {
                    // It also translates the baseline that it takes over.
                    keys.retainAll(keys(file));
                }
                assertEquals(keys(file), keys, other::toString);
            }
        }
    }

    /** The example of a German rule set shows that another language will do. */
    @Test
    void everyTextOfTheLibraryAndItsToolsExistsInDutch() throws IOException {
        for (Path file : english()) {
            String language = isGerman(file) ? "_de.properties" : "_nl.properties";
            assertTrue(others(file).stream().anyMatch(other -> name(other).endsWith(language)), file::toString);
        }
    }

    /** A file of a language that the English one does not name would not be read. */
    @Test
    void whatNamesItsLanguagesNamesThemAll() throws IOException {
        for (Path file : english()) {
            String named = read(file).getProperty("languages");
            if (named != null) {
                String start = name(file).replace(".properties", "_");
                Stream<String> there = others(file).stream()
                        .map(other -> name(other).replace(start, "").replace(".properties", ""));
                assertEquals(Set.of(named.split(" ", -1)), there.collect(Collectors.toSet()), file::toString);
            }
        }
    }

    /** A text left empty in one language but not in the other would be missing all the same. */
    @Test
    void noTextIsEmptyInOneLanguageOnly() throws IOException {
        for (Path file : english()) {
            for (Path other : others(file)) {
                TreeSet<String> both = empty(file);
                both.retainAll(keys(file));
                assertEquals(both, empty(other), other::toString);
            }
        }
    }

    private static boolean isGerman(Path file) {
        return file.toString().contains("custom-jurisdiction");
    }

    private static List<Path> english() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(PROJECT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                // What other modules make while these tests run comes and goes.
                return name(folder).equals("target") || name(folder).startsWith(".git")
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return files.stream()
                .filter(file -> file.toString().replace('\\', '/').contains("/src/main/resources/org/"))
                .filter(file ->
                        name(file).endsWith(".properties") && !name(file).contains("_"))
                .filter(file -> ENGLISH_LAW.stream().noneMatch(file.toString()::contains))
                .sorted()
                .toList();
    }

    private static List<Path> others(Path english) throws IOException {
        String start = name(english).replace(".properties", "_");
        try (Stream<Path> all = Files.list(english.resolveSibling("."))) {
            return all.filter(file -> name(file).startsWith(start)).toList();
        }
    }

    /** The keys, but of a rule set only those of sentences: titles and terms stand in English in the rules themselves. */
    private static TreeSet<String> keys(Path file) throws IOException {
        TreeSet<String> keys = new TreeSet<>(read(file).stringPropertyNames());
        if (name(file).startsWith("messages")) {
            keys.removeIf(key -> !key.endsWith(".reason") && !key.endsWith(".remedy"));
            assertFalse(keys.isEmpty(), file::toString);
        }
        return keys;
    }

    private static TreeSet<String> empty(Path file) throws IOException {
        Properties texts = read(file);
        TreeSet<String> empty = new TreeSet<>(texts.stringPropertyNames());
        empty.removeIf(key -> !texts.getProperty(key).isBlank());
        return empty;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
