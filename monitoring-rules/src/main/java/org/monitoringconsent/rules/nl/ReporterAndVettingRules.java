// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.RECORD_KIND;
import static org.monitoringconsent.domain.Facts.ROLE_ELIGIBLE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.law.InForce.until;
import static org.monitoringconsent.rules.eu.EuConditions.DEMANDED_DISCLOSURE;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.ORDERED_BY_LAW;
import static org.monitoringconsent.rules.eu.EuInstruments.BEFORE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.WHISTLEBLOWER_DIRECTIVE;
import static org.monitoringconsent.rules.nl.NlInstruments.BW;
import static org.monitoringconsent.rules.nl.NlInstruments.HOUSE_FOR_WHISTLEBLOWERS;
import static org.monitoringconsent.rules.nl.NlInstruments.JUDICIAL_RECORDS_ACT;
import static org.monitoringconsent.rules.nl.NlInstruments.UAVG;
import static org.monitoringconsent.rules.nl.NlInstruments.WBK;
import static org.monitoringconsent.rules.nl.NlInstruments.WBP;
import static org.monitoringconsent.rules.nl.NlInstruments.WJSG;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.RecordKind;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** NL-WB and NL-VET: those who report a wrong, and what an employer may look up. */
final class ReporterAndVettingRules {

    /** The facility that credit agencies keep for customers is open to vetting alone. */
    private static final Condition PURPOSE_NEEDS_THE_RECORD = named(
            "purpose that can need the record",
            any(
                    is(PURPOSE, PurposeCategory.VETTING),
                    all(
                            isIn(
                                    PURPOSE,
                                    PurposeCategory.REGULATORY_COMPLIANCE,
                                    PurposeCategory.MISCONDUCT_INVESTIGATION,
                                    PurposeCategory.CRIME_DETECTION,
                                    PurposeCategory.SAFEGUARDING),
                            isNot(RECORD_KIND, RecordKind.CREDIT_AGENCY_CUSTOMER_FACILITY))));

    static final Rule NL_WB_01 = Rule.prohibition("NL-WB-01", "No hunting for the whistleblower")
            .inForce(from(2016, 7, 1))
            .cites(HOUSE_FOR_WHISTLEBLOWERS.whole(), until(2023, 2, 17))
            .cites(BW.article("7:658c"), until(2023, 2, 17))
            .cites(WBK.articles("1a, 17e").confirmed(), since(2023, 2, 18))
            .cites(WHISTLEBLOWER_DIRECTIVE.articles("16, 19"), since(2023, 2, 18))
            .deniesWhen(is(PURPOSE, PurposeCategory.IDENTIFY_REPORTER))
            .exposing(REGULATOR, CIVIL, EMPLOYMENT)
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    static final Rule NL_VET_01 = Rule.requirement("NL-VET-01", "Vetting through the certificate of conduct only")
            .inForce(from(2001, 9, 1))
            .cites(WJSG.at("Art 28 and further").unsure(), since(2004, 4, 1))
            .cites(JUDICIAL_RECORDS_ACT.whole().unsure(), until(2004, 3, 31))
            .cites(GDPR.articles("5(1)(b), 5(1)(c), 10"), SINCE_GDPR)
            .cites(UAVG.articles("31-33"), SINCE_GDPR)
            .cites(WBP.article("22"), BEFORE_GDPR)
            .deniesWhen(all(
                    is(ACTIVITY, Activity.CHECK_RECORDS),
                    not(DEMANDED_DISCLOSURE),
                    any(
                            isFalse(ROLE_ELIGIBLE),
                            isIn(RECORD_KIND, RecordKind.CRIMINAL_RECORD_FULL, RecordKind.ENFORCED_SUBJECT_ACCESS),
                            all(OBTAINING, not(ORDERED_BY_LAW), not(PURPOSE_NEEDS_THE_RECORD)))))
            .exposing(REGULATOR, CIVIL)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable(
                    "the ban follows from the closed system of the act, not from one article, and the list of purposes is our"
                            + " reading")
            .curedBy(Cure.by(RECORD_KIND, RecordKind.CRIMINAL_RECORD_BASIC)
                    .with(ROLE_ELIGIBLE, true)
                    .with(PURPOSE, PurposeCategory.VETTING))
            .build();

    private ReporterAndVettingRules() {}

    static List<Rule> rules() {
        return List.of(NL_WB_01, NL_VET_01);
    }
}
