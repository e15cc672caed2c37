// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Obligation;

/**
 * An obligation of an ALLOW with the law that asks for it.
 *
 * <p>Where several rules ask for one thing, it binds as the strongest of them does, and is as sure and as contestable as that
 * one: nobody should take good practice for statute, nor a doubtful statute for a sure one.
 */
public final class Duty {

    private final Obligation code;
    private final Backings backings;

    private Duty(Obligation code, Backings backings) {
        this.code = code;
        this.backings = backings;
    }

    /**
     * An obligation for which these rules ask.
     *
     * @throws IllegalArgumentException when no rule does
     */
    static Duty of(Obligation code, List<Backing> backings) {
        if (backings.isEmpty()) {
            throw new IllegalArgumentException("obligation `" + code + "` must be asked for by a rule");
        }
        return new Duty(code, new Backings(backings));
    }

    /** The same obligation, for which the rules of the other ask too. */
    Duty and(Duty other) {
        return new Duty(code, backings.and(other.backings));
    }

    private Backing strongest() {
        return backings.all().get(0);
    }

    /** What has to be done. */
    public Obligation code() {
        return code;
    }

    /** The rules that ask for it, sorted by id. */
    public List<RuleId> rules() {
        return backings.rules();
    }

    /** The rules that ask for it with their law of the day, the one that binds most first. */
    public List<Backing> backings() {
        return backings.all();
    }

    /** What has to be done, in the language: in the words of the rule set where it has its own, otherwise in ours. */
    public String text(Locale language) {
        return backings.word(code.name(), language).orElseGet(() -> code.text(language));
    }

    /** By when, or for how long, in the language, as the strongest rule that says so puts it; empty when none does. */
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

    /** The strongest authority behind it. */
    public Binding binding() {
        return strongest().binding();
    }

    /** How sure the author of the strongest rule is. */
    public Confidence confidence() {
        return strongest().confidence();
    }

    /** Whether a competent lawyer could argue that the strongest rule does not ask for it here. */
    public boolean contestable() {
        return strongest().contestable();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Duty that && code == that.code && backings.equals(that.backings);
    }

    @Override
    public int hashCode() {
        return code.name().hashCode() * 31 + backings.hashCode();
    }

    @Override
    public String toString() {
        return code + " " + rules();
    }
}
