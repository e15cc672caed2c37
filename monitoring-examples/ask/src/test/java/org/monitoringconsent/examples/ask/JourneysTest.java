// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many questions it takes those who ask to have an answer that nothing can turn any more. */
class JourneysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @MethodSource("journeys")
    void reachesASettledAnswerInTwelveQuestions(Journey journey) {
        List<String> asked = new ArrayList<>();
        Situation end = end(journey, asked);
        Answer answer = new Answer(end, words(journey));

        assertTrue(answer.isSettled(), () -> answer.headline() + " after " + asked);
        assertEquals(journey.allowed(), answer.isAllowed(), asked::toString);
        assertTrue(asked.size() <= 12, () -> asked.size() + " questions: " + asked);
    }

    static Stream<Journey> journeys() {
        return Journey.ALL.stream();
    }

    private static Words words(Journey journey) {
        return new Words(new Locale(journey.language()));
    }

    /** The addresses of a journey, from its first question to its end. */
    static List<String> addresses(Journey journey) {
        List<String> addresses = new ArrayList<>();
        end(journey, new ArrayList<>(), addresses);
        return addresses;
    }

    /** Where a journey ends; each question is added by what it asks. */
    static Situation end(Journey journey, List<String> asked) {
        return end(journey, asked, new ArrayList<>());
    }

    private static Situation end(Journey journey, List<String> asked, List<String> addresses) {
        Words words = words(journey);
        Situation situation = new Situation(journey.begin(TODAY), TODAY);
        while (asked.size() < 40) {
            addresses.add(situation.route().address());
            Optional<Card> card = card(situation, words);
            if (card.isEmpty()) {
                return situation;
            }
            Card.Choice choice = journey.choose(situation, card.get(), words);
            asked.add(card.get().heading() + " " + choice.text());
            situation = new Situation(Route.of(choice.address()), TODAY);
        }
        throw new AssertionError("there is no end to the questions " + asked);
    }

    /** The question that is asked. */
    static Optional<Card> card(Situation situation, Words words) {
        return Card.before(situation, words)
                .or(() -> new Answer(situation, words).next().map(step -> Card.of(step, situation, words)));
    }

    /** Prints the questions of each journey. */
    public static void main(String[] arguments) {
        for (Journey journey : Journey.ALL) {
            List<String> asked = new ArrayList<>();
            Answer answer = new Answer(end(journey, asked), words(journey));
            System.out.println(journey + ": " + asked.size() + " questions, " + answer.headline());
            asked.forEach(one -> System.out.println("  " + one));
        }
    }
}
