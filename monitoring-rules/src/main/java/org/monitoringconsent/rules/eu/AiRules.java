// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.condition.Conditions.onOrAfter;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.EMOTION_EXEMPTION;
import static org.monitoringconsent.domain.Facts.EMOTION_FROM_BIOMETRICS;
import static org.monitoringconsent.domain.Facts.LEGACY_AI_SYSTEM;
import static org.monitoringconsent.domain.Facts.PUBLIC_AUTHORITY;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.USE_KIND;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.DISCLOSE_EMOTION_RECOGNITION;
import static org.monitoringconsent.rule.Obligation.KEEP_FROM_HR;
import static org.monitoringconsent.rule.Obligation.MEET_AI_DEPLOYER_DUTIES;
import static org.monitoringconsent.rules.eu.EuActivities.AI_THAT_EVALUATES_WORKERS;
import static org.monitoringconsent.rules.eu.EuActivities.EMOTION_OF_THE_WORKER;
import static org.monitoringconsent.rules.eu.EuConditions.ACTING;
import static org.monitoringconsent.rules.eu.EuConditions.DEMANDED_DISCLOSURE;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuInstruments.AI_ACT;
import static org.monitoringconsent.rules.eu.EuInstruments.AI_GUIDELINES;
import static org.monitoringconsent.rules.eu.EuInstruments.AI_OMNIBUS;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.EmotionExemption;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.rule.Rule;

/** EU-AI: what the AI Act prohibits and asks for. */
final class AiRules {

    private static final Condition FROM_VOICE_OR_FACE = named(
            "emotion from voice or face",
            all(is(ACTIVITY, Activity.RECOGNISE_EMOTION), isTrue(EMOTION_FROM_BIOMETRICS)));

    /** Art 111(2): an older system stays outside, save that of a public authority from 2 August 2030 on. */
    private static final Condition OLDER_SYSTEM = named(
            "older AI system",
            all(isTrue(LEGACY_AI_SYSTEM), not(all(isTrue(PUBLIC_AUTHORITY), onOrAfter(2030, 8, 2)))));

    private static final Condition FOR_SAFETY = named(
            "emotion system for safety",
            all(
                    is(EMOTION_EXEMPTION, EmotionExemption.MEDICAL_OR_SAFETY),
                    is(PURPOSE, PurposeCategory.HEALTH_AND_SAFETY)));

    private static final Condition FOR_PRIVATE_TRAINING = named(
            "emotion system for private training",
            all(
                    is(EMOTION_EXEMPTION, EmotionExemption.PRIVATE_TRAINING_ONLY),
                    is(PURPOSE, PurposeCategory.QUALITY_STANDARDS)));

    private static Rule euAi01(NationalLaw national) {
        return Rule.prohibition("EU-AI-01", "No emotion recognition of workers")
                .inForce(from(2025, 2, 2))
                .cites(AI_ACT.articles("3(39), 5(1)(f), 113(a)"))
                .cites(AI_GUIDELINES.whole(), since(2025, 2, 4))
                .citesAll(national.cites("EU-AI-01"))
                .deniesWhen(all(EMOTION_OF_THE_WORKER, isTrue(EMOTION_FROM_BIOMETRICS), not(DEMANDED_DISCLOSURE)))
                .exposing(REGULATOR)
                .binding(STATUTE)
                .confidence(HIGH)
                .liftedBy("EU-AI-04")
                .build();
    }

    private static Rule euAi02(NationalLaw national) {
        return Rule.duty("EU-AI-02", "Emotion recognition must be disclosed")
                .inForce(from(2026, 8, 2))
                .cites(AI_ACT.at("Arts 50(3), 50(5), 26 and Annex III(1)(c)"))
                .cites(AI_OMNIBUS.whole().unsure())
                .citesAll(national.cites("EU-AI-02"))
                .appliesWhen(all(OBTAINING, FROM_VOICE_OR_FACE))
                .binding(STATUTE)
                .confidence(MEDIUM)
                .obliges(DISCLOSE_EMOTION_RECOGNITION)
                .build();
    }

    private static Rule euAi03(NationalLaw national) {
        return Rule.duty("EU-AI-03", "AI that evaluates workers or reads emotions is high-risk")
                .inForce(from(2027, 12, 2))
                .cites(AI_ACT.at("Annex III(1)(c) and (4)(b), Arts 26(2), (6), (7), 86"))
                .cites(AI_ACT.article("111(2) (older systems)").unsure())
                .cites(AI_OMNIBUS.whole().unsure())
                .citesAll(national.cites("EU-AI-03"))
                .appliesWhen(all(OBTAINING, any(AI_THAT_EVALUATES_WORKERS, FROM_VOICE_OR_FACE), not(OLDER_SYSTEM)))
                .binding(STATUTE)
                .confidence(MEDIUM)
                .obliges(MEET_AI_DEPLOYER_DUTIES)
                .build();
    }

    private static Rule euAi04(NationalLaw national) {
        return Rule.exception("EU-AI-04", "Exempt emotion recognition")
                .inForce(from(2025, 2, 2))
                .cites(AI_ACT.article("5(1)(f), last words"))
                .cites(AI_GUIDELINES.at("(private training without effect on personnel decisions)"), since(2025, 2, 4))
                .citesAll(national.cites("EU-AI-04"))
                .appliesWhen(any(
                        all(OBTAINING, any(FOR_SAFETY, FOR_PRIVATE_TRAINING)),
                        all(
                                ACTING,
                                FOR_SAFETY,
                                isNot(USE_KIND, UseKind.DISCIPLINE, UseKind.DISMISSAL, UseKind.VETTING))))
                .binding(STATUTE, GUIDANCE)
                .confidence(MEDIUM)
                .contestable("the training branch rests on guidelines that do not bind courts")
                .lifts("EU-AI-01")
                .shownOnlyWhenLifting()
                .obligesWhen(
                        is(EMOTION_EXEMPTION, EmotionExemption.PRIVATE_TRAINING_ONLY), GUIDANCE, MEDIUM, KEEP_FROM_HR)
                .build();
    }

    private AiRules() {}

    static List<Rule> in(NationalLaw national) {
        return List.of(euAi01(national), euAi02(national), euAi03(national), euAi04(national));
    }
}
