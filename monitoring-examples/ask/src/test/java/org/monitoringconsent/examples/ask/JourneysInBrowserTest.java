// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.examples.browser.Browser;
import org.openqa.selenium.Keys;

/** The journeys through the page by the keyboard alone. */
class JourneysInBrowserTest extends AskInBrowser {

    /** A date is one stop to the script and four to the keyboard, and a page has few. */
    private static final int MOST_ROUNDS = 10;

    private static final String STOPS = script("stops.js");

    @ParameterizedTest
    @MethodSource("journeys")
    void leadsToASettledAnswerByTheKeyboardAlone(Journey journey) {
        Words words = new Words(new Locale(journey.language()));
        show("", journey.language(), Browser.Mode.LIGHT);
        assertEquals(journey.language(), browser().ask("return document.documentElement.lang"));
        follow("a => a.textContent === wanted", words.of("start." + journey.start()));
        waits();

        int questions = 0;
        while (!browser().ask("return document.querySelector('.question')").equals("")) {
            assertEquals(
                    "H1",
                    browser().ask("return document.activeElement.tagName"),
                    "the question is not what is read first");
            answer(journey);
            waits();
            questions++;
            assertTrue(questions <= 12, "there are more than twelve questions");
        }

        browser().picture("journey-" + journey);
        String headline =
                browser().ask("return document.querySelector('h1').textContent").toString();
        assertEquals(words.of("answer." + (journey.allowed() ? "ALLOW" : "DENY") + ".settled"), headline);
        assertEquals(List.of(), browser().complaints(), "the browser complains");
        assertEquals(
                0L, browser().ask("return performance.getEntriesByType('resource').length"), "something is fetched");
        assertEquals("", browser().cut(), "is cut");
        assertEquals("", browser().faults(), "axe-core finds");
    }

    static Stream<Journey> journeys() {
        return Journey.ALL.stream();
    }

    /** Answers the question that is asked, by keys. */
    private static void answer(Journey journey) {
        Words words = new Words(new Locale(journey.language()));
        String address = browser().ask("return location.hash").toString();
        Situation situation = new Situation(Route.of(address), LocalDate.now(ZoneId.systemDefault()));
        Card card = JourneysTest.card(situation, words).orElseThrow();
        follow(
                "a => a.closest('.question') && a.hash === wanted",
                journey.choose(situation, card, words).address());
    }

    /**
     * Goes on with the tabulator key until a link has the focus, and follows it. How often the key is to be pressed at least is
     * reckoned beforehand, so that it is pressed at one go; a field for a day has more stops than one.
     */
    private static void follow(String isIt, String wanted) {
        String stops = STOPS.replace("isIt", "(" + isIt + ")");
        int ahead = stops(stops, wanted);
        for (int round = 0; ahead > 0 && round < MOST_ROUNDS; round++) {
            browser().press(Keys.TAB, ahead);
            ahead = stops(stops, wanted);
        }
        assertEquals(0, ahead, () -> "the keyboard does not reach " + isIt + " " + wanted);
        browser().press(Keys.ENTER);
    }

    /** How often the key has to be pressed at least; 0 where the focus is there. */
    private static int stops(String script, String wanted) {
        return ((Number) browser().ask(script, wanted)).intValue();
    }
}
