// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import static org.monitoringconsent.condition.Conditions.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.RuleSteps;
import org.monitoringconsent.rule.Texts;

/** Small rule sets: one sound rule about the notice, and what a test adds to it. */
final class Planted {

    static final Condition UNTOLD = is(Facts.NOTICE, Notice.NONE);

    private Planted() {}

    static RuleSet ruleSet(Rule... more) {
        List<Rule> rules = new ArrayList<>(List.of(openness()));
        rules.addAll(List.of(more));
        Map<String, String> texts = new TreeMap<>();
        rules.forEach(rule -> {
            texts.put(rule.id() + ".reason", rule.title());
            texts.put(rule.id() + ".remedy", rule.title());
        });
        return RuleSet.named("GB", "Planted")
                .version("1")
                .coversFrom(2000, 1, 1)
                .checkedUpTo(2100, 1, 1)
                .hasLawFor(Facts.ACTIVITY, Activity.values())
                .hasLawFor(Facts.PURPOSE, PurposeCategory.values())
                .rules(rules)
                .build(Texts.of(Locale.ENGLISH, texts));
    }

    static Rule openness() {
        return requirement("TT-OPEN-01", UNTOLD)
                .curedBy(Facts.NOTICE, Notice.SPECIFIC)
                .build();
    }

    static RuleSteps.Last requirement(String id, Condition condition) {
        return denial(Rule.requirement(id, "Requirement"), InForce.always(), condition);
    }

    static RuleSteps.Last requirement(String id, InForce days, Condition condition) {
        return denial(Rule.requirement(id, "Requirement"), days, condition);
    }

    static RuleSteps.Last prohibition(String id, Condition condition) {
        return denial(Rule.prohibition(id, "Prohibition"), InForce.always(), condition);
    }

    private static RuleSteps.Last denial(RuleSteps.Span<RuleSteps.Denial> begun, InForce days, Condition condition) {
        return begun.inForce(days)
                .cites(Instrument.of("Planted Act").section("1"))
                .deniesWhen(condition)
                .exposing(Exposure.CIVIL)
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH);
    }

    static RuleSteps.Last applying(RuleSteps.Span<RuleSteps.Application> begun, Condition condition) {
        return begun.inForce(InForce.always())
                .cites(Instrument.of("Planted Act").section("2"))
                .appliesWhen(condition)
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH);
    }
}
