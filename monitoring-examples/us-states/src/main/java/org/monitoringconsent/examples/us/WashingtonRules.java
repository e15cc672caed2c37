// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.us;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.CONSENT;
import static org.monitoringconsent.domain.Facts.WORKER_REGION;
import static org.monitoringconsent.examples.us.CallConditions.EVERYBODY_AGREED_OR_WAS_TOLD;
import static org.monitoringconsent.examples.us.CallConditions.HEARD_OR_RECORDED;
import static org.monitoringconsent.examples.us.Instruments.WA_RCW;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.InForce.from;

import java.util.List;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.rule.Rule;

/** Washington: the consent of all parties, which its statute itself says that an announcement gives. */
final class WashingtonRules {

    static final Rule WA_SCOPE_01 = Rule.scope("WA-SCOPE-01", "The worker is not in Washington")
            .inForce(from(2000, 1, 1))
            .cites(WA_RCW.at("§ 9.73.030"))
            .doesNotGovernWhen(isNot(WORKER_REGION, Washington.CODE))
            .binding(STATUTE)
            .confidence(MEDIUM)
            .build();

    static final Rule WA_PRIV_01 = Rule.requirement("WA-PRIV-01", "Consent of all participants")
            .inForce(from(2000, 1, 1))
            .cites(WA_RCW.at("§ 9.73.030(1), (3)"))
            .cites(WA_RCW.at("§ 9.73.060"))
            .cites(WA_RCW.at("§ 9.73.080"))
            .deniesWhen(all(HEARD_OR_RECORDED, not(EVERYBODY_AGREED_OR_WAS_TOLD)))
            .exposing(CRIME, CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .criminalInterception()
            .curedBy(CONSENT, Consent.ALL)
            .build();

    private WashingtonRules() {}

    static List<Rule> rules() {
        return List.of(WA_SCOPE_01, WA_PRIV_01);
    }
}
