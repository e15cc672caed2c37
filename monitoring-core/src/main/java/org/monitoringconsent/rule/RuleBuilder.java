// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.RuleId;

/** Takes the steps of one rule, and then holds its parts; nobody changes it after {@link #build()}. */
final class RuleBuilder implements RuleSteps.Exposed, RuleSteps.BoundOrSure, RuleSteps.Last {

    final RuleKind kind;
    final String idText;
    final String title;
    InForce inForce = InForce.always();
    final List<Dated<Citation>> citations = new ArrayList<>();
    Condition condition = Conditions.never();

    @Nullable
    Condition groundWhen;

    @Nullable
    ScopeEffect scopeEffect;

    final Set<Exposure> exposures = EnumSet.noneOf(Exposure.class);
    final List<Dated<Binding>> bindings = new ArrayList<>();
    Confidence confidence = Confidence.LOW;

    @Nullable
    Condition contestableWhen;

    String contestableBecause = "";
    final NavigableSet<RuleId> lifts = new TreeSet<>();
    final NavigableSet<RuleId> liftedBy = new TreeSet<>();
    boolean shownOnlyWhenLifting;
    boolean criminalInterception;
    final List<Attached<Obligation>> obligations = new ArrayList<>();
    final List<Attached<Advisory>> advisories = new ArrayList<>();
    final List<Cure> cures = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private RuleBuilder(RuleKind kind, String idText, String title) {
        this.kind = kind;
        this.idText = Objects.requireNonNull(idText, "a rule id must be given");
        this.title = Objects.requireNonNull(title, "a title must be given");
    }

    static <C> RuleSteps.Span<C> begin(RuleKind kind, String id, String title) {
        return new RuleBuilder(kind, id, title).new FirstSteps<C>();
    }

    RuleId id() {
        return RuleId.of(idText);
    }

    private Object conditionStep() {
        if (kind.denies()) {
            return new DenialStep();
        }
        return kind == RuleKind.SCOPE ? new ScopeStep() : new ApplicationStep();
    }

    private RuleBuilder on(Condition when, @Nullable ScopeEffect effect) {
        condition = Objects.requireNonNull(when, "a condition must be given");
        scopeEffect = effect;
        return this;
    }

    @Override
    public RuleBuilder exposing(Exposure first, Exposure... more) {
        Objects.requireNonNull(first, "an exposure must be given");
        for (Exposure exposure : Objects.requireNonNull(more, "exposures must be given")) {
            Objects.requireNonNull(exposure, "an exposure must be given");
        }
        exposures.addAll(EnumSet.of(first, more));
        return this;
    }

    @Override
    public RuleBuilder binding(Binding first, Binding... more) {
        Objects.requireNonNull(first, "a binding must be given");
        for (Binding binding : Objects.requireNonNull(more, "bindings must be given")) {
            Objects.requireNonNull(binding, "a binding must be given");
        }
        for (Binding binding : EnumSet.of(first, more)) {
            binding(binding, InForce.always());
        }
        return this;
    }

    @Override
    public RuleBuilder binding(Binding binding, InForce days) {
        bindings.add(new Dated<>(binding, days));
        return this;
    }

    @Override
    public RuleBuilder confidence(Confidence sure) {
        confidence = Objects.requireNonNull(sure, "a confidence must be given");
        return this;
    }

    @Override
    public RuleBuilder contestable(String because) {
        return contestableWhen(Conditions.always(), because);
    }

    @Override
    public RuleBuilder contestableWhen(Condition when, String because) {
        contestableWhen = Objects.requireNonNull(when, "a condition must be given");
        contestableBecause = Objects.requireNonNull(because, "why it is contestable must be given");
        return this;
    }

    @Override
    public RuleBuilder lifts(String... ruleIds) {
        addIds(lifts, ruleIds);
        return this;
    }

    @Override
    public RuleBuilder liftedBy(String... ruleIds) {
        addIds(liftedBy, ruleIds);
        return this;
    }

    private void addIds(Set<RuleId> ids, String... ruleIds) {
        for (String ruleId : Objects.requireNonNull(ruleIds, "rule ids must be given")) {
            if (RuleId.isWellFormed(ruleId)) {
                ids.add(RuleId.of(ruleId));
            } else {
                faults.add("rule `" + idText + "` names `" + ruleId + "`, which must look like `UK-OPEN-01`");
            }
        }
    }

    @Override
    public RuleBuilder shownOnlyWhenLifting() {
        shownOnlyWhenLifting = true;
        return this;
    }

    @Override
    public RuleBuilder criminalInterception() {
        criminalInterception = true;
        return this;
    }

    @Override
    public RuleBuilder obliges(Obligation... codes) {
        if (kind.denies()) {
            faults.add("rule `" + idText + "` denies, so its obligations must say when they hold");
        }
        return obligesWhen(condition, codes);
    }

    @Override
    public RuleBuilder obligesWhen(Condition when, Obligation... codes) {
        return obligesWhen(when, (Strength) null, codes);
    }

    @Override
    public RuleBuilder obligesWhen(Condition when, Binding strength, Confidence sure, Obligation... codes) {
        return obligesWhen(when, new Strength(strength, sure), codes);
    }

    private RuleBuilder obligesWhen(Condition when, @Nullable Strength own, Obligation... codes) {
        for (Obligation code : Objects.requireNonNull(codes, "obligations must be given")) {
            obligations.add(new Attached<>(code, when, false, own));
        }
        return this;
    }

    @Override
    public RuleBuilder advises(Advisory... codes) {
        return advises(false, codes);
    }

    @Override
    public RuleBuilder advisesWithDenial(Advisory... codes) {
        return advises(true, codes);
    }

    private RuleBuilder advises(boolean withDenial, Advisory... codes) {
        for (Advisory code : Objects.requireNonNull(codes, "advisories must be given")) {
            if (!Objects.requireNonNull(code, "an advisory must be given").isOfRules()) {
                faults.add("rule `" + idText + "` advises `" + code + "`, which only the engine can know");
            }
            advisories.add(new Attached<>(code, condition, withDenial));
        }
        return this;
    }

    @Override
    public RuleBuilder groundWhen(Condition when) {
        groundWhen = Objects.requireNonNull(when, "a condition must be given");
        return this;
    }

    @Override
    public <V> RuleBuilder curedBy(Fact<V> fact, V value) {
        return curedBy(Cure.by(fact, value));
    }

    @Override
    public <V> RuleBuilder curedByAny(Fact<V> fact, List<V> values) {
        for (V value : Objects.requireNonNull(values, "values must be given")) {
            curedBy(fact, value);
        }
        return this;
    }

    @Override
    public RuleBuilder curedBy(Cure cure) {
        cures.add(Objects.requireNonNull(cure, "a cure must be given"));
        return this;
    }

    @Override
    public Rule build() {
        check(RuleId.isWellFormed(idText), "must have an id like `UK-OPEN-01`");
        check(!title.isBlank(), "must have a title");
        check(kind == RuleKind.EXCEPTION || lifts.isEmpty(), "lifts others, so it must be an exception");
        check(kind != RuleKind.EXCEPTION || !lifts.isEmpty(), "is an exception, so it must name what it lifts");
        check(kind == RuleKind.EXCEPTION || !shownOnlyWhenLifting, "lifts nothing, so it cannot depend on lifting");
        check(kind.denies() || groundWhen == null, "does not deny, so it must not be shown as a ground besides");
        check(kind.denies() || liftedBy.isEmpty(), "does not deny, so nothing can lift it");
        check(kind != RuleKind.DUTY || !obligations.isEmpty(), "is a duty, so it must oblige to something");
        check(
                scopeEffect == null || kind == RuleKind.SCOPE || kind == RuleKind.GROUND,
                "ends the evaluation, so it must be a ground or a scope rule");
        for (Dated<Citation> dated : citations) {
            if (!overlaps(dated.span())) {
                check(false, "cites `" + dated.value() + "` for days on which it is not in force");
            }
        }
        if (!faults.isEmpty()) {
            throw new RuleDefinitionException(faults);
        }
        return new Rule(this);
    }

    private boolean overlaps(InForce span) {
        boolean before = span.endDayExclusive().isPresent()
                && inForce.firstDay().isPresent()
                && !inForce.firstDay().get().isBefore(span.endDayExclusive().get());
        boolean after = span.firstDay().isPresent()
                && inForce.endDayExclusive().isPresent()
                && !span.firstDay().get().isBefore(inForce.endDayExclusive().get());
        return !before && !after;
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add("rule `" + idText + "` " + fault);
        }
    }

    boolean sameAs(RuleBuilder other) {
        return kind == other.kind
                && title.equals(other.title)
                && inForce.equals(other.inForce)
                && citations.equals(other.citations)
                && condition.equals(other.condition);
    }

    private final class FirstSteps<C> implements RuleSteps.Span<C>, RuleSteps.Cited<C> {
        @Override
        public RuleSteps.Cited<C> inForce(InForce days) {
            inForce = Objects.requireNonNull(days, "the days in force must be given");
            return this;
        }

        @Override
        public C cites(Citation citation) {
            return cites(citation, InForce.always());
        }

        @Override
        @SuppressWarnings("unchecked") // The factory of each kind names the step that belongs to it.
        public C cites(Citation citation, InForce days) {
            citations.add(new Dated<>(citation, days));
            return (C) conditionStep();
        }
    }

    private final class DenialStep implements RuleSteps.Denial {
        @Override
        public RuleSteps.Denial cites(Citation citation) {
            return cites(citation, InForce.always());
        }

        @Override
        public RuleSteps.Denial cites(Citation citation, InForce days) {
            citations.add(new Dated<>(citation, days));
            return this;
        }

        @Override
        public RuleSteps.Denial citesAll(List<Dated<Citation>> more) {
            citations.addAll(more);
            return this;
        }

        @Override
        public RuleSteps.Exposed deniesWhen(Condition when) {
            return on(when, null);
        }
    }

    private final class ApplicationStep implements RuleSteps.Application {
        @Override
        public RuleSteps.Application cites(Citation citation) {
            return cites(citation, InForce.always());
        }

        @Override
        public RuleSteps.Application cites(Citation citation, InForce days) {
            citations.add(new Dated<>(citation, days));
            return this;
        }

        @Override
        public RuleSteps.Application citesAll(List<Dated<Citation>> more) {
            citations.addAll(more);
            return this;
        }

        @Override
        public RuleSteps.Bound appliesWhen(Condition when) {
            return on(when, null);
        }

        @Override
        public RuleSteps.Bound concludesWhen(Condition when) {
            return on(when, ScopeEffect.ALLOWS);
        }
    }

    private final class ScopeStep implements RuleSteps.Scope {
        @Override
        public RuleSteps.Scope cites(Citation citation) {
            return cites(citation, InForce.always());
        }

        @Override
        public RuleSteps.Scope cites(Citation citation, InForce days) {
            citations.add(new Dated<>(citation, days));
            return this;
        }

        @Override
        public RuleSteps.Bound outsidePeriodWhen(Condition when) {
            return on(when, ScopeEffect.OUTSIDE_PERIOD);
        }

        @Override
        public RuleSteps.Bound doesNotGovernWhen(Condition when) {
            return on(when, ScopeEffect.DOES_NOT_GOVERN);
        }

        @Override
        public RuleSteps.Bound allowsWhen(Condition when) {
            return on(when, ScopeEffect.ALLOWS);
        }
    }
}
