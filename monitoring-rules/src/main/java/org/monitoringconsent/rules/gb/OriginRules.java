// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.domain.Facts.PROVENANCE;
import static org.monitoringconsent.domain.Facts.USE_KIND;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.LOW;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.KEEP_SEALED;
import static org.monitoringconsent.rule.Obligation.TAKE_LEGAL_ADVICE;
import static org.monitoringconsent.rules.gb.GbCases.AVOCET;
import static org.monitoringconsent.rules.gb.GbCases.JONES;
import static org.monitoringconsent.rules.gb.GbCases.SINCE_AVOCET;
import static org.monitoringconsent.rules.gb.GbConditions.ACTING;
import static org.monitoringconsent.rules.gb.GbConditions.PERHAPS_ON_STORED_COPY;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.IPA_2016;
import static org.monitoringconsent.rules.gb.GbInstruments.RIPA_2000;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_IPA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_RIPA;
import static org.monitoringconsent.rules.gb.GbMaterial.FOR_A_CLAIM;
import static org.monitoringconsent.rules.gb.GbMaterial.LAWFUL_DISCLOSURE;
import static org.monitoringconsent.rules.gb.GbMaterial.SERIOUS_FINDING;
import static org.monitoringconsent.rules.gb.GbMaterial.UNLAWFUL_ORIGIN;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.rule.Rule;

/**
 * Material that should not be there; for acting on it and for working on a recording of it.
 *
 * <p>What an authority supplied or somebody volunteered counts as lawful; an origin left out is read as a criminal
 * interception.
 */
final class OriginRules {

    private static final Condition WORKS_ON_MATERIAL = named("works on material", any(ACTING, PERHAPS_ON_STORED_COPY));

    static final Rule UK_USE_06 = Rule.prohibition("UK-USE-06", "Criminal interception")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.section("56").confirmed(), UNDER_IPA)
            .cites(IPA_2016.schedule("3 para 2").confirmed(), UNDER_IPA)
            .cites(RIPA_2000.section("17"), UNDER_RIPA)
            .cites(UK_GDPR.article("5(1)(a)"), UNDER_GDPR)
            .deniesWhen(all(WORKS_ON_MATERIAL, is(PROVENANCE, Provenance.CRIMINAL_INTERCEPTION)))
            .exposing(CRIME, CIVIL)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("s.56 binds telecommunications operators, of which s.261(10) may make an employer one, and a "
                    + "person's own access request needs advice")
            .build();

    static final Rule UK_USE_07 = Rule.prohibition("UK-USE-07", "Unlawfully obtained")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("5(1)(a)"), UNDER_GDPR)
            .cites(UK_GDPR.article("17(1)(d)"), UNDER_GDPR)
            .cites(DPA_1998.schedule("1 principle 1"), UNDER_DPA_1998)
            .cites(AVOCET.whole().confirmed(), SINCE_AVOCET)
            .cites(JONES.whole().confirmed(), since(2003, 1, 1))
            .deniesWhen(all(WORKS_ON_MATERIAL, UNLAWFUL_ORIGIN))
            .exposing(REGULATOR, EMPLOYMENT)
            .binding(STATUTE, CASE_LAW)
            .confidence(MEDIUM)
            .contestable("tribunals often admit such evidence, which is not permission to use it")
            .liftedBy("UK-USE-07X")
            .build();

    static final Rule UK_USE_07X = Rule.exception(
                    "UK-USE-07X", "Unlawful, but needed for a claim, a report or a request")
            .inForce(from(2000, 10, 24))
            .cites(DPA_2018.schedule("2 para 5(2)-(3)").confirmed(), UNDER_GDPR)
            .cites(UK_GDPR.article("15"), UNDER_GDPR)
            .cites(UK_GDPR.article("17(3)(e)"), UNDER_GDPR)
            .cites(DPA_2018.section("173").confirmed(), UNDER_GDPR)
            .cites(DPA_1998.section("35(2)"), UNDER_DPA_1998)
            .cites(AVOCET.whole().confirmed(), SINCE_AVOCET)
            .cites(JONES.whole().confirmed(), since(2003, 1, 1))
            .appliesWhen(all(
                    UNLAWFUL_ORIGIN,
                    any(
                            all(
                                    SERIOUS_FINDING,
                                    isIn(USE_KIND, UseKind.LEGAL_PROCEEDINGS, UseKind.REPORT_TO_AUTHORITY)),
                            LAWFUL_DISCLOSURE,
                            FOR_A_CLAIM)))
            .binding(CASE_LAW)
            .confidence(LOW)
            .contestable("where the line runs is a choice")
            .lifts("UK-USE-07")
            .obliges(TAKE_LEGAL_ADVICE, KEEP_SEALED)
            .build();

    private OriginRules() {}

    static List<Rule> rules() {
        return List.of(UK_USE_06, UK_USE_07, UK_USE_07X);
    }
}
