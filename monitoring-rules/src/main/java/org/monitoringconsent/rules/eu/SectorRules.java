// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.isUnstated;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.BIOMETRIC;
import static org.monitoringconsent.domain.Facts.COMMUNICATION_GIVEN;
import static org.monitoringconsent.domain.Facts.INTERNAL;
import static org.monitoringconsent.domain.Facts.PLACE;
import static org.monitoringconsent.domain.Facts.PROTECTED_FUNCTION;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.REPORTER_CONSENT;
import static org.monitoringconsent.domain.Facts.SECTOR;
import static org.monitoringconsent.domain.Facts.SPECIAL_CATEGORY;
import static org.monitoringconsent.domain.Facts.SUBJECT;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.NOTIFY_CLIENTS;
import static org.monitoringconsent.rule.Obligation.RETAIN_FIVE_YEARS;
import static org.monitoringconsent.rules.eu.EuActivities.CONTENT;
import static org.monitoringconsent.rules.eu.EuActivities.EMOTION_OF_THE_WORKER;
import static org.monitoringconsent.rules.eu.EuActivities.WORKS_ON_STORED_MATERIAL;
import static org.monitoringconsent.rules.eu.EuConditions.DEMANDED_DISCLOSURE;
import static org.monitoringconsent.rules.eu.EuConditions.MANDATORY_RECORDING;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.ORDERED_BY_LAW;
import static org.monitoringconsent.rules.eu.EuConditions.PERSONAL;
import static org.monitoringconsent.rules.eu.EuInstruments.DORA;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.MIFID_II;
import static org.monitoringconsent.rules.eu.EuInstruments.PLATFORM_WORK_DIRECTIVE;
import static org.monitoringconsent.rules.eu.EuInstruments.REG_2017_565;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.TACHOGRAPHS;
import static org.monitoringconsent.rules.eu.EuInstruments.WHISTLEBLOWER_DIRECTIVE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Biometric;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Sector;
import org.monitoringconsent.domain.Subject;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** EU-PWD, EU-FIN and EU-WHI: labour platforms, what a law orders, and reporting channels. */
final class SectorRules {

    private static final Condition OF_THE_WORKER = named("of the worker", isIn(SUBJECT, Subject.WORKER, Subject.BOTH));

    private static final Condition BETWEEN_PLATFORM_WORKERS = named(
            "between platform workers", all(isTrue(COMMUNICATION_GIVEN), any(isTrue(INTERNAL), isUnstated(INTERNAL))));

    /** The six heads of Art 7(1), in its order. */
    private static final Condition BARRED_ON_PLATFORMS = named(
            "barred on platforms",
            any(
                    EMOTION_OF_THE_WORKER,
                    all(
                            CONTENT,
                            isNot(ACTIVITY, Activity.IDENTIFY_SPEAKER),
                            any(
                                    PERSONAL,
                                    isIn(
                                            PROTECTED_FUNCTION,
                                            ProtectedFunction.TRADE_UNION,
                                            ProtectedFunction.WORKS_COUNCIL),
                                    BETWEEN_PLATFORM_WORKERS)),
                    all(OBTAINING, is(PLACE, Place.OFF_DUTY), not(WORKS_ON_STORED_MATERIAL)),
                    is(PURPOSE, PurposeCategory.UNION_ACTIVITY),
                    all(
                            isIn(ACTIVITY, Activity.ANALYSE_SPEECH, Activity.SCORE_BY_AI, Activity.RECOGNISE_EMOTION),
                            OF_THE_WORKER,
                            is(SPECIAL_CATEGORY, DataCapture.INTENDED)),
                    all(is(BIOMETRIC, Biometric.IDENTIFICATION), OF_THE_WORKER)));

    private static Rule euPwd01(NationalLaw national, PlatformWork protection) {
        return protection
                .bound(Rule.prohibition("EU-PWD-01", "Platform work: what a labour platform may not process")
                        .inForce(NationalLaw.fromDay(protection.firstDay()))
                        .cites(PLATFORM_WORK_DIRECTIVE.articles("7(1)(a)-(f), 20"))
                        .cites(PLATFORM_WORK_DIRECTIVE.article("29").unsure())
                        .citesAll(national.cites("EU-PWD-01"))
                        .deniesWhen(all(
                                is(SECTOR, Sector.DIGITAL_LABOUR_PLATFORM),
                                not(DEMANDED_DISCLOSURE),
                                BARRED_ON_PLATFORMS))
                        .exposing(REGULATOR, CIVIL))
                .curedBy(INTERNAL, false)
                .curedBy(BIOMETRIC, Biometric.VERIFICATION)
                .build();
    }

    private static Rule euFin01(NationalLaw national) {
        return Rule.ground("EU-FIN-01", "Mandatory recording by investment firms")
                .inForce(from(2018, 1, 3))
                .cites(MIFID_II.article("16(7)"))
                .cites(REG_2017_565.article("76"))
                .citesAll(national.cites("EU-FIN-01"))
                .appliesWhen(all(OBTAINING, MANDATORY_RECORDING))
                .binding(STATUTE)
                .confidence(HIGH)
                .obliges(NOTIFY_CLIENTS, RETAIN_FIVE_YEARS)
                .build();
    }

    private static Rule euFin02(NationalLaw national) {
        return Rule.exception("EU-FIN-02", "What the law orders needs no balancing")
                .inForce(national.allDays())
                .cites(GDPR.articles("6(1)(c), 21(1)"), SINCE_GDPR)
                .cites(TACHOGRAPHS.at("(continuous records)"), since(2016, 3, 2))
                .cites(MIFID_II.article("16(7)"), since(2018, 1, 3))
                .cites(DORA.at("(logging)"), since(2025, 1, 17))
                .citesAll(national.cites("EU-FIN-02"))
                .appliesWhen(all(OBTAINING, ORDERED_BY_LAW))
                .binding(STATUTE)
                .confidence(HIGH)
                .lifts("EU-BAS-03", "EU-NEC-01", "EU-NEC-02", "EU-OBJ-01")
                .shownOnlyWhenLifting()
                .build();
    }

    private static Rule euWhi01(NationalLaw national, LocalDate firstDay) {
        return Rule.prohibition("EU-WHI-01", "Reporting channel")
                .inForce(NationalLaw.fromDay(firstDay))
                .cites(WHISTLEBLOWER_DIRECTIVE.articles("16, 18(2)"))
                .citesAll(national.cites("EU-WHI-01"))
                .deniesWhen(all(
                        OBTAINING,
                        is(PROTECTED_FUNCTION, ProtectedFunction.REPORTING_CHANNEL),
                        not(all(is(ACTIVITY, Activity.RECORD), isTrue(REPORTER_CONSENT)))))
                .exposing(REGULATOR, CIVIL, EMPLOYMENT)
                .binding(STATUTE)
                .confidence(HIGH)
                .curedBy(Cure.by(REPORTER_CONSENT, true).with(ACTIVITY, Activity.RECORD))
                .build();
    }

    private SectorRules() {}

    static List<Rule> in(NationalLaw national) {
        List<Rule> rules = new ArrayList<>();
        if (national.platformWork().isPresent()) {
            rules.add(euPwd01(national, national.platformWork().get()));
        }
        rules.add(euFin01(national));
        rules.add(euFin02(national));
        if (national.reporterProtection().isPresent()) {
            rules.add(euWhi01(national, national.reporterProtection().get()));
        }
        return List.copyOf(rules);
    }
}
