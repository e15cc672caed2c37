// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.isUnstated;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.BALANCING;
import static org.monitoringconsent.domain.Facts.BIOMETRIC;
import static org.monitoringconsent.domain.Facts.CONSENT;
import static org.monitoringconsent.domain.Facts.CONSENT_FREELY_GIVEN;
import static org.monitoringconsent.domain.Facts.COVERT;
import static org.monitoringconsent.domain.Facts.EXTENT;
import static org.monitoringconsent.domain.Facts.LEGAL_BASIS;
import static org.monitoringconsent.domain.Facts.NATURE;
import static org.monitoringconsent.domain.Facts.NOTICE;
import static org.monitoringconsent.domain.Facts.OFFENCE_DATA;
import static org.monitoringconsent.domain.Facts.OPERATOR;
import static org.monitoringconsent.domain.Facts.OTHER_PARTY_OBJECTED;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.RECORDS_SOUND;
import static org.monitoringconsent.domain.Facts.RECORD_KIND;
import static org.monitoringconsent.domain.Facts.SHARED_BY_PARTY;
import static org.monitoringconsent.domain.Facts.SPECIAL_CATEGORY;
import static org.monitoringconsent.domain.Facts.STORED_COPY;
import static org.monitoringconsent.domain.Facts.SUSPECTED_CONDUCT;
import static org.monitoringconsent.domain.Facts.SUSPICION_ABOUT_THIS_COMMUNICATION;
import static org.monitoringconsent.domain.Facts.SUSPICION_STRENGTH;
import static org.monitoringconsent.domain.Facts.USE_PRESENT;
import static org.monitoringconsent.domain.Facts.WORKER_OBJECTED;

import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.Biometric;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.RecordKind;
import org.monitoringconsent.domain.SuspectedConduct;
import org.monitoringconsent.domain.SuspicionStrength;

/**
 * The conditions that British law gives a name, each once; what a condition needs stands before it. Those of interception
 * stand in {@link GbInterception}, those of material and its use in {@link GbMaterial}.
 *
 * <p>Cameras, trackers and record checks have no communication, so that no condition naming a value of a communication
 * fact holds for them. A condition that an unstated reading would otherwise meet therefore asks for
 * {@link #CAN_HAVE_COMMUNICATION}.
 */
final class GbConditions {

    static final Condition OBTAINING = named("obtaining", isFalse(USE_PRESENT));
    static final Condition ACTING = named("acting", isTrue(USE_PRESENT));

    // The act.
    static final Condition CAN_HAVE_COMMUNICATION =
            named("the activity can have a communication", activities(Trait.CAN_HAVE_COMMUNICATION));
    static final Condition CONTENT = named("content", activities(Trait.CONTENT));
    static final Condition TELECOM = named("telecom", activities(Trait.TELECOM));
    static final Condition STORED = named("stored", activities(Trait.STORED));

    /** Works live or on a recording; what is captured is a voice. */
    private static final Condition LIVE_OR_ON_COPY = isIn(
            ACTIVITY,
            Activity.TRANSCRIBE,
            Activity.ANALYSE_SPEECH,
            Activity.SCORE_BY_AI,
            Activity.RECOGNISE_EMOTION,
            Activity.IDENTIFY_SPEAKER);

    static final Condition VOICE_CAPTURE = named("voice capture", any(is(ACTIVITY, Activity.RECORD), LIVE_OR_ON_COPY));
    static final Condition CAMERA = named("camera", is(ACTIVITY, Activity.WATCH_BY_CAMERA));
    static final Condition ROOM_MICROPHONE =
            named("room microphone", isIn(ACTIVITY, Activity.LISTEN_TO_ROOM, Activity.RECORD_ROOM));
    static final Condition ROOM_SOUND = named("room sound", any(ROOM_MICROPHONE, all(CAMERA, isTrue(RECORDS_SOUND))));
    static final Condition OPENED_TEXT =
            named("opened text", isIn(ACTIVITY, Activity.READ_SUBJECT, Activity.READ_MESSAGE, Activity.READ_FILES));
    static final Condition ON_STORED_COPY =
            named("stored copy", any(isTrue(STORED_COPY), is(ACTIVITY, Activity.PLAY_BACK)));
    static final Condition PERHAPS_ON_STORED_COPY =
            named("perhaps a stored copy", any(ON_STORED_COPY, all(LIVE_OR_ON_COPY, isUnstated(STORED_COPY))));

    /** Only what exists can be shown; a live call cannot. */
    static final Condition SHOWN_BY_A_PARTY = named(
            "shown by a party",
            all(
                    OBTAINING,
                    isTrue(SHARED_BY_PARTY),
                    any(
                            ON_STORED_COPY,
                            OPENED_TEXT,
                            isIn(ACTIVITY, Activity.LOG_TRAFFIC, Activity.READ_ENVELOPE, Activity.PLAY_VOICEMAIL))));

    static final Condition BLANKET = named("blanket", isIn(EXTENT, Extent.SYSTEMATIC, Extent.CONTINUOUS));
    static final Condition KEPT_FROM_THE_WORKER = named("covert", isTrue(COVERT));
    static final Condition LOG_IN_CHECK = named("log-in check", is(BIOMETRIC, Biometric.VERIFICATION));

    // Who does it.
    static final Condition PARTICIPANT =
            named("participant", all(is(OPERATOR, Operator.PARTICIPANT), any(TELECOM, ROOM_MICROPHONE)));
    static final Condition UNDER_THE_CONTROLLER = named(
            "under the controller",
            isIn(
                    OPERATOR,
                    Operator.CONTROLLER,
                    Operator.AUTHORISED_EXPRESS,
                    Operator.PROCESSOR,
                    Operator.CLIENT_COMPANY,
                    Operator.PRIVATE_INVESTIGATOR,
                    Operator.AUTHORISED_IMPLIED));

    // What is suspected and inquired into; anything weaker than a concrete suspicion counts as none.
    static final Condition SUSPECTED_OF_CRIME = suspectedOf(SuspectedConduct.CRIME);
    static final Condition SUSPECTED_OF_GROSS_MISCONDUCT = suspectedOf(SuspectedConduct.GROSS_MISCONDUCT);
    static final Condition SERIOUS_SUSPICION =
            named("serious suspicion", any(SUSPECTED_OF_GROSS_MISCONDUCT, SUSPECTED_OF_CRIME));
    static final Condition INVESTIGATIVE = named(
            "investigative",
            isIn(
                    PURPOSE,
                    PurposeCategory.CRIME_DETECTION,
                    PurposeCategory.SITE_SECURITY,
                    PurposeCategory.MISCONDUCT_INVESTIGATION,
                    PurposeCategory.SAFEGUARDING));

    // What the communication is: wrongdoing against the business is not a private matter.
    private static final Condition ITSELF_SUSPECT =
            named("itself suspect", all(isTrue(SUSPICION_ABOUT_THIS_COMMUNICATION), SERIOUS_SUSPICION));
    static final Condition PLAINLY_PERSONAL =
            named("plainly personal", all(is(NATURE, Nature.PERSONAL), not(ITSELF_SUSPECT)));
    static final Condition MAY_TURN_OUT_PERSONAL = named(
            "may turn out personal",
            all(
                    CAN_HAVE_COMMUNICATION,
                    any(
                            isIn(NATURE, Nature.MIXED, Nature.UNDETERMINED),
                            all(is(NATURE, Nature.PERSONAL), ITSELF_SUSPECT))));

    /** Whoever objects has withdrawn a consent. */
    static final Condition CONSENT_OF_ALL = named(
            "consent of all",
            all(is(CONSENT, Consent.ALL), not(isTrue(OTHER_PARTY_OBJECTED)), not(isTrue(WORKER_OBJECTED))));

    static final Condition FREE_CONSENT_OF_ALL =
            named("free consent of all", all(CONSENT_OF_ALL, isTrue(CONSENT_FREELY_GIVEN)));

    /** Consent to a past capture covers no replay and no use. */
    static final Condition FREELY_AGREED_RECORDING =
            named("freely agreed recording", all(OBTAINING, not(ON_STORED_COPY), FREE_CONSENT_OF_ALL));

    // Data.
    static final Condition SPECIAL_DATA_INTENDED =
            named("special data INTENDED", is(SPECIAL_CATEGORY, DataCapture.INTENDED));
    static final Condition SPECIAL_DATA_INCIDENTAL =
            named("special data INCIDENTAL", all(CAN_HAVE_COMMUNICATION, is(SPECIAL_CATEGORY, DataCapture.INCIDENTAL)));
    static final Condition OFFENCE_DATA_INTENDED = named(
            "offence data INTENDED",
            any(
                    is(OFFENCE_DATA, DataCapture.INTENDED),
                    isIn(RECORD_KIND, RecordKind.CRIMINAL_RECORD_BASIC, RecordKind.CRIMINAL_RECORD_FULL)));
    static final Condition OFFENCE_DATA_INCIDENTAL =
            named("offence data INCIDENTAL", all(CAN_HAVE_COMMUNICATION, is(OFFENCE_DATA, DataCapture.INCIDENTAL)));

    // Safeguards.
    static final Condition SPECIFIC_NOTICE =
            named("specific notice", isIn(NOTICE, Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL));
    static final Condition BALANCED = named("balanced", is(BALANCING, Balancing.FAVOURS_EMPLOYER));

    /** Against the other bases there is no right to object. */
    static final Condition OBJECTION_COUNTS = named(
            "objection counts",
            isIn(
                    LEGAL_BASIS,
                    LegalBasis.PUBLIC_TASK,
                    LegalBasis.LEGITIMATE_INTERESTS,
                    LegalBasis.RECOGNISED_LEGITIMATE_INTEREST));

    private GbConditions() {}

    /** A column of the vocabulary's table of activities; a constant and no function, so that the first verdict comes sooner. */
    private enum Trait {
        CAN_HAVE_COMMUNICATION,
        CONTENT,
        TELECOM,
        STORED;

        boolean isOf(Activity activity) {
            return switch (this) {
                case CAN_HAVE_COMMUNICATION -> activity.communicationNeed() != CommunicationNeed.NEVER;
                case CONTENT -> activity.content();
                case TELECOM -> activity.telecom();
                case STORED -> activity.stored();
            };
        }
    }

    private static Condition activities(Trait trait) {
        List<Activity> with = new ArrayList<>();
        for (Activity activity : Activity.values()) {
            if (trait.isOf(activity)) {
                with.add(activity);
            }
        }
        return isIn(ACTIVITY, with.toArray(new Activity[0]));
    }

    private static Condition suspectedOf(SuspectedConduct conduct) {
        return named(
                "suspected of " + conduct,
                all(is(SUSPECTED_CONDUCT, conduct), is(SUSPICION_STRENGTH, SuspicionStrength.CONCRETE)));
    }
}
