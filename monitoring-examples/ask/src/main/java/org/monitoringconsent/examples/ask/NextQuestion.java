// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Question;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.verdict.Reason;

/**
 * Chooses the one thing to ask next: only what can still turn the answer, and of that what helps most.
 *
 * <p>A denial is asked about along the most useful way to an ALLOW; on it come first what those know for whom the page asks. An
 * ALLOW that is not settled is asked about until nothing is left that would turn it. What belongs to a {@link Theme} of which more
 * than one fact is open is asked for as that whole.
 */
final class NextQuestion {

    /** So many rules are named for which an answer matters. */
    private static final int MOST_RULES = 3;

    /**
     * What is asked next, to be answered by one choice.
     *
     * @param theme the whole that is asked for; empty for a single fact
     * @param parts what is asked, each to be chosen; of a single fact its answers, each by itself
     * @param because the denials that hang on the answer, at most three
     */
    record Step(Optional<Theme> theme, List<Theme.Part> parts, List<Reason> because) {}

    private final Situation situation;
    private final Readings readings;
    private final MonitoringRequest request;
    private final Remedies.Answer ways;
    private final Set<String> unknown;
    private final List<String> known;
    private final Map<Fact<?>, List<Object>> read;

    NextQuestion(Situation situation, Readings readings, Remedies.Answer ways) {
        this.situation = situation;
        this.readings = readings;
        this.request = readings.request();
        this.ways = ways;
        this.unknown = situation.unknown();
        this.known = Knowledge.of(situation.who());
        this.read = Engines.ENGINE.factsRead(request, Set.of());
    }

    /** What to ask next; nothing where the answer is settled, or only what is not known could turn it. */
    Optional<Step> step() {
        if (readings.turning().isEmpty()) {
            return Optional.empty();
        }
        return readings.verdict().isAllowed()
                ? turning().or(() -> together(request))
                : alongAWay().or(() -> ways.remedies().isEmpty() ? together(turned()) : Optional.empty());
    }

    /** Of the ways, the first on which something is still to be asked; those without anything that is not known come before. */
    private Optional<Step> alongAWay() {
        List<Remedy> stating = ways.remedies().stream()
                .filter(way -> way.changes().isEmpty() && isLeft(way))
                .toList();
        // Ways that rest on what is true of few are asked about only where there are no others.
        boolean ordinary = stating.stream().anyMatch(Remedy::ordinary);
        return stating.stream()
                .filter(way -> way.ordinary() || !ordinary)
                .filter(way -> !open(way).isEmpty())
                .min(Comparator.comparingLong(this::notKnown))
                .map(way -> step(open(way).get(0).fact(), target(way)));
    }

    /** Whether what was told leaves the way open. */
    private boolean isLeft(Remedy way) {
        return way.questions().stream()
                .noneMatch(question ->
                        situation.left(question.fact(), question.allowing()).isEmpty());
    }

    /** The request as the way would have it, with what was told of its facts. */
    private MonitoringRequest target(Remedy way) {
        Map<Fact<?>, Object> facts = new LinkedHashMap<>();
        way.questions()
                .forEach(question -> facts.put(
                        question.fact(),
                        situation.left(question.fact(), question.allowing()).get(0)));
        return stating(facts).orElse(request);
    }

    private long notKnown(Remedy way) {
        return way.questions().stream().filter(this::isUnknown).count();
    }

    private boolean isUnknown(Question question) {
        return unknown.contains(question.fact().name());
    }

    /**
     * What is to be asked along a way. Where it rests on what is true of few and something on it is not known, only what those know
     * for whom the page asks: people are not sent through everything that could be. Of what they do not know best, what simply is
     * comes first on such a way, since it mostly ends there.
     */
    private List<Question> open(Remedy way) {
        boolean all = way.ordinary() || notKnown(way) == 0;
        return way.questions().stream()
                .filter(question -> !isUnknown(question)
                        && (all || known.contains(question.fact().name())))
                .sorted(Comparator.<Question>comparingInt(question -> place(known, question))
                        .thenComparing(question -> way.ordinary() || question.changeable()))
                .toList();
    }

    private static int place(List<String> known, Question question) {
        int place = known.indexOf(question.fact().name());
        return place < 0 ? known.size() : place;
    }

    /** Something of which some value would by itself turn an ALLOW; what belongs to a theme comes first. */
    private Optional<Step> turning() {
        return read.keySet().stream()
                .filter(fact ->
                        isOpen(fact) && !denying(fact, values(fact), request).isEmpty())
                .min(Comparator.<Fact<?>>comparingInt(
                                fact -> Theme.of(fact).map(Theme::ordinal).orElse(Theme.values().length))
                        .thenComparingInt(fact -> Facts.all().indexOf(fact)))
                .map(fact -> step(fact, request));
    }

    /** One of several facts that turn the answer only together. */
    private Optional<Step> together(MonitoringRequest target) {
        return readings.turning().orElse(List.of()).stream()
                .map(Change::fact)
                .filter(this::isOpen)
                .findFirst()
                .map(fact -> step(fact, target));
    }

    private MonitoringRequest turned() {
        Map<Fact<?>, Object> facts = new LinkedHashMap<>();
        readings.turning()
                .orElse(List.of())
                .forEach(change -> facts.put(change.fact(), change.anyOf().get(0)));
        return stating(facts).orElse(request);
    }

    private Step step(Fact<?> fact, MonitoringRequest target) {
        Optional<Theme> theme = Theme.of(fact);
        List<Theme.Part> whole = theme.map(Theme::parts).orElse(List.of()).stream()
                .filter(part -> isOpen(part.fact()) && divides(part))
                .filter(part -> !denying(part.fact(), part.values(), target).isEmpty())
                .toList();
        boolean asksForIt = whole.stream().anyMatch(part -> part.fact().equals(fact));
        if (asksForIt && whole.stream().map(Theme.Part::fact).distinct().count() > 1) {
            return new Step(theme, whole, because(whole, target));
        }
        List<Theme.Part> answers = values(fact).stream()
                .map(value -> new Theme.Part(fact, List.of(value)))
                .toList();
        return new Step(Optional.empty(), answers, because(answers, target));
    }

    /** Whether it can be so and can be otherwise. */
    private boolean divides(Theme.Part part) {
        List<Object> values = values(part.fact());
        return values.stream().anyMatch(part.values()::contains)
                && !part.values().containsAll(values);
    }

    /** Whether the fact can be asked for: it is read, neither stated nor said to be unknown. */
    private boolean isOpen(Fact<?> fact) {
        return fact.in(request).isEmpty()
                && fact.field().isPresent()
                && !unknown.contains(fact.name())
                && values(fact).size() > 1;
    }

    /** The values that the fact can still have. */
    private List<Object> values(Fact<?> fact) {
        List<Object> values =
                new ArrayList<>(situation.left(fact, read.getOrDefault(fact, List.copyOf(fact.values()))));
        values.removeIf(value -> stating(Map.of(fact, value)).isEmpty());
        return values;
    }

    /** Those of the values that are left with which the target would be denied. */
    private List<Object> denying(Fact<?> fact, List<?> values, MonitoringRequest target) {
        return situation.left(fact, values).stream()
                .filter(value -> changed(target, fact, value)
                        .filter(other -> Engines.ENGINE.decide(other).isDenied())
                        .isPresent())
                .toList();
    }

    /** The denials that would stand with one of the answers and not with the others. */
    private List<Reason> because(List<Theme.Part> parts, MonitoringRequest target) {
        Map<RuleId, Reason> because = new LinkedHashMap<>();
        for (Theme.Part part : parts) {
            denying(part.fact(), part.values(), target).stream()
                    .limit(1)
                    .flatMap(value -> changed(target, part.fact(), value).stream())
                    .flatMap(other -> Engines.ENGINE.decide(other).denials().stream())
                    .forEach(reason -> because.putIfAbsent(reason.rule(), reason));
        }
        return because.values().stream().limit(MOST_RULES).toList();
    }

    private Optional<MonitoringRequest> stating(Map<Fact<?>, Object> facts) {
        Optional<MonitoringRequest> stating = Optional.of(request);
        for (Map.Entry<Fact<?>, Object> fact : facts.entrySet()) {
            stating = stating.flatMap(one -> changed(one, fact.getKey(), fact.getValue()));
        }
        return stating;
    }

    /** The request with another fact, where such a request can be. */
    private static Optional<MonitoringRequest> changed(MonitoringRequest request, Fact<?> fact, Object value) {
        try {
            return Optional.of(fact.changeTo(request, value));
        } catch (IllegalArgumentException misfit) {
            return Optional.empty();
        }
    }
}
