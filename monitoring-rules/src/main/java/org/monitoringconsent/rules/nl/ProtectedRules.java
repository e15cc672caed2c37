// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.LINE;
import static org.monitoringconsent.domain.Facts.PROTECTED_FUNCTION;
import static org.monitoringconsent.domain.Facts.PROTECTION_WAIVED;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.REPORTER_CONSENT;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.law.InForce.until;
import static org.monitoringconsent.rule.Obligation.EXCLUDE_PROTECTED_FUNCTIONS;
import static org.monitoringconsent.rules.eu.EuActivities.CONTENT;
import static org.monitoringconsent.rules.eu.EuActivities.HANDED_OVER;
import static org.monitoringconsent.rules.eu.EuConditions.ACTING;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuInstruments.BEFORE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.nl.NlCases.DE_JAREN;
import static org.monitoringconsent.rules.nl.NlCases.SEARCHED_LAPTOP;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_STAFF;
import static org.monitoringconsent.rules.nl.NlInstruments.ARBOWET;
import static org.monitoringconsent.rules.nl.NlInstruments.BW;
import static org.monitoringconsent.rules.nl.NlInstruments.CBP_FRAMEWORK;
import static org.monitoringconsent.rules.nl.NlInstruments.RV;
import static org.monitoringconsent.rules.nl.NlInstruments.SR;
import static org.monitoringconsent.rules.nl.NlInstruments.SV;
import static org.monitoringconsent.rules.nl.NlInstruments.WBP;
import static org.monitoringconsent.rules.nl.NlInstruments.WOR;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.Rule;

/** NL-PRO and NL-PRV: confidential functions, and lines that belong to others. */
final class ProtectedRules {

    private static final Condition CONFIDENTIAL_FUNCTION = named(
            "confidential function",
            isIn(
                    PROTECTED_FUNCTION,
                    ProtectedFunction.TRADE_UNION,
                    ProtectedFunction.WORKS_COUNCIL,
                    ProtectedFunction.LEGAL_ADVISER,
                    ProtectedFunction.OCCUPATIONAL_HEALTH,
                    ProtectedFunction.COUNSELLING,
                    ProtectedFunction.CONFIDENTIAL_ADVISER));

    private static final Condition LOGS_FOR_SAFETY = named(
            "logs for safety, security or operation",
            all(
                    isIn(ACTIVITY, Activity.LOG_TRAFFIC, Activity.READ_ENVELOPE),
                    isIn(
                            PURPOSE,
                            PurposeCategory.HEALTH_AND_SAFETY,
                            PurposeCategory.SITE_SECURITY,
                            PurposeCategory.SYSTEM_OPERATION)));

    /** From 18 February 2023 the baseline's own rule on reporting channels takes over. */
    private static final Condition REPORTING_CHANNEL_BEFORE_2023 = named(
            "reporting channel before 18-2-2023",
            all(
                    before(2023, 2, 18),
                    is(PROTECTED_FUNCTION, ProtectedFunction.REPORTING_CHANNEL),
                    not(all(is(ACTIVITY, Activity.RECORD), isTrue(REPORTER_CONSENT)))));

    static final Rule NL_PRO_01 = Rule.prohibition("NL-PRO-01", "Confidential roles are off limits")
            .inForce(from(2001, 9, 1))
            .cites(CBP_FRAMEWORK.at("(confidential communication)"), since(2002, 4, 24))
            .cites(AP_STAFF.at("(confidential communication)").confirmed(), SINCE_GDPR)
            .cites(BW.article("7:457"))
            .cites(ARBOWET.article("14"))
            .cites(WOR.articles("17, 21"))
            .cites(GDPR.article("9"), SINCE_GDPR)
            .cites(WBP.articles("16-23"), BEFORE_GDPR)
            .cites(RV.article("165(2)(b)"), until(2024, 12, 31))
            .cites(SV.article("218"), until(2029, 3, 31))
            .cites(SV.at("(privilege; renumbered)").unsure(), since(2029, 4, 1))
            .deniesWhen(any(
                    all(
                            OBTAINING,
                            any(
                                    all(CONFIDENTIAL_FUNCTION, isFalse(PROTECTION_WAIVED), not(LOGS_FOR_SAFETY)),
                                    REPORTING_CHANNEL_BEFORE_2023)),
                    all(ACTING, isNot(PROTECTED_FUNCTION, ProtectedFunction.NONE), isFalse(PROTECTION_WAIVED))))
            .exposing(CIVIL, REGULATOR, EMPLOYMENT)
            .binding(STATUTE, GUIDANCE)
            .confidence(MEDIUM)
            .obligesWhen(
                    all(OBTAINING, any(CONTENT, isIn(ACTIVITY, Activity.LOG_TRAFFIC, Activity.READ_ENVELOPE))),
                    EXCLUDE_PROTECTED_FUNCTIONS)
            .curedBy(PROTECTION_WAIVED, true)
            .build();

    static final Rule NL_PRV_01 = Rule.prohibition("NL-PRV-01", "A line or account that is not the employer's")
            .inForce(from(2001, 9, 1))
            .cites(SR.articles("138ab, 139c").confirmed())
            .cites(SEARCHED_LAPTOP.at("(private Gmail and WhatsApp)"), since(2014, 5, 12))
            .cites(DE_JAREN.at("(private chat left open, EUR 2,000 each)").unsure(), since(2026, 1, 1))
            .deniesWhen(all(
                    OBTAINING,
                    not(HANDED_OVER),
                    any(is(LINE, Line.WORKER_OWN), all(is(LINE, Line.THIRD_PARTY), CONTENT))))
            .exposing(CRIME, CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    private ProtectedRules() {}

    static List<Rule> rules() {
        return List.of(NL_PRO_01, NL_PRV_01);
    }
}
