// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.RuleSetEdition;
import org.monitoringconsent.verdict.making.VerdictMaker;

/** The denials that are not law but the engine's own: it does not answer ALLOW where it cannot know. */
public final class EngineRules {

    private static final Instrument PROMISES = Instrument.of("the promises of this library");

    /** A rule threw while deciding. */
    public static final Rule FAILED = rule("CORE-FAIL-01", "A rule failed");
    /** An attribute that no rule set declares, or with a value that it does not have. */
    public static final Rule UNDECLARED = rule("CORE-FACT-01", "A fact that no rule set declares");

    /** The last scope rule before the first day of every rule set, whose own scope rules come first. */
    static final Rule BEFORE_FIRST_DAY = Rule.scope("CORE-DAY-01", "Before the first day that the rules cover")
            .inForce(InForce.always())
            .cites(PROMISES.at("fail closed"))
            .outsidePeriodWhen(Conditions.always())
            .binding(Binding.COMPANY)
            .confidence(Confidence.HIGH)
            .build();

    /** Denies after the last check, where an engine is set so; the law is not known there as it is not without a rule set. */
    static final Rule BEYOND_CHECK = rule("CORE-LAW-01", "A day after the law was checked");

    private static final Rule NO_RULE_SET = rule("CORE-LAW-01", "No rule set for a country or region concerned");

    private static final Rule REGION_UNSTATED =
            rule("CORE-LAW-03", "The region whose law this act concerns is not stated");

    private static final String IN = "/org/monitoringconsent/engine/";

    static final Texts TEXTS = Texts.files("messages", file -> EngineRules.class.getResourceAsStream(IN + file));

    static final Texts TEXTS_BEYOND_CHECK = filled("CORE-LAW-01.beyond", BEYOND_CHECK, (text, language) -> text);

    /** What the engine says in the name of a rule set: a rule of its own and the sentences in which it speaks. */
    record Own(Rule rule, Texts texts) {}

    private EngineRules() {}

    /** The denial that a rule set has no law for a value of a fact. */
    static Own withoutLaw(Condition.In<?> beyond) {
        String fact = beyond.fact().name();
        String value = String.valueOf(beyond.values().get(0));
        Rule rule = rule("CORE-LAW-02", "No law for `" + fact + "` " + value, beyond);
        Texts texts = filled(
                "CORE-LAW-02",
                rule,
                (text, language) -> text.replace("{fact}", fact).replace("{value}", value));
        return new Own(rule, texts);
    }

    private static Rule rule(String id, String title) {
        return rule(id, title, Conditions.always());
    }

    private static Rule rule(String id, String title, Condition deniesWhen) {
        return Rule.prohibition(id, title)
                .inForce(InForce.always())
                .cites(PROMISES.at("fail closed"))
                .deniesWhen(deniesWhen)
                .exposing(Exposure.REGULATOR)
                .binding(Binding.COMPANY)
                .confidence(Confidence.HIGH)
                .build();
    }

    /** The texts of a rule, made from those under another key. */
    private static Texts filled(String key, Rule rule, BiFunction<String, Locale, String> filling) {
        Texts all = Texts.of(Locale.ENGLISH, Map.of());
        for (Locale language : TEXTS.languages()) {
            Map<String, String> texts = new HashMap<>();
            for (String part : List.of(".title", ".reason", ".remedy")) {
                if (TEXTS.has(key + part, language)) {
                    String text = TEXTS.find(key + part, language).orElse("");
                    texts.put(rule.id() + part, filling.apply(text, language));
                }
            }
            all = all.orElse(Texts.of(language, texts));
        }
        return all;
    }

    /** The reason that a country or region has no rule set, by its name. */
    public static Reason noRuleSet(Jurisdiction jurisdiction, LocalDate day) {
        Texts texts = filled(
                "CORE-LAW-01",
                NO_RULE_SET,
                (text, language) -> text.replace("{jurisdiction}", jurisdiction.name(language)));
        return reason(NO_RULE_SET, texts, jurisdiction, day, List.of());
    }

    /** The reason that a fact would have to state the region of a country, and does not. */
    public static Reason regionUnstated(Jurisdiction country, Fact<RegionCode> unstated, LocalDate day) {
        Texts texts = filled(
                "CORE-LAW-03",
                REGION_UNSTATED,
                (text, language) ->
                        text.replace("{jurisdiction}", country.name(language)).replace("{fact}", unstated.name()));
        return reason(REGION_UNSTATED, texts, country, day, List.of(unstated.name()));
    }

    private static Reason reason(
            Rule rule, Texts texts, Jurisdiction jurisdiction, LocalDate day, List<String> unstated) {
        VerdictMaker maker = VerdictMaker.get();
        return maker.reason(maker.backing(jurisdiction, rule, texts, day, false), Effect.DENIES, unstated);
    }

    /** The denial by one of these rules. */
    public static JurisdictionVerdict denial(Rule rule, Jurisdiction jurisdiction, LocalDate day) {
        return denial(jurisdiction, day, List.of(reason(rule, TEXTS, jurisdiction, day, List.of())));
    }

    /** The denial for these reasons in the name of a jurisdiction whose own rules were not asked. */
    public static JurisdictionVerdict denial(Jurisdiction jurisdiction, LocalDate day, List<Reason> reasons) {
        return VerdictMaker.get()
                .answer(
                        Decision.DENY,
                        Coverage.GOVERNS,
                        new RuleSetEdition(jurisdiction, day, "none"),
                        reasons,
                        List.of(),
                        List.of());
    }
}
