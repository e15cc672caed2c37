package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.condition.Conditions.same;
import static org.monitoringconsent.domain.Facts.COLLECTED_FOR;
import static org.monitoringconsent.domain.Facts.PROVENANCE;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.USE_ANNOUNCED;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.eu.EuConditions.INVESTIGATIVE;
import static org.monitoringconsent.rules.eu.EuConditions.NO_PURPOSE;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.STRONG_SUSPICION;
import static org.monitoringconsent.rules.eu.EuConditions.TARGETED;
import static org.monitoringconsent.rules.eu.EuConditions.WORKS_ON_STORED_MATERIAL;
import static org.monitoringconsent.rules.eu.EuInstruments.BARBULESCU;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;

import java.util.EnumSet;
import java.util.List;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSteps;

/** EU-PUR: what the monitoring is for, and what a recording was made for. */
final class PurposeRules {

    private PurposeRules() {}

    static List<Rule> in(NationalLaw national) {
        return List.of(euPur01(national), euPur02(national), euPur03(national));
    }

    private static Rule euPur01(NationalLaw national) {
        return curedByALegitimatePurpose(Rule.requirement("EU-PUR-01", "A stated, legitimate purpose")
                        .inForce(national.allDays())
                        .cites(GDPR.articles("5(1)(b), 6(1)(f)"), SINCE_GDPR)
                        .cites(BARBULESCU.at("(factor 3: legitimate reasons)"), since(2017, 9, 5))
                        .citesAll(national.cites("EU-PUR-01"))
                        .deniesWhen(any(NO_PURPOSE, is(PURPOSE, PurposeCategory.IDENTIFY_REPORTER)))
                        .exposing(REGULATOR, CIVIL)
                        .binding(STATUTE)
                        .confidence(HIGH))
                .build();
    }

    /** The cure is the real purpose, whichever it is. */
    private static RuleSteps.Last curedByALegitimatePurpose(RuleSteps.Last rule) {
        RuleSteps.Last cured = rule;
        for (PurposeCategory purpose : EnumSet.complementOf(EnumSet.of(
                PurposeCategory.UNSPECIFIED, PurposeCategory.UNION_ACTIVITY, PurposeCategory.IDENTIFY_REPORTER))) {
            cured = cured.curedBy(PURPOSE, purpose);
        }
        return cured;
    }

    private static Rule euPur02(NationalLaw national) {
        return Rule.requirement("EU-PUR-02", "No re-use for an incompatible purpose")
                .inForce(national.allDays())
                .cites(GDPR.articles("5(1)(b), 6(4), 13(3)"), SINCE_GDPR)
                .citesAll(national.cites("EU-PUR-02"))
                .deniesWhen(all(
                        OBTAINING,
                        WORKS_ON_STORED_MATERIAL,
                        not(same(PURPOSE, COLLECTED_FOR)),
                        isFalse(USE_ANNOUNCED),
                        not(all(INVESTIGATIVE, STRONG_SUSPICION, TARGETED))))
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(HIGH)
                .curedBy(USE_ANNOUNCED, true)
                .build();
    }

    private static Rule euPur03(NationalLaw national) {
        return Rule.requirement("EU-PUR-03", "No work on unlawfully made recordings")
                .inForce(national.allDays())
                .cites(GDPR.articles("5(1)(a), 17(1)(d)"), SINCE_GDPR)
                .citesAll(national.cites("EU-PUR-03"))
                .deniesWhen(all(
                        OBTAINING,
                        WORKS_ON_STORED_MATERIAL,
                        isIn(PROVENANCE, Provenance.UNLAWFUL, Provenance.CRIMINAL_INTERCEPTION)))
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(MEDIUM)
                .curedBy(PROVENANCE, Provenance.LAWFUL)
                .build();
    }
}
