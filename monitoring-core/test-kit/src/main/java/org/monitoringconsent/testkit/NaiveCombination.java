// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Effect;

/** Joins the plain answers of several rule sets. */
final class NaiveCombination {

    private NaiveCombination() {}

    static NaiveVerdict of(
            Decision decision, Coverage coverage, List<NaiveVerdict> answers, SortedSet<Advisory> advisories) {
        SortedSet<String> jurisdictions = new TreeSet<>();
        Map<Effect, SortedSet<String>> rules = new EnumMap<>(Effect.class);
        SortedMap<Obligation, SortedSet<String>> duties = new TreeMap<>();
        for (NaiveVerdict answer : answers) {
            jurisdictions.addAll(answer.jurisdictions());
            answer.rules()
                    .forEach((effect, ids) -> rules.computeIfAbsent(effect, key -> new TreeSet<>())
                            .addAll(ids));
            if (decision == Decision.ALLOW) {
                answer.duties()
                        .forEach((code, ids) -> duties.computeIfAbsent(code, key -> new TreeSet<>())
                                .addAll(ids));
            }
        }
        List<NaiveVerdict> decisive =
                answers.stream().filter(answer -> answer.decision() == decision).toList();
        return new NaiveVerdict(
                decision,
                coverage,
                jurisdictions,
                rules,
                duties,
                advisories,
                decision == Decision.ALLOW
                        ? decisive.stream().anyMatch(NaiveVerdict::contestable)
                        : decisive.stream().allMatch(NaiveVerdict::contestable),
                decisive.stream()
                        .map(NaiveVerdict::confidence)
                        .max(Comparator.naturalOrder())
                        .orElse(Confidence.HIGH));
    }
}
