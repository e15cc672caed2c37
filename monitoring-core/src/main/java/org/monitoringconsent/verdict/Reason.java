// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;

/** One rule's part in a verdict, with what a lawyer needs to check it. */
public final class Reason {

    private final Backing backing;
    private final Effect effect;
    private final List<String> unstated;

    Reason(Backing backing, Effect effect, List<String> unstated) {
        this.backing = backing;
        this.effect = effect;
        this.unstated = List.copyOf(unstated);
    }

    /** The same reason, naming the facts that were not stated. */
    Reason naming(List<String> paths) {
        return paths.equals(unstated) ? this : new Reason(backing, effect, paths);
    }

    /** The id of the rule. */
    public RuleId rule() {
        return backing.rule();
    }

    /** The rule itself. */
    public Rule definition() {
        return backing.definition();
    }

    /** The country or region whose rule it is. */
    public Jurisdiction jurisdiction() {
        return backing.jurisdiction();
    }

    /** The kind of the rule. */
    public RuleKind kind() {
        return definition().kind();
    }

    /** What the rule did. */
    public Effect effect() {
        return effect;
    }

    /** The title of the rule in the language. */
    public String title(Locale language) {
        return backing.title(language);
    }

    /** The reason as a sentence in the language. */
    public String text(Locale language) {
        return backing.text(language);
    }

    /** What would turn a denial, in the language; empty for a rule that does not deny. */
    public Optional<String> remedy(Locale language) {
        return backing.remedy(language);
    }

    /** The authorities in force on the day of the act. */
    public List<Citation> citations() {
        return backing.citations();
    }

    /** The authorities in force on the day of the act, as the language writes them. */
    public List<Citation> citations(Locale language) {
        return backing.citations(language);
    }

    /** The gravest exposure; empty for a rule that does not deny. */
    public Optional<Exposure> exposure() {
        List<Exposure> exposures = definition().exposures();
        return exposures.isEmpty() ? Optional.empty() : Optional.of(exposures.get(0));
    }

    /** Everything that a breach exposes to, the gravest first. */
    public List<Exposure> exposures() {
        return definition().exposures();
    }

    /** The strongest authority behind the rule on the day of the act. */
    public Binding binding() {
        return backing.binding();
    }

    /** How sure the author of the rule is. */
    public Confidence confidence() {
        return backing.confidence();
    }

    /** Whether a competent lawyer could argue the other way here. */
    public boolean contestable() {
        return backing.contestable();
    }

    /** Why it is contestable, in the language, or an empty text. */
    public String contestableBecause(Locale language) {
        return backing.contestableBecause(language);
    }

    /** The facts that were not stated and whose reading contributed to the denial, by path, sorted. */
    public List<String> unstated() {
        return unstated;
    }

    /** The changes of facts that cure this denial, each sufficient for this rule alone. */
    public List<Cure> cures() {
        return definition().cures();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reason that
                && backing.equals(that.backing)
                && effect == that.effect
                && unstated.equals(that.unstated);
    }

    @Override
    public int hashCode() {
        return backing.hashCode() * 31 + effect.hashCode();
    }

    @Override
    public String toString() {
        return rule() + " " + effect;
    }
}
