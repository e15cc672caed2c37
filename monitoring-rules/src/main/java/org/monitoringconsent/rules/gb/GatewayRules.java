package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.LOW;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.STORED;
import static org.monitoringconsent.rules.gb.GbConditions.STORED_COPY;
import static org.monitoringconsent.rules.gb.GbInstruments.IPA_2016;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2000_2699;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2018_356;
import static org.monitoringconsent.rules.gb.GbInstruments.STANFORD;
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
import static org.monitoringconsent.rules.gb.GbInterception.PERSONAL_FAULT;
import static org.monitoringconsent.rules.gb.GbInterception.PURPOSE_FAULT;
import static org.monitoringconsent.rules.gb.GbInterception.RECORDING_FAULT;
import static org.monitoringconsent.rules.gb.GbInterception.STATE_FAULT;
import static org.monitoringconsent.rules.gb.GbPages.IPA_266;
import static org.monitoringconsent.rules.gb.GbPages.IPA_3;
import static org.monitoringconsent.rules.gb.GbPages.IPA_44;
import static org.monitoringconsent.rules.gb.GbPages.SI_2018_356_DRAFT;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.fact.Facts;
import org.monitoringconsent.rule.Obligation;
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
            .cites(STANFORD.whole().confirmed(), since(2006, 1, 1))
            .deniesWhen(INTERCEPTION_WITHOUT_AUTHORITY.and(OPERATOR_FAULT))
            .exposing(CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(Facts.OPERATOR, Operator.AUTHORISED_EXPRESS)
            .build();

    static final Rule UK_INT_22 = Rule.requirement("UK-INT-22", "Purpose not listed")
            .inForce(from(2000, 10, 24))
            .cites(SI_2018_356.regulation("3(2)-(4)").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.regulation("3(1)").confirmed(), UNDER_RIPA)
            .deniesWhen(INTERCEPTION_WITHOUT_AUTHORITY.and(PURPOSE_FAULT))
            .exposing(CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedByAny(Facts.PURPOSE, LISTED_PURPOSES)
            .build();

    static final Rule UK_INT_23 = Rule.requirement("UK-INT-23", "Plainly personal")
            .inForce(from(2000, 10, 24))
            .cites(SI_2018_356.regulation("4(1)(a)").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.regulation("3(2)(a)").confirmed(), UNDER_RIPA)
            .deniesWhen(INTERCEPTION_WITHOUT_AUTHORITY.and(PERSONAL_FAULT))
            .exposing(CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(Facts.CONSENT, Consent.ALL)
            .build();

    static final Rule UK_INT_24 = Rule.requirement("UK-INT-24", "Not a business system")
            .inForce(from(2000, 10, 24))
            .cites(IPA_2016.section("46(3)").confirmedAt(IPA_44), UNDER_IPA)
            .cites(SI_2018_356.regulation("4(1)(b)").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.regulation("3(2)(b)"), UNDER_RIPA)
            .deniesWhen(INTERCEPTION_WITHOUT_AUTHORITY.and(LINE_FAULT))
            .exposing(CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(Facts.CONSENT, Consent.ALL)
            .build();

    /** Holds for covert monitoring too: the crime exemption disapplies data protection duties, not this one. */
    static final Rule UK_INT_25 = Rule.requirement("UK-INT-25", "Users not told")
            .inForce(from(2000, 10, 24))
            .cites(SI_2018_356.regulation("4(1)(c)").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.regulation("3(2)(c)").confirmed(), UNDER_RIPA)
            .deniesWhen(INTERCEPTION_WITHOUT_AUTHORITY.and(NOTICE_FAULT))
            .exposing(CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedByAny(Facts.NOTICE, List.of(Notice.GENERIC, Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL))
            .build();

    /** Keeping a record of a helpline is out of bounds by itself, interception or not, whoever consents. */
    private static final Condition HELPLINE_RECORDED = Conditions.all(
            OBTAINING,
            HELPLINE,
            STORED.or(STORED_COPY),
            isNot(Facts.ACTIVITY, Activity.READ_MESSAGE, Activity.READ_SUBJECT));

    static final Rule UK_INT_26 = Rule.requirement("UK-INT-26", "Monitor, do not record")
            .inForce(from(2000, 10, 24))
            .cites(SI_2018_356.regulation("3(3)-(4)").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.at("regs 3(1)(b)-(c), 3(2)(d)(ii)").confirmed(), UNDER_RIPA)
            .deniesWhen(INTERCEPTION_WITHOUT_AUTHORITY.and(RECORDING_FAULT).or(HELPLINE_RECORDED))
            .exposing(CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .obligesWhen(
                    OBTAINING.and(is(Facts.PURPOSE, PurposeCategory.HELPLINE_SUPERVISION)), Obligation.DO_NOT_RECORD)
            .curedByAny(Facts.ACTIVITY, List.of(Activity.LISTEN_LIVE, Activity.PLAY_VOICEMAIL, Activity.READ_MESSAGE))
            .build();

    static final Rule UK_INT_27 = Rule.requirement("UK-INT-27", "National security")
            .inForce(from(2000, 10, 24))
            .cites(SI_2018_356.regulation("4(1)(d)").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.regulation("3(2)(d)(i)"), UNDER_RIPA)
            .deniesWhen(INTERCEPTION_WITHOUT_AUTHORITY.and(STATE_FAULT))
            .exposing(CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedByAny(Facts.PURPOSE, LISTED_PURPOSES)
            .build();

    static final Rule UK_INT_28 = Rule.note("UK-INT-28", "EU ceiling")
            .inForce(from(2000, 10, 24).to(2020, 12, 31))
            .cites(SI_2000_2699.regulation("3(3)"), UNDER_RIPA)
            .cites(SI_2018_356.regulation("4(2)").confirmedAt(SI_2018_356_DRAFT), UNDER_IPA)
            .appliesWhen(INTERCEPTION_APPLIES.and(BUSINESS_RECORD_PURPOSE))
            .binding(STATUTE)
            .confidence(LOW)
            .contestable("how far the ceiling reached was never settled")
            .build();

    static final Rule UK_INT_29 = Rule.note("UK-INT-29", "Authority does not switch off data protection")
            .inForce(from(2018, 6, 27))
            .cites(IPA_2016.section("6(2)").confirmedAt(IPA_3))
            .cites(UK_GDPR.article("5"))
            .appliesWhen(INTERCEPTION_APPLIES.and(AUTHORITY))
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("the reach of `lawful for all other purposes` in s.6(2) is open")
            .build();

    static final Rule UK_INT_30 = Rule.note("UK-INT-30", "Managers personally exposed")
            .inForce(from(2018, 6, 27))
            .cites(IPA_2016.section("266").confirmedAt(IPA_266))
            .appliesWhen(InterceptionRules.UK_INT_01.condition())
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    private GatewayRules() {}

    static List<Rule> all() {
        return List.of(
                UK_INT_21, UK_INT_22, UK_INT_23, UK_INT_24, UK_INT_25, UK_INT_26, UK_INT_27, UK_INT_28, UK_INT_29,
                UK_INT_30);
    }
}
