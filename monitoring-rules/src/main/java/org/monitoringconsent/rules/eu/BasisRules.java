// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.condition.Conditions.onOrAfter;
import static org.monitoringconsent.domain.Facts.BALANCING;
import static org.monitoringconsent.domain.Facts.COMMUNICATION_GIVEN;
import static org.monitoringconsent.domain.Facts.DISCLOSED_TO;
import static org.monitoringconsent.domain.Facts.INTERNAL;
import static org.monitoringconsent.domain.Facts.LEGAL_BASIS;
import static org.monitoringconsent.domain.Facts.PUBLIC_AUTHORITY;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.STATUTORY_DUTY;
import static org.monitoringconsent.domain.Facts.USE_KIND;
import static org.monitoringconsent.domain.Facts.WITHIN_RECORDING_DUTY;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.eu.EuCases.C_13_16;
import static org.monitoringconsent.rules.eu.EuCases.C_342_12;
import static org.monitoringconsent.rules.eu.EuCases.C_55_18;
import static org.monitoringconsent.rules.eu.EuCases.C_621_22;
import static org.monitoringconsent.rules.eu.EuConditions.DANGER_TO_LIFE;
import static org.monitoringconsent.rules.eu.EuConditions.DEMANDED_DISCLOSURE;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.OFFICE_AND_STAFF;
import static org.monitoringconsent.rules.eu.EuInstruments.DORA;
import static org.monitoringconsent.rules.eu.EuInstruments.EDPB_CONSENT;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.WP29_AT_WORK;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Recipient;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** EU-BAS: the legal basis and its own conditions. */
final class BasisRules {

    private static final Condition NO_BASIS = named(
            "no usable basis",
            any(
                    isIn(LEGAL_BASIS, LegalBasis.NONE, LegalBasis.CONTRACT, LegalBasis.RECOGNISED_LEGITIMATE_INTEREST),
                    all(is(LEGAL_BASIS, LegalBasis.PUBLIC_TASK), isFalse(PUBLIC_AUTHORITY)),
                    all(is(LEGAL_BASIS, LegalBasis.VITAL_INTERESTS), not(DANGER_TO_LIFE))));

    private static final Condition CONSENT_AS_BASIS = named("consent as basis", is(LEGAL_BASIS, LegalBasis.CONSENT));

    private static final Condition NOT_BALANCED = named(
            "interests not weighed",
            all(is(LEGAL_BASIS, LegalBasis.LEGITIMATE_INTERESTS), isNot(BALANCING, Balancing.FAVOURS_EMPLOYER)));

    private static final Condition BEYOND_LEGAL_DUTY = named(
            "beyond the legal duty",
            all(
                    is(LEGAL_BASIS, LegalBasis.LEGAL_OBLIGATION),
                    isFalse(STATUTORY_DUTY),
                    not(all(isTrue(WITHIN_RECORDING_DUTY), is(PURPOSE, PurposeCategory.REGULATORY_COMPLIANCE))),
                    isNot(USE_KIND, UseKind.REPORT_TO_AUTHORITY),
                    not(all(is(USE_KIND, UseKind.DISCLOSURE), is(DISCLOSED_TO, Recipient.COURT))),
                    not(DEMANDED_DISCLOSURE)));

    private static final Condition TASK_ON_INTERESTS = named(
            "public task on legitimate interests",
            all(
                    OBTAINING,
                    isTrue(PUBLIC_AUTHORITY),
                    is(LEGAL_BASIS, LegalBasis.LEGITIMATE_INTERESTS),
                    isTrue(COMMUNICATION_GIVEN),
                    isFalse(INTERNAL),
                    not(OFFICE_AND_STAFF)));

    private static Rule euBas01(NationalLaw national) {
        return Rule.requirement("EU-BAS-01", "A legal basis")
                .inForce(national.allDays())
                .cites(GDPR.articles("5(1)(a), 6(1), recital 46"), SINCE_GDPR)
                .citesAll(national.cites("EU-BAS-01"))
                .deniesWhen(NO_BASIS)
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(HIGH)
                .curedBy(LEGAL_BASIS, LegalBasis.LEGITIMATE_INTERESTS)
                .build();
    }

    private static Rule euBas02(NationalLaw national) {
        return Rule.requirement("EU-BAS-02", "Worker consent is not a usable basis")
                .inForce(national.allDays())
                .cites(GDPR.articles("4(11), 7, 88, recitals 43 and 155"), SINCE_GDPR)
                .cites(EDPB_CONSENT.whole(), since(2020, 5, 4))
                .cites(WP29_AT_WORK.whole(), since(2017, 6, 8))
                .citesAll(national.cites("EU-BAS-02"))
                .deniesWhen(CONSENT_AS_BASIS)
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(HIGH)
                .liftedBy(national.exceptionsLifting("EU-BAS-02"))
                .curedBy(LEGAL_BASIS, LegalBasis.LEGITIMATE_INTERESTS)
                .build();
    }

    private static Rule euBas03(NationalLaw national) {
        return Rule.requirement("EU-BAS-03", "Balancing test must favour the employer")
                .inForce(national.allDays())
                .cites(GDPR.article("6(1)(f)"), SINCE_GDPR)
                .cites(C_13_16.at("(three steps)"), since(2017, 5, 4))
                .cites(C_621_22.at("(a commercial interest can count)"), since(2024, 10, 4))
                .citesAll(national.cites("EU-BAS-03"))
                .deniesWhen(NOT_BALANCED)
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(HIGH)
                .liftedBy("EU-FIN-02")
                .curedBy(BALANCING, Balancing.FAVOURS_EMPLOYER)
                .build();
    }

    private static Rule euBas04(NationalLaw national) {
        return Rule.requirement("EU-BAS-04", "A legal obligation covers only what the law covers")
                .inForce(national.allDays())
                .cites(GDPR.articles("6(1)(c), 6(3)"), SINCE_GDPR)
                .cites(C_342_12.at("(registration of working time)"), since(2013, 5, 30))
                .cites(C_55_18.at("(registration of working time)"), since(2019, 5, 14))
                .cites(DORA.at("(logging)"), since(2025, 1, 17))
                .citesAll(national.cites("EU-BAS-04"))
                .deniesWhen(BEYOND_LEGAL_DUTY)
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(HIGH)
                .curedBy(STATUTORY_DUTY, true)
                .curedBy(LEGAL_BASIS, LegalBasis.LEGITIMATE_INTERESTS)
                .curedBy(Cure.by(LEGAL_BASIS, LegalBasis.PUBLIC_TASK).with(PUBLIC_AUTHORITY, true))
                .build();
    }

    private static Rule euBas05(NationalLaw national) {
        return Rule.ground("EU-BAS-05", "A basis is in order")
                .inForce(national.allDays())
                .cites(GDPR.articles("6(1)(c) to (f)"), SINCE_GDPR)
                .citesAll(national.cites("EU-BAS-05"))
                .appliesWhen(all(
                        OBTAINING,
                        not(NO_BASIS),
                        not(CONSENT_AS_BASIS),
                        not(NOT_BALANCED),
                        not(BEYOND_LEGAL_DUTY),
                        not(all(onOrAfter(2018, 5, 25), TASK_ON_INTERESTS))))
                .binding(STATUTE)
                .confidence(HIGH)
                .contestableWhen(
                        is(LEGAL_BASIS, LegalBasis.VITAL_INTERESTS),
                        "with vital interests: whether a life really is at stake is told by no fact")
                .build();
    }

    private static Rule euBas06(NationalLaw national) {
        return Rule.requirement("EU-BAS-06", "A public authority does not rest its tasks on legitimate interests")
                .inForce(from(2018, 5, 25))
                .cites(GDPR.at("Art 6(1), second subparagraph, and recital 47"))
                .citesAll(national.cites("EU-BAS-06"))
                .deniesWhen(TASK_ON_INTERESTS)
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(MEDIUM)
                .contestable("where the task ends and the ordinary running of the office begins is not settled")
                .curedBy(LEGAL_BASIS, LegalBasis.PUBLIC_TASK)
                .build();
    }

    private BasisRules() {}

    static List<Rule> in(NationalLaw national) {
        return List.of(
                euBas01(national),
                euBas02(national),
                euBas03(national),
                euBas04(national),
                euBas05(national),
                euBas06(national));
    }
}
