// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.verdict.Verdict;

/**
 * Looks for a case in which a rule speaks, by making its condition true part by part; what is found was asked of the engine.
 *
 * <p>It looks at so many cases and no more, so that there may be one where none is found.
 */
final class Example {

    /** More take longer than a reader waits. */
    private static final int MOST_CASES = 160;

    /** In so many of them what would allow them is looked for. */
    private static final int MOST_ALLOWED = 6;

    private static final int MOST_WAYS = 8;

    private static final List<Activity> USUAL = List.of(
            Activity.LISTEN_LIVE,
            Activity.RECORD,
            Activity.PLAY_BACK,
            Activity.READ_MESSAGE,
            Activity.WATCH_BY_CAMERA,
            Activity.SCORE_BY_AI,
            Activity.CHECK_RECORDS);

    private final Route base;
    private final LocalDate day;

    private Example(Route base, LocalDate day) {
        this.base = base;
        this.day = day;
    }

    /**
     * The address of a case in which the rule speaks; of one without further facts where none was found.
     *
     * @param route names the country, the day and the rule
     * @throws IllegalArgumentException when there is no such rule
     */
    static Route of(Route route, LocalDate today) {
        RuleSet ruleSet = Engines.ruleSet(route.get(Situation.COUNTRY).orElse(""));
        String id = route.get("id").orElse("");
        Rule rule = ruleSet.rule(id).orElseThrow(() -> new Misread("rule", id));
        LocalDate day = route.get(Situation.DAY).map(Situation::day).orElse(today);
        Route base = Route.to("/ask")
                .with("lang", route.get("lang").orElse(""))
                .with(Situation.WHO, "employer")
                .with(Situation.COUNTRY, ruleSet.country().value())
                .with(Situation.DAY, day);
        return new Example(base, day).speaking(rule).orElse(base);
    }

    private Optional<Route> speaking(Rule rule) {
        List<Route> cases = making(rule.condition(), true, List.of(Map.of())).stream()
                .flatMap(facts -> address(facts).stream())
                .toList();
        Optional<Route> found =
                cases.stream().filter(route -> speaks(rule, route)).findFirst();
        // What carries an ALLOW, or comes with one, is silent in a DENY.
        return found.isPresent() || rule.kind().denies()
                ? found
                : cases.stream()
                        .limit(MOST_ALLOWED)
                        .flatMap(route -> allowed(route).stream())
                        .filter(route -> speaks(rule, route))
                        .findFirst();
    }

    /** The addresses with what would allow it, the most useful way first. */
    private List<Route> allowed(Route route) {
        List<Route> allowed = new ArrayList<>();
        for (Remedy way : Remedies.of(Engines.ENGINE)
                .allowing(new Situation(route, day).readings().get(0))
                .remedies()) {
            Route there = route;
            for (Change change : way.all()) {
                there = there.with(change.fact().name(), change.anyOf().get(0));
            }
            if (allowed.size() < MOST_WAYS) {
                allowed.add(there);
            }
        }
        return allowed;
    }

    private boolean speaks(Rule rule, Route route) {
        try {
            Situation situation = new Situation(route, day);
            if (situation.lacking().isPresent()) {
                return false;
            }
            Verdict verdict = Engines.ENGINE.decide(situation.readings().get(0));
            return verdict.reasons().stream().anyMatch(reason -> reason.rule().equals(rule.id()))
                    || verdict.duties().stream().anyMatch(duty -> duty.rules().contains(rule.id()));
        } catch (IllegalArgumentException misfit) {
            return false;
        }
    }

    /** The address that states the facts and what has to be stated besides. */
    private Optional<Route> address(Map<Fact<?>, Object> facts) {
        Map<Fact<?>, Object> all = new LinkedHashMap<>();
        boolean acting = Boolean.TRUE.equals(facts.get(Facts.USE_PRESENT))
                || facts.keySet().stream().anyMatch(Example::isOfUse);
        if (acting && !facts.containsKey(Facts.USE_KIND)) {
            all.put(Facts.USE_KIND, UseKind.DISCIPLINE);
        }
        all.putAll(facts);
        all.keySet().removeIf(fact -> fact.field().isEmpty());
        if (!facts.containsKey(Facts.ACTIVITY)) {
            return USUAL.stream()
                    .map(activity -> {
                        all.put(Facts.ACTIVITY, activity);
                        return route(all);
                    })
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return route(all);
    }

    private static boolean isOfUse(Fact<?> fact) {
        return fact.name().startsWith("use.");
    }

    private Optional<Route> route(Map<Fact<?>, Object> facts) {
        Route route = base;
        for (Map.Entry<Fact<?>, Object> fact : facts.entrySet()) {
            route = route.with(fact.getKey().name(), fact.getValue());
        }
        try {
            for (int i = 0; i < 4; i++) {
                Situation situation = new Situation(route, day);
                Optional<Fact<?>> lacking = situation.lacking();
                if (lacking.isEmpty()) {
                    situation.readings();
                    return Optional.of(route);
                }
                Fact<?> fact = lacking.get();
                Object value = fact.equals(Facts.CHANNEL)
                        ? situation.channels().get(0)
                        : fact.equals(Facts.LINE)
                                ? "HOSTED_FOR_BUSINESS"
                                : fact.values().get(0);
                route = route.with(fact.name(), value);
            }
        } catch (IllegalArgumentException misfit) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** For each of the cases, those with more facts in which the condition is as wanted. */
    private List<Map<Fact<?>, Object>> making(Condition condition, boolean wanted, List<Map<Fact<?>, Object>> cases) {
        if (condition instanceof Condition.Not not) {
            return making(not.part(), !wanted, cases);
        }
        if (condition instanceof Condition.Named named) {
            return making(named.meaning(), wanted, cases);
        }
        if (condition instanceof Condition.From from) {
            return day.isBefore(from.firstDay()) != wanted ? cases : List.of();
        }
        if (condition instanceof Condition.All all) {
            return wanted ? each(all.parts(), true, cases) : one(all.parts(), false, cases);
        }
        if (condition instanceof Condition.Any any) {
            return wanted ? one(any.parts(), true, cases) : each(any.parts(), false, cases);
        }
        if (condition instanceof Condition.In<?> in) {
            return stating(in.fact(), wanted, in.values(), cases);
        }
        // Whether something is stated, or as something else, follows from the rest; the engine tells.
        return cases;
    }

    private List<Map<Fact<?>, Object>> each(List<Condition> parts, boolean wanted, List<Map<Fact<?>, Object>> cases) {
        List<Map<Fact<?>, Object>> made = cases;
        for (Condition part : parts) {
            made = making(part, wanted, made);
        }
        return made;
    }

    private List<Map<Fact<?>, Object>> one(List<Condition> parts, boolean wanted, List<Map<Fact<?>, Object>> cases) {
        List<Map<Fact<?>, Object>> made = new ArrayList<>();
        for (Condition part : parts) {
            for (Map<Fact<?>, Object> more : making(part, wanted, cases)) {
                if (made.size() < MOST_CASES) {
                    made.add(more);
                }
            }
        }
        return made;
    }

    private List<Map<Fact<?>, Object>> stating(
            Fact<?> fact, boolean wanted, List<?> values, List<Map<Fact<?>, Object>> cases) {
        List<Map<Fact<?>, Object>> made = new ArrayList<>();
        for (Map<Fact<?>, Object> facts : cases) {
            Object known = facts.get(fact);
            if (known != null) {
                if (values.contains(known) == wanted) {
                    made.add(facts);
                }
                continue;
            }
            if (fact.equals(Facts.WORKER_COUNTRY) || fact.equals(Facts.EMPLOYER_COUNTRY)) {
                made.add(facts);
                continue;
            }
            for (Object value : fact.values()) {
                if (values.contains(value) == wanted && made.size() < MOST_CASES) {
                    Map<Fact<?>, Object> more = new LinkedHashMap<>(facts);
                    more.put(fact, value);
                    made.add(more);
                }
            }
        }
        return made;
    }
}
