// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.condition.Conditions.onOrAfter;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.BALANCING;
import static org.monitoringconsent.domain.Facts.CONSENT_FREELY_GIVEN;
import static org.monitoringconsent.domain.Facts.FINDING;
import static org.monitoringconsent.domain.Facts.LEGAL_BASIS;
import static org.monitoringconsent.domain.Facts.PUBLIC_AUTHORITY;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.STATUTORY_DUTY;
import static org.monitoringconsent.domain.Facts.USE_KIND;
import static org.monitoringconsent.domain.Facts.WORKER_OBJECTED;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.gb.GbConditions.BALANCED;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_INTERESTS;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_SERCO;
import static org.monitoringconsent.rules.gb.GbInstruments.ANNEX_1;
import static org.monitoringconsent.rules.gb.GbInstruments.BETWEEN_GDPR_AND_DUAA;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.DUAA_2025;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2026_82;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DUAA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbMaterial.DANGER_TO_LIFE;
import static org.monitoringconsent.rules.gb.GbMaterial.RECORDING_DUTY;
import static org.monitoringconsent.rules.gb.GbMaterial.TO_AUTHORITY;
import static org.monitoringconsent.rules.gb.GbMaterial.TO_COURT;
import static org.monitoringconsent.rules.gb.GbMaterial.TO_DATA_SUBJECT;
import static org.monitoringconsent.rules.gb.GbMaterial.TO_EMERGENCY_SERVICE;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** What the processing rests on; for obtaining and acting alike unless a rule says otherwise. */
final class LawfulBasisRules {

    /** The basis that fits monitoring as a rule. */
    private static final Cure BALANCED_INTERESTS =
            Cure.by(LEGAL_BASIS, LegalBasis.LEGITIMATE_INTERESTS).with(BALANCING, Balancing.FAVOURS_EMPLOYER);

    private static final Condition VITAL_INTERESTS =
            named("vital interests", is(LEGAL_BASIS, LegalBasis.VITAL_INTERESTS));

    static final Rule UK_DP_01 = Rule.requirement("UK-DP-01", "No basis that fits")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("6(1), for vital interests (d) and recital 46"), UNDER_GDPR)
            .cites(DPA_1998.schedule("2, for vital interests para 4"), UNDER_DPA_1998)
            .deniesWhen(any(
                    is(LEGAL_BASIS, LegalBasis.NONE),
                    all(is(LEGAL_BASIS, LegalBasis.PUBLIC_TASK), isFalse(PUBLIC_AUTHORITY)),
                    all(VITAL_INTERESTS, not(DANGER_TO_LIFE))))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .contestableWhen(all(VITAL_INTERESTS, DANGER_TO_LIFE), "no fact says that a life was really in danger")
            .groundWhen(all(VITAL_INTERESTS, DANGER_TO_LIFE))
            .curedBy(BALANCED_INTERESTS)
            .build();

    static final Rule UK_DP_02 = Rule.requirement("UK-DP-02", "Consent not free, or withdrawn")
            .inForce(from(2003, 6, 11))
            .cites(UK_GDPR.article("4(11)"), UNDER_GDPR)
            .cites(UK_GDPR.article("6(1)(a)"), UNDER_GDPR)
            .cites(UK_GDPR.article("7(3), 7(4)"), UNDER_GDPR)
            .cites(ICO_SERCO.whole().confirmed(), since(2024, 2, 23))
            .cites(ICO_CODE.whole(), UNDER_DPA_1998)
            .deniesWhen(all(
                    is(LEGAL_BASIS, LegalBasis.CONSENT), any(isFalse(CONSENT_FREELY_GIVEN), isTrue(WORKER_OBJECTED))))
            .exposing(REGULATOR)
            .binding(GUIDANCE, UNDER_DPA_1998)
            .binding(STATUTE, UNDER_GDPR)
            .confidence(HIGH)
            .curedBy(BALANCED_INTERESTS)
            .build();

    static final Rule UK_DP_03 = Rule.requirement("UK-DP-03", "Balance not recorded")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("5(2)").confirmed(), UNDER_GDPR)
            .cites(UK_GDPR.article("6(1)(f)").confirmed(), UNDER_GDPR)
            .cites(DPA_1998.schedule("2 para 6"), UNDER_DPA_1998)
            .deniesWhen(all(is(LEGAL_BASIS, LegalBasis.LEGITIMATE_INTERESTS), not(BALANCED)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(BALANCING, Balancing.FAVOURS_EMPLOYER)
            .build();

    static final Rule UK_DP_04 = Rule.requirement("UK-DP-04", "Contract does not fit")
            .inForce(from(2018, 5, 25))
            .cites(UK_GDPR.article("6(1)(b)"))
            .cites(ICO_GUIDANCE.at("on lawful basis"), UNDER_ICO_GUIDANCE)
            .deniesWhen(is(LEGAL_BASIS, LegalBasis.CONTRACT))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .contestable("some contracts with callers may be another matter")
            .curedBy(BALANCED_INTERESTS)
            .build();

    /** A mere label of compliance is not enough. */
    static final Rule UK_DP_05 = Rule.requirement("UK-DP-05", "The legal duty must exist")
            .inForce(from(2018, 5, 25))
            .cites(UK_GDPR.article("6(1)(c), 6(3)"))
            .cites(UK_GDPR.article("15"))
            .cites(DPA_2018.schedule("2 para 5(2)").confirmed())
            .deniesWhen(all(
                    is(LEGAL_BASIS, LegalBasis.LEGAL_OBLIGATION),
                    not(any(
                            isTrue(STATUTORY_DUTY),
                            RECORDING_DUTY,
                            is(ACTIVITY, Activity.CHECK_RECORDS),
                            TO_DATA_SUBJECT,
                            TO_COURT,
                            TO_AUTHORITY))))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(STATUTORY_DUTY, true)
            .curedBy(BALANCED_INTERESTS)
            .build();

    private static final Condition EMERGENCY_AS_RECOGNISED = named(
            "emergency as a recognised interest",
            all(
                    onOrAfter(2026, 2, 5),
                    is(LEGAL_BASIS, LegalBasis.RECOGNISED_LEGITIMATE_INTEREST),
                    is(PURPOSE, PurposeCategory.HEALTH_AND_SAFETY)));

    /** Before 5 February 2026 the basis did not exist, so that nobody could rest on it. */
    static final Rule UK_DP_06 = Rule.requirement("UK-DP-06", "Recognised legitimate interest")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("6(1)(ea)").confirmed(), UNDER_DUAA)
            .cites(UK_GDPR.at("Annex 1 paras 1-6").confirmedAt(ANNEX_1), UNDER_DUAA)
            .cites(ICO_INTERESTS.whole().confirmed(), since(2026, 3, 23))
            .cites(SI_2026_82.regulation("2(c), (z6)").confirmed(), UNDER_DUAA)
            .cites(UK_GDPR.article("6(1)"), BETWEEN_GDPR_AND_DUAA)
            .cites(DPA_1998.schedule("2"), UNDER_DPA_1998)
            .deniesWhen(all(
                    is(LEGAL_BASIS, LegalBasis.RECOGNISED_LEGITIMATE_INTEREST),
                    any(
                            before(2026, 2, 5),
                            not(any(
                                    isIn(
                                            PURPOSE,
                                            PurposeCategory.CRIME_DETECTION,
                                            PurposeCategory.SAFEGUARDING,
                                            PurposeCategory.NATIONAL_SECURITY,
                                            PurposeCategory.HEALTH_AND_SAFETY),
                                    TO_AUTHORITY,
                                    TO_EMERGENCY_SERVICE,
                                    all(is(USE_KIND, UseKind.REPORT_TO_AUTHORITY), is(FINDING, Finding.CRIME)))))))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .contestableWhen(
                    EMERGENCY_AS_RECOGNISED,
                    "only an emergency of Part 2 of the Civil Contingencies Act 2004 counts, not ordinary safety")
            .groundWhen(EMERGENCY_AS_RECOGNISED)
            .curedBy(BALANCED_INTERESTS)
            .build();

    /** The sanctions of a public authority are left to UK-DP-03. */
    static final Rule UK_DP_13 = Rule.requirement("UK-DP-13", "A public authority in its own tasks")
            .inForce(from(2018, 5, 25))
            .cites(UK_GDPR.article("6(1), last subparagraph").confirmed())
            .cites(DUAA_2025.section("70(2)(c)").confirmed(), UNDER_DUAA)
            .deniesWhen(all(
                    OBTAINING,
                    isTrue(PUBLIC_AUTHORITY),
                    any(
                            is(LEGAL_BASIS, LegalBasis.LEGITIMATE_INTERESTS),
                            all(onOrAfter(2026, 2, 5), is(LEGAL_BASIS, LegalBasis.RECOGNISED_LEGITIMATE_INTEREST)))))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("running its own staff like any employer may lie outside the tasks for which the bar holds")
            .curedBy(LEGAL_BASIS, LegalBasis.PUBLIC_TASK)
            .build();

    private LawfulBasisRules() {}

    static List<Rule> rules() {
        return List.of(UK_DP_01, UK_DP_02, UK_DP_03, UK_DP_04, UK_DP_05, UK_DP_06, UK_DP_13);
    }
}
