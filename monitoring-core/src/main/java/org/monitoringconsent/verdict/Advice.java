// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Advisory;

/** An advisory of a verdict with the law behind it; what the engine itself advises has none. */
public final class Advice {

    private final Advisory code;
    private final Backings backings;
    private final @Nullable Jurisdiction jurisdiction;
    private final @Nullable LocalDate day;

    private Advice(Advisory code, Backings backings, @Nullable Jurisdiction jurisdiction, @Nullable LocalDate day) {
        this.code = code;
        this.backings = backings;
        this.jurisdiction = jurisdiction;
        this.day = day;
    }

    /** An advisory of these rules; of none for what the engine itself advises. */
    static Advice of(Advisory code, List<Backing> backings) {
        return new Advice(code, new Backings(backings), null, null);
    }

    /** An advisory of the engine about a country or region, and where there is a day, about its law as it was known on it. */
    static Advice on(Advisory code, Jurisdiction jurisdiction, @Nullable LocalDate day) {
        return new Advice(code, new Backings(List.of()), jurisdiction, day);
    }

    /** The advice of several rule sets, each advisory once, in the order of the vocabulary. */
    static List<Advice> joined(List<Advice> all) {
        Map<Advisory, Advice> byCode = new EnumMap<>(Advisory.class);
        for (Advice each : all) {
            Advice known = byCode.get(each.code);
            byCode.put(
                    each.code,
                    known == null
                            ? each
                            : of(each.code, known.backings.and(each.backings).all()));
        }
        return List.copyOf(byCode.values());
    }

    /** What is to be known. */
    public Advisory code() {
        return code;
    }

    /** The rules that say so, sorted by id; none when the engine itself does. */
    public List<RuleId> rules() {
        return backings.rules();
    }

    /** The rules that say so with their law of the day, the one that binds most first. */
    public List<Backing> backings() {
        return backings.all();
    }

    /** The country or region that it is about; empty when it is about none. */
    public Optional<Jurisdiction> jurisdiction() {
        return Optional.ofNullable(jurisdiction);
    }

    /** The day that it is about: up to which its law was checked; empty when it is about none. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /**
     * What is to be known, in the language, naming the country or region and the day that it is about: in the words of the rule
     * set where it has its own, otherwise in ours.
     */
    public String text(Locale language) {
        if (jurisdiction == null) {
            return backings.word(code.name(), language).orElseGet(() -> code.text(language));
        }
        return code.text(jurisdiction, day, language);
    }

    /** By when, or for how long, in the language; empty when no rule says. */
    public Optional<String> period(Locale language) {
        return backings.period(code.name(), language);
    }

    /** The authorities in force on the day of the act, those of the strongest rule first. */
    public List<Citation> citations() {
        return backings.citations();
    }

    /** The same authorities, as the language writes them. */
    public List<Citation> citations(Locale language) {
        return backings.citations(language);
    }

    /** The strongest authority behind it; empty when the engine itself says so. */
    public Optional<Binding> binding() {
        return backings.strongest().map(Backing::binding);
    }

    /** How sure the author of the strongest rule is; empty when the engine itself says so. */
    public Optional<Confidence> confidence() {
        return backings.strongest().map(Backing::confidence);
    }

    /** Whether a competent lawyer could argue that the strongest rule does not say so here. */
    public boolean contestable() {
        return backings.strongest().filter(Backing::contestable).isPresent();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Advice that
                && code == that.code
                && backings.equals(that.backings)
                && Objects.equals(jurisdiction, that.jurisdiction)
                && Objects.equals(day, that.day);
    }

    @Override
    public int hashCode() {
        return code.name().hashCode() * 31 + backings.hashCode();
    }

    @Override
    public String toString() {
        return jurisdiction == null ? code.toString() : code + " " + jurisdiction;
    }
}
