package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.examples.archive.arrangement.Arrangement;
import org.monitoringconsent.examples.archive.arrangement.DatedFact;

/** Tells which notices and safeguards held for a group on a day, and which came only later. */
final class DatedSafeguards {

    private static final Comparator<DatedFact> LATEST =
            Comparator.comparing(fact -> fact.span().from());
    private static final Comparator<DatedFact> MOST_PARTICULAR =
            Comparator.comparing(fact -> !fact.groups().isEmpty());

    private final Arrangement arrangement;

    DatedSafeguards(Arrangement arrangement) {
        this.arrangement = arrangement;
    }

    /** Returns the values that hold on the day, by path: of several the latest, of those the most particular. */
    Map<String, Object> inForce(String group, LocalDate day) {
        Map<String, DatedFact> chosen = new LinkedHashMap<>();
        arrangement
                .inForce(group, day)
                .sorted(LATEST.thenComparing(MOST_PARTICULAR))
                .forEach(fact -> chosen.put(fact.path(), fact));
        Map<String, Object> values = new LinkedHashMap<>();
        chosen.forEach((path, fact) -> values.put(path, fact.value()));
        return values;
    }

    /** Returns what came after the day and says something else than what held then, the earliest of each fact. */
    List<LateFact> late(String group, LocalDate day) {
        Map<String, Object> inForce = inForce(group, day);
        Map<String, DatedFact> earliest = new LinkedHashMap<>();
        arrangement.later(group, day).sorted(LATEST).forEach(fact -> {
            boolean news = !Optional.of(fact.value()).equals(Optional.ofNullable(inForce.get(fact.path())));
            if (news) {
                earliest.putIfAbsent(fact.path(), fact);
            }
        });
        List<LateFact> late = new ArrayList<>();
        earliest.forEach((path, fact) ->
                late.add(new LateFact(path, fact.value(), fact.span().from(), day, LateFact.Source.ARRANGEMENT)));
        return late;
    }
}
