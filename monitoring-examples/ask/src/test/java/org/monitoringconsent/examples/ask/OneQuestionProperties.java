// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;

/** Whatever people answer, each question is one, and its answers state what they say and nothing else. */
class OneQuestionProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Words WORDS = new Words(Locale.ENGLISH);
    private static final int MOST_QUESTIONS = 60;
    private static final int COMPLETIONS = 40;

    /** Every walk through the page comes to an end, and what is then said to be settled no completion turns. */
    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void everyWalkEndsAndWhatIsSettledStays(@ForAll Random random) {
        Start start = Start.ALL.get(random.nextInt(Start.ALL.size()));
        Situation situation = new Situation(
                Route.of("/ask?" + start.facts())
                        .with(Situation.WHO, start.who().word()),
                TODAY);
        int questions = 0;
        for (Optional<Card> card = JourneysTest.card(situation, WORDS);
                card.isPresent();
                card = JourneysTest.card(situation, WORDS)) {
            assertTrue(++questions <= MOST_QUESTIONS, situation.route()::address);
            situation = answered(situation, card.get(), random);
        }
        Readings readings = Readings.of(situation);
        if (readings.isSettled()) {
            for (int i = 0; i < COMPLETIONS; i++) {
                MonitoringRequest completed = completed(situation, random);
                assertEquals(
                        readings.verdict().isAllowed(),
                        Engines.ENGINE.decide(completed).isAllowed(),
                        () -> completed + " completes what is settled");
            }
        }
    }

    private static Situation answered(Situation before, Card card, Random random) {
        List<Card.Choice> choices = card.groups().stream()
                .flatMap(group -> group.choices().stream())
                .toList();
        Set<String> addresses = new HashSet<>();
        for (Card.Choice choice : choices) {
            assertTrue(addresses.add(choice.address()), () -> card.heading() + " has two answers alike: " + choices);
            statesNoMoreThanOneFactUnlessNoneIsSo(before, choice);
        }
        boolean known = before.activity().isPresent() && !before.lacksCountry();
        assertEquals(known, choices.get(choices.size() - 1).text().equals(WORDS.of("ask.unknown")), card::heading);
        return new Situation(
                Route.of(choices.get(random.nextInt(choices.size())).address()), TODAY);
    }

    private static void statesNoMoreThanOneFactUnlessNoneIsSo(Situation before, Card.Choice choice) {
        Situation after = new Situation(Route.of(choice.address()), TODAY);
        List<Fact<?>> news = new ArrayList<>();
        after.told().forEach((fact, values) -> {
            List<Object> left = before.told().getOrDefault(fact, List.copyOf(fact.values()));
            assertTrue(left.containsAll(values), () -> choice + " takes back " + fact);
            if (left.size() > values.size()) {
                news.add(fact);
            }
        });
        boolean none = choice.text().equals(WORDS.of("ask.none"));
        assertEquals(none, news.size() > 1, () -> choice + " states " + news);
        if (choice.text().equals(WORDS.of("ask.unknown"))) {
            assertTrue(news.isEmpty(), () -> choice + " states " + news);
            assertFalse(after.unknown().equals(before.unknown()));
        }
    }

    /** One of the requests that what was told leaves possible. */
    private static MonitoringRequest completed(Situation situation, Random random) {
        List<MonitoringRequest> readings = situation.readings();
        MonitoringRequest request = readings.get(random.nextInt(readings.size()));
        for (Map.Entry<Fact<?>, List<Object>> told : situation.told().entrySet()) {
            request = stating(request, told.getKey(), told.getValue(), random);
        }
        for (Fact<?> fact : Facts.all()) {
            if (random.nextInt(3) > 0 && fact.kind() != FactKind.GIVEN && !fact.isJurisdiction()) {
                request = stating(request, fact, situation.left(fact, fact.values()), random);
            }
        }
        return request;
    }

    private static MonitoringRequest stating(
            MonitoringRequest request, Fact<?> fact, List<Object> values, Random random) {
        if (fact.in(request).isPresent() || fact.field().isEmpty() || values.isEmpty()) {
            return request;
        }
        try {
            return fact.changeTo(request, values.get(random.nextInt(values.size())));
        } catch (IllegalArgumentException misfit) {
            return request;
        }
    }
}
