// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.examples.browser.Browser;
import org.openqa.selenium.Keys;

/** The page as people meet it: by the keyboard alone, in both languages, on every screen and on paper. */
class AskInBrowserTest {

    private static final Path PAGE = Path.of("target", "ask.html");
    private static final Path PICTURES = Path.of("target", "pictures");
    /** More stops of the tabulator key than the longest page has. */
    private static final int MOST_STOPS = 400;

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

    @ParameterizedTest
    @MethodSource("journeys")
    void leadsToASettledAnswerByTheKeyboardAlone(Journey journey) {
        Words words = new Words(new Locale(journey.language()));
        browser.complaints();
        browser.read(journey.language());
        browser.open(PAGE, Browser.Mode.LIGHT);
        assertEquals(journey.language(), browser.ask("return document.documentElement.lang"));
        follow("a => a.textContent === arguments[0]", words.of("start." + journey.start()));
        waits();

        int questions = 0;
        while (!browser.ask("return document.querySelector('.question')").equals("")) {
            assertEquals(
                    "H1",
                    browser.ask("return document.activeElement.tagName"),
                    "the question is not what is read first");
            answer(journey);
            waits();
            questions++;
            assertTrue(questions <= 12, "there are more than twelve questions");
        }

        picture("journey-" + journey);
        String headline =
                browser.ask("return document.querySelector('h1').textContent").toString();
        assertEquals(words.of("answer." + (journey.allowed() ? "ALLOW" : "DENY") + ".settled"), headline);
        assertEquals(List.of(), browser.complaints(), "the browser complains");
        assertEquals(0L, browser.ask("return performance.getEntriesByType('resource').length"), "something is fetched");
        assertEquals("", browser.cut(), "is cut");
        assertEquals("", browser.faults(), "axe-core finds");
    }

    static Stream<Journey> journeys() {
        return Journey.ALL.stream();
    }

    /** Answers the question that is asked, by keys. */
    private static void answer(Journey journey) {
        Words words = new Words(new Locale(journey.language()));
        String address = browser.ask("return location.hash").toString();
        Situation situation = new Situation(Route.of(address), LocalDate.now(ZoneId.systemDefault()));
        Card card = JourneysTest.card(situation, words).orElseThrow();
        follow(
                "a => a.closest && a.closest('.question') && a.hash === arguments[0]",
                journey.choose(situation, card, words).address());
    }

    /** Goes on with the tabulator key until a link has the focus, and follows it. */
    private static void follow(String isIt, String argument) {
        stop(isIt, argument);
        browser.press(Keys.ENTER);
    }

    private static void stop(String isIt, String argument) {
        for (int i = 0; i < MOST_STOPS; i++) {
            browser.press(Keys.TAB);
            if (browser.ask("return (" + isIt + ")(document.activeElement)", argument)
                    .equals(true)) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + isIt + " " + argument);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void canBeReadByEverybodyInFull(String name, String address, String language, Browser.Mode mode) {
        show(address, language, mode);

        picture(name + "-" + language + "-" + mode.name().toLowerCase(Locale.ROOT));
        assertEquals("", browser.cut(), "is cut");
        assertEquals(List.of(), browser.complaints(), "the browser complains");
        assertEquals(language, browser.ask("return document.documentElement.lang"));
        assertEquals("", browser.ask("return window.hostile"), "a script runs");
        String title =
                browser.ask("return document.querySelector('h1').textContent").toString();
        String fault = new Words(new Locale(language)).of("fault.title");
        assertEquals(name.equals("fault"), title.equals(fault), title);
        if (mode == Browser.Mode.LIGHT || mode == Browser.Mode.DARK) {
            assertEquals("", browser.faults(), "axe-core finds");
        }
    }

    static Stream<Arguments> looks() {
        List<Arguments> looks = new ArrayList<>();
        for (View view : View.ALL) {
            looks.add(Arguments.of(view.name(), view.address(), "en", Browser.Mode.LIGHT));
            looks.add(Arguments.of(view.name(), view.address(), "nl", Browser.Mode.DARK));
            looks.add(Arguments.of(view.name(), view.address(), "nl", Browser.Mode.NARROW));
            looks.add(Arguments.of(view.name(), view.address(), "en", Browser.Mode.PRINT));
        }
        return looks.stream();
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
                    browser.ask("return (async () => { try { " + attempt
                            + "; return 'sent'; } catch { return 'refused'; } })()"),
                    attempt);
        }
        assertFalse(browser.complaints().isEmpty(), "the policy of the page refuses it");
        browser.ask("const script = document.createElement('script'); script.textContent = 'window.hostile = 1';"
                + " document.body.append(script)");
        assertEquals("", browser.ask("return window.hostile"));
    }

    @Test
    void aSentenceIsShownWhereItFails() {
        show("#/", "nl", Browser.Mode.LIGHT);

        browser.ask(
                "monitoring.page = () => { (function deeper() { deeper(); })(); }; location.hash = '#/ask?who=worker'");
        browser.ask("return new Promise(done => setTimeout(done, 200))");

        assertEquals(true, browser.ask("return document.getElementById('sorry').checkVisibility()"));
        assertEquals(false, browser.ask("return document.getElementById('page').checkVisibility()"));
    }

    @Test
    void theAnswerIsAllThatStandsOnPaper() {
        show(View.named("answer").address(), "en", Browser.Mode.PRINT);

        assertEquals("rgb(255, 255, 255)", browser.ask("return getComputedStyle(document.body).backgroundColor"));
        assertEquals(false, browser.ask("return document.querySelector('header nav').checkVisibility()"));
        assertEquals(false, browser.ask("return document.querySelector('.take').checkVisibility()"));
        assertTrue(browser.ask("return document.body.innerText").toString().contains("What you told"));
    }

    private static void show(String address, String language, Browser.Mode mode) {
        browser.complaints();
        browser.read(language);
        browser.open(PAGE, address, mode);
    }

    /** Until the page shows what its address says. */
    private static void waits() {
        browser.ask(
                "return new Promise(done => { const look = () => document.getElementById('page').dataset.address === location.hash"
                        + " || document.getElementById('page').hidden ? done() : setTimeout(look, 10); setTimeout(look, 20); })");
    }

    private static void picture(String name) {
        try {
            Files.write(PICTURES.resolve(name + ".png"), browser.picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
