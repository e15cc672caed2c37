// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.engine.decide.CompiledForm;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.ScopeEffect;
import org.monitoringconsent.rules.gb.GbRuleSet;
import org.monitoringconsent.rules.nl.NlRuleSet;
import org.monitoringconsent.verdict.Decision;

/**
 * What the engine makes of rules that hold, told for one rule alone and for every two together.
 *
 * <p>One rule is enough to lift a denial or to keep it from being read, so that two at a time show every way in which rules
 * meet.
 */
final class CombinationTest {

    static List<RuleSet> ruleSets() {
        return List.of(new GbRuleSet().ruleSet(), new NlRuleSet().ruleSet());
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void everyTwoRulesTogetherAreCombinedAsTheRulesSay(RuleSet ruleSet) {
        CompiledForm compiled = CompiledForm.of(ruleSet);
        for (Activity activity : List.of(Activity.LISTEN_LIVE, Activity.READ_MESSAGE, Activity.CHECK_RECORDS)) {
            for (boolean acting : new boolean[] {false, true}) {
                CompiledForm.Part part = compiled.part(ruleSet.editionDays().last(), activity, acting);
                List<Rule> rules = heldRules(ruleSet, part);
                for (Rule one : rules) {
                    for (Rule other : rules) {
                        compare(part, rules, one, other);
                    }
                }
            }
        }
    }

    /** The rules that have a clause of their own in this part. */
    private static List<Rule> heldRules(RuleSet ruleSet, CompiledForm.Part part) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : ruleSet.rules()) {
            boolean read = rule.inForceOn(ruleSet.editionDays().last());
            if (read
                    && part.span(rule.condition()).first()
                            < part.span(rule.condition()).end()) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private static void compare(CompiledForm.Part part, List<Rule> rules, Rule one, Rule other) {
        BitSet holding = new BitSet();
        holding.set(part.span(one.condition()).first());
        holding.set(part.span(other.condition()).first());
        // Rules with the very same condition hold together.
        List<Rule> held = rules.stream()
                .filter(rule -> rule.condition() == one.condition() || rule.condition() == other.condition())
                .toList();
        boolean expected = allows(held);

        assertEquals(expected, part.allows(holding), held::toString);
        assertEquals(expected, part.verdict(holding).decision() == Decision.ALLOW, held::toString);
    }

    private static boolean allows(List<Rule> held) {
        for (ScopeEffect effect : ScopeEffect.values()) {
            if (held.stream()
                    .anyMatch(rule -> rule.scopeEffect().filter(effect::equals).isPresent())) {
                return effect == ScopeEffect.ALLOWS;
            }
        }
        return held.stream()
                .filter(rule -> rule.kind().denies())
                .allMatch(rule -> held.stream()
                        .anyMatch(other -> other.kind() == RuleKind.EXCEPTION
                                && other.lifts().contains(rule.id())));
    }
}
