// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.LINE;
import static org.monitoringconsent.domain.Facts.PROTECTED_FUNCTION;
import static org.monitoringconsent.domain.Facts.PROTECTION_WAIVED;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.TAKE_LEGAL_ADVICE;
import static org.monitoringconsent.rules.gb.GbCases.BEREZOVSKY;
import static org.monitoringconsent.rules.gb.GbCases.BRITISH_COAL;
import static org.monitoringconsent.rules.gb.GbCases.B_V_AUCKLAND;
import static org.monitoringconsent.rules.gb.GbCases.JINXIN;
import static org.monitoringconsent.rules.gb.GbCases.PRIVILEGE;
import static org.monitoringconsent.rules.gb.GbCases.SIMPKIN;
import static org.monitoringconsent.rules.gb.GbCases.TAYLOR_V_EVANS;
import static org.monitoringconsent.rules.gb.GbConditions.CONTENT;
import static org.monitoringconsent.rules.gb.GbConditions.FREELY_AGREED_RECORDING;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.OPENED_TEXT;
import static org.monitoringconsent.rules.gb.GbGuidance.FCA_FINAL_NOTICES;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.ERA_1996;
import static org.monitoringconsent.rules.gb.GbInstruments.ERA_2025;
import static org.monitoringconsent.rules.gb.GbInstruments.NI_BLACKLISTS_2014;
import static org.monitoringconsent.rules.gb.GbInstruments.NI_ORDER_1996;
import static org.monitoringconsent.rules.gb.GbInstruments.NI_UNION_ORDER_1995;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2000_2699;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2010_493;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2018_356;
import static org.monitoringconsent.rules.gb.GbInstruments.TULRCA_1992;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_IPA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_RIPA;
import static org.monitoringconsent.rules.gb.GbMaterial.DANGER_TO_PEOPLE;
import static org.monitoringconsent.rules.gb.GbMaterial.ORDERED_DISCLOSURE;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.Rule;

/**
 * People whose lines stay closed, for obtaining and acting alike: representatives, lawyers, doctors, counsellors,
 * reporters. Agreement of whoever is protected, or an order of the law, opens them.
 */
final class ProtectedRules {

    /** Blacklists are forbidden by regulations of their own from 2 March 2010. */
    static final Rule UK_PROT_01 = Rule.prohibition("UK-PROT-01", "Union and employee representatives")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("9"), UNDER_GDPR)
            .cites(DPA_1998.at("s.2(d), Sch 3"), UNDER_DPA_1998)
            .cites(ICO_GUIDANCE.whole().confirmed(), UNDER_ICO_GUIDANCE)
            .cites(TULRCA_1992.section("146"))
            .cites(TULRCA_1992.section("152"))
            .cites(ERA_2025.at("(industrial action)"), since(2026, 2, 18))
            .cites(SI_2010_493.regulation("3").confirmed(), since(2010, 3, 2))
            .cites(ERA_1996.section("47").unsure())
            .cites(ERA_1996.section("103").unsure())
            .cites(NI_ORDER_1996.whole())
            .cites(NI_UNION_ORDER_1995.whole())
            .cites(NI_BLACKLISTS_2014.whole(), since(2014, 4, 6))
            .deniesWhen(any(
                    isIn(PROTECTED_FUNCTION, ProtectedFunction.TRADE_UNION, ProtectedFunction.WORKS_COUNCIL),
                    is(PURPOSE, PurposeCategory.UNION_ACTIVITY)))
            .exposing(REGULATOR, EMPLOYMENT)
            .binding(STATUTE)
            .confidence(HIGH)
            .contestableWhen(not(CONTENT), "that even the analysis of logs is banned is our reading")
            .liftedBy("UK-PROT-09", "UK-PROT-10")
            .build();

    static final Rule UK_PROT_02 = Rule.prohibition("UK-PROT-02", "The worker's own lawyer")
            .inForce(from(2000, 10, 24))
            .cites(PRIVILEGE.whole())
            .cites(BRITISH_COAL.whole())
            .cites(B_V_AUCKLAND.whole(), since(2003, 1, 1))
            .cites(BEREZOVSKY.whole(), since(2011, 1, 1))
            .cites(SIMPKIN.whole().readElsewhere(), since(2017, 1, 1))
            .cites(JINXIN.whole().readElsewhere(), since(2022, 1, 1))
            .cites(TAYLOR_V_EVANS.whole().readElsewhere(), since(2023, 1, 1))
            .deniesWhen(all(is(PROTECTED_FUNCTION, ProtectedFunction.LEGAL_ADVISER), not(FREELY_AGREED_RECORDING)))
            .exposing(CIVIL)
            .binding(CASE_LAW)
            .confidence(HIGH)
            .contestableWhen(
                    all(OPENED_TEXT, isIn(LINE, Line.EMPLOYER_PRIVATE, Line.HOSTED_FOR_BUSINESS)),
                    "judgments differ on whether careless use of the work account loses the privilege against the employer")
            .liftedBy("UK-PROT-09")
            .build();

    static final Rule UK_PROT_03 = Rule.prohibition("UK-PROT-03", "Health channel")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("9(2)(a)"), UNDER_GDPR)
            .cites(DPA_2018.schedule("1 para 2").confirmed(), UNDER_GDPR)
            .cites(DPA_1998.at("s.2(e), Sch 3"), UNDER_DPA_1998)
            .cites(ICO_CODE.at("Part 4").readElsewhere(), from(2005, 1, 1).to(2023, 10, 2))
            .deniesWhen(all(
                    is(PROTECTED_FUNCTION, ProtectedFunction.OCCUPATIONAL_HEALTH),
                    not(FREELY_AGREED_RECORDING),
                    not(DANGER_TO_PEOPLE)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .liftedBy("UK-PROT-09", "UK-PROT-10")
            .build();

    static final Rule UK_PROT_04 = Rule.prohibition("UK-PROT-04", "Counselling")
            .inForce(from(2000, 10, 24))
            .cites(SI_2018_356.regulation("3(4)").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.regulation("3(1)(c)"), UNDER_RIPA)
            .cites(UK_GDPR.article("9"), UNDER_GDPR)
            .cites(DPA_2018.schedule("1 para 17").confirmed(), UNDER_GDPR)
            .deniesWhen(all(
                    isIn(PROTECTED_FUNCTION, ProtectedFunction.COUNSELLING, ProtectedFunction.CONFIDENTIAL_ADVISER),
                    not(all(OBTAINING, is(PURPOSE, PurposeCategory.HELPLINE_SUPERVISION))),
                    not(DANGER_TO_PEOPLE)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .liftedBy("UK-PROT-09", "UK-PROT-10")
            .build();

    static final Rule UK_PROT_05 = Rule.prohibition("UK-PROT-05", "Speak-up channel")
            .inForce(from(1999, 7, 2))
            .cites(ERA_1996.sections("43B-43L"))
            .cites(ERA_1996.section("47B"))
            .cites(ERA_1996.section("103A"))
            .cites(ERA_2025.at("(reports of sexual harassment)"), since(2026, 4, 6))
            .cites(NI_ORDER_1996.at("Part VA"))
            .cites(
                    FCA_FINAL_NOTICES
                            .at("(a chief executive who traced a reporter)")
                            .readElsewhere(),
                    since(2018, 5, 11))
            .deniesWhen(any(
                    is(PROTECTED_FUNCTION, ProtectedFunction.REPORTING_CHANNEL),
                    is(PURPOSE, PurposeCategory.IDENTIFY_REPORTER)))
            .exposing(EMPLOYMENT, REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .liftedBy("UK-PROT-09", "UK-PROT-10")
            .build();

    /** To hunt for a reporter or to watch union work is not a use to which anybody could agree, nor one to order. */
    private static final Condition NOT_A_HUNT = named(
            "neither union work nor a reporter is the aim",
            isNot(PURPOSE, PurposeCategory.UNION_ACTIVITY, PurposeCategory.IDENTIFY_REPORTER));

    /** Whoever asks for their own protected communication agrees to receiving it. */
    static final Rule UK_PROT_09 = Rule.exception("UK-PROT-09", "The person protected agrees to this use")
            .inForce(from(2000, 10, 24))
            .cites(PRIVILEGE.at("(waived only so far as meant)"))
            .cites(UK_GDPR.article("4(11)"), UNDER_GDPR)
            .cites(UK_GDPR.article("9(2)(a)"), UNDER_GDPR)
            .cites(DPA_1998.schedule("3 para 1"), UNDER_DPA_1998)
            .appliesWhen(all(isTrue(PROTECTION_WAIVED), isNot(PROTECTED_FUNCTION, ProtectedFunction.NONE), NOT_A_HUNT))
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .contestable("whether a worker agreed freely, and to this very use, is open to doubt")
            .lifts("UK-PROT-01", "UK-PROT-02", "UK-PROT-03", "UK-PROT-04", "UK-PROT-05")
            .build();

    /** Privilege yields to no order. */
    static final Rule UK_PROT_10 = Rule.exception("UK-PROT-10", "A law or a court orders it handed over")
            .inForce(from(2000, 10, 24))
            .cites(DPA_2018.schedule("2 para 5(2)").confirmed(), UNDER_GDPR)
            .cites(DPA_2018.schedule("1 paras 18, 33").confirmed(), UNDER_GDPR)
            .cites(DPA_1998.section("35(1)"), UNDER_DPA_1998)
            .appliesWhen(all(
                    ORDERED_DISCLOSURE,
                    isNot(PROTECTED_FUNCTION, ProtectedFunction.NONE, ProtectedFunction.LEGAL_ADVISER),
                    NOT_A_HUNT))
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("how far the order reaches into confidence is open to doubt")
            .lifts("UK-PROT-01", "UK-PROT-03", "UK-PROT-04", "UK-PROT-05")
            .obliges(TAKE_LEGAL_ADVICE)
            .build();

    private ProtectedRules() {}

    static List<Rule> rules() {
        return List.of(UK_PROT_01, UK_PROT_02, UK_PROT_03, UK_PROT_04, UK_PROT_05, UK_PROT_09, UK_PROT_10);
    }
}
