// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;

/** The facts that a rule set reads on any day, and the values of each that a condition names. */
final class MentionedValues {

    /** No region has this code. */
    private static final String ANOTHER = "-ZZZ";

    private final Map<Fact<?>, Set<Object>> mentioned = new LinkedHashMap<>();
    private final RegionCode another;

    private MentionedValues(CountryCode country) {
        another = RegionCode.of(country + ANOTHER);
    }

    static MentionedValues of(RuleSet ruleSet) {
        MentionedValues mentionedValues = new MentionedValues(ruleSet.country());
        mentionedValues.add(Facts.PURPOSE);
        mentionedValues.add(Facts.COMMUNICATION_GIVEN);
        mentionedValues.add(Facts.RECORD_CHECK_GIVEN);
        // Before the facts that fit only some kinds of use, so that a witness has its kind first.
        mentionedValues.add(Facts.USE_KIND);
        // Every request states two of them, and a verdict says which countries have a link with the act.
        for (Fact<?> country : List.of(Facts.WORKER_COUNTRY, Facts.EMPLOYER_COUNTRY, Facts.OTHER_PARTY_COUNTRY)) {
            mentionedValues.add(country).add(ruleSet.country());
        }
        for (Rule rule : ruleSet.rules()) {
            Condition.nodes(rule.conditions()).forEach(mentionedValues::read);
        }
        ruleSet.valuesWithoutLaw().forEach(mentionedValues::read);
        return mentionedValues;
    }

    private void read(Condition node) {
        if (node instanceof Condition.In<?> in) {
            add(in.fact()).addAll(in.values());
            if (in.fact().isOpen()) {
                in.values().forEach(value -> addCountryOf((RegionCode) value));
            }
        } else if (node instanceof Condition.Stated stated) {
            add(stated.fact());
        } else if (node instanceof Condition.Same<?> same) {
            add(same.left()).addAll(same.left().values());
            add(same.right()).addAll(same.left().values());
        }
    }

    private void addCountryOf(RegionCode region) {
        add(Facts.WORKER_COUNTRY).add(region.country());
        add(Facts.OTHER_PARTY_COUNTRY).add(region.country());
    }

    private Set<Object> add(Fact<?> fact) {
        return mentioned.computeIfAbsent(
                fact, key -> new LinkedHashSet<>(fact.isOpen() ? List.of(another) : List.of()));
    }

    List<Fact<?>> facts() {
        return new ArrayList<>(mentioned.keySet());
    }

    Set<Object> mentioned(Fact<?> fact) {
        return mentioned.getOrDefault(fact, Set.of());
    }
}
