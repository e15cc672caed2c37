// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Verdict;

/**
 * Says what of a rule set the requests of a test never decided: rules, conditions that were never true or never false, and
 * provisions that never carried a reason or a duty.
 */
public final class LawCoverage {

    private final RuleSet ruleSet;
    private final Set<String> rulesSeen = new HashSet<>();
    private final Map<String, Set<Boolean>> conditionsSeen = new TreeMap<>();
    private final Set<String> provisionsSeen = new HashSet<>();
    private final Map<String, Condition> conditions = new LinkedHashMap<>();
    private final Map<RuleId, Rule> rules = new HashMap<>();
    private final Set<String> counted = new HashSet<>();
    private int requests;

    private LawCoverage(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        for (Rule rule : ruleSet.rules()) {
            rules.put(rule.id(), rule);
            conditions.put("rule " + rule.id(), rule.condition());
            rule.conditions()
                    .forEach(condition -> condition
                            .named()
                            .forEach(named -> conditions.put("“" + named.name() + "”", named.meaning())));
        }
    }

    /** Coverage of a rule set by nothing yet. */
    public static LawCoverage of(RuleSet ruleSet) {
        return new LawCoverage(ruleSet);
    }

    /** Counts a request and the verdict that an engine gave on it. */
    public void count(MonitoringRequest request, Verdict verdict) {
        requests++;
        for (JurisdictionVerdict part : verdict.byJurisdiction()) {
            if (part.jurisdiction().equals(ruleSet.jurisdiction())) {
                part.reasons().forEach(reason -> took(reason.definition(), request));
                part.duties().forEach(duty -> took(duty, request));
            }
        }
        conditions.forEach((name, condition) -> {
            Set<Boolean> seen = conditionsSeen.computeIfAbsent(name, ignored -> new HashSet<>());
            if (seen.size() < 2 && !isAlways(condition)) {
                seen.add(NaiveConditions.holds(condition, request, request.day()));
            }
        });
    }

    private void took(Duty duty, MonitoringRequest request) {
        duty.rules().forEach(id -> {
            Rule rule = rules.get(id);
            if (rule != null) {
                took(rule, request);
            }
        });
    }

    private void took(Rule rule, MonitoringRequest request) {
        if (!counted.add(rule.id() + " " + request.day())) {
            return;
        }
        rulesSeen.add(rule.id().value());
        rule.citationsOn(request.day()).forEach(citation -> provisionsSeen.add(provision(rule, citation)));
    }

    private static String provision(Rule rule, Citation citation) {
        return rule.id() + " by " + citation.text();
    }

    /** Everything that was never decided, one line each, sorted: empty when all was. */
    public List<String> missing() {
        Set<String> missing = new TreeSet<>();
        for (Rule rule : ruleSet.rules()) {
            if (!rulesSeen.contains(rule.id().value())) {
                missing.add("rule " + rule.id() + " took part in no verdict");
            }
            rule.citations().forEach(dated -> {
                if (!provisionsSeen.contains(provision(rule, dated.value()))) {
                    missing.add("provision " + provision(rule, dated.value()) + " carried no verdict");
                }
            });
        }
        conditions.keySet().forEach(name -> {
            Set<Boolean> seen = conditionsSeen.getOrDefault(name, Set.of());
            if (!seen.contains(true) && !isAlways(conditions.get(name))) {
                missing.add("condition " + name + " was never true");
            }
            if (!seen.contains(false) && !isAlways(conditions.get(name))) {
                missing.add("condition " + name + " was never false");
            }
        });
        return List.copyOf(missing);
    }

    /** A condition without parts is meant to hold for every request. */
    private static boolean isAlways(@Nullable Condition condition) {
        return condition instanceof Condition.All all && all.parts().isEmpty();
    }

    /** The coverage as a page of Markdown. */
    public String report() {
        long provisions = ruleSet.rules().stream()
                .mapToLong(rule -> rule.citations().size())
                .sum();
        List<String> lines = new ArrayList<>();
        lines.add("# What the tests decided of " + ruleSet.name());
        lines.add("");
        lines.add(requests + " requests; " + ruleSet.rules().size() + " rules, " + conditions.size() + " conditions, "
                + provisions + " provisions.");
        lines.add("");
        lines.add("Never decided: " + missing().size() + ".");
        lines.add("");
        missing().forEach(line -> lines.add("- " + line));
        return String.join("\n", lines) + "\n";
    }
}
