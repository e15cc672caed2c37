package org.monitoringconsent.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.CardData;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Transfer;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.fact.Facts;

/**
 * A change of one safeguard by which a worker is better off, so that it must not turn ALLOW into DENY.
 *
 * @param fact the safeguard
 * @param from the value before, empty for what is left out
 * @param to the value after
 */
public record Improvement(Fact<?> fact, Optional<?> from, Object to) {

    /** The safeguards of the vocabulary about which nobody argues which value is better. */
    public static List<Improvement> ofVocabulary() {
        List<Improvement> all = new ArrayList<>();
        ladder(all, Facts.NOTICE, Notice.NONE, Notice.GENERIC, Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL);
        ladder(all, Facts.CONSENT, Consent.NONE, Consent.ONE, Consent.ALL);
        ladder(all, Facts.TRANSFER, Transfer.UNPROTECTED, Transfer.SAFEGUARDED);
        ladder(all, Facts.BALANCING, Balancing.NOT_DONE, Balancing.FAVOURS_EMPLOYER);
        ladder(all, Facts.COUNCIL_CONSENT, CouncilConsent.NOT_ASKED, CouncilConsent.OBTAINED);
        ladder(all, Facts.COUNCIL_CONSENT, CouncilConsent.REFUSED, CouncilConsent.COURT_PERMISSION);
        ladder(all, Facts.IMPACT_ASSESSMENT, ImpactAssessment.NOT_DONE, ImpactAssessment.LOW_RISK);
        ladder(
                all,
                Facts.IMPACT_ASSESSMENT,
                ImpactAssessment.HIGH_RISK_UNCONSULTED,
                ImpactAssessment.HIGH_RISK_CONSULTED);
        ladder(all, Facts.CARD_DATA, CardData.CAPTURED, CardData.SUPPRESSED);
        all.add(new Improvement(Facts.TIME_LIMITED, Optional.empty(), true));
        GOOD.forEach(fact -> ladder(all, fact, false, true));
        BAD.forEach(fact -> ladder(all, fact, true, false));
        return List.copyOf(all);
    }

    private static final List<Fact<Boolean>> GOOD = List.of(
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
            Facts.WORKER_HEARD,
            Facts.WORKER_WARNED,
            Facts.PROTECTION_WAIVED,
            Facts.OBJECTION_OVERRIDDEN,
            Facts.RULE_KNOWN,
            Facts.ROLE_ELIGIBLE);

    private static final List<Fact<Boolean>> BAD = List.of(
            Facts.RECORDS_HOLD, Facts.RECORDS_SOUND, Facts.LESS_INTRUSIVE_MEANS_SUFFICE, Facts.EMOTION_FROM_BIOMETRICS);

    @SafeVarargs
    private static <V> void ladder(List<Improvement> all, Fact<V> fact, V... rungs) {
        for (int rung = 0; rung + 1 < rungs.length; rung++) {
            all.add(new Improvement(fact, Optional.of(rungs[rung]), rungs[rung + 1]));
        }
        all.add(new Improvement(fact, Optional.empty(), rungs[rungs.length - 1]));
    }

    /** The change as an audit names it. */
    public String subject() {
        return fact + " " + from.map(String::valueOf).orElse("unstated") + " to " + to;
    }

    @Override
    public String toString() {
        return subject();
    }
}
