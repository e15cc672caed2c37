// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.COUNCIL_CONSENT;
import static org.monitoringconsent.domain.Facts.HEADCOUNT;
import static org.monitoringconsent.domain.Facts.MEASURE_KIND;
import static org.monitoringconsent.domain.Facts.REPRESENTATION;
import static org.monitoringconsent.domain.Facts.USE_EXCLUDED;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.LOW;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.CONSULT_STAFF;
import static org.monitoringconsent.rule.Obligation.ESTABLISH_WORKS_COUNCIL;
import static org.monitoringconsent.rule.Obligation.GET_COUNCIL_CONSENT_FOR_MODALITIES;
import static org.monitoringconsent.rules.eu.EuCases.C_65_23;
import static org.monitoringconsent.rules.eu.EuConditions.COVERT;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.ORDERED_BY_LAW;
import static org.monitoringconsent.rules.nl.NlCases.APPLE_RETAIL;
import static org.monitoringconsent.rules.nl.NlCases.DYNABYTE;
import static org.monitoringconsent.rules.nl.NlCases.HERMES;
import static org.monitoringconsent.rules.nl.NlCases.HERMES_ON_APPEAL;
import static org.monitoringconsent.rules.nl.NlCases.NO_COUNCIL;
import static org.monitoringconsent.rules.nl.NlCases.STREET_OBSERVATION;
import static org.monitoringconsent.rules.nl.NlConditions.COUNCIL_HAS_NOT_AGREED;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_COUNCIL;
import static org.monitoringconsent.rules.nl.NlInstruments.BW;
import static org.monitoringconsent.rules.nl.NlInstruments.WOR;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.HeadcountBand;
import org.monitoringconsent.domain.MeasureKind;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.rule.Rule;

/** NL-WC: the consent of the works council, and undertakings without one. */
final class WorksCouncilRules {

    /** No rule of general scope covers the act, or the rule that was agreed rules it out. */
    private static final Condition ONE_OFF_AGAINST_THE_RULES = named(
            "one-off check in secret or against an agreed rule",
            any(
                    all(is(MEASURE_KIND, MeasureKind.AD_HOC), COVERT),
                    all(
                            isIn(MEASURE_KIND, MeasureKind.AD_HOC, MeasureKind.WITHIN_APPROVED_POLICY),
                            isTrue(USE_EXCLUDED))));

    static final Rule NL_WC_01 = Rule.requirement("NL-WC-01", "Works-council consent")
            .inForce(from(2001, 9, 1))
            .cites(WOR.article("27(1)(g), (k), (l), 27(2)-(6)").confirmed())
            .cites(WOR.article("25(1)(k) (advice does not replace consent)"))
            .cites(
                    AP_COUNCIL
                            .at("(OR-privacyboekje: a system that could follow staff)")
                            .confirmed(),
                    since(2021, 4, 28))
            .cites(C_65_23.at("(consent does not replace the GDPR)"), since(2024, 12, 19))
            .deniesWhen(all(OBTAINING, COUNCIL_HAS_NOT_AGREED, is(MEASURE_KIND, MeasureKind.SYSTEM_OR_POLICY)))
            .exposing(EMPLOYMENT)
            .binding(STATUTE)
            .confidence(HIGH)
            .liftedBy("NL-WC-02", "NL-WC-05")
            .curedByAny(COUNCIL_CONSENT, agreed())
            .build();

    static final Rule NL_WC_02 = Rule.exception("NL-WC-02", "Late objection")
            .inForce(from(2001, 9, 1))
            .cites(WOR.article("27(5), second sentence").confirmed())
            .cites(APPLE_RETAIL.at("(council one month too late)").confirmed(), since(2017, 10, 10))
            .appliesWhen(all(OBTAINING, is(COUNCIL_CONSENT, CouncilConsent.LATE_OBJECTION)))
            .binding(STATUTE)
            .confidence(HIGH)
            .lifts("NL-WC-01", "NL-WC-06")
            .shownOnlyWhenLifting()
            .build();

    static final Rule NL_WC_03 = Rule.ground("NL-WC-03", "Small undertakings")
            .inForce(from(2001, 9, 1))
            .cites(WOR.articles("35b(5), 35c(3), 35d").confirmed())
            .appliesWhen(all(
                    OBTAINING,
                    any(
                            is(REPRESENTATION, Representation.STAFF_DELEGATION),
                            all(is(REPRESENTATION, Representation.NONE), is(HEADCOUNT, HeadcountBand.FROM_10_TO_49)))))
            .binding(STATUTE)
            .confidence(HIGH)
            .obliges(CONSULT_STAFF)
            .build();

    static final Rule NL_WC_04 = Rule.ground("NL-WC-04", "A council that should exist")
            .inForce(from(2001, 9, 1))
            .cites(WOR.articles("2(1), 36(1)"))
            // Of 2016; the day is not known.
            .cites(NO_COUNCIL.at("(facts of the case)").confirmed(), since(2016, 1, 1))
            .appliesWhen(all(OBTAINING, is(REPRESENTATION, Representation.NONE), is(HEADCOUNT, HeadcountBand.FROM_50)))
            .binding(CASE_LAW)
            .confidence(LOW)
            .contestable("a cautious user may treat the missing council as a denial")
            .obliges(ESTABLISH_WORKS_COUNCIL)
            .build();

    /** What a statute prescribes is no decision of the undertaking; how it is organised is. */
    static final Rule NL_WC_05 = Rule.exception("NL-WC-05", "What the law orders needs no council consent")
            .inForce(from(2001, 9, 1))
            .cites(WOR.article("27(1)"))
            .appliesWhen(all(OBTAINING, ORDERED_BY_LAW))
            .binding(STATUTE)
            .confidence(MEDIUM)
            .lifts("NL-WC-01", "NL-WC-06")
            .shownOnlyWhenLifting()
            .obligesWhen(
                    all(OBTAINING, ORDERED_BY_LAW, is(REPRESENTATION, Representation.WORKS_COUNCIL)),
                    GET_COUNCIL_CONSENT_FOR_MODALITIES)
            .build();

    static final Rule NL_WC_06 = Rule.requirement("NL-WC-06", "A one-off check in secret or against an agreed rule")
            .inForce(from(2001, 9, 1))
            .cites(WOR.articles("27(1)(k), (l), 27(5)").confirmed())
            .cites(DYNABYTE.at("(the other way: telling the council was enough)"), since(2005, 11, 11))
            .cites(HERMES.at("(an act against the agreed rule)"), since(2015, 8, 7))
            .cites(HERMES_ON_APPEAL.at("(incident and rule of general scope)").confirmed(), since(2016, 11, 17))
            .cites(STREET_OBSERVATION.at("(the council was not at issue)").confirmed(), since(2020, 7, 28))
            .deniesWhen(all(OBTAINING, COUNCIL_HAS_NOT_AGREED, ONE_OFF_AGAINST_THE_RULES))
            .exposing(EMPLOYMENT)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable(
                    "the act speaks of decisions on a rule, not of a single case; not everybody asks consent for one")
            .liftedBy("NL-WC-02", "NL-WC-05")
            .curedByAny(COUNCIL_CONSENT, agreed())
            .curedBy(MEASURE_KIND, MeasureKind.WITHIN_APPROVED_POLICY)
            .build();

    static final Rule NL_WC_07 = Rule.duty("NL-WC-07", "A single open act: consult the council")
            .inForce(from(2001, 9, 1))
            .cites(WOR.articles("23, 27(1)"))
            .cites(BW.article("7:611"))
            .cites(AP_COUNCIL.at("(OR-privacyboekje)").confirmed(), since(2021, 4, 28))
            .appliesWhen(all(
                    OBTAINING,
                    COUNCIL_HAS_NOT_AGREED,
                    is(MEASURE_KIND, MeasureKind.AD_HOC),
                    not(ONE_OFF_AGAINST_THE_RULES)))
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .obliges(CONSULT_STAFF)
            .build();

    private WorksCouncilRules() {}

    static List<Rule> rules() {
        return List.of(NL_WC_01, NL_WC_02, NL_WC_03, NL_WC_04, NL_WC_05, NL_WC_06, NL_WC_07);
    }

    private static List<CouncilConsent> agreed() {
        return List.of(
                CouncilConsent.OBTAINED, CouncilConsent.COURT_PERMISSION, CouncilConsent.IN_COLLECTIVE_AGREEMENT);
    }
}
