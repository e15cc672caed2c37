// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;

/** The questions with which people can begin. */
class StartTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    /** What was said in the forum of contact centres, by its number, and the start that asks about it. */
    private static final Map<String, String> THREAD = Map.ofEntries(
            Map.entry("T01", "private"),
            Map.entry("T02", "overheard"),
            Map.entry("T03", "clause"),
            Map.entry("T04", "allcalls"),
            Map.entry("T05", "allcalls"),
            Map.entry("T06", "agreed"),
            Map.entry("T07", "director"),
            Map.entry("T08", "director"),
            Map.entry("T09", "dismiss"),
            Map.entry("T10", "recorded"),
            Map.entry("T11", "mail"),
            Map.entry("T12", "coach"),
            Map.entry("T13", "thief"),
            Map.entry("T14", "thief"),
            Map.entry("T15", "logs"),
            Map.entry("T16", "websites"),
            Map.entry("T17", "privatemail"),
            Map.entry("T18", "away"),
            Map.entry("T19", "room"),
            Map.entry("T20", "electors"),
            Map.entry("T21", "customer"),
            Map.entry("T22", "convictions"),
            Map.entry("T23", "credit"),
            Map.entry("T24", "facility"),
            Map.entry("T25", "customers"),
            Map.entry("T26", "suspicion"),
            Map.entry("T27", "cameras"));

    @Test
    void everythingThatWasSaidInTheThreadIsAStart() {
        List<String> names = Start.ALL.stream().map(Start::name).toList();

        assertEquals(27, THREAD.size());
        assertTrue(names.containsAll(THREAD.values()), () -> new TreeMap<>(THREAD) + " in " + names);
    }

    /** No start says where the worker works or whose line it is, since none of their words do. */
    @ParameterizedTest
    @MethodSource("starts")
    void leadsToAnAnswerAndStatesNoCountryAndNoLine(Start start) {
        for (String country : Engines.countries()) {
            Situation situation =
                    new Situation(Route.of("/ask?" + start.facts()).with(Situation.COUNTRY, country), TODAY);
            assertFalse(situation.told().containsKey(Facts.LINE), start::facts);
            assertTrue(situation.told().values().stream().allMatch(values -> values.size() == 1), start::facts);
            if (start.facts().contains("activity")) {
                while (situation.lacking().isPresent()) {
                    situation = new Situation(
                            situation.notKnowing(situation.lacking().get().name()), TODAY);
                }
                assertFalse(new Answer(situation, new Words(Locale.ENGLISH))
                        .headline()
                        .isEmpty());
            }
        }
        assertFalse(start.facts().contains("country"), start::facts);
        for (String language : List.of("en", "nl")) {
            assertFalse(new Words(new Locale(language)).of(start.key()).isEmpty());
        }
    }

    static List<Start> starts() {
        return Start.ALL;
    }

    /** No fact is asked for without a question in words and what one should know to answer it. */
    @Test
    void everyQuestionHasItsMeaning() {
        for (String language : List.of("en", "nl")) {
            Words words = new Words(new Locale(language));
            for (RuleSet ruleSet : Engines.ENGINE.ruleSets()) {
                for (Rule rule : ruleSet.rules()) {
                    rule.condition().facts().stream()
                            .filter(fact -> fact.field().isPresent() && !fact.isJurisdiction())
                            .forEach(fact -> assertTrue(
                                    words.hint(fact.name()).isPresent()
                                            && words.question(fact.name()).endsWith("?"),
                                    () -> fact.name() + " in " + language));
                }
            }
            for (Theme theme : Theme.values()) {
                assertTrue(words.hint("theme." + theme).isPresent(), theme::name);
                theme.parts()
                        .forEach(part -> assertFalse(words.question(part.key()).startsWith("Part."), part::key));
            }
        }
    }

    @Test
    void theChosenLawAndDayGoAlongWithEachStart() {
        Front front = new Front(Route.of("/?country=NL&day=2024-01-31&lang=en"), new Words(Locale.ENGLISH), TODAY);

        for (Answer.Link link : front.entries().stream()
                .flatMap(entry -> entry.usual().stream())
                .toList()) {
            assertTrue(link.address().contains("&country=NL&day=2024-01-31&lang=en"), link::address);
        }
        assertEquals(
                List.of("The Netherlands"),
                front.countries().stream()
                        .filter(Front.Option::chosen)
                        .map(Front.Option::text)
                        .toList());
    }
}
