// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.domain.Facts.OPERATOR;
import static org.monitoringconsent.domain.Facts.TRANSFER;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.HAVE_PROCESSOR_CONTRACT;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.UK_ADEQUACY;
import static org.monitoringconsent.rules.eu.EuInstruments.US_FRAMEWORK;

import java.util.List;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.Transfer;
import org.monitoringconsent.rule.Rule;

/** EU-PRO and EU-TRF: others who handle the data, and where it goes. */
final class SharingRules {

    private static Rule euPro01(NationalLaw national) {
        return Rule.duty("EU-PRO-01", "Processor or joint-controller terms")
                .inForce(national.allDays())
                .cites(GDPR.articles("26, 28"), SINCE_GDPR)
                .citesAll(national.cites("EU-PRO-01"))
                .appliesWhen(all(
                        OBTAINING,
                        isIn(
                                OPERATOR,
                                Operator.PROCESSOR,
                                Operator.CLIENT_COMPANY,
                                Operator.SERVICE_PROVIDER,
                                Operator.PRIVATE_INVESTIGATOR)))
                .binding(STATUTE)
                .confidence(HIGH)
                .obliges(HAVE_PROCESSOR_CONTRACT)
                .build();
    }

    private static Rule euTrf01(NationalLaw national) {
        return Rule.requirement("EU-TRF-01", "Transfers out of the EEA")
                .inForce(national.allDays())
                .cites(GDPR.articles("44-46, 49"), SINCE_GDPR)
                .cites(US_FRAMEWORK.whole(), since(2023, 7, 10))
                .cites(UK_ADEQUACY.whole(), since(2025, 12, 27).to(2031, 12, 27))
                .citesAll(national.cites("EU-TRF-01"))
                .deniesWhen(is(TRANSFER, Transfer.UNPROTECTED))
                .exposing(REGULATOR)
                .binding(STATUTE)
                .confidence(HIGH)
                .curedBy(TRANSFER, Transfer.SAFEGUARDED)
                .build();
    }

    private SharingRules() {}

    static List<Rule> in(NationalLaw national) {
        return List.of(euPro01(national), euTrf01(national));
    }
}
