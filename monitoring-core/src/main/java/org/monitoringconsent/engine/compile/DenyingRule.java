// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.ScopeEffect;

/**
 * A rule that can make a compiled edition answer DENY, as the span of its clauses and the spans that keep it from doing so.
 *
 * <p>Scope rules that deny are among them; those nothing keeps from denying.
 */
public final class DenyingRule {

    /** The rule. */
    public final Rule rule;
    /** Its first clause. */
    public final int first;
    /** The clause after its last. */
    public final int end;
    /** The spans of the exceptions that lift the rule and of the grounds that end the evaluation before it is read. */
    public final List<int[]> blockers;

    private DenyingRule(Rule rule, int[] span, List<int[]> blockers) {
        this.rule = rule;
        this.first = span[0];
        this.end = span[1];
        this.blockers = blockers;
    }

    /**
     * Every rule of the edition that can deny, scope rules first; rules that never hold are left out.
     *
     * @param spans the clauses of each condition
     */
    static DenyingRule[] in(RulesInForce edition, Map<Condition, int[]> spans) {
        List<DenyingRule> denying = new ArrayList<>();
        List<Rule> blocking = blocking(edition, spans);
        for (Rule rule : edition.rules()) {
            boolean scope = rule.scopeEffect().isPresent() && !concludes(rule);
            int[] span = span(rule, spans);
            if (span[0] < span[1] && scope) {
                denying.add(0, new DenyingRule(rule, span, List.of()));
            } else if (span[0] < span[1] && rule.kind().denies() && !edition.isAdvice(rule)) {
                denying.add(new DenyingRule(rule, span, blockers(edition, rule, blocking, spans)));
            }
        }
        return denying.toArray(new DenyingRule[0]);
    }

    /** The exceptions and the grounds that end the evaluation which can hold. */
    private static List<Rule> blocking(RulesInForce edition, Map<Condition, int[]> spans) {
        List<Rule> blocking = new ArrayList<>();
        for (Rule rule : edition.rules()) {
            if (rule.kind() == RuleKind.EXCEPTION || concludes(rule)) {
                int[] span = span(rule, spans);
                if (span[0] < span[1]) {
                    blocking.add(rule);
                }
            }
        }
        return blocking;
    }

    private static boolean concludes(Rule rule) {
        return rule.scopeEffect().orElse(null) == ScopeEffect.ALLOWS;
    }

    private static List<int[]> blockers(
            RulesInForce edition, Rule rule, List<Rule> blocking, Map<Condition, int[]> spans) {
        List<int[]> blockers = new ArrayList<>();
        for (Rule other : blocking) {
            boolean ends = concludes(other) && !edition.bindsAlways(rule);
            if (ends || other.lifts().contains(rule.id())) {
                blockers.add(span(other, spans));
            }
        }
        return blockers;
    }

    private static int[] span(Rule rule, Map<Condition, int[]> spans) {
        return Objects.requireNonNull(spans.get(rule.condition()));
    }

    /** Whether a clause of the rule is among these. */
    public boolean holds(long[] standing) {
        return Bits.any(standing, first, end);
    }

    /** Whether a clause that keeps the rule from denying is among these. */
    public boolean isBlocked(long[] standing) {
        for (int i = 0; i < blockers.size(); i++) {
            int[] span = blockers.get(i);
            if (Bits.any(standing, span[0], span[1])) {
                return true;
            }
        }
        return false;
    }
}
