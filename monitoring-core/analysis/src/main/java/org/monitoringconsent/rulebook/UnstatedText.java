// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;

/** Says what leaving a fact out means: the kind and reading of most activities, then those that differ. */
final class UnstatedText {

    private UnstatedText() {}

    static List<Inline> of(Fact<?> fact, Words words) {
        Map<Reading, List<Activity>> readings = new LinkedHashMap<>();
        for (Activity activity : Activity.values()) {
            Reading reading =
                    new Reading(fact.kind(activity), fact.unstated(activity).map(String::valueOf));
            readings.computeIfAbsent(reading, one -> new ArrayList<>()).add(activity);
        }
        Function<Reading, Integer> count =
                reading -> Objects.requireNonNull(readings.get(reading)).size();
        List<Reading> order = readings.keySet().stream()
                .sorted(Comparator.comparing(count).reversed())
                .toList();
        Phrase phrase = new Phrase();
        for (Reading reading : order) {
            phrase.text(phrase.isEmpty() ? "" : "; ").addAll(reading.line(words));
            if (!reading.equals(order.get(0))) {
                phrase.text(" " + words.of("facts.for") + " ")
                        .each(readings.getOrDefault(reading, List.of()), (more, one) -> more.code(one.name()));
            }
        }
        return phrase.line();
    }

    private record Reading(FactKind kind, Optional<String> value) {

        List<Inline> line(Words words) {
            Phrase phrase = new Phrase().text(words.code("factKind", kind));
            value.ifPresent(text -> phrase.text(": ").code(text));
            return phrase.line();
        }
    }
}
