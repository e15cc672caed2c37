// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.DECISION;
import static org.monitoringconsent.domain.Facts.EXTENT;
import static org.monitoringconsent.domain.Facts.IMPACT_ASSESSMENT;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.rule.Obligation.REVIEW_BY_HUMAN;
import static org.monitoringconsent.rule.Obligation.REVIEW_IMPACT_ASSESSMENT;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.WATCHED_ALL_DAY;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.WP248;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.DecisionMaking;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.Rule;

/** EU-ADM and EU-DPI: decisions by machine, and the assessment before systematic monitoring. */
final class AutomationRules {

    private static final Condition NEEDS_ASSESSMENT = named(
            "systematic or automated monitoring",
            any(
                    is(EXTENT, Extent.SYSTEMATIC),
                    WATCHED_ALL_DAY,
                    isIn(ACTIVITY, Activity.SCORE_BY_AI, Activity.RECOGNISE_EMOTION),
                    is(PURPOSE, PurposeCategory.MODEL_TRAINING)));

    private static Rule euAdm01(NationalLaw national) {
        return Rule.requirement("EU-ADM-01", "No decision by automated means alone")
                .inForce(national.allDays())
                .cites(GDPR.article("22"), SINCE_GDPR)
                .citesAll(national.cites("EU-ADM-01"))
                .deniesWhen(is(DECISION, DecisionMaking.SOLELY_AUTOMATED))
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(HIGH)
                .obligesWhen(
                        all(
                                OBTAINING,
                                isIn(
                                        ACTIVITY,
                                        Activity.ANALYSE_SPEECH,
                                        Activity.SCORE_BY_AI,
                                        Activity.RECOGNISE_EMOTION),
                                is(DECISION, DecisionMaking.HUMAN)),
                        REVIEW_BY_HUMAN)
                .curedBy(DECISION, DecisionMaking.HUMAN)
                .build();
    }

    private static Rule euDpi01(NationalLaw national) {
        return Rule.requirement("EU-DPI-01", "DPIA for systematic or AI monitoring")
                .inForce(from(2018, 5, 25))
                .cites(GDPR.articles("35(1), (3), (7), (11)"))
                .cites(WP248.at("(people in a dependent position; systematic monitoring or new technology)"))
                .citesAll(national.cites("EU-DPI-01"))
                .deniesWhen(all(OBTAINING, NEEDS_ASSESSMENT, is(IMPACT_ASSESSMENT, ImpactAssessment.NOT_DONE)))
                .exposing(REGULATOR)
                .binding(STATUTE)
                .confidence(HIGH)
                .obligesWhen(all(OBTAINING, NEEDS_ASSESSMENT), REVIEW_IMPACT_ASSESSMENT)
                .curedBy(IMPACT_ASSESSMENT, ImpactAssessment.LOW_RISK)
                .build();
    }

    private static Rule euDpi02(NationalLaw national) {
        return Rule.requirement("EU-DPI-02", "Prior consultation")
                .inForce(from(2018, 5, 25))
                .cites(GDPR.article("36(1)"))
                .citesAll(national.cites("EU-DPI-02"))
                .deniesWhen(all(OBTAINING, is(IMPACT_ASSESSMENT, ImpactAssessment.HIGH_RISK_UNCONSULTED)))
                .exposing(REGULATOR)
                .binding(STATUTE)
                .confidence(HIGH)
                .curedBy(IMPACT_ASSESSMENT, ImpactAssessment.HIGH_RISK_CONSULTED)
                .build();
    }

    private AutomationRules() {}

    static List<Rule> in(NationalLaw national) {
        return List.of(euAdm01(national), euDpi01(national), euDpi02(national));
    }
}
