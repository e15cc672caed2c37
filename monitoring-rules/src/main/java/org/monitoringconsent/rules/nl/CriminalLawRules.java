// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.CHANNEL;
import static org.monitoringconsent.domain.Facts.FOR_EMPLOYER;
import static org.monitoringconsent.domain.Facts.IN_MONITORED_GROUP;
import static org.monitoringconsent.domain.Facts.LINE;
import static org.monitoringconsent.domain.Facts.NOTICE;
import static org.monitoringconsent.domain.Facts.OPERATOR;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.law.InForce.until;
import static org.monitoringconsent.rule.Obligation.APPLY_DATA_PROTECTION_IF_BUSINESS_USE;
import static org.monitoringconsent.rules.eu.EuActivities.CAPTURE_ACTIVITY;
import static org.monitoringconsent.rules.eu.EuActivities.HANDED_OVER;
import static org.monitoringconsent.rules.eu.EuActivities.TAPPING_ACTIVITY;
import static org.monitoringconsent.rules.eu.EuActivities.WORKS_ON_STORED_MATERIAL;
import static org.monitoringconsent.rules.eu.EuConditions.COVERT;
import static org.monitoringconsent.rules.eu.EuConditions.NO_PURPOSE;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.PERSONAL;
import static org.monitoringconsent.rules.eu.EuConditions.STRONG_SUSPICION;
import static org.monitoringconsent.rules.eu.EuConditions.UNAUTHORISED;
import static org.monitoringconsent.rules.nl.NlCases.MEETING_ROOM;
import static org.monitoringconsent.rules.nl.NlCases.OWN_TAPE;
import static org.monitoringconsent.rules.nl.NlCases.TAKEN_FILES;
import static org.monitoringconsent.rules.nl.NlConditions.INTRUDER;
import static org.monitoringconsent.rules.nl.NlConditions.OWN_CONVERSATION;
import static org.monitoringconsent.rules.nl.NlConditions.PROVIDER_UNASKED;
import static org.monitoringconsent.rules.nl.NlInstruments.COMPUTER_CRIME_ACT_III;
import static org.monitoringconsent.rules.nl.NlInstruments.HIDDEN_CAMERA_BILL;
import static org.monitoringconsent.rules.nl.NlInstruments.MEDIA_MARKT;
import static org.monitoringconsent.rules.nl.NlInstruments.SR;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** NL-SR: criminal law on tapping, hidden devices and stolen data. */
final class CriminalLawRules {

    private static final Condition TAPS_LIVE =
            named("taps live", all(OBTAINING, TAPPING_ACTIVITY, not(WORKS_ON_STORED_MATERIAL)));

    private static final Condition NOT_TAKING_PART = named("not taking part", isNot(OPERATOR, Operator.PARTICIPANT));

    private static final Condition CATCHES_A_TALK_IN_PERSON = named(
            "catches a talk in person",
            any(
                    isIn(ACTIVITY, Activity.LISTEN_TO_ROOM, Activity.RECORD_ROOM),
                    all(CAPTURE_ACTIVITY, not(WORKS_ON_STORED_MATERIAL), is(CHANNEL, Channel.IN_PERSON))));

    static final Rule NL_SR_01 = Rule.prohibition("NL-SR-01", "Tapping without title")
            .inForce(from(2001, 9, 1))
            .cites(SR.articles("139c(1), 139c(2) under 2").confirmed())
            .cites(SR.articles("139d, 139e").confirmed())
            .deniesWhen(all(TAPS_LIVE, any(UNAUTHORISED, PROVIDER_UNASKED)))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(HIGH)
            .criminalInterception()
            .build();

    static final Rule NL_SR_02 = Rule.prohibition("NL-SR-02", "Evident abuse by the employer")
            .inForce(from(2001, 9, 1))
            .cites(SR.article("139c(2) under 2 (“kennelijk misbruik”)").confirmed())
            .deniesWhen(all(
                    TAPS_LIVE,
                    isIn(LINE, Line.EMPLOYER_PRIVATE, Line.HOSTED_FOR_BUSINESS),
                    COVERT,
                    any(
                            NO_PURPOSE,
                            is(PURPOSE, PurposeCategory.IDENTIFY_REPORTER),
                            all(PERSONAL, not(STRONG_SUSPICION)))))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("little case law on evident abuse")
            .criminalInterception()
            .build();

    static final Rule NL_SR_03 = Rule.prohibition("NL-SR-03", "Hidden microphone")
            .inForce(from(2001, 9, 1))
            .cites(SR.articles("139a, 139b").confirmed())
            .cites(MEETING_ROOM.whole().confirmed(), since(2018, 12, 18))
            .deniesWhen(all(OBTAINING, CATCHES_A_TALK_IN_PERSON, COVERT, NOT_TAKING_PART))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(HIGH)
            .criminalInterception()
            .curedBy(Cure.by(NOTICE, Notice.SPECIFIC)
                    .with(IN_MONITORED_GROUP, true)
                    .with(Facts.COVERT, false))
            .build();

    static final Rule NL_SR_04 = Rule.prohibition("NL-SR-04", "Hidden camera")
            .inForce(from(2004, 1, 1))
            .cites(SR.articles("139f, 441b"))
            .cites(HIDDEN_CAMERA_BILL.whole().confirmed())
            .cites(COMPUTER_CRIME_ACT_III.at("(139f reshaped, higher maximum)"), since(2019, 3, 1))
            .cites(MEDIA_MARKT.at("(hidden cameras of mystery shoppers)").confirmed(), since(2014, 1, 9))
            .deniesWhen(all(OBTAINING, is(ACTIVITY, Activity.WATCH_BY_CAMERA), COVERT))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(HIGH)
            .liftedBy("NL-COV-01")
            .build();

    static final Rule NL_SR_05 = Rule.ground("NL-SR-05", "A participant records own conversation")
            .inForce(from(2001, 9, 1))
            .cites(SR.articles("139a-139c (e contrario)"))
            .cites(OWN_TAPE.at("(secret tape of own call not unlawful as such)"))
            .concludesWhen(OWN_CONVERSATION)
            .binding(CASE_LAW)
            .confidence(HIGH)
            .obliges(APPLY_DATA_PROTECTION_IF_BUSINESS_USE)
            .build();

    static final Rule NL_SR_06 = Rule.prohibition("NL-SR-06", "No listening live in a room")
            .inForce(from(2001, 9, 1))
            .cites(SR.articles("139a(1) under 1, 139a(2) under 2").confirmed())
            .deniesWhen(all(OBTAINING, is(ACTIVITY, Activity.LISTEN_TO_ROOM), not(COVERT), NOT_TAKING_PART))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable(
                    "outside an enclosed room only secret listening is punished, and an order by a participant takes"
                            + " it out of the offence")
            .criminalInterception()
            .build();

    /** What is obtained so may not be passed on either (Sr 139g), like the product of a tap. */
    static final Rule NL_SR_07 = Rule.prohibition("NL-SR-07", "Breaking into stored calls, messages and files")
            .inForce(from(2001, 9, 1))
            .cites(SR.article("138a").confirmed(), until(2010, 9, 30))
            .cites(SR.article("138ab"), since(2010, 10, 1))
            .cites(SR.articles("138c, 139g"), since(2019, 3, 1))
            .cites(SR.article("273").confirmed())
            .cites(TAKEN_FILES.at("(former bookkeeper, files for a court case)"), since(2023, 4, 18))
            .deniesWhen(all(
                    OBTAINING,
                    INTRUDER,
                    any(
                            isIn(
                                    ACTIVITY,
                                    Activity.READ_MESSAGE,
                                    Activity.READ_SUBJECT,
                                    Activity.READ_ENVELOPE,
                                    Activity.READ_FILES,
                                    Activity.PLAY_VOICEMAIL,
                                    Activity.CAPTURE_SCREEN,
                                    Activity.LOG_KEYSTROKES),
                            WORKS_ON_STORED_MATERIAL),
                    not(HANDED_OVER)))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(HIGH)
            .criminalInterception()
            .curedBy(Cure.by(OPERATOR, Operator.CONTROLLER).with(FOR_EMPLOYER, true))
            .curedBy(Cure.by(OPERATOR, Operator.AUTHORISED_EXPRESS).with(FOR_EMPLOYER, true))
            .build();

    private CriminalLawRules() {}

    static List<Rule> rules() {
        return List.of(NL_SR_01, NL_SR_02, NL_SR_03, NL_SR_04, NL_SR_05, NL_SR_06, NL_SR_07);
    }
}
