// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.COMMUNICATION_GIVEN;
import static org.monitoringconsent.domain.Facts.COVERT;
import static org.monitoringconsent.domain.Facts.EXTENT;
import static org.monitoringconsent.domain.Facts.NOTICE;
import static org.monitoringconsent.domain.Facts.OTHER_PARTY_NOTIFIED;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.SENIOR_AUTHORISATION;
import static org.monitoringconsent.domain.Facts.TELLING_WOULD_PREJUDICE;
import static org.monitoringconsent.domain.Facts.TIME_LIMITED;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.DISREGARD_MINOR_FINDINGS;
import static org.monitoringconsent.rule.Obligation.END_ON_FIXED_DATE;
import static org.monitoringconsent.rule.Obligation.INFORM_OTHER_PARTY_AFTERWARDS;
import static org.monitoringconsent.rule.Obligation.INFORM_WORKER_AFTERWARDS;
import static org.monitoringconsent.rule.Obligation.LOG_AUTHORISATION;
import static org.monitoringconsent.rules.gb.GbCases.GAYLE;
import static org.monitoringconsent.rules.gb.GbCases.LOPEZ_RIBALDA;
import static org.monitoringconsent.rules.gb.GbCases.MCCANN;
import static org.monitoringconsent.rules.gb.GbCases.MCGOWAN;
import static org.monitoringconsent.rules.gb.GbCases.SINCE_LOPEZ_RIBALDA;
import static org.monitoringconsent.rules.gb.GbCases.SINCE_MCGOWAN;
import static org.monitoringconsent.rules.gb.GbConditions.CONTENT;
import static org.monitoringconsent.rules.gb.GbConditions.INVESTIGATIVE;
import static org.monitoringconsent.rules.gb.GbConditions.KEPT_FROM_THE_WORKER;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.ON_STORED_COPY;
import static org.monitoringconsent.rules.gb.GbConditions.PARTICIPANT;
import static org.monitoringconsent.rules.gb.GbConditions.PLAINLY_PERSONAL;
import static org.monitoringconsent.rules.gb.GbConditions.SERIOUS_SUSPICION;
import static org.monitoringconsent.rules.gb.GbConditions.SUSPECTED_OF_GROSS_MISCONDUCT;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_COVERT;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** Monitoring of which the worker is not to know. */
final class CovertRules {

    private static final Condition COVERT_CONDITIONS = named(
            "covert conditions",
            all(
                    SERIOUS_SUSPICION,
                    INVESTIGATIVE,
                    is(EXTENT, Extent.TARGETED),
                    isTrue(TIME_LIMITED),
                    isTrue(TELLING_WOULD_PREJUDICE)));
    private static final Condition COVERT_AND_CALLED_FOR =
            named("covert and called for", all(OBTAINING, KEPT_FROM_THE_WORKER, COVERT_CONDITIONS));

    /** Stands in the place of UK-OPEN-01 and UK-OPEN-02, which do not speak about covert monitoring. */
    static final Rule UK_COV_01 = Rule.requirement("UK-COV-01", "Exceptional conditions")
            .inForce(from(2003, 6, 11))
            .cites(UK_GDPR.article("5"), UNDER_GDPR)
            .cites(DPA_2018.schedule("2 para 2").confirmed(), UNDER_GDPR)
            .cites(DPA_1998.section("29"), UNDER_DPA_1998)
            .cites(ICO_CODE.at("3.4").readElsewhere(), UNDER_ICO_CODE)
            .cites(ICO_COVERT.whole().readElsewhere(), UNDER_ICO_GUIDANCE)
            .cites(MCGOWAN.whole().confirmed(), SINCE_MCGOWAN)
            .cites(MCCANN.at("(off duty, sick pay)").readElsewhere(), since(2010, 1, 1))
            .cites(GAYLE.whole().readElsewhere(), since(2013, 1, 1))
            .cites(LOPEZ_RIBALDA.whole().readElsewhere(), SINCE_LOPEZ_RIBALDA)
            .deniesWhen(all(OBTAINING, KEPT_FROM_THE_WORKER, not(COVERT_CONDITIONS)))
            .exposing(REGULATOR, CIVIL)
            .binding(GUIDANCE, CASE_LAW)
            .confidence(MEDIUM)
            .contestableWhen(COVERT_AND_CALLED_FOR, "every covert check is close to the line")
            .groundWhen(COVERT_AND_CALLED_FOR)
            .obligesWhen(COVERT_AND_CALLED_FOR, END_ON_FIXED_DATE, LOG_AUTHORISATION, DISREGARD_MINOR_FINDINGS)
            // To tell afterwards follows from the statute: its exemption from telling reaches no further.
            .obligesWhen(COVERT_AND_CALLED_FOR, STATUTE, MEDIUM, INFORM_WORKER_AFTERWARDS)
            .obligesWhen(
                    all(
                            COVERT_AND_CALLED_FOR,
                            CONTENT,
                            isTrue(COMMUNICATION_GIVEN),
                            isFalse(OTHER_PARTY_NOTIFIED),
                            not(PARTICIPANT),
                            not(ON_STORED_COPY)),
                    STATUTE,
                    MEDIUM,
                    INFORM_OTHER_PARTY_AFTERWARDS)
            .curedBy(Cure.by(PURPOSE, PurposeCategory.CRIME_DETECTION)
                    .with(TELLING_WOULD_PREJUDICE, true)
                    .with(TIME_LIMITED, true)
                    .with(EXTENT, Extent.TARGETED))
            .curedBy(COVERT, false)
            .build();

    /** The earlier code was to like effect; for its years see UK-EXP-01. */
    static final Rule UK_COV_02 = Rule.prohibition("UK-COV-02", "Not private communications")
            .inForce(from(2023, 10, 3))
            .cites(ICO_COVERT.whole().readElsewhere())
            .deniesWhen(all(OBTAINING, KEPT_FROM_THE_WORKER, CONTENT, PLAINLY_PERSONAL))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(HIGH)
            .build();

    static final Rule UK_COV_03 = Rule.requirement("UK-COV-03", "The crime exemption is for crime only")
            .inForce(from(2000, 3, 1))
            .cites(DPA_2018.schedule("2 para 2").confirmed(), UNDER_GDPR)
            .cites(DPA_1998.section("29"), UNDER_DPA_1998)
            .deniesWhen(all(OBTAINING, KEPT_FROM_THE_WORKER, SUSPECTED_OF_GROSS_MISCONDUCT, is(NOTICE, Notice.NONE)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("guidance speaks of gross misconduct too")
            .curedByAny(NOTICE, List.of(Notice.GENERIC, Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL))
            .build();

    static final Rule UK_COV_04 = Rule.requirement("UK-COV-04", "Decided at the top")
            .inForce(from(2003, 6, 11))
            .cites(ICO_CODE.at("3.4").readElsewhere(), UNDER_ICO_CODE)
            .cites(ICO_COVERT.whole().readElsewhere(), UNDER_ICO_GUIDANCE)
            .cites(GAYLE.whole().readElsewhere(), since(2013, 1, 1))
            .deniesWhen(all(OBTAINING, KEPT_FROM_THE_WORKER, not(isTrue(SENIOR_AUTHORISATION))))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(HIGH)
            .contestable(
                    "the code is guidance, and breaking it makes neither the surveillance unlawful nor a dismissal unfair")
            .curedBy(SENIOR_AUTHORISATION, true)
            .build();

    private CovertRules() {}

    static List<Rule> rules() {
        return List.of(UK_COV_01, UK_COV_02, UK_COV_03, UK_COV_04);
    }
}
