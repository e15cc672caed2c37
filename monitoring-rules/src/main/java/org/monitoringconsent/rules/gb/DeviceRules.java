package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.LOW;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.gb.GbConditions.BLANKET;
import static org.monitoringconsent.rules.gb.GbConditions.EVERYBODY_CONSENTS;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.STORED_COPY;
import static org.monitoringconsent.rules.gb.GbInstruments.COMPUTER_MISUSE_ACT;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.GRAMAXO;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.PECR;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DUAA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInterception.INTERCEPTION_APPLIES;
import static org.monitoringconsent.rules.gb.GbPages.ICO_SPECIFIC;
import static org.monitoringconsent.rules.gb.GbPages.PECR_AMENDED;
import static org.monitoringconsent.rules.gb.GbPages.SPARQA;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.fact.Facts;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;

/** Homes, vehicles, keyboards, accounts and private devices; for obtaining. */
final class DeviceRules {

    static final Rule UK_HOME_01 = Rule.prohibition("UK-HOME-01", "Cameras and microphones at home")
            .inForce(from(2023, 10, 3))
            .cites(ICO_GUIDANCE.at("on methods of monitoring").confirmedAt(ICO_SPECIFIC))
            .cites(ICO_GUIDANCE.at("on home working").confirmedAt(SPARQA))
            .deniesWhen(Conditions.all(
                    OBTAINING,
                    is(Facts.PLACE, Place.HOME),
                    isIn(Facts.ACTIVITY, Activity.WATCH_BY_CAMERA, Activity.LISTEN_TO_ROOM)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(HIGH)
            .build();

    static final Rule UK_LOC_01 = Rule.prohibition("UK-LOC-01", "Off duty")
            .inForce(from(2003, 6, 11))
            .cites(ICO_CODE.at("Part 3, on vehicles with private use"), UNDER_ICO_CODE)
            .cites(ICO_GUIDANCE.at("on vehicles with private use"), UNDER_ICO_GUIDANCE)
            .cites(GRAMAXO.whole().confirmed(), since(2022, 12, 13))
            .deniesWhen(OBTAINING.and(is(Facts.PLACE, Place.OFF_DUTY)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .contestable("the European court tolerated more in Gramaxo v Portugal")
            .obligesWhen(OBTAINING.and(is(Facts.ACTIVITY, Activity.TRACK_LOCATION)), Obligation.SWITCH_OFF_OFF_DUTY)
            .build();

    static final Rule UK_DEV_01 = Rule.requirement("UK-DEV-01", "Keystrokes")
            .inForce(from(2023, 10, 3))
            .cites(ICO_GUIDANCE.at("on keystroke monitoring"))
            .cites(UK_GDPR.article("5(1)(c)"))
            .deniesWhen(Conditions.all(OBTAINING, is(Facts.ACTIVITY, Activity.LOG_KEYSTROKES), BLANKET))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(HIGH)
            .curedByAny(Facts.EXTENT, List.of(Extent.SAMPLED, Extent.TARGETED))
            .build();

    private static final Condition OPENS_AN_ACCOUNT = isIn(
            Facts.ACTIVITY,
            Activity.READ_SUBJECT,
            Activity.READ_MESSAGE,
            Activity.PLAY_VOICEMAIL,
            Activity.READ_FILES,
            Activity.CAPTURE_SCREEN,
            Activity.LOG_KEYSTROKES);

    /** Where an interception takes place UK-INT-21 speaks; a replay to which everybody consents is nobody's loss. */
    static final Rule UK_CMA_01 = Rule.requirement("UK-CMA-01", "Unauthorised access")
            .inForce(from(1990, 8, 29))
            .cites(COMPUTER_MISUSE_ACT.sections("1, 17"))
            .cites(DPA_2018.section("170"), UNDER_GDPR)
            .cites(DPA_1998.section("55"), UNDER_DPA_1998)
            .deniesWhen(Conditions.all(
                    OBTAINING,
                    is(Facts.OPERATOR, Operator.UNAUTHORISED),
                    any(OPENS_AN_ACCOUNT, not(INTERCEPTION_APPLIES).and(not(STORED_COPY.and(EVERYBODY_CONSENTS))))))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(Facts.OPERATOR, Operator.AUTHORISED_EXPRESS)
            .build();

    static final Rule UK_PECR_01 = Rule.note("UK-PECR-01", "Software on a worker's own device")
            .inForce(from(2003, 12, 11))
            .cites(PECR.regulation("6"))
            .cites(PECR.at("Sch A1").confirmedAt(PECR_AMENDED), UNDER_DUAA)
            .appliesWhen(Conditions.all(
                    OBTAINING,
                    is(Facts.LINE, Line.WORKER_OWN),
                    isIn(
                            Facts.ACTIVITY,
                            Activity.CAPTURE_SCREEN,
                            Activity.LOG_KEYSTROKES,
                            Activity.READ_FILES,
                            Activity.READ_MESSAGE,
                            Activity.LOG_TRAFFIC)))
            .binding(STATUTE)
            .confidence(LOW)
            .contestable("whether the rule reaches employers is unsure")
            .build();

    private DeviceRules() {}

    static List<Rule> all() {
        return List.of(UK_HOME_01, UK_LOC_01, UK_DEV_01, UK_CMA_01, UK_PECR_01);
    }
}
