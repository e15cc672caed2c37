// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Dated;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.RuleSet;

/**
 * Seeds faults into a rule set, one at a time, to see whether tests notice them.
 *
 * <pre>{@code
 * for (SeededFault fault : FaultSeeder.faultsIn(ruleSet)) {
 *     boolean noticed = fault.ruleSet().map(faulty -> !passes(faulty)).orElse(true);
 * }
 * }</pre>
 */
public final class FaultSeeder {

    private final RuleSet ruleSet;
    private final List<SeededFault> faults = new ArrayList<>();

    private FaultSeeder(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /** Every fault that this seeder knows, rule by rule, then those in conditions that rules share. */
    public static List<SeededFault> faultsIn(RuleSet ruleSet) {
        FaultSeeder seeder = new FaultSeeder(ruleSet);
        ruleSet.rules().forEach(seeder::seed);
        seeder.namedConditions().forEach(seeder::seed);
        return List.copyOf(seeder.faults);
    }

    private Set<Condition.Named> namedConditions() {
        Set<Condition.Named> named = new LinkedHashSet<>();
        ruleSet.rules().forEach(rule -> rule.conditions().forEach(condition -> named.addAll(condition.named())));
        return named;
    }

    private void seed(Condition.Named named) {
        for (ConditionFaults.Faulty faulty : ConditionFaults.of(named.meaning())) {
            Supplier<List<Rule>> rules = () -> ruleSet.rules().stream()
                    .map(rule -> changed(
                            rule,
                            copy -> copy.changeConditions(
                                    tree -> ConditionFaults.replaced(tree, named, faulty.faulty()))))
                    .toList();
            faults.add(new SeededFault(faulty.kind(), "“" + named.name() + "”", faulty.what(), rules, ruleSet));
        }
    }

    private void seed(Rule rule) {
        faults.add(new SeededFault(
                FaultKind.REMOVED_RULE, rule.id().value(), "the whole rule", () -> without(rule), ruleSet));
        seedConditions(rule);
        seedDays(rule);
        seedCitations(rule);
        seedConsequences(rule);
        seedAuthority(rule);
    }

    private void seedConditions(Rule rule) {
        for (ConditionFaults.Faulty faulty : ConditionFaults.of(rule.condition())) {
            add(faulty.kind(), rule, faulty.what(), copy -> copy.changeOwnCondition(faulty.faulty()));
        }
        rule.groundWhen()
                .ifPresent(when -> ConditionFaults.of(when)
                        .forEach(faulty -> add(
                                faulty.kind(),
                                rule,
                                "shown as a ground: " + faulty.what(),
                                copy -> copy.groundWhen = Optional.of(faulty.faulty()))));
    }

    private void seedDays(Rule rule) {
        InForce span = rule.inForce();
        span.firstDay().ifPresent(day -> {
            shift(rule, new InForce(Optional.of(day.plusDays(1)), span.endDayExclusive()));
            shift(rule, new InForce(Optional.of(day.minusDays(1)), span.endDayExclusive()));
        });
        span.endDayExclusive().ifPresent(day -> {
            shift(rule, new InForce(span.firstDay(), Optional.of(day.plusDays(1))));
            shift(rule, new InForce(span.firstDay(), Optional.of(day.minusDays(1))));
        });
    }

    private void shift(Rule rule, InForce span) {
        Optional<LocalDate> first = span.firstDay();
        // Before the first day of the whole rule set no rule is read.
        if (first.isEmpty() || !first.get().isBefore(ruleSet.firstDay())) {
            add(FaultKind.SHIFTED_DAY, rule, "in force " + span, copy -> copy.inForce = span);
        }
    }

    private void seedCitations(Rule rule) {
        for (int i = 0; i < rule.citations().size() && rule.citations().size() > 1; i++) {
            Dated<Citation> lost = rule.citations().get(i);
            add(FaultKind.LOST_CITATION, rule, lost.value().text(), copy -> copy.citations.remove(lost));
        }
    }

    private void seedConsequences(Rule rule) {
        rule.lifts()
                .forEach(
                        lifted -> add(FaultKind.DROPPED_LIFT, rule, lifted.value(), copy -> copy.lifts.remove(lifted)));
        rule.obligations()
                .forEach(attached -> add(
                        FaultKind.LOST_OBLIGATION,
                        rule,
                        attached.value() + " when " + attached.when().sentence(),
                        copy -> copy.obligations.remove(attached)));
        rule.advisories()
                .forEach(attached -> add(
                        FaultKind.LOST_ADVISORY,
                        rule,
                        attached.value().name(),
                        copy -> copy.advisories.remove(attached)));
        if (rule.criminalInterception()) {
            add(FaultKind.FORGOTTEN_CRIME, rule, "the mark", copy -> copy.criminalInterception = false);
        }
    }

    private void seedAuthority(Rule rule) {
        if (rule.kind().denies()) {
            Exposure gravest = rule.exposures().get(0);
            Exposure other = gravest == Exposure.CRIME ? Exposure.CIVIL : Exposure.CRIME;
            add(FaultKind.SWAPPED_EXPOSURE, rule, gravest + " as " + other, copy -> {
                copy.exposures.clear();
                copy.exposures.add(other);
            });
            RuleKind kind = rule.kind() == RuleKind.PROHIBITION ? RuleKind.REQUIREMENT : RuleKind.PROHIBITION;
            add(FaultKind.CHANGED_KIND, rule, "as " + kind, copy -> copy.kind = kind);
        }
        Binding binding = rule.bindings().stream().anyMatch(dated -> dated.value() == Binding.GUIDANCE)
                ? Binding.STATUTE
                : Binding.GUIDANCE;
        add(FaultKind.CHANGED_BINDING, rule, "as " + binding, copy -> {
            copy.bindings.clear();
            copy.bindings.add(new Dated<>(binding, InForce.always()));
        });
        Confidence sure = rule.confidence() == Confidence.HIGH ? Confidence.LOW : Confidence.HIGH;
        add(FaultKind.CHANGED_CONFIDENCE, rule, "as " + sure, copy -> copy.confidence = sure);
        boolean doubted = rule.contestableWhen().isPresent();
        add(
                FaultKind.CHANGED_DOUBT,
                rule,
                doubted ? "not contestable" : "contestable",
                copy -> copy.contestableWhen = doubted ? Optional.empty() : Optional.of(Conditions.always()));
    }

    private void add(FaultKind kind, Rule rule, String what, Consumer<RuleCopy> change) {
        Supplier<List<Rule>> rules = () -> ruleSet.rules().stream()
                .map(other -> other.equals(rule) ? changed(rule, change) : other)
                .toList();
        faults.add(new SeededFault(kind, rule.id().value(), what, rules, ruleSet));
    }

    private static Rule changed(Rule rule, Consumer<RuleCopy> change) {
        RuleCopy copy = RuleCopy.of(rule);
        change.accept(copy);
        return copy.build();
    }

    /** The other rules, none of which names the missing one. */
    private List<Rule> without(Rule missing) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : ruleSet.rules()) {
            RuleId id = missing.id();
            boolean names = rule.lifts().contains(id) || rule.liftedBy().contains(id);
            boolean onlyLiftsIt = rule.lifts().size() == 1 && rule.lifts().contains(id);
            if (!rule.equals(missing) && !onlyLiftsIt) {
                rules.add(names ? changed(rule, copy -> forget(copy, id)) : rule);
            }
        }
        return rules;
    }

    private static void forget(RuleCopy copy, RuleId id) {
        copy.lifts.remove(id);
        copy.liftedBy.remove(id);
    }
}
