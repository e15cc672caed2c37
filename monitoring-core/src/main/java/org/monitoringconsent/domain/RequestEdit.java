package org.monitoringconsent.domain;

/**
 * Changes single facts of a request by their {@linkplain Attribute attribute}, for remedies, what-if questions and tests.
 *
 * <p>A value is one of the attribute's domain. {@code manner.timeLimited} becomes an end on the day of the act itself, the
 * earliest that there can be, and a band of {@code employer.headcount} its smallest number.
 */
public final class RequestEdit {

    private RequestEdit() {}

    /**
     * A copy of the request in which the fact has the value.
     *
     * @throws IllegalArgumentException when the value is not of the attribute, or the fact belongs to a part that the request
     *     does not have
     * @throws RequestShapeException when the changed request would not be well-formed
     */
    public static MonitoringRequest with(MonitoringRequest request, Attribute attribute, Object value) {
        if (!attribute.domain().contains(value)) {
            throw new IllegalArgumentException("`" + attribute.path() + "` must be one of its domain");
        }
        String path = attribute.path();
        int dot = path.indexOf('.');
        return switch (dot < 0 ? path : path.substring(0, dot)) {
            case "activity" -> request.withActivity((Activity) value);
            case "purpose" -> request.withPurpose(request.purpose().withCategory((PurposeCategory) value));
            case "worker" -> request.withWorker(worker(request.worker(), attribute, value));
            case "communication" ->
                request.withCommunication(
                        communication(request.communication().orElseThrow(() -> absent(path)), attribute, value));
            case "manner" -> request.withManner(manner(request, attribute, value));
            case "employer" -> request.withEmployer(employer(request.employer(), attribute, value));
            case "safeguards" -> request.withSafeguards(safeguards(request.safeguards(), attribute, value));
            case "suspicion" -> request.withSuspicion(suspicion(request.suspicion(), attribute, value));
            case "source" -> request.withSource(source(request.source(), attribute, value));
            case "use" -> request.withUse(use(request.use().orElseThrow(() -> absent(path)), attribute, value));
            case "recordCheck" ->
                request.withRecordCheck(
                        recordCheck(request.recordCheck().orElseThrow(() -> absent(path)), attribute, value));
            default -> throw absent(path);
        };
    }

    private static IllegalArgumentException absent(String path) {
        return new IllegalArgumentException("`" + path + "` belongs to a part that the request does not have");
    }

    private static Worker worker(Worker worker, Attribute attribute, Object value) {
        return switch (attribute) {
            case WORKER_COUNTRY -> worker.withCountry((CountryCode) value);
            case WORKER_PLACE -> worker.withPlace((Place) value);
            case WORKER_IN_MONITORED_GROUP -> worker.withInMonitoredGroup((Boolean) value);
            case WORKER_NOTICE -> worker.withNotice((Notice) value);
            case WORKER_OBJECTED -> worker.withObjected((Boolean) value);
            default -> throw absent(attribute.path());
        };
    }

    private static Communication communication(Communication communication, Attribute attribute, Object value) {
        return switch (attribute) {
            case COMMUNICATION_CHANNEL -> communication.withChannel((Channel) value);
            case COMMUNICATION_LINE -> communication.withLine((Line) value);
            case COMMUNICATION_NATURE -> communication.withNature((Nature) value);
            case COMMUNICATION_INTERNAL -> communication.withInternal((Boolean) value);
            case COMMUNICATION_INCOMING -> communication.withIncoming((Boolean) value);
            case COMMUNICATION_PRIVACY_PROMISE -> communication.withPrivacyPromise((PrivacyPromise) value);
            case COMMUNICATION_PROTECTED_FUNCTION -> communication.withProtectedFunction((ProtectedFunction) value);
            case COMMUNICATION_PROTECTION_WAIVED -> communication.withProtectionWaived((Boolean) value);
            case COMMUNICATION_SHARED_BY_PARTY -> communication.withSharedByParty((Boolean) value);
            case COMMUNICATION_CONSENT -> communication.withConsent((Consent) value);
            case COMMUNICATION_OTHER_PARTY_COUNTRY -> communication.withOtherPartyCountry((CountryCode) value);
            case COMMUNICATION_OTHER_PARTY_NOTIFIED -> communication.withOtherPartyNotified((Boolean) value);
            case COMMUNICATION_OTHER_PARTY_OBJECTED -> communication.withOtherPartyObjected((Boolean) value);
            case COMMUNICATION_CARD_DATA -> communication.withCardData((CardData) value);
            case COMMUNICATION_SPECIAL_CATEGORY -> communication.withSpecialCategory((DataCapture) value);
            case COMMUNICATION_OFFENCE_DATA -> communication.withOffenceData((DataCapture) value);
            case COMMUNICATION_NATIONAL_NUMBER -> communication.withNationalNumber((DataCapture) value);
            case COMMUNICATION_WITHIN_RECORDING_DUTY -> communication.withWithinRecordingDuty((Boolean) value);
            default -> throw absent(attribute.path());
        };
    }

    private static Manner manner(MonitoringRequest request, Attribute attribute, Object value) {
        Manner manner = request.manner();
        return switch (attribute) {
            case MANNER_EXTENT -> manner.withExtent((Extent) value);
            case MANNER_COVERT -> manner.withCovert((Boolean) value);
            case MANNER_OPERATOR -> manner.withOperator((Operator) value);
            case MANNER_FOR_EMPLOYER -> manner.withForEmployer((Boolean) value);
            case MANNER_STORED_COPY -> manner.withStoredCopy((Boolean) value);
            case MANNER_STOPS_WHEN_PERSONAL -> manner.withStopsWhenPersonal((Boolean) value);
            case MANNER_RECORDS_HOLD -> manner.withRecordsHold((Boolean) value);
            case MANNER_RECORDS_SOUND -> manner.withRecordsSound((Boolean) value);
            case MANNER_SUBJECT -> manner.withSubject((Subject) value);
            case MANNER_BIOMETRIC -> manner.withBiometric((Biometric) value);
            case MANNER_LEGACY_AI_SYSTEM -> manner.withLegacyAiSystem((Boolean) value);
            case MANNER_EMOTION_FROM_BIOMETRICS -> manner.withEmotionFromBiometrics((Boolean) value);
            case MANNER_EMOTION_EXEMPTION -> manner.withEmotionExemption((EmotionExemption) value);
            case MANNER_DECISION -> manner.withDecision((DecisionMaking) value);
            case MANNER_TIME_LIMITED ->
                value.equals(true) ? manner.withEndsOn(request.day()) : manner.withEndsOn(java.util.Optional.empty());
            default -> throw absent(attribute.path());
        };
    }

    private static Employer employer(Employer employer, Attribute attribute, Object value) {
        return switch (attribute) {
            case EMPLOYER_COUNTRY -> employer.withCountry((CountryCode) value);
            case EMPLOYER_PUBLIC_AUTHORITY -> employer.withPublicAuthority((Boolean) value);
            case EMPLOYER_SECTOR -> employer.withSector((Sector) value);
            case EMPLOYER_REPRESENTATION -> employer.withRepresentation((Representation) value);
            case EMPLOYER_HEADCOUNT ->
                employer.withHeadcount(
                        switch ((HeadcountBand) value) {
                            case UNDER_10 -> 1;
                            case FROM_10_TO_49 -> 10;
                            case FROM_50 -> 50;
                        });
            default -> throw absent(attribute.path());
        };
    }

    private static Safeguards safeguards(Safeguards safeguards, Attribute attribute, Object value) {
        return switch (attribute) {
            case SAFEGUARDS_LEGAL_BASIS -> safeguards.withLegalBasis((LegalBasis) value);
            case SAFEGUARDS_CONSENT_FREELY_GIVEN -> safeguards.withConsentFreelyGiven((Boolean) value);
            case SAFEGUARDS_BALANCING -> safeguards.withBalancing((Balancing) value);
            case SAFEGUARDS_LESS_INTRUSIVE_MEANS_SUFFICE -> safeguards.withLessIntrusiveMeansSuffice((Boolean) value);
            case SAFEGUARDS_IMPACT_ASSESSMENT -> safeguards.withImpactAssessment((ImpactAssessment) value);
            case SAFEGUARDS_PRIOR_AUTHORITY_CHECK -> safeguards.withPriorAuthorityCheck((Boolean) value);
            case SAFEGUARDS_COUNCIL_CONSENT -> safeguards.withCouncilConsent((CouncilConsent) value);
            case SAFEGUARDS_MEASURE_KIND -> safeguards.withMeasureKind((MeasureKind) value);
            case SAFEGUARDS_SENIOR_AUTHORISATION -> safeguards.withSeniorAuthorisation((Boolean) value);
            case SAFEGUARDS_TELLING_WOULD_PREJUDICE -> safeguards.withTellingWouldPrejudice((Boolean) value);
            case SAFEGUARDS_SPECIAL_DATA_CONDITION -> safeguards.withSpecialDataCondition((Boolean) value);
            case SAFEGUARDS_OFFENCE_DATA_CONDITION -> safeguards.withOffenceDataCondition((Boolean) value);
            case SAFEGUARDS_OFFENCE_DATA_RULES -> safeguards.withOffenceDataRules((Boolean) value);
            case SAFEGUARDS_BIOMETRIC_ALTERNATIVE -> safeguards.withBiometricAlternative((Boolean) value);
            case SAFEGUARDS_AUTOMATED_DECISION_SAFEGUARDS ->
                safeguards.withAutomatedDecisionSafeguards((Boolean) value);
            case SAFEGUARDS_AUTOMATED_DECISION_EXCEPTION -> safeguards.withAutomatedDecisionException((Boolean) value);
            case SAFEGUARDS_RETENTION_JUSTIFIED -> safeguards.withRetentionJustified((Boolean) value);
            case SAFEGUARDS_TRANSFER -> safeguards.withTransfer((Transfer) value);
            case SAFEGUARDS_SUBSCRIBER_CONSENT -> safeguards.withSubscriberConsent((Boolean) value);
            case SAFEGUARDS_LICENSED_INVESTIGATOR -> safeguards.withLicensedInvestigator((Boolean) value);
            case SAFEGUARDS_REPORTER_CONSENT -> safeguards.withReporterConsent((Boolean) value);
            case SAFEGUARDS_STATUTORY_DUTY -> safeguards.withStatutoryDuty((Boolean) value);
            case SAFEGUARDS_OBJECTION_OVERRIDDEN -> safeguards.withObjectionOverridden((Boolean) value);
            default -> throw absent(attribute.path());
        };
    }

    private static Suspicion suspicion(Suspicion suspicion, Attribute attribute, Object value) {
        return switch (attribute) {
            case SUSPICION_CONDUCT -> suspicion.withConduct((SuspectedConduct) value);
            case SUSPICION_STRENGTH -> suspicion.withStrength((SuspicionStrength) value);
            case SUSPICION_DOCUMENTED -> suspicion.withDocumented((Boolean) value);
            case SUSPICION_ABOUT_THIS_COMMUNICATION -> suspicion.withAboutThisCommunication((Boolean) value);
            default -> throw absent(attribute.path());
        };
    }

    private static Source source(Source source, Attribute attribute, Object value) {
        return switch (attribute) {
            case SOURCE_PROVENANCE -> source.withProvenance((Provenance) value);
            case SOURCE_COLLECTED_FOR -> source.withCollectedFor((PurposeCategory) value);
            case SOURCE_USE_ANNOUNCED -> source.withUseAnnounced((Boolean) value);
            case SOURCE_USE_EXCLUDED -> source.withUseExcluded((Boolean) value);
            case SOURCE_COVERT -> source.withCovert((Boolean) value);
            case SOURCE_AGGRAVATED -> source.withAggravated((Boolean) value);
            default -> throw absent(attribute.path());
        };
    }

    private static Use use(Use use, Attribute attribute, Object value) {
        return switch (attribute) {
            case USE_KIND -> use.withKind((UseKind) value);
            case USE_FINDING -> use.withFinding((Finding) value);
            case USE_ABOUT -> use.withAbout((FindingAbout) value);
            case USE_DISCLOSED_TO -> use.withDisclosedTo((Recipient) value);
            case USE_WORKER_HEARD -> use.withWorkerHeard((Boolean) value);
            case USE_WORKER_WARNED -> use.withWorkerWarned((Boolean) value);
            case USE_LINKED_TO_WORK -> use.withLinkedToWork((Boolean) value);
            case USE_RULE_KNOWN -> use.withRuleKnown((Boolean) value);
            default -> throw absent(attribute.path());
        };
    }

    private static RecordCheck recordCheck(RecordCheck recordCheck, Attribute attribute, Object value) {
        return switch (attribute) {
            case RECORD_CHECK_RECORD -> recordCheck.withRecord((RecordKind) value);
            case RECORD_CHECK_ROLE_ELIGIBLE -> recordCheck.withRoleEligible((Boolean) value);
            default -> throw absent(attribute.path());
        };
    }
}
