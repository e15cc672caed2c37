// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.isUnstated;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.condition.Conditions.onOrAfter;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.COUNCIL_CONSENT;
import static org.monitoringconsent.domain.Facts.FOR_EMPLOYER;
import static org.monitoringconsent.domain.Facts.IMPACT_ASSESSMENT;
import static org.monitoringconsent.domain.Facts.LESS_INTRUSIVE_MEANS_SUFFICE;
import static org.monitoringconsent.domain.Facts.OFFENCE_DATA;
import static org.monitoringconsent.domain.Facts.OPERATOR;
import static org.monitoringconsent.domain.Facts.PLACE;
import static org.monitoringconsent.domain.Facts.PRIOR_AUTHORITY_CHECK;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.REPRESENTATION;
import static org.monitoringconsent.domain.Facts.SUBSCRIBER_CONSENT;
import static org.monitoringconsent.domain.Facts.SUSPECTED_CONDUCT;
import static org.monitoringconsent.domain.Facts.TELLING_WOULD_PREJUDICE;
import static org.monitoringconsent.rules.eu.EuConditions.BEFORE_A_COURT_OR_AUTHORITY;
import static org.monitoringconsent.rules.eu.EuConditions.DEMANDED_DISCLOSURE;
import static org.monitoringconsent.rules.eu.EuConditions.INVESTIGATIVE;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.ORDERED_BY_LAW;
import static org.monitoringconsent.rules.eu.EuConditions.STRONG_SUSPICION;
import static org.monitoringconsent.rules.eu.EuConditions.TARGETED;

import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.domain.SuspectedConduct;

/** The conditions that Dutch law names beside those of the baseline. */
final class NlConditions {

    /** Assessed beforehand: by the controller since the GDPR, by the authority under the Wbp. */
    static final Condition ASSESSED = named(
            "assessed",
            any(
                    all(
                            onOrAfter(2018, 5, 25),
                            isIn(IMPACT_ASSESSMENT, ImpactAssessment.LOW_RISK, ImpactAssessment.HIGH_RISK_CONSULTED)),
                    all(before(2018, 5, 25), isTrue(PRIOR_AUTHORITY_CHECK))));

    /** Strong suspicion, nothing milder, short and targeted, assessed; never by means that prove nothing. */
    static final Condition LAST_RESORT = named(
            "last resort",
            all(
                    INVESTIGATIVE,
                    STRONG_SUSPICION,
                    isFalse(LESS_INTRUSIVE_MEANS_SUFFICE),
                    TARGETED,
                    ASSESSED,
                    isNot(
                            ACTIVITY,
                            Activity.LISTEN_TO_ROOM,
                            Activity.RECORD_ROOM,
                            Activity.WHISPER,
                            Activity.BARGE_IN,
                            Activity.SCORE_BY_AI,
                            Activity.RECOGNISE_EMOTION)));

    /**
     * A worker is tracked, and nobody says where. NL-LOC-01 denies that, save where a law orders the track; a missing place
     * must not pass there where a home, if stated, would not.
     */
    private static final Condition TRACKED_NOBODY_SAYS_WHERE = named(
            "tracked, nobody says where",
            all(is(ACTIVITY, Activity.TRACK_LOCATION), isUnstated(PLACE), ORDERED_BY_LAW));

    /** The last resort, where telling would harm the inquiry and the place is not an intimate one. */
    static final Condition COVERT_EXCEPTION = named(
            "covert exception",
            all(
                    OBTAINING,
                    LAST_RESORT,
                    isTrue(TELLING_WOULD_PREJUDICE),
                    isNot(PLACE, Place.INTIMATE_AREA, Place.HOME),
                    not(TRACKED_NOBODY_SAYS_WHERE)));

    /** A natural person captures a conversation of their own, not for the employer. */
    static final Condition OWN_CONVERSATION = named(
            "own conversation",
            all(
                    is(OPERATOR, Operator.PARTICIPANT),
                    isFalse(FOR_EMPLOYER),
                    isIn(
                            ACTIVITY,
                            Activity.LISTEN_LIVE,
                            Activity.RECORD,
                            Activity.PLAY_BACK,
                            Activity.TRANSCRIBE,
                            Activity.LISTEN_TO_ROOM,
                            Activity.RECORD_ROOM),
                    any(OBTAINING, BEFORE_A_COURT_OR_AUTHORITY, DEMANDED_DISCLOSURE)));

    /** Somebody without a right, neither for the employer nor in a conversation of their own. */
    static final Condition INTRUDER = named(
            "intruder",
            any(
                    is(OPERATOR, Operator.UNAUTHORISED),
                    all(isFalse(FOR_EMPLOYER), isNot(OPERATOR, Operator.PARTICIPANT))));

    /** A public telecom provider acts, and the subscriber has not asked for it. */
    static final Condition PROVIDER_UNASKED = named(
            "provider without the subscriber's consent",
            all(is(OPERATOR, Operator.SERVICE_PROVIDER), isFalse(SUBSCRIBER_CONSENT)));

    /** There is a works council, and it has not agreed in one of the ways that count. */
    static final Condition COUNCIL_HAS_NOT_AGREED = named(
            "council has not agreed",
            all(
                    is(REPRESENTATION, Representation.WORKS_COUNCIL),
                    isIn(
                            COUNCIL_CONSENT,
                            CouncilConsent.NOT_ASKED,
                            CouncilConsent.REFUSED,
                            CouncilConsent.LATE_OBJECTION)));

    /** The inquiry is about an offence, or aims at data on offences. */
    static final Condition OFFENCE_INQUIRY = named(
            "offence inquiry",
            any(
                    is(PURPOSE, PurposeCategory.CRIME_DETECTION),
                    is(OFFENCE_DATA, DataCapture.INTENDED),
                    all(INVESTIGATIVE, is(SUSPECTED_CONDUCT, SuspectedConduct.CRIME))));

    /** The act opens messages or files of a worker. */
    static final Condition OPENS_MESSAGES = named(
            "opens messages",
            isIn(ACTIVITY, Activity.READ_MESSAGE, Activity.READ_SUBJECT, Activity.READ_FILES, Activity.PLAY_VOICEMAIL));

    /** The messages of an absent worker are opened so that the work can go on. */
    static final Condition COVERS_FOR_ABSENCE =
            named("covers for absence", all(OBTAINING, is(PURPOSE, PurposeCategory.ABSENCE_COVER), OPENS_MESSAGES));

    private NlConditions() {}
}
