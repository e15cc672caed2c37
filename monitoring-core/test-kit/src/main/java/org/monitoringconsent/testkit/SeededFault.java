// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleDefinitionException;
import org.monitoringconsent.rule.RuleSet;

/**
 * A rule set in which one thing is wrong.
 *
 * @param kind what kind of fault
 * @param rule the id of the rule in which it is, or the name of a condition that several rules share
 * @param what what was changed, in words
 * @param rules gives the faulty rules
 * @param original the rule set without the fault
 */
public record SeededFault(FaultKind kind, String rule, String what, Supplier<List<Rule>> rules, RuleSet original) {

    /** The faulty rule set; empty when it does not even build, so that its author learns of the fault at once. */
    public Optional<RuleSet> ruleSet() {
        try {
            return Optional.of(RuleSets.with(original, rules.get()));
        } catch (RuleDefinitionException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return kind + " in " + rule + ": " + what;
    }
}
