// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.remedy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.domain.RequestShapeException;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.engine.search.AllowSearch;
import org.monitoringconsent.engine.search.DenySearch;
import org.monitoringconsent.engine.search.Reach;
import org.monitoringconsent.verdict.Verdict;

/**
 * Names the facts that a request leaves out and that would decide it.
 *
 * <p>A DENY is settled when no way of completing the request would allow it. Otherwise it is open, and each of the sets named
 * here, stated with one of the values named, gives ALLOW; no smaller part of a set does.
 */
public final class Questions {

    private static final int MOST_CHOICES = 256;

    private final MonitoringEngine engine;

    private Questions(MonitoringEngine engine) {
        this.engine = engine;
    }

    /** Questions under the rule sets of an engine. */
    public static Questions of(MonitoringEngine engine) {
        Objects.requireNonNull(engine, "an engine must be given");
        return new Questions(engine);
    }

    /** What has to be known to decide the request. */
    public Answer deciding(MonitoringRequest request) {
        Objects.requireNonNull(request, "a request must be given");
        Verdict verdict = engine.decide(request);
        if (verdict.isAllowed()) {
            return new Answer(verdict.isSettled(), List.of(), Optional.empty(), true);
        }
        Optional<UnstatedRegion> region = UnstatedRegion.of(request, verdict, engine);
        if (region.isPresent()) {
            return askingFirst(region.get(), verdict);
        }
        AllowSearch search = AllowSearch.completing(verdict);
        if (!search.canAllow()) {
            return new Answer(true, List.of(), Optional.empty(), true);
        }
        List<List<Change>> sets = new ArrayList<>();
        for (AllowSearch.Found found : search.smallest()) {
            sets.add(changes(found));
        }
        return new Answer(false, sets, first(sets), search.isComplete());
    }

    /**
     * Facts that turn the decision when they are stated, each with one of the values named, and of which none can be spared. Empty
     * when the decision is settled: no way of completing the request turns it, or none of those that are left.
     *
     * <p>Where a person knows what a fact is not, though not what it is, the request leaves the fact out and the values that are
     * left stand beside it. With none beside it this is what {@link Verdict#isSettled()} tells.
     *
     * @param left of facts that the request leaves out, the values that they can still have; any of its values for a fact that is
     *     not named
     * @throws IllegalArgumentException for a value that is none of the fact's
     * @since 0.2
     */
    public Optional<List<Change>> turning(
            MonitoringRequest request, Map<? extends Fact<?>, ? extends Collection<?>> left) {
        Objects.requireNonNull(request, "a request must be given");
        Objects.requireNonNull(left, "the values that are left must be given");
        Map<Fact<?>, Long> states = new HashMap<>();
        left.forEach((fact, values) -> states.put(fact, states(fact, values)));
        Reach reach =
                (fact, present) -> present == 0 && fact.kind() != FactKind.GIVEN ? states.getOrDefault(fact, -1L) : 0L;
        Verdict verdict = engine.decide(request);
        if (verdict.isAllowed()) {
            return DenySearch.changing(verdict, reach).some().map(denying -> needed(request, denying));
        }
        Optional<UnstatedRegion> region = UnstatedRegion.of(request, verdict, engine);
        if (region.isPresent()) {
            return verdict.isSettled() ? Optional.empty() : Optional.of(region(region.get()));
        }
        return AllowSearch.changing(verdict, reach).some().map(found -> enough(request, found));
    }

    private static long states(Fact<?> fact, Collection<?> values) {
        long states = 0;
        for (Object value : values) {
            states |= 1L << fact.state(value);
        }
        return states;
    }

    private static List<Change> region(UnstatedRegion region) {
        return region.asking(List.copyOf(region.stated().keySet())).stream()
                .map(Question::change)
                .toList();
    }

    /** Of facts that together deny the request those without which it is allowed. */
    private List<Change> needed(MonitoringRequest request, Map<Fact<?>, Object> denying) {
        Map<Fact<?>, Object> needed = new LinkedHashMap<>(denying);
        for (Fact<?> fact : denying.keySet()) {
            Map<Fact<?>, Object> fewer = new LinkedHashMap<>(needed);
            fewer.remove(fact);
            if (engine.decide(stating(request, fewer)).isDenied()) {
                needed = fewer;
            }
        }
        List<Change> changes = new ArrayList<>();
        needed.forEach((fact, value) -> changes.add(Change.of(fact, List.of(value))));
        return changes;
    }

    /** Of facts that together allow the request those without which it stays denied, whichever of the values named they have. */
    private List<Change> enough(MonitoringRequest request, AllowSearch.Found found) {
        for (Map<Fact<?>, Object> chosen : choices(found)) {
            Map<Fact<?>, Object> fewest = chosen;
            for (Fact<?> fact : chosen.keySet()) {
                Map<Fact<?>, Object> fewer = new LinkedHashMap<>(fewest);
                fewer.remove(fact);
                if (allows(request, fewer)) {
                    fewest = fewer;
                }
            }
            if (fewest.size() < chosen.size()) {
                List<Change> changes = new ArrayList<>();
                fewest.forEach((fact, value) -> changes.add(Change.of(fact, List.of(value))));
                return changes;
            }
        }
        return changes(found);
    }

    /** Ways to choose one of the values of each fact: all of them, or the first of very many. */
    private static List<Map<Fact<?>, Object>> choices(AllowSearch.Found found) {
        List<Map<Fact<?>, Object>> choices = List.of(Map.of());
        for (Map.Entry<Fact<?>, List<Object>> change : found.changes().entrySet()) {
            List<Map<Fact<?>, Object>> more = new ArrayList<>();
            for (Map<Fact<?>, Object> choice : choices) {
                int room = Math.max(1, MOST_CHOICES / choices.size());
                change.getValue().stream().limit(room).forEach(value -> {
                    Map<Fact<?>, Object> next = new LinkedHashMap<>(choice);
                    next.put(change.getKey(), value);
                    more.add(next);
                });
            }
            choices = more;
        }
        return choices;
    }

    private boolean allows(MonitoringRequest request, Map<Fact<?>, Object> facts) {
        try {
            return engine.decide(stating(request, facts)).isAllowed();
        } catch (RequestShapeException doesNotFit) {
            return false;
        }
    }

    private static MonitoringRequest stating(MonitoringRequest request, Map<Fact<?>, Object> facts) {
        MonitoringRequest stating = request;
        for (Map.Entry<Fact<?>, Object> fact : facts.entrySet()) {
            stating = fact.getKey().changeTo(stating, fact.getValue());
        }
        return stating;
    }

    private static List<Change> changes(AllowSearch.Found found) {
        List<Change> set = new ArrayList<>();
        found.changes().forEach((fact, values) -> set.add(Change.of(fact, values)));
        return set;
    }

    /** What has to be known besides a region that is not stated, sets that differ in the region alone joined. */
    private Answer askingFirst(UnstatedRegion region, Verdict verdict) {
        Map<List<Change>, List<RegionCode>> regions = new LinkedHashMap<>();
        boolean complete = !region.hasMore();
        for (Map.Entry<RegionCode, MonitoringRequest> stated : region.stated().entrySet()) {
            Answer rest = deciding(stated.getValue());
            complete &= rest.complete();
            boolean allowed = engine.decide(stated.getValue()).isAllowed();
            for (List<Change> set : allowed ? List.of(List.<Change>of()) : rest.sets()) {
                regions.computeIfAbsent(set, each -> new ArrayList<>()).add(stated.getKey());
            }
        }
        List<List<Change>> sets = new ArrayList<>();
        regions.forEach((set, allowing) -> {
            List<Change> all = new ArrayList<>(set);
            region.asking(allowing).forEach(question -> all.add(question.change()));
            all.sort(Comparator.comparing(change -> change.fact().name()));
            sets.add(all);
        });
        sets.sort(Comparator.comparingInt(List::size));
        boolean settled = verdict.isSettled();
        return new Answer(settled, sets, settled ? Optional.empty() : Optional.of(region.fact()), settled || complete);
    }

    /** The fact that most sets need; among equals the one of the smallest set, then by path. */
    private static Optional<Fact<?>> first(List<List<Change>> sets) {
        Map<String, Integer> needed = new HashMap<>();
        Map<String, Integer> smallest = new HashMap<>();
        Map<String, Fact<?>> facts = new HashMap<>();
        for (List<Change> set : sets) {
            for (Change change : set) {
                String name = change.fact().name();
                needed.merge(name, 1, Integer::sum);
                smallest.merge(name, set.size(), Math::min);
                facts.put(name, change.fact());
            }
        }
        return needed.keySet().stream()
                .min(Comparator.<String, Integer>comparing(name -> -needed.getOrDefault(name, 0))
                        .thenComparing(name -> smallest.getOrDefault(name, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .map(facts::get);
    }

    /** What would decide a request. */
    public static final class Answer {

        private final boolean settled;
        private final List<List<Change>> sets;
        private final Optional<Fact<?>> first;
        private final boolean complete;

        Answer(boolean settled, List<List<Change>> sets, Optional<Fact<?>> first, boolean complete) {
            this.settled = settled;
            this.sets = List.copyOf(sets);
            this.first = first;
            this.complete = complete;
        }

        /** Whether no way of completing the request would turn the decision. */
        public boolean settled() {
            return settled;
        }

        /** The smallest sets of missing facts that give ALLOW when stated with one of the values named, fewest facts first. */
        public List<List<Change>> sets() {
            return sets;
        }

        /** The single most useful question: the missing fact that most sets need; empty when it is settled. */
        public Optional<Fact<?>> first() {
            return first;
        }

        /** Whether these are all smallest sets; false when there are more than are collected. */
        public boolean complete() {
            return complete;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Answer that
                    && settled == that.settled
                    && sets.equals(that.sets)
                    && first.equals(that.first)
                    && complete == that.complete;
        }

        @Override
        public int hashCode() {
            return Objects.hash(settled, sets, first, complete);
        }
    }
}
