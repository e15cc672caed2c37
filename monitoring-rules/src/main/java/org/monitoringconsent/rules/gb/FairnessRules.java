// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.domain.Facts.FINDING;
import static org.monitoringconsent.domain.Facts.LINKED_TO_WORK;
import static org.monitoringconsent.domain.Facts.RULE_KNOWN;
import static org.monitoringconsent.domain.Facts.USE_KIND;
import static org.monitoringconsent.domain.Facts.WORKER_HEARD;
import static org.monitoringconsent.domain.Facts.WORKER_WARNED;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.GIVE_WORKER_THE_MATERIAL;
import static org.monitoringconsent.rule.Obligation.HEAR_WORKER;
import static org.monitoringconsent.rule.Obligation.INVESTIGATE_FINDING;
import static org.monitoringconsent.rules.gb.GbCases.BC_V_CHIEF_CONSTABLE;
import static org.monitoringconsent.rules.gb.GbCases.BURCHELL;
import static org.monitoringconsent.rules.gb.GbCases.PACEY;
import static org.monitoringconsent.rules.gb.GbCases.PAY_V_LANCASHIRE;
import static org.monitoringconsent.rules.gb.GbCases.PAY_V_UK;
import static org.monitoringconsent.rules.gb.GbCases.Q_V_SSJ;
import static org.monitoringconsent.rules.gb.GbCases.SINCE_PAY;
import static org.monitoringconsent.rules.gb.GbCases.SINCE_Q_V_SSJ;
import static org.monitoringconsent.rules.gb.GbCases.X_V_Y;
import static org.monitoringconsent.rules.gb.GbConditions.ACTING;
import static org.monitoringconsent.rules.gb.GbGuidance.ACAS_CODE;
import static org.monitoringconsent.rules.gb.GbGuidance.FCA_MISCONDUCT;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_COVERT;
import static org.monitoringconsent.rules.gb.GbGuidance.LRA_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.EQUALITY_ACT;
import static org.monitoringconsent.rules.gb.GbInstruments.ERA_1996;
import static org.monitoringconsent.rules.gb.GbInstruments.NI_DISABILITY_ACT;
import static org.monitoringconsent.rules.gb.GbInstruments.NI_FAIR_EMPLOYMENT_ORDER;
import static org.monitoringconsent.rules.gb.GbInstruments.NI_ORDER_1996;
import static org.monitoringconsent.rules.gb.GbInstruments.NI_RACE_ORDER;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbMaterial.SANCTION;
import static org.monitoringconsent.rules.gb.GbMaterial.SECRETLY_OBTAINED;
import static org.monitoringconsent.rules.gb.GbMaterial.WRONGLY_CAPTURED;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.rule.Rule;

/** Fair dealing with whoever is to bear the consequences of what was found. */
final class FairnessRules {

    static final Rule UK_USE_04 = Rule.requirement("UK-USE-04", "Show and hear")
            .inForce(from(2003, 6, 11))
            .cites(ACAS_CODE.at("paras 5-12"), since(2009, 4, 6))
            .cites(ERA_1996.section("98(4)"))
            .cites(BURCHELL.whole())
            .cites(PACEY.at("(a film alone, no medical evidence)").readElsewhere(), since(2011, 1, 1))
            .cites(NI_ORDER_1996.article("130"))
            .cites(LRA_CODE.whole())
            .cites(ICO_CODE.at("3.1").readElsewhere(), UNDER_ICO_CODE)
            .deniesWhen(all(SANCTION, isFalse(WORKER_HEARD)))
            .exposing(EMPLOYMENT)
            .binding(STATUTE, GUIDANCE)
            .confidence(HIGH)
            .obligesWhen(SANCTION, INVESTIGATE_FINDING, HEAR_WORKER, GIVE_WORKER_THE_MATERIAL)
            .curedBy(WORKER_HEARD, true)
            .build();

    static final Rule UK_USE_05 = Rule.requirement("UK-USE-05", "Rule not known")
            .inForce(from(1996, 8, 22))
            .cites(ERA_1996.section("98(4)"))
            .cites(NI_ORDER_1996.article("130"))
            .cites(ICO_CODE.at("3.1.3").readElsewhere(), UNDER_ICO_CODE)
            .deniesWhen(all(SANCTION, isFalse(RULE_KNOWN), isNot(FINDING, Finding.CRIME)))
            .exposing(EMPLOYMENT)
            .binding(STATUTE, CASE_LAW)
            .confidence(HIGH)
            .curedBy(RULE_KNOWN, true)
            .build();

    private static final Condition DISMISSED_FOR_POOR_WORK = named(
            "dismissed for poor work or a small matter",
            all(is(USE_KIND, UseKind.DISMISSAL), isIn(FINDING, Finding.PERFORMANCE, Finding.MINOR)));
    private static final Condition SANCTIONED_FOR_PRIVATE_LIFE =
            named("sanctioned for private life", all(SANCTION, is(FINDING, Finding.PRIVATE_LIFE)));

    static final Rule UK_USE_08 = Rule.requirement("UK-USE-08", "Too weak or purely private")
            .inForce(from(1996, 8, 22))
            .cites(ERA_1996.section("98(2)(a), 98(4)"))
            .cites(NI_ORDER_1996.article("130"))
            .cites(X_V_Y.whole(), since(2004, 1, 1))
            .cites(PAY_V_LANCASHIRE.whole(), since(2004, 1, 1))
            .cites(PAY_V_UK.whole(), SINCE_PAY)
            .cites(ACAS_CODE.at("paras 18-23"), since(2009, 4, 6))
            .cites(Q_V_SSJ.whole().confirmed(), SINCE_Q_V_SSJ)
            .cites(BC_V_CHIEF_CONSTABLE.whole().confirmed(), since(2020, 1, 1))
            .cites(FCA_MISCONDUCT.at("(bears on the link to the work)"), since(2026, 9, 1))
            .deniesWhen(any(
                    all(SANCTION, is(FINDING, Finding.NONE)),
                    all(DISMISSED_FOR_POOR_WORK, isFalse(WORKER_WARNED)),
                    all(SANCTIONED_FOR_PRIVATE_LIFE, isFalse(LINKED_TO_WORK))))
            .exposing(EMPLOYMENT)
            .binding(STATUTE, CASE_LAW)
            .confidence(MEDIUM)
            .contestable("the threshold is a band of reasonable responses")
            .groundWhen(any(
                    all(DISMISSED_FOR_POOR_WORK, isTrue(WORKER_WARNED)),
                    all(SANCTIONED_FOR_PRIVATE_LIFE, isTrue(LINKED_TO_WORK))))
            .curedBy(USE_KIND, UseKind.COACHING)
            .curedBy(WORKER_WARNED, true)
            .curedBy(LINKED_TO_WORK, true)
            .build();

    static final Rule UK_USE_09 = Rule.prohibition("UK-USE-09", "Minor finds from covert work")
            .inForce(from(2003, 6, 11))
            .cites(ICO_CODE.at("3.4").readElsewhere(), UNDER_ICO_CODE)
            .cites(ICO_COVERT.whole().readElsewhere(), UNDER_ICO_GUIDANCE)
            .deniesWhen(all(
                    ACTING,
                    SECRETLY_OBTAINED,
                    isIn(FINDING, Finding.NONE, Finding.PERFORMANCE, Finding.MINOR, Finding.PRIVATE_LIFE)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(HIGH)
            .liftedBy("UK-USE-12")
            .build();

    static final Rule UK_USE_10 = Rule.prohibition("UK-USE-10", "The wrong person's call")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("5(1)(a),(b),(d)"), UNDER_GDPR)
            .cites(DPA_1998.schedule("1 principles 1, 2, 4"), UNDER_DPA_1998)
            .deniesWhen(WRONGLY_CAPTURED)
            .exposing(REGULATOR, EMPLOYMENT)
            .binding(STATUTE)
            .confidence(HIGH)
            .liftedBy("UK-USE-02", "UK-USE-12")
            .build();

    static final Rule UK_USE_11 = Rule.note("UK-USE-11", "Discrimination")
            .inForce(from(2010, 10, 1))
            .cites(EQUALITY_ACT.section("13"))
            .cites(EQUALITY_ACT.section("19"))
            .cites(EQUALITY_ACT.section("39"))
            .cites(NI_DISABILITY_ACT.at("(Northern Ireland)"))
            .cites(NI_RACE_ORDER.whole())
            .cites(NI_FAIR_EMPLOYMENT_ORDER.whole())
            .appliesWhen(ACTING)
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    private FairnessRules() {}

    static List<Rule> rules() {
        return List.of(UK_USE_04, UK_USE_05, UK_USE_08, UK_USE_09, UK_USE_10, UK_USE_11);
    }
}
