// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.examples.browser.Browser;
import org.monitoringconsent.examples.browser.InBrowser;

/** The site as a reader meets it: on a bright and on a dark screen, on a telephone, and on paper. */
class SiteInBrowserTest extends InBrowser {

    private static final Path TOP = Path.of("..", "..");

    /** One page of each kind, which are looked at by axe-core in every way; it looks at the others once. */
    private static final Set<String> KINDS = Set.of(
            "index.html",
            "monitoring-examples/command-line/index.html",
            "monitoring-rules/docs/NL/rules.nl.html",
            "monitoring-rules/docs/GB/changes-2026-02-05.html",
            "docs/reference.html",
            "ARCHITECTURE.html",
            "CHANGELOG.html");

    @BeforeAll
    static void writesTheSite() throws IOException {
        Site.write(TOP, folder().resolve("site"));
    }

    private static void open(String page, Browser.Mode mode) {
        browser().complaints();
        browser().open(folder().resolve("site").resolve(page), mode);
        // Diagrams are drawn after the page is there.
        for (int i = 0;
                i < 100
                        && !browser()
                                .ask("return document.querySelector('.mermaid:not([data-processed])')")
                                .equals("");
                i++) {
            browser().ask("return new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void canBeReadByEverybodyInFull(String page) {
        open(page, Browser.Mode.LIGHT);

        assertEquals(page.endsWith(".nl.html") ? "nl" : "en", browser().ask("return document.documentElement.lang"));
        for (Browser.Mode mode : Browser.Mode.values()) {
            browser().look(mode);
            assertEquals("", browser().cut(), () -> "is cut: " + mode);
        }
        assertEquals(List.of(), browser().complaints(), "the browser complains");
        for (Browser.Mode mode : KINDS.contains(page)
                ? List.of(Browser.Mode.LIGHT, Browser.Mode.DARK, Browser.Mode.PRINT)
                : List.of(Browser.Mode.LIGHT)) {
            browser().look(mode);
            assertEquals("", browser().faults(), () -> "axe-core finds: " + mode);
        }
    }

    /** All but the page that answers, whose own module opens it. */
    static Stream<String> pages() {
        return Contents.ofTheSite().entries().stream()
                .map(Contents.Entry::address)
                .filter(address -> !address.equals("ask.html"));
    }

    @Test
    void theKindsAreOfTheSite() {
        assertTrue(pages().toList().containsAll(KINDS));
    }

    @Test
    void diagramsAreDrawn() {
        open("ARCHITECTURE.html", Browser.Mode.LIGHT);

        assertEquals(
                browser().ask("return document.querySelectorAll('.mermaid').length"),
                browser().ask("return document.querySelectorAll('.mermaid svg').length"));
        assertEquals(
                0L,
                browser()
                        .ask("return [...document.querySelectorAll('.mermaid svg')]"
                                + ".filter(drawn => drawn.getBoundingClientRect().height < 50).length"));
    }

    @Test
    void paperShowsTheTextAlone() {
        open("monitoring-rules/docs/GB/rules.html", Browser.Mode.PRINT);

        assertEquals("rgb(255, 255, 255)", browser().ask("return getComputedStyle(document.body).backgroundColor"));
        assertEquals("none", browser().ask("return getComputedStyle(document.querySelector('nav')).display"));
        assertTrue(
                (Boolean) browser().ask("return document.querySelector('h1').getBoundingClientRect().top < 100"),
                "the first sheet begins with something else than the title");
    }

    @Test
    void aTelephoneShowsTheTextFirst() {
        open("index.html", Browser.Mode.NARROW);

        assertEquals(
                true,
                browser()
                        .ask("return document.querySelector('main').getBoundingClientRect().top"
                                + " < document.querySelector('nav').getBoundingClientRect().top"));
    }

    @Test
    void noScriptWouldRunThatIsPutIntoThePage() {
        open("index.html", Browser.Mode.LIGHT);

        browser()
                .ask("const script = document.createElement('script'); script.textContent = 'window.hostile = 1';"
                        + " document.body.append(script)");

        assertEquals("", browser().ask("return window.hostile"));
        assertFalse(browser().complaints().isEmpty(), "the policy of the page refuses it");
    }
}
