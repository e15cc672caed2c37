// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.examples.browser.Browser;

/** The page as people meet it: in both languages, on every screen and on paper. */
class AskInBrowserTest extends AskInBrowser {

    /** A telephone, a tablet, and the screen on a desk. */
    private static final List<Integer> WIDTHS = List.of(360, 820, 1680);

    private static final String FAULTS = script("layout.js");
    private static final String WORDS = script("words.js");
    private static final String SKELETON = script("skeleton.js");

    /**
     * Whoever reads on a telephone reads the same words in the same order as on a desk, nothing cut, nothing covered, nothing too
     * small for a finger; and whoever goes on in Dutch finds the same parts in the same places as in English. On paper and on a
     * dark screen nothing is cut either.
     */
    @ParameterizedTest
    @MethodSource("views")
    void canBeReadByEverybodyInFull(View view) {
        show(view.address(), "en", Browser.Mode.LIGHT);
        String english = read(view, "en", Browser.Mode.LIGHT, Browser.Mode.PRINT);

        browser().ask("document.querySelector('a.language').click()");
        waits();
        assertEquals(english, read(view, "nl", Browser.Mode.DARK, Browser.Mode.NARROW), "other parts in Dutch");
    }

    static Stream<View> views() {
        return View.ALL.stream();
    }

    /** Reads a view at each size, in one mode with axe-core too and in another without; gives the parts that it has. */
    private static String read(View view, String language, Browser.Mode mode, Browser.Mode other) {
        browser().look(mode);
        assertEquals(language, browser().ask("return document.documentElement.lang"));
        String title =
                browser().ask("return document.querySelector('h1').textContent").toString();
        String fault = new Words(new Locale(language)).of("fault.title");
        assertEquals(view.name().equals("fault"), title.equals(fault), title);
        String words = "";
        for (int width : WIDTHS) {
            String here = view.name() + "-" + language + "-" + width;
            browser().resize(width);
            browser().picture(here);
            assertEquals("", browser().cut(), () -> here + " is cut");
            assertEquals("", browser().ask(FAULTS), () -> here + " is laid out badly");
            String said = browser().ask(WORDS).toString();
            assertFalse(said.isEmpty(), here);
            assertEquals(words.isEmpty() ? said : words, said, () -> here + " says something else");
            words = said;
        }
        for (Browser.Mode seen : List.of(other, mode)) {
            browser().look(seen);
            browser().picture(view.name() + "-" + language + "-" + seen.name().toLowerCase(Locale.ROOT));
            assertEquals("", browser().cut(), () -> view + " is cut: " + seen);
        }
        String parts = browser().ask(SKELETON).toString();
        assertEquals("", browser().ask("return window.hostile"), "a script runs");
        assertEquals(List.of(), browser().complaints(), "the browser complains");
        assertEquals("", browser().faults(), "axe-core finds");
        return parts;
    }

    @Test
    void nothingLeavesThePage() {
        show("#/", "en", Browser.Mode.LIGHT);

        for (String attempt : List.of(
                "await fetch('https://example.org/')",
                "await fetch('data:text/plain,x')",
                "await new Promise((done, failed) => Object.assign(new Image(), {onload: done, onerror: failed,"
                        + " src: 'https://example.org/x.png'}))",
                "await new Promise((done, failed) => Object.assign(new Worker('data:text/javascript,postMessage(1)'),"
                        + " {onmessage: done, onerror: failed}))",
                "await new Promise((done, failed) => { const socket = new WebSocket('wss://example.org'); socket.onopen = done;"
                        + " socket.onerror = failed; })")) {
            assertEquals(
                    "refused",
                    browser()
                            .ask("return (async () => { try { " + attempt
                                    + "; return 'sent'; } catch { return 'refused'; } })()"),
                    attempt);
        }
        assertFalse(browser().complaints().isEmpty(), "the policy of the page refuses it");
        browser()
                .ask("const script = document.createElement('script'); script.textContent = 'window.hostile = 1';"
                        + " document.body.append(script)");
        assertEquals("", browser().ask("return window.hostile"));
    }

    @Test
    void aSentenceIsShownWhereItFails() {
        show("#/", "nl", Browser.Mode.LIGHT);

        browser()
                .ask(
                        "monitoring.page = () => { (function deeper() { deeper(); })(); }; location.hash = '#/ask?who=worker'");
        browser()
                .ask("return new Promise(done => { const look = () => document.getElementById('sorry').hidden"
                        + " ? setTimeout(look, 10) : done(); look(); })");

        assertEquals(true, browser().ask("return document.getElementById('sorry').checkVisibility()"));
        assertEquals(false, browser().ask("return document.getElementById('page').checkVisibility()"));
    }

    @Test
    void theAnswerIsAllThatStandsOnPaper() {
        show(View.named("answer").address(), "en", Browser.Mode.PRINT);

        assertEquals("rgb(255, 255, 255)", browser().ask("return getComputedStyle(document.body).backgroundColor"));
        assertEquals(false, browser().ask("return document.querySelector('header nav').checkVisibility()"));
        assertEquals(false, browser().ask("return document.querySelector('.take').checkVisibility()"));
        assertTrue(browser().ask("return document.body.innerText").toString().contains("What you told"));
    }
}
