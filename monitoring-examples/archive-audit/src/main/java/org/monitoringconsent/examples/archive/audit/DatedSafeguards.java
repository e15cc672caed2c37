// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.DatedFact;

/** Tells which notices and safeguards held for a group on a day, and which came only later. */
final class DatedSafeguards {

    private static final Comparator<DatedFact> LATEST =
            Comparator.comparing(fact -> fact.span().from());
    private static final int MOST_REMEMBERED = 500;

    /** A group on a day, to which the same safeguards apply. */
    private record When(String group, LocalDate day) {}

    private final Arrangement arrangement;
    private final Remembered<When, Map<String, Object>> inForce = new Remembered<>(MOST_REMEMBERED);
    private final Remembered<When, List<LateFact>> late = new Remembered<>(MOST_REMEMBERED);

    DatedSafeguards(Arrangement arrangement) {
        this.arrangement = arrangement;
    }

    /** Returns the values that hold on the day, by path: of several the latest, of those the most particular. */
    Map<String, Object> inForce(String group, LocalDate day) {
        return inForce.of(new When(group, day), when -> arrangement.on(day).values(group));
    }

    /** Returns what came after the day and says something else than what held then, the earliest of each fact. */
    List<LateFact> late(String group, LocalDate day) {
        return late.of(new When(group, day), when -> findLate(group, day));
    }

    private List<LateFact> findLate(String group, LocalDate day) {
        Map<String, Object> held = inForce(group, day);
        Map<String, DatedFact> earliest = new LinkedHashMap<>();
        arrangement.later(group, day).sorted(LATEST).forEach(fact -> {
            boolean news = !Optional.of(fact.value()).equals(Optional.ofNullable(held.get(fact.path())));
            if (news) {
                earliest.putIfAbsent(fact.path(), fact);
            }
        });
        List<LateFact> found = new ArrayList<>();
        earliest.forEach((path, fact) ->
                found.add(new LateFact(path, fact.value(), fact.span().from(), day, LateFact.Source.ARRANGEMENT)));
        return List.copyOf(found);
    }
}
