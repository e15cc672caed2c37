package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.condition.Conditions.onOrAfter;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.rules.gb.GbConditions.ASSESSED;
import static org.monitoringconsent.rules.gb.GbConditions.BLANKET;
import static org.monitoringconsent.rules.gb.GbConditions.CONTENT;
import static org.monitoringconsent.rules.gb.GbConditions.COVERT;
import static org.monitoringconsent.rules.gb.GbConditions.HIGH_RISK_ACTIVITY;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.OFFENCE_DATA_INCIDENTAL;
import static org.monitoringconsent.rules.gb.GbConditions.OFFENCE_DATA_INTENDED;
import static org.monitoringconsent.rules.gb.GbConditions.SPECIAL_DATA_INCIDENTAL;
import static org.monitoringconsent.rules.gb.GbConditions.SPECIAL_DATA_INTENDED;
import static org.monitoringconsent.rules.gb.GbConditions.SUSPECTED_OF_CRIME;
import static org.monitoringconsent.rules.gb.GbInstruments.BARBULESCU;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_HIGH_RISK_LIST;
import static org.monitoringconsent.rules.gb.GbInstruments.SINCE_BARBULESCU;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbPages.DPA_SCHEDULE_1;
import static org.monitoringconsent.rules.gb.GbPages.ICO_CALLS;
import static org.monitoringconsent.rules.gb.GbPages.ICO_METHODS;
import static org.monitoringconsent.rules.gb.GbPages.LRD_CALLS;
import static org.monitoringconsent.rules.gb.GbPages.SPARQA;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.DecisionMaking;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.fact.Facts;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;

/** Necessity, impact assessment and the kinds of data that need more than a basis. */
final class DataRules {

    static final Rule UK_DP_08 = Rule.requirement("UK-DP-08", "A less intrusive way")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.articles("5(1)(c), 6(1)(f)"), UNDER_GDPR)
            .cites(DPA_1998.at("Sch 1 principle 3, Sch 2 para 6"), UNDER_DPA_1998)
            .cites(BARBULESCU.paragraph("121").confirmed(), SINCE_BARBULESCU)
            .cites(ICO_GUIDANCE.at("on calls").confirmedAt(ICO_CALLS), UNDER_ICO_GUIDANCE)
            .cites(ICO_GUIDANCE.at("on alternatives").confirmedAt(SPARQA), UNDER_ICO_GUIDANCE)
            .deniesWhen(OBTAINING.and(isTrue(Facts.LESS_INTRUSIVE_MEANS_SUFFICE)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .liftedBy("UK-FCA-01")
            .curedBy(Facts.LESS_INTRUSIVE_MEANS_SUFFICE, false)
            .build();

    static final Rule UK_DP_09 = Rule.requirement("UK-DP-09", "Everything, always")
            .inForce(from(2023, 10, 3))
            .cites(ICO_GUIDANCE.at("on calls").confirmedAt(ICO_CALLS))
            .cites(ICO_GUIDANCE.at("on methods of monitoring").confirmedAt(ICO_METHODS))
            .cites(ICO_GUIDANCE.at("on recording calls").confirmedAt(LRD_CALLS))
            .cites(UK_GDPR.article("5(1)(c)"))
            .deniesWhen(Conditions.all(
                    OBTAINING,
                    CONTENT,
                    BLANKET,
                    isNot(
                            Facts.PURPOSE,
                            PurposeCategory.ESTABLISH_FACTS,
                            PurposeCategory.COMPLAINT_OR_DISPUTE,
                            PurposeCategory.REGULATORY_COMPLIANCE,
                            PurposeCategory.SYSTEM_OPERATION,
                            PurposeCategory.CRIME_DETECTION)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .contestable("recording every call for quality alone is everyday practice")
            .liftedBy("UK-FCA-01")
            .curedBy(Facts.EXTENT, Extent.SAMPLED)
            .build();

    private static final Condition HIGH_RISK = any(
            HIGH_RISK_ACTIVITY,
            COVERT,
            BLANKET.and(CONTENT),
            is(Facts.DECISION, DecisionMaking.SOLELY_AUTOMATED),
            SPECIAL_DATA_INTENDED,
            CONTENT.and(is(Facts.PLACE, Place.HOME)));

    private static final Condition NOT_ASSESSED = OBTAINING.and(not(ASSESSED));

    /** Until 24 May 2018 a duty that the code asked for; from then on a requirement of statute. */
    static final Rule UK_DP_10 = Rule.requirement("UK-DP-10", "Impact assessment")
            .inForce(from(2003, 6, 11))
            .cites(UK_GDPR.articles("35-36"), UNDER_GDPR)
            .cites(ICO_HIGH_RISK_LIST.whole().confirmed(), UNDER_GDPR)
            .cites(ICO_CODE.at("3.1"), UNDER_DPA_1998)
            .deniesWhen(Conditions.all(onOrAfter(2018, 5, 25), NOT_ASSESSED, HIGH_RISK))
            .exposing(REGULATOR)
            .binding(GUIDANCE, UNDER_DPA_1998)
            .binding(STATUTE, UNDER_GDPR)
            .confidence(HIGH)
            .obligesWhen(Conditions.all(before(2018, 5, 25), NOT_ASSESSED, HIGH_RISK), Obligation.DO_IMPACT_ASSESSMENT)
            .obligesWhen(
                    Conditions.all(onOrAfter(2018, 5, 25), NOT_ASSESSED, CONTENT, not(HIGH_RISK)),
                    Obligation.CONSIDER_IMPACT_ASSESSMENT)
            .curedByAny(
                    Facts.IMPACT_ASSESSMENT, List.of(ImpactAssessment.LOW_RISK, ImpactAssessment.HIGH_RISK_CONSULTED))
            .build();

    static final Rule UK_DP_11 = Rule.requirement("UK-DP-11", "Special category data")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("9"), UNDER_GDPR)
            .cites(
                    DPA_2018.at("s.10, Sch 1 paras 1, 2, 5, 8, 10, 12, 17, 18, 38-41")
                            .confirmedAt(DPA_SCHEDULE_1),
                    UNDER_GDPR)
            .cites(DPA_1998.at("Sch 3"), UNDER_DPA_1998)
            .deniesWhen(SPECIAL_DATA_INTENDED.and(isFalse(Facts.SPECIAL_DATA_CONDITION)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .obligesWhen(SPECIAL_DATA_INCIDENTAL, Obligation.PLAN_FOR_SPECIAL_DATA)
            .curedBy(Facts.SPECIAL_DATA_CONDITION, true)
            .build();

    static final Rule UK_DP_12 = Rule.requirement("UK-DP-12", "Offence data")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("10"), UNDER_GDPR)
            .cites(
                    DPA_2018.at("ss.10(5), 11(2), Sch 1 paras 1, 10, 12, 14, 18, 33, 36")
                            .confirmedAt(DPA_SCHEDULE_1),
                    UNDER_GDPR)
            .cites(DPA_1998.section("2(g)-(h)"), UNDER_DPA_1998)
            .deniesWhen(OFFENCE_DATA_INTENDED.and(isFalse(Facts.OFFENCE_DATA_CONDITION)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .obligesWhen(
                    any(OFFENCE_DATA_INCIDENTAL, SUSPECTED_OF_CRIME, is(Facts.FINDING, Finding.CRIME)),
                    Obligation.RECORD_OFFENCE_DATA_CONDITION)
            .curedBy(Facts.OFFENCE_DATA_CONDITION, true)
            .build();

    private DataRules() {}

    static List<Rule> all() {
        return List.of(UK_DP_08, UK_DP_09, UK_DP_10, UK_DP_11, UK_DP_12);
    }
}
