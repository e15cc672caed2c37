package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.gb.GbConditions.ACTING;
import static org.monitoringconsent.rules.gb.GbConditions.CONTENT;
import static org.monitoringconsent.rules.gb.GbConditions.COVERT;
import static org.monitoringconsent.rules.gb.GbConditions.NEW_PURPOSE;
import static org.monitoringconsent.rules.gb.GbConditions.PLAINLY_PERSONAL;
import static org.monitoringconsent.rules.gb.GbConditions.SANCTION;
import static org.monitoringconsent.rules.gb.GbConditions.SERIOUS_REACTION;
import static org.monitoringconsent.rules.gb.GbInstruments.ACAS_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.EQUALITY_ACT;
import static org.monitoringconsent.rules.gb.GbInstruments.ERA_1996;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.LRA_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.Q_V_SSJ;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DUAA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.X_V_Y;
import static org.monitoringconsent.rules.gb.GbPages.ANNEX_2;
import static org.monitoringconsent.rules.gb.GbPages.DUAA_71;
import static org.monitoringconsent.rules.gb.GbPages.ICO_CALLS;
import static org.monitoringconsent.rules.gb.GbPages.ICO_COVERT;
import static org.monitoringconsent.rules.gb.GbPages.ICO_PURPOSE;
import static org.monitoringconsent.rules.gb.GbPages.LRD_2015;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.fact.Facts;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;

/** What may be used, against whom and how; all need a use. For the origin of material see {@link OriginRules}. */
final class ActingRules {

    static final Rule UK_USE_01 = Rule.requirement("UK-USE-01", "Only for the told purpose")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("5(1)(b)"), UNDER_GDPR)
            .cites(UK_GDPR.article("8A").confirmedAt(DUAA_71), UNDER_DUAA)
            .cites(DPA_1998.at("Sch 1 principle 2"), UNDER_DPA_1998)
            .deniesWhen(NEW_PURPOSE)
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .liftedBy("UK-USE-02")
            .curedBy(Facts.USE_ANNOUNCED, true)
            .build();

    /** From 5 February 2026 crime stands on a statutory footing; other misconduct rests on guidance still. */
    static final Rule UK_USE_02 = Rule.exception("UK-USE-02", "What no employer could ignore")
            .inForce(from(2003, 6, 11))
            .cites(ICO_CODE.at("Part 3").confirmedAt(LRD_2015), UNDER_ICO_CODE)
            .cites(ICO_GUIDANCE.at("on purpose").confirmedAt(ICO_PURPOSE), UNDER_ICO_GUIDANCE)
            .cites(UK_GDPR.at("Art 8A, Annex 2 paras 6-9").confirmedAt(ANNEX_2), UNDER_DUAA)
            .appliesWhen(SERIOUS_REACTION.and(any(NEW_PURPOSE, PLAINLY_PERSONAL, isFalse(Facts.IN_MONITORED_GROUP))))
            .binding(GUIDANCE, InForce.always())
            .binding(STATUTE, UNDER_DUAA)
            .confidence(MEDIUM)
            .contestable("for misconduct that is not a crime only guidance supports it")
            .lifts("UK-USE-01", "UK-USE-03", "UK-USE-10")
            .obliges(Obligation.RECORD_NEW_PURPOSE)
            .obligesWhen(SERIOUS_REACTION.and(PLAINLY_PERSONAL), Obligation.LIMIT_TO_SERIOUS_PART)
            .obligesWhen(
                    SERIOUS_REACTION.and(isFalse(Facts.IN_MONITORED_GROUP)), Obligation.CORRECT_DESIGNATION_REGISTER)
            .build();

    private static final Condition BILLING_FROM_LOGS =
            is(Facts.USE_KIND, UseKind.BILLING).and(not(CONTENT));

    static final Rule UK_USE_03 = Rule.prohibition("UK-USE-03", "Private call or message")
            .inForce(from(2023, 10, 3))
            .cites(ICO_GUIDANCE.at("on calls").confirmedAt(ICO_CALLS))
            .deniesWhen(Conditions.all(ACTING, PLAINLY_PERSONAL, not(BILLING_FROM_LOGS)))
            .exposing(REGULATOR, EMPLOYMENT)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .liftedBy("UK-USE-02")
            .groundWhen(Conditions.all(ACTING, PLAINLY_PERSONAL, BILLING_FROM_LOGS))
            .build();

    static final Rule UK_USE_04 = Rule.requirement("UK-USE-04", "Show and hear")
            .inForce(from(2003, 6, 11))
            .cites(ACAS_CODE.at("paras 5-12"), since(2009, 4, 6))
            .cites(LRA_CODE.whole())
            .cites(ERA_1996.section("98(4)"))
            .cites(ICO_CODE.at("3.1").confirmedAt(LRD_2015), UNDER_ICO_CODE)
            .deniesWhen(SANCTION.and(isFalse(Facts.WORKER_HEARD)))
            .exposing(EMPLOYMENT)
            .binding(STATUTE, GUIDANCE)
            .confidence(HIGH)
            .obligesWhen(SANCTION, Obligation.HEAR_WORKER, Obligation.GIVE_WORKER_THE_MATERIAL)
            .curedBy(Facts.WORKER_HEARD, true)
            .build();

    static final Rule UK_USE_05 = Rule.requirement("UK-USE-05", "Rule not known")
            .inForce(from(1996, 8, 22))
            .cites(ERA_1996.section("98(4)"))
            .cites(ICO_CODE.at("3.1.3").confirmed(), UNDER_ICO_CODE)
            .deniesWhen(Conditions.all(SANCTION, isFalse(Facts.RULE_KNOWN), isNot(Facts.FINDING, Finding.CRIME)))
            .exposing(EMPLOYMENT)
            .binding(STATUTE, CASE_LAW)
            .confidence(HIGH)
            .curedBy(Facts.RULE_KNOWN, true)
            .build();

    static final Rule UK_USE_08 = Rule.requirement("UK-USE-08", "Too weak or purely private")
            .inForce(from(1996, 8, 22))
            .cites(ERA_1996.section("98(4)"))
            .cites(X_V_Y.whole(), since(2004, 1, 1))
            .cites(Q_V_SSJ.whole().confirmed(), since(2020, 1, 10))
            .deniesWhen(any(
                    is(Facts.USE_KIND, UseKind.DISMISSAL)
                            .and(isIn(
                                    Facts.FINDING,
                                    Finding.NONE,
                                    Finding.PERFORMANCE,
                                    Finding.MINOR,
                                    Finding.PRIVATE_LIFE)),
                    is(Facts.USE_KIND, UseKind.DISCIPLINE)
                            .and(isIn(Facts.FINDING, Finding.NONE, Finding.PRIVATE_LIFE))))
            .exposing(EMPLOYMENT)
            .binding(STATUTE, CASE_LAW)
            .confidence(MEDIUM)
            .curedBy(Facts.USE_KIND, UseKind.COACHING)
            .build();

    static final Rule UK_USE_09 = Rule.prohibition("UK-USE-09", "Minor finds from covert work")
            .inForce(from(2003, 6, 11))
            .cites(ICO_CODE.at("3.4"), UNDER_ICO_CODE)
            .cites(ICO_GUIDANCE.at("on covert monitoring").confirmedAt(ICO_COVERT), UNDER_ICO_GUIDANCE)
            .deniesWhen(Conditions.all(
                    ACTING,
                    isTrue(Facts.SOURCE_COVERT).or(COVERT),
                    isIn(Facts.FINDING, Finding.NONE, Finding.PERFORMANCE, Finding.MINOR, Finding.PRIVATE_LIFE)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(HIGH)
            .build();

    static final Rule UK_USE_10 = Rule.prohibition("UK-USE-10", "The wrong person's call")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("5(1)(a),(b),(d)"), UNDER_GDPR)
            .cites(DPA_1998.at("Sch 1 principles 1, 2, 4"), UNDER_DPA_1998)
            .deniesWhen(ACTING.and(isFalse(Facts.IN_MONITORED_GROUP)))
            .exposing(REGULATOR, EMPLOYMENT)
            .binding(STATUTE)
            .confidence(HIGH)
            .liftedBy("UK-USE-02")
            .build();

    static final Rule UK_USE_11 = Rule.note("UK-USE-11", "Discrimination")
            .inForce(from(2010, 10, 1))
            .cites(EQUALITY_ACT.sections("13, 19, 39"))
            .appliesWhen(ACTING)
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    private ActingRules() {}

    static List<Rule> all() {
        return List.of(
                UK_USE_01, UK_USE_02, UK_USE_03, UK_USE_04, UK_USE_05, UK_USE_08, UK_USE_09, UK_USE_10, UK_USE_11);
    }
}
