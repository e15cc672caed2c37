// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.Strength;
import org.monitoringconsent.rule.Texts;

/** One rule that stands behind a part of a verdict, with its law of the day. */
public final class Backing {

    /** The one that binds most first; among equals the one that nobody can argue about, the surer one, then by id. */
    static final Comparator<Backing> STRONGEST_FIRST = new Comparator<>() {
        @Override
        public int compare(Backing one, Backing other) {
            int order = one.binding().compareTo(other.binding());
            order = order != 0 ? order : Boolean.compare(one.contestable(), other.contestable());
            order = order != 0 ? order : one.confidence().compareTo(other.confidence());
            order = order != 0 ? order : one.rule().compareTo(other.rule());
            return order != 0 ? order : one.jurisdiction().compareTo(other.jurisdiction());
        }
    };

    private final Jurisdiction jurisdiction;
    private final Rule rule;
    private final Texts texts;
    private final LocalDate editionDay;
    private final boolean contestable;
    private final @Nullable Strength own;

    Backing(
            Jurisdiction jurisdiction,
            Rule rule,
            Texts texts,
            LocalDate editionDay,
            boolean contestable,
            @Nullable Strength own) {
        this.jurisdiction = jurisdiction;
        this.rule = rule;
        this.texts = texts;
        this.editionDay = editionDay;
        this.contestable = contestable;
        this.own = own;
    }

    /** The same rule, where what it stands behind binds in another way than the rule itself. */
    Backing with(Strength strength) {
        return new Backing(jurisdiction, rule, texts, editionDay, contestable, strength);
    }

    /** The country or region whose rule it is. */
    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** The id of the rule. */
    public RuleId rule() {
        return rule.id();
    }

    /** The rule itself. */
    public Rule definition() {
        return rule;
    }

    /** The title of the rule in the language. */
    public String title(Locale language) {
        String key = rule.id() + ".title";
        return texts.has(key, language) ? texts.find(key, language).orElse(rule.title()) : rule.title();
    }

    /** What the rule says, as a sentence in the language. */
    public String text(Locale language) {
        return texts.find(rule.id() + ".reason", language).orElse(rule.title());
    }

    /** What would turn a denial by the rule, in the language; empty for a rule that does not deny. */
    public Optional<String> remedy(Locale language) {
        return texts.find(rule.id() + ".remedy", language);
    }

    /** The authorities in force on the day of the act. */
    public List<Citation> citations() {
        return rule.citationsOn(editionDay);
    }

    /** The authorities in force on the day of the act, as the language writes them. */
    public List<Citation> citations(Locale language) {
        List<Citation> written = new ArrayList<>();
        for (Citation citation : citations()) {
            written.add(texts.cited(citation, language));
        }
        return List.copyOf(written);
    }

    /** The strongest authority behind it on the day of the act. */
    public Binding binding() {
        return own == null ? rule.bindingOn(editionDay) : own.binding();
    }

    /** How sure the author is. */
    public Confidence confidence() {
        return own == null ? rule.confidence() : own.confidence();
    }

    /** Whether a competent lawyer could argue the other way here. */
    public boolean contestable() {
        return contestable;
    }

    /** Why it is contestable, in the language, or an empty text. */
    public String contestableBecause(Locale language) {
        Objects.requireNonNull(language, "a language must be given");
        return contestable ? texts.contestableBecause(rule, language) : "";
    }

    /** By when, or for how long, what the rule asks for is to be done, in the language; empty when it states no period. */
    Optional<String> period(String code, Locale language) {
        return texts.find(rule.id() + ".period." + code, language)
                .or(() -> texts.find(rule.id() + ".period", language));
    }

    /** The rule set's own words for a code in this very language. */
    Optional<String> word(String code, Locale language) {
        return texts.has(code, language) ? texts.find(code, language) : Optional.empty();
    }

    LocalDate editionDay() {
        return editionDay;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Backing that
                && rule.equals(that.rule)
                && jurisdiction.equals(that.jurisdiction)
                && editionDay.equals(that.editionDay)
                && contestable == that.contestable
                && Objects.equals(own, that.own);
    }

    @Override
    public int hashCode() {
        return rule.id().hashCode() * 31 + jurisdiction.hashCode();
    }

    @Override
    public String toString() {
        return rule.id().toString();
    }
}
