// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.ProtectedFunction;
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

/** Writes law for tests that must not change when the law does. */
final class MadeUpLaw {

    private MadeUpLaw() {}

    /** A prohibition that nothing cures. */
    static Rule noListeningToTheUnion() {
        return denying(
                        Rule.prohibition("GB-UNI-01", "No listening to the union"),
                        Conditions.is(Facts.PROTECTED_FUNCTION, ProtectedFunction.TRADE_UNION))
                .build();
    }

    static RuleSteps.Last denying(RuleSteps.Span<RuleSteps.Denial> rule, Condition when) {
        return denying(rule, InForce.always(), when);
    }

    static RuleSteps.Last denying(RuleSteps.Span<RuleSteps.Denial> rule, InForce span, Condition when) {
        return rule.inForce(span)
                .cites(Instrument.of("Calls Act").section("1"))
                .deniesWhen(when)
                .exposing(Exposure.CIVIL)
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH);
    }

    static RuleSteps.Last applying(RuleSteps.Span<RuleSteps.Application> rule, Condition when) {
        return rule.inForce(InForce.always())
                .cites(Instrument.of("Calls Act").section("2"))
                .appliesWhen(when)
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH);
    }

    static RuleSet ruleSet(String country, Rule... rules) {
        Map<String, String> texts = new HashMap<>();
        for (Rule rule : rules) {
            texts.put(rule.id() + ".reason", "Reason of " + rule.id() + ".");
            texts.put(rule.id() + ".remedy", "Remedy of " + rule.id() + ".");
        }
        return RuleSet.named(country, "Law of " + country)
                .version("1")
                .coversFrom(2000, 1, 1)
                .checkedUpTo(2100, 1, 1)
                .hasLawFor(Facts.ACTIVITY, Activity.values())
                .hasLawFor(Facts.PURPOSE, PurposeCategory.values())
                .rules(List.of(rules))
                .build(Texts.of(Locale.ENGLISH, texts));
    }
}
