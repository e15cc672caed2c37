package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.LOW;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.SPECIAL_DATA_INCIDENTAL;
import static org.monitoringconsent.rules.gb.GbConditions.SPECIAL_DATA_INTENDED;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.EQUALITY_ACT;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_ADM_DRAFT;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_ON_EMOTION;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_SERCO;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2026_82;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbPages.ARTICLE_22C;
import static org.monitoringconsent.rules.gb.GbPages.ARTICLE_22_OLD;
import static org.monitoringconsent.rules.gb.GbPages.DUAA_80;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.DecisionMaking;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.fact.Facts;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;

/** Decisions and assessments by machine. */
final class AutomatedRules {

    private static final Condition SOLELY_AUTOMATED = is(Facts.DECISION, DecisionMaking.SOLELY_AUTOMATED);

    /** Decisions taken until 4 February 2026 keep the old Article 22. */
    static final Rule UK_AI_01A = Rule.requirement("UK-AI-01A", "Solely automated decisions, old rule")
            .inForce(from(2018, 5, 25).to(2026, 2, 4))
            .cites(UK_GDPR.article("22").confirmedAt(ARTICLE_22_OLD))
            .cites(DPA_2018.section("14"))
            .cites(SI_2026_82.regulation("5").confirmed())
            .deniesWhen(SOLELY_AUTOMATED.and(
                    not(isTrue(Facts.AUTOMATED_DECISION_EXCEPTION).and(isTrue(Facts.AUTOMATED_DECISION_SAFEGUARDS)))))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(Facts.DECISION, DecisionMaking.HUMAN)
            .build();

    private static final Condition SAFEGUARDS_DO_NOT_CARRY = any(
            isFalse(Facts.AUTOMATED_DECISION_SAFEGUARDS),
            is(Facts.LEGAL_BASIS, LegalBasis.RECOGNISED_LEGITIMATE_INTEREST),
            SPECIAL_DATA_INTENDED,
            SPECIAL_DATA_INCIDENTAL);

    /**
     * The narrow exceptions of Article 22B, explicit consent and legal authority, are left out. Shown as a ground where
     * an ALLOW rests on the safeguards, since the verdict is contestable then.
     */
    static final Rule UK_AI_01B = Rule.requirement("UK-AI-01B", "Solely automated decisions, new rule")
            .inForce(from(2026, 2, 5))
            .cites(UK_GDPR.articles("22A-22D").confirmedAt(DUAA_80))
            .cites(UK_GDPR.article("22C").confirmedAt(ARTICLE_22C))
            .cites(ICO_ADM_DRAFT.whole().unsure(), since(2026, 3, 31))
            .deniesWhen(SOLELY_AUTOMATED.and(SAFEGUARDS_DO_NOT_CARRY))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestableWhen(
                    SOLELY_AUTOMATED.and(not(SAFEGUARDS_DO_NOT_CARRY)),
                    "which safeguards are enough awaits the final guidance")
            .groundWhen(SOLELY_AUTOMATED.and(not(SAFEGUARDS_DO_NOT_CARRY)))
            .obligesWhen(SOLELY_AUTOMATED, Obligation.KEEP_AUTOMATED_DECISION_SAFEGUARDS)
            .curedBy(Facts.DECISION, DecisionMaking.HUMAN)
            .curedBy(Facts.AUTOMATED_DECISION_SAFEGUARDS, true)
            .build();

    static final Rule UK_AI_02 = Rule.prohibition("UK-AI-02", "Emotion recognition")
            .inForce(from(2022, 10, 26))
            .cites(ICO_ON_EMOTION.whole().confirmed())
            .cites(UK_GDPR.article("5(1)(a),(d)"))
            .deniesWhen(OBTAINING.and(is(Facts.ACTIVITY, Activity.RECOGNISE_EMOTION)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(LOW)
            .contestable("it rests on a public warning, not on a statute")
            .build();

    static final Rule UK_AI_03 = Rule.requirement("UK-AI-03", "Voiceprint identification")
            .inForce(from(2018, 5, 25))
            .cites(UK_GDPR.articles("4(14), 9"))
            .cites(ICO_SERCO.whole().confirmed(), since(2024, 2, 23))
            .deniesWhen(Conditions.all(
                    OBTAINING,
                    is(Facts.ACTIVITY, Activity.IDENTIFY_SPEAKER),
                    not(isTrue(Facts.SPECIAL_DATA_CONDITION).and(isTrue(Facts.BIOMETRIC_ALTERNATIVE)))))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .curedBy(Cure.by(Facts.SPECIAL_DATA_CONDITION, true).with(Facts.BIOMETRIC_ALTERNATIVE, true))
            .build();

    static final Rule UK_AI_04 = Rule.duty("UK-AI-04", "Analytics")
            .inForce(from(2018, 5, 25))
            .cites(UK_GDPR.article("5(1)(d)"))
            .cites(EQUALITY_ACT.sections("13, 19, 39"))
            .appliesWhen(OBTAINING.and(
                    isIn(Facts.ACTIVITY, Activity.TRANSCRIBE, Activity.ANALYSE_SPEECH, Activity.SCORE_BY_AI)))
            .binding(STATUTE, GUIDANCE)
            .confidence(HIGH)
            .obliges(Obligation.TEST_FOR_BIAS, Obligation.REVIEW_BY_HUMAN)
            .build();

    private AutomatedRules() {}

    static List<Rule> all() {
        return List.of(UK_AI_01A, UK_AI_01B, UK_AI_02, UK_AI_03, UK_AI_04);
    }
}
