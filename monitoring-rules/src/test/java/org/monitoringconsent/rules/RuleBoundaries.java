// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days that the law pages give for each rule, in the pages' order, so that spans are tested against the page. */
public final class RuleBoundaries {

    /**
     * The days of one rule.
     *
     * @param id the rule
     * @param kind its kind in the words of the page
     * @param first its first day in force; empty means from the first day that the profile covers, and a day before
     *     that day means the same
     * @param last its last day in force, that day included; empty means still in force
     * @param citationDays days on which the page says, in the rule or in its timeline, that another provision takes over
     * @param impliedCitationDays days on which an instrument that the rule cites began, although the rule is older and
     *     the page names no predecessor
     * @param conditionDays days on which the rule's own condition or its obligations change
     */
    public record Boundary(
            String id,
            String kind,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            SortedSet<LocalDate> citationDays,
            SortedSet<LocalDate> impliedCitationDays,
            SortedSet<LocalDate> conditionDays) {}

    private RuleBoundaries() {}

    /** Answers the days of the profile's rules, {@code nl} (with the European baseline) or {@code gb}. */
    public static List<Boundary> of(String profile) {
        return RuleTests.blocks(profile).stream().map(RuleBoundaries::boundary).toList();
    }

    /** The ids of the profile's rules. */
    public static SortedSet<String> ids(String profile) {
        return of(profile).stream().map(Boundary::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every day on which anything changes: the first days, the days after the last ones, and those within the spans. */
    public static List<LocalDate> days(String profile) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Boundary boundary : of(profile)) {
            boundary.first().ifPresent(days::add);
            boundary.last().map(day -> day.plusDays(1)).ifPresent(days::add);
            days.addAll(boundary.citationDays());
            days.addAll(boundary.impliedCitationDays());
            days.addAll(boundary.conditionDays());
        }
        return List.copyOf(days);
    }

    private static Boundary boundary(RuleTests.Block block) {
        return new Boundary(
                block.rule(),
                RuleCards.kind(block),
                block.firstDay(),
                block.lastDay(),
                sorted(Stream.concat(
                        block.days("cited anew"), block.authorities().stream().map(RuleTests.Authority::day))),
                sorted(block.days("cites what began")),
                sorted(Stream.concat(block.days("changes"), turns(block))));
    }

    /** The days within its span on which an example begins or ceases to hold. */
    private static Stream<LocalDate> turns(RuleTests.Block block) {
        return Stream.concat(block.speaks().stream(), block.asks().stream())
                .flatMap(example ->
                        Stream.concat(example.from().stream(), example.until().map(day -> day.plusDays(1)).stream()))
                .filter(day -> !block.firstDay().equals(Optional.of(day)))
                .filter(day -> !block.lastDay().equals(Optional.of(day.minusDays(1))));
    }

    private static SortedSet<LocalDate> sorted(Stream<LocalDate> days) {
        return days.collect(Collectors.toCollection(TreeSet::new));
    }
}
