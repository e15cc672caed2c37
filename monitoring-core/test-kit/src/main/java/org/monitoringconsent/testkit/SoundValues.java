package org.monitoringconsent.testkit;

import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.CardData;
import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.DecisionMaking;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.HeadcountBand;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.PrivacyPromise;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.Transfer;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.fact.Facts;

/** For each fact the value that stands in nobody's way, so that few rules decide a request. */
final class SoundValues {

    private static final Map<Fact<?>, Object> SOUND = Map.ofEntries(
            Map.entry(Facts.PLACE, Place.WORKPLACE),
            Map.entry(Facts.IN_MONITORED_GROUP, true),
            Map.entry(Facts.NOTICE, Notice.SPECIFIC),
            Map.entry(Facts.WORKER_OBJECTED, false),
            Map.entry(Facts.LINE, Line.EMPLOYER_PRIVATE),
            Map.entry(Facts.NATURE, Nature.BUSINESS),
            Map.entry(Facts.PRIVACY_PROMISE, PrivacyPromise.NONE),
            Map.entry(Facts.PROTECTED_FUNCTION, ProtectedFunction.NONE),
            Map.entry(Facts.PROTECTION_WAIVED, true),
            Map.entry(Facts.OTHER_PARTY_NOTIFIED, true),
            Map.entry(Facts.OTHER_PARTY_OBJECTED, false),
            Map.entry(Facts.CARD_DATA, CardData.NONE),
            Map.entry(Facts.SPECIAL_CATEGORY, DataCapture.NONE),
            Map.entry(Facts.OFFENCE_DATA, DataCapture.NONE),
            Map.entry(Facts.NATIONAL_NUMBER, DataCapture.NONE),
            Map.entry(Facts.EXTENT, Extent.SAMPLED),
            Map.entry(Facts.COVERT, false),
            Map.entry(Facts.OPERATOR, Operator.AUTHORISED_EXPRESS),
            Map.entry(Facts.FOR_EMPLOYER, true),
            Map.entry(Facts.STOPS_WHEN_PERSONAL, true),
            Map.entry(Facts.RECORDS_HOLD, false),
            Map.entry(Facts.RECORDS_SOUND, false),
            Map.entry(Facts.EMOTION_FROM_BIOMETRICS, false),
            Map.entry(Facts.DECISION, DecisionMaking.HUMAN),
            Map.entry(Facts.HEADCOUNT, HeadcountBand.FROM_50),
            Map.entry(Facts.LEGAL_BASIS, LegalBasis.LEGITIMATE_INTERESTS),
            Map.entry(Facts.CONSENT_FREELY_GIVEN, true),
            Map.entry(Facts.BALANCING, Balancing.FAVOURS_EMPLOYER),
            Map.entry(Facts.LESS_INTRUSIVE_MEANS_SUFFICE, false),
            Map.entry(Facts.IMPACT_ASSESSMENT, ImpactAssessment.LOW_RISK),
            Map.entry(Facts.PRIOR_AUTHORITY_CHECK, true),
            Map.entry(Facts.COUNCIL_CONSENT, CouncilConsent.OBTAINED),
            Map.entry(Facts.SENIOR_AUTHORISATION, true),
            Map.entry(Facts.TELLING_WOULD_PREJUDICE, true),
            Map.entry(Facts.SPECIAL_DATA_CONDITION, true),
            Map.entry(Facts.OFFENCE_DATA_CONDITION, true),
            Map.entry(Facts.OFFENCE_DATA_RULES, true),
            Map.entry(Facts.BIOMETRIC_ALTERNATIVE, true),
            Map.entry(Facts.AUTOMATED_DECISION_SAFEGUARDS, true),
            Map.entry(Facts.AUTOMATED_DECISION_EXCEPTION, true),
            Map.entry(Facts.RETENTION_JUSTIFIED, true),
            Map.entry(Facts.TRANSFER, Transfer.NONE),
            Map.entry(Facts.SUBSCRIBER_CONSENT, true),
            Map.entry(Facts.LICENSED_INVESTIGATOR, true),
            Map.entry(Facts.REPORTER_CONSENT, true),
            Map.entry(Facts.OBJECTION_OVERRIDDEN, true),
            Map.entry(Facts.SUSPICION_DOCUMENTED, true),
            Map.entry(Facts.PROVENANCE, Provenance.LAWFUL),
            Map.entry(Facts.USE_ANNOUNCED, true),
            Map.entry(Facts.USE_EXCLUDED, false),
            Map.entry(Facts.SOURCE_COVERT, false),
            Map.entry(Facts.AGGRAVATED, false),
            Map.entry(Facts.WORKER_HEARD, true),
            Map.entry(Facts.WORKER_WARNED, true),
            Map.entry(Facts.LINKED_TO_WORK, true),
            Map.entry(Facts.RULE_KNOWN, true),
            Map.entry(Facts.ROLE_ELIGIBLE, true));

    private SoundValues() {}

    static Optional<Object> of(Fact<?> fact) {
        return Optional.ofNullable(SOUND.get(fact));
    }
}
