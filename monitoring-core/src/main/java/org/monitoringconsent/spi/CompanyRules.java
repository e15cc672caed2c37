// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.spi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleDefinitionException;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.RuleSteps;
import org.monitoringconsent.rule.Texts;

/**
 * The rules of a company on top of the law: a contract, a works policy, a works agreement.
 *
 * <p>They can deny more and oblige to more, also where the law leaves an act alone or a ground of the law ends the evaluation.
 * There is no way to write an exception or a ground here, so that they can never loosen the law.
 *
 * <pre>{@code
 * CompanyRules policy = CompanyRules.under(Instrument.of("Works policy 2026"))
 *     .prohibits("ACME-CAM-01", "No cameras", is(ACTIVITY, WATCH_BY_CAMERA),
 *         "This company uses no cameras on workers.", "Use another means.")
 *     .says(Texts.DUTCH, "ACME-CAM-01", "Geen camera's", "Dit bedrijf richt geen camera's op werknemers.", "Kies een ander middel.")
 *     .build();
 * MonitoringEngine strict = engine.tightenedBy(policy);
 * }</pre>
 */
public final class CompanyRules {

    private final List<Rule> rules;
    private final Texts texts;
    private final List<Fact<?>> facts;

    private CompanyRules(List<Rule> rules, Texts texts, List<Fact<?>> facts) {
        this.rules = rules;
        this.texts = texts;
        this.facts = facts;
    }

    /** Begins company rules that rest on this document. */
    public static Builder under(Instrument document) {
        return new Builder(Objects.requireNonNull(document, "a document must be given"));
    }

    /** The rules, in the order in which they were added. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * The rule set with these rules on top.
     *
     * @throws RuleDefinitionException when an id is one of the rule set's
     */
    public RuleSet tighten(RuleSet ruleSet) {
        Objects.requireNonNull(ruleSet, "a rule set must be given");
        List<String> faults = rules.stream()
                .filter(rule -> ruleSet.rule(rule.id().value()).isPresent())
                .map(rule -> "company rule `" + rule.id() + "` has the id of a rule of law")
                .toList();
        if (!faults.isEmpty()) {
            throw new RuleDefinitionException(faults);
        }
        return ruleSet.with(rules, texts, facts);
    }

    /** Collects company rules. */
    public static final class Builder {

        private final Instrument document;
        private final List<Rule> rules = new ArrayList<>();
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Map<Locale, Map<String, String>> translations = new LinkedHashMap<>();
        private final List<Fact<?>> facts = new ArrayList<>();
        private InForce days = InForce.always();
        private Locale language = Locale.ENGLISH;

        private Builder(Instrument document) {
            this.document = document;
        }

        /** The language of titles, reasons and remedies that are given with the rules; English unless said. */
        public Builder writtenIn(Locale ownLanguage) {
            language = Objects.requireNonNull(ownLanguage, "a language must be given");
            return this;
        }

        /** What a duty says in a further language. */
        public Builder says(Locale translation, String id, String title, String reason) {
            Map<String, String> translated =
                    translations.get(Objects.requireNonNull(translation, "a language must be given"));
            if (translated == null) {
                translated = new LinkedHashMap<>();
                translations.put(translation, translated);
            }
            translated.put(
                    Objects.requireNonNull(id, "a rule id must be given") + ".title",
                    Objects.requireNonNull(title, "a title must be given"));
            translated.put(id + ".reason", Objects.requireNonNull(reason, "a reason must be given"));
            return this;
        }

        /** What a rule that denies says in a further language. */
        public Builder says(Locale translation, String id, String title, String reason, String remedy) {
            says(translation, id, title, reason);
            translations
                    .getOrDefault(translation, Map.of())
                    .put(id + ".remedy", Objects.requireNonNull(remedy, "a remedy must be given"));
            return this;
        }

        /** The days on which the rules that follow are in force. */
        public Builder inForce(InForce span) {
            days = Objects.requireNonNull(span, "the days in force must be given");
            return this;
        }

        /** A fact that the rules read from {@code attributes}. */
        public Builder declares(Fact<?> fact) {
            facts.add(Objects.requireNonNull(fact, "a fact must be given"));
            return this;
        }

        /** Denies when the condition holds; nothing lifts it. */
        public Builder prohibits(String id, String title, Condition when, String reason, String remedy) {
            return denial(
                    Rule.prohibition(id, title)
                            .inForce(days)
                            .cites(document.whole())
                            .deniesWhen(when)
                            .exposing(Exposure.CONTRACT, Exposure.EMPLOYMENT)
                            .binding(Binding.COMPANY)
                            .confidence(Confidence.HIGH)
                            .build(),
                    reason,
                    remedy);
        }

        /**
         * Denies when the condition holds, until what it asks for is there.
         *
         * @param cures the changes of facts of which each takes this denial away
         */
        public Builder requires(
                String id, String title, Condition deniesWhen, String reason, String remedy, Cure... cures) {
            RuleSteps.Last requirement = Rule.requirement(id, title)
                    .inForce(days)
                    .cites(document.whole())
                    .deniesWhen(deniesWhen)
                    .exposing(Exposure.CONTRACT, Exposure.EMPLOYMENT)
                    .binding(Binding.COMPANY)
                    .confidence(Confidence.HIGH);
            for (Cure cure : Objects.requireNonNull(cures, "cures must be given")) {
                requirement.curedBy(cure);
            }
            return denial(requirement.build(), reason, remedy);
        }

        /** Attaches obligations to what is allowed when the condition holds. */
        public Builder obliges(String id, String title, Condition when, String reason, Obligation... obligations) {
            if (Objects.requireNonNull(obligations, "obligations must be given").length == 0) {
                throw new RuleDefinitionException(
                        List.of("company rule `" + id + "` is a duty, so it must oblige to something"));
            }
            rules.add(Rule.duty(id, title)
                    .inForce(days)
                    .cites(document.whole())
                    .appliesWhen(when)
                    .binding(Binding.COMPANY)
                    .confidence(Confidence.HIGH)
                    .obliges(Arrays.copyOf(obligations, obligations.length))
                    .build());
            texts.put(id + ".title", title);
            texts.put(id + ".reason", Objects.requireNonNull(reason, "a reason must be given"));
            return this;
        }

        private Builder denial(Rule rule, String reason, String remedy) {
            rules.add(rule);
            texts.put(rule.id() + ".title", rule.title());
            texts.put(rule.id() + ".reason", Objects.requireNonNull(reason, "a reason must be given"));
            texts.put(rule.id() + ".remedy", Objects.requireNonNull(remedy, "a remedy must be given"));
            return this;
        }

        /**
         * The company rules.
         *
         * @throws RuleDefinitionException when there is none, an id is used twice, or a rule says nothing in a language in
         *     which others do
         */
        public CompanyRules build() {
            List<String> faults = new ArrayList<>();
            if (rules.isEmpty()) {
                faults.add("company rules must hold a rule");
            }
            if (rules.stream().map(Rule::id).distinct().count() < rules.size()) {
                faults.add("company rules must not use an id twice");
            }
            translations.forEach((translation, translated) -> check(translation, translated.keySet(), faults));
            if (!faults.isEmpty()) {
                throw new RuleDefinitionException(faults);
            }
            Texts all = Texts.of(language, texts);
            for (Map.Entry<Locale, Map<String, String>> each : translations.entrySet()) {
                all = all.orElse(Texts.of(each.getKey(), each.getValue()));
            }
            return new CompanyRules(List.copyOf(rules), all, List.copyOf(facts));
        }

        private void check(Locale translation, Set<String> keys, List<String> faults) {
            String name = translation.getLanguage();
            for (String key : texts.keySet()) {
                if (!keys.contains(key)) {
                    faults.add("company rules must say `" + key + "` in `" + name + "` too");
                }
            }
            for (String key : keys) {
                if (!texts.containsKey(key)) {
                    faults.add("company rules say `" + key + "` in `" + name + "`, which belongs to none of them");
                }
            }
        }
    }
}
