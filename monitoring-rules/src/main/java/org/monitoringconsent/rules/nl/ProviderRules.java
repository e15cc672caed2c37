// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.domain.Facts.LICENSED_INVESTIGATOR;
import static org.monitoringconsent.domain.Facts.OPERATOR;
import static org.monitoringconsent.domain.Facts.SUBSCRIBER_CONSENT;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.nl.NlCases.STREET_OBSERVATION;
import static org.monitoringconsent.rules.nl.NlCases.TRACKED_CAR;
import static org.monitoringconsent.rules.nl.NlConditions.PROVIDER_UNASKED;
import static org.monitoringconsent.rules.nl.NlInstruments.INVESTIGATORS_CODE;
import static org.monitoringconsent.rules.nl.NlInstruments.SR;
import static org.monitoringconsent.rules.nl.NlInstruments.TELECOM_AMENDMENT;
import static org.monitoringconsent.rules.nl.NlInstruments.TW;
import static org.monitoringconsent.rules.nl.NlInstruments.UAVG;
import static org.monitoringconsent.rules.nl.NlInstruments.WPBR;

import java.util.List;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.rule.Rule;

/** NL-TW and NL-PI: telecom providers and private investigators. */
final class ProviderRules {

    static final Rule NL_TW_01 = Rule.prohibition("NL-TW-01", "Telecom provider acting on its own")
            .inForce(from(2012, 6, 5))
            .cites(TW.articles("11.2a(2)-(3)"))
            .cites(TELECOM_AMENDMENT.whole())
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
            .cites(INVESTIGATORS_CODE.whole(), since(2022, 2, 19))
            .cites(UAVG.article("33(4)(a)"), SINCE_GDPR)
            .cites(TRACKED_CAR.at("(seven days and a tracker: unlawful)"), since(2018, 9, 19))
            .cites(STREET_OBSERVATION.at("(within the code: not unlawful)").confirmed(), since(2020, 7, 28))
            .deniesWhen(all(OBTAINING, is(OPERATOR, Operator.PRIVATE_INVESTIGATOR), isFalse(LICENSED_INVESTIGATOR)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(LICENSED_INVESTIGATOR, true)
            .build();

    private ProviderRules() {}

    static List<Rule> rules() {
        return List.of(NL_TW_01, NL_PI_01);
    }
}
