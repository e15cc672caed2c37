// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.EXTENT;
import static org.monitoringconsent.domain.Facts.PLACE;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.RECORDS_SOUND;
import static org.monitoringconsent.domain.Facts.SUSPECTED_CONDUCT;
import static org.monitoringconsent.domain.Facts.SUSPICION_DOCUMENTED;
import static org.monitoringconsent.domain.Facts.SUSPICION_STRENGTH;
import static org.monitoringconsent.domain.Facts.TIME_LIMITED;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.ERASE_WITHIN_FOUR_WEEKS;
import static org.monitoringconsent.rule.Obligation.PUT_UP_CAMERA_SIGNS;
import static org.monitoringconsent.rules.eu.EuActivities.CONTENT;
import static org.monitoringconsent.rules.eu.EuActivities.HANDED_OVER;
import static org.monitoringconsent.rules.eu.EuActivities.WORKS_ON_STORED_MATERIAL;
import static org.monitoringconsent.rules.eu.EuCases.ANTOVIC;
import static org.monitoringconsent.rules.eu.EuCases.GRAMAXO;
import static org.monitoringconsent.rules.eu.EuConditions.INVESTIGATIVE;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.OPENLY_TOLD;
import static org.monitoringconsent.rules.eu.EuConditions.ORDERED_BY_LAW;
import static org.monitoringconsent.rules.eu.EuConditions.STRONG_SUSPICION;
import static org.monitoringconsent.rules.eu.EuConditions.TARGETED;
import static org.monitoringconsent.rules.eu.EuInstruments.BEFORE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.ECHR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.nl.NlCases.CHETU;
import static org.monitoringconsent.rules.nl.NlCases.TRACKED_CAR;
import static org.monitoringconsent.rules.nl.NlCases.TRACKER;
import static org.monitoringconsent.rules.nl.NlConditions.COVERS_FOR_ABSENCE;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_CAMERAS;
import static org.monitoringconsent.rules.nl.NlInstruments.MEDIA_MARKT;
import static org.monitoringconsent.rules.nl.NlInstruments.SR;
import static org.monitoringconsent.rules.nl.NlInstruments.WBP;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.SuspectedConduct;
import org.monitoringconsent.domain.SuspicionStrength;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** NL-VID, NL-KEY and NL-LOC: cameras, key logging and location. */
final class CameraRules {

    private static final Condition CAMERA = named("camera", is(ACTIVITY, Activity.WATCH_BY_CAMERA));

    /** What exists already, was shown by a party, or covers for an absence takes no private time. */
    private static final Condition PRIVATE_TIME = named(
            "private time",
            all(
                    is(PLACE, Place.OFF_DUTY),
                    any(isIn(ACTIVITY, Activity.TRACK_LOCATION, Activity.WATCH_BY_CAMERA), CONTENT),
                    not(WORKS_ON_STORED_MATERIAL),
                    not(HANDED_OVER),
                    not(COVERS_FOR_ABSENCE)));

    private static final Condition TRACKED_AT_HOME =
            named("tracked at home", all(is(PLACE, Place.HOME), is(ACTIVITY, Activity.TRACK_LOCATION)));

    static final Rule NL_VID_01 = Rule.prohibition("NL-VID-01", "Toilets, changing rooms")
            .inForce(from(2001, 9, 1))
            .cites(ECHR.article("8"))
            .cites(GDPR.article("5(1)(c)"), SINCE_GDPR)
            .cites(AP_CAMERAS.whole().confirmed(), SINCE_GDPR)
            .deniesWhen(all(
                    OBTAINING,
                    is(PLACE, Place.INTIMATE_AREA),
                    not(all(is(ACTIVITY, Activity.TRACK_LOCATION), ORDERED_BY_LAW))))
            .exposing(CIVIL, REGULATOR, CRIME)
            .binding(CASE_LAW, GUIDANCE)
            .confidence(HIGH)
            .build();

    static final Rule NL_VID_02 = Rule.requirement("NL-VID-02", "Security cameras do not appraise")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.article("5(1)(b)-(c)"), SINCE_GDPR)
            .cites(AP_CAMERAS.whole().confirmed(), SINCE_GDPR)
            .cites(WBP.article("7"), BEFORE_GDPR)
            .cites(MEDIA_MARKT.at("(appraisal on security footage)").confirmed(), since(2014, 1, 9))
            .cites(ANTOVIC.at("(lecture rooms)"), since(2017, 11, 28))
            .deniesWhen(all(
                    OBTAINING,
                    CAMERA,
                    isIn(
                            PURPOSE,
                            PurposeCategory.QUALITY_STANDARDS,
                            PurposeCategory.PRODUCTIVITY,
                            PurposeCategory.ATTENDANCE,
                            PurposeCategory.HELPLINE_SUPERVISION)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .build();

    static final Rule NL_VID_03 = Rule.requirement("NL-VID-03", "No sound with cameras")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.article("5(1)(c)"), SINCE_GDPR)
            .cites(AP_CAMERAS.whole().confirmed(), SINCE_GDPR)
            .cites(SR.article("139a"))
            .deniesWhen(all(OBTAINING, CAMERA, isTrue(RECORDS_SOUND)))
            .exposing(REGULATOR, CRIME)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .curedBy(RECORDS_SOUND, false)
            .build();

    static final Rule NL_VID_04 = Rule.prohibition("NL-VID-04", "No camera or microphone in the home")
            .inForce(from(2001, 9, 1))
            .cites(ECHR.article("8"))
            .cites(CHETU.whole(), since(2022, 9, 28))
            .deniesWhen(all(
                    OBTAINING,
                    isIn(ACTIVITY, Activity.WATCH_BY_CAMERA, Activity.LISTEN_TO_ROOM, Activity.RECORD_ROOM),
                    is(PLACE, Place.HOME)))
            .exposing(CIVIL, EMPLOYMENT)
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .build();

    static final Rule NL_VID_05 = Rule.duty("NL-VID-05", "Signs and four weeks")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.articles("5(1)(e), 13"), SINCE_GDPR)
            .cites(AP_CAMERAS.whole().confirmed(), SINCE_GDPR)
            .cites(WBP.articles("10, 33"), BEFORE_GDPR)
            .appliesWhen(all(OBTAINING, CAMERA))
            .binding(GUIDANCE)
            .confidence(HIGH)
            .obliges(ERASE_WITHIN_FOUR_WEEKS)
            .obligesWhen(all(OBTAINING, CAMERA, OPENLY_TOLD), PUT_UP_CAMERA_SIGNS)
            .build();

    static final Rule NL_KEY_01 = Rule.requirement("NL-KEY-01", "Key logging")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.articles("5(1)(c), 6(1)(f)"), SINCE_GDPR)
            .cites(WBP.article("8(f)"), BEFORE_GDPR)
            .cites(ECHR.article("8"))
            .deniesWhen(all(
                    OBTAINING,
                    is(ACTIVITY, Activity.LOG_KEYSTROKES),
                    not(all(INVESTIGATIVE, STRONG_SUSPICION, TARGETED))))
            .exposing(CIVIL, REGULATOR)
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .curedBy(Cure.by(PURPOSE, PurposeCategory.MISCONDUCT_INVESTIGATION)
                    .with(SUSPICION_STRENGTH, SuspicionStrength.CONCRETE)
                    .with(SUSPICION_DOCUMENTED, true)
                    .with(SUSPECTED_CONDUCT, SuspectedConduct.GROSS_MISCONDUCT)
                    .with(EXTENT, Extent.TARGETED)
                    .with(TIME_LIMITED, true))
            .build();

    static final Rule NL_LOC_01 = Rule.prohibition("NL-LOC-01", "No monitoring in private time")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.article("5(1)(c)"), SINCE_GDPR)
            .cites(WBP.article("11").unsure(), BEFORE_GDPR)
            .cites(ECHR.article("8").unsure())
            // Of 2012; the day is not known.
            .cites(TRACKER.at("(acceptable because limited to working time)"), since(2012, 1, 1))
            .cites(TRACKED_CAR.at("(tracker under the own car)"), since(2018, 9, 19))
            .cites(GRAMAXO.at("(known tracker for mileage: no violation)"), since(2022, 12, 13))
            .deniesWhen(all(OBTAINING, not(ORDERED_BY_LAW), any(PRIVATE_TIME, TRACKED_AT_HOME)))
            .exposing(CIVIL, REGULATOR)
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .contestableWhen(
                    isIn(
                            PURPOSE,
                            PurposeCategory.HEALTH_AND_SAFETY,
                            PurposeCategory.SAFEGUARDING,
                            PurposeCategory.SITE_SECURITY,
                            PurposeCategory.SYSTEM_OPERATION,
                            PurposeCategory.MISCONDUCT_INVESTIGATION,
                            PurposeCategory.CRIME_DETECTION),
                    "for safety, security or a serious inquiry there can be a real reason, such as the alarm of a lone"
                            + " worker or a mail filter that runs at all hours")
            .build();

    private CameraRules() {}

    static List<Rule> rules() {
        return List.of(NL_VID_01, NL_VID_02, NL_VID_03, NL_VID_04, NL_VID_05, NL_KEY_01, NL_LOC_01);
    }
}
