// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.decide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.engine.compile.CompiledEdition;
import org.monitoringconsent.engine.compile.RulesInForce;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Attached;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.ScopeEffect;
import org.monitoringconsent.verdict.Advice;
import org.monitoringconsent.verdict.Backing;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.making.VerdictMaker;

/**
 * Puts a verdict together from the conditions that hold.
 *
 * <p>Order: scope, a rule that ends the evaluation, denials less what exceptions lift, then grounds and obligations.
 */
public final class Assembly {

    private static final VerdictMaker MAKER = VerdictMaker.get();

    private final CompiledEdition compiled;
    private final RulesInForce edition;
    private final long[] standing;
    private final List<Reason> reasons = new ArrayList<>();
    private final Map<Obligation, List<Backing>> duties = new EnumMap<>(Obligation.class);
    private final Map<Advisory, List<Backing>> advice = new EnumMap<>(Advisory.class);
    private final List<Rule> denying = new ArrayList<>();

    private Assembly(CompiledEdition compiled, long[] standing) {
        this.compiled = compiled;
        this.edition = compiled.edition;
        this.standing = standing;
    }

    /** What follows when exactly these clauses hold. */
    public static Outcome of(CompiledEdition compiled, long[] standing) {
        return new Assembly(compiled, standing).assemble();
    }

    private Outcome assemble() {
        for (ScopeEffect effect : ScopeEffect.values()) {
            for (Rule rule : edition.rules()) {
                if (rule.scopeEffect().orElse(null) == effect && holds(rule.condition())) {
                    return concluded(rule, effect);
                }
            }
        }
        return governed();
    }

    private Outcome concluded(Rule rule, ScopeEffect effect) {
        if (effect != ScopeEffect.ALLOWS) {
            denying.add(rule);
            add(rule, Effect.DENIES);
            Coverage coverage =
                    effect == ScopeEffect.OUTSIDE_PERIOD ? Coverage.OUTSIDE_PERIOD : Coverage.DOES_NOT_GOVERN;
            return outcome(Decision.DENY, coverage);
        }
        for (Rule other : edition.rules()) {
            if (edition.bindsAlways(other) && other.kind().denies() && holds(other.condition())) {
                denying.add(other);
                add(other, Effect.DENIES);
            }
        }
        if (!denying.isEmpty()) {
            return outcome(Decision.DENY, Coverage.GOVERNS);
        }
        add(rule, Effect.GROUNDS);
        attach(rule);
        for (Rule other : edition.rules()) {
            if (edition.bindsAlways(other)) {
                attach(other);
            }
        }
        return outcome(Decision.ALLOW, Coverage.GOVERNS);
    }

    private Outcome governed() {
        List<Rule> collected = new ArrayList<>();
        List<Rule> exceptions = new ArrayList<>();
        for (Rule rule : edition.rules()) {
            if (rule.kind().denies() && holds(rule.condition())) {
                collected.add(rule);
            } else if (rule.kind() == RuleKind.EXCEPTION && holds(rule.condition())) {
                exceptions.add(rule);
            }
        }
        Set<RuleId> lifted = new HashSet<>();
        for (Rule rule : exceptions) {
            lifted.addAll(rule.lifts());
        }
        for (Rule rule : collected) {
            if (lifted.contains(rule.id())) {
                add(rule, Effect.LIFTED);
            } else if (edition.isAdvice(rule)) {
                add(rule, Effect.NOTES);
            } else {
                denying.add(rule);
                add(rule, Effect.DENIES);
            }
        }
        return denying.isEmpty() ? allowed(collected, exceptions) : denied();
    }

    private Outcome denied() {
        addNotes();
        for (Rule rule : denying) {
            for (Attached<Advisory> attached : rule.advisories()) {
                if (attached.withDenial()) {
                    add(attached, rule, advice);
                }
            }
        }
        return outcome(Decision.DENY, Coverage.GOVERNS);
    }

    private Outcome allowed(List<Rule> collected, List<Rule> exceptions) {
        Set<RuleId> collectedIds = new HashSet<>();
        for (Rule rule : collected) {
            collectedIds.add(rule.id());
        }
        for (Rule rule : edition.rules()) {
            if (isGround(rule, exceptions, collectedIds)) {
                add(rule, Effect.GROUNDS);
            }
            boolean silent = rule.shownOnlyWhenLifting() && !liftedSomething(rule, exceptions, collectedIds);
            if (!silent) {
                attach(rule);
            }
        }
        addNotes();
        return outcome(Decision.ALLOW, Coverage.GOVERNS);
    }

    private boolean isGround(Rule rule, List<Rule> exceptions, Set<RuleId> collected) {
        if (rule.kind() == RuleKind.GROUND) {
            return holds(rule.condition());
        }
        if (rule.kind() == RuleKind.EXCEPTION) {
            return rule.shownOnlyWhenLifting()
                    ? liftedSomething(rule, exceptions, collected)
                    : exceptions.contains(rule);
        }
        return holds(rule.groundWhen());
    }

    private static boolean liftedSomething(Rule rule, List<Rule> exceptions, Set<RuleId> collected) {
        return exceptions.contains(rule) && !Collections.disjoint(rule.lifts(), collected);
    }

    private void addNotes() {
        for (Rule rule : edition.rules()) {
            if (rule.kind() == RuleKind.NOTE && holds(rule.condition())) {
                add(rule, Effect.NOTES);
            }
        }
    }

    private void attach(Rule rule) {
        for (Attached<Obligation> attached : rule.obligations()) {
            if (holds(attached.when())) {
                add(attached, rule, duties);
            }
        }
        for (Attached<Advisory> attached : rule.advisories()) {
            if (!attached.withDenial() && holds(attached.when())) {
                add(attached, rule, advice);
            }
        }
    }

    private <T> void add(Attached<T> attached, Rule rule, Map<T, List<Backing>> backings) {
        Backing backing = edition.backing(rule, holds(rule.contestableWhen()));
        List<Backing> known = backings.get(attached.value());
        if (known == null) {
            known = new ArrayList<>();
            backings.put(attached.value(), known);
        }
        known.add(
                attached.strength().isPresent()
                        ? MAKER.backing(backing, attached.strength().get())
                        : backing);
    }

    /** Puts the reason in order; within one effect, exposure and kind the order of the instruments remains. */
    private void add(Rule rule, Effect effect) {
        Reason reason = edition.reason(rule, effect, holds(rule.contestableWhen()));
        int place = reasons.size();
        while (place > 0 && inOrder(reasons.get(place - 1), reason) > 0) {
            place--;
        }
        reasons.add(place, reason);
    }

    private boolean holds(Optional<Condition> condition) {
        return condition.isPresent() && holds(condition.get());
    }

    private boolean holds(Condition condition) {
        return compiled.holds(condition, standing);
    }

    private Outcome outcome(Decision decision, Coverage coverage) {
        List<Duty> attached = new ArrayList<>();
        for (Map.Entry<Obligation, List<Backing>> entry : duties.entrySet()) {
            attached.add(edition.shared(MAKER.duty(entry.getKey(), entry.getValue())));
        }
        List<Advice> advised = new ArrayList<>();
        for (Map.Entry<Advisory, List<Backing>> entry : advice.entrySet()) {
            advised.add(MAKER.advice(entry.getKey(), entry.getValue()));
        }
        JurisdictionVerdict verdict = MAKER.answer(
                decision,
                coverage,
                edition.name(),
                reasons,
                decision == Decision.ALLOW ? attached : List.of(),
                advised);
        return new Outcome(standing, verdict);
    }

    private static int inOrder(Reason left, Reason right) {
        int byEffect = left.effect().compareTo(right.effect());
        int byExposure = byEffect == 0 ? Integer.compare(gravity(left), gravity(right)) : byEffect;
        return byExposure == 0
                ? Boolean.compare(right.kind() == RuleKind.PROHIBITION, left.kind() == RuleKind.PROHIBITION)
                : byExposure;
    }

    private static int gravity(Reason reason) {
        return reason.exposure().isPresent() ? reason.exposure().get().ordinal() : Integer.MAX_VALUE;
    }
}
