package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.gb.GbConditions.CONTENT;
import static org.monitoringconsent.rules.gb.GbConditions.COVERT;
import static org.monitoringconsent.rules.gb.GbConditions.COVERT_CONDITIONS;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.PLAINLY_PERSONAL;
import static org.monitoringconsent.rules.gb.GbConditions.SUSPECTED_OF_GROSS_MISCONDUCT;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.LOPEZ_RIBALDA;
import static org.monitoringconsent.rules.gb.GbInstruments.MCGOWAN;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbPages.DPA_SCHEDULE_2;
import static org.monitoringconsent.rules.gb.GbPages.ICO_COVERT;

import java.util.List;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.fact.Facts;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;

/** Monitoring of which the worker is not to know. */
final class CovertRules {

    /** Stands in the place of UK-OPEN-01 and UK-OPEN-02; the impact assessment is asked for from 25 May 2018. */
    static final Rule UK_COV_01 = Rule.requirement("UK-COV-01", "Exceptional conditions")
            .inForce(from(2003, 6, 11))
            .cites(UK_GDPR.articles("5, 35"), UNDER_GDPR)
            .cites(ICO_CODE.at("3.4"), UNDER_ICO_CODE)
            .cites(ICO_GUIDANCE.at("on covert monitoring").confirmedAt(ICO_COVERT), UNDER_ICO_GUIDANCE)
            .cites(LOPEZ_RIBALDA.whole().confirmed(), since(2019, 10, 17))
            .cites(MCGOWAN.whole().confirmed(), since(2005, 1, 1))
            .deniesWhen(Conditions.all(OBTAINING, COVERT, not(COVERT_CONDITIONS)))
            .exposing(REGULATOR, CIVIL)
            .binding(GUIDANCE, CASE_LAW)
            .confidence(MEDIUM)
            .groundWhen(Conditions.all(OBTAINING, COVERT, COVERT_CONDITIONS))
            .obligesWhen(
                    Conditions.all(OBTAINING, COVERT, COVERT_CONDITIONS),
                    Obligation.END_ON_FIXED_DATE,
                    Obligation.LOG_AUTHORISATION,
                    Obligation.DISREGARD_MINOR_FINDINGS)
            .curedBy(Cure.by(Facts.PURPOSE, PurposeCategory.CRIME_DETECTION)
                    .with(Facts.SENIOR_AUTHORISATION, true)
                    .with(Facts.TELLING_WOULD_PREJUDICE, true)
                    .with(Facts.TIME_LIMITED, true)
                    .with(Facts.EXTENT, Extent.TARGETED)
                    .with(Facts.IMPACT_ASSESSMENT, ImpactAssessment.LOW_RISK))
            .curedBy(Facts.COVERT, false)
            .build();

    /** The earlier code was to like effect; for its years see UK-EXP-01. */
    static final Rule UK_COV_02 = Rule.prohibition("UK-COV-02", "Not private communications")
            .inForce(from(2023, 10, 3))
            .cites(ICO_GUIDANCE.at("on covert monitoring").confirmedAt(ICO_COVERT))
            .deniesWhen(Conditions.all(OBTAINING, COVERT, CONTENT, PLAINLY_PERSONAL))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(HIGH)
            .build();

    static final Rule UK_COV_03 = Rule.requirement("UK-COV-03", "The crime exemption is for crime only")
            .inForce(from(2000, 3, 1))
            .cites(DPA_2018.at("Sch 2 para 2").confirmedAt(DPA_SCHEDULE_2), UNDER_GDPR)
            .cites(DPA_1998.section("29"), UNDER_DPA_1998)
            .deniesWhen(Conditions.all(OBTAINING, COVERT, SUSPECTED_OF_GROSS_MISCONDUCT, is(Facts.NOTICE, Notice.NONE)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("guidance speaks of gross misconduct too")
            .curedByAny(Facts.NOTICE, List.of(Notice.GENERIC, Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL))
            .build();

    private CovertRules() {}

    static List<Rule> all() {
        return List.of(UK_COV_01, UK_COV_02, UK_COV_03);
    }
}
