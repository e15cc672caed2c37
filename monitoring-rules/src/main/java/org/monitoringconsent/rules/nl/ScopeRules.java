// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.domain.Facts.EMPLOYER_COUNTRY;
import static org.monitoringconsent.domain.Facts.WORKER_COUNTRY;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.law.InForce.until;
import static org.monitoringconsent.rules.eu.EuInstruments.BEFORE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.nl.NlInstruments.ROME_I;
import static org.monitoringconsent.rules.nl.NlInstruments.SR;
import static org.monitoringconsent.rules.nl.NlInstruments.UAVG;
import static org.monitoringconsent.rules.nl.NlInstruments.WBP;
import static org.monitoringconsent.rules.nl.NlInstruments.WOR;

import java.util.List;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.rule.Rule;

/** NL-SCOPE: which days, workers and employers the profile governs. */
final class ScopeRules {

    static final Rule NL_SCOPE_01 = Rule.scope("NL-SCOPE-01", "When the Dutch profile governs")
            .inForce(from(2001, 9, 1))
            .cites(ROME_I.articles("8-9"), since(2009, 12, 17))
            .cites(GDPR.article("3(1)"), SINCE_GDPR)
            .cites(UAVG.article("4"), SINCE_GDPR)
            .cites(WBP.article("4").unsure(), BEFORE_GDPR)
            .cites(SR.article("2"))
            .cites(WOR.articles("1-2"))
            .doesNotGovernWhen(all(isNot(WORKER_COUNTRY, CountryCode.NL), isNot(EMPLOYER_COUNTRY, CountryCode.NL)))
            .binding(STATUTE)
            .confidence(MEDIUM)
            .build();

    static final Rule NL_SCOPE_02 = Rule.scope("NL-SCOPE-02", "The period of this profile")
            .inForce(until(2001, 8, 31))
            .cites(WBP.at("(in force 1-9-2001)"))
            .outsidePeriodWhen(before(2001, 9, 1))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    private ScopeRules() {}

    static List<Rule> rules() {
        return List.of(NL_SCOPE_01, NL_SCOPE_02);
    }
}
