// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.RuleId;

/**
 * One rule of law: its id, kind, title, span, citations, condition and what follows from it.
 *
 * <p>Begin with the factory of its kind and follow the steps; a rule without span, citation or condition does not
 * compile:
 *
 * <pre>{@code
 * Rule.requirement("UK-INT-23", "Plainly personal")
 *     .inForce(from(2000, 10, 24))
 *     .cites(SI_2018_356.regulation("4(1)(a)"), since(2018, 6, 27))
 *     .cites(SI_2000_2699.regulation("3(2)(a)"), until(2018, 6, 26))
 *     .deniesWhen(INTERCEPTION_WITHOUT_AUTHORITY.and(PERSONAL_FAULT))
 *     .exposing(CIVIL)
 *     .binding(STATUTE)
 *     .confidence(HIGH)
 *     .build();
 * }</pre>
 */
public final class Rule {

    final RuleBuilder parts;
    private final RuleId id;

    Rule(RuleBuilder parts) {
        this.parts = parts;
        this.id = parts.id();
    }

    /** Begins a rule that denies and that only an exception it names can lift. */
    public static RuleSteps.Span<RuleSteps.Denial> prohibition(String id, String title) {
        return RuleBuilder.begin(RuleKind.PROHIBITION, id, title);
    }

    /** Begins a rule that denies until what it asks for is there. */
    public static RuleSteps.Span<RuleSteps.Denial> requirement(String id, String title) {
        return RuleBuilder.begin(RuleKind.REQUIREMENT, id, title);
    }

    /** Begins a rule that lifts denials. */
    public static RuleSteps.Span<RuleSteps.Application> exception(String id, String title) {
        return RuleBuilder.begin(RuleKind.EXCEPTION, id, title);
    }

    /** Begins a rule that says why something is lawful. */
    public static RuleSteps.Span<RuleSteps.Application> ground(String id, String title) {
        return RuleBuilder.begin(RuleKind.GROUND, id, title);
    }

    /** Begins a rule that attaches obligations. */
    public static RuleSteps.Span<RuleSteps.Application> duty(String id, String title) {
        return RuleBuilder.begin(RuleKind.DUTY, id, title);
    }

    /** Begins a rule that informs. */
    public static RuleSteps.Span<RuleSteps.Application> note(String id, String title) {
        return RuleBuilder.begin(RuleKind.NOTE, id, title);
    }

    /** Begins a rule on whether the rule set has a say. */
    public static RuleSteps.Span<RuleSteps.Scope> scope(String id, String title) {
        return RuleBuilder.begin(RuleKind.SCOPE, id, title);
    }

    /** The id. */
    public RuleId id() {
        return id;
    }

    /** The kind. */
    public RuleKind kind() {
        return parts.kind;
    }

    /** The title in English; a rule set may give it in other languages. */
    public String title() {
        return parts.title;
    }

    /** The days on which the rule is law. */
    public InForce inForce() {
        return parts.inForce;
    }

    /** Every citation with the days on which it carries the rule. */
    public List<Dated<Citation>> citations() {
        return List.copyOf(parts.citations);
    }

    /** The citations of a day. */
    public List<Citation> citationsOn(LocalDate day) {
        return Dated.on(parts.citations, day);
    }

    /** When the rule denies, applies or decides on scope. */
    public Condition condition() {
        return parts.condition;
    }

    /** When a rule that denies is shown as a ground instead; empty when it never is. */
    public Optional<Condition> groundWhen() {
        return Optional.ofNullable(parts.groundWhen);
    }

    /** What a scope rule, or a ground that ends the evaluation, does; empty for all others. */
    public Optional<ScopeEffect> scopeEffect() {
        return Optional.ofNullable(parts.scopeEffect);
    }

    /** What a breach exposes to, the gravest first; empty for a rule that does not deny. */
    public List<Exposure> exposures() {
        return List.copyOf(parts.exposures);
    }

    /** How strongly the rule binds, with days. */
    public List<Dated<Binding>> bindings() {
        return List.copyOf(parts.bindings);
    }

    /** The strongest authority behind the rule on a day. */
    public Binding bindingOn(LocalDate day) {
        return Dated.on(parts.bindings, day).stream()
                .min(Comparator.naturalOrder())
                .orElse(Binding.STATUTE);
    }

    /** How sure the author is. */
    public Confidence confidence() {
        return parts.confidence;
    }

    /** When the rule is contestable; empty when it never is. */
    public Optional<Condition> contestableWhen() {
        return Optional.ofNullable(parts.contestableWhen);
    }

    /** Why the rule is contestable, or an empty text. */
    public String contestableBecause() {
        return parts.contestableBecause;
    }

    /** The rules that an exception lifts. */
    public NavigableSet<RuleId> lifts() {
        return Collections.unmodifiableNavigableSet(parts.lifts);
    }

    /** The exceptions that may lift this rule; a prohibition is lifted by no other. */
    public NavigableSet<RuleId> liftedBy() {
        return new TreeSet<>(parts.liftedBy);
    }

    /** Whether an exception is shown, with its obligations, only when it lifted a denial of the request at hand. */
    public boolean shownOnlyWhenLifting() {
        return parts.shownOnlyWhenLifting;
    }

    /** Whether material obtained against this rule is the product of a criminal interception. */
    public boolean criminalInterception() {
        return parts.criminalInterception;
    }

    /** The obligations that the rule can attach to an ALLOW. */
    public List<Attached<Obligation>> obligations() {
        return List.copyOf(parts.obligations);
    }

    /** The advisories that the rule can add. */
    public List<Attached<Advisory>> advisories() {
        return List.copyOf(parts.advisories);
    }

    /** The changes of facts that cure a denial by this rule, each sufficient for this rule alone. */
    public List<Cure> cures() {
        return List.copyOf(parts.cures);
    }

    /** Whether the rule is law on the day. */
    public boolean inForceOn(LocalDate day) {
        return parts.inForce.covers(day);
    }

    /** Every condition of the rule: the main one and those of its parts. */
    public List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(condition());
        if (parts.groundWhen != null) {
            conditions.add(parts.groundWhen);
        }
        if (parts.contestableWhen != null) {
            conditions.add(parts.contestableWhen);
        }
        for (Attached<Obligation> attached : parts.obligations) {
            conditions.add(attached.when());
        }
        for (Attached<Advisory> attached : parts.advisories) {
            conditions.add(attached.when());
        }
        return conditions;
    }

    /** The days on which the rule begins, ends, or changes its citation, its binding or its meaning, sorted. */
    public NavigableSet<LocalDate> boundaryDays() {
        NavigableSet<LocalDate> days = spanDays();
        days.addAll(Condition.boundaryDays(conditions()));
        return days;
    }

    /** The days on which the rule itself, a citation or what it binds by begins or ends. */
    NavigableSet<LocalDate> spanDays() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        addBoundaries(parts.inForce, days);
        for (Dated<Citation> dated : parts.citations) {
            addBoundaries(dated.span(), days);
        }
        for (Dated<Binding> dated : parts.bindings) {
            addBoundaries(dated.span(), days);
        }
        return days;
    }

    private static void addBoundaries(InForce span, Set<LocalDate> days) {
        if (span.firstDay().isPresent()) {
            days.add(span.firstDay().get());
        }
        if (span.endDayExclusive().isPresent()) {
            days.add(span.endDayExclusive().get());
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Rule that && id.equals(that.id) && parts.sameAs(that.parts));
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return id() + " " + title();
    }
}
