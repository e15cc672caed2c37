package org.monitoringconsent.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.DecisionMaking;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Transfer;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.fact.FactKind;
import org.monitoringconsent.fact.Facts;

/**
 * Which changes of a fact protect the worker more; none of them may turn ALLOW into DENY.
 *
 * <p>Only changes about which nobody argues: a named person instead of everyone on a line, for example, is less for most and
 * more for one.
 */
final class Improvements {

    /**
     * A change of one fact for the better.
     *
     * @param from the state before
     * @param to the state after
     */
    record Step(int from, int to) {}

    private static final Map<Fact<?>, List<Step>> STEPS = steps();

    private Improvements() {}

    static List<Step> of(Fact<?> fact) {
        List<Step> known = STEPS.get(fact);
        return known == null && fact.isDeclared() ? declared(fact) : known == null ? List.of() : known;
    }

    /** A declared fact under the host's control improves from its cautious reading to what the host can bring about. */
    private static List<Step> declared(Fact<?> fact) {
        List<Step> steps = new ArrayList<>();
        if (fact.kind() == FactKind.CAUTIOUS) {
            int reading = fact.valueOf(0, org.monitoringconsent.domain.Activity.RECORD) + 1;
            for (Object value : fact.reachable()) {
                if (fact.state(value) != reading) {
                    steps.add(new Step(reading, fact.state(value)));
                }
            }
        }
        return steps;
    }

    private static Map<Fact<?>, List<Step>> steps() {
        Map<Fact<?>, List<Step>> steps = new HashMap<>();
        ladder(steps, Facts.NOTICE, Notice.NONE, Notice.GENERIC, Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL);
        ladder(steps, Facts.CONSENT, Consent.NONE, Consent.ONE, Consent.ALL);
        ladder(steps, Facts.TRANSFER, Transfer.UNPROTECTED, Transfer.SAFEGUARDED, Transfer.NONE);
        ladder(steps, Facts.DECISION, DecisionMaking.SOLELY_AUTOMATED, DecisionMaking.HUMAN);
        ladder(steps, Facts.BALANCING, Balancing.NOT_DONE, Balancing.FAVOURS_EMPLOYER);
        ladder(steps, Facts.EXTENT, Extent.CONTINUOUS, Extent.SYSTEMATIC, Extent.SAMPLED);
        step(steps, Facts.EXTENT, Extent.CONTINUOUS, Extent.TARGETED);
        step(steps, Facts.IMPACT_ASSESSMENT, ImpactAssessment.NOT_DONE, ImpactAssessment.LOW_RISK);
        step(steps, Facts.IMPACT_ASSESSMENT, ImpactAssessment.NOT_DONE, ImpactAssessment.HIGH_RISK_CONSULTED);
        step(
                steps,
                Facts.IMPACT_ASSESSMENT,
                ImpactAssessment.HIGH_RISK_UNCONSULTED,
                ImpactAssessment.HIGH_RISK_CONSULTED);
        for (LegalBasis basis : LegalBasis.values()) {
            if (basis != LegalBasis.NONE) {
                step(steps, Facts.LEGAL_BASIS, LegalBasis.NONE, basis);
            }
        }
        for (CouncilConsent lacking :
                List.of(CouncilConsent.NOT_ASKED, CouncilConsent.REFUSED, CouncilConsent.LATE_OBJECTION)) {
            step(steps, Facts.COUNCIL_CONSENT, lacking, CouncilConsent.OBTAINED);
            step(steps, Facts.COUNCIL_CONSENT, lacking, CouncilConsent.IN_COLLECTIVE_AGREEMENT);
            step(steps, Facts.COUNCIL_CONSENT, lacking, CouncilConsent.COURT_PERMISSION);
        }
        flags(steps);
        return steps;
    }

    private static void flags(Map<Fact<?>, List<Step>> steps) {
        steps.put(Facts.TIME_LIMITED, List.of(new Step(0, Facts.TIME_LIMITED.state(true))));
        for (Fact<Boolean> better : List.of(
                Facts.OTHER_PARTY_NOTIFIED,
                Facts.STOPS_WHEN_PERSONAL,
                Facts.CONSENT_FREELY_GIVEN,
                Facts.PRIOR_AUTHORITY_CHECK,
                Facts.SENIOR_AUTHORISATION,
                Facts.SPECIAL_DATA_CONDITION,
                Facts.OFFENCE_DATA_CONDITION,
                Facts.OFFENCE_DATA_RULES,
                Facts.BIOMETRIC_ALTERNATIVE,
                Facts.AUTOMATED_DECISION_SAFEGUARDS,
                Facts.RETENTION_JUSTIFIED,
                Facts.SUBSCRIBER_CONSENT,
                Facts.LICENSED_INVESTIGATOR,
                Facts.REPORTER_CONSENT,
                Facts.SUSPICION_DOCUMENTED,
                Facts.USE_ANNOUNCED,
                Facts.PROTECTION_WAIVED,
                Facts.OBJECTION_OVERRIDDEN,
                Facts.WORKER_WARNED,
                Facts.WORKER_HEARD)) {
            ladder(steps, better, false, true);
        }
        for (Fact<Boolean> worse : List.of(
                Facts.RECORDS_HOLD,
                Facts.RECORDS_SOUND,
                Facts.EMOTION_FROM_BIOMETRICS,
                Facts.LESS_INTRUSIVE_MEANS_SUFFICE)) {
            ladder(steps, worse, true, false);
        }
    }

    @SafeVarargs
    private static <V> void ladder(Map<Fact<?>, List<Step>> steps, Fact<V> fact, V... rungs) {
        for (int low = 0; low < rungs.length; low++) {
            for (int high = low + 1; high < rungs.length; high++) {
                step(steps, fact, rungs[low], rungs[high]);
            }
        }
    }

    private static <V> void step(Map<Fact<?>, List<Step>> steps, Fact<V> fact, V from, V to) {
        steps.computeIfAbsent(fact, key -> new ArrayList<>()).add(new Step(fact.state(from), fact.state(to)));
    }
}
