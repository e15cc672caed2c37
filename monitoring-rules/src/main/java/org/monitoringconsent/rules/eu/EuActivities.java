// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.same;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.COLLECTED_FOR;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.SHARED_BY_PARTY;
import static org.monitoringconsent.domain.Facts.STORED_COPY;
import static org.monitoringconsent.domain.Facts.SUBJECT;

import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Subject;

/** The conditions on what is done that the baseline names; national rules use them too. */
public final class EuActivities {

    /** The act captures speech, live or from a stored copy. */
    public static final Condition CAPTURE_ACTIVITY = named(
            "capture activity",
            isIn(
                    ACTIVITY,
                    Activity.RECORD,
                    Activity.TRANSCRIBE,
                    Activity.ANALYSE_SPEECH,
                    Activity.SCORE_BY_AI,
                    Activity.RECOGNISE_EMOTION,
                    Activity.IDENTIFY_SPEAKER));

    /** The act listens to a conversation or captures it. */
    public static final Condition TAPPING_ACTIVITY = named(
            "tapping activity",
            any(isIn(ACTIVITY, Activity.LISTEN_LIVE, Activity.WHISPER, Activity.BARGE_IN), CAPTURE_ACTIVITY));

    /** The act concerns what is said in a conversation, live or recorded. */
    public static final Condition CALL_ACTIVITY =
            named("call activity", any(TAPPING_ACTIVITY, is(ACTIVITY, Activity.PLAY_BACK)));

    /** The act reveals the meaning of a communication; a camera alone does not. */
    public static final Condition CONTENT = named(
            "content",
            any(
                    CALL_ACTIVITY,
                    isIn(
                            ACTIVITY,
                            Activity.READ_SUBJECT,
                            Activity.READ_MESSAGE,
                            Activity.PLAY_VOICEMAIL,
                            Activity.READ_FILES,
                            Activity.LISTEN_TO_ROOM,
                            Activity.RECORD_ROOM,
                            Activity.CAPTURE_SCREEN,
                            Activity.LOG_KEYSTROKES)));

    /** The act leaves or uses a record; what is only heard live does not. */
    public static final Condition STORED_ACTIVITY = named(
            "stored activity",
            isNot(ACTIVITY, Activity.LISTEN_LIVE, Activity.WHISPER, Activity.BARGE_IN, Activity.LISTEN_TO_ROOM));

    /** The act works on a recording or a message that is already kept elsewhere. */
    public static final Condition WORKS_ON_STORED_MATERIAL = named(
            "works on stored material",
            any(
                    is(ACTIVITY, Activity.PLAY_BACK),
                    all(
                            isIn(
                                    ACTIVITY,
                                    Activity.TRANSCRIBE,
                                    Activity.ANALYSE_SPEECH,
                                    Activity.SCORE_BY_AI,
                                    Activity.RECOGNISE_EMOTION,
                                    Activity.IDENTIFY_SPEAKER,
                                    Activity.READ_MESSAGE,
                                    Activity.READ_SUBJECT,
                                    Activity.READ_ENVELOPE),
                            isTrue(STORED_COPY))));

    /** The stored material serves the purpose for which it was collected. */
    public static final Condition SAME_PURPOSE_AS_COLLECTED =
            named("same purpose as collected", all(WORKS_ON_STORED_MATERIAL, same(PURPOSE, COLLECTED_FOR)));

    /** A sender or recipient handed it over or showed it, so that nothing is taken from anybody. */
    public static final Condition HANDED_OVER = named(
            "handed over",
            all(
                    isTrue(SHARED_BY_PARTY),
                    any(
                            isIn(
                                    ACTIVITY,
                                    Activity.READ_MESSAGE,
                                    Activity.READ_SUBJECT,
                                    Activity.READ_ENVELOPE,
                                    Activity.READ_FILES,
                                    Activity.PLAY_VOICEMAIL),
                            WORKS_ON_STORED_MATERIAL)));

    /** The emotions of the worker are inferred, alone or among others. */
    public static final Condition EMOTION_OF_THE_WORKER = named(
            "emotion of the worker",
            all(is(ACTIVITY, Activity.RECOGNISE_EMOTION), isIn(SUBJECT, Subject.WORKER, Subject.BOTH)));

    /** A system scores the worker, or analyses their speech for a purpose that judges them. */
    public static final Condition AI_THAT_EVALUATES_WORKERS = named(
            "AI that evaluates workers",
            all(
                    isIn(SUBJECT, Subject.WORKER, Subject.BOTH),
                    any(
                            is(ACTIVITY, Activity.SCORE_BY_AI),
                            all(
                                    is(ACTIVITY, Activity.ANALYSE_SPEECH),
                                    isIn(
                                            PURPOSE,
                                            PurposeCategory.QUALITY_STANDARDS,
                                            PurposeCategory.PRODUCTIVITY,
                                            PurposeCategory.MISCONDUCT_INVESTIGATION,
                                            PurposeCategory.ATTENDANCE,
                                            PurposeCategory.VETTING)))));

    private EuActivities() {}
}
