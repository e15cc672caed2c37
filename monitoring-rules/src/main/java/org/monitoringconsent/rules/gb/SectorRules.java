package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.isUnstated;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.condition.Conditions.onOrAfter;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.INDUSTRY;
import static org.monitoringconsent.law.Binding.REGULATOR_RULE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Exposure.CONTRACT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.law.InForce.until;
import static org.monitoringconsent.rules.gb.GbConditions.FCA_SCOPE;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.STORED;
import static org.monitoringconsent.rules.gb.GbInstruments.COBS_11_8;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.PCI_DSS;
import static org.monitoringconsent.rules.gb.GbInstruments.SYSC_10A;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_COBS;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_SYSC;
import static org.monitoringconsent.rules.gb.GbPages.COBS_MOBILE;
import static org.monitoringconsent.rules.gb.GbPages.ICO_CALLS;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CardData;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Sector;
import org.monitoringconsent.fact.Facts;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;

/** Financial services and card payments. */
final class SectorRules {

    private static final Condition DUTY_TO_RECORD = Conditions.all(
            OBTAINING,
            FCA_SCOPE,
            is(Facts.PURPOSE, PurposeCategory.REGULATORY_COMPLIANCE),
            isIn(Facts.ACTIVITY, Activity.RECORD, Activity.READ_MESSAGE));

    static final Rule UK_FCA_01 = Rule.exception("UK-FCA-01", "Duty to record")
            .inForce(from(2009, 3, 6))
            .cites(COBS_11_8.at("11.8.5R, 11.8.8R").confirmed(), UNDER_COBS)
            .cites(SYSC_10A.at("10A.1.6R, 1.8R, 1.11R, 1.12R, 1.15R").confirmed(), UNDER_SYSC)
            .appliesWhen(DUTY_TO_RECORD)
            .binding(REGULATOR_RULE)
            .confidence(HIGH)
            .lifts("UK-DP-08", "UK-DP-09", "UK-PCI-01")
            .obligesWhen(DUTY_TO_RECORD.and(before(2018, 1, 3)), Obligation.RETAIN_SIX_MONTHS)
            .obligesWhen(
                    DUTY_TO_RECORD.and(onOrAfter(2018, 1, 3)), Obligation.RETAIN_FIVE_YEARS, Obligation.NOTIFY_CLIENTS)
            .obligesWhen(DUTY_TO_RECORD.and(is(Facts.CARD_DATA, CardData.CAPTURED)), Obligation.PURGE_CARD_DATA)
            .build();

    /** Left out, the duty is read as there: the stricter reading. */
    static final Rule UK_FCA_02 = Rule.requirement("UK-FCA-02", "Unrecorded private devices")
            .inForce(from(2011, 11, 14))
            .cites(SYSC_10A.at("10A.1.7R").confirmed(), UNDER_SYSC)
            .cites(COBS_11_8.at("11.8.5AR").confirmedAt(COBS_MOBILE), UNDER_COBS)
            .deniesWhen(Conditions.all(
                    OBTAINING,
                    is(Facts.SECTOR, Sector.INVESTMENT_FIRM),
                    is(Facts.LINE, Line.WORKER_OWN),
                    isTrue(Facts.WITHIN_RECORDING_DUTY).or(isUnstated(Facts.WITHIN_RECORDING_DUTY))))
            .exposing(REGULATOR)
            .binding(REGULATOR_RULE)
            .confidence(HIGH)
            .curedByAny(Facts.LINE, List.of(Line.EMPLOYER_PRIVATE, Line.HOSTED_FOR_BUSINESS))
            .curedBy(Facts.WITHIN_RECORDING_DUTY, false)
            .build();

    static final Rule UK_FCA_03 = Rule.note("UK-FCA-03", "Only what the rule needs")
            .inForce(from(2009, 3, 6))
            .cites(ICO_GUIDANCE.at("on calls, example of the finance house").confirmedAt(ICO_CALLS), UNDER_ICO_GUIDANCE)
            .cites(ICO_CODE.at("Part 3"), UNDER_ICO_CODE)
            .appliesWhen(Conditions.all(OBTAINING, is(Facts.SECTOR, Sector.INVESTMENT_FIRM), not(FCA_SCOPE)))
            .binding(GUIDANCE)
            .confidence(HIGH)
            .build();

    static final Rule UK_PCI_01 = Rule.requirement("UK-PCI-01", "Card security data")
            .inForce(from(2004, 12, 15))
            .cites(PCI_DSS.at("req 3.2, FAQ 1210").confirmed(), until(2024, 3, 31))
            .cites(PCI_DSS.at("req 3.3.1, FAQ 1210").confirmed(), since(2024, 4, 1))
            .cites(UK_GDPR.article("5(1)(c),(f)"), UNDER_GDPR)
            .deniesWhen(Conditions.all(OBTAINING, STORED, is(Facts.CARD_DATA, CardData.CAPTURED)))
            .exposing(CONTRACT)
            .binding(INDUSTRY)
            .confidence(HIGH)
            .liftedBy("UK-FCA-01")
            .obligesWhen(
                    Conditions.all(OBTAINING, STORED, is(Facts.CARD_DATA, CardData.SUPPRESSED)),
                    Obligation.PAUSE_FOR_CARD_DATA)
            .curedBy(Facts.CARD_DATA, CardData.SUPPRESSED)
            .build();

    private SectorRules() {}

    static List<Rule> all() {
        return List.of(UK_FCA_01, UK_FCA_02, UK_FCA_03, UK_PCI_01);
    }
}
