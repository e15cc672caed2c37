// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict.making;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.Strength;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.verdict.Advice;
import org.monitoringconsent.verdict.Backing;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.RuleSetEdition;
import org.monitoringconsent.verdict.Verdict;

/**
 * Makes verdicts and their parts, whose constructors nobody can call: what says ALLOW was decided by an engine.
 *
 * <p>The package is not exported, so that only this library reaches it.
 */
public abstract class VerdictMaker {

    private static volatile @Nullable VerdictMaker only;

    /** For the package that has the verdicts. */
    protected VerdictMaker() {}

    /** The maker. */
    public static VerdictMaker get() {
        if (only == null) {
            try {
                // The verdict gives its maker away when it is loaded.
                Class.forName(Verdict.class.getName());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("verdicts cannot be loaded", e);
            }
        }
        VerdictMaker known = only;
        if (known == null) {
            throw new IllegalStateException("verdicts have no maker");
        }
        return known;
    }

    /** Gives the maker away, once. */
    public static void give(VerdictMaker maker) {
        if (only != null) {
            throw new IllegalStateException("verdicts have a maker already");
        }
        only = maker;
    }

    /**
     * A verdict.
     *
     * @param day the day of the act
     * @param ruling what the rule sets that bind answer together
     * @param insight works out what is asked for later
     */
    public abstract Verdict verdict(LocalDate day, Ruling ruling, Insight insight);

    /** What works out later what is asked of the verdict. */
    public abstract Insight insight(Verdict verdict);

    /**
     * The answer of one rule set.
     *
     * @param ruleSet which law was applied
     * @param reasons what each rule did: denials first, the gravest exposure first, then what was lifted, grounds, notes
     * @param duties the obligations, in the order of the vocabulary; a DENY has none
     * @param advice the advice, in the order of the vocabulary
     */
    public abstract JurisdictionVerdict answer(
            Decision decision,
            Coverage coverage,
            RuleSetEdition ruleSet,
            List<Reason> reasons,
            List<Duty> duties,
            List<Advice> advice);

    /**
     * A reason.
     *
     * @param unstated the facts that were not stated and whose reading contributed, by path, sorted
     */
    public abstract Reason reason(Backing backing, Effect effect, List<String> unstated);

    /**
     * A rule behind a part of a verdict.
     *
     * @param jurisdiction the country or region whose rule it is
     * @param rule the rule
     * @param texts the sentences of its rule set
     * @param editionDay a day of the edition that was applied; it selects citations and binding force
     * @param contestable whether a competent lawyer could argue the other way here
     */
    public abstract Backing backing(
            Jurisdiction jurisdiction, Rule rule, Texts texts, LocalDate editionDay, boolean contestable);

    /** The same rule, where what it stands behind binds in another way than the rule itself. */
    public abstract Backing backing(Backing backing, Strength strength);

    /**
     * An obligation for which these rules ask.
     *
     * @throws IllegalArgumentException when no rule does
     */
    public abstract Duty duty(Obligation code, List<Backing> backings);

    /** An advisory of these rules; of none for what the engine itself advises. */
    public abstract Advice advice(Advisory code, List<Backing> backings);

    /** An advisory of the engine about a country or region, and where there is a day, about its law as it was known on it. */
    public abstract Advice advice(Advisory code, Jurisdiction jurisdiction, @Nullable LocalDate day);

    /** The advice of several rule sets, each advisory once, in the order of the vocabulary. */
    public abstract List<Advice> joined(List<Advice> all);
}
