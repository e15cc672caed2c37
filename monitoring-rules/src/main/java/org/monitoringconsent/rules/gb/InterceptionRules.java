// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.CHANNEL;
import static org.monitoringconsent.domain.Facts.CONSENT;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.gb.GbCases.BC_V_CHIEF_CONSTABLE;
import static org.monitoringconsent.rules.gb.GbCases.COULSON;
import static org.monitoringconsent.rules.gb.GbCases.HARDY;
import static org.monitoringconsent.rules.gb.GbCases.R_V_E;
import static org.monitoringconsent.rules.gb.GbConditions.CONSENT_OF_ALL;
import static org.monitoringconsent.rules.gb.GbConditions.CONTENT;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.ON_STORED_COPY;
import static org.monitoringconsent.rules.gb.GbConditions.PARTICIPANT;
import static org.monitoringconsent.rules.gb.GbConditions.SHOWN_BY_A_PARTY;
import static org.monitoringconsent.rules.gb.GbConditions.TELECOM;
import static org.monitoringconsent.rules.gb.GbInstruments.IPA_2016;
import static org.monitoringconsent.rules.gb.GbInstruments.RIPA_2000;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2000_2699;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2011_1340;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2018_356;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_IPA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_RIPA;
import static org.monitoringconsent.rules.gb.GbInterception.BUSINESS_GATEWAY;
import static org.monitoringconsent.rules.gb.GbInterception.INTERCEPTION_APPLIES;
import static org.monitoringconsent.rules.gb.GbInterception.INTERCEPTION_WITHOUT_AUTHORITY;
import static org.monitoringconsent.rules.gb.GbInterception.ON_OWN_PRIVATE_SYSTEM;
import static org.monitoringconsent.rules.gb.GbInterception.PROVIDER_EXCEPTION;

import java.util.List;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.rule.Rule;

/** When getting at a communication is an interception, what it costs without authority, and the authorities. */
final class InterceptionRules {

    static final Rule UK_INT_01 = Rule.requirement("UK-INT-01", "No authority: crime")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.section("3(1), 3(6)-(7)").confirmed(), UNDER_IPA)
            .cites(IPA_2016.section("6").confirmed(), UNDER_IPA)
            .cites(IPA_2016.section("7").confirmed(), UNDER_IPA)
            .cites(RIPA_2000.section("1(1)-(2)").readElsewhere(), UNDER_RIPA)
            .cites(COULSON.whole().confirmed(), since(2013, 1, 1))
            .deniesWhen(all(INTERCEPTION_WITHOUT_AUTHORITY, not(ON_OWN_PRIVATE_SYSTEM)))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(CONSENT, Consent.ALL)
            .criminalInterception()
            .build();

    static final Rule UK_INT_02 = Rule.requirement("UK-INT-02", "No authority: civil wrong")
            .inForce(from(2000, 10, 24))
            .cites(IPA_2016.section("3(2)").confirmed(), UNDER_IPA)
            .cites(IPA_2016.section("8").confirmed(), UNDER_IPA)
            .cites(RIPA_2000.section("1(3), 1(6)").readElsewhere(), UNDER_RIPA)
            .deniesWhen(all(INTERCEPTION_WITHOUT_AUTHORITY, ON_OWN_PRIVATE_SYSTEM))
            .exposing(CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(CONSENT, Consent.ALL)
            .build();

    static final Rule UK_INT_03 = Rule.ground("UK-INT-03", "Non-content is not interception")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.section("4(1)").confirmed(), UNDER_IPA)
            .cites(IPA_2016.section("261(5)-(6)").confirmed(), UNDER_IPA)
            .cites(RIPA_2000.section("2(2), 2(5)"), UNDER_RIPA)
            .appliesWhen(all(OBTAINING, not(CONTENT)))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    static final Rule UK_INT_04 = Rule.ground("UK-INT-04", "A stored copy is not interception")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.section("4(4)-(5)").confirmed(), UNDER_IPA)
            .cites(RIPA_2000.section("2(7)"), UNDER_RIPA)
            .appliesWhen(all(OBTAINING, ON_STORED_COPY))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    static final Rule UK_INT_05 = Rule.ground("UK-INT-05", "Not a telecommunication system")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.section("261(13)").confirmed(), UNDER_IPA)
            .cites(RIPA_2000.section("2(1)"), UNDER_RIPA)
            .cites(R_V_E.whole().confirmed(), since(2004, 1, 1))
            .appliesWhen(all(OBTAINING, any(not(TELECOM), is(CHANNEL, Channel.IN_PERSON))))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    static final Rule UK_INT_06 = Rule.ground("UK-INT-06", "Party exception")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.section("4(1)(b)").confirmed(), UNDER_IPA)
            .cites(RIPA_2000.section("2(2)"), UNDER_RIPA)
            .cites(HARDY.whole(), since(2003, 1, 1))
            .appliesWhen(all(OBTAINING, PARTICIPANT, CONTENT, TELECOM))
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("passing the recording on to colleagues is judged as a new act")
            .build();

    static final Rule UK_INT_07 = Rule.ground("UK-INT-07", "Shown by a party")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.section("4(1)").confirmed(), UNDER_IPA)
            .cites(RIPA_2000.section("2(2)").readElsewhere(), UNDER_RIPA)
            .cites(BC_V_CHIEF_CONSTABLE.at("(compare)").confirmed(), since(2020, 1, 1))
            .appliesWhen(all(TELECOM, SHOWN_BY_A_PARTY))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    /** Until 15 June 2011 a reasonable belief in consent was enough. */
    static final Rule UK_INT_10 = Rule.exception("UK-INT-10", "All parties consented")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.section("44(1)").confirmed(), UNDER_IPA)
            .cites(RIPA_2000.section("3(1)").readElsewhere(), UNDER_RIPA)
            .cites(SI_2011_1340.whole().confirmed(), from(2011, 6, 16).to(2018, 6, 26))
            .appliesWhen(all(OBTAINING, CONSENT_OF_ALL))
            .binding(STATUTE)
            .confidence(HIGH)
            .lifts("UK-PROT-06", "UK-PROT-07")
            .build();

    static final Rule UK_INT_11 = Rule.requirement("UK-INT-11", "One side is not enough")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.section("44(2)").confirmed(), UNDER_IPA)
            .cites(RIPA_2000.section("3(2)"), UNDER_RIPA)
            .deniesWhen(all(INTERCEPTION_WITHOUT_AUTHORITY, is(CONSENT, Consent.ONE)))
            .exposing(CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(CONSENT, Consent.ALL)
            .build();

    static final Rule UK_INT_12 = Rule.ground("UK-INT-12", "Provider running the service")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.section("45").confirmed(), UNDER_IPA)
            .cites(RIPA_2000.section("3(3)").readElsewhere(), UNDER_RIPA)
            .appliesWhen(all(INTERCEPTION_APPLIES, PROVIDER_EXCEPTION))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    static final Rule UK_INT_20 = Rule.ground("UK-INT-20", "Business gateway")
            .inForce(from(2000, 10, 24))
            .cites(IPA_2016.section("46").confirmed(), UNDER_IPA)
            .cites(SI_2018_356.regulations("3-4").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.regulation("3").confirmed(), UNDER_RIPA)
            .appliesWhen(BUSINESS_GATEWAY)
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    private InterceptionRules() {}

    static List<Rule> rules() {
        return List.of(
                UK_INT_01, UK_INT_02, UK_INT_03, UK_INT_04, UK_INT_05, UK_INT_06, UK_INT_07, UK_INT_10, UK_INT_11,
                UK_INT_12, UK_INT_20);
    }
}
