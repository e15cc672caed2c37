package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.condition.Conditions.onOrAfter;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.COLLECTED_FOR;
import static org.monitoringconsent.domain.Facts.FINDING;
import static org.monitoringconsent.domain.Facts.IMPACT_ASSESSMENT;
import static org.monitoringconsent.domain.Facts.OFFENCE_DATA;
import static org.monitoringconsent.domain.Facts.PROVENANCE;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.USE_KIND;
import static org.monitoringconsent.rules.eu.EuConditions.INVESTIGATIVE;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.PERSONAL;
import static org.monitoringconsent.rules.eu.EuConditions.STRONG_SUSPICION;
import static org.monitoringconsent.rules.eu.EuConditions.TARGETED;

import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.SuspectedConduct;
import org.monitoringconsent.domain.UseKind;

/** The conditions that Dutch law names beside those of the baseline. */
final class NlConditions {

    /** Assessed beforehand: by the controller since the GDPR, by the authority under the Wbp. */
    static final Condition ASSESSED = named(
            "assessed",
            any(
                    all(
                            onOrAfter(2018, 5, 25),
                            isIn(IMPACT_ASSESSMENT, ImpactAssessment.LOW_RISK, ImpactAssessment.HIGH_RISK_CONSULTED)),
                    all(before(2018, 5, 25), isTrue(Facts.PRIOR_AUTHORITY_CHECK))));

    /** Strong suspicion, nothing milder, short and targeted, assessed; never by a room microphone. */
    static final Condition LAST_RESORT = named(
            "last resort",
            all(
                    INVESTIGATIVE,
                    STRONG_SUSPICION,
                    isFalse(Facts.LESS_INTRUSIVE_MEANS_SUFFICE),
                    TARGETED,
                    ASSESSED,
                    isNot(ACTIVITY, Activity.LISTEN_TO_ROOM)));

    /** The last resort, where telling would harm the inquiry and the place is not an intimate one. */
    static final Condition COVERT_EXCEPTION = named(
            "covert exception",
            all(
                    OBTAINING,
                    LAST_RESORT,
                    isTrue(Facts.TELLING_WOULD_PREJUDICE),
                    isNot(Facts.PLACE, Place.INTIMATE_AREA, Place.HOME)));

    /** A natural person captures a conversation of their own, not for the employer. */
    static final Condition OWN_CONVERSATION = named(
            "own conversation",
            all(
                    is(Facts.OPERATOR, Operator.PARTICIPANT),
                    isFalse(Facts.FOR_EMPLOYER),
                    isIn(
                            ACTIVITY,
                            Activity.LISTEN_LIVE,
                            Activity.RECORD,
                            Activity.PLAY_BACK,
                            Activity.TRANSCRIBE,
                            Activity.LISTEN_TO_ROOM),
                    any(OBTAINING, isIn(USE_KIND, UseKind.LEGAL_PROCEEDINGS, UseKind.REPORT_TO_AUTHORITY))));

    /** The inquiry is about an offence, or aims at data on offences. */
    static final Condition OFFENCE_INQUIRY = named(
            "offence inquiry",
            any(
                    is(PURPOSE, PurposeCategory.CRIME_DETECTION),
                    is(OFFENCE_DATA, DataCapture.INTENDED),
                    all(INVESTIGATIVE, is(Facts.SUSPECTED_CONDUCT, SuspectedConduct.CRIME))));

    /** This worker was told what happens, but gets no signal when it does. */
    static final Condition TOLD_WITHOUT_SIGNAL =
            named("told without a signal", all(isTrue(Facts.IN_MONITORED_GROUP), is(Facts.NOTICE, Notice.SPECIFIC)));

    /** The material was lawfully made, came from an authority, or was handed over freely. */
    static final Condition LAWFUL_ORIGIN = named(
            "lawful origin",
            isIn(PROVENANCE, Provenance.LAWFUL, Provenance.SUPPLIED_BY_AUTHORITY, Provenance.VOLUNTEERED));

    /** The use is a measure against the worker. */
    static final Condition USE_AGAINST_THE_WORKER =
            named("use against the worker", isIn(USE_KIND, UseKind.DISCIPLINE, UseKind.DISMISSAL, UseKind.VETTING));

    /** What was found is serious. */
    static final Condition SERIOUS_FINDING =
            named("serious finding", isIn(FINDING, Finding.GROSS_MISCONDUCT, Finding.SAFETY, Finding.CRIME));

    /** The material goes to a court or an authority. */
    static final Condition BEFORE_A_COURT_OR_AUTHORITY = named(
            "before a court or an authority", isIn(USE_KIND, UseKind.LEGAL_PROCEEDINGS, UseKind.REPORT_TO_AUTHORITY));

    /** The use was announced, fits the purpose of collection, or is a matter of law. */
    static final Condition ANNOUNCED_OR_COMPATIBLE = named(
            "announced or compatible",
            any(
                    all(
                            any(
                                    isTrue(Facts.USE_ANNOUNCED),
                                    all(
                                            isIn(USE_KIND, UseKind.COACHING, UseKind.TRAINING_MATERIAL),
                                            is(COLLECTED_FOR, PurposeCategory.QUALITY_STANDARDS))),
                            isFalse(Facts.SOURCE_COVERT)),
                    BEFORE_A_COURT_OR_AUTHORITY));

    /** Nothing, a private fact, or a private talk would be held against the worker or spread. */
    static final Condition SLIGHT_OR_PRIVATE = named(
            "slight or private",
            any(
                    all(
                            USE_AGAINST_THE_WORKER,
                            any(
                                    isIn(FINDING, Finding.NONE, Finding.PRIVATE_LIFE),
                                    all(PERSONAL, not(SERIOUS_FINDING)))),
                    all(
                            isIn(
                                    USE_KIND,
                                    UseKind.COACHING,
                                    UseKind.TRAINING_MATERIAL,
                                    UseKind.BILLING,
                                    UseKind.DISCLOSURE),
                            PERSONAL)));

    private NlConditions() {}
}
