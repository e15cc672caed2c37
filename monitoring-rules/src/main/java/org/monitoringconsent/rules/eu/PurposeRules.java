// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.PROVENANCE;
import static org.monitoringconsent.domain.Facts.PUBLIC_AUTHORITY;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.USE_ANNOUNCED;
import static org.monitoringconsent.domain.Facts.USE_EXCLUDED;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.eu.EuActivities.SAME_PURPOSE_AS_COLLECTED;
import static org.monitoringconsent.rules.eu.EuActivities.WORKS_ON_STORED_MATERIAL;
import static org.monitoringconsent.rules.eu.EuCases.BARBULESCU;
import static org.monitoringconsent.rules.eu.EuConditions.BEFORE_A_COURT_OR_AUTHORITY;
import static org.monitoringconsent.rules.eu.EuConditions.DEMANDED_DISCLOSURE;
import static org.monitoringconsent.rules.eu.EuConditions.INVESTIGATIVE;
import static org.monitoringconsent.rules.eu.EuConditions.NO_PURPOSE;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.STRONG_SUSPICION;
import static org.monitoringconsent.rules.eu.EuConditions.TARGETED;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.TEU;

import java.util.EnumSet;
import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** EU-PUR: what the monitoring is for, and what a recording was made for. */
final class PurposeRules {

    private static final List<PurposeCategory> LEGITIMATE = List.copyOf(EnumSet.complementOf(EnumSet.of(
            PurposeCategory.UNSPECIFIED,
            PurposeCategory.UNION_ACTIVITY,
            PurposeCategory.IDENTIFY_REPORTER,
            PurposeCategory.NATIONAL_SECURITY)));

    /** National security is a matter of the State; an employer serves it only where the State asks. */
    private static final Condition PRIVATE_NATIONAL_SECURITY = named(
            "national security without the State",
            all(
                    is(PURPOSE, PurposeCategory.NATIONAL_SECURITY),
                    isFalse(PUBLIC_AUTHORITY),
                    not(BEFORE_A_COURT_OR_AUTHORITY),
                    not(DEMANDED_DISCLOSURE)));

    private static Rule euPur01(NationalLaw national) {
        return Rule.requirement("EU-PUR-01", "A stated, legitimate purpose")
                .inForce(national.allDays())
                .cites(GDPR.articles("5(1)(b), 6(1)(f)"), SINCE_GDPR)
                .cites(BARBULESCU.at("(factor 3: legitimate reasons)"), since(2017, 9, 5))
                .cites(TEU.article("4(2) (national security)"), since(2009, 12, 1))
                .citesAll(national.cites("EU-PUR-01"))
                .deniesWhen(any(NO_PURPOSE, is(PURPOSE, PurposeCategory.IDENTIFY_REPORTER), PRIVATE_NATIONAL_SECURITY))
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(HIGH)
                .curedByAny(PURPOSE, LEGITIMATE)
                .build();
    }

    private static Rule euPur02(NationalLaw national) {
        return Rule.requirement("EU-PUR-02", "No re-use for an incompatible purpose")
                .inForce(national.allDays())
                .cites(GDPR.articles("5(1)(b), 6(4), 13(3)"), SINCE_GDPR)
                .citesAll(national.cites("EU-PUR-02"))
                .deniesWhen(all(
                        OBTAINING,
                        WORKS_ON_STORED_MATERIAL,
                        any(
                                isTrue(USE_EXCLUDED),
                                all(
                                        not(SAME_PURPOSE_AS_COLLECTED),
                                        isFalse(USE_ANNOUNCED),
                                        not(all(INVESTIGATIVE, STRONG_SUSPICION, TARGETED))))))
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(HIGH)
                .curedBy(USE_ANNOUNCED, true)
                .curedBy(Cure.by(USE_ANNOUNCED, true).with(USE_EXCLUDED, false))
                .build();
    }

    private static Rule euPur03(NationalLaw national) {
        return Rule.requirement("EU-PUR-03", "No processing of unlawfully made recordings")
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

    private PurposeRules() {}

    static List<Rule> in(NationalLaw national) {
        return List.of(euPur01(national), euPur02(national), euPur03(national));
    }
}
