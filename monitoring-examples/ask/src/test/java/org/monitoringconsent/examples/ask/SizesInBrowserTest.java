// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.examples.browser.Browser;

/** The page at three sizes and in both languages, each compared with the others. */
class SizesInBrowserTest {

    private static final Path PAGE = Path.of("target", "ask.html");
    private static final Path PICTURES = Path.of("target", "pictures");
    /** A telephone, a tablet, and the screen on a desk. */
    private static final List<Integer> WIDTHS = List.of(360, 820, 1680);

    private static final List<String> LANGUAGES = List.of("en", "nl");
    private static final String FAULTS = script("layout.js");
    private static final String WORDS = script("words.js");
    private static final String SKELETON = script("skeleton.js");

    @TempDir
    private static Path folder = Path.of("");

    private static Browser browser;

    @BeforeAll
    static void starts() throws IOException {
        Files.createDirectories(PICTURES);
        browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    static void ends() {
        if (browser != null) {
            browser.close();
        }
    }

    /**
     * Whoever reads on a telephone reads the same words in the same order as on a desk, nothing cut, nothing covered, nothing too
     * small for a finger; and whoever reads Dutch finds the same parts in the same places as in English.
     */
    @ParameterizedTest
    @MethodSource("views")
    void saysTheSameAtEachSizeAndInBothLanguages(View view) {
        String skeleton = "";
        for (String language : LANGUAGES) {
            browser.read(language);
            browser.open(PAGE, view.address(), Browser.Mode.LIGHT);
            String words = "";
            for (int width : WIDTHS) {
                String here = view.name() + " in " + language + " at " + width;
                browser.resize(width);
                picture(view.name() + "-" + language + "-" + width);
                assertEquals("", browser.cut(), () -> here + " is cut");
                assertEquals("", browser.ask(FAULTS), () -> here + " is laid out badly");
                String said = browser.ask(WORDS).toString();
                assertFalse(said.isEmpty(), here);
                assertEquals(words.isEmpty() ? said : words, said, () -> here + " says something else");
                words = said;
            }
            String found = browser.ask(SKELETON).toString();
            assertEquals(skeleton.isEmpty() ? found : skeleton, found, () -> view.name() + " has other parts");
            skeleton = found;
        }
    }

    static Stream<View> views() {
        return View.ALL.stream();
    }

    private static void picture(String name) {
        try {
            Files.write(PICTURES.resolve(name + ".png"), browser.picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script(String name) {
        try (InputStream in = Objects.requireNonNull(SizesInBrowserTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
