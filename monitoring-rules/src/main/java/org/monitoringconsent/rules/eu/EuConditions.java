// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
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
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.BIOMETRIC;
import static org.monitoringconsent.domain.Facts.DISCLOSED_TO;
import static org.monitoringconsent.domain.Facts.EXTENT;
import static org.monitoringconsent.domain.Facts.FINDING;
import static org.monitoringconsent.domain.Facts.FOR_EMPLOYER;
import static org.monitoringconsent.domain.Facts.IN_MONITORED_GROUP;
import static org.monitoringconsent.domain.Facts.LEGAL_BASIS;
import static org.monitoringconsent.domain.Facts.NATURE;
import static org.monitoringconsent.domain.Facts.NOTICE;
import static org.monitoringconsent.domain.Facts.OPERATOR;
import static org.monitoringconsent.domain.Facts.PRIVACY_PROMISE;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.SECTOR;
import static org.monitoringconsent.domain.Facts.SPECIAL_CATEGORY;
import static org.monitoringconsent.domain.Facts.STATUTORY_DUTY;
import static org.monitoringconsent.domain.Facts.SUSPECTED_CONDUCT;
import static org.monitoringconsent.domain.Facts.SUSPICION_DOCUMENTED;
import static org.monitoringconsent.domain.Facts.SUSPICION_STRENGTH;
import static org.monitoringconsent.domain.Facts.TIME_LIMITED;
import static org.monitoringconsent.domain.Facts.USE_KIND;
import static org.monitoringconsent.domain.Facts.USE_PRESENT;
import static org.monitoringconsent.domain.Facts.WITHIN_RECORDING_DUTY;

import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Biometric;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.PrivacyPromise;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Recipient;
import org.monitoringconsent.domain.Sector;
import org.monitoringconsent.domain.SuspectedConduct;
import org.monitoringconsent.domain.SuspicionStrength;
import org.monitoringconsent.domain.UseKind;

/** The conditions on the situation that the baseline names; national rules use them too. */
public final class EuConditions {

    /** The question is whether material may be obtained. */
    public static final Condition OBTAINING = named("use absent", isFalse(USE_PRESENT));

    /** The question is whether material may be acted on. */
    public static final Condition ACTING = named("use present", isTrue(USE_PRESENT));

    /** No purpose is given, or one that can never be legitimate. */
    public static final Condition NO_PURPOSE =
            named("no purpose", isIn(PURPOSE, PurposeCategory.UNSPECIFIED, PurposeCategory.UNION_ACTIVITY));

    /** The purpose is to look into misconduct or crime. */
    public static final Condition INVESTIGATIVE = named(
            "investigative", isIn(PURPOSE, PurposeCategory.MISCONDUCT_INVESTIGATION, PurposeCategory.CRIME_DETECTION));

    /** The purpose belongs to the ordinary running of an office and its staff. */
    public static final Condition OFFICE_AND_STAFF = named(
            "office and staff",
            any(
                    INVESTIGATIVE,
                    isIn(
                            PURPOSE,
                            PurposeCategory.HEALTH_AND_SAFETY,
                            PurposeCategory.SITE_SECURITY,
                            PurposeCategory.SYSTEM_OPERATION,
                            PurposeCategory.UNAUTHORISED_USE,
                            PurposeCategory.COST_CONTROL,
                            PurposeCategory.ABSENCE_COVER,
                            PurposeCategory.ATTENDANCE,
                            PurposeCategory.VETTING)));

    /** This worker does not know: nobody told them, or the act is designed so. */
    public static final Condition COVERT =
            named("covert", any(isFalse(IN_MONITORED_GROUP), is(NOTICE, Notice.NONE), isTrue(Facts.COVERT)));

    /** This worker was told what happens and why; a general warning is neither covert nor enough. */
    public static final Condition OPENLY_TOLD =
            named("openly told", all(not(COVERT), isIn(NOTICE, Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL)));

    /** A named person or small group is looked at until a fixed day. */
    public static final Condition TARGETED = named("targeted", all(is(EXTENT, Extent.TARGETED), isTrue(TIME_LIMITED)));

    /** One person is followed most of the day, or without an end. */
    public static final Condition WATCHED_ALL_DAY = named(
            "watched all day",
            any(is(EXTENT, Extent.CONTINUOUS), all(is(EXTENT, Extent.TARGETED), isFalse(TIME_LIMITED))));

    /** A concrete, documented suspicion of something serious. */
    public static final Condition STRONG_SUSPICION = named(
            "strong suspicion",
            all(
                    is(SUSPICION_STRENGTH, SuspicionStrength.CONCRETE),
                    isTrue(SUSPICION_DOCUMENTED),
                    isIn(SUSPECTED_CONDUCT, SuspectedConduct.GROSS_MISCONDUCT, SuspectedConduct.CRIME)));

    /** The communication is private, or runs on a channel that was promised to be private. */
    public static final Condition PERSONAL = named(
            "personal",
            any(
                    is(NATURE, Nature.PERSONAL),
                    all(is(PRIVACY_PROMISE, PrivacyPromise.PRIVATE_CHANNEL_PROMISED), isNot(NATURE, Nature.BUSINESS))));

    /** Special categories of data are aimed at, or people are recognised by their bodies. */
    public static final Condition SPECIAL_DATA = named(
            "special data",
            any(
                    is(SPECIAL_CATEGORY, DataCapture.INTENDED),
                    isIn(BIOMETRIC, Biometric.VERIFICATION, Biometric.IDENTIFICATION)));

    /**
     * Nobody who may decide it has the act done. A country that lets a participant record their own conversation ends
     * the evaluation before this is read.
     */
    public static final Condition UNAUTHORISED = named(
            "unauthorised",
            any(isIn(OPERATOR, Operator.UNAUTHORISED, Operator.AUTHORISED_IMPLIED), isFalse(FOR_EMPLOYER)));

    /** The recording is one that financial markets law asks of an investment firm. */
    public static final Condition MANDATORY_RECORDING = named(
            "mandatory recording",
            all(
                    onOrAfter(2018, 1, 3),
                    is(SECTOR, Sector.INVESTMENT_FIRM),
                    is(ACTIVITY, Activity.RECORD),
                    is(PURPOSE, PurposeCategory.REGULATORY_COMPLIANCE),
                    isTrue(WITHIN_RECORDING_DUTY)));

    /** A written law orders this very record, and it rests on that law. */
    public static final Condition ORDERED_BY_LAW = named(
            "ordered by law",
            any(MANDATORY_RECORDING, all(is(LEGAL_BASIS, LegalBasis.LEGAL_OBLIGATION), isTrue(STATUTORY_DUTY))));

    /** The act guards people against harm, or its product goes to those who help. */
    public static final Condition DANGER_TO_LIFE = named(
            "danger to life",
            any(
                    all(
                            isIn(PURPOSE, PurposeCategory.HEALTH_AND_SAFETY, PurposeCategory.SAFEGUARDING),
                            any(OBTAINING, is(FINDING, Finding.SAFETY))),
                    all(is(USE_KIND, UseKind.DISCLOSURE), is(DISCLOSED_TO, Recipient.EMERGENCY_SERVICE))));

    /** The material goes to a court, or to an authority of the employer's own accord. */
    public static final Condition BEFORE_A_COURT_OR_AUTHORITY = named(
            "before a court or an authority",
            any(
                    isIn(USE_KIND, UseKind.LEGAL_PROCEEDINGS, UseKind.REPORT_TO_AUTHORITY),
                    all(is(USE_KIND, UseKind.DISCLOSURE), is(DISCLOSED_TO, Recipient.COURT))));

    /** The law commands the hand-over: to the person concerned, to an authority that asks, in an emergency. */
    public static final Condition DEMANDED_DISCLOSURE = named(
            "demanded disclosure",
            all(
                    is(USE_KIND, UseKind.DISCLOSURE),
                    isIn(DISCLOSED_TO, Recipient.DATA_SUBJECT, Recipient.AUTHORITY, Recipient.EMERGENCY_SERVICE)));

    private EuConditions() {}
}
