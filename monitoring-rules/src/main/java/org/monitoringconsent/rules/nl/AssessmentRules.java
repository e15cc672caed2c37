// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ABOUT;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.BIOMETRIC;
import static org.monitoringconsent.domain.Facts.FINDING;
import static org.monitoringconsent.domain.Facts.HEADCOUNT;
import static org.monitoringconsent.domain.Facts.IMPACT_ASSESSMENT;
import static org.monitoringconsent.domain.Facts.NATIONAL_NUMBER;
import static org.monitoringconsent.domain.Facts.OFFENCE_DATA;
import static org.monitoringconsent.domain.Facts.OFFENCE_DATA_CONDITION;
import static org.monitoringconsent.domain.Facts.OFFENCE_DATA_RULES;
import static org.monitoringconsent.domain.Facts.REPRESENTATION;
import static org.monitoringconsent.domain.Facts.SPECIAL_DATA_CONDITION;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.REGULATOR_RULE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.law.InForce.until;
import static org.monitoringconsent.rule.Obligation.FOLLOW_OFFENCE_DATA_RULES;
import static org.monitoringconsent.rule.Obligation.REVIEW_IMPACT_ASSESSMENT;
import static org.monitoringconsent.rules.eu.EuConditions.ACTING;
import static org.monitoringconsent.rules.eu.EuConditions.COVERT;
import static org.monitoringconsent.rules.eu.EuConditions.DEMANDED_DISCLOSURE;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuInstruments.BEFORE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.WP248;
import static org.monitoringconsent.rules.nl.NlConditions.OFFENCE_INQUIRY;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_COVERT;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_DPIA_LIST;
import static org.monitoringconsent.rules.nl.NlInstruments.UAVG;
import static org.monitoringconsent.rules.nl.NlInstruments.WBP;
import static org.monitoringconsent.rules.nl.NlInstruments.WOR;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Biometric;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.FindingAbout;
import org.monitoringconsent.domain.HeadcountBand;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** NL-DPI, NL-CRI and NL-BSN: assessments, offence data and the national number. */
final class AssessmentRules {

    private static final Condition HIGH_RISK_FOR_WORKERS = named(
            "high risk for workers",
            any(
                    COVERT,
                    is(ACTIVITY, Activity.LOG_KEYSTROKES),
                    isIn(BIOMETRIC, Biometric.VERIFICATION, Biometric.IDENTIFICATION)));

    /** An employer that has a works council, or must have one, adopts its rules through the council's procedure. */
    private static final Condition RULES_ARE_DUE = named(
            "rules on offence data are due",
            any(
                    is(REPRESENTATION, Representation.WORKS_COUNCIL),
                    is(HEADCOUNT, HeadcountBand.FROM_50),
                    isFalse(OFFENCE_DATA_CONDITION)));

    static final Rule NL_DPI_01 = Rule.requirement("NL-DPI-01", "DPIA for covert checks, key logging and biometrics")
            .inForce(from(2018, 5, 25))
            .cites(GDPR.articles("35(1), (3)"))
            .cites(WP248.at("(people in a dependent position; systematic, covert or biometric monitoring)"))
            .cites(GDPR.article("35(4)"), since(2019, 11, 27))
            .cites(AP_DPIA_LIST.whole(), since(2019, 11, 27))
            .cites(AP_COVERT.at("(one assessment covers later, similar checks)").confirmed())
            .deniesWhen(all(OBTAINING, HIGH_RISK_FOR_WORKERS, is(IMPACT_ASSESSMENT, ImpactAssessment.NOT_DONE)))
            .exposing(REGULATOR)
            .binding(GUIDANCE, until(2019, 11, 26))
            .binding(REGULATOR_RULE, since(2019, 11, 27))
            .confidence(HIGH)
            .obligesWhen(all(OBTAINING, HIGH_RISK_FOR_WORKERS), REVIEW_IMPACT_ASSESSMENT)
            .curedBy(IMPACT_ASSESSMENT, ImpactAssessment.LOW_RISK)
            .build();

    static final Rule NL_CRI_01 = Rule.requirement("NL-CRI-01", "Data about offences by staff")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.article("10"), SINCE_GDPR)
            .cites(UAVG.articles("31, 32(d), 33(2)(b), 33(3)").confirmed(), SINCE_GDPR)
            .cites(WBP.article("22"), BEFORE_GDPR)
            .cites(WOR.article("2(1)"))
            .deniesWhen(all(
                    OBTAINING,
                    OFFENCE_INQUIRY,
                    any(
                            all(is(OFFENCE_DATA, DataCapture.INTENDED), isFalse(OFFENCE_DATA_CONDITION)),
                            all(isFalse(OFFENCE_DATA_RULES), RULES_ARE_DUE))))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable(
                    "necessity for a legal claim, UAVG 32(d), is arguable; whether 33(3) blocks an employer without"
                            + " a works council is open")
            .obligesWhen(
                    any(
                            all(OBTAINING, OFFENCE_INQUIRY),
                            all(ACTING, is(FINDING, Finding.CRIME), is(ABOUT, FindingAbout.WORKER))),
                    FOLLOW_OFFENCE_DATA_RULES)
            .curedBy(OFFENCE_DATA_CONDITION, true)
            .curedBy(OFFENCE_DATA_RULES, true)
            .curedBy(Cure.by(OFFENCE_DATA_CONDITION, true).with(OFFENCE_DATA_RULES, true))
            .build();

    static final Rule NL_BSN_01 = Rule.requirement("NL-BSN-01", "Citizen service number")
            .inForce(from(2001, 9, 1))
            .cites(UAVG.article("46").confirmed(), SINCE_GDPR)
            .cites(GDPR.article("87"), SINCE_GDPR)
            .cites(WBP.article("24"), BEFORE_GDPR)
            .deniesWhen(all(
                    is(NATIONAL_NUMBER, DataCapture.INTENDED),
                    isFalse(SPECIAL_DATA_CONDITION),
                    not(DEMANDED_DISCLOSURE)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(SPECIAL_DATA_CONDITION, true)
            .curedBy(NATIONAL_NUMBER, DataCapture.NONE)
            .build();

    private AssessmentRules() {}

    static List<Rule> rules() {
        return List.of(NL_DPI_01, NL_CRI_01, NL_BSN_01);
    }
}
