// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.Strength;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.verdict.making.Insight;
import org.monitoringconsent.verdict.making.Ruling;
import org.monitoringconsent.verdict.making.VerdictMaker;

/** Opens the constructors of this package to the engine. */
final class Maker extends VerdictMaker {

    @Override
    public Verdict verdict(LocalDate day, Ruling ruling, Insight insight) {
        return new Verdict(day, ruling, insight);
    }

    @Override
    public Insight insight(Verdict verdict) {
        return verdict.insight();
    }

    @Override
    public JurisdictionVerdict answer(
            Decision decision,
            Coverage coverage,
            RuleSetEdition ruleSet,
            List<Reason> reasons,
            List<Duty> duties,
            List<Advice> advice) {
        return new JurisdictionVerdict(decision, coverage, ruleSet, reasons, duties, advice);
    }

    @Override
    public Reason reason(Backing backing, Effect effect, List<String> unstated) {
        return new Reason(backing, effect, unstated);
    }

    @Override
    public Backing backing(
            Jurisdiction jurisdiction, Rule rule, Texts texts, LocalDate editionDay, boolean contestable) {
        return new Backing(jurisdiction, rule, texts, editionDay, contestable, null);
    }

    @Override
    public Backing backing(Backing backing, Strength strength) {
        return backing.with(strength);
    }

    @Override
    public Duty duty(Obligation code, List<Backing> backings) {
        return Duty.of(code, backings);
    }

    @Override
    public Advice advice(Advisory code, List<Backing> backings) {
        return Advice.of(code, backings);
    }

    @Override
    public Advice advice(Advisory code, Jurisdiction jurisdiction, @Nullable LocalDate day) {
        return Advice.on(code, jurisdiction, day);
    }

    @Override
    public List<Advice> joined(List<Advice> all) {
        return Advice.joined(all);
    }
}
