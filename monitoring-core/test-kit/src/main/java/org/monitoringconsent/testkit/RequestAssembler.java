package org.monitoringconsent.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.HeadcountBand;
import org.monitoringconsent.domain.Manner;
import org.monitoringconsent.domain.MonitoringPurpose;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RecordCheck;
import org.monitoringconsent.domain.Safeguards;
import org.monitoringconsent.domain.Source;
import org.monitoringconsent.domain.Suspicion;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.fact.Facts;

/** Puts a request together from a choice of one value, or none, for every fact. */
final class RequestAssembler {

    /** Chooses the value that a fact has in the request, or none to leave it out. */
    interface Choice {
        <V> Optional<V> of(Fact<V> fact);
    }

    /**
     * What a request holds besides its facts.
     *
     * @param day the day of the act
     * @param workerId the id of the worker
     * @param statement the purpose in words
     * @param lastDay the end of the act, where it has one
     * @param headcount the number of workers, where it lies in the chosen band
     */
    record Frame(
            LocalDate day,
            String workerId,
            Optional<String> statement,
            LocalDate lastDay,
            Optional<Integer> headcount) {

        static Frame of(MonitoringRequest request) {
            return new Frame(
                    request.day(),
                    request.worker().id(),
                    request.purpose().statement(),
                    request.manner().endsOn().orElse(request.day()),
                    request.employer().headcount());
        }
    }

    private final Frame frame;
    private final Choice choice;

    private RequestAssembler(Frame frame, Choice choice) {
        this.frame = frame;
        this.choice = choice;
    }

    /** The request; throws {@link org.monitoringconsent.domain.RequestShapeException} when it is not well formed. */
    static MonitoringRequest assemble(Frame frame, Choice choice, Iterable<? extends Fact<?>> declared) {
        return new RequestAssembler(frame, choice).request(declared);
    }

    private MonitoringRequest request(Iterable<? extends Fact<?>> declared) {
        return MonitoringRequest.builder()
                .day(frame.day())
                .activity(given(Facts.ACTIVITY))
                .purpose(MonitoringPurpose.builder()
                        .category(choice.of(Facts.PURPOSE))
                        .statement(frame.statement())
                        .build())
                .worker(worker())
                .communication(part(Facts.COMMUNICATION_GIVEN).map(given -> communication()))
                .manner(manner())
                .employer(employer())
                .safeguards(safeguards())
                .suspicion(suspicion())
                .source(source())
                .use(part(Facts.USE_PRESENT).map(given -> use()))
                .recordCheck(part(Facts.RECORD_CHECK_GIVEN).map(given -> recordCheck()))
                .putAllAttributes(attributes(declared))
                .build();
    }

    private <V> V given(Fact<V> fact) {
        return choice.of(fact).orElseThrow();
    }

    private Optional<Boolean> part(Fact<Boolean> presence) {
        return choice.of(presence).filter(present -> present);
    }

    private int workers(HeadcountBand band) {
        return frame.headcount()
                .filter(count -> HeadcountBand.of(count) == band)
                .orElseGet(() -> switch (band) {
                    case UNDER_10 -> 9;
                    case FROM_10_TO_49 -> 10;
                    case FROM_50 -> 50;
                });
    }

    private SortedMap<String, AttributeValue> attributes(Iterable<? extends Fact<?>> declared) {
        SortedMap<String, AttributeValue> attributes = new TreeMap<>();
        declared.forEach(fact ->
                choice.of(fact).ifPresent(value -> attributes.put(fact.name(), written(value.toString()))));
        return attributes;
    }

    /** Flags and numbers are written as such, as callers do. */
    private static AttributeValue written(String text) {
        if (text.equals("true") || text.equals("false")) {
            return AttributeValue.of(text.equals("true"));
        }
        return text.matches("[1-9][0-9]{0,8}") ? AttributeValue.of(new BigDecimal(text)) : AttributeValue.of(text);
    }

    private Worker worker() {
        return Worker.builder()
                .id(frame.workerId())
                .country(given(Facts.WORKER_COUNTRY))
                .place(choice.of(Facts.PLACE))
                .inMonitoredGroup(choice.of(Facts.IN_MONITORED_GROUP))
                .notice(choice.of(Facts.NOTICE))
                .objected(choice.of(Facts.WORKER_OBJECTED))
                .build();
    }

    private Communication communication() {
        return Communication.builder()
                .channel(given(Facts.CHANNEL))
                .line(given(Facts.LINE))
                .nature(choice.of(Facts.NATURE))
                .internal(choice.of(Facts.INTERNAL))
                .incoming(choice.of(Facts.INCOMING))
                .privacyPromise(choice.of(Facts.PRIVACY_PROMISE))
                .protectedFunction(choice.of(Facts.PROTECTED_FUNCTION))
                .protectionWaived(choice.of(Facts.PROTECTION_WAIVED))
                .sharedByParty(choice.of(Facts.SHARED_BY_PARTY))
                .consent(choice.of(Facts.CONSENT))
                .otherPartyCountry(choice.of(Facts.OTHER_PARTY_COUNTRY))
                .otherPartyNotified(choice.of(Facts.OTHER_PARTY_NOTIFIED))
                .otherPartyObjected(choice.of(Facts.OTHER_PARTY_OBJECTED))
                .cardData(choice.of(Facts.CARD_DATA))
                .specialCategory(choice.of(Facts.SPECIAL_CATEGORY))
                .offenceData(choice.of(Facts.OFFENCE_DATA))
                .nationalNumber(choice.of(Facts.NATIONAL_NUMBER))
                .withinRecordingDuty(choice.of(Facts.WITHIN_RECORDING_DUTY))
                .build();
    }

    private Manner manner() {
        return Manner.builder()
                .endsOn(choice.of(Facts.TIME_LIMITED).filter(limited -> limited).map(limited -> frame.lastDay()))
                .extent(choice.of(Facts.EXTENT))
                .covert(choice.of(Facts.COVERT))
                .operator(choice.of(Facts.OPERATOR))
                .forEmployer(choice.of(Facts.FOR_EMPLOYER))
                .storedCopy(choice.of(Facts.STORED_COPY))
                .stopsWhenPersonal(choice.of(Facts.STOPS_WHEN_PERSONAL))
                .recordsHold(choice.of(Facts.RECORDS_HOLD))
                .recordsSound(choice.of(Facts.RECORDS_SOUND))
                .subject(choice.of(Facts.SUBJECT))
                .biometric(choice.of(Facts.BIOMETRIC))
                .legacyAiSystem(choice.of(Facts.LEGACY_AI_SYSTEM))
                .emotionFromBiometrics(choice.of(Facts.EMOTION_FROM_BIOMETRICS))
                .emotionExemption(choice.of(Facts.EMOTION_EXEMPTION))
                .decision(choice.of(Facts.DECISION))
                .build();
    }

    private Employer employer() {
        return Employer.builder()
                .country(given(Facts.EMPLOYER_COUNTRY))
                .headcount(choice.of(Facts.HEADCOUNT).map(this::workers))
                .publicAuthority(choice.of(Facts.PUBLIC_AUTHORITY))
                .sector(choice.of(Facts.SECTOR))
                .representation(choice.of(Facts.REPRESENTATION))
                .build();
    }

    private Safeguards safeguards() {
        return Safeguards.builder()
                .legalBasis(choice.of(Facts.LEGAL_BASIS))
                .consentFreelyGiven(choice.of(Facts.CONSENT_FREELY_GIVEN))
                .balancing(choice.of(Facts.BALANCING))
                .lessIntrusiveMeansSuffice(choice.of(Facts.LESS_INTRUSIVE_MEANS_SUFFICE))
                .impactAssessment(choice.of(Facts.IMPACT_ASSESSMENT))
                .priorAuthorityCheck(choice.of(Facts.PRIOR_AUTHORITY_CHECK))
                .councilConsent(choice.of(Facts.COUNCIL_CONSENT))
                .measureKind(choice.of(Facts.MEASURE_KIND))
                .seniorAuthorisation(choice.of(Facts.SENIOR_AUTHORISATION))
                .tellingWouldPrejudice(choice.of(Facts.TELLING_WOULD_PREJUDICE))
                .specialDataCondition(choice.of(Facts.SPECIAL_DATA_CONDITION))
                .offenceDataCondition(choice.of(Facts.OFFENCE_DATA_CONDITION))
                .offenceDataRules(choice.of(Facts.OFFENCE_DATA_RULES))
                .biometricAlternative(choice.of(Facts.BIOMETRIC_ALTERNATIVE))
                .automatedDecisionSafeguards(choice.of(Facts.AUTOMATED_DECISION_SAFEGUARDS))
                .automatedDecisionException(choice.of(Facts.AUTOMATED_DECISION_EXCEPTION))
                .retentionJustified(choice.of(Facts.RETENTION_JUSTIFIED))
                .transfer(choice.of(Facts.TRANSFER))
                .subscriberConsent(choice.of(Facts.SUBSCRIBER_CONSENT))
                .licensedInvestigator(choice.of(Facts.LICENSED_INVESTIGATOR))
                .reporterConsent(choice.of(Facts.REPORTER_CONSENT))
                .statutoryDuty(choice.of(Facts.STATUTORY_DUTY))
                .objectionOverridden(choice.of(Facts.OBJECTION_OVERRIDDEN))
                .build();
    }

    private Suspicion suspicion() {
        return Suspicion.builder()
                .conduct(choice.of(Facts.SUSPECTED_CONDUCT))
                .strength(choice.of(Facts.SUSPICION_STRENGTH))
                .documented(choice.of(Facts.SUSPICION_DOCUMENTED))
                .aboutThisCommunication(choice.of(Facts.SUSPICION_ABOUT_THIS_COMMUNICATION))
                .build();
    }

    private Source source() {
        return Source.builder()
                .provenance(choice.of(Facts.PROVENANCE))
                .collectedFor(choice.of(Facts.COLLECTED_FOR))
                .useAnnounced(choice.of(Facts.USE_ANNOUNCED))
                .useExcluded(choice.of(Facts.USE_EXCLUDED))
                .covert(choice.of(Facts.SOURCE_COVERT))
                .aggravated(choice.of(Facts.AGGRAVATED))
                .build();
    }

    private Use use() {
        return Use.builder()
                .kind(given(Facts.USE_KIND))
                .finding(choice.of(Facts.FINDING))
                .about(choice.of(Facts.ABOUT))
                .disclosedTo(choice.of(Facts.DISCLOSED_TO))
                .workerHeard(choice.of(Facts.WORKER_HEARD))
                .workerWarned(choice.of(Facts.WORKER_WARNED))
                .linkedToWork(choice.of(Facts.LINKED_TO_WORK))
                .ruleKnown(choice.of(Facts.RULE_KNOWN))
                .build();
    }

    private RecordCheck recordCheck() {
        return RecordCheck.builder()
                .record(given(Facts.RECORD_KIND))
                .roleEligible(choice.of(Facts.ROLE_ELIGIBLE))
                .build();
    }
}
