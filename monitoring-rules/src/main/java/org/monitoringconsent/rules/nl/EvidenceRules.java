// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.AGGRAVATED;
import static org.monitoringconsent.domain.Facts.DISCLOSED_TO;
import static org.monitoringconsent.domain.Facts.PROVENANCE;
import static org.monitoringconsent.domain.Facts.USE_EXCLUDED;
import static org.monitoringconsent.domain.Facts.WORKER_HEARD;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.LOW;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.law.InForce.until;
import static org.monitoringconsent.rule.Advisory.COMPENSATION_RISK;
import static org.monitoringconsent.rule.Advisory.EVIDENCE_OFTEN_ADMITTED;
import static org.monitoringconsent.rule.Obligation.GIVE_WORKER_THE_MATERIAL;
import static org.monitoringconsent.rule.Obligation.HEAR_WORKER;
import static org.monitoringconsent.rule.Obligation.KEEP_SANCTION_PROPORTIONATE;
import static org.monitoringconsent.rule.Obligation.KEEP_SEALED;
import static org.monitoringconsent.rule.Obligation.REDACT_OTHERS;
import static org.monitoringconsent.rules.eu.EuConditions.ACTING;
import static org.monitoringconsent.rules.eu.EuConditions.BEFORE_A_COURT_OR_AUTHORITY;
import static org.monitoringconsent.rules.eu.EuConditions.DEMANDED_DISCLOSURE;
import static org.monitoringconsent.rules.eu.EuInstruments.BEFORE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.ECHR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.nl.NlActingConditions.ACTS_ON_THE_COMPLAINT;
import static org.monitoringconsent.rules.nl.NlActingConditions.ANNOUNCED_OR_COMPATIBLE;
import static org.monitoringconsent.rules.nl.NlActingConditions.LAWFUL_AND_NOT_SLIGHT;
import static org.monitoringconsent.rules.nl.NlActingConditions.LAWFUL_ORIGIN;
import static org.monitoringconsent.rules.nl.NlActingConditions.SLIGHT_OR_PRIVATE;
import static org.monitoringconsent.rules.nl.NlActingConditions.USE_AGAINST_THE_WORKER;
import static org.monitoringconsent.rules.nl.NlCases.EVIDENCE_APRIL_2014;
import static org.monitoringconsent.rules.nl.NlCases.EVIDENCE_JULY_2014;
import static org.monitoringconsent.rules.nl.NlCases.HERMES;
import static org.monitoringconsent.rules.nl.NlCases.HERMES_ON_APPEAL;
import static org.monitoringconsent.rules.nl.NlCases.INQUIRY_COSTS;
import static org.monitoringconsent.rules.nl.NlCases.SEARCHED_LAPTOP;
import static org.monitoringconsent.rules.nl.NlCases.SECRET_CALL;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_RECORDING;
import static org.monitoringconsent.rules.nl.NlInstruments.AWB;
import static org.monitoringconsent.rules.nl.NlInstruments.BW;
import static org.monitoringconsent.rules.nl.NlInstruments.RV;
import static org.monitoringconsent.rules.nl.NlInstruments.SV;
import static org.monitoringconsent.rules.nl.NlInstruments.WBP;
import static org.monitoringconsent.rules.nl.NlInstruments.WOR;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.Recipient;
import org.monitoringconsent.rule.Rule;

/** NL-ACT-06 to -12: evidence in court, measures against the worker, and uses that are ruled out or commanded. */
final class EvidenceRules {

    private static final Condition UNLAWFUL_BEFORE_A_COURT = named(
            "unlawful material before a court or an authority",
            all(ACTING, is(PROVENANCE, Provenance.UNLAWFUL), BEFORE_A_COURT_OR_AUTHORITY));

    static final Rule NL_ACT_06 = Rule.ground("NL-ACT-06", "Evidence in court despite unlawful origin")
            .inForce(from(2001, 9, 1))
            .cites(RV.article("152"), until(2024, 12, 31))
            .cites(RV.at("(free evidence; number unsure)").unsure(), since(2025, 1, 1))
            .cites(EVIDENCE_APRIL_2014.whole(), since(2014, 4, 18))
            .cites(EVIDENCE_JULY_2014.at("(truth-finding normally prevails)"), since(2014, 7, 11))
            .cites(SEARCHED_LAPTOP.at("(admitted, EUR 7,500)"), since(2014, 5, 12))
            .cites(INQUIRY_COSTS.at("(admitted, inquiry costs denied)"), since(2020, 3, 31))
            .appliesWhen(all(UNLAWFUL_BEFORE_A_COURT, isFalse(AGGRAVATED)))
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .contestable("the judge weighs each case")
            .advises(EVIDENCE_OFTEN_ADMITTED, COMPENSATION_RISK)
            .build();

    static final Rule NL_ACT_07 = Rule.requirement("NL-ACT-07", "Exclusion in aggravated cases")
            .inForce(from(2001, 9, 1))
            .cites(RV.article("152"), until(2024, 12, 31))
            .cites(RV.at("(free evidence; number unsure)").unsure(), since(2025, 1, 1))
            .cites(EVIDENCE_APRIL_2014.at("(additional circumstances)"), since(2014, 4, 18))
            .cites(SECRET_CALL.at("(tape set aside, dismissal annulled)").confirmed(), since(2022, 1, 11))
            .deniesWhen(all(UNLAWFUL_BEFORE_A_COURT, isTrue(AGGRAVATED)))
            .exposing(CIVIL)
            .binding(CASE_LAW)
            .confidence(LOW)
            .contestable("exclusion is the exception in case law")
            .curedBy(AGGRAVATED, false)
            .build();

    static final Rule NL_ACT_08 = Rule.requirement("NL-ACT-08", "Nothing slight or private out of a talk")
            .inForce(from(2001, 9, 1))
            .cites(ECHR.article("8"))
            .cites(GDPR.article("5(1)(b)-(c)"), SINCE_GDPR)
            .cites(WBP.article("7"), BEFORE_GDPR)
            .cites(BW.article("7:611"))
            .deniesWhen(all(ACTING, LAWFUL_ORIGIN, SLIGHT_OR_PRIVATE))
            .exposing(CIVIL, EMPLOYMENT)
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .contestable("case law is thin")
            .build();

    static final Rule NL_ACT_09 = Rule.requirement("NL-ACT-09", "Hear the worker")
            .inForce(from(2001, 9, 1))
            .cites(BW.article("7:611"))
            .cites(SECRET_CALL.at("(tape withheld for weeks, no fair hearing)").confirmed(), since(2022, 1, 11))
            .deniesWhen(all(USE_AGAINST_THE_WORKER, isFalse(WORKER_HEARD)))
            .exposing(EMPLOYMENT)
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .contestable("there is no absolute duty to hear in every case")
            .obligesWhen(USE_AGAINST_THE_WORKER, HEAR_WORKER, GIVE_WORKER_THE_MATERIAL, KEEP_SANCTION_PROPORTIONATE)
            .curedBy(WORKER_HEARD, true)
            .build();

    static final Rule NL_ACT_10 = Rule.ground("NL-ACT-10", "Handed over with a complaint")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.article("5(1)(b)"), SINCE_GDPR)
            .cites(WBP.articles("7, 9"), BEFORE_GDPR)
            .cites(AP_RECORDING.at("(whether a customer's complaint is right)"), since(2018, 1, 3))
            .appliesWhen(all(LAWFUL_AND_NOT_SLIGHT, not(ANNOUNCED_OR_COMPATIBLE), ACTS_ON_THE_COMPLAINT))
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("no decided case; a court may want the use announced")
            .build();

    static final Rule NL_ACT_11 = Rule.requirement("NL-ACT-11", "A use that was ruled out")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.article("5(1)(a)-(b)"), SINCE_GDPR)
            .cites(WBP.articles("6, 7, 9"), BEFORE_GDPR)
            .cites(WOR.article("27 (the agreed rule binds until it is changed with consent)"))
            .cites(HERMES.at("(agreed use against staff only for crime)"), since(2015, 8, 7))
            .cites(HERMES_ON_APPEAL.whole().confirmed(), since(2016, 11, 17))
            .deniesWhen(all(ACTING, isTrue(USE_EXCLUDED), not(BEFORE_A_COURT_OR_AUTHORITY), not(DEMANDED_DISCLOSURE)))
            .exposing(EMPLOYMENT, CIVIL)
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .contestable("the court of an individual dismissal admitted the same footage")
            .build();

    static final Rule NL_ACT_12 = Rule.ground("NL-ACT-12", "A hand-over that the law demands")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.articles("6(1)(c), (d), 12(3), 15(3)-(4), 18(1)"), SINCE_GDPR)
            .cites(WBP.article("35"), BEFORE_GDPR)
            .cites(AWB.articles("5:16, 5:20"))
            .cites(SV.articles("96a, 126nd"), until(2029, 3, 31))
            .appliesWhen(all(ACTING, DEMANDED_DISCLOSURE))
            .binding(STATUTE)
            .confidence(HIGH)
            .obligesWhen(
                    all(ACTING, DEMANDED_DISCLOSURE, is(DISCLOSED_TO, Recipient.DATA_SUBJECT)),
                    REDACT_OTHERS,
                    KEEP_SEALED)
            .build();

    private EvidenceRules() {}

    static List<Rule> rules() {
        return List.of(NL_ACT_06, NL_ACT_07, NL_ACT_08, NL_ACT_09, NL_ACT_10, NL_ACT_11, NL_ACT_12);
    }
}
