// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.examples.browser.Browser;
import org.monitoringconsent.examples.browser.InBrowser;

/** Every page as a reader meets it: on a bright and on a dark screen, on a telephone, and on paper. */
class PagesInBrowserTest extends InBrowser {

    private static final Path SAMPLE = Path.of("..", "archive-audit", "sample");

    /** A name as nobody means well: markup, a script, an attribute's end, marks of direction, controls, and no place to break. */
    private static final String HOSTILE =
            "\\\"><script>window.hostile = 1</script><img src=x onerror='window.hostile = 1'>"
                    + "\\u202Egnp\\u0007\\u001b[31m\\u009b31m\\n" + "W".repeat(80);

    private static final Map<String, Path> PAGES = new TreeMap<>();

    @BeforeAll
    static void makesThePages() throws IOException {
        String arrangement = Files.readString(SAMPLE.resolve("arrangement.json"));
        audit("audit", SAMPLE.resolve("arrangement.json"), SAMPLE.resolve("archive"), "nl");
        report("matrix", "nl", "matrix", "--on", "2026-03-05", "--arrangement", sample());
        print("rulebook", "en", "rulebook", "--in", "GB", "--on", "2026-11-29");
        print("changes", "nl", "rulebook", "--in", "GB", "--since", "2026-02-04", "--on", "2026-02-05");
        print("facts", "nl", "facts");
        report("documents", "nl", "documents", "--on", "2026-03-05", "--arrangement", sample());
        Path hostile = Files.createDirectory(folder().resolve("hostile"));
        Path named = Files.createDirectory(hostile.resolve("archive"));
        Path records = SAMPLE.resolve("archive").resolve("asterisk-london").resolve("Master-2026-03-02.csv");
        Files.writeString(
                named.resolve("<script>window.hostile = 1<\u2044script>\u202Egnp" + "W".repeat(80) + ".csv"),
                Files.readString(records));
        Files.writeString(named.resolve("broken.vcon.json"), "{\"vcon\":\"<script>window.hostile = 1</script>");
        Path own = Files.writeString(
                hostile.resolve("arrangement.json"),
                arrangement.replace("Marlow & Dijk customer service", HOSTILE).replace("w-gb-02", HOSTILE));
        audit("hostile", own, named, "en");
        Path spoken = Files.writeString(
                hostile.resolve("practice.json"),
                arrangement
                        .replace("prove orders and settle complaints", HOSTILE)
                        .replace("mail log", HOSTILE));
        report("drafts", "en", "documents", "--on", "2026-03-05", "--arrangement", spoken.toString());
    }

    @ParameterizedTest
    @MethodSource("names")
    void canBeReadByEverybodyInFull(String page) {
        open(page, Browser.Mode.LIGHT);

        assertEquals(page.endsWith(".nl") ? "nl" : "en", browser().ask("return document.documentElement.lang"));
        for (Browser.Mode mode : Browser.Mode.values()) {
            browser().look(mode);
            assertEquals("", browser().cut(), () -> "is cut: " + mode);
            if (mode == Browser.Mode.PRINT) {
                assertReadyForPaper();
            }
        }
        assertEquals(List.of(), browser().complaints(), "the browser complains");
        assertEquals("", browser().ask("return window.hostile"), "a script runs");
        for (Browser.Mode mode : List.of(Browser.Mode.LIGHT, Browser.Mode.DARK, Browser.Mode.PRINT)) {
            browser().look(mode);
            assertEquals("", browser().faults(), () -> "axe-core finds: " + mode);
        }
    }

    private static void assertReadyForPaper() {
        assertEquals("rgb(255, 255, 255)", browser().ask("return getComputedStyle(document.body).backgroundColor"));
        assertEquals(
                "exact",
                browser().ask("return getComputedStyle(document.body).printColorAdjust"),
                "colours are left out");
        assertEquals(
                0L,
                browser()
                        .ask("return [...document.querySelectorAll('details > :not(summary)')]"
                                + ".filter(inside => inside.getBoundingClientRect().height === 0).length"),
                "something stays closed");
        assertTrue(
                (Boolean) browser().ask("return document.querySelector('h1').getBoundingClientRect().top < 100"),
                "the first sheet begins with something else than the title");
    }

    static Stream<String> names() {
        return PAGES.keySet().stream();
    }

    @Test
    void theBarsOfAnAuditAreDrawnOnPaper() {
        open("audit.nl", Browser.Mode.PRINT);

        assertTrue((Long) browser()
                        .ask("return [...document.querySelectorAll('.bar, .split i')].filter(bar =>"
                                + " bar.getBoundingClientRect().width > 1 && bar.getBoundingClientRect().height > 3"
                                + " && getComputedStyle(bar).backgroundColor !== 'rgba(0, 0, 0, 0)').length")
                > 20);
    }

    @Test
    void everyColumnOfTheMatrixStandsOnPaper() {
        open("matrix.nl", Browser.Mode.PRINT);

        assertEquals(
                2L * PurposeCategory.values().length,
                browser()
                        .ask("return [...document.querySelectorAll('thead th + th')].filter(column =>"
                                + " column.getBoundingClientRect().right <= innerWidth).length"));
    }

    @Test
    void aCellOfTheMatrixTellsItsReasons() {
        open("matrix.nl", Browser.Mode.LIGHT);

        browser().ask("document.querySelector('td.DENY button').click()");

        assertEquals(false, browser().ask("return document.getElementById('why').hidden"));
        assertTrue(browser()
                .ask("return document.getElementById('why').textContent")
                .toString()
                .contains("UK-"));
        assertEquals("", browser().cut());
        assertEquals("", browser().faults());
    }

    @ParameterizedTest
    @MethodSource("names")
    void noScriptWouldRunThatIsPutIntoThePage(String page) {
        open(page, Browser.Mode.LIGHT);

        browser()
                .ask("const script = document.createElement('script'); script.textContent = 'window.hostile = 1';"
                        + " document.body.append(script)");

        assertEquals("", browser().ask("return window.hostile"));
        assertFalse(browser().complaints().isEmpty(), "the policy of the page refuses it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hostile.en", "drafts.en"})
    void whatIsMeantToBeObeyedIsShown(String page) {
        open(page, Browser.Mode.LIGHT);

        String text = browser()
                .ask("return document.body.textContent + document.title")
                .toString();
        assertTrue(text.contains("<script>window.hostile = 1</script><img src=x"), "is shown as it was written");
        assertFalse(
                text.matches("(?s).*[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069].*"));
        assertEquals(0L, browser().ask("return document.querySelectorAll('img').length"));
        assertEquals(
                0L,
                browser()
                        .ask("return [...document.querySelectorAll('script')]"
                                + ".filter(script => script.textContent.includes('hostile')).length"));
    }

    private static void open(String page, Browser.Mode mode) {
        browser().complaints();
        browser().open(PAGES.get(page), mode);
    }

    private static String sample() {
        return SAMPLE.resolve("arrangement.json").toString();
    }

    private static void audit(String name, Path arrangement, Path archive, String language) {
        report(name, language, "audit", "--arrangement", arrangement.toString(), archive.toString());
    }

    /** Makes a page that a command writes to a file. */
    private static void report(String name, String language, String... arguments) {
        Path page = folder().resolve(name + "." + language + ".html");
        Ran ran =
                Ran.with(Stream.concat(Stream.of(arguments), Stream.of("--lang", language, "--report", page.toString()))
                        .toArray(String[]::new));
        assertTrue(Files.exists(page), ran.err());
        PAGES.put(name + "." + language, page);
    }

    /** Makes a page that a command prints. */
    private static void print(String name, String language, String... arguments) throws IOException {
        Ran ran = Ran.with(Stream.concat(Stream.of(arguments), Stream.of("--lang", language, "--format", "html"))
                .toArray(String[]::new));
        Path page = folder().resolve(name + "." + language + ".html");
        PAGES.put(name + "." + language, Files.writeString(page, ran.out()));
    }
}
