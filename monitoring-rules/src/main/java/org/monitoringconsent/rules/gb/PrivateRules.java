// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.CHANNEL;
import static org.monitoringconsent.domain.Facts.LINE;
import static org.monitoringconsent.domain.Facts.PLACE;
import static org.monitoringconsent.domain.Facts.PRIVACY_PROMISE;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.gb.GbCases.COPLAND;
import static org.monitoringconsent.rules.gb.GbCases.ECHR;
import static org.monitoringconsent.rules.gb.GbCases.FKJ;
import static org.monitoringconsent.rules.gb.GbCases.HALFORD;
import static org.monitoringconsent.rules.gb.GbCases.SINCE_COPLAND;
import static org.monitoringconsent.rules.gb.GbCases.SINCE_HALFORD;
import static org.monitoringconsent.rules.gb.GbConditions.CAMERA;
import static org.monitoringconsent.rules.gb.GbConditions.CONTENT;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.PARTICIPANT;
import static org.monitoringconsent.rules.gb.GbConditions.ROOM_MICROPHONE;
import static org.monitoringconsent.rules.gb.GbConditions.SHOWN_BY_A_PARTY;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_COVERT;
import static org.monitoringconsent.rules.gb.GbInstruments.COMPUTER_MISUSE_ACT;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.IPA_2016;
import static org.monitoringconsent.rules.gb.GbInstruments.RIPA_2000;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_IPA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_RIPA;

import java.util.List;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.PrivacyPromise;
import org.monitoringconsent.rule.Rule;

/** What stays private by promise, by ownership or by its place; for obtaining. */
final class PrivateRules {

    static final Rule UK_PROT_06 = Rule.prohibition("UK-PROT-06", "Promised private")
            .inForce(from(1997, 6, 25))
            .cites(ECHR.article("8"))
            .cites(HALFORD.whole().readElsewhere(), SINCE_HALFORD)
            .deniesWhen(all(OBTAINING, CONTENT, is(PRIVACY_PROMISE, PrivacyPromise.PRIVATE_CHANNEL_PROMISED)))
            .exposing(CIVIL)
            .binding(CASE_LAW)
            .confidence(HIGH)
            .liftedBy("UK-INT-10")
            .build();

    static final Rule UK_PROT_07 = Rule.prohibition("UK-PROT-07", "The worker's own account, line or device")
            .inForce(from(2000, 10, 24))
            .cites(IPA_2016.section("3").confirmed(), UNDER_IPA)
            .cites(IPA_2016.section("46(3)").confirmed(), UNDER_IPA)
            .cites(RIPA_2000.section("1"), UNDER_RIPA)
            .cites(COMPUTER_MISUSE_ACT.section("1"))
            .cites(DPA_2018.section("170"), UNDER_GDPR)
            .cites(DPA_1998.section("55"), UNDER_DPA_1998)
            .cites(COPLAND.at("(traffic data count)").readElsewhere(), SINCE_COPLAND)
            .cites(FKJ.whole().readElsewhere(), since(2023, 1, 1))
            .deniesWhen(all(OBTAINING, is(LINE, Line.WORKER_OWN), not(PARTICIPANT), not(SHOWN_BY_A_PARTY)))
            .exposing(CRIME, CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .liftedBy("UK-INT-10")
            .build();

    static final Rule UK_PROT_08 = Rule.prohibition("UK-PROT-08", "Toilets, changing rooms")
            .inForce(from(2000, 10, 24))
            .cites(ECHR.article("8"))
            .cites(UK_GDPR.article("5(1)(a)"), UNDER_GDPR)
            .cites(DPA_1998.schedule("1 principle 1"), UNDER_DPA_1998)
            .cites(ICO_CODE.at("Part 3").readElsewhere(), UNDER_ICO_CODE)
            .cites(ICO_COVERT.whole().readElsewhere(), UNDER_ICO_GUIDANCE)
            .deniesWhen(all(
                    OBTAINING,
                    is(PLACE, Place.INTIMATE_AREA),
                    any(CAMERA, ROOM_MICROPHONE, all(CONTENT, is(CHANNEL, Channel.IN_PERSON)))))
            .exposing(REGULATOR)
            .binding(GUIDANCE, CASE_LAW)
            .confidence(HIGH)
            .build();

    private PrivateRules() {}

    static List<Rule> rules() {
        return List.of(UK_PROT_06, UK_PROT_07, UK_PROT_08);
    }
}
