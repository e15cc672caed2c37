// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;

/** Takes rule sets apart and puts them together again. */
final class RuleSets {

    private RuleSets() {}

    /** The same rule set with other rules. */
    static RuleSet with(RuleSet ruleSet, List<Rule> rules) {
        return with(ruleSet, rules, (fact, value) -> true);
    }

    /** The same rule set, as if nobody had looked up the law for the value of the fact. */
    static RuleSet without(RuleSet ruleSet, Fact<?> fact, Object value) {
        return with(ruleSet, ruleSet.rules(), (other, claimed) -> !other.equals(fact) || !claimed.equals(value));
    }

    private static RuleSet with(RuleSet ruleSet, List<Rule> rules, BiPredicate<Fact<?>, Object> claimed) {
        LocalDate first = ruleSet.firstDay();
        LocalDate checked = ruleSet.checkedUpTo();
        RuleSet.Builder builder = RuleSet.named(ruleSet.jurisdiction().value(), ruleSet.name())
                .version(ruleSet.version())
                .coversFrom(first.getYear(), first.getMonthValue(), first.getDayOfMonth())
                .checkedUpTo(checked.getYear(), checked.getMonthValue(), checked.getDayOfMonth())
                .rules(rules);
        ruleSet.valuesWithLaw().forEach((fact, values) -> claim(builder, fact, values, claimed));
        ruleSet.declaredFacts().forEach(builder::declares);
        if (ruleSet.bindsCallers()) {
            builder.bindsCallers();
        }
        if (ruleSet.leavesLawToRegions()) {
            builder.leavesLawToRegions();
        }
        return builder.build(ruleSet.texts());
    }

    private static <V> void claim(
            RuleSet.Builder builder, Fact<V> fact, List<?> values, BiPredicate<Fact<?>, Object> claimed) {
        builder.hasLawFor(
                fact,
                values.stream()
                        .filter(value -> claimed.test(fact, value))
                        .map(fact::typed)
                        .toList());
    }

    /** The rule set with its rules in other orders. */
    static List<RuleSet> shuffled(RuleSet ruleSet, int orders) {
        List<RuleSet> shuffled = new ArrayList<>();
        for (int order = 0; order < orders; order++) {
            List<Rule> rules = new ArrayList<>(ruleSet.rules());
            if (order == 0) {
                Collections.reverse(rules);
            } else {
                Collections.shuffle(rules, new Random(order));
            }
            shuffled.add(with(ruleSet, rules));
        }
        return shuffled;
    }

    /** Every fact that a condition of the rule set reads, or of which it has no law for some value. */
    static Set<Fact<?>> factsOf(RuleSet ruleSet) {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        ruleSet.rules().forEach(rule -> rule.conditions().forEach(condition -> facts.addAll(condition.facts())));
        ruleSet.valuesWithoutLaw().forEach(beyond -> facts.add(beyond.fact()));
        return facts;
    }

    /** The fact of the vocabulary, or the declared one, that has the path. */
    static List<Fact<?>> factsNamed(RuleSet ruleSet, String path) {
        List<Fact<?>> named = new ArrayList<>();
        Facts.named(path).ifPresent(named::add);
        ruleSet.declaredFacts().stream()
                .filter(fact -> fact.name().equals(path))
                .forEach(named::add);
        return named;
    }

    /** The day itself, or for an earlier day the eve of the first one that the rule set covers. */
    static LocalDate covered(RuleSet ruleSet, LocalDate day) {
        LocalDate eve = ruleSet.firstDay().minusDays(1);
        return day.isBefore(eve) ? eve : day;
    }

    static boolean isCriminalInterception(RuleSet ruleSet, RuleId id) {
        return ruleSet.rule(id.value()).filter(Rule::criminalInterception).isPresent();
    }

    static MonitoringRequest withAttribute(MonitoringRequest request, String key, AttributeValue value) {
        Map<String, AttributeValue> attributes = new TreeMap<>(request.attributes());
        attributes.put(key, value);
        return request.withAttributes(attributes);
    }
}
