// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.domain.Facts.EXTENT;
import static org.monitoringconsent.domain.Facts.LESS_INTRUSIVE_MEANS_SUFFICE;
import static org.monitoringconsent.domain.Facts.TIME_LIMITED;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.eu.EuCases.BARBULESCU;
import static org.monitoringconsent.rules.eu.EuCases.CNIL_SCANNERS;
import static org.monitoringconsent.rules.eu.EuCases.CNIL_SCREENS;
import static org.monitoringconsent.rules.eu.EuCases.KOPKE;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.WATCHED_ALL_DAY;
import static org.monitoringconsent.rules.eu.EuInstruments.ECHR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;

import java.util.List;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** EU-NEC: whether something milder would do, and that nobody is watched all day. */
final class NecessityRules {

    private static Rule euNec01(NationalLaw national) {
        return Rule.requirement("EU-NEC-01", "Least intrusive means")
                .inForce(national.allDays())
                .cites(GDPR.articles("5(1)(c), 6(1)(f)"), SINCE_GDPR)
                .cites(ECHR.article("8"))
                .cites(KOPKE.whole(), since(2010, 10, 5))
                .cites(BARBULESCU.at("(factor 4: milder means)"), since(2017, 9, 5))
                .citesAll(national.cites("EU-NEC-01"))
                .deniesWhen(all(OBTAINING, isTrue(LESS_INTRUSIVE_MEANS_SUFFICE)))
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(HIGH)
                .liftedBy("EU-FIN-02")
                .curedBy(LESS_INTRUSIVE_MEANS_SUFFICE, false)
                .build();
    }

    private static Rule euNec02(NationalLaw national) {
        return Rule.requirement("EU-NEC-02", "No watching a person all day")
                .inForce(national.allDays())
                .cites(GDPR.article("5(1)(c)"), SINCE_GDPR)
                .cites(ECHR.article("8"))
                .cites(CNIL_SCANNERS.at("(every pause of a scanner)"), since(2023, 12, 27))
                .cites(CNIL_SCREENS.at("(screenshots all day)"), since(2024, 12, 19))
                .citesAll(national.cites("EU-NEC-02"))
                .deniesWhen(all(OBTAINING, WATCHED_ALL_DAY))
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(HIGH)
                .liftedBy("EU-FIN-02")
                .curedBy(EXTENT, Extent.SAMPLED)
                .curedBy(Cure.by(EXTENT, Extent.TARGETED).with(TIME_LIMITED, true))
                .build();
    }

    private NecessityRules() {}

    static List<Rule> in(NationalLaw national) {
        return List.of(euNec01(national), euNec02(national));
    }
}
