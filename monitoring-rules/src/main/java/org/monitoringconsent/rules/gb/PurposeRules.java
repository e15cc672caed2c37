// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.condition.Conditions.onOrAfter;
import static org.monitoringconsent.domain.Facts.EXTENT;
import static org.monitoringconsent.domain.Facts.FINDING;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.STATUTORY_DUTY;
import static org.monitoringconsent.domain.Facts.USE_ANNOUNCED;
import static org.monitoringconsent.domain.Facts.USE_EXCLUDED;
import static org.monitoringconsent.domain.Facts.USE_KIND;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.CORRECT_DESIGNATION_REGISTER;
import static org.monitoringconsent.rule.Obligation.KEEP_SEALED;
import static org.monitoringconsent.rule.Obligation.LIMIT_TO_SERIOUS_PART;
import static org.monitoringconsent.rule.Obligation.RECORD_NEW_PURPOSE;
import static org.monitoringconsent.rule.Obligation.REDACT_OTHERS;
import static org.monitoringconsent.rules.gb.GbCases.BC_V_CHIEF_CONSTABLE;
import static org.monitoringconsent.rules.gb.GbCases.GARAMUKANWA;
import static org.monitoringconsent.rules.gb.GbCases.SINCE_GARAMUKANWA;
import static org.monitoringconsent.rules.gb.GbConditions.ACTING;
import static org.monitoringconsent.rules.gb.GbConditions.CONTENT;
import static org.monitoringconsent.rules.gb.GbConditions.INVESTIGATIVE;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.PLAINLY_PERSONAL;
import static org.monitoringconsent.rules.gb.GbConditions.SERIOUS_SUSPICION;
import static org.monitoringconsent.rules.gb.GbConditions.SUSPECTED_OF_CRIME;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_CALLS;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_PURPOSE;
import static org.monitoringconsent.rules.gb.GbInstruments.ANNEX_2;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.DUAA_2025;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DUAA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_CODE;
import static org.monitoringconsent.rules.gb.GbMaterial.FOR_A_CLAIM;
import static org.monitoringconsent.rules.gb.GbMaterial.LAWFUL_DISCLOSURE;
import static org.monitoringconsent.rules.gb.GbMaterial.NEW_PURPOSE;
import static org.monitoringconsent.rules.gb.GbMaterial.SERIOUS_REACTION;
import static org.monitoringconsent.rules.gb.GbMaterial.TO_AUTHORITY;
import static org.monitoringconsent.rules.gb.GbMaterial.TO_COURT;
import static org.monitoringconsent.rules.gb.GbMaterial.TO_DATA_SUBJECT;
import static org.monitoringconsent.rules.gb.GbMaterial.WRONGLY_CAPTURED;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.rule.Rule;

/** What material may be used for, and what lifts the limits of the purpose that was told. */
final class PurposeRules {

    static final Rule UK_USE_01 = Rule.requirement("UK-USE-01", "Only for the told purpose")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("5(1)(a),(b)"), UNDER_GDPR)
            .cites(UK_GDPR.article("6(4)"), UNDER_GDPR)
            .cites(UK_GDPR.article("8A").confirmed(), UNDER_DUAA)
            .cites(DUAA_2025.section("71").confirmed(), UNDER_DUAA)
            .cites(DPA_1998.schedule("1 principle 2"), UNDER_DPA_1998)
            .deniesWhen(NEW_PURPOSE)
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .contestableWhen(
                    all(OBTAINING, not(isTrue(USE_EXCLUDED))),
                    "whether going back to the material is compatible is a test of many factors")
            .liftedBy("UK-USE-02", "UK-USE-12", "UK-USE-13", "UK-USE-15", "UK-LAW-01")
            .curedBy(USE_ANNOUNCED, true)
            .build();

    private static final Condition NOT_TO_BE_IGNORED = named(
            "not to be ignored",
            all(
                    SERIOUS_REACTION,
                    any(NEW_PURPOSE, PLAINLY_PERSONAL, WRONGLY_CAPTURED),
                    not(all(isTrue(USE_EXCLUDED), isNot(FINDING, Finding.CRIME, Finding.SAFETY)))));

    /** From 5 February 2026 crime stands on a statutory footing; other misconduct rests on guidance still. */
    static final Rule UK_USE_02 = Rule.exception("UK-USE-02", "What no employer could ignore")
            .inForce(from(2003, 6, 11))
            .cites(ICO_CODE.at("Part 3").readElsewhere(), UNDER_ICO_CODE)
            .cites(ICO_PURPOSE.whole().confirmed(), since(2026, 3, 23))
            .cites(DPA_2018.schedule("2 para 2").confirmed(), UNDER_GDPR)
            .cites(DPA_1998.section("29(3)"), UNDER_DPA_1998)
            .cites(UK_GDPR.article("8A"), UNDER_DUAA)
            .cites(UK_GDPR.at("Annex 2 paras 6, 7-9").shownAt(ANNEX_2).readElsewhere(), UNDER_DUAA)
            .cites(GARAMUKANWA.whole().readElsewhere(), SINCE_GARAMUKANWA)
            .cites(BC_V_CHIEF_CONSTABLE.whole().confirmed(), since(2020, 1, 1))
            .appliesWhen(NOT_TO_BE_IGNORED)
            .binding(GUIDANCE, InForce.always())
            .binding(STATUTE, UNDER_DUAA)
            .confidence(MEDIUM)
            .contestableWhen(
                    any(isNot(FINDING, Finding.CRIME), PLAINLY_PERSONAL, WRONGLY_CAPTURED),
                    "for misconduct that is no crime, and for private or wrongly captured talk, only guidance supports it")
            .lifts("UK-USE-01", "UK-USE-03", "UK-USE-10")
            .obliges(RECORD_NEW_PURPOSE)
            .obligesWhen(all(NOT_TO_BE_IGNORED, PLAINLY_PERSONAL), LIMIT_TO_SERIOUS_PART)
            .obligesWhen(all(NOT_TO_BE_IGNORED, WRONGLY_CAPTURED), CORRECT_DESIGNATION_REGISTER)
            .build();

    private static final Condition BILLED_FROM_LOGS =
            named("billed from logs", all(is(USE_KIND, UseKind.BILLING), not(CONTENT)));

    static final Rule UK_USE_03 = Rule.prohibition("UK-USE-03", "Private call or message")
            .inForce(from(2023, 10, 3))
            .cites(ICO_CALLS.whole().readElsewhere())
            .deniesWhen(all(ACTING, PLAINLY_PERSONAL, not(BILLED_FROM_LOGS)))
            .exposing(REGULATOR, EMPLOYMENT)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .groundWhen(all(ACTING, PLAINLY_PERSONAL, BILLED_FROM_LOGS))
            .liftedBy("UK-USE-02", "UK-USE-12", "UK-USE-13")
            .build();

    static final Rule UK_USE_12 = Rule.exception("UK-USE-12", "Handing over what the law orders or permits")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("15").confirmed(), UNDER_GDPR)
            .cites(DPA_2018.schedule("2 paras 2, 5(2)-(3), 16").confirmed(), UNDER_GDPR)
            .cites(DPA_2018.section("173").confirmed(), UNDER_GDPR)
            .cites(UK_GDPR.article("6(1)(d)"), UNDER_GDPR)
            .cites(UK_GDPR.at("Annex 2 paras 1, 4-7").shownAt(ANNEX_2).readElsewhere(), UNDER_DUAA)
            .cites(DPA_1998.section("7"), UNDER_DPA_1998)
            .cites(DPA_1998.sections("27, 29, 35"), UNDER_DPA_1998)
            .cites(DPA_1998.schedule("2 para 4"), UNDER_DPA_1998)
            .appliesWhen(LAWFUL_DISCLOSURE)
            .binding(STATUTE)
            .confidence(HIGH)
            .contestableWhen(
                    all(TO_AUTHORITY, before(2026, 2, 5), not(isTrue(STATUTORY_DUTY))),
                    "a request that could not compel, other than for crime or tax, rested on compatibility alone")
            .lifts("UK-USE-01", "UK-USE-03", "UK-USE-09", "UK-USE-10")
            .obligesWhen(TO_DATA_SUBJECT, REDACT_OTHERS)
            .obligesWhen(any(TO_DATA_SUBJECT, TO_COURT), KEEP_SEALED)
            .build();

    static final Rule UK_USE_13 = Rule.exception("UK-USE-13", "Legal claims")
            .inForce(from(2000, 10, 24))
            .cites(DPA_2018.schedule("2 para 5(3)").confirmed(), UNDER_GDPR)
            .cites(DPA_1998.section("35(2)"), UNDER_DPA_1998)
            .appliesWhen(any(is(USE_KIND, UseKind.LEGAL_PROCEEDINGS), all(NEW_PURPOSE, FOR_A_CLAIM)))
            .binding(STATUTE)
            .confidence(HIGH)
            .contestableWhen(
                    any(OBTAINING, PLAINLY_PERSONAL),
                    "a court weighs private life, and to hear a call is not yet to disclose it")
            .lifts("UK-USE-01", "UK-USE-03")
            .build();

    static final Rule UK_USE_14 = Rule.ground("UK-USE-14", "Within what was told")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("5(1)(b)"), UNDER_GDPR)
            .cites(DPA_1998.schedule("1 principle 2"), UNDER_DPA_1998)
            .appliesWhen(all(ACTING, not(NEW_PURPOSE)))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    /** Some purposes are compatible by statute from 5 February 2026. */
    static final Rule UK_USE_15 = Rule.exception("UK-USE-15", "Going back to what you hold")
            .inForce(from(2000, 10, 24))
            .cites(DPA_2018.schedule("2 para 2").confirmed(), UNDER_GDPR)
            .cites(UK_GDPR.article("6(4)").unsure(), UNDER_GDPR)
            .cites(DPA_1998.section("29"), UNDER_DPA_1998)
            .cites(UK_GDPR.article("8A").confirmed(), UNDER_DUAA)
            .cites(UK_GDPR.at("Annex 2 paras 4-8").shownAt(ANNEX_2).readElsewhere(), UNDER_DUAA)
            .cites(ICO_PURPOSE.whole().confirmed(), since(2026, 3, 23))
            .appliesWhen(all(
                    OBTAINING,
                    NEW_PURPOSE,
                    not(all(isTrue(USE_EXCLUDED), not(SUSPECTED_OF_CRIME))),
                    any(
                            all(SERIOUS_SUSPICION, INVESTIGATIVE, is(EXTENT, Extent.TARGETED)),
                            all(
                                    onOrAfter(2026, 2, 5),
                                    isIn(
                                            PURPOSE,
                                            PurposeCategory.CRIME_DETECTION,
                                            PurposeCategory.SAFEGUARDING,
                                            PurposeCategory.HEALTH_AND_SAFETY)))))
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestableWhen(
                    not(any(
                            SUSPECTED_OF_CRIME,
                            all(
                                    onOrAfter(2026, 2, 5),
                                    isIn(PURPOSE, PurposeCategory.CRIME_DETECTION, PurposeCategory.SAFEGUARDING)))),
                    "a breach of contract is no crime, and ordinary safety is neither an emergency nor a vital interest")
            .lifts("UK-USE-01")
            .obliges(RECORD_NEW_PURPOSE)
            .build();

    private PurposeRules() {}

    static List<Rule> rules() {
        return List.of(UK_USE_01, UK_USE_02, UK_USE_03, UK_USE_12, UK_USE_13, UK_USE_14, UK_USE_15);
    }
}
