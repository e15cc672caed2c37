// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.AUTOMATED_DECISION_EXCEPTION;
import static org.monitoringconsent.domain.Facts.AUTOMATED_DECISION_SAFEGUARDS;
import static org.monitoringconsent.domain.Facts.BIOMETRIC;
import static org.monitoringconsent.domain.Facts.BIOMETRIC_ALTERNATIVE;
import static org.monitoringconsent.domain.Facts.DECISION;
import static org.monitoringconsent.domain.Facts.EMOTION_FROM_BIOMETRICS;
import static org.monitoringconsent.domain.Facts.LEGAL_BASIS;
import static org.monitoringconsent.domain.Facts.SPECIAL_DATA_CONDITION;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.LOW;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.KEEP_AUTOMATED_DECISION_SAFEGUARDS;
import static org.monitoringconsent.rule.Obligation.REVIEW_BY_HUMAN;
import static org.monitoringconsent.rule.Obligation.TEST_FOR_BIAS;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.SPECIAL_DATA_INCIDENTAL;
import static org.monitoringconsent.rules.gb.GbConditions.SPECIAL_DATA_INTENDED;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_ADM_DRAFT;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_BIOMETRIC;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_HMRC;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_ON_EMOTION;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_RECRUITMENT;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_SERCO;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.DUAA_2025;
import static org.monitoringconsent.rules.gb.GbInstruments.EQUALITY_ACT;
import static org.monitoringconsent.rules.gb.GbInstruments.NI_DISABILITY_ACT;
import static org.monitoringconsent.rules.gb.GbInstruments.NI_RACE_ORDER;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2026_425;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2026_82;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Biometric;
import org.monitoringconsent.domain.DecisionMaking;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** Decisions, assessments and recognition by machine. */
final class AutomatedRules {

    private static final Condition SOLELY_AUTOMATED =
            named("solely automated", is(DECISION, DecisionMaking.SOLELY_AUTOMATED));

    /** Decisions taken until 4 February 2026 keep the old Article 22. */
    static final Rule UK_AI_01A = Rule.requirement("UK-AI-01A", "Solely automated decisions, old rule")
            .inForce(from(2018, 5, 25).to(2026, 2, 4))
            .cites(UK_GDPR.article("22").readElsewhere())
            .cites(DPA_2018.section("14"))
            .cites(SI_2026_82.regulation("5").confirmed())
            .deniesWhen(all(
                    SOLELY_AUTOMATED,
                    not(all(isTrue(AUTOMATED_DECISION_EXCEPTION), isTrue(AUTOMATED_DECISION_SAFEGUARDS)))))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(DECISION, DecisionMaking.HUMAN)
            .build();

    /** What no safeguard of one's own making carries, whatever data happen to come along. */
    private static final Condition NOT_CARRIED = named(
            "not carried by safeguards",
            any(
                    isFalse(AUTOMATED_DECISION_SAFEGUARDS),
                    is(LEGAL_BASIS, LegalBasis.RECOGNISED_LEGITIMATE_INTEREST),
                    SPECIAL_DATA_INTENDED));

    /** The narrow exceptions of Article 22B, explicit consent and legal authority, are left out. */
    static final Rule UK_AI_01B = Rule.requirement("UK-AI-01B", "Solely automated decisions, new rule")
            .inForce(from(2026, 2, 5))
            .cites(UK_GDPR.articles("22A-22D").confirmed())
            .cites(DUAA_2025.section("80").readElsewhere())
            .cites(ICO_ADM_DRAFT.at("of 31 March 2026").readElsewhere(), since(2026, 3, 31))
            .cites(ICO_RECRUITMENT.at("(hiring tools)"), since(2026, 3, 31))
            .cites(SI_2026_425.whole().readElsewhere(), since(2026, 5, 12))
            .deniesWhen(all(SOLELY_AUTOMATED, any(NOT_CARRIED, SPECIAL_DATA_INCIDENTAL)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestableWhen(
                    all(SOLELY_AUTOMATED, not(NOT_CARRIED)),
                    "which safeguards are enough awaits the statutory code, and Article 22B speaks of decisions based on "
                            + "special category data, not of data that merely come along")
            .groundWhen(all(SOLELY_AUTOMATED, not(any(NOT_CARRIED, SPECIAL_DATA_INCIDENTAL))))
            .obligesWhen(SOLELY_AUTOMATED, KEEP_AUTOMATED_DECISION_SAFEGUARDS)
            .curedBy(DECISION, DecisionMaking.HUMAN)
            .curedBy(AUTOMATED_DECISION_SAFEGUARDS, true)
            .build();

    private static final Condition EMOTION =
            named("emotion recognition", all(OBTAINING, is(ACTIVITY, Activity.RECOGNISE_EMOTION)));

    static final Rule UK_AI_02 = Rule.prohibition("UK-AI-02", "Emotion recognition")
            .inForce(from(2022, 10, 26))
            .cites(ICO_ON_EMOTION.whole().readElsewhere())
            .cites(UK_GDPR.article("5(1)(a),(d)"))
            .deniesWhen(all(EMOTION, isTrue(EMOTION_FROM_BIOMETRICS)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(LOW)
            .contestable(
                    "it rests on a public warning, not on a statute, and scoring words for mood is hardly more accurate")
            .groundWhen(all(EMOTION, isFalse(EMOTION_FROM_BIOMETRICS)))
            .build();

    static final Rule UK_AI_03 = Rule.requirement("UK-AI-03", "Recognising people by voice or face")
            .inForce(from(2018, 5, 25))
            .cites(UK_GDPR.article("4(14)"))
            .cites(UK_GDPR.article("9"))
            .cites(ICO_HMRC.at("(voiceprints of callers)").readElsewhere(), since(2019, 5, 9))
            .cites(ICO_SERCO.at("(faces and fingers at the clock)").confirmed(), since(2024, 2, 23))
            .cites(ICO_BIOMETRIC.whole().confirmed(), since(2024, 2, 23))
            .deniesWhen(all(
                    OBTAINING,
                    isIn(BIOMETRIC, Biometric.VERIFICATION, Biometric.IDENTIFICATION),
                    not(all(isTrue(SPECIAL_DATA_CONDITION), isTrue(BIOMETRIC_ALTERNATIVE)))))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .curedBy(Cure.by(SPECIAL_DATA_CONDITION, true).with(BIOMETRIC_ALTERNATIVE, true))
            .build();

    static final Rule UK_AI_04 = Rule.duty("UK-AI-04", "Analytics")
            .inForce(from(2018, 5, 25))
            .cites(UK_GDPR.article("5(1)(d)"))
            .cites(EQUALITY_ACT.section("13"))
            .cites(EQUALITY_ACT.section("19"))
            .cites(EQUALITY_ACT.section("39"))
            .cites(NI_DISABILITY_ACT.at("(Northern Ireland)"))
            .cites(NI_RACE_ORDER.whole())
            .cites(SI_2026_425.at("(a code to come)"), since(2026, 5, 12))
            .appliesWhen(all(
                    OBTAINING,
                    isIn(
                            ACTIVITY,
                            Activity.TRANSCRIBE,
                            Activity.ANALYSE_SPEECH,
                            Activity.SCORE_BY_AI,
                            Activity.RECOGNISE_EMOTION)))
            .binding(STATUTE, GUIDANCE)
            .confidence(HIGH)
            .obliges(TEST_FOR_BIAS, REVIEW_BY_HUMAN)
            .build();

    private AutomatedRules() {}

    static List<Rule> rules() {
        return List.of(UK_AI_01A, UK_AI_01B, UK_AI_02, UK_AI_03, UK_AI_04);
    }
}
