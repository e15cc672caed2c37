// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.FactTexts;
import org.monitoringconsent.rule.RuleSet;

/** What the rules of some countries and regions want to know of an outline. */
final class Asking {

    private final List<RuleSet> ruleSets;
    private final Map<String, Fact<?>> facts = new TreeMap<>();
    private final Map<String, Set<Object>> answers = new TreeMap<>();

    private Asking(List<RuleSet> ruleSets) {
        this.ruleSets = ruleSets;
    }

    static Asking of(MonitoringEngine engine, List<String> countries, Outline outline) {
        Asking asking = new Asking(engine.ruleSets().stream()
                .filter(ruleSet -> countries.contains(ruleSet.jurisdiction().value()))
                .toList());
        for (String country : countries) {
            engine.in(country)
                    .factsRead(outline.in(Jurisdiction.of(country)), Set.copyOf(outline.given()))
                    .forEach(asking::add);
        }
        if (outline.mayHaveCommunication()) {
            // Each law tells its own countries apart, so that none of them is among the facts that are read.
            asking.add(Facts.OTHER_PARTY_COUNTRY, List.of());
        }
        if (!asking.regions().isEmpty()) {
            asking.add(Facts.WORKER_REGION, List.of());
            if (outline.mayHaveCommunication()) {
                asking.add(Facts.OTHER_PARTY_REGION, List.of());
            }
        }
        return asking;
    }

    /** The regions whose rules are read, separated by commas. */
    String regions() {
        return ruleSets.stream()
                .flatMap(ruleSet -> ruleSet.region().stream())
                .map(RegionCode::value)
                .collect(Collectors.joining(", "));
    }

    private void add(Fact<?> fact, List<Object> values) {
        facts.put(fact.name(), fact);
        answers.computeIfAbsent(fact.name(), name -> new LinkedHashSet<>()).addAll(values);
    }

    /** The countries whose rules are read, separated by commas. */
    String countries() {
        return String.join(
                ", ",
                ruleSets.stream().map(ruleSet -> ruleSet.jurisdiction().value()).toList());
    }

    /** The fact that a field of a request states, when the rules read it. */
    Optional<Fact<?>> at(String path) {
        return facts.values().stream()
                .filter(fact ->
                        fact.field().filter(field -> field.path().equals(path)).isPresent())
                .findFirst();
    }

    /** The facts that the rule sets declare themselves and read. */
    List<Fact<?>> declared() {
        return facts.values().stream().filter(Fact::isDeclared).toList();
    }

    /** The answers to a fact, in the order of the vocabulary. */
    List<Object> answers(Fact<?> fact) {
        Set<Object> read = answers.getOrDefault(fact.name(), Set.of());
        List<Object> ordered = new ArrayList<>(fact.values());
        ordered.retainAll(read);
        return ordered;
    }

    /** What a declared fact means, in the words of the rule set that declares it. */
    Optional<String> meaning(Fact<?> fact, Locale language) {
        return FactTexts.meaning(fact, language)
                .or(() -> ruleSets.stream()
                        .flatMap(ruleSet -> ruleSet.texts().find("fact." + fact.name(), language).stream())
                        .findFirst());
    }
}
