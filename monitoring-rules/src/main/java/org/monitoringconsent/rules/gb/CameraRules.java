// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.EXTENT;
import static org.monitoringconsent.domain.Facts.PLACE;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.RECORDS_SOUND;
import static org.monitoringconsent.domain.Facts.TIME_LIMITED;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.SWITCH_OFF_OFF_DUTY;
import static org.monitoringconsent.rules.gb.GbCases.ANTOVIC;
import static org.monitoringconsent.rules.gb.GbCases.ECHR;
import static org.monitoringconsent.rules.gb.GbCases.GRAMAXO;
import static org.monitoringconsent.rules.gb.GbCases.JONES;
import static org.monitoringconsent.rules.gb.GbCases.SINCE_ANTOVIC;
import static org.monitoringconsent.rules.gb.GbCases.SINCE_GRAMAXO;
import static org.monitoringconsent.rules.gb.GbCases.SOUTHAMPTON;
import static org.monitoringconsent.rules.gb.GbConditions.BLANKET;
import static org.monitoringconsent.rules.gb.GbConditions.CAMERA;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.ROOM_MICROPHONE;
import static org.monitoringconsent.rules.gb.GbConditions.ROOM_SOUND;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_METHODS;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_VEHICLES;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_VIDEO;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** Cameras, microphones and trackers in rooms, vehicles and homes; for obtaining. */
final class CameraRules {

    /** Whatever the purpose. */
    static final Rule UK_CAM_01 = Rule.requirement("UK-CAM-01", "Room sound all the time")
            .inForce(from(2003, 6, 11))
            .cites(UK_GDPR.article("5(1)(a),(c)"), UNDER_GDPR)
            .cites(DPA_1998.schedule("1 principles 1, 3"), UNDER_DPA_1998)
            .cites(ICO_CODE.at("(video and audio monitoring)").readElsewhere(), UNDER_ICO_CODE)
            .cites(ICO_VIDEO.at("(sound)").readElsewhere(), since(2008, 1, 1))
            .cites(SOUTHAMPTON.whole().readElsewhere(), since(2013, 1, 1))
            .deniesWhen(all(
                    OBTAINING, ROOM_SOUND, any(BLANKET, all(is(EXTENT, Extent.TARGETED), isFalse(TIME_LIMITED)))))
            .exposing(REGULATOR, CIVIL)
            .binding(GUIDANCE, CASE_LAW)
            .confidence(HIGH)
            .liftedBy("UK-LAW-01")
            .curedBy(RECORDS_SOUND, false)
            .curedBy(EXTENT, Extent.SAMPLED)
            .curedBy(Cure.by(EXTENT, Extent.TARGETED).with(TIME_LIMITED, true))
            .build();

    private static final Condition CAMERA_ON_ONE_PERSON =
            named("camera on one person", all(OBTAINING, CAMERA, is(EXTENT, Extent.CONTINUOUS)));

    static final Rule UK_CAM_02 = Rule.requirement("UK-CAM-02", "A camera on one person all day")
            .inForce(from(2003, 6, 11))
            .cites(ICO_CODE.at("(continuous video of particular individuals)").readElsewhere(), UNDER_ICO_CODE)
            .cites(ICO_VIDEO.whole().readElsewhere(), since(2008, 1, 1))
            .cites(ANTOVIC.whole(), SINCE_ANTOVIC)
            .deniesWhen(all(CAMERA_ON_ONE_PERSON, isNot(PURPOSE, PurposeCategory.HEALTH_AND_SAFETY)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .contestable("`rare circumstances` leaves room, and an inward dash camera is close to the line")
            .groundWhen(all(CAMERA_ON_ONE_PERSON, is(PURPOSE, PurposeCategory.HEALTH_AND_SAFETY)))
            .liftedBy("UK-LAW-01")
            .curedByAny(EXTENT, List.of(Extent.SYSTEMATIC, Extent.SAMPLED))
            .build();

    static final Rule UK_HOME_01 = Rule.prohibition("UK-HOME-01", "Cameras and microphones at home")
            .inForce(from(2000, 10, 24))
            .cites(ECHR.article("8"))
            .cites(JONES.at("(entry by a ruse)").confirmed(), since(2003, 1, 1))
            .cites(ICO_METHODS.whole().readElsewhere(), UNDER_ICO_GUIDANCE)
            .deniesWhen(all(OBTAINING, is(PLACE, Place.HOME), any(CAMERA, ROOM_MICROPHONE)))
            .exposing(CIVIL, REGULATOR)
            .binding(CASE_LAW, GUIDANCE)
            .confidence(HIGH)
            .build();

    /** Filming off duty is judged by UK-COV-01. */
    static final Rule UK_LOC_01 = Rule.prohibition("UK-LOC-01", "Off duty, at home, in private rooms")
            .inForce(from(2003, 6, 11))
            .cites(ICO_CODE.at("Part 3, on vehicles with private use"), UNDER_ICO_CODE)
            .cites(ICO_VEHICLES.at("with private use"), UNDER_ICO_GUIDANCE)
            .cites(GRAMAXO.at("(compare)").readElsewhere(), SINCE_GRAMAXO)
            .deniesWhen(all(
                    OBTAINING,
                    is(ACTIVITY, Activity.TRACK_LOCATION),
                    isIn(PLACE, Place.OFF_DUTY, Place.HOME, Place.INTIMATE_AREA)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .contestable("the European court tolerated more in Gramaxo v Portugal, and somebody may work at home")
            .obligesWhen(all(OBTAINING, is(ACTIVITY, Activity.TRACK_LOCATION)), SWITCH_OFF_OFF_DUTY)
            .build();

    private CameraRules() {}

    static List<Rule> rules() {
        return List.of(UK_CAM_01, UK_CAM_02, UK_HOME_01, UK_LOC_01);
    }
}
