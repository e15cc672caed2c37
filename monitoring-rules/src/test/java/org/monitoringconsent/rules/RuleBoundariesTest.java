// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.rules.RuleBoundaries.Boundary;
import org.monitoringconsent.rules.gb.GbRuleSet;
import org.monitoringconsent.rules.gb.SecondReadingOfUnitedKingdom;
import org.monitoringconsent.rules.nl.NlRuleSet;
import org.monitoringconsent.rules.nl.SecondReadingOfNetherlands;

class RuleBoundariesTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "gb"})
    void hasOneBlockForEachRule(String profile) {
        List<Boundary> boundaries = RuleBoundaries.of(profile);

        Set<String> rules = (profile.equals("gb") ? new GbRuleSet().ruleSet() : new NlRuleSet().ruleSet())
                .rules().stream().map(rule -> rule.id().value()).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(rules, RuleBoundaries.ids(profile));
        assertEquals(rules.size(), boundaries.size());
    }

    @Test
    void readsTheDaysOfARule() {
        Boundary hiddenCamera = RuleBoundaries.of("nl").stream()
                .filter(boundary -> boundary.id().equals("NL-SR-04"))
                .findFirst()
                .orElseThrow();

        assertAll(
                () -> assertEquals("PROHIBITION", hiddenCamera.kind()),
                () -> assertEquals(
                        LocalDate.of(2004, 1, 1), hiddenCamera.first().orElseThrow()),
                () -> assertTrue(hiddenCamera.last().isEmpty()),
                () -> assertEquals(Set.of(LocalDate.of(2019, 3, 1)), hiddenCamera.citationDays()));
    }

    @Test
    void holdsForTheDutchReadingOfEveryCaseOnEveryDay() {
        holdsForEveryCaseOnEveryDay("nl", "netherlands.json", SecondReadingOfNetherlands::fired);
    }

    @Test
    void holdsForTheBritishReadingOfEveryCaseOnEveryDay() {
        holdsForEveryCaseOnEveryDay("gb", "united-kingdom.json", SecondReadingOfUnitedKingdom::fired);
    }

    /** Moves every case to the day before and on each day of the table: no rule speaks outside its span. */
    private static void holdsForEveryCaseOnEveryDay(
            String profile, String cases, Function<Map<String, String>, ? extends Set<String>> reading) {
        List<Boundary> boundaries = RuleBoundaries.of(profile);
        Set<String> outOfSpan = new TreeSet<>();
        for (LocalDate day : turningDays(boundaries)) {
            Set<String> inForce = boundaries.stream()
                    .filter(boundary ->
                            boundary.first().map(first -> !day.isBefore(first)).orElse(true))
                    .filter(boundary ->
                            boundary.last().map(last -> !day.isAfter(last)).orElse(true))
                    .map(Boundary::id)
                    .collect(Collectors.toSet());
            for (WrittenCase written : WrittenCase.allOf(cases)) {
                Map<String, String> facts = new TreeMap<>(written.request());
                facts.put("day", day.toString());
                facts.remove("manner.endsOn");
                reading.apply(facts).stream()
                        .filter(rule -> !inForce.contains(rule))
                        .forEach(rule -> outOfSpan.add(rule + " on " + day));
            }
        }

        assertEquals(Set.of(), outOfSpan);
    }

    private static Set<LocalDate> turningDays(List<Boundary> boundaries) {
        Set<LocalDate> days = new TreeSet<>();
        for (Boundary boundary : boundaries) {
            boundary.first().ifPresent(first -> days.addAll(List.of(first.minusDays(1), first)));
            boundary.last().ifPresent(last -> days.addAll(List.of(last, last.plusDays(1))));
        }
        return days;
    }
}
