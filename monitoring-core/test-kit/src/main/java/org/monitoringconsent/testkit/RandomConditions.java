// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.RegionCode;

/** Draws condition trees of every shape over a few facts. */
final class RandomConditions {

    private static final List<CountryCode> COUNTRIES =
            List.of(CountryCode.GB, CountryCode.NL, CountryCode.of("DE"), CountryCode.of("US"));
    private static final List<RegionCode> REGIONS =
            List.of(RegionCode.of("DE-BY"), RegionCode.of("GB-SCT"), RegionCode.of("US-CA"), RegionCode.of("US-NY"));

    private final Random random;
    private final List<Fact<?>> facts;
    private final List<LocalDate> days;

    RandomConditions(Random random, List<Fact<?>> facts, List<LocalDate> days) {
        this.random = random;
        this.facts = List.copyOf(facts);
        this.days = List.copyOf(days);
    }

    /** Some facts of the vocabulary, pairs of one type among them, and the ones given. */
    static List<Fact<?>> someFacts(Random random, int count, List<? extends Fact<?>> declared) {
        List<Fact<?>> shuffled = new ArrayList<>(Facts.all());
        Collections.shuffle(shuffled, random);
        List<Fact<?>> chosen = new ArrayList<>(shuffled.subList(0, count));
        chosen.addAll(declared);
        if (random.nextBoolean()) {
            chosen.addAll(List.of(Facts.PURPOSE, Facts.COLLECTED_FOR));
        }
        return chosen;
    }

    /** A tree of at most this depth. */
    Condition tree(int depth) {
        int kind = random.nextInt(depth == 0 ? 6 : 12);
        return switch (kind) {
            case 0, 1, 2, 3 -> in(oneOf(facts));
            case 4 -> Conditions.isStated(oneOf(facts));
            case 5 -> random.nextBoolean() ? new Condition.From(oneOf(days)) : same();
            case 6, 7 -> new Condition.All(parts(depth));
            case 8, 9 -> new Condition.Any(parts(depth));
            case 10 -> new Condition.Not(tree(depth - 1));
            default -> Conditions.named("named " + random.nextInt(100), tree(depth - 1));
        };
    }

    private List<Condition> parts(int depth) {
        List<Condition> parts = new ArrayList<>();
        int count = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            parts.add(tree(depth - 1));
        }
        return parts;
    }

    private <V> Condition in(Fact<V> fact) {
        List<V> values = new ArrayList<>(fact.values());
        if (fact.isOpen()) {
            REGIONS.forEach(region -> values.add(fact.typed(region)));
        } else if (fact.isJurisdiction()) {
            values.removeIf(value -> !COUNTRIES.contains(value) && random.nextInt(60) > 0);
        }
        Collections.shuffle(values, random);
        int most = Math.max(1, values.size() - 1);
        return new Condition.In<>(fact, values.subList(0, 1 + random.nextInt(Math.min(most, 4))));
    }

    private Condition same() {
        Fact<?> left = oneOf(facts);
        return same(left);
    }

    @SuppressWarnings("unchecked") // Facts with equal lists of values have values of one type.
    private <V> Condition same(Fact<V> left) {
        List<Fact<?>> comparable = facts.stream()
                .filter(fact -> !fact.equals(left) && fact.values().equals(left.values()))
                .toList();
        return comparable.isEmpty() || left.isJurisdiction()
                ? in(left)
                : Conditions.same(left, (Fact<V>) oneOf(comparable));
    }

    private <T> T oneOf(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
