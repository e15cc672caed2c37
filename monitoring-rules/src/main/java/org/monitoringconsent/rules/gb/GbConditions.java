package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.isUnstated;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;

import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.RecordKind;
import org.monitoringconsent.domain.Sector;
import org.monitoringconsent.domain.SuspectedConduct;
import org.monitoringconsent.domain.SuspicionStrength;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.fact.Facts;

/**
 * The conditions that British law gives a name, each once; what a condition needs stands before it.
 *
 * <p>Cameras, trackers and record checks have no communication, so that no condition naming a value of a communication
 * fact holds for them. A condition that an unstated reading would otherwise meet therefore asks for
 * {@link #CAN_HAVE_COMMUNICATION}.
 */
final class GbConditions {

    static final Condition OBTAINING = named("obtaining", isFalse(Facts.USE_PRESENT));
    static final Condition ACTING = named("acting", isTrue(Facts.USE_PRESENT));
    static final Condition CAN_HAVE_COMMUNICATION;

    // The act.
    static final Condition CONTENT;
    static final Condition TELECOM;
    static final Condition STORED;

    static {
        List<Activity> withCommunication = new ArrayList<>();
        List<Activity> withContent = new ArrayList<>();
        List<Activity> telecom = new ArrayList<>();
        List<Activity> stored = new ArrayList<>();
        for (Activity activity : Activity.values()) {
            addIf(activity.communicationNeed() != CommunicationNeed.NEVER, activity, withCommunication);
            addIf(activity.content(), activity, withContent);
            addIf(activity.telecom(), activity, telecom);
            addIf(activity.stored(), activity, stored);
        }
        CAN_HAVE_COMMUNICATION = named("the activity can have a communication", isOneOf(withCommunication));
        CONTENT = named("content", isOneOf(withContent));
        TELECOM = named("telecom", isOneOf(telecom));
        STORED = named("stored", isOneOf(stored));
    }

    /** Works live or on a recording; what is captured is a voice. */
    private static final Condition LIVE_OR_ON_COPY = isIn(
            Facts.ACTIVITY,
            Activity.TRANSCRIBE,
            Activity.ANALYSE_SPEECH,
            Activity.SCORE_BY_AI,
            Activity.RECOGNISE_EMOTION,
            Activity.IDENTIFY_SPEAKER);

    static final Condition VOICE_CAPTURE =
            named("voice capture", is(Facts.ACTIVITY, Activity.RECORD).or(LIVE_OR_ON_COPY));
    static final Condition STORED_COPY =
            named("stored copy", isTrue(Facts.STORED_COPY).or(is(Facts.ACTIVITY, Activity.PLAY_BACK)));
    static final Condition PERHAPS_STORED_COPY =
            named("perhaps a stored copy", STORED_COPY.or(LIVE_OR_ON_COPY.and(isUnstated(Facts.STORED_COPY))));
    static final Condition HIGH_RISK_ACTIVITY = named(
            "high-risk activity",
            LIVE_OR_ON_COPY.or(isIn(
                    Facts.ACTIVITY,
                    Activity.READ_MESSAGE,
                    Activity.WATCH_BY_CAMERA,
                    Activity.LISTEN_TO_ROOM,
                    Activity.CAPTURE_SCREEN,
                    Activity.LOG_KEYSTROKES,
                    Activity.TRACK_LOCATION)));
    static final Condition BLANKET = named("blanket", isIn(Facts.EXTENT, Extent.SYSTEMATIC, Extent.CONTINUOUS));
    static final Condition COVERT = named("covert", isTrue(Facts.COVERT));

    // Who does it.
    static final Condition PARTICIPANT = named(
            "participant",
            is(Facts.OPERATOR, Operator.PARTICIPANT).and(TELECOM.or(is(Facts.ACTIVITY, Activity.LISTEN_TO_ROOM))));
    static final Condition EXPRESSLY_AUTHORISED = named(
            "expressly authorised",
            isIn(
                    Facts.OPERATOR,
                    Operator.CONTROLLER,
                    Operator.AUTHORISED_EXPRESS,
                    Operator.PROCESSOR,
                    Operator.CLIENT_COMPANY,
                    Operator.PRIVATE_INVESTIGATOR));
    static final Condition UNDER_THE_CONTROLLER =
            named("under the controller", EXPRESSLY_AUTHORISED.or(is(Facts.OPERATOR, Operator.AUTHORISED_IMPLIED)));

    // What is suspected; anything weaker than a concrete suspicion counts as none.
    static final Condition SUSPECTED_OF_CRIME = suspectedOf(SuspectedConduct.CRIME);
    static final Condition SUSPECTED_OF_GROSS_MISCONDUCT = suspectedOf(SuspectedConduct.GROSS_MISCONDUCT);
    private static final Condition SERIOUSLY_SUSPECTED = SUSPECTED_OF_GROSS_MISCONDUCT.or(SUSPECTED_OF_CRIME);

    // What the communication is: wrongdoing against the business is not a private matter.
    private static final Condition ITSELF_SUSPECT =
            isTrue(Facts.SUSPICION_ABOUT_THIS_COMMUNICATION).and(SERIOUSLY_SUSPECTED);
    static final Condition PLAINLY_PERSONAL =
            named("plainly personal", is(Facts.NATURE, Nature.PERSONAL).and(not(ITSELF_SUSPECT)));
    static final Condition MAY_TURN_OUT_PERSONAL = named(
            "may turn out personal",
            CAN_HAVE_COMMUNICATION.and(isIn(Facts.NATURE, Nature.MIXED, Nature.UNDETERMINED)
                    .or(is(Facts.NATURE, Nature.PERSONAL).and(ITSELF_SUSPECT))));
    static final Condition EVERYBODY_CONSENTS = named("consent of all", is(Facts.CONSENT, Consent.ALL));
    static final Condition FREE_CONSENT_OF_ALL =
            named("free consent of all", EVERYBODY_CONSENTS.and(isTrue(Facts.CONSENT_FREELY_GIVEN)));

    // Data.
    static final Condition SPECIAL_DATA_INTENDED =
            named("special data INTENDED", is(Facts.SPECIAL_CATEGORY, DataCapture.INTENDED));
    static final Condition SPECIAL_DATA_INCIDENTAL = named(
            "special data INCIDENTAL", CAN_HAVE_COMMUNICATION.and(is(Facts.SPECIAL_CATEGORY, DataCapture.INCIDENTAL)));
    static final Condition OFFENCE_DATA_INTENDED = named(
            "offence data INTENDED",
            is(Facts.OFFENCE_DATA, DataCapture.INTENDED)
                    .or(isIn(Facts.RECORD_KIND, RecordKind.CRIMINAL_RECORD_BASIC, RecordKind.CRIMINAL_RECORD_FULL)));
    static final Condition OFFENCE_DATA_INCIDENTAL = named(
            "offence data INCIDENTAL", CAN_HAVE_COMMUNICATION.and(is(Facts.OFFENCE_DATA, DataCapture.INCIDENTAL)));

    // Safeguards.
    static final Condition SPECIFIC_NOTICE =
            named("specific notice", isIn(Facts.NOTICE, Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL));
    static final Condition ASSESSED = named(
            "assessed", isIn(Facts.IMPACT_ASSESSMENT, ImpactAssessment.LOW_RISK, ImpactAssessment.HIGH_RISK_CONSULTED));
    static final Condition BALANCED = named("balanced", is(Facts.BALANCING, Balancing.FAVOURS_EMPLOYER));
    static final Condition COVERT_CONDITIONS = named(
            "covert conditions",
            all(
                    SERIOUSLY_SUSPECTED,
                    isIn(
                            Facts.PURPOSE,
                            PurposeCategory.CRIME_DETECTION,
                            PurposeCategory.SITE_SECURITY,
                            PurposeCategory.MISCONDUCT_INVESTIGATION,
                            PurposeCategory.SAFEGUARDING),
                    isTrue(Facts.SENIOR_AUTHORISATION),
                    isTrue(Facts.TELLING_WOULD_PREJUDICE),
                    isTrue(Facts.TIME_LIMITED),
                    is(Facts.EXTENT, Extent.TARGETED),
                    before(2018, 5, 25).or(ASSESSED)));
    static final Condition FCA_SCOPE =
            named("FCA scope", is(Facts.SECTOR, Sector.INVESTMENT_FIRM).and(isTrue(Facts.WITHIN_RECORDING_DUTY)));

    // Acting on what was obtained.
    static final Condition SERIOUS_FINDING = named(
            "serious finding",
            ACTING.and(isIn(Facts.FINDING, Finding.GROSS_MISCONDUCT, Finding.SAFETY, Finding.CRIME)));
    static final Condition SERIOUS_REACTION = named(
            "serious reaction",
            SERIOUS_FINDING.and(isIn(
                    Facts.USE_KIND,
                    UseKind.COACHING,
                    UseKind.DISCIPLINE,
                    UseKind.DISMISSAL,
                    UseKind.REPORT_TO_AUTHORITY,
                    UseKind.LEGAL_PROCEEDINGS)));
    static final Condition REACTION_TO_DANGER =
            named("serious reaction to SAFETY", SERIOUS_REACTION.and(is(Facts.FINDING, Finding.SAFETY)));
    static final Condition NEW_PURPOSE = named("new purpose", ACTING.and(isFalse(Facts.USE_ANNOUNCED)));
    static final Condition SANCTION = named("sanction", isIn(Facts.USE_KIND, UseKind.DISCIPLINE, UseKind.DISMISSAL));

    private GbConditions() {}

    private static void addIf(boolean marked, Activity activity, List<Activity> activities) {
        if (marked) {
            activities.add(activity);
        }
    }

    private static Condition isOneOf(List<Activity> activities) {
        return isIn(Facts.ACTIVITY, activities.toArray(new Activity[0]));
    }

    private static Condition suspectedOf(SuspectedConduct conduct) {
        return named(
                "suspected of " + conduct,
                is(Facts.SUSPECTED_CONDUCT, conduct).and(is(Facts.SUSPICION_STRENGTH, SuspicionStrength.CONCRETE)));
    }
}
