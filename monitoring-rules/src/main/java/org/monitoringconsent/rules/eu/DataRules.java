// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.FOR_EMPLOYER;
import static org.monitoringconsent.domain.Facts.OPERATOR;
import static org.monitoringconsent.domain.Facts.RETENTION_JUSTIFIED;
import static org.monitoringconsent.domain.Facts.SPECIAL_DATA_CONDITION;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.ANSWER_ACCESS_REQUESTS;
import static org.monitoringconsent.rule.Obligation.LIMIT_RETENTION;
import static org.monitoringconsent.rule.Obligation.RESTRICT_AND_LOG_ACCESS;
import static org.monitoringconsent.rules.eu.EuActivities.CONTENT;
import static org.monitoringconsent.rules.eu.EuActivities.HANDED_OVER;
import static org.monitoringconsent.rules.eu.EuActivities.STORED_ACTIVITY;
import static org.monitoringconsent.rules.eu.EuCases.BARBULESCU;
import static org.monitoringconsent.rules.eu.EuCases.COPLAND;
import static org.monitoringconsent.rules.eu.EuCases.HALFORD;
import static org.monitoringconsent.rules.eu.EuCases.LIBERT;
import static org.monitoringconsent.rules.eu.EuConditions.DEMANDED_DISCLOSURE;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.PERSONAL;
import static org.monitoringconsent.rules.eu.EuConditions.SPECIAL_DATA;
import static org.monitoringconsent.rules.eu.EuConditions.UNAUTHORISED;
import static org.monitoringconsent.rules.eu.EuInstruments.CHARTER;
import static org.monitoringconsent.rules.eu.EuInstruments.ECHR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;

import java.util.List;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** EU-PRV to EU-DAT: personal and specially protected content, and what happens to the data that monitoring leaves. */
final class DataRules {

    private static Rule euPrv01(NationalLaw national) {
        return Rule.requirement("EU-PRV-01", "No content of personal communications")
                .inForce(national.allDays())
                .cites(ECHR.article("8"))
                .cites(HALFORD.at("(calls from the office, also on the internal system)"))
                .cites(COPLAND.whole(), since(2007, 4, 3))
                .cites(CHARTER.article("7"), since(2009, 12, 1))
                .cites(BARBULESCU.at("(private social life at work cannot be reduced to zero)"), since(2017, 9, 5))
                .cites(LIBERT.at("(what is marked as private; other files may be opened)"), since(2018, 2, 22))
                .cites(GDPR.articles("5(1)(c), 6(1)(f)"), SINCE_GDPR)
                .citesAll(national.cites("EU-PRV-01"))
                .deniesWhen(all(OBTAINING, CONTENT, PERSONAL, not(HANDED_OVER)))
                .exposing(CIVIL, REGULATOR, EMPLOYMENT)
                .binding(CASE_LAW)
                .confidence(HIGH)
                .liftedBy(national.exceptionsLifting("EU-PRV-01"))
                .build();
    }

    private static Rule euSpe01(NationalLaw national) {
        return Rule.requirement("EU-SPE-01", "Special categories")
                .inForce(national.allDays())
                .cites(GDPR.article("9"), SINCE_GDPR)
                .citesAll(national.cites("EU-SPE-01"))
                .deniesWhen(all(SPECIAL_DATA, isFalse(SPECIAL_DATA_CONDITION), not(DEMANDED_DISCLOSURE)))
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(MEDIUM)
                .curedBy(SPECIAL_DATA_CONDITION, true)
                .build();
    }

    private static Rule euRet01(NationalLaw national) {
        return Rule.requirement("EU-RET-01", "Limited retention")
                .inForce(national.allDays())
                .cites(GDPR.article("5(1)(e)"), SINCE_GDPR)
                .citesAll(national.cites("EU-RET-01"))
                .deniesWhen(all(OBTAINING, STORED_ACTIVITY, isFalse(RETENTION_JUSTIFIED)))
                .exposing(REGULATOR)
                .binding(STATUTE)
                .confidence(HIGH)
                .obligesWhen(all(OBTAINING, STORED_ACTIVITY), LIMIT_RETENTION)
                .curedBy(RETENTION_JUSTIFIED, true)
                .build();
    }

    private static Rule euSec01(NationalLaw national) {
        return Rule.requirement("EU-SEC-01", "Need to know")
                .inForce(national.allDays())
                .cites(GDPR.articles("5(1)(f), 29, 32"), SINCE_GDPR)
                .citesAll(national.cites("EU-SEC-01"))
                .deniesWhen(UNAUTHORISED)
                .exposing(REGULATOR, EMPLOYMENT)
                .binding(STATUTE)
                .confidence(HIGH)
                .obligesWhen(all(OBTAINING, any(CONTENT, STORED_ACTIVITY)), RESTRICT_AND_LOG_ACCESS)
                .curedBy(Cure.by(OPERATOR, Operator.CONTROLLER).with(FOR_EMPLOYER, true))
                .curedBy(Cure.by(OPERATOR, Operator.AUTHORISED_EXPRESS).with(FOR_EMPLOYER, true))
                .build();
    }

    private static Rule euDat01(NationalLaw national) {
        return Rule.duty("EU-DAT-01", "Right of access to recordings")
                .inForce(national.allDays())
                .cites(GDPR.articles("12(3), 15"), SINCE_GDPR)
                .citesAll(national.cites("EU-DAT-01"))
                .appliesWhen(all(OBTAINING, STORED_ACTIVITY))
                .binding(STATUTE)
                .confidence(HIGH)
                .obliges(ANSWER_ACCESS_REQUESTS)
                .build();
    }

    private DataRules() {}

    static List<Rule> in(NationalLaw national) {
        return List.of(euPrv01(national), euSpe01(national), euRet01(national), euSec01(national), euDat01(national));
    }
}
