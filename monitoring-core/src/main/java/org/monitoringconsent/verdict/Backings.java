// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.RuleId;

/**
 * The rules that stand behind one part of a verdict, the strongest first.
 *
 * @param all each rule once
 */
record Backings(List<Backing> all) {

    /** Puts the strongest first. */
    Backings {
        all = all.size() < 2
                ? List.copyOf(all)
                : all.stream().distinct().sorted(Backing.STRONGEST_FIRST).toList();
    }

    Backings and(Backings others) {
        List<Backing> joined = new ArrayList<>(all);
        joined.addAll(others.all);
        return new Backings(joined);
    }

    Optional<Backing> strongest() {
        return all.stream().findFirst();
    }

    List<RuleId> rules() {
        Set<RuleId> ids = new TreeSet<>();
        all.forEach(backing -> ids.add(backing.rule()));
        return List.copyOf(ids);
    }

    List<Citation> citations() {
        Set<Citation> citations = new LinkedHashSet<>();
        all.forEach(backing -> citations.addAll(backing.citations()));
        return List.copyOf(citations);
    }

    List<Citation> citations(Locale language) {
        Set<Citation> citations = new LinkedHashSet<>();
        all.forEach(backing -> citations.addAll(backing.citations(language)));
        return List.copyOf(citations);
    }

    /** The words of a rule set of its own for the code, in this very language. */
    Optional<String> word(String code, Locale language) {
        return all.stream()
                .flatMap(backing -> backing.word(code, language).stream())
                .findFirst();
    }

    Optional<String> period(String code, Locale language) {
        return all.stream()
                .flatMap(backing -> backing.period(code, language).stream())
                .findFirst();
    }
}
