// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.verdict.Backing;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.RuleSetEdition;
import org.monitoringconsent.verdict.making.VerdictMaker;

/** The rules of one rule set that are in force between two boundary days; the same for every activity. */
public final class RulesInForce {

    private static final VerdictMaker MAKER = VerdictMaker.get();

    private final RuleSet ruleSet;
    private final LocalDate firstDay;
    private final Settings settings;
    /** The engine's own rules, with their sentences; by identity, since no rule set may pass its rules off as these. */
    private final IdentityHashMap<Rule, Texts> own;

    private final List<Rule> rules;
    private final Map<Fact<?>, Set<Object>> mentioned;
    private final RuleSetEdition name;

    private final Map<Rule, PartsOfVerdicts> parts = new ConcurrentHashMap<>();
    private final Map<Duty, Duty> duties = new ConcurrentHashMap<>();

    RulesInForce(RuleSet ruleSet, LocalDate firstDay, Settings settings) {
        this.ruleSet = ruleSet;
        this.firstDay = firstDay;
        this.settings = settings;
        this.own = ownOn(ruleSet, firstDay, settings.gapsDeny());
        this.rules = rulesOn(ruleSet, firstDay, own.keySet());
        this.mentioned = Lowering.mentionedIn(conditions());
        this.name = new RuleSetEdition(ruleSet.jurisdiction(), firstDay, ruleSet.version());
    }

    private static IdentityHashMap<Rule, Texts> ownOn(RuleSet ruleSet, LocalDate day, boolean gapsDeny) {
        IdentityHashMap<Rule, Texts> own = new IdentityHashMap<>();
        if (day.isBefore(ruleSet.firstDay())) {
            own.put(EngineRules.BEFORE_FIRST_DAY, EngineRules.TEXTS);
        }
        if (gapsDeny && day.isAfter(ruleSet.checkedUpTo())) {
            own.put(EngineRules.BEYOND_CHECK, EngineRules.TEXTS_BEYOND_CHECK);
        }
        for (Condition.In<?> beyond : ruleSet.valuesWithoutLaw()) {
            EngineRules.Own denial = EngineRules.withoutLaw(beyond);
            own.put(denial.rule(), denial.texts());
        }
        return own;
    }

    private static List<Rule> rulesOn(RuleSet ruleSet, LocalDate day, Set<Rule> own) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : ruleSet.rules()) {
            if (rule.inForceOn(day)) {
                rules.add(rule);
            }
        }
        List<Rule> added = new ArrayList<>(own);
        added.sort(new Comparator<>() {
            @Override
            public int compare(Rule one, Rule other) {
                int byId = one.id().compareTo(other.id());
                return byId != 0 ? byId : one.title().compareTo(other.title());
            }
        });
        rules.addAll(added);
        return List.copyOf(rules);
    }

    /** The sentences in which a rule of this edition speaks. */
    public Texts textsOf(Rule rule) {
        return own.getOrDefault(rule, ruleSet.texts());
    }

    /** Whether the rule is also read where a scope rule or a ground ends the evaluation with ALLOW. */
    public boolean bindsAlways(Rule rule) {
        return ruleSet.isCompanyRule(rule) || own.containsKey(rule);
    }

    /** The reason that a rule gives; one object for all verdicts. */
    public Reason reason(Rule rule, Effect effect, boolean contestable) {
        return partsOf(rule).reason(effect, contestable);
    }

    /** The rule as it stands behind a duty or an advisory; one object for all verdicts. */
    public Backing backing(Rule rule, boolean contestable) {
        return partsOf(rule).backing(contestable);
    }

    /** The duty; one object for all verdicts. */
    public Duty shared(Duty duty) {
        Duty known = duties.putIfAbsent(duty, duty);
        return known == null ? duty : known;
    }

    private PartsOfVerdicts partsOf(Rule rule) {
        PartsOfVerdicts known = parts.get(rule);
        if (known != null) {
            return known;
        }
        PartsOfVerdicts made = new PartsOfVerdicts(rule);
        PartsOfVerdicts earlier = parts.putIfAbsent(rule, made);
        return earlier == null ? made : earlier;
    }

    /** What one rule gives to verdicts, each made when first needed. */
    private final class PartsOfVerdicts {

        private final Rule rule;
        /** The rule as it cannot be contested, and as it can. */
        private final AtomicReferenceArray<Backing> backings = new AtomicReferenceArray<>(2);
        /** For each effect the reason that cannot be contested, and the one that can. */
        private final AtomicReferenceArray<Reason> reasons = new AtomicReferenceArray<>(2 * Effect.values().length);

        PartsOfVerdicts(Rule rule) {
            this.rule = rule;
        }

        Backing backing(boolean contestable) {
            int place = contestable ? 1 : 0;
            if (backings.get(place) == null) {
                Backing made = MAKER.backing(ruleSet.jurisdiction(), rule, textsOf(rule), firstDay, contestable);
                backings.compareAndSet(place, null, made);
            }
            return backings.get(place);
        }

        Reason reason(Effect effect, boolean contestable) {
            int place = 2 * effect.ordinal() + (contestable ? 1 : 0);
            if (reasons.get(place) == null) {
                reasons.compareAndSet(place, null, MAKER.reason(backing(contestable), effect, List.of()));
            }
            return reasons.get(place);
        }
    }

    /** The first day on which these rules are in force together. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** The rule set. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** How a verdict names the edition. */
    public RuleSetEdition name() {
        return name;
    }

    /** The rules in force, those of the rule set in its order, then the engine's own. */
    public List<Rule> rules() {
        return rules;
    }

    /** Whether the rule, if it denies, only advises, because it rests on guidance and the engine is to take that as advice. */
    public boolean isAdvice(Rule rule) {
        return settings.guidanceAdvises() && rule.bindingOn(firstDay).adjustable();
    }

    Map<Fact<?>, Set<Object>> mentioned() {
        return mentioned;
    }

    /** Every condition that deciding asks for. */
    public List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (Rule rule : rules) {
            conditions.addAll(rule.conditions());
        }
        return conditions;
    }
}
