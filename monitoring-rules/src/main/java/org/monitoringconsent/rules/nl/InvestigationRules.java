// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.INTERNAL;
import static org.monitoringconsent.domain.Facts.OTHER_PARTY_NOTIFIED;
import static org.monitoringconsent.domain.Facts.SUSPECTED_CONDUCT;
import static org.monitoringconsent.domain.Facts.SUSPICION_DOCUMENTED;
import static org.monitoringconsent.domain.Facts.SUSPICION_STRENGTH;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.DELETE_IF_UNFOUNDED;
import static org.monitoringconsent.rule.Obligation.END_ON_FIXED_DATE;
import static org.monitoringconsent.rule.Obligation.INFORM_OTHER_PARTY_AFTERWARDS;
import static org.monitoringconsent.rule.Obligation.INFORM_WORKER_AFTERWARDS;
import static org.monitoringconsent.rule.Obligation.TAKE_DPO_ADVICE;
import static org.monitoringconsent.rules.eu.EuActivities.CONTENT;
import static org.monitoringconsent.rules.eu.EuActivities.TAPPING_ACTIVITY;
import static org.monitoringconsent.rules.eu.EuCases.KOPKE;
import static org.monitoringconsent.rules.eu.EuCases.LOPEZ_RIBALDA;
import static org.monitoringconsent.rules.eu.EuConditions.INVESTIGATIVE;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuInstruments.BEFORE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.ECHR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.nl.NlCases.MAIL_MONITORING;
import static org.monitoringconsent.rules.nl.NlCases.SEARCHED_LAPTOP;
import static org.monitoringconsent.rules.nl.NlCases.SEARCHED_MAILBOX;
import static org.monitoringconsent.rules.nl.NlCases.STREET_OBSERVATION;
import static org.monitoringconsent.rules.nl.NlCases.WENNEKES;
import static org.monitoringconsent.rules.nl.NlConditions.COVERT_EXCEPTION;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_COVERT;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_PRIOR_INVESTIGATION;
import static org.monitoringconsent.rules.nl.NlInstruments.BW;
import static org.monitoringconsent.rules.nl.NlInstruments.CBP_FRAMEWORK;
import static org.monitoringconsent.rules.nl.NlInstruments.UAVG;
import static org.monitoringconsent.rules.nl.NlInstruments.WBP;

import java.util.List;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.SuspectedConduct;
import org.monitoringconsent.domain.SuspicionStrength;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** NL-INV and NL-COV: what an investigation asks for, and when it may be covert. */
final class InvestigationRules {

    static final Rule NL_INV_01 = Rule.requirement("NL-INV-01", "No fishing")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.article("6(1)(f)"), SINCE_GDPR)
            .cites(WBP.article("8(f)"), BEFORE_GDPR)
            .cites(BW.article("7:611"))
            .cites(ECHR.article("8"))
            .cites(SEARCHED_LAPTOP.at("(fishing expedition, EUR 7,500)"), since(2014, 5, 12))
            // Of 2020; the day is not known, so it is cited from the first day on which it was surely there.
            .cites(SEARCHED_MAILBOX.at("(whole mailbox, EUR 10,000)"), since(2021, 1, 1))
            .deniesWhen(all(
                    OBTAINING,
                    INVESTIGATIVE,
                    any(
                            isIn(SUSPICION_STRENGTH, SuspicionStrength.NONE, SuspicionStrength.VAGUE),
                            is(SUSPECTED_CONDUCT, SuspectedConduct.NONE))))
            .exposing(CIVIL, EMPLOYMENT)
            .binding(CASE_LAW)
            .confidence(HIGH)
            .curedBy(concreteSuspicionOf(SuspectedConduct.MINOR))
            .curedBy(concreteSuspicionOf(SuspectedConduct.GROSS_MISCONDUCT))
            .curedBy(concreteSuspicionOf(SuspectedConduct.CRIME))
            .build();

    static final Rule NL_INV_02 = Rule.requirement("NL-INV-02", "The suspicion must be provable")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.article("5(2)"), SINCE_GDPR)
            .cites(WBP.article("8(f)").unsure(), BEFORE_GDPR)
            .cites(MAIL_MONITORING.at("(conditions of Bărbulescu not shown)").confirmed(), since(2021, 12, 16))
            .deniesWhen(all(
                    OBTAINING,
                    INVESTIGATIVE,
                    is(SUSPICION_STRENGTH, SuspicionStrength.CONCRETE),
                    isFalse(SUSPICION_DOCUMENTED)))
            .exposing(CIVIL, EMPLOYMENT)
            .binding(CASE_LAW)
            .confidence(HIGH)
            .curedBy(SUSPICION_DOCUMENTED, true)
            .build();

    static final Rule NL_INV_03 = Rule.requirement("NL-INV-03", "Content only for serious matters")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.article("5(1)(c)"), SINCE_GDPR)
            .cites(WBP.article("11").unsure(), BEFORE_GDPR)
            .cites(CBP_FRAMEWORK.at("(content only for weighty reasons)"), since(2002, 4, 24))
            .deniesWhen(all(
                    OBTAINING,
                    INVESTIGATIVE,
                    CONTENT,
                    is(SUSPICION_STRENGTH, SuspicionStrength.CONCRETE),
                    isIn(SUSPECTED_CONDUCT, SuspectedConduct.NONE, SuspectedConduct.MINOR)))
            .exposing(CIVIL, EMPLOYMENT)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .curedBy(ACTIVITY, Activity.LOG_TRAFFIC)
            .curedBy(ACTIVITY, Activity.READ_ENVELOPE)
            .build();

    /** GDPR 23 suspends Articles 12 to 21 and does not cancel them: all who were caught are told when it is over. */
    static final Rule NL_COV_01 = Rule.exception("NL-COV-01", "Covert check: the narrow exception")
            .inForce(from(2001, 9, 1))
            .cites(UAVG.article("41(1)(d), (i)").confirmed(), SINCE_GDPR)
            .cites(GDPR.article("23"), SINCE_GDPR)
            .cites(AP_COVERT.whole().confirmed(), SINCE_GDPR)
            .cites(WBP.articles("43, 31-32"), BEFORE_GDPR)
            .cites(AP_PRIOR_INVESTIGATION.whole().confirmed(), BEFORE_GDPR)
            .cites(ECHR.article("8"))
            .cites(WENNEKES.whole())
            .cites(KOPKE.whole(), since(2010, 10, 5))
            .cites(LOPEZ_RIBALDA.whole(), since(2019, 10, 17))
            .cites(STREET_OBSERVATION.at("(short observation, not unlawful)").confirmed(), since(2020, 7, 28))
            .appliesWhen(COVERT_EXCEPTION)
            .binding(STATUTE)
            .confidence(HIGH)
            .lifts("EU-TRA-01", "EU-TRA-02", "EU-OBJ-01", "NL-NOT-01", "NL-SR-04")
            .shownOnlyWhenLifting()
            .obliges(INFORM_WORKER_AFTERWARDS, END_ON_FIXED_DATE, DELETE_IF_UNFOUNDED, TAKE_DPO_ADVICE)
            .obligesWhen(
                    all(COVERT_EXCEPTION, TAPPING_ACTIVITY, isFalse(INTERNAL), isFalse(OTHER_PARTY_NOTIFIED)),
                    INFORM_OTHER_PARTY_AFTERWARDS)
            .build();

    private InvestigationRules() {}

    static List<Rule> rules() {
        return List.of(NL_INV_01, NL_INV_02, NL_INV_03, NL_COV_01);
    }

    private static Cure concreteSuspicionOf(SuspectedConduct conduct) {
        return Cure.by(SUSPICION_STRENGTH, SuspicionStrength.CONCRETE).with(SUSPECTED_CONDUCT, conduct);
    }
}
