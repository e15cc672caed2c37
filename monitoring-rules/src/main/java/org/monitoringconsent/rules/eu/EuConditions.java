package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.condition.Conditions.onOrAfter;

import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.PrivacyPromise;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Sector;
import org.monitoringconsent.domain.Subject;
import org.monitoringconsent.domain.SuspectedConduct;
import org.monitoringconsent.domain.SuspicionStrength;

/** The conditions that the baseline names; national rules use them too. */
public final class EuConditions {

    /** The question is whether material may be obtained. */
    public static final Condition OBTAINING = named("use absent", isFalse(Facts.USE_PRESENT));

    /** The question is whether material may be acted on. */
    public static final Condition ACTING = named("use present", isTrue(Facts.USE_PRESENT));

    /** No purpose is given, or one that can never be legitimate. */
    public static final Condition NO_PURPOSE =
            named("no purpose", isIn(Facts.PURPOSE, PurposeCategory.UNSPECIFIED, PurposeCategory.UNION_ACTIVITY));

    /** The purpose is to look into misconduct or crime. */
    public static final Condition INVESTIGATIVE = named(
            "investigative",
            isIn(Facts.PURPOSE, PurposeCategory.MISCONDUCT_INVESTIGATION, PurposeCategory.CRIME_DETECTION));

    /** The act captures speech, live or from a stored copy. */
    public static final Condition CAPTURE_ACTIVITY = named(
            "capture activity",
            isIn(
                    Facts.ACTIVITY,
                    Activity.RECORD,
                    Activity.TRANSCRIBE,
                    Activity.ANALYSE_SPEECH,
                    Activity.SCORE_BY_AI,
                    Activity.RECOGNISE_EMOTION,
                    Activity.IDENTIFY_SPEAKER));

    /** The act listens to a conversation or captures it. */
    public static final Condition TAPPING_ACTIVITY = named(
            "tapping activity",
            any(isIn(Facts.ACTIVITY, Activity.LISTEN_LIVE, Activity.WHISPER, Activity.BARGE_IN), CAPTURE_ACTIVITY));

    /** The act concerns what is said in a conversation, live or recorded. */
    public static final Condition CALL_ACTIVITY =
            named("call activity", any(TAPPING_ACTIVITY, is(Facts.ACTIVITY, Activity.PLAY_BACK)));

    /** The act reveals the meaning of a communication; a camera alone does not. */
    public static final Condition CONTENT = named(
            "content",
            any(
                    CALL_ACTIVITY,
                    isIn(
                            Facts.ACTIVITY,
                            Activity.READ_SUBJECT,
                            Activity.READ_MESSAGE,
                            Activity.PLAY_VOICEMAIL,
                            Activity.READ_FILES,
                            Activity.LISTEN_TO_ROOM,
                            Activity.CAPTURE_SCREEN,
                            Activity.LOG_KEYSTROKES)));

    /** The act leaves or uses a record. */
    public static final Condition STORED_ACTIVITY =
            named("stored activity", isNot(Facts.ACTIVITY, Activity.LISTEN_LIVE, Activity.WHISPER, Activity.BARGE_IN));

    /** The act works on a recording that is already there. */
    public static final Condition WORKS_ON_STORED_MATERIAL = named(
            "works on stored material",
            any(
                    is(Facts.ACTIVITY, Activity.PLAY_BACK),
                    all(
                            isIn(
                                    Facts.ACTIVITY,
                                    Activity.TRANSCRIBE,
                                    Activity.ANALYSE_SPEECH,
                                    Activity.SCORE_BY_AI,
                                    Activity.RECOGNISE_EMOTION,
                                    Activity.IDENTIFY_SPEAKER),
                            isTrue(Facts.STORED_COPY))));

    /** This worker does not know: nobody told them, or the act is designed so. */
    public static final Condition COVERT = named(
            "covert", any(isFalse(Facts.IN_MONITORED_GROUP), is(Facts.NOTICE, Notice.NONE), isTrue(Facts.COVERT)));

    /** This worker was told what happens and why; a general warning is neither covert nor enough. */
    public static final Condition OPENLY_TOLD =
            named("openly told", all(not(COVERT), isIn(Facts.NOTICE, Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL)));

    /** A named person or small group is looked at until a fixed day. */
    public static final Condition TARGETED =
            named("targeted", all(is(Facts.EXTENT, Extent.TARGETED), isTrue(Facts.TIME_LIMITED)));

    /** One person is followed most of the day, or without an end. */
    public static final Condition WATCHED_ALL_DAY = named(
            "watched all day",
            any(
                    is(Facts.EXTENT, Extent.CONTINUOUS),
                    all(is(Facts.EXTENT, Extent.TARGETED), isFalse(Facts.TIME_LIMITED))));

    /** A concrete, documented suspicion of something serious. */
    public static final Condition STRONG_SUSPICION = named(
            "strong suspicion",
            all(
                    is(Facts.SUSPICION_STRENGTH, SuspicionStrength.CONCRETE),
                    isTrue(Facts.SUSPICION_DOCUMENTED),
                    isIn(Facts.SUSPECTED_CONDUCT, SuspectedConduct.GROSS_MISCONDUCT, SuspectedConduct.CRIME)));

    /** The communication is private, or runs on a channel that was promised to be private. */
    public static final Condition PERSONAL = named(
            "personal",
            any(
                    is(Facts.NATURE, Nature.PERSONAL),
                    all(
                            is(Facts.PRIVACY_PROMISE, PrivacyPromise.PRIVATE_CHANNEL_PROMISED),
                            isNot(Facts.NATURE, Nature.BUSINESS))));

    /** Specially protected data are aimed at, or a voiceprint is made. */
    public static final Condition SPECIAL_DATA = named(
            "special data",
            any(is(Facts.SPECIAL_CATEGORY, DataCapture.INTENDED), is(Facts.ACTIVITY, Activity.IDENTIFY_SPEAKER)));

    /**
     * Nobody who may decide it has the act done. A country that lets a participant record their own conversation ends
     * the evaluation before this is read.
     */
    public static final Condition UNAUTHORISED = named(
            "unauthorised",
            any(isIn(Facts.OPERATOR, Operator.UNAUTHORISED, Operator.AUTHORISED_IMPLIED), isFalse(Facts.FOR_EMPLOYER)));

    /** The emotions of the worker are inferred, alone or among others. */
    public static final Condition EMOTION_OF_THE_WORKER = named(
            "emotion of the worker",
            all(is(Facts.ACTIVITY, Activity.RECOGNISE_EMOTION), isIn(Facts.SUBJECT, Subject.WORKER, Subject.BOTH)));

    /** The recording is one that financial markets law asks of an investment firm. */
    public static final Condition MANDATORY_RECORDING = named(
            "mandatory recording",
            all(
                    onOrAfter(2018, 1, 3),
                    is(Facts.SECTOR, Sector.INVESTMENT_FIRM),
                    is(Facts.ACTIVITY, Activity.RECORD),
                    is(Facts.PURPOSE, PurposeCategory.REGULATORY_COMPLIANCE),
                    isTrue(Facts.WITHIN_RECORDING_DUTY)));

    private EuConditions() {}
}
