// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.ScopeEffect;

/**
 * What the rules of one edition say about one kind of question, as formulas.
 *
 * <p>Written from the description of a decision, not from the engine's code: scope first, then denials less what exceptions
 * lift.
 */
final class EditionFormulas {

    final KindOfQuestion kind;
    final LocalDate day;
    final List<Rule> rules;
    /** No scope rule and no concluding ground applies, so that all other rules are read. */
    final int governed;
    /** The rule set has law for every value of the request. */
    final int claimed;
    /** The law leaves the act alone, or a ground ends the evaluation. */
    final int concluded;
    /** Every rule was read and no denial is left. */
    final int allowed;

    private final Map<Rule, Integer> applies = new LinkedHashMap<>();
    private final Map<Rule, Integer> denies = new LinkedHashMap<>();

    /**
     * The formulas of an edition.
     *
     * @param rules those of the rule set that are read on the day
     */
    EditionFormulas(KindOfQuestion kind, RuleSet ruleSet, List<Rule> rules, LocalDate day) {
        this.kind = kind;
        this.day = day;
        this.rules = rules;
        Formulas formulas = kind.formulas;
        int open = Formulas.TRUE;
        int left = Formulas.FALSE;
        for (ScopeEffect effect : ScopeEffect.values()) {
            for (Rule rule : rules) {
                if (rule.scopeEffect().filter(effect::equals).isPresent()) {
                    int condition = kind.formula(rule.condition(), day);
                    applies.put(rule, formulas.and(open, condition));
                    left = effect == ScopeEffect.ALLOWS ? formulas.or(left, formulas.and(open, condition)) : left;
                    open = formulas.and(open, -condition);
                }
            }
        }
        governed = open;
        claimed = -formulas.or(ruleSet.valuesWithoutLaw().stream()
                .map(beyond -> kind.formula(beyond, day))
                .toList());
        allowed = formulas.and(List.of(governed, claimed, readOthers()));
        List<Integer> undenied = new ArrayList<>(List.of(left, claimed));
        denies.forEach((rule, denial) -> undenied.add(ruleSet.isCompanyRule(rule) ? -denial : Formulas.TRUE));
        concluded = formulas.and(undenied);
    }

    /** Gives the formula that no denial is left. */
    private int readOthers() {
        Formulas formulas = kind.formulas;
        for (Rule rule : rules) {
            if (rule.scopeEffect().isEmpty()) {
                applies.put(rule, kind.formula(rule.condition(), day));
            }
        }
        List<Integer> none = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.kind().denies()) {
                int denial = formulas.and(applies(rule), -lifted(rule));
                denies.put(rule, denial);
                none.add(-denial);
            }
        }
        return formulas.and(none);
    }

    /** The condition of a rule holds; for a scope rule also that no earlier one does. */
    int applies(Rule rule) {
        Integer known = applies.get(rule);
        if (known == null) {
            throw new IllegalArgumentException("rule `" + rule.id() + "` must be in force on `" + day + "`");
        }
        return known;
    }

    /** A denial by the rule stands if the rules are read at all. */
    int denies(Rule rule) {
        return denies.getOrDefault(rule, Formulas.FALSE);
    }

    /** An exception that lifts the rule holds. */
    int lifted(Rule rule) {
        return kind.formulas.or(exceptionsTo(rule).stream().map(this::applies).toList());
    }

    List<Rule> exceptionsTo(Rule rule) {
        return rules.stream()
                .filter(other ->
                        other.kind() == RuleKind.EXCEPTION && other.lifts().contains(rule.id()))
                .toList();
    }

    List<Rule> liftedBy(Rule exception) {
        return rules.stream()
                .filter(other -> other.kind().denies() && exception.lifts().contains(other.id()))
                .toList();
    }

    /** The request is allowed in either way. */
    int permitted() {
        return kind.formulas.or(allowed, concluded);
    }

    /** The rule denies, and no other does. */
    int onlyDenialIs(Rule rule) {
        return onlyDenialsAre(rule, List.of());
    }

    /** The rule denies, and no other does except perhaps its company. */
    int onlyDenialsAre(Rule rule, List<Rule> company) {
        List<Integer> parts = new ArrayList<>(List.of(governed, claimed, denies(rule)));
        denies.forEach((other, denial) -> {
            if (!other.equals(rule) && !company.contains(other)) {
                parts.add(-denial);
            }
        });
        return kind.formulas.and(parts);
    }

    /** Ids of the rules whose denial stands in the model, and of the engine's own where there is no law for a value. */
    List<String> denying(Model model) {
        List<String> ids = new ArrayList<>();
        if (!kind.formulas.holds(claimed, model)) {
            ids.add("CORE-LAW-02");
        }
        denies.forEach((rule, denial) -> {
            if (kind.formulas.holds(denial, model)) {
                ids.add(rule.id().value());
            }
        });
        return ids;
    }
}
