// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.COMMUNICATION_GIVEN;
import static org.monitoringconsent.domain.Facts.IN_MONITORED_GROUP;
import static org.monitoringconsent.domain.Facts.NOTICE;
import static org.monitoringconsent.domain.Facts.OTHER_PARTY_NOTIFIED;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.INFORM_OTHER_PARTY;
import static org.monitoringconsent.rule.Obligation.INFORM_WORKER_AFTERWARDS;
import static org.monitoringconsent.rule.Obligation.KEEP_WORKER_NOTICE;
import static org.monitoringconsent.rule.Obligation.PUT_UP_CAMERA_SIGNS;
import static org.monitoringconsent.rules.gb.GbCases.BARBULESCU;
import static org.monitoringconsent.rules.gb.GbCases.COPLAND;
import static org.monitoringconsent.rules.gb.GbCases.SINCE_BARBULESCU;
import static org.monitoringconsent.rules.gb.GbCases.SINCE_COPLAND;
import static org.monitoringconsent.rules.gb.GbConditions.CAMERA;
import static org.monitoringconsent.rules.gb.GbConditions.CAN_HAVE_COMMUNICATION;
import static org.monitoringconsent.rules.gb.GbConditions.CONTENT;
import static org.monitoringconsent.rules.gb.GbConditions.KEPT_FROM_THE_WORKER;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.ON_STORED_COPY;
import static org.monitoringconsent.rules.gb.GbConditions.PARTICIPANT;
import static org.monitoringconsent.rules.gb.GbConditions.ROOM_MICROPHONE;
import static org.monitoringconsent.rules.gb.GbConditions.SHOWN_BY_A_PARTY;
import static org.monitoringconsent.rules.gb.GbConditions.SPECIFIC_NOTICE;
import static org.monitoringconsent.rules.gb.GbConditions.VOICE_CAPTURE;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_EMAILS;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_METHODS;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_VIDEO;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.rule.Rule;

/** The right person, told in time. */
final class OpennessRules {

    static final Rule UK_ACC_01 = Rule.requirement("UK-ACC-01", "Wrong person or extension")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("5(1)(a),(c),(d),(f)"), UNDER_GDPR)
            .cites(DPA_1998.schedule("1 principles 1, 3, 4"), UNDER_DPA_1998)
            .cites(DPA_2018.section("173").confirmed(), UNDER_GDPR)
            .deniesWhen(all(OBTAINING, isFalse(IN_MONITORED_GROUP), not(SHOWN_BY_A_PARTY)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .curedBy(IN_MONITORED_GROUP, true)
            .build();

    /** Until UK-COV-01 began, the rules on openness judged covert monitoring too; what a party shows is past telling. */
    private static final Condition HELD_TO_OPENNESS = named(
            "held to openness",
            all(OBTAINING, any(not(KEPT_FROM_THE_WORKER), before(2003, 6, 11)), not(SHOWN_BY_A_PARTY)));

    static final Rule UK_OPEN_01 = Rule.requirement("UK-OPEN-01", "Tell the worker properly")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("5(1)(a)"), UNDER_GDPR)
            .cites(UK_GDPR.articles("13-14"), UNDER_GDPR)
            .cites(UK_GDPR.article("21(4)"), UNDER_GDPR)
            .cites(DPA_1998.schedule("1 Part II"), UNDER_DPA_1998)
            .cites(ICO_CODE.at("3.1.4").readElsewhere(), UNDER_ICO_CODE)
            .cites(COPLAND.whole().readElsewhere(), SINCE_COPLAND)
            .cites(BARBULESCU.whole().readElsewhere(), SINCE_BARBULESCU)
            .deniesWhen(all(
                    HELD_TO_OPENNESS,
                    not(SPECIFIC_NOTICE),
                    // Whoever takes part is excused from the detail of the notice, not from the notice.
                    any(not(PARTICIPANT), is(NOTICE, Notice.NONE))))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .obligesWhen(all(OBTAINING, not(KEPT_FROM_THE_WORKER), not(SHOWN_BY_A_PARTY)), KEEP_WORKER_NOTICE)
            .obligesWhen(all(SHOWN_BY_A_PARTY, not(SPECIFIC_NOTICE)), INFORM_WORKER_AFTERWARDS)
            .curedByAny(NOTICE, List.of(Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL))
            .build();

    private static final Condition OTHER_PARTY_NOT_TOLD = named(
            "other party not told",
            all(
                    HELD_TO_OPENNESS,
                    CAN_HAVE_COMMUNICATION,
                    isFalse(OTHER_PARTY_NOTIFIED),
                    not(PARTICIPANT),
                    not(ON_STORED_COPY)));

    static final Rule UK_OPEN_02 = Rule.requirement("UK-OPEN-02", "Tell the other party")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.articles("13-14"), UNDER_GDPR)
            .cites(DPA_1998.schedule("1 Part II"), UNDER_DPA_1998)
            .cites(ICO_EMAILS.whole().readElsewhere(), UNDER_ICO_GUIDANCE)
            .cites(ICO_METHODS.whole().readElsewhere(), UNDER_ICO_GUIDANCE)
            .cites(ICO_VIDEO.at("(signs)").readElsewhere(), since(2008, 1, 1))
            .deniesWhen(all(OTHER_PARTY_NOT_TOLD, any(VOICE_CAPTURE, ROOM_MICROPHONE)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .obligesWhen(all(OTHER_PARTY_NOT_TOLD, CONTENT, isTrue(COMMUNICATION_GIVEN)), INFORM_OTHER_PARTY)
            .obligesWhen(all(OBTAINING, CAMERA, not(KEPT_FROM_THE_WORKER)), PUT_UP_CAMERA_SIGNS)
            .curedBy(OTHER_PARTY_NOTIFIED, true)
            .build();

    static final Rule UK_OPEN_03 = Rule.note("UK-OPEN-03", "Notice is not a waiver")
            .inForce(from(2017, 9, 5))
            .cites(BARBULESCU.paragraph("80").readElsewhere())
            .appliesWhen(OBTAINING)
            .binding(CASE_LAW)
            .confidence(HIGH)
            .build();

    private OpennessRules() {}

    static List<Rule> rules() {
        return List.of(UK_ACC_01, UK_OPEN_01, UK_OPEN_02, UK_OPEN_03);
    }
}
