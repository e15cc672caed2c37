// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.us;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.CONSENT;
import static org.monitoringconsent.domain.Facts.EMPLOYER_COUNTRY;
import static org.monitoringconsent.domain.Facts.LINE;
import static org.monitoringconsent.domain.Facts.NATURE;
import static org.monitoringconsent.domain.Facts.PROVENANCE;
import static org.monitoringconsent.domain.Facts.STOPS_WHEN_PERSONAL;
import static org.monitoringconsent.domain.Facts.USE_PRESENT;
import static org.monitoringconsent.domain.Facts.WORKER_COUNTRY;
import static org.monitoringconsent.examples.us.CallConditions.HEARD_OR_RECORDED;
import static org.monitoringconsent.examples.us.CallConditions.ONE_PARTY_AGREED;
import static org.monitoringconsent.examples.us.Instruments.USC_18;
import static org.monitoringconsent.examples.us.Instruments.WATKINS;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.LOW;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.InForce.from;

import java.util.List;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.rule.Rule;

/** Federal law: the consent of one party. */
final class FederalRules {

    private static final CountryCode AMERICA = CountryCode.of("US");

    static final Rule US_SCOPE_01 = Rule.scope("US-SCOPE-01", "Neither worker nor employer in the United States")
            .inForce(from(2000, 1, 1))
            .cites(USC_18.at("§ 2511(1)"))
            .doesNotGovernWhen(all(isNot(WORKER_COUNTRY, AMERICA), isNot(EMPLOYER_COUNTRY, AMERICA)))
            .binding(STATUTE)
            .confidence(LOW)
            .build();

    static final Rule US_ECPA_01 = Rule.requirement("US-ECPA-01", "Consent of one party")
            .inForce(from(2000, 1, 1))
            .cites(USC_18.at("§ 2511(1)(a)"))
            .cites(USC_18.at("§ 2511(2)(d)"))
            .cites(USC_18.at("§ 2520"))
            .deniesWhen(all(HEARD_OR_RECORDED, not(ONE_PARTY_AGREED)))
            .exposing(CRIME, CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .liftedBy("US-ECPA-02")
            .criminalInterception()
            .curedBy(CONSENT, Consent.ONE)
            .build();

    static final Rule US_ECPA_02 = Rule.exception(
                    "US-ECPA-02", "A business call heard in the ordinary course of business")
            .inForce(from(2000, 1, 1))
            .cites(USC_18.at("§ 2510(5)(a)(i)"))
            .cites(WATKINS)
            .appliesWhen(all(
                    HEARD_OR_RECORDED,
                    is(ACTIVITY, Activity.LISTEN_LIVE),
                    is(LINE, Line.EMPLOYER_PRIVATE),
                    is(NATURE, Nature.BUSINESS),
                    isTrue(STOPS_WHEN_PERSONAL)))
            .binding(CASE_LAW)
            .confidence(LOW)
            .contestable("courts differ on which devices and which courses of business are meant")
            .lifts("US-ECPA-01")
            .shownOnlyWhenLifting()
            .build();

    static final Rule US_ECPA_03 = Rule.prohibition("US-ECPA-03", "No use of what was intercepted unlawfully")
            .inForce(from(2000, 1, 1))
            .cites(USC_18.at("§ 2511(1)(c)-(d)"))
            .cites(USC_18.at("§ 2515"))
            .deniesWhen(all(isTrue(USE_PRESENT), isNot(PROVENANCE, Provenance.LAWFUL)))
            .exposing(CRIME, CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    private FederalRules() {}

    static List<Rule> rules() {
        return List.of(US_SCOPE_01, US_ECPA_01, US_ECPA_02, US_ECPA_03);
    }
}
