// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;

/**
 * Tells which requests a seeded fault can touch at all, so that a hunt with many requests passes over the others.
 *
 * <p>A request is touched when a changed rule is in force under either rule set, and one of its conditions holds under one
 * and not under the other, or something else of the rule changed and one of its conditions holds.
 */
public final class FaultHunt {

    private final NaiveEngine faulty;
    private final List<Rule[]> changed = new ArrayList<>();
    private final List<Rule> oneSided = new ArrayList<>();

    @SuppressWarnings("ReferenceEquality") // A rule that was not seeded is the very same.
    private FaultHunt(RuleSet original, RuleSet faulty) {
        this.faulty = NaiveEngine.of(faulty).in(faulty.country().value());
        Set<Rule> kept = new HashSet<>();
        for (Rule rule : original.rules()) {
            Optional<Rule> other = faulty.rule(rule.id().value());
            if (other.isEmpty()) {
                oneSided.add(rule);
            } else if (other.get() != rule) {
                changed.add(new Rule[] {rule, other.get()});
            }
            other.ifPresent(kept::add);
        }
        faulty.rules().stream().filter(rule -> !kept.contains(rule)).forEach(oneSided::add);
    }

    /** A hunt for the fault in which the two rule sets differ. */
    public static FaultHunt between(RuleSet original, RuleSet faulty) {
        return new FaultHunt(original, faulty);
    }

    /** Whether the fault can touch the request. */
    public boolean touches(MonitoringRequest request) {
        return oneSided.stream().anyMatch(rule -> speaks(rule, request))
                || changed.stream().anyMatch(pair -> differs(pair[0], pair[1], request));
    }

    private static boolean speaks(Rule rule, MonitoringRequest request) {
        return rule.inForceOn(request.day())
                && rule.conditions().stream()
                        .anyMatch(condition -> NaiveConditions.holds(condition, request, request.day()));
    }

    private static boolean differs(Rule before, Rule after, MonitoringRequest request) {
        if (before.inForceOn(request.day()) != after.inForceOn(request.day())) {
            return true;
        }
        List<Condition> left = before.conditions();
        List<Condition> right = after.conditions();
        if (left.size() != right.size() || left.equals(right)) {
            return speaks(before, request) || speaks(after, request);
        }
        for (int i = 0; i < left.size(); i++) {
            if (NaiveConditions.holds(left.get(i), request, request.day())
                    != NaiveConditions.holds(right.get(i), request, request.day())) {
                return before.inForceOn(request.day());
            }
        }
        return false;
    }

    /** What the faulty rule set answers, read plainly. */
    public NaiveVerdict answer(MonitoringRequest request) {
        return faulty.decide(request);
    }
}
