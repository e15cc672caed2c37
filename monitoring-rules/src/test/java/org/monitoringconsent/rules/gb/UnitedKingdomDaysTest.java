// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rules.RuleBoundaries;
import org.monitoringconsent.rules.RuleBoundaries.Boundary;
import org.monitoringconsent.rules.RuleTests;
import org.monitoringconsent.rules.RuleTests.Authority;
import org.monitoringconsent.rules.RuleTests.Example;

/** The days of each rule: the day before, on and after each boundary of its span and of its citations. */
class UnitedKingdomDaysTest {

    private static final RuleSet RULES = new GbRuleSet().ruleSet();
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 10, 24);

    @ParameterizedTest(name = "{0}")
    @MethodSource("boundaries")
    void isInForceOnTheDaysOfThePage(Boundary boundary) {
        Rule rule = RULES.rule(boundary.id()).orElseThrow();
        LocalDate first = boundary.first().filter(FIRST_DAY::isBefore).orElse(FIRST_DAY);

        assertEquals(boundary.kind(), rule.kind().name());
        assertTrue(first.equals(FIRST_DAY) || !rule.inForceOn(first.minusDays(1)));
        assertEquals(List.of(true, true), List.of(rule.inForceOn(first), rule.inForceOn(first.plusDays(1))));
        boundary.last()
                .ifPresent(last -> assertEquals(
                        List.of(true, true, false),
                        List.of(
                                rule.inForceOn(last.minusDays(1)),
                                rule.inForceOn(last),
                                rule.inForceOn(last.plusDays(1)))));
        assertEquals(boundary.last(), rule.inForce().lastDay());
    }

    /** The example of a rule makes it speak on its first and last days, and not on the days around them. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("boundaries")
    void speaksFromItsFirstDayToItsLast(Boundary boundary) {
        Example example = RuleTests.speaking("gb").stream()
                .filter(each -> each.rule().equals(boundary.id()))
                .findFirst()
                .orElseThrow();
        if (boundary.id().equals("UK-SCOPE-01")) {
            return;
        }
        LocalDate first = boundary.first().filter(FIRST_DAY::isBefore).orElse(FIRST_DAY);

        assertEquals(List.of(false, true, true), speaks(example, first.minusDays(1), first, first.plusDays(1)));
        boundary.last()
                .ifPresent(last -> assertEquals(
                        List.of(true, true, false), speaks(example, last.minusDays(1), last, last.plusDays(1))));
    }

    private static List<Boolean> speaks(Example example, LocalDate... days) {
        return List.of(days).stream()
                .map(day -> BritishRequests.speaking(BritishRequests.decide(example.changes(), day))
                        .contains(example.rule()))
                .toList();
    }

    /** Whatever day a rule denies, obliges or explains, an authority carries it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("boundaries")
    void hasAnAuthorityAroundEachBoundary(Boundary boundary) {
        Rule rule = RULES.rule(boundary.id()).orElseThrow();
        Set<LocalDate> days = new TreeSet<>(rule.boundaryDays());
        days.addAll(boundary.citationDays());
        days.addAll(boundary.impliedCitationDays());
        days.add(FIRST_DAY);

        for (LocalDate boundaryDay : days) {
            for (int offset = -1; offset <= 1; offset++) {
                LocalDate day = boundaryDay.plusDays(offset);
                if (rule.inForceOn(day)) {
                    assertFalse(rule.citationsOn(day).isEmpty(), () -> "no authority on " + day);
                }
            }
        }
    }

    /** Where the page says that another provision takes over, the citations change on that day and not beside it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("boundaries")
    void changesItsAuthorityOnTheDayOfThePage(Boundary boundary) {
        Rule rule = RULES.rule(boundary.id()).orElseThrow();

        for (LocalDate day : boundary.citationDays()) {
            if (rule.inForceOn(day.minusDays(1)) && rule.inForceOn(day)) {
                assertNotEquals(rule.citationsOn(day.minusDays(1)), rule.citationsOn(day), () -> "on " + day);
                assertEquals(rule.citationsOn(day.plusDays(1)), rule.citationsOn(day), () -> "after " + day);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void citesTheLawOfTheDay(Authority authority) {
        Rule rule = RULES.rule(authority.rule()).orElseThrow();
        LocalDate first = authority.day();

        assertEquals(List.of(true, false), cites(rule, first.minusDays(1), authority.before(), authority.since()));
        assertEquals(List.of(false, true), cites(rule, first, authority.before(), authority.since()));
        assertEquals(List.of(false, true), cites(rule, first.plusDays(1), authority.before(), authority.since()));
    }

    private static List<Boolean> cites(Rule rule, LocalDate day, String... texts) {
        Set<String> cited = rule.citationsOn(day).stream().map(Citation::text).collect(Collectors.toSet());
        return List.of(texts).stream().map(cited::contains).toList();
    }

    static List<Boundary> boundaries() {
        return RuleBoundaries.of("gb");
    }

    static List<Authority> authorities() {
        return RuleTests.authorities("gb");
    }
}
