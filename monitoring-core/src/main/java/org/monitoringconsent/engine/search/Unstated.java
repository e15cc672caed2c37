// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.engine.compile.Bits;
import org.monitoringconsent.engine.compile.Clause;
import org.monitoringconsent.engine.compile.CompiledEdition;
import org.monitoringconsent.engine.compile.Slot;
import org.monitoringconsent.engine.decide.Answer;
import org.monitoringconsent.rule.Rule;

/** What a request leaves out, where a rule rests on it. */
final class Unstated {

    private Unstated() {}

    /** The facts that were not stated and that a clause of the rule reads that holds, by path, sorted. */
    static List<String> behind(Answer answer, Jurisdiction jurisdiction, Rule rule) {
        int number = editionOf(answer, jurisdiction, rule);
        if (number < 0) {
            return List.of();
        }
        CompiledEdition edition = answer.counting().editions[number];
        Set<String> paths = new TreeSet<>();
        for (int clause : holding(answer, number, rule)) {
            for (int slot : edition.clauses[clause].slots) {
                if (edition.slots.get(slot).state(answer.packed, answer.declared) == 0) {
                    paths.add(edition.slots.get(slot).fact.name());
                }
            }
        }
        return List.copyOf(paths);
    }

    /** Whether the rule holds by one of its alternatives that reads no CAUTIOUS fact that the request leaves out. */
    static boolean restsOnWhatIsStated(Answer answer, Jurisdiction jurisdiction, Rule rule) {
        int number = editionOf(answer, jurisdiction, rule);
        if (number < 0) {
            return false;
        }
        CompiledEdition edition = answer.counting().editions[number];
        for (int clause : holding(answer, number, rule)) {
            if (isStated(answer, edition, edition.clauses[clause])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStated(Answer answer, CompiledEdition edition, Clause clause) {
        for (int slot : clause.slots) {
            Slot read = edition.slots.get(slot);
            if (read.state(answer.packed, answer.declared) == 0
                    && read.fact.kind(edition.activity) == FactKind.CAUTIOUS) {
                return false;
            }
        }
        return true;
    }

    /** The place of the edition that reads the rule, or -1. */
    private static int editionOf(Answer answer, Jurisdiction jurisdiction, Rule rule) {
        CompiledEdition[] editions = answer.counting().editions;
        for (int place = 0; place < editions.length; place++) {
            if (editions[place].edition.ruleSet().jurisdiction().equals(jurisdiction)
                    && editions[place].reads(rule.condition())) {
                return place;
            }
        }
        return -1;
    }

    /** The clauses of the rule that hold. */
    private static List<Integer> holding(Answer answer, int place, Rule rule) {
        long[] standing = answer.outcome.outcomes[place].standing;
        int[] span = answer.counting().editions[place].span(rule.condition());
        List<Integer> holding = new ArrayList<>();
        for (int clause = span[0]; clause < span[1]; clause++) {
            if (Bits.has(standing, clause)) {
                holding.add(clause);
            }
        }
        return holding;
    }
}
