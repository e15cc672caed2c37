// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

import static org.monitoringconsent.examples.benchmarks.policy.OurRules.NL;
import static org.monitoringconsent.examples.benchmarks.policy.OurRules.UK;
import static org.monitoringconsent.examples.benchmarks.policy.OurRules.denial;
import static org.monitoringconsent.examples.benchmarks.policy.OurRules.permit;

import java.util.List;
import java.util.function.Predicate;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.condition.FactValues;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.HeadcountBand;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.RuleSet;

/** The rules of {@link OurRules}, each given as a piece of code over the facts that it reads. */
final class OurRulesInCode {

    private OurRulesInCode() {}

    static RuleSet ruleSet() {
        return OurRules.ruleSet(List.of(
                denial("01", coded("D1", values -> !worksIn(values, UK) && !worksIn(values, NL), Facts.WORKER_COUNTRY)),
                denial("02", coded("D2", values -> !informed(values) && !covert(values), Facts.NOTICE, Facts.COVERT)),
                denial(
                        "03",
                        coded(
                                "D3",
                                values -> covert(values) && !values.isTrue(Facts.SUSPICION_DOCUMENTED),
                                Facts.COVERT,
                                Facts.SUSPICION_DOCUMENTED)),
                denial(
                        "04",
                        coded("D4", values -> covert(values) && !investigating(values), Facts.COVERT, Facts.PURPOSE)),
                denial(
                        "05",
                        coded(
                                "D5",
                                values -> worksIn(values, NL)
                                        && !values.is(Facts.COUNCIL_CONSENT, CouncilConsent.OBTAINED),
                                Facts.WORKER_COUNTRY,
                                Facts.COUNCIL_CONSENT)),
                denial(
                        "06",
                        coded(
                                "D6",
                                values -> content(values) && !assessed(values),
                                Facts.ACTIVITY,
                                Facts.IMPACT_ASSESSMENT)),
                denial(
                        "07",
                        coded(
                                "D7",
                                values -> content(values) && values.is(Facts.NATURE, Nature.PERSONAL),
                                Facts.ACTIVITY,
                                Facts.NATURE)),
                denial(
                        "08",
                        coded(
                                "D8",
                                values -> values.is(Facts.HEADCOUNT, HeadcountBand.FROM_50)
                                        && !values.is(Facts.PURPOSE, PurposeCategory.REGULATORY_COMPLIANCE),
                                Facts.HEADCOUNT,
                                Facts.PURPOSE)),
                denial(
                        "09",
                        coded(
                                "D9",
                                values -> worksIn(values, UK)
                                        && values.is(Facts.CHANNEL, Channel.CALL)
                                        && content(values)
                                        && !values.isTrue(Facts.OTHER_PARTY_NOTIFIED),
                                Facts.WORKER_COUNTRY,
                                Facts.CHANNEL,
                                Facts.ACTIVITY,
                                Facts.OTHER_PARTY_NOTIFIED)),
                permit(
                        "01",
                        coded("P1", OurRulesInCode::permittedByAssessment, Facts.PURPOSE, Facts.IMPACT_ASSESSMENT)),
                permit(
                        "02",
                        coded("P2", OurRulesInCode::permittedByConsent, Facts.PURPOSE, Facts.NOTICE, Facts.CONSENT)),
                permit(
                        "03",
                        coded("P3", OurRulesInCode::permittedAsTraffic, Facts.ACTIVITY, Facts.NOTICE, Facts.HEADCOUNT)),
                denial(
                        "10",
                        coded(
                                "no permit",
                                values -> !permittedByAssessment(values)
                                        && !permittedByConsent(values)
                                        && !permittedAsTraffic(values),
                                Facts.PURPOSE,
                                Facts.IMPACT_ASSESSMENT,
                                Facts.NOTICE,
                                Facts.CONSENT,
                                Facts.ACTIVITY,
                                Facts.HEADCOUNT))));
    }

    private static Condition coded(String name, Predicate<FactValues> code, Fact<?>... facts) {
        return Conditions.decidedBy(name, code, facts);
    }

    private static boolean worksIn(FactValues values, CountryCode country) {
        return values.is(Facts.WORKER_COUNTRY, country);
    }

    private static boolean informed(FactValues values) {
        return values.is(Facts.NOTICE, Notice.SPECIFIC);
    }

    private static boolean covert(FactValues values) {
        return values.isTrue(Facts.COVERT);
    }

    private static boolean content(FactValues values) {
        return values.is(Facts.ACTIVITY, Activity.RECORD);
    }

    private static boolean assessed(FactValues values) {
        return values.is(Facts.IMPACT_ASSESSMENT, ImpactAssessment.LOW_RISK);
    }

    private static boolean investigating(FactValues values) {
        return values.is(Facts.PURPOSE, PurposeCategory.REGULATORY_COMPLIANCE)
                || values.is(Facts.PURPOSE, PurposeCategory.CRIME_DETECTION);
    }

    private static boolean coaching(FactValues values) {
        return values.is(Facts.PURPOSE, PurposeCategory.QUALITY_STANDARDS)
                || values.is(Facts.PURPOSE, PurposeCategory.ESTABLISH_FACTS);
    }

    private static boolean permittedByAssessment(FactValues values) {
        return investigating(values) && assessed(values);
    }

    private static boolean permittedByConsent(FactValues values) {
        return coaching(values) && informed(values) && values.is(Facts.CONSENT, Consent.ALL);
    }

    private static boolean permittedAsTraffic(FactValues values) {
        return !content(values) && informed(values) && values.is(Facts.HEADCOUNT, HeadcountBand.UNDER_10);
    }
}
