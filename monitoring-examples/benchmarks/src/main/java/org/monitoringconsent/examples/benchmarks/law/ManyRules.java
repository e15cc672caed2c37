// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;

/** Rule sets of any number of rules. */
public enum ManyRules {
    /** Rules about an activity that nobody asks about. */
    OTHER_ACTIVITY,
    /** Rules about the activity asked about and a purpose that nobody has, with two facts more in each. */
    OTHER_PURPOSE,
    /** Rules that hold for nearly every request, each with one fact of its own among forty. */
    THAT_HOLD;

    private static final List<Fact<Boolean>> FLAGS = flags();

    @SuppressWarnings("unchecked") // The values of the fact are checked to be booleans.
    private static List<Fact<Boolean>> flags() {
        List<Fact<Boolean>> flags = new ArrayList<>();
        for (Fact<?> fact : Facts.all()) {
            String name = fact.name();
            if (fact.values().contains(true) && (name.startsWith("safeguards.") || name.startsWith("manner."))) {
                flags.add((Fact<Boolean>) fact);
            }
        }
        return List.copyOf(flags);
    }

    /** A rule set of so many rules. */
    public RuleSet ruleSet(int count) {
        List<Rule> rules = new ArrayList<>();
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            String id = "GROW-R%d-%02d".formatted(i / 100, i % 100);
            rules.add(Rule.requirement(id, "Rule " + i)
                    .inForce(InForce.always())
                    .cites(Instrument.of("Growth").at("rule " + i))
                    .deniesWhen(condition(i))
                    .exposing(Exposure.CIVIL)
                    .binding(Binding.STATUTE)
                    .confidence(Confidence.HIGH)
                    .build());
            texts.put(id + ".reason", "Rule " + i + " applies.");
            texts.put(id + ".remedy", "There is none.");
        }
        return RuleSet.named("GB", "Growth")
                .version("1")
                .coversFrom(2000, 1, 1)
                .checkedUpTo(2100, 1, 1)
                .hasLawFor(Facts.ACTIVITY, Activity.values())
                .hasLawFor(Facts.PURPOSE, PurposeCategory.values())
                .rules(rules)
                .build(Texts.of(Locale.ENGLISH, texts));
    }

    private Condition condition(int number) {
        Fact<Boolean> one = FLAGS.get(number % FLAGS.size());
        Fact<Boolean> two = FLAGS.get(number / FLAGS.size() % FLAGS.size());
        return switch (this) {
            case OTHER_ACTIVITY ->
                Conditions.all(
                        Conditions.is(Facts.ACTIVITY, Activity.WATCH_BY_CAMERA),
                        Conditions.is(one, number % 2 == 0),
                        Conditions.is(two, number % 3 == 0));
            case OTHER_PURPOSE ->
                Conditions.all(
                        Conditions.is(Facts.PURPOSE, PurposeCategory.NATIONAL_SECURITY),
                        Conditions.is(one, number % 2 == 0),
                        Conditions.is(two, number % 3 == 0));
            case THAT_HOLD -> Conditions.any(Conditions.isTrue(one), Conditions.is(Facts.COVERT, false));
        };
    }
}
