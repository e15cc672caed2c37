// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isStated;
import static org.monitoringconsent.condition.Conditions.isUnstated;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.EXTENT;
import static org.monitoringconsent.domain.Facts.LINE;
import static org.monitoringconsent.domain.Facts.OPERATOR;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.LOW;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.rules.gb.GbConditions.BLANKET;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.COMPUTER_MISUSE_ACT;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.PECR;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2026_82;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DUAA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInterception.INTERCEPTION_APPLIES;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.rule.Rule;

/** Keyboards, accounts and private devices, and who may touch them; for obtaining. */
final class DeviceRules {

    static final Rule UK_DEV_01 = Rule.requirement("UK-DEV-01", "Keystrokes")
            .inForce(from(2023, 10, 3))
            .cites(ICO_GUIDANCE.at("on monitoring devices"))
            .cites(UK_GDPR.article("5(1)(c)"))
            .deniesWhen(all(OBTAINING, is(ACTIVITY, Activity.LOG_KEYSTROKES), BLANKET))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(HIGH)
            .curedByAny(EXTENT, List.of(Extent.SAMPLED, Extent.TARGETED))
            .build();

    private static final Condition OPENS_AN_ACCOUNT = named(
            "opens an account or device",
            isIn(
                    ACTIVITY,
                    Activity.READ_SUBJECT,
                    Activity.READ_MESSAGE,
                    Activity.PLAY_VOICEMAIL,
                    Activity.READ_FILES,
                    Activity.CAPTURE_SCREEN,
                    Activity.LOG_KEYSTROKES));

    private static final Condition NOBODY_AUTHORISED =
            named("nobody authorised it", all(OBTAINING, is(OPERATOR, Operator.UNAUTHORISED)));

    /** A crime asks for knowledge, so that an operator who was left out is not taken for an intruder. */
    static final Rule UK_CMA_01 = Rule.requirement("UK-CMA-01", "Breaking into an account or device")
            .inForce(from(1990, 8, 29))
            .cites(COMPUTER_MISUSE_ACT.section("1"))
            .cites(COMPUTER_MISUSE_ACT.section("17"))
            .cites(DPA_2018.section("170"), UNDER_GDPR)
            .cites(DPA_1998.section("55"), UNDER_DPA_1998)
            .deniesWhen(all(NOBODY_AUTHORISED, isStated(OPERATOR), OPENS_AN_ACCOUNT))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(OPERATOR, Operator.AUTHORISED_EXPRESS)
            .build();

    /** Where an interception takes place and no account is opened, UK-INT-21 speaks. */
    static final Rule UK_CMA_02 = Rule.requirement("UK-CMA-02", "Say who does it, on whose authority")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("5(1)(f)"), UNDER_GDPR)
            .cites(UK_GDPR.article("29"), UNDER_GDPR)
            .cites(UK_GDPR.article("32"), UNDER_GDPR)
            .cites(DPA_1998.schedule("1 principle 7"), UNDER_DPA_1998)
            .cites(DPA_2018.section("170"), UNDER_GDPR)
            .cites(DPA_1998.section("55"), UNDER_DPA_1998)
            .deniesWhen(all(
                    NOBODY_AUTHORISED,
                    any(
                            all(OPENS_AN_ACCOUNT, isUnstated(OPERATOR)),
                            all(not(OPENS_AN_ACCOUNT), not(INTERCEPTION_APPLIES)))))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("the offence punishes only who knows or is reckless, and here nobody has said who acts")
            .curedBy(OPERATOR, Operator.AUTHORISED_EXPRESS)
            .build();

    static final Rule UK_PECR_01 = Rule.note("UK-PECR-01", "Software on a worker's own device")
            .inForce(from(2003, 12, 11))
            .cites(PECR.regulation("6"))
            .cites(PECR.at("Sch A1"), UNDER_DUAA)
            .cites(SI_2026_82.at("(the day)").confirmed(), UNDER_DUAA)
            .appliesWhen(all(
                    OBTAINING,
                    is(LINE, Line.WORKER_OWN),
                    isIn(
                            ACTIVITY,
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

    static List<Rule> rules() {
        return List.of(UK_DEV_01, UK_CMA_01, UK_CMA_02, UK_PECR_01);
    }
}
