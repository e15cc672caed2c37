// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.GapPolicy;
import org.monitoringconsent.engine.GuidancePolicy;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.ScopeEffect;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Effect;

/** One rule set read plainly for one request. */
final class NaiveReading {

    private final RuleSet ruleSet;
    private final GuidancePolicy policy;
    private final GapPolicy gaps;
    private final MonitoringRequest request;
    private final LocalDate day;
    private final List<Rule> inForce;
    private final Map<Effect, SortedSet<String>> rules = new EnumMap<>(Effect.class);
    private final List<Rule> decisive = new ArrayList<>();
    private final SortedMap<Obligation, SortedSet<String>> duties = new TreeMap<>();
    private final SortedSet<Advisory> advisories = new TreeSet<>();
    /** Whether the engine itself denies. */
    private boolean solid;

    private NaiveReading(RuleSet ruleSet, GuidancePolicy policy, GapPolicy gaps, MonitoringRequest request) {
        this.ruleSet = ruleSet;
        this.policy = policy;
        this.gaps = gaps;
        // Of days before the first one a rule set says nothing; they are read as the day before it.
        LocalDate eve = ruleSet.firstDay().minusDays(1);
        this.day = request.day().isBefore(eve) ? eve : request.day();
        this.request = request;
        this.inForce =
                ruleSet.rules().stream().filter(rule -> rule.inForceOn(day)).toList();
    }

    static NaiveVerdict of(RuleSet ruleSet, GuidancePolicy policy, GapPolicy gaps, MonitoringRequest request) {
        return new NaiveReading(ruleSet, policy, gaps, request).read();
    }

    private NaiveVerdict read() {
        Optional<Rule> outside = first(ScopeEffect.OUTSIDE_PERIOD);
        if (outside.isPresent()) {
            return scoped(outside.get().id().value(), outside, Coverage.OUTSIDE_PERIOD);
        }
        if (day.isBefore(ruleSet.firstDay())) {
            return scoped("CORE-DAY-01", Optional.empty(), Coverage.OUTSIDE_PERIOD);
        }
        Optional<Rule> foreign = first(ScopeEffect.DOES_NOT_GOVERN);
        if (foreign.isPresent()) {
            return scoped(foreign.get().id().value(), foreign, Coverage.DOES_NOT_GOVERN);
        }
        // Days after the last check are denied whatever else the rules say, where gaps are.
        boolean gap = gaps == GapPolicy.DENY && request.day().isAfter(ruleSet.checkedUpTo());
        Optional<Rule> concluding = first(ScopeEffect.ALLOWS);
        if (gap) {
            denyOwn("CORE-LAW-01");
        }
        if (hasNoLaw()) {
            denyOwn("CORE-LAW-02");
        }
        return concluding.isPresent() ? concluded(concluding.get()) : governed();
    }

    /** The law has nothing more to say, but what was put on top of it has. */
    private NaiveVerdict concluded(Rule concluding) {
        List<Rule> onTop = inForce.stream().filter(ruleSet::isCompanyRule).toList();
        for (Rule rule : onTop) {
            if (rule.kind().denies() && holds(rule.condition())) {
                note(rule.id().value(), Effect.DENIES);
                decisive.add(rule);
            }
        }
        if (solid || !decisive.isEmpty()) {
            return answer(Decision.DENY, Coverage.GOVERNS);
        }
        ground(concluding);
        attach(concluding);
        onTop.forEach(this::attach);
        return answer(Decision.ALLOW, Coverage.GOVERNS);
    }

    /** Whether the request has a value that the rule set does not list where it lists some. */
    private boolean hasNoLaw() {
        return ruleSet.valuesWithLaw().entrySet().stream()
                .filter(claim -> !claim.getKey().isOpen())
                .anyMatch(claim -> NaiveConditions.value(request, claim.getKey())
                        .filter(value -> !claim.getValue().contains(value))
                        .isPresent());
    }

    /** A denial of the engine itself: nobody doubts it. */
    private void denyOwn(String id) {
        note(id, Effect.DENIES);
        solid = true;
    }

    private NaiveVerdict scoped(String id, Optional<Rule> rule, Coverage coverage) {
        note(id, Effect.DENIES);
        rule.ifPresent(decisive::add);
        solid = rule.isEmpty();
        return answer(Decision.DENY, coverage);
    }

    private NaiveVerdict governed() {
        List<Rule> holding = inForce.stream()
                .filter(rule -> rule.kind().denies() && holds(rule.condition()))
                .toList();
        List<Rule> exceptions = inForce.stream()
                .filter(rule -> rule.kind() == RuleKind.EXCEPTION && holds(rule.condition()))
                .toList();
        for (Rule rule : holding) {
            if (exceptions.stream().anyMatch(exception -> exception.lifts().contains(rule.id()))) {
                note(rule.id().value(), Effect.LIFTED);
            } else if (policy == GuidancePolicy.ADVISE && rule.bindingOn(day).adjustable()) {
                note(rule.id().value(), Effect.NOTES);
            } else {
                note(rule.id().value(), Effect.DENIES);
                decisive.add(rule);
            }
        }
        inForce.stream()
                .filter(rule -> rule.kind() == RuleKind.NOTE && holds(rule.condition()))
                .forEach(rule -> note(rule.id().value(), Effect.NOTES));
        return decisive.isEmpty() && !solid ? allowed(holding, exceptions) : denied();
    }

    private NaiveVerdict denied() {
        for (Rule rule : decisive) {
            rule.advisories().stream()
                    .filter(attached -> attached.withDenial())
                    .forEach(attached -> advisories.add(attached.value()));
        }
        return answer(Decision.DENY, Coverage.GOVERNS);
    }

    private NaiveVerdict allowed(List<Rule> holding, List<Rule> exceptions) {
        for (Rule rule : inForce) {
            boolean lifts = exceptions.contains(rule)
                    && holding.stream().anyMatch(denial -> rule.lifts().contains(denial.id()));
            boolean silent = rule.shownOnlyWhenLifting() && !lifts;
            boolean applies = rule.kind() == RuleKind.GROUND || rule.kind() == RuleKind.EXCEPTION;
            if ((applies && !silent && holds(rule.condition()))
                    || rule.groundWhen().filter(this::holds).isPresent()) {
                ground(rule);
            }
            if (!silent) {
                attach(rule);
            }
        }
        return answer(Decision.ALLOW, Coverage.GOVERNS);
    }

    private Optional<Rule> first(ScopeEffect effect) {
        return inForce.stream()
                .filter(rule -> rule.scopeEffect().equals(Optional.of(effect)) && holds(rule.condition()))
                .findFirst();
    }

    private void ground(Rule rule) {
        note(rule.id().value(), Effect.GROUNDS);
        decisive.add(rule);
    }

    private void attach(Rule rule) {
        rule.obligations().stream()
                .filter(attached -> holds(attached.when()))
                .forEach(attached -> duties.computeIfAbsent(attached.value(), code -> new TreeSet<>())
                        .add(rule.id().value()));
        rule.advisories().stream()
                .filter(attached -> !attached.withDenial() && holds(attached.when()))
                .forEach(attached -> advisories.add(attached.value()));
    }

    private void note(String id, Effect effect) {
        rules.computeIfAbsent(effect, key -> new TreeSet<>()).add(id);
    }

    private boolean holds(Condition condition) {
        return NaiveConditions.holds(condition, request, day);
    }

    private NaiveVerdict answer(Decision decision, Coverage coverage) {
        Predicate<Rule> contested =
                rule -> rule.contestableWhen().filter(this::holds).isPresent();
        boolean contestable = decision == Decision.ALLOW
                ? decisive.stream().anyMatch(contested)
                : !solid && decisive.stream().allMatch(contested);
        Confidence confidence = decisive.stream()
                .map(Rule::confidence)
                .max(Comparator.naturalOrder())
                .orElse(Confidence.HIGH);
        return new NaiveVerdict(
                decision,
                coverage,
                new TreeSet<>(List.of(ruleSet.jurisdiction().value())),
                rules,
                decision == Decision.ALLOW ? duties : new TreeMap<>(),
                advisories,
                contestable,
                confidence);
    }
}
