package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.LICENSED_INVESTIGATOR;
import static org.monitoringconsent.domain.Facts.LINE;
import static org.monitoringconsent.domain.Facts.OPERATOR;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.SUBSCRIBER_CONSENT;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.law.InForce.until;
import static org.monitoringconsent.rule.Obligation.APPLY_DATA_PROTECTION_IF_BUSINESS_USE;
import static org.monitoringconsent.rules.eu.EuConditions.COVERT;
import static org.monitoringconsent.rules.eu.EuConditions.NO_PURPOSE;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.PERSONAL;
import static org.monitoringconsent.rules.eu.EuConditions.STRONG_SUSPICION;
import static org.monitoringconsent.rules.eu.EuConditions.TAPPING_ACTIVITY;
import static org.monitoringconsent.rules.eu.EuConditions.UNAUTHORISED;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.nl.NlCases.MEETING_ROOM;
import static org.monitoringconsent.rules.nl.NlCases.OWN_TAPE;
import static org.monitoringconsent.rules.nl.NlConditions.OWN_CONVERSATION;
import static org.monitoringconsent.rules.nl.NlInstruments.INVESTIGATORS_CODE;
import static org.monitoringconsent.rules.nl.NlInstruments.SR;
import static org.monitoringconsent.rules.nl.NlInstruments.TW;
import static org.monitoringconsent.rules.nl.NlInstruments.UAVG;
import static org.monitoringconsent.rules.nl.NlInstruments.WPBR;
import static org.monitoringconsent.rules.nl.NlPages.COMPUTER_CRIME_ACT_III;
import static org.monitoringconsent.rules.nl.NlPages.HIDDEN_CAMERA_BILL;
import static org.monitoringconsent.rules.nl.NlPages.TELECOM_AMENDMENT;

import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.Rule;

/** NL-SR, NL-TW and NL-PI: criminal law on tapping and hidden devices, telecom providers, private investigators. */
final class CriminalLawRules {

    private static final Condition PROVIDER_UNASKED = named(
            "provider without the subscriber's consent",
            all(is(OPERATOR, Operator.SERVICE_PROVIDER), isFalse(SUBSCRIBER_CONSENT)));

    static final Rule NL_SR_01 = Rule.prohibition("NL-SR-01", "Tapping without title")
            .inForce(from(2001, 9, 1))
            .cites(SR.articles("139c(1), 139c(2) under 2").confirmed())
            .cites(SR.articles("139d, 139e").confirmed())
            .deniesWhen(all(OBTAINING, TAPPING_ACTIVITY, any(UNAUTHORISED, PROVIDER_UNASKED)))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(HIGH)
            .criminalInterception()
            .build();

    static final Rule NL_SR_02 = Rule.prohibition("NL-SR-02", "Evident abuse by the employer")
            .inForce(from(2001, 9, 1))
            .cites(SR.article("139c(2) under 2 (“kennelijk misbruik”)").confirmed())
            .deniesWhen(all(
                    OBTAINING,
                    TAPPING_ACTIVITY,
                    isIn(LINE, Line.EMPLOYER_PRIVATE, Line.HOSTED_FOR_BUSINESS),
                    COVERT,
                    any(
                            NO_PURPOSE,
                            is(PURPOSE, PurposeCategory.IDENTIFY_REPORTER),
                            all(PERSONAL, not(STRONG_SUSPICION)))))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("little case law on evident abuse")
            .criminalInterception()
            .build();

    static final Rule NL_SR_03 = Rule.prohibition("NL-SR-03", "Hidden microphone")
            .inForce(from(2001, 9, 1))
            .cites(SR.articles("139a, 139b").confirmed())
            .cites(MEETING_ROOM.whole().confirmed(), since(2018, 12, 18))
            .deniesWhen(all(
                    OBTAINING, is(ACTIVITY, Activity.LISTEN_TO_ROOM), COVERT, isNot(OPERATOR, Operator.PARTICIPANT)))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(HIGH)
            .criminalInterception()
            .build();

    static final Rule NL_SR_04 = Rule.prohibition("NL-SR-04", "Hidden camera")
            .inForce(from(2004, 1, 1))
            .cites(SR.articles("139f, 441b").confirmedAt(HIDDEN_CAMERA_BILL), until(2019, 2, 28))
            .cites(SR.articles("139f (Stb. 2018, 322), 441b").confirmedAt(COMPUTER_CRIME_ACT_III), since(2019, 3, 1))
            .deniesWhen(all(OBTAINING, is(ACTIVITY, Activity.WATCH_BY_CAMERA), COVERT))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(HIGH)
            .liftedBy("NL-COV-01")
            .build();

    static final Rule NL_SR_05 = Rule.ground("NL-SR-05", "A participant records own conversation")
            .inForce(from(2001, 9, 1))
            .cites(SR.articles("139a-139c (e contrario)"))
            .cites(OWN_TAPE.at("(secret tape of own call not unlawful as such)").confirmed())
            .concludesWhen(OWN_CONVERSATION)
            .binding(CASE_LAW)
            .confidence(HIGH)
            .obliges(APPLY_DATA_PROTECTION_IF_BUSINESS_USE)
            .build();

    static final Rule NL_TW_01 = Rule.prohibition("NL-TW-01", "Telecom provider acting on its own")
            .inForce(from(2012, 6, 5))
            .cites(TW.article("11.2a(2)-(3) (Stb. 2012, 235)").confirmedAt(TELECOM_AMENDMENT))
            .cites(SR.article("273d"))
            .deniesWhen(all(OBTAINING, PROVIDER_UNASKED))
            .exposing(REGULATOR, CRIME)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .curedBy(SUBSCRIBER_CONSENT, true)
            .build();

    static final Rule NL_PI_01 = Rule.requirement("NL-PI-01", "Private detectives need a licence")
            .inForce(from(2001, 9, 1))
            .cites(WPBR.article("2"))
            .cites(INVESTIGATORS_CODE.whole().confirmed(), since(2022, 2, 19))
            .cites(UAVG.article("33(4)(a)"), SINCE_GDPR)
            .deniesWhen(all(OBTAINING, is(OPERATOR, Operator.PRIVATE_INVESTIGATOR), isFalse(LICENSED_INVESTIGATOR)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(LICENSED_INVESTIGATOR, true)
            .build();

    private CriminalLawRules() {}
}
