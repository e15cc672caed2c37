// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
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
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.spi.RuleSetProvider;

/** Rule sets that build, each with one fault, as a third party might bring them along. */
public final class PlantedRuleSets {

    private static final Condition UNTOLD = is(Facts.NOTICE, Notice.NONE);

    private PlantedRuleSets() {}

    /** A rule asks to listen live to an e-mail, which no request can. */
    public static final class DeadRule implements RuleSetProvider {

        @Override
        public RuleSet ruleSet() {
            return planted(
                    "IE",
                    requirement(
                            "IE-DEAD-01",
                            all(is(Facts.ACTIVITY, Activity.LISTEN_LIVE), is(Facts.CHANNEL, Channel.EMAIL))));
        }
    }

    /** Who gives the better notice is denied. */
    public static final class SafeguardThatBackfires implements RuleSetProvider {

        @Override
        public RuleSet ruleSet() {
            return planted("FR", requirement("FR-SIGNAL-01", is(Facts.NOTICE, Notice.SPECIFIC_WITH_SIGNAL)));
        }
    }

    /** A cautious fact is read at its more permissive value when it is left out. */
    public static final class FactSaferLeftOut implements RuleSetProvider {

        @Override
        public RuleSet ruleSet() {
            return planted(
                    "BE",
                    Rule.prohibition("BE-INSIDE-01", "Internal communications")
                            .inForce(InForce.always())
                            .cites(Instrument.of("Planted Act").section("2"))
                            .deniesWhen(isTrue(Facts.INTERNAL))
                            .exposing(Exposure.CIVIL)
                            .binding(Binding.STATUTE)
                            .confidence(Confidence.HIGH)
                            .build());
        }
    }

    /** The exception applies to those only whom the requirement never meets. */
    public static final class ExceptionThatLiftsNothing implements RuleSetProvider {

        @Override
        public RuleSet ruleSet() {
            return planted(
                    "AT",
                    Rule.exception("AT-EXCEPT-01", "An exception")
                            .inForce(InForce.always())
                            .cites(Instrument.of("Planted Act").section("2"))
                            .appliesWhen(not(UNTOLD))
                            .binding(Binding.STATUTE)
                            .confidence(Confidence.HIGH)
                            .lifts("AT-OPEN-01")
                            .build());
        }
    }

    private static RuleSet planted(String country, Rule faulty) {
        Rule openness = requirement(country + "-OPEN-01", UNTOLD);
        List<Rule> rules = List.of(openness, faulty);
        Map<String, String> texts = new TreeMap<>();
        rules.forEach(rule -> {
            texts.put(rule.id() + ".reason", "planted");
            texts.put(rule.id() + ".remedy", "planted");
        });
        return RuleSet.named(country, "Planted")
                .version("1")
                .coversFrom(2020, 1, 1)
                .checkedUpTo(2100, 1, 1)
                .hasLawFor(Facts.ACTIVITY, Activity.values())
                .hasLawFor(Facts.PURPOSE, PurposeCategory.values())
                .rules(rules)
                .build(Texts.of(Locale.ENGLISH, texts));
    }

    private static Rule requirement(String id, Condition condition) {
        return Rule.requirement(id, "A requirement")
                .inForce(InForce.always())
                .cites(Instrument.of("Planted Act").section("1"))
                .deniesWhen(condition)
                .exposing(Exposure.CIVIL)
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH)
                .curedBy(Facts.NOTICE, Notice.SPECIFIC)
                .build();
    }
}
