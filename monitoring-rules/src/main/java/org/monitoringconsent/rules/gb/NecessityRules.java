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
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.DECISION;
import static org.monitoringconsent.domain.Facts.EXTENT;
import static org.monitoringconsent.domain.Facts.IMPACT_ASSESSMENT;
import static org.monitoringconsent.domain.Facts.LESS_INTRUSIVE_MEANS_SUFFICE;
import static org.monitoringconsent.domain.Facts.PLACE;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.STATUTORY_DUTY;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.CONSIDER_IMPACT_ASSESSMENT;
import static org.monitoringconsent.rule.Obligation.DO_IMPACT_ASSESSMENT;
import static org.monitoringconsent.rule.Obligation.REVIEW_IMPACT_ASSESSMENT;
import static org.monitoringconsent.rules.gb.GbCases.BARBULESCU;
import static org.monitoringconsent.rules.gb.GbCases.SINCE_BARBULESCU;
import static org.monitoringconsent.rules.gb.GbConditions.BLANKET;
import static org.monitoringconsent.rules.gb.GbConditions.CAMERA;
import static org.monitoringconsent.rules.gb.GbConditions.CONTENT;
import static org.monitoringconsent.rules.gb.GbConditions.KEPT_FROM_THE_WORKER;
import static org.monitoringconsent.rules.gb.GbConditions.LOG_IN_CHECK;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.OPENED_TEXT;
import static org.monitoringconsent.rules.gb.GbConditions.ROOM_MICROPHONE;
import static org.monitoringconsent.rules.gb.GbConditions.SPECIAL_DATA_INTENDED;
import static org.monitoringconsent.rules.gb.GbGuidance.CAERPHILLY;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_CALLS;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_EMAILS;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_HIGH_RISK_LIST;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_METHODS;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2018_480;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.DecisionMaking;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.Rule;

/** No more than is needed, thought through beforehand; for obtaining. */
final class NecessityRules {

    static final Rule UK_DP_08 = Rule.requirement("UK-DP-08", "A less intrusive way")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("5(1)(c)"), UNDER_GDPR)
            .cites(UK_GDPR.article("6(1)(f)"), UNDER_GDPR)
            .cites(DPA_1998.schedule("1 principle 3"), UNDER_DPA_1998)
            .cites(DPA_1998.schedule("2 para 6"), UNDER_DPA_1998)
            .cites(BARBULESCU.paragraph("121").readElsewhere(), SINCE_BARBULESCU)
            .cites(ICO_CALLS.whole().readElsewhere(), UNDER_ICO_GUIDANCE)
            .cites(CAERPHILLY.whole().readElsewhere(), since(2014, 12, 1))
            .deniesWhen(all(OBTAINING, isTrue(LESS_INTRUSIVE_MEANS_SUFFICE)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .liftedBy("UK-LAW-01")
            .curedBy(LESS_INTRUSIVE_MEANS_SUFFICE, false)
            .curedBy(ACTIVITY, Activity.LOG_TRAFFIC)
            .build();

    /** A filter against data loss reads everything, to stop what should not go out. */
    private static final Condition LEAK_FILTER =
            named("filter against data loss", all(is(PURPOSE, PurposeCategory.UNAUTHORISED_USE), OPENED_TEXT));

    /** Evidence lies in a record, not in an ear. */
    private static final Condition MAY_NEED_IT_ALL = named(
            "may need it all",
            any(
                    isIn(PURPOSE, PurposeCategory.SYSTEM_OPERATION, PurposeCategory.HEALTH_AND_SAFETY),
                    all(
                            isIn(
                                    PURPOSE,
                                    PurposeCategory.ESTABLISH_FACTS,
                                    PurposeCategory.COMPLAINT_OR_DISPUTE,
                                    PurposeCategory.CRIME_DETECTION,
                                    PurposeCategory.SITE_SECURITY),
                            isNot(ACTIVITY, Activity.LISTEN_LIVE, Activity.WHISPER, Activity.BARGE_IN)),
                    LEAK_FILTER));

    private static final Condition TAKES_IN_EVERYTHING =
            named("takes in everything", all(OBTAINING, CONTENT, not(ROOM_MICROPHONE), BLANKET));

    static final Rule UK_DP_09 = Rule.requirement("UK-DP-09", "Everything, always")
            .inForce(from(2023, 10, 3))
            .cites(ICO_CALLS.whole().readElsewhere())
            .cites(ICO_METHODS.whole().readElsewhere())
            .cites(ICO_EMAILS.at("(filters)").readElsewhere())
            .cites(UK_GDPR.article("5(1)(c)"))
            .deniesWhen(all(TAKES_IN_EVERYTHING, not(any(MAY_NEED_IT_ALL, LOG_IN_CHECK))))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .contestable(
                    "recording every call for quality alone is everyday practice, and the guidance does not say in "
                            + "so many words that filters and log-in checks are free")
            .groundWhen(all(TAKES_IN_EVERYTHING, any(LEAK_FILTER, LOG_IN_CHECK)))
            .liftedBy("UK-LAW-01")
            .curedBy(EXTENT, Extent.SAMPLED)
            .curedBy(STATUTORY_DUTY, true)
            .build();

    /** What the Commissioner's list and the guidance name in so many words. */
    private static final Condition LISTED_AS_HIGH_RISK = named(
            "listed as high risk",
            any(
                    named(
                            "high-risk activity",
                            isIn(
                                    ACTIVITY,
                                    Activity.TRANSCRIBE,
                                    Activity.ANALYSE_SPEECH,
                                    Activity.SCORE_BY_AI,
                                    Activity.RECOGNISE_EMOTION,
                                    Activity.IDENTIFY_SPEAKER,
                                    Activity.READ_MESSAGE,
                                    Activity.WATCH_BY_CAMERA,
                                    Activity.LISTEN_TO_ROOM,
                                    Activity.RECORD_ROOM,
                                    Activity.CAPTURE_SCREEN,
                                    Activity.LOG_KEYSTROKES,
                                    Activity.TRACK_LOCATION)),
                    KEPT_FROM_THE_WORKER,
                    all(BLANKET, CONTENT),
                    is(DECISION, DecisionMaking.SOLELY_AUTOMATED),
                    SPECIAL_DATA_INTENDED,
                    all(CONTENT, is(PLACE, Place.HOME))));

    private static final Condition READ_AS_HIGH_RISK = named(
            "read as high risk",
            any(
                    all(is(ACTIVITY, Activity.LOG_TRAFFIC), is(EXTENT, Extent.CONTINUOUS)),
                    is(PURPOSE, PurposeCategory.MODEL_TRAINING)));

    static final Condition NEEDS_AN_ASSESSMENT =
            named("needs an assessment", all(OBTAINING, any(LISTED_AS_HIGH_RISK, READ_AS_HIGH_RISK)));

    private static final Condition NOT_ASSESSED =
            named("not assessed", all(OBTAINING, is(IMPACT_ASSESSMENT, ImpactAssessment.NOT_DONE)));

    /** Until 24 May 2018 a duty that the code asked for; from then on a requirement of statute. */
    static final Rule UK_DP_10 = Rule.requirement("UK-DP-10", "Impact assessment")
            .inForce(from(2003, 6, 11))
            .cites(UK_GDPR.article("35"), UNDER_GDPR)
            .cites(ICO_HIGH_RISK_LIST.whole().confirmed(), UNDER_GDPR)
            .cites(ICO_GUIDANCE.whole().confirmed(), UNDER_ICO_GUIDANCE)
            .cites(ICO_CODE.at("3.1"), UNDER_DPA_1998)
            .deniesWhen(all(onOrAfter(2018, 5, 25), NEEDS_AN_ASSESSMENT, NOT_ASSESSED))
            .exposing(REGULATOR)
            .binding(GUIDANCE, UNDER_DPA_1998)
            .binding(STATUTE, UNDER_GDPR)
            .confidence(HIGH)
            .contestableWhen(
                    all(READ_AS_HIGH_RISK, not(LISTED_AS_HIGH_RISK)),
                    "neither all-day logs nor the training of a model stands on the list in so many words")
            .obligesWhen(all(before(2018, 5, 25), NEEDS_AN_ASSESSMENT, NOT_ASSESSED), DO_IMPACT_ASSESSMENT)
            .obligesWhen(all(onOrAfter(2018, 5, 25), NEEDS_AN_ASSESSMENT), REVIEW_IMPACT_ASSESSMENT)
            .obligesWhen(
                    all(onOrAfter(2018, 5, 25), CONTENT, not(NEEDS_AN_ASSESSMENT), NOT_ASSESSED),
                    CONSIDER_IMPACT_ASSESSMENT)
            .curedByAny(IMPACT_ASSESSMENT, List.of(ImpactAssessment.LOW_RISK, ImpactAssessment.HIGH_RISK_CONSULTED))
            .build();

    /** Also where no assessment was due. */
    static final Rule UK_DP_14 = Rule.requirement("UK-DP-14", "Ask the regulator first")
            .inForce(from(2018, 5, 25))
            .cites(UK_GDPR.article("36(1)-(2)"))
            .deniesWhen(all(OBTAINING, is(IMPACT_ASSESSMENT, ImpactAssessment.HIGH_RISK_UNCONSULTED)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedByAny(IMPACT_ASSESSMENT, List.of(ImpactAssessment.HIGH_RISK_CONSULTED, ImpactAssessment.LOW_RISK))
            .build();

    static final Rule UK_DP_15 = Rule.note("UK-DP-15", "Data protection fee")
            .inForce(from(2018, 5, 25))
            .cites(SI_2018_480.whole())
            .appliesWhen(all(OBTAINING, CAMERA))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    private NecessityRules() {}

    static List<Rule> rules() {
        return List.of(UK_DP_08, UK_DP_09, UK_DP_10, UK_DP_14, UK_DP_15);
    }
}
