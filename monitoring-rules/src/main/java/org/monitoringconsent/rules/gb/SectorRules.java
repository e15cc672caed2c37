// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.isUnstated;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.condition.Conditions.onOrAfter;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.CARD_DATA;
import static org.monitoringconsent.domain.Facts.LINE;
import static org.monitoringconsent.domain.Facts.SECTOR;
import static org.monitoringconsent.domain.Facts.WITHIN_RECORDING_DUTY;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.INDUSTRY;
import static org.monitoringconsent.law.Binding.REGULATOR_RULE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Exposure.CONTRACT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.law.InForce.until;
import static org.monitoringconsent.rule.Obligation.INFORM_OTHER_PARTY;
import static org.monitoringconsent.rule.Obligation.NOTIFY_CLIENTS;
import static org.monitoringconsent.rule.Obligation.PAUSE_FOR_CARD_DATA;
import static org.monitoringconsent.rule.Obligation.PURGE_CARD_DATA;
import static org.monitoringconsent.rule.Obligation.RETAIN_FIVE_YEARS;
import static org.monitoringconsent.rule.Obligation.RETAIN_SIX_MONTHS;
import static org.monitoringconsent.rule.Obligation.RETAIN_TWELVE_MONTHS;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.ON_STORED_COPY;
import static org.monitoringconsent.rules.gb.GbConditions.STORED;
import static org.monitoringconsent.rules.gb.GbGuidance.CMCOB_2_3;
import static org.monitoringconsent.rules.gb.GbGuidance.COBS_11_8;
import static org.monitoringconsent.rules.gb.GbGuidance.FCA_OFF_CHANNEL;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_CALLS;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbGuidance.MARKET_WATCH_66;
import static org.monitoringconsent.rules.gb.GbGuidance.PCI_DSS;
import static org.monitoringconsent.rules.gb.GbGuidance.SYSC_10A;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_CMCOB;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_COBS;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_SYSC;
import static org.monitoringconsent.rules.gb.GbMaterial.FCA_SCOPE;
import static org.monitoringconsent.rules.gb.GbMaterial.ORDERED_BY_LAW;
import static org.monitoringconsent.rules.gb.GbMaterial.RECORDED_OR_READ;
import static org.monitoringconsent.rules.gb.GbMaterial.RECORDING_DUTY;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CardData;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Sector;
import org.monitoringconsent.rule.Rule;

/** What a law orders to be recorded, financial services and card payments; for obtaining. */
final class SectorRules {

    /** The provision must be on file and must order this record, not merely welcome it. */
    static final Rule UK_LAW_01 = Rule.exception("UK-LAW-01", "Ordered by law")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("6(1)(c), 6(3)"), UNDER_GDPR)
            .cites(UK_GDPR.article("21(1)"), UNDER_GDPR)
            .cites(DPA_1998.schedule("2 para 3"), UNDER_DPA_1998)
            .cites(DPA_1998.section("10(2)"), UNDER_DPA_1998)
            .cites(ICO_CALLS.at("(the finance house)").readElsewhere(), UNDER_ICO_GUIDANCE)
            .appliesWhen(all(OBTAINING, ORDERED_BY_LAW))
            .binding(STATUTE)
            .confidence(HIGH)
            .lifts(
                    "UK-OBJ-01",
                    "UK-DP-08",
                    "UK-DP-09",
                    "UK-DP-16",
                    "UK-RET-01",
                    "UK-CAM-01",
                    "UK-CAM-02",
                    "UK-USE-01",
                    "UK-VET-07")
            .build();

    private static final Condition INVESTMENT_FIRM_RECORDS =
            named("investment firm records", all(OBTAINING, FCA_SCOPE, RECORDING_DUTY, RECORDED_OR_READ));

    /** On necessity, extent, keeping and objection see UK-LAW-01. */
    static final Rule UK_FCA_01 = Rule.exception("UK-FCA-01", "Investment firms: duty to record")
            .inForce(from(2009, 3, 6))
            .cites(COBS_11_8.at("11.8.5R, 11.8.8R").readElsewhere(), UNDER_COBS)
            .cites(SYSC_10A.at("10A.1.6R, 1.8R, 1.11R, 1.12R, 1.15R").readElsewhere(), UNDER_SYSC)
            .appliesWhen(INVESTMENT_FIRM_RECORDS)
            .binding(REGULATOR_RULE)
            .confidence(HIGH)
            .lifts("UK-PCI-01")
            .obligesWhen(all(INVESTMENT_FIRM_RECORDS, before(2018, 1, 3)), RETAIN_SIX_MONTHS)
            .obligesWhen(all(INVESTMENT_FIRM_RECORDS, onOrAfter(2018, 1, 3)), RETAIN_FIVE_YEARS, NOTIFY_CLIENTS)
            .obligesWhen(all(INVESTMENT_FIRM_RECORDS, is(CARD_DATA, CardData.CAPTURED)), PURGE_CARD_DATA)
            .build();

    /** Left out, the duty is read as there: the stricter reading. */
    static final Rule UK_FCA_02 = Rule.requirement("UK-FCA-02", "Unrecorded private devices")
            .inForce(from(2011, 11, 14))
            .cites(SYSC_10A.at("10A.1.7R").readElsewhere(), UNDER_SYSC)
            .cites(COBS_11_8.at("11.8.5AR").readElsewhere(), UNDER_COBS)
            .cites(CMCOB_2_3.at("2.3.4R").confirmed(), UNDER_CMCOB)
            .cites(MARKET_WATCH_66.whole(), since(2021, 1, 1))
            .cites(FCA_OFF_CHANNEL.whole().readElsewhere(), since(2025, 8, 7))
            .deniesWhen(all(
                    OBTAINING,
                    any(
                            is(SECTOR, Sector.INVESTMENT_FIRM),
                            all(onOrAfter(2019, 4, 1), is(SECTOR, Sector.CLAIMS_MANAGEMENT))),
                    is(LINE, Line.WORKER_OWN),
                    any(isTrue(WITHIN_RECORDING_DUTY), isUnstated(WITHIN_RECORDING_DUTY))))
            .exposing(REGULATOR)
            .binding(REGULATOR_RULE)
            .confidence(HIGH)
            .curedByAny(LINE, List.of(Line.EMPLOYER_PRIVATE, Line.HOSTED_FOR_BUSINESS))
            .curedBy(WITHIN_RECORDING_DUTY, false)
            .build();

    static final Rule UK_FCA_03 = Rule.note("UK-FCA-03", "Only what the rule needs")
            .inForce(from(2009, 3, 6))
            .cites(ICO_CALLS.at("(the finance house)").readElsewhere(), UNDER_ICO_GUIDANCE)
            .cites(ICO_CODE.at("Part 3"), UNDER_ICO_CODE)
            .appliesWhen(all(OBTAINING, is(SECTOR, Sector.INVESTMENT_FIRM), not(FCA_SCOPE)))
            .binding(GUIDANCE)
            .confidence(HIGH)
            .build();

    private static final Condition CLAIMS_FIRM_RECORDS = named(
            "claims management firm records",
            all(OBTAINING, is(SECTOR, Sector.CLAIMS_MANAGEMENT), RECORDING_DUTY, RECORDED_OR_READ));

    static final Rule UK_FCA_04 = Rule.ground("UK-FCA-04", "Claims management: duty to record")
            .inForce(from(2019, 4, 1))
            .cites(CMCOB_2_3.at("2.3.1R-2.3.6R").confirmed())
            .appliesWhen(CLAIMS_FIRM_RECORDS)
            .binding(REGULATOR_RULE)
            .confidence(HIGH)
            .obligesWhen(
                    all(CLAIMS_FIRM_RECORDS, is(ACTIVITY, Activity.RECORD)), RETAIN_TWELVE_MONTHS, INFORM_OTHER_PARTY)
            .build();

    static final Rule UK_PCI_01 = Rule.requirement("UK-PCI-01", "Card security data")
            .inForce(from(2004, 12, 15))
            .cites(PCI_DSS.at("req 3.2, FAQ 1210").confirmed(), until(2024, 3, 31))
            .cites(PCI_DSS.at("req 3.3.1, 3.3.2, FAQ 1210").readElsewhere(), since(2024, 4, 1))
            .cites(UK_GDPR.article("5(1)(c),(f)"), UNDER_GDPR)
            .deniesWhen(all(OBTAINING, any(STORED, ON_STORED_COPY), is(CARD_DATA, CardData.CAPTURED)))
            .exposing(CONTRACT)
            .binding(INDUSTRY)
            .confidence(HIGH)
            .contestableWhen(not(STORED), "the standard forbids the storing of a code, not the hearing of it")
            .liftedBy("UK-FCA-01")
            .obligesWhen(all(OBTAINING, STORED, is(CARD_DATA, CardData.SUPPRESSED)), PAUSE_FOR_CARD_DATA)
            .curedBy(CARD_DATA, CardData.SUPPRESSED)
            .build();

    private SectorRules() {}

    static List<Rule> rules() {
        return List.of(UK_LAW_01, UK_FCA_01, UK_FCA_02, UK_FCA_03, UK_FCA_04, UK_PCI_01);
    }
}
