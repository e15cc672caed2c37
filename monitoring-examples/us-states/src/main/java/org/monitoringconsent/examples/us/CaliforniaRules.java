// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.us;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.CONSENT;
import static org.monitoringconsent.domain.Facts.OTHER_PARTY_REGION;
import static org.monitoringconsent.domain.Facts.WORKER_REGION;
import static org.monitoringconsent.examples.us.CallConditions.EVERYBODY_AGREED;
import static org.monitoringconsent.examples.us.CallConditions.EVERYBODY_AGREED_OR_WAS_TOLD;
import static org.monitoringconsent.examples.us.CallConditions.HEARD_OR_RECORDED;
import static org.monitoringconsent.examples.us.Instruments.CA_PENAL_CODE;
import static org.monitoringconsent.examples.us.Instruments.KEARNEY;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;

import java.util.List;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.rule.Rule;

/** California: the consent of all parties, also where somebody elsewhere records a call with somebody there. */
final class CaliforniaRules {

    static final Rule CA_SCOPE_01 = Rule.scope("CA-SCOPE-01", "Nobody on the call whom Californian law protects")
            .inForce(from(2000, 1, 1))
            .cites(CA_PENAL_CODE.at("§ 632"))
            .cites(KEARNEY, since(2006, 7, 13))
            .doesNotGovernWhen(all(
                    isNot(WORKER_REGION, California.CODE),
                    any(isNot(OTHER_PARTY_REGION, California.CODE), before(2006, 7, 13))))
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .build();

    static final Rule CA_CIPA_01 = Rule.requirement("CA-CIPA-01", "Consent of all parties")
            .inForce(from(2000, 1, 1))
            .cites(CA_PENAL_CODE.at("§ 632(a), (c)"))
            .cites(CA_PENAL_CODE.at("§ 632.7"))
            .cites(CA_PENAL_CODE.at("§ 637.2"))
            .cites(KEARNEY, since(2006, 7, 13))
            .deniesWhen(all(HEARD_OR_RECORDED, not(EVERYBODY_AGREED_OR_WAS_TOLD)))
            .exposing(CRIME, CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .criminalInterception()
            .curedBy(CONSENT, Consent.ALL)
            .build();

    /** What an announcement is worth is said by Kearney of section 632; of section 632.7 it is open. */
    static final Rule CA_CIPA_02 = Rule.ground("CA-CIPA-02", "Told at the beginning of the call")
            .inForce(from(2006, 7, 13))
            .cites(KEARNEY)
            .appliesWhen(all(HEARD_OR_RECORDED, EVERYBODY_AGREED_OR_WAS_TOLD, not(EVERYBODY_AGREED)))
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .contestable(
                    "section 632.7 asks for consent, and courts differ on whether going on after an announcement gives it")
            .build();

    private CaliforniaRules() {}

    static List<Rule> rules() {
        return List.of(CA_SCOPE_01, CA_CIPA_01, CA_CIPA_02);
    }
}
