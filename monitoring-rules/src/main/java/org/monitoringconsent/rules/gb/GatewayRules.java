// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.CONSENT;
import static org.monitoringconsent.domain.Facts.NOTICE;
import static org.monitoringconsent.domain.Facts.OPERATOR;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.LOW;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.DO_NOT_RECORD;
import static org.monitoringconsent.rules.gb.GbCases.STANFORD;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.ON_STORED_COPY;
import static org.monitoringconsent.rules.gb.GbConditions.PLAINLY_PERSONAL;
import static org.monitoringconsent.rules.gb.GbConditions.STORED;
import static org.monitoringconsent.rules.gb.GbInstruments.CRIME_AND_POLICING_ACT;
import static org.monitoringconsent.rules.gb.GbInstruments.IPA_2016;
import static org.monitoringconsent.rules.gb.GbInstruments.RIPA_2000;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2000_2699;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2018_356;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_IPA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_RIPA;
import static org.monitoringconsent.rules.gb.GbInterception.AUTHORITY;
import static org.monitoringconsent.rules.gb.GbInterception.BUSINESS_RECORD_PURPOSE;
import static org.monitoringconsent.rules.gb.GbInterception.HELPLINE;
import static org.monitoringconsent.rules.gb.GbInterception.INTERCEPTION_APPLIES;
import static org.monitoringconsent.rules.gb.GbInterception.INTERCEPTION_WITHOUT_AUTHORITY;
import static org.monitoringconsent.rules.gb.GbInterception.LINE_FAULT;
import static org.monitoringconsent.rules.gb.GbInterception.NOTICE_FAULT;
import static org.monitoringconsent.rules.gb.GbInterception.OPERATOR_FAULT;
import static org.monitoringconsent.rules.gb.GbInterception.RECORDING_FAULT;
import static org.monitoringconsent.rules.gb.GbInterception.STATE_FAULT;
import static org.monitoringconsent.rules.gb.GbInterception.STATUTORY_PURPOSE;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.Rule;

/** Each way of missing the business gateway, and what authority does not settle; in the order of the regulations. */
final class GatewayRules {

    private static final List<PurposeCategory> LISTED_PURPOSES = List.of(
            PurposeCategory.ESTABLISH_FACTS,
            PurposeCategory.COMPLAINT_OR_DISPUTE,
            PurposeCategory.MISCONDUCT_INVESTIGATION,
            PurposeCategory.REGULATORY_COMPLIANCE,
            PurposeCategory.HEALTH_AND_SAFETY,
            PurposeCategory.QUALITY_STANDARDS,
            PurposeCategory.PRODUCTIVITY,
            PurposeCategory.CRIME_DETECTION,
            PurposeCategory.SITE_SECURITY,
            PurposeCategory.UNAUTHORISED_USE,
            PurposeCategory.SYSTEM_OPERATION,
            PurposeCategory.DETERMINE_RELEVANCE,
            PurposeCategory.ABSENCE_COVER);

    static final Rule UK_INT_21 = Rule.requirement("UK-INT-21", "The controller's authority is missing")
            .inForce(from(2000, 10, 24))
            .cites(SI_2018_356.regulation("3(1)(a)").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.regulation("3(1)").confirmed(), UNDER_RIPA)
            .cites(STANFORD.whole().readElsewhere(), since(2006, 1, 1))
            .deniesWhen(all(INTERCEPTION_WITHOUT_AUTHORITY, OPERATOR_FAULT))
            .exposing(CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(OPERATOR, Operator.AUTHORISED_EXPRESS)
            .build();

    static final Rule UK_INT_22 = Rule.requirement("UK-INT-22", "Purpose not listed")
            .inForce(from(2000, 10, 24))
            .cites(SI_2018_356.regulation("3(2)-(4)").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.regulation("3(1)").confirmed(), UNDER_RIPA)
            .deniesWhen(all(INTERCEPTION_WITHOUT_AUTHORITY, not(STATUTORY_PURPOSE)))
            .exposing(CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedByAny(PURPOSE, LISTED_PURPOSES)
            .build();

    static final Rule UK_INT_23 = Rule.requirement("UK-INT-23", "Plainly personal")
            .inForce(from(2000, 10, 24))
            .cites(SI_2018_356.regulation("4(1)(a)").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.regulation("3(2)(a)").confirmed(), UNDER_RIPA)
            .deniesWhen(all(INTERCEPTION_WITHOUT_AUTHORITY, PLAINLY_PERSONAL))
            .exposing(CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(CONSENT, Consent.ALL)
            .build();

    static final Rule UK_INT_24 = Rule.requirement("UK-INT-24", "Not a business system")
            .inForce(from(2000, 10, 24))
            .cites(IPA_2016.section("46(3)").confirmed(), UNDER_IPA)
            .cites(SI_2018_356.regulation("4(1)(b)").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.regulation("3(2)(b)"), UNDER_RIPA)
            .deniesWhen(all(INTERCEPTION_WITHOUT_AUTHORITY, LINE_FAULT))
            .exposing(CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(CONSENT, Consent.ALL)
            .build();

    /** Holds for covert monitoring too: the crime exemption disapplies data protection duties, not this one. */
    static final Rule UK_INT_25 = Rule.requirement("UK-INT-25", "Users not told")
            .inForce(from(2000, 10, 24))
            .cites(SI_2018_356.regulation("4(1)(c)").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.regulation("3(2)(c)").confirmed(), UNDER_RIPA)
            .deniesWhen(all(INTERCEPTION_WITHOUT_AUTHORITY, NOTICE_FAULT))
            .exposing(CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedByAny(NOTICE, List.of(Notice.GENERIC, Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL))
            .build();

    /** Keeping a record of a helpline is out of bounds by itself, interception or not, whoever consents. */
    private static final Condition HELPLINE_RECORDED = named(
            "record of a helpline",
            all(
                    OBTAINING,
                    HELPLINE,
                    any(STORED, ON_STORED_COPY),
                    isNot(ACTIVITY, Activity.READ_MESSAGE, Activity.READ_SUBJECT)));

    static final Rule UK_INT_26 = Rule.requirement("UK-INT-26", "Monitor, do not record")
            .inForce(from(2000, 10, 24))
            .cites(SI_2018_356.regulation("3(3)-(4)").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.regulations("3(1)(b)-(c), 3(2)(d)(ii)").confirmed(), UNDER_RIPA)
            .deniesWhen(any(all(INTERCEPTION_WITHOUT_AUTHORITY, RECORDING_FAULT), HELPLINE_RECORDED))
            .exposing(CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .obligesWhen(all(OBTAINING, is(PURPOSE, PurposeCategory.HELPLINE_SUPERVISION)), DO_NOT_RECORD)
            .curedByAny(ACTIVITY, List.of(Activity.LISTEN_LIVE, Activity.PLAY_VOICEMAIL, Activity.READ_MESSAGE))
            .build();

    static final Rule UK_INT_27 = Rule.requirement("UK-INT-27", "National security")
            .inForce(from(2000, 10, 24))
            .cites(SI_2018_356.regulation("4(1)(d)").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.regulation("3(2)(d)(i)"), UNDER_RIPA)
            .deniesWhen(all(INTERCEPTION_WITHOUT_AUTHORITY, STATE_FAULT))
            .exposing(CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedByAny(PURPOSE, LISTED_PURPOSES)
            .build();

    static final Rule UK_INT_28 = Rule.note("UK-INT-28", "EU ceiling")
            .inForce(from(2000, 10, 24).to(2020, 12, 31))
            .cites(SI_2000_2699.regulation("3(3)"), UNDER_RIPA)
            // Read in the draft of the regulations.
            .cites(SI_2018_356.regulation("4(2)").confirmed(), UNDER_IPA)
            .appliesWhen(all(INTERCEPTION_APPLIES, BUSINESS_RECORD_PURPOSE))
            .binding(STATUTE)
            .confidence(LOW)
            .contestable("how far the ceiling reached was never settled")
            .build();

    static final Rule UK_INT_29 = Rule.note("UK-INT-29", "Authority does not switch off data protection")
            .inForce(from(2018, 6, 27))
            .cites(IPA_2016.section("6(2)").confirmed())
            .cites(UK_GDPR.article("5"))
            .appliesWhen(all(INTERCEPTION_APPLIES, AUTHORITY))
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("the reach of `lawful for all other purposes` in s.6(2) is open")
            .build();

    static final Rule UK_INT_30 = Rule.note("UK-INT-30", "Managers personally exposed")
            .inForce(from(2000, 10, 24))
            .cites(IPA_2016.section("266").confirmed(), UNDER_IPA)
            .cites(RIPA_2000.section("79").readElsewhere(), UNDER_RIPA)
            .appliesWhen(InterceptionRules.UK_INT_01.condition())
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    /** Speaks where one of the rules on crime denies; consent of all is what lifts UK-PROT-07. */
    static final Rule UK_INT_31 = Rule.note("UK-INT-31", "The company commits the offence too")
            .inForce(from(2026, 6, 29))
            .cites(CRIME_AND_POLICING_ACT.section("250").readElsewhere())
            .appliesWhen(any(
                    InterceptionRules.UK_INT_01.condition(),
                    all(PrivateRules.UK_PROT_07.condition(), not(InterceptionRules.UK_INT_10.condition())),
                    DeviceRules.UK_CMA_01.condition(),
                    VettingRules.UK_VET_04.condition()))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    private GatewayRules() {}

    static List<Rule> rules() {
        return List.of(
                UK_INT_21, UK_INT_22, UK_INT_23, UK_INT_24, UK_INT_25, UK_INT_26, UK_INT_27, UK_INT_28, UK_INT_29,
                UK_INT_30, UK_INT_31);
    }
}
