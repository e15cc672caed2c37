package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.FINDING;
import static org.monitoringconsent.domain.Facts.IMPACT_ASSESSMENT;
import static org.monitoringconsent.domain.Facts.NATIONAL_NUMBER;
import static org.monitoringconsent.domain.Facts.OFFENCE_DATA_RULES;
import static org.monitoringconsent.domain.Facts.REPRESENTATION;
import static org.monitoringconsent.domain.Facts.SPECIAL_DATA_CONDITION;
import static org.monitoringconsent.law.Binding.REGULATOR_RULE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.FOLLOW_OFFENCE_DATA_RULES;
import static org.monitoringconsent.rule.Obligation.REVIEW_IMPACT_ASSESSMENT;
import static org.monitoringconsent.rules.eu.EuConditions.ACTING;
import static org.monitoringconsent.rules.eu.EuConditions.COVERT;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuInstruments.BEFORE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.nl.NlConditions.OFFENCE_INQUIRY;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_COVERT;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_DPIA_LIST;
import static org.monitoringconsent.rules.nl.NlInstruments.UAVG;
import static org.monitoringconsent.rules.nl.NlInstruments.WBP;

import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.rule.Rule;

/** NL-DPI, NL-CRI and NL-BSN: the authority's list, offence data and the national number. */
final class AssessmentRules {

    private static final Condition ON_THE_LIST = named(
            "on the authority's list", any(COVERT, isIn(ACTIVITY, Activity.LOG_KEYSTROKES, Activity.IDENTIFY_SPEAKER)));

    static final Rule NL_DPI_01 = Rule.requirement("NL-DPI-01", "DPIA for covert checks and key logging")
            .inForce(from(2018, 5, 25))
            .cites(GDPR.article("35(4)"))
            .cites(AP_DPIA_LIST.whole().confirmed(), since(2019, 11, 27))
            .cites(AP_COVERT.at("(one assessment covers later, similar checks)").confirmed())
            .deniesWhen(all(OBTAINING, ON_THE_LIST, is(IMPACT_ASSESSMENT, ImpactAssessment.NOT_DONE)))
            .exposing(REGULATOR)
            .binding(REGULATOR_RULE)
            .confidence(HIGH)
            .obligesWhen(all(OBTAINING, ON_THE_LIST), REVIEW_IMPACT_ASSESSMENT)
            .curedBy(IMPACT_ASSESSMENT, ImpactAssessment.LOW_RISK)
            .build();

    static final Rule NL_CRI_01 = Rule.requirement("NL-CRI-01", "Data about offences by staff")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.article("10"), SINCE_GDPR)
            .cites(UAVG.articles("31, 32(d), 33(2)(b), 33(3)").confirmed(), SINCE_GDPR)
            .cites(WBP.article("22"), BEFORE_GDPR)
            .deniesWhen(all(
                    OBTAINING,
                    OFFENCE_INQUIRY,
                    is(REPRESENTATION, Representation.WORKS_COUNCIL),
                    isFalse(OFFENCE_DATA_RULES)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("necessity for a legal claim, UAVG 32(d), is arguable")
            .obligesWhen(
                    any(all(OBTAINING, OFFENCE_INQUIRY), all(ACTING, is(FINDING, Finding.CRIME))),
                    FOLLOW_OFFENCE_DATA_RULES)
            .curedBy(OFFENCE_DATA_RULES, true)
            .build();

    static final Rule NL_BSN_01 = Rule.requirement("NL-BSN-01", "Citizen service number")
            .inForce(from(2001, 9, 1))
            .cites(UAVG.article("46").confirmed(), SINCE_GDPR)
            .cites(GDPR.article("87"), SINCE_GDPR)
            .cites(WBP.article("24"), BEFORE_GDPR)
            .deniesWhen(all(is(NATIONAL_NUMBER, DataCapture.INTENDED), isFalse(SPECIAL_DATA_CONDITION)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(SPECIAL_DATA_CONDITION, true)
            .curedBy(NATIONAL_NUMBER, DataCapture.NONE)
            .build();

    private AssessmentRules() {}
}
