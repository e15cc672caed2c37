// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.rule.RuleSet;

/**
 * Whether the rules that can deny say a word about what a rule set claims to have law for.
 *
 * <p>An activity must be named by such a rule. A purpose may also be denied by being left out, as by a rule that denies for
 * every purpose but some.
 */
final class ClaimedLaw {

    private final RuleSet ruleSet;

    private ClaimedLaw(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    static ClaimedLaw of(RuleSet ruleSet) {
        return new ClaimedLaw(ruleSet);
    }

    /** What is claimed and not read, as lines. */
    List<String> unread() {
        List<String> unread = new ArrayList<>();
        for (Fact<?> fact : List.of(Facts.ACTIVITY, Facts.PURPOSE)) {
            boolean orLeftOut = fact.equals(Facts.PURPOSE);
            for (Object value : ruleSet.valuesWithLaw().getOrDefault(fact, List.of())) {
                boolean read = ruleSet.rules().stream()
                        .filter(rule -> rule.kind().denies())
                        .anyMatch(rule -> reads(rule.condition(), true, fact, value, orLeftOut));
                if (!read) {
                    unread.add(fact.name() + " " + value);
                }
            }
        }
        return unread;
    }

    /** Whether some part of the condition names the value, or perhaps helps it to hold because the value is not named. */
    private static boolean reads(Condition condition, boolean holds, Fact<?> fact, Object value, boolean orLeftOut) {
        if (condition instanceof Condition.In<?> in && in.fact().equals(fact)) {
            return in.values().contains(value) || (!holds && orLeftOut);
        }
        if (condition instanceof Condition.Not not) {
            return reads(not.part(), !holds, fact, value, orLeftOut);
        }
        if (condition instanceof Condition.Named named) {
            return reads(named.meaning(), holds, fact, value, orLeftOut);
        }
        List<Condition> parts = condition instanceof Condition.All all
                ? all.parts()
                : condition instanceof Condition.Any any ? any.parts() : List.of();
        return parts.stream().anyMatch(part -> reads(part, holds, fact, value, orLeftOut));
    }
}
