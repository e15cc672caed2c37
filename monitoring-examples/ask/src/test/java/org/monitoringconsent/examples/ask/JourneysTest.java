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
import org.monitoringconsent.domain.Fact;

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
        Route start = Route.of("/ask?" + words.of(journey.start() + ".start"))
                .with(Situation.WHO, journey.start().replaceAll("\\..*", ""))
                .with(Situation.DAY, TODAY)
                .with("lang", journey.language());
        Situation situation = new Situation(start, TODAY);
        while (asked.size() < 40) {
            addresses.add(situation.route().address());
            Optional<Route> next = next(situation, journey, words, asked);
            if (next.isEmpty()) {
                return situation;
            }
            situation = new Situation(next.get(), TODAY);
        }
        throw new AssertionError("there is no end to the questions " + asked);
    }

    private static Optional<Route> next(Situation situation, Journey journey, Words words, List<String> asked) {
        if (situation.country().isEmpty()) {
            asked.add("country");
            return Optional.of(
                    situation.route().with("country", journey.answers().get("country")));
        }
        Optional<Fact<?>> lacking = situation.lacking();
        if (lacking.isPresent()) {
            asked.add(lacking.get().name());
            return Optional.of(situation.answering(
                    lacking.get(), journey.answers().get(lacking.get().name())));
        }
        Optional<NextQuestion.Step> step = new Answer(situation, words).next();
        step.ifPresent(one -> asked.add(
                one.asked().stream().map(fact -> fact.fact().name()).toList().toString()));
        return step.map(one -> Route.of(Page.told(situation.route().address(), told(one, journey))));
    }

    private static String told(NextQuestion.Step step, Journey journey) {
        StringBuilder lines = new StringBuilder();
        for (NextQuestion.Asked asked : step.asked()) {
            String answer = asked.otherwise()
                    .map(String::valueOf)
                    .orElseGet(() -> journey.answers().getOrDefault(asked.fact().name(), "?"));
            lines.append(asked.fact().name()).append('=').append(answer).append('\n');
        }
        return lines.toString();
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
