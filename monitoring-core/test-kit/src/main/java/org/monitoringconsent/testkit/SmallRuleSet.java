// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.RuleSteps;
import org.monitoringconsent.rule.Texts;

/** Rule sets of a few rules for tests, with citations and texts made up, in force from 2000 on. */
public final class SmallRuleSet {

    /** What every rule here cites. */
    public static final Citation ACT = Instrument.of("Test Act").section("1");

    private SmallRuleSet() {}

    /** A German rule set of these rules. */
    public static RuleSet of(Rule... rules) {
        return of("DE", Arrays.asList(rules), List.of());
    }

    /** A rule set of these rules for a country, with the facts that it declares. */
    public static RuleSet of(String country, List<Rule> rules, List<Fact<?>> declared) {
        Map<String, String> texts = new HashMap<>();
        rules.forEach(rule -> {
            texts.put(rule.id() + ".reason", "Reason of " + rule.id() + ".");
            texts.put(rule.id() + ".remedy", "Remedy of " + rule.id() + ".");
        });
        RuleSet.Builder builder = RuleSet.named(country, "Test " + country)
                .version("1")
                .coversFrom(2000, 1, 1)
                .checkedUpTo(2100, 1, 1)
                .hasLawFor(Facts.ACTIVITY, Activity.values())
                .hasLawFor(Facts.PURPOSE, PurposeCategory.values())
                .rules(rules);
        declared.forEach(builder::declares);
        return builder.build(Texts.of(Locale.ENGLISH, texts));
    }

    /** A requirement that denies when the condition holds. */
    public static Rule requirement(String id, Condition deniesWhen) {
        return denial(Rule.requirement(id, "Requirement " + id), deniesWhen).build();
    }

    /** A prohibition that denies when the condition holds, unless one of these exceptions applies. */
    public static Rule prohibition(String id, Condition deniesWhen, String... liftedBy) {
        return denial(Rule.prohibition(id, "Prohibition " + id), deniesWhen)
                .liftedBy(liftedBy)
                .build();
    }

    /** A denial by statute with a civil exposure, still open to further steps. */
    public static RuleSteps.Last denial(RuleSteps.Span<RuleSteps.Denial> begun, Condition deniesWhen) {
        return begun.inForce(InForce.always())
                .cites(ACT)
                .deniesWhen(deniesWhen)
                .exposing(Exposure.CIVIL)
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH);
    }

    /** An exception, a ground, a duty or a note that applies when the condition holds, still open to further steps. */
    public static RuleSteps.Last applying(RuleSteps.Span<RuleSteps.Application> begun, Condition appliesWhen) {
        return begun.inForce(InForce.always())
                .cites(ACT)
                .appliesWhen(appliesWhen)
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH);
    }

    /** An exception that lifts these rules when the condition holds. */
    public static Rule exception(String id, Condition appliesWhen, String... lifts) {
        return applying(Rule.exception(id, "Exception " + id), appliesWhen)
                .lifts(lifts)
                .build();
    }
}
