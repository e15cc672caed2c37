// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.germany;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.CHANNEL;
import static org.monitoringconsent.domain.Facts.CONSENT;
import static org.monitoringconsent.domain.Facts.EMPLOYER_COUNTRY;
import static org.monitoringconsent.domain.Facts.LESS_INTRUSIVE_MEANS_SUFFICE;
import static org.monitoringconsent.domain.Facts.OTHER_PARTY_COUNTRY;
import static org.monitoringconsent.domain.Facts.OTHER_PARTY_NOTIFIED;
import static org.monitoringconsent.domain.Facts.PLACE;
import static org.monitoringconsent.domain.Facts.RECORDS_SOUND;
import static org.monitoringconsent.domain.Facts.TELLING_WOULD_PREJUDICE;
import static org.monitoringconsent.domain.Facts.WORKER_COUNTRY;
import static org.monitoringconsent.rules.eu.EuActivities.CAPTURE_ACTIVITY;
import static org.monitoringconsent.rules.eu.EuActivities.WORKS_ON_STORED_MATERIAL;
import static org.monitoringconsent.rules.eu.EuConditions.MANDATORY_RECORDING;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.STRONG_SUSPICION;
import static org.monitoringconsent.rules.eu.EuConditions.TARGETED;

import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Place;

/** The conditions that German law names beside those of the baseline. */
final class GermanConditions {

    private static final CountryCode GERMANY = CountryCode.of("DE");

    /** The worker works in Germany, or the employer is established there. */
    static final Condition EMPLOYED_HERE =
            named("employed in Germany", any(is(WORKER_COUNTRY, GERMANY), is(EMPLOYER_COUNTRY, GERMANY)));

    /** Somebody in Germany is at the other end. */
    static final Condition CALLER_HERE = named("caller in Germany", is(OTHER_PARTY_COUNTRY, GERMANY));

    /** Not everybody who speaks agreed; a room or a camera has nobody who could. */
    static final Condition SOMEBODY_DID_NOT_AGREE =
            named("somebody who speaks did not agree", isNot(CONSENT, Consent.ALL));

    /** The statute itself orders the recording, and the client was told beforehand. */
    static final Condition ORDERED_AND_TOLD =
            named("ordered recording, client told", all(MANDATORY_RECORDING, isTrue(OTHER_PARTY_NOTIFIED)));

    /** The spoken word is fixed on a carrier: a call, a meeting, a room, the sound of a camera. */
    static final Condition SPOKEN_WORD_RECORDED = named(
            "spoken word recorded",
            all(
                    OBTAINING,
                    any(
                            all(
                                    CAPTURE_ACTIVITY,
                                    not(WORKS_ON_STORED_MATERIAL),
                                    isIn(CHANNEL, Channel.CALL, Channel.VIDEO_MEETING, Channel.IN_PERSON)),
                            is(ACTIVITY, Activity.RECORD_ROOM),
                            all(is(ACTIVITY, Activity.WATCH_BY_CAMERA), isTrue(RECORDS_SOUND)))));

    /** Somebody listens to a conversation that is not meant for them, on the line or through a microphone. */
    static final Condition LISTENED_IN = named(
            "listened in",
            all(OBTAINING, isIn(ACTIVITY, Activity.LISTEN_LIVE, Activity.WHISPER, Activity.LISTEN_TO_ROOM)));

    /** What StGB 201 punishes: recorded without everybody's consent or a statute, or listened in without consent. */
    static final Condition SPOKEN_WORD_TAKEN = named(
            "spoken word taken",
            all(SOMEBODY_DID_NOT_AGREE, any(all(SPOKEN_WORD_RECORDED, not(ORDERED_AND_TOLD)), LISTENED_IN)));

    /** A concrete suspicion, nothing milder, targeted and short, where telling would harm the inquiry. */
    static final Condition COVERT_EXCEPTION = named(
            "covert exception",
            all(
                    OBTAINING,
                    STRONG_SUSPICION,
                    isFalse(LESS_INTRUSIVE_MEANS_SUFFICE),
                    TARGETED,
                    isTrue(TELLING_WOULD_PREJUDICE),
                    isNot(PLACE, Place.INTIMATE_AREA, Place.HOME)));

    private GermanConditions() {}
}
