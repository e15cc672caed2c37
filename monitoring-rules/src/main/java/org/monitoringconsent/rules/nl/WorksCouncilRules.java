package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.domain.Facts.COUNCIL_CONSENT;
import static org.monitoringconsent.domain.Facts.HEADCOUNT;
import static org.monitoringconsent.domain.Facts.MEASURE_KIND;
import static org.monitoringconsent.domain.Facts.REPRESENTATION;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.LOW;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.CONSULT_STAFF;
import static org.monitoringconsent.rule.Obligation.ESTABLISH_WORKS_COUNCIL;
import static org.monitoringconsent.rules.eu.EuConditions.MANDATORY_RECORDING;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.nl.NlCases.APPLE_RETAIL;
import static org.monitoringconsent.rules.nl.NlCases.C_65_23;
import static org.monitoringconsent.rules.nl.NlCases.NO_COUNCIL;
import static org.monitoringconsent.rules.nl.NlInstruments.WOR;

import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.HeadcountBand;
import org.monitoringconsent.domain.MeasureKind;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.rule.Rule;

/** NL-WC: the consent of the works council, and undertakings without one. */
final class WorksCouncilRules {

    static final Rule NL_WC_01 = Rule.requirement("NL-WC-01", "Works-council consent")
            .inForce(from(2001, 9, 1))
            .cites(WOR.article("27(1)(k), (l), 27(2)-(6)").confirmed())
            .cites(C_65_23.at("(consent does not replace the GDPR)"), since(2024, 12, 19))
            .deniesWhen(all(
                    OBTAINING,
                    is(REPRESENTATION, Representation.WORKS_COUNCIL),
                    isNot(MEASURE_KIND, MeasureKind.WITHIN_APPROVED_POLICY),
                    isIn(
                            COUNCIL_CONSENT,
                            CouncilConsent.NOT_ASKED,
                            CouncilConsent.REFUSED,
                            CouncilConsent.LATE_OBJECTION)))
            .exposing(EMPLOYMENT)
            .binding(STATUTE)
            .confidence(HIGH)
            .liftedBy("NL-WC-02", "NL-WC-05")
            .curedBy(COUNCIL_CONSENT, CouncilConsent.OBTAINED)
            .curedBy(COUNCIL_CONSENT, CouncilConsent.COURT_PERMISSION)
            .curedBy(COUNCIL_CONSENT, CouncilConsent.IN_COLLECTIVE_AGREEMENT)
            .build();

    static final Rule NL_WC_02 = Rule.exception("NL-WC-02", "Late objection")
            .inForce(from(2001, 9, 1))
            .cites(WOR.article("27(5), second sentence").confirmed())
            .cites(APPLE_RETAIL.at("(council one month too late)").confirmed(), since(2017, 10, 10))
            .appliesWhen(all(OBTAINING, is(COUNCIL_CONSENT, CouncilConsent.LATE_OBJECTION)))
            .binding(STATUTE)
            .confidence(HIGH)
            .lifts("NL-WC-01")
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
            .cites(NO_COUNCIL.at("(facts of the case)").confirmed(), since(2016, 1, 1))
            .appliesWhen(all(OBTAINING, is(REPRESENTATION, Representation.NONE), is(HEADCOUNT, HeadcountBand.FROM_50)))
            .binding(CASE_LAW)
            .confidence(LOW)
            .contestable("a cautious user may treat the missing council as a denial")
            .obliges(ESTABLISH_WORKS_COUNCIL)
            .build();

    static final Rule NL_WC_05 = Rule.exception("NL-WC-05", "Mandatory recording needs no council consent")
            .inForce(from(2018, 1, 3))
            .cites(WOR.article("27(1)"))
            .appliesWhen(all(OBTAINING, MANDATORY_RECORDING))
            .binding(STATUTE)
            .confidence(MEDIUM)
            .lifts("NL-WC-01")
            .shownOnlyWhenLifting()
            .build();

    private WorksCouncilRules() {}
}
