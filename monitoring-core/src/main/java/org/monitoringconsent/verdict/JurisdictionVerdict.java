// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.rule.Advisory;

/** The answer of one rule set. */
public final class JurisdictionVerdict {

    private final Decision decision;
    private final Coverage coverage;
    private final RuleSetEdition ruleSet;
    private final List<Reason> reasons;
    private final List<Duty> duties;
    private final List<Advice> advice;
    private final boolean contestable;
    private final Confidence confidence;

    JurisdictionVerdict(
            Decision decision,
            Coverage coverage,
            RuleSetEdition ruleSet,
            List<Reason> reasons,
            List<Duty> duties,
            List<Advice> advice) {
        this.decision = decision;
        this.coverage = coverage;
        this.ruleSet = ruleSet;
        this.reasons = List.copyOf(reasons);
        this.duties = List.copyOf(duties);
        this.advice = List.copyOf(advice);
        // One ground that can be argued about makes an ALLOW weak; one denial that cannot makes a DENY stand.
        boolean denied = decision == Decision.DENY;
        Effect decisive = denied ? Effect.DENIES : Effect.GROUNDS;
        boolean arguable = denied;
        Confidence lowest = Confidence.HIGH;
        for (Reason reason : this.reasons) {
            if (reason.effect() == decisive) {
                arguable = denied ? arguable && reason.contestable() : arguable || reason.contestable();
                lowest = reason.confidence().compareTo(lowest) > 0 ? reason.confidence() : lowest;
            }
        }
        this.contestable = arguable;
        this.confidence = lowest;
    }

    /** The same answer with other reasons. */
    JurisdictionVerdict withReasons(List<Reason> others) {
        return new JurisdictionVerdict(decision, coverage, ruleSet, others, duties, advice);
    }

    /** ALLOW or DENY. */
    public Decision decision() {
        return decision;
    }

    /** Whether the rule set governs the act. */
    public Coverage coverage() {
        return coverage;
    }

    /** Which law was applied. */
    public RuleSetEdition ruleSet() {
        return ruleSet;
    }

    /** The country or region whose rule set answered. */
    public Jurisdiction jurisdiction() {
        return ruleSet.jurisdiction();
    }

    /** What each rule did: denials first, the gravest exposure first, then what was lifted, grounds, notes. */
    public List<Reason> reasons() {
        return reasons;
    }

    /** What comes with an ALLOW, in the order of the vocabulary; empty for a DENY. */
    public List<Duty> duties() {
        return duties;
    }

    /** Information, in the order of the vocabulary. */
    public List<Advice> advice() {
        return advice;
    }

    /** The codes of the information, in the order of the vocabulary. */
    public List<Advisory> advisories() {
        return advice.stream().map(Advice::code).distinct().toList();
    }

    /** Whether a ground of an ALLOW is contestable, or every denial of a DENY. */
    public boolean contestable() {
        return contestable;
    }

    /** The lowest confidence of the decisive rules. */
    public Confidence confidence() {
        return confidence;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JurisdictionVerdict that
                && decision == that.decision
                && coverage == that.coverage
                && ruleSet.equals(that.ruleSet)
                && reasons.equals(that.reasons)
                && duties.equals(that.duties)
                && advice.equals(that.advice);
    }

    @Override
    public int hashCode() {
        return ruleSet.hashCode() * 31 + reasons.hashCode();
    }

    @Override
    public String toString() {
        return jurisdiction() + " " + decision + " " + reasons;
    }
}
