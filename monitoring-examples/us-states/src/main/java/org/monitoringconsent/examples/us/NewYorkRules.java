// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.us;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.CONSENT;
import static org.monitoringconsent.domain.Facts.NOTICE;
import static org.monitoringconsent.domain.Facts.WORKER_REGION;
import static org.monitoringconsent.examples.us.CallConditions.HEARD_OR_RECORDED;
import static org.monitoringconsent.examples.us.CallConditions.ONE_PARTY_AGREED;
import static org.monitoringconsent.examples.us.Instruments.NY_CIVIL_RIGHTS_LAW;
import static org.monitoringconsent.examples.us.Instruments.NY_PENAL_LAW;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;

import java.util.List;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.rule.Rule;

/** New York: the consent of one party, and since 2022 a notice to workers. */
final class NewYorkRules {

    static final Rule NY_SCOPE_01 = Rule.scope("NY-SCOPE-01", "The worker is not in New York")
            .inForce(from(2000, 1, 1))
            .cites(NY_PENAL_LAW.at("§ 250.00"))
            .doesNotGovernWhen(isNot(WORKER_REGION, NewYork.CODE))
            .binding(STATUTE)
            .confidence(MEDIUM)
            .build();

    static final Rule NY_EAV_01 = Rule.requirement("NY-EAV-01", "No eavesdropping without the consent of a party")
            .inForce(from(2000, 1, 1))
            .cites(NY_PENAL_LAW.at("§ 250.00(1)"))
            .cites(NY_PENAL_LAW.at("§ 250.05"))
            .deniesWhen(all(HEARD_OR_RECORDED, not(ONE_PARTY_AGREED)))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(HIGH)
            .criminalInterception()
            .curedBy(CONSENT, Consent.ONE)
            .build();

    static final Rule NY_NOTE_01 = Rule.requirement("NY-NOTE-01", "Written notice of electronic monitoring")
            .inForce(from(2022, 5, 7))
            .cites(NY_CIVIL_RIGHTS_LAW.at("§ 52-c*2"))
            .deniesWhen(all(HEARD_OR_RECORDED, is(NOTICE, Notice.NONE)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .curedBy(NOTICE, Notice.GENERIC)
            .build();

    private NewYorkRules() {}

    static List<Rule> rules() {
        return List.of(NY_SCOPE_01, NY_EAV_01, NY_NOTE_01);
    }
}
