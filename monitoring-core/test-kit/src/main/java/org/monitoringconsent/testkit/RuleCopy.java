// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Attached;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Dated;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.RuleSteps;
import org.monitoringconsent.rule.ScopeEffect;

/** The parts of a rule, to be changed and written down again by the same steps as any rule. */
final class RuleCopy {

    RuleKind kind;
    InForce inForce;
    Condition condition;
    Confidence confidence;
    boolean criminalInterception;
    Optional<Condition> groundWhen;
    Optional<Condition> contestableWhen;
    final List<Dated<Citation>> citations;
    final List<Exposure> exposures;
    final List<Dated<Binding>> bindings;
    final List<RuleId> lifts;
    final List<RuleId> liftedBy;
    final List<Attached<Obligation>> obligations;
    final List<Attached<Advisory>> advisories;
    private final Rule original;

    private RuleCopy(Rule rule) {
        original = rule;
        kind = rule.kind();
        inForce = rule.inForce();
        condition = rule.condition();
        confidence = rule.confidence();
        criminalInterception = rule.criminalInterception();
        groundWhen = rule.groundWhen();
        contestableWhen = rule.contestableWhen();
        citations = new ArrayList<>(rule.citations());
        exposures = new ArrayList<>(rule.exposures());
        bindings = new ArrayList<>(rule.bindings());
        lifts = new ArrayList<>(rule.lifts());
        liftedBy = new ArrayList<>(rule.liftedBy());
        obligations = new ArrayList<>(rule.obligations());
        advisories = new ArrayList<>(rule.advisories());
    }

    static RuleCopy of(Rule rule) {
        return new RuleCopy(rule);
    }

    /** Changes every condition of the rule; what is attached under the rule's own condition stays so. */
    void changeConditions(UnaryOperator<Condition> change) {
        Condition before = condition;
        condition = change.apply(before);
        groundWhen = groundWhen.map(change);
        contestableWhen = contestableWhen.map(change);
        obligations.replaceAll(attached -> changed(attached, before, change));
        advisories.replaceAll(attached -> changed(attached, before, change));
    }

    /** Changes the rule's own condition, and with it what is attached under it. */
    void changeOwnCondition(Condition changed) {
        Condition before = condition;
        changeConditions(other -> other == before ? changed : other);
    }

    private <T> Attached<T> changed(Attached<T> attached, Condition before, UnaryOperator<Condition> change) {
        Condition when = attached.when() == before ? condition : change.apply(attached.when());
        return new Attached<>(attached.value(), when, attached.withDenial(), attached.own());
    }

    /** The rule; throws {@link org.monitoringconsent.rule.RuleDefinitionException} when it is faulty by itself. */
    Rule build() {
        RuleSteps.Last last = bound().confidence(confidence);
        contestableWhen.ifPresent(when -> last.contestableWhen(when, original.contestableBecause()));
        groundWhen.ifPresent(last::groundWhen);
        last.lifts(ids(lifts)).liftedBy(ids(liftedBy));
        if (original.shownOnlyWhenLifting()) {
            last.shownOnlyWhenLifting();
        }
        if (criminalInterception) {
            last.criminalInterception();
        }
        obligations.forEach(attached -> attached.strength()
                .ifPresentOrElse(
                        own -> last.obligesWhen(attached.when(), own.binding(), own.confidence(), attached.value()),
                        () -> last.obligesWhen(attached.when(), attached.value())));
        advisories.forEach(attached -> {
            if (attached.withDenial()) {
                last.advisesWithDenial(attached.value());
            } else {
                last.advises(attached.value());
            }
        });
        for (Cure cure : original.cures()) {
            last.curedBy(cure);
        }
        return last.build();
    }

    private static String[] ids(List<RuleId> ids) {
        return ids.stream().map(RuleId::value).toArray(String[]::new);
    }

    private RuleSteps.Sure bound() {
        RuleSteps.Bound open = conditioned();
        RuleSteps.BoundOrSure sure =
                open.binding(bindings.get(0).value(), bindings.get(0).span());
        for (Dated<Binding> more : bindings.subList(1, bindings.size())) {
            sure = sure.binding(more.value(), more.span());
        }
        return sure;
    }

    private RuleSteps.Bound conditioned() {
        String id = original.id().value();
        String title = original.title();
        return switch (kind) {
            case PROHIBITION -> denying(Rule.prohibition(id, title));
            case REQUIREMENT -> denying(Rule.requirement(id, title));
            case EXCEPTION -> applying(Rule.exception(id, title));
            case GROUND -> applying(Rule.ground(id, title));
            case DUTY -> applying(Rule.duty(id, title));
            case NOTE -> applying(Rule.note(id, title));
            case SCOPE -> scoping(Rule.scope(id, title));
        };
    }

    private RuleSteps.Bound denying(RuleSteps.Span<RuleSteps.Denial> begun) {
        RuleSteps.Denial step = cited(begun).citesAll(citations.subList(1, citations.size()));
        Exposure[] more = exposures.subList(1, exposures.size()).toArray(Exposure[]::new);
        return step.deniesWhen(condition).exposing(exposures.get(0), more);
    }

    private RuleSteps.Bound applying(RuleSteps.Span<RuleSteps.Application> begun) {
        RuleSteps.Application step = cited(begun).citesAll(citations.subList(1, citations.size()));
        return original.scopeEffect().isPresent() ? step.concludesWhen(condition) : step.appliesWhen(condition);
    }

    private RuleSteps.Bound scoping(RuleSteps.Span<RuleSteps.Scope> begun) {
        RuleSteps.Scope step = cited(begun);
        for (Dated<Citation> more : citations.subList(1, citations.size())) {
            step = step.cites(more.value(), more.span());
        }
        ScopeEffect effect = original.scopeEffect().orElse(ScopeEffect.ALLOWS);
        return switch (effect) {
            case OUTSIDE_PERIOD -> step.outsidePeriodWhen(condition);
            case DOES_NOT_GOVERN -> step.doesNotGovernWhen(condition);
            case ALLOWS -> step.allowsWhen(condition);
        };
    }

    private <C> C cited(RuleSteps.Span<C> begun) {
        Dated<Citation> first = citations.get(0);
        return begun.inForce(inForce).cites(first.value(), first.span());
    }
}
