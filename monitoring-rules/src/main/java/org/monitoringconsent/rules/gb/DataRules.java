// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.domain.Facts.FINDING;
import static org.monitoringconsent.domain.Facts.OFFENCE_DATA_CONDITION;
import static org.monitoringconsent.domain.Facts.RETENTION_JUSTIFIED;
import static org.monitoringconsent.domain.Facts.SPECIAL_DATA_CONDITION;
import static org.monitoringconsent.domain.Facts.TRANSFER;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.PLAN_FOR_SPECIAL_DATA;
import static org.monitoringconsent.rule.Obligation.RECORD_OFFENCE_DATA_CONDITION;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.OFFENCE_DATA_INCIDENTAL;
import static org.monitoringconsent.rules.gb.GbConditions.OFFENCE_DATA_INTENDED;
import static org.monitoringconsent.rules.gb.GbConditions.SPECIAL_DATA_INCIDENTAL;
import static org.monitoringconsent.rules.gb.GbConditions.SPECIAL_DATA_INTENDED;
import static org.monitoringconsent.rules.gb.GbConditions.STORED;
import static org.monitoringconsent.rules.gb.GbConditions.SUSPECTED_OF_CRIME;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.BETWEEN_GDPR_AND_DUAA;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.DUAA_2025;
import static org.monitoringconsent.rules.gb.GbInstruments.EU_ADEQUACY;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DUAA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;

import java.util.List;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.Transfer;
import org.monitoringconsent.rule.Rule;

/** The kinds of data that need more than a basis, how long they stay and where they go. */
final class DataRules {

    static final Rule UK_DP_11 = Rule.requirement("UK-DP-11", "Special category data")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("9"), UNDER_GDPR)
            .cites(DPA_2018.section("10"), UNDER_GDPR)
            .cites(
                    DPA_2018.schedule("1 paras 1, 2, 5, 8, 10, 12, 17, 18, 38-41")
                            .confirmed(),
                    UNDER_GDPR)
            .cites(ICO_GUIDANCE.whole().confirmed(), UNDER_ICO_GUIDANCE)
            .cites(DPA_1998.schedule("3"), UNDER_DPA_1998)
            .deniesWhen(all(SPECIAL_DATA_INTENDED, isFalse(SPECIAL_DATA_CONDITION)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .obligesWhen(SPECIAL_DATA_INCIDENTAL, PLAN_FOR_SPECIAL_DATA)
            .curedBy(SPECIAL_DATA_CONDITION, true)
            .build();

    static final Rule UK_DP_12 = Rule.requirement("UK-DP-12", "Offence data")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("10"), UNDER_GDPR)
            .cites(DPA_2018.section("10(5)"), UNDER_GDPR)
            .cites(DPA_2018.section("11(2)"), UNDER_GDPR)
            .cites(DPA_2018.schedule("1 paras 1, 10, 12, 14, 18, 33, 36").confirmed(), UNDER_GDPR)
            .cites(DPA_1998.section("2(g)-(h)"), UNDER_DPA_1998)
            .deniesWhen(all(OFFENCE_DATA_INTENDED, isFalse(OFFENCE_DATA_CONDITION)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .obligesWhen(
                    any(OFFENCE_DATA_INCIDENTAL, SUSPECTED_OF_CRIME, is(FINDING, Finding.CRIME)),
                    RECORD_OFFENCE_DATA_CONDITION)
            .curedBy(OFFENCE_DATA_CONDITION, true)
            .build();

    static final Rule UK_RET_01 = Rule.requirement("UK-RET-01", "Keep no longer than justified")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("5(1)(e)"), UNDER_GDPR)
            .cites(UK_GDPR.article("13(2)(a)"), UNDER_GDPR)
            .cites(DPA_1998.schedule("1 principle 5"), UNDER_DPA_1998)
            .deniesWhen(all(OBTAINING, STORED, isFalse(RETENTION_JUSTIFIED)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("the law forbids keeping too long; that no record may begin without a period is our reading")
            .liftedBy("UK-LAW-01")
            .curedBy(RETENTION_JUSTIFIED, true)
            .build();

    /** A derogation of Article 49 that really fits counts as a safeguard. */
    static final Rule UK_TRF_01 = Rule.requirement("UK-TRF-01", "Transfers out of the United Kingdom")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.articles("44A-45C, 46, 49"), UNDER_DUAA)
            .cites(DUAA_2025.section("85"), UNDER_DUAA)
            .cites(DUAA_2025.schedule("7"), UNDER_DUAA)
            .cites(UK_GDPR.articles("44-46, 49"), BETWEEN_GDPR_AND_DUAA)
            .cites(DPA_1998.schedule("1 principle 8"), UNDER_DPA_1998)
            .cites(EU_ADEQUACY.at("(into the United Kingdom)").readElsewhere(), since(2025, 12, 19))
            .deniesWhen(is(TRANSFER, Transfer.UNPROTECTED))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(TRANSFER, Transfer.SAFEGUARDED)
            .build();

    private DataRules() {}

    static List<Rule> rules() {
        return List.of(UK_DP_11, UK_DP_12, UK_RET_01, UK_TRF_01);
    }
}
