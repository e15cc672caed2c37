// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.germany;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.CONSENT_FREELY_GIVEN;
import static org.monitoringconsent.domain.Facts.LEGAL_BASIS;
import static org.monitoringconsent.domain.Facts.PROTECTED_FUNCTION;
import static org.monitoringconsent.domain.Facts.REPRESENTATION;
import static org.monitoringconsent.domain.Facts.USE_KIND;
import static org.monitoringconsent.domain.Facts.WORKER_HEARD;
import static org.monitoringconsent.examples.germany.GermanConditions.COVERT_EXCEPTION;
import static org.monitoringconsent.examples.germany.GermanConditions.EMPLOYED_HERE;
import static org.monitoringconsent.examples.germany.GermanFacts.CONCILIATION_AWARD;
import static org.monitoringconsent.examples.germany.GermanFacts.CONCLUDED;
import static org.monitoringconsent.examples.germany.GermanFacts.NONE;
import static org.monitoringconsent.examples.germany.GermanFacts.WORKS_AGREEMENT;
import static org.monitoringconsent.examples.germany.GermanInstruments.BDSG;
import static org.monitoringconsent.examples.germany.GermanInstruments.BETRVG;
import static org.monitoringconsent.examples.germany.GermanInstruments.BZRG;
import static org.monitoringconsent.examples.germany.GermanInstruments.GG;
import static org.monitoringconsent.examples.germany.GermanInstruments.HESSE;
import static org.monitoringconsent.examples.germany.GermanInstruments.KEYLOGGER;
import static org.monitoringconsent.examples.germany.GermanInstruments.STGB;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.LOW;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.INFORM_WORKER_AFTERWARDS;
import static org.monitoringconsent.rule.Obligation.LOG_AUTHORISATION;
import static org.monitoringconsent.rules.eu.EuActivities.CONTENT;
import static org.monitoringconsent.rules.eu.EuConditions.INVESTIGATIVE;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.ORDERED_BY_LAW;
import static org.monitoringconsent.rules.eu.EuConditions.STRONG_SUSPICION;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.rule.Rule;

/** What German employment law adds to the baseline; none of it follows a caller abroad. */
final class EmploymentRules {

    private static final Condition SPEAKS_WITH_A_PROTECTED_FUNCTION = isIn(
            PROTECTED_FUNCTION,
            ProtectedFunction.TRADE_UNION,
            ProtectedFunction.WORKS_COUNCIL,
            ProtectedFunction.LEGAL_ADVISER,
            ProtectedFunction.OCCUPATIONAL_HEALTH,
            ProtectedFunction.COUNSELLING,
            ProtectedFunction.CONFIDENTIAL_ADVISER);

    static final Rule DE_INV_01 = Rule.requirement("DE-INV-01", "Detecting offences")
            .inForce(from(2018, 5, 25))
            .cites(BDSG.section("26(1), second sentence"))
            .cites(HESSE.unsure(), since(2023, 3, 30))
            .deniesWhen(all(EMPLOYED_HERE, OBTAINING, INVESTIGATIVE, not(STRONG_SUSPICION)))
            .exposing(REGULATOR, EMPLOYMENT)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("how much of the section survives the judgment on its first sentence is open")
            .build();

    static final Rule DE_COV_01 = Rule.exception("DE-COV-01", "Covert checks")
            .inForce(from(2018, 5, 25))
            .cites(BDSG.section("26(1), second sentence"))
            .cites(KEYLOGGER)
            .appliesWhen(all(EMPLOYED_HERE, COVERT_EXCEPTION))
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .lifts("EU-TRA-01")
            .shownOnlyWhenLifting()
            .obliges(LOG_AUTHORISATION, INFORM_WORKER_AFTERWARDS)
            .build();

    static final Rule DE_CON_01 = Rule.exception("DE-CON-01", "Free consent of the worker")
            .inForce(from(2018, 5, 25))
            .cites(BDSG.section("26(2)"))
            .appliesWhen(all(EMPLOYED_HERE, is(LEGAL_BASIS, LegalBasis.CONSENT), isTrue(CONSENT_FREELY_GIVEN)))
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("whether somebody who depends on the employer consents freely is judged case by case")
            .lifts("EU-BAS-02")
            .shownOnlyWhenLifting()
            .build();

    static final Rule DE_PRO_01 = Rule.prohibition("DE-PRO-01", "Protected functions")
            .inForce(from(2018, 5, 25))
            .cites(GG.article("9(3)"))
            .cites(BETRVG.section("78"))
            .cites(STGB.section("203"))
            .deniesWhen(all(EMPLOYED_HERE, OBTAINING, CONTENT, SPEAKS_WITH_A_PROTECTED_FUNCTION))
            .exposing(CRIME, EMPLOYMENT)
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    static final Rule DE_WC_01 = Rule.requirement("DE-WC-01", "A works agreement on technical devices")
            .inForce(from(2018, 5, 25))
            .cites(BETRVG.section("87(1) no. 6, 87(2)"))
            .deniesWhen(all(
                    EMPLOYED_HERE,
                    OBTAINING,
                    is(REPRESENTATION, Representation.WORKS_COUNCIL),
                    is(WORKS_AGREEMENT, NONE)))
            .exposing(EMPLOYMENT)
            .binding(STATUTE)
            .confidence(HIGH)
            .liftedBy("DE-WC-02")
            .curedBy(WORKS_AGREEMENT, CONCLUDED)
            .curedBy(WORKS_AGREEMENT, CONCILIATION_AWARD)
            .build();

    static final Rule DE_WC_02 = Rule.exception("DE-WC-02", "Nothing to agree where a statute decides")
            .inForce(from(2018, 5, 25))
            .cites(BETRVG.section("87(1), opening words"))
            .appliesWhen(all(EMPLOYED_HERE, OBTAINING, ORDERED_BY_LAW))
            .binding(STATUTE)
            .confidence(LOW)
            .contestable("how the statute is carried out may still have to be agreed")
            .lifts("DE-WC-01")
            .shownOnlyWhenLifting()
            .build();

    /** What this example leaves out it denies. */
    static final Rule DE_VET_01 = Rule.prohibition("DE-VET-01", "Record checks are not modelled")
            .inForce(from(2018, 5, 25))
            .cites(BZRG.sections("30-32").unsure())
            .deniesWhen(all(EMPLOYED_HERE, is(ACTIVITY, Activity.CHECK_RECORDS)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(LOW)
            .contestable("this example knows no record check, so that it denies them all")
            .build();

    static final Rule DE_ACT_01 = Rule.requirement("DE-ACT-01", "Hearing before a dismissal")
            .inForce(from(2018, 5, 25))
            .cites(BETRVG.section("102(1)"))
            .cites(KEYLOGGER)
            .deniesWhen(all(EMPLOYED_HERE, is(USE_KIND, UseKind.DISMISSAL), isFalse(WORKER_HEARD)))
            .exposing(EMPLOYMENT)
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .curedBy(WORKER_HEARD, true)
            .build();

    private EmploymentRules() {}

    static List<Rule> rules() {
        return List.of(DE_INV_01, DE_COV_01, DE_CON_01, DE_PRO_01, DE_WC_01, DE_WC_02, DE_VET_01, DE_ACT_01);
    }
}
