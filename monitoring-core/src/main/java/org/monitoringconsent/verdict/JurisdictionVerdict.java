package org.monitoringconsent.verdict;

import java.io.Serializable;
import java.util.List;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.rule.Advisory;

/**
 * The answer of one rule set.
 *
 * @param decision ALLOW or DENY
 * @param coverage whether the rule set governs the act
 * @param ruleSet which law was applied
 * @param reasons what each rule did: denials first, the gravest exposure first, then what was lifted, grounds, notes
 * @param duties what comes with an ALLOW, in the order of the vocabulary; empty for a DENY
 * @param advisories information, in the order of the vocabulary
 * @param contestable whether a ground of an ALLOW is contestable, or every denial of a DENY
 * @param confidence the lowest confidence of the decisive rules
 */
public record JurisdictionVerdict(
        Decision decision,
        Coverage coverage,
        RuleSetEdition ruleSet,
        List<Reason> reasons,
        List<Duty> duties,
        List<Advisory> advisories,
        boolean contestable,
        Confidence confidence)
        implements Serializable {

    /** Copies the lists. */
    public JurisdictionVerdict {
        reasons = List.copyOf(reasons);
        duties = List.copyOf(duties);
        advisories = List.copyOf(advisories);
    }

    /** The country whose rule set answered. */
    public CountryCode jurisdiction() {
        return ruleSet.jurisdiction();
    }

    /** The same answer with other reasons. */
    public JurisdictionVerdict withReasons(List<Reason> others) {
        return new JurisdictionVerdict(
                decision, coverage, ruleSet, others, duties, advisories, contestable, confidence);
    }
}
