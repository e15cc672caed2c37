package org.monitoringconsent.testkit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.CardData;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.DecisionMaking;
import org.monitoringconsent.domain.EmotionExemption;
import org.monitoringconsent.domain.EmotionSubject;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.HeadcountBand;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Manner;
import org.monitoringconsent.domain.MeasureKind;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.PrivacyPromise;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.RecordCheck;
import org.monitoringconsent.domain.RecordKind;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.domain.Safeguards;
import org.monitoringconsent.domain.Sector;
import org.monitoringconsent.domain.Source;
import org.monitoringconsent.domain.SuspectedConduct;
import org.monitoringconsent.domain.Suspicion;
import org.monitoringconsent.domain.SuspicionStrength;
import org.monitoringconsent.domain.Transfer;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.fact.Fact;

/** States one fact of a request, or leaves it out. */
final class FactEdits {

    private static final Map<String, Edit> EDITS = edits();

    private FactEdits() {}

    /** States the fact in the parts, or takes it out for an empty value. */
    static void apply(RequestParts parts, Fact<?> fact, Optional<?> value) {
        if (fact.isDeclared()) {
            declared(parts, fact.name(), value);
            return;
        }
        Edit edit = EDITS.get(fact.name());
        if (edit == null) {
            throw new IllegalArgumentException("fact `" + fact.name() + "` cannot be changed by itself");
        }
        edit.apply(parts, value);
    }

    /** Whether the fact can be changed by itself: neither the activity nor the presence of a part. */
    static boolean canChange(Fact<?> fact) {
        return fact.isDeclared() || EDITS.containsKey(fact.name());
    }

    private static void declared(RequestParts parts, String name, Optional<?> value) {
        parts.attributes.remove(name);
        value.ifPresent(text -> parts.attributes.put(name, written(text.toString())));
    }

    /** Texts that look like a flag or a number are written as such half of the time, as callers do. */
    private static AttributeValue written(String text) {
        if (text.equals("true") || text.equals("false")) {
            return AttributeValue.of(text.equals("true"));
        }
        return text.matches("[1-9][0-9]{0,8}") ? AttributeValue.of(new BigDecimal(text)) : AttributeValue.of(text);
    }

    private static Map<String, Edit> edits() {
        Map<String, Edit> edits = new LinkedHashMap<>();
        edits.put(
                "purpose.category",
                (parts, value) -> parts.purpose = parts.purpose.withCategory(value.map(PurposeCategory.class::cast)));
        edits.put(
                "worker.country",
                (parts, value) -> parts.worker = parts.worker.withCountry((CountryCode) value.orElseThrow()));
        edits.put(
                "employer.country",
                (parts, value) -> parts.employer = parts.employer.withCountry((CountryCode) value.orElseThrow()));
        edits.put(
                "employer.headcount",
                (parts, value) -> parts.employer = parts.employer.withHeadcount(
                        value.map(HeadcountBand.class::cast).map(FactEdits::workers)));
        edits.put(
                "manner.timeLimited",
                (parts, value) -> parts.manner = parts.manner.withEndsOn(
                        value.filter(Boolean.TRUE::equals).map(limited -> parts.day.plusDays(30))));
        edits.put(
                "communication.channel",
                (parts, value) -> parts.communication =
                        parts.communication.map(part -> part.withChannel((Channel) value.orElseThrow())));
        edits.put(
                "communication.line",
                (parts, value) -> parts.communication =
                        parts.communication.map(part -> part.withLine((Line) value.orElseThrow())));
        edits.put(
                "use.kind",
                (parts, value) -> parts.use = parts.use.map(part -> part.withKind((UseKind) value.orElseThrow())));
        edits.put(
                "recordCheck.record",
                (parts, value) -> parts.recordCheck =
                        parts.recordCheck.map(part -> part.withRecord((RecordKind) value.orElseThrow())));
        aboutWorker(edits);
        aboutCommunication(edits);
        aboutManner(edits);
        aboutEmployer(edits);
        aboutSafeguards(edits);
        aboutSuspicion(edits);
        aboutSource(edits);
        aboutUse(edits);
        aboutRecordCheck(edits);
        return edits;
    }

    private static int workers(HeadcountBand band) {
        return switch (band) {
            case UNDER_10 -> 9;
            case FROM_10_TO_49 -> 10;
            case FROM_50 -> 50;
        };
    }

    private static void aboutWorker(Map<String, Edit> edits) {
        worker(edits, "worker.place", Place.class, (part, value) -> part.withPlace(value));
        worker(edits, "worker.inMonitoredGroup", Boolean.class, (part, value) -> part.withInMonitoredGroup(value));
        worker(edits, "worker.notice", Notice.class, (part, value) -> part.withNotice(value));
    }

    private static void aboutCommunication(Map<String, Edit> edits) {
        communication(edits, "communication.nature", Nature.class, (part, value) -> part.withNature(value));
        communication(edits, "communication.internal", Boolean.class, (part, value) -> part.withInternal(value));
        communication(edits, "communication.incoming", Boolean.class, (part, value) -> part.withIncoming(value));
        communication(
                edits,
                "communication.privacyPromise",
                PrivacyPromise.class,
                (part, value) -> part.withPrivacyPromise(value));
        communication(
                edits,
                "communication.protectedFunction",
                ProtectedFunction.class,
                (part, value) -> part.withProtectedFunction(value));
        communication(edits, "communication.consent", Consent.class, (part, value) -> part.withConsent(value));
        communication(
                edits,
                "communication.otherPartyCountry",
                CountryCode.class,
                (part, value) -> part.withOtherPartyCountry(value));
        communication(
                edits,
                "communication.otherPartyNotified",
                Boolean.class,
                (part, value) -> part.withOtherPartyNotified(value));
        communication(
                edits,
                "communication.otherPartyObjected",
                Boolean.class,
                (part, value) -> part.withOtherPartyObjected(value));
        communication(edits, "communication.cardData", CardData.class, (part, value) -> part.withCardData(value));
        communication(
                edits,
                "communication.specialCategory",
                DataCapture.class,
                (part, value) -> part.withSpecialCategory(value));
        communication(
                edits, "communication.offenceData", DataCapture.class, (part, value) -> part.withOffenceData(value));
        communication(
                edits,
                "communication.nationalNumber",
                DataCapture.class,
                (part, value) -> part.withNationalNumber(value));
        communication(
                edits,
                "communication.withinRecordingDuty",
                Boolean.class,
                (part, value) -> part.withWithinRecordingDuty(value));
    }

    private static void aboutManner(Map<String, Edit> edits) {
        manner(edits, "manner.extent", Extent.class, (part, value) -> part.withExtent(value));
        manner(edits, "manner.covert", Boolean.class, (part, value) -> part.withCovert(value));
        manner(edits, "manner.operator", Operator.class, (part, value) -> part.withOperator(value));
        manner(edits, "manner.forEmployer", Boolean.class, (part, value) -> part.withForEmployer(value));
        manner(edits, "manner.storedCopy", Boolean.class, (part, value) -> part.withStoredCopy(value));
        manner(edits, "manner.stopsWhenPersonal", Boolean.class, (part, value) -> part.withStopsWhenPersonal(value));
        manner(edits, "manner.recordsHold", Boolean.class, (part, value) -> part.withRecordsHold(value));
        manner(edits, "manner.recordsSound", Boolean.class, (part, value) -> part.withRecordsSound(value));
        manner(edits, "manner.emotionSubject", EmotionSubject.class, (part, value) -> part.withEmotionSubject(value));
        manner(
                edits,
                "manner.emotionFromBiometrics",
                Boolean.class,
                (part, value) -> part.withEmotionFromBiometrics(value));
        manner(
                edits,
                "manner.emotionExemption",
                EmotionExemption.class,
                (part, value) -> part.withEmotionExemption(value));
        manner(edits, "manner.decision", DecisionMaking.class, (part, value) -> part.withDecision(value));
    }

    private static void aboutEmployer(Map<String, Edit> edits) {
        employer(edits, "employer.publicAuthority", Boolean.class, (part, value) -> part.withPublicAuthority(value));
        employer(edits, "employer.sector", Sector.class, (part, value) -> part.withSector(value));
        employer(
                edits,
                "employer.representation",
                Representation.class,
                (part, value) -> part.withRepresentation(value));
    }

    private static void aboutSafeguards(Map<String, Edit> edits) {
        safeguards(edits, "safeguards.legalBasis", LegalBasis.class, (part, value) -> part.withLegalBasis(value));
        safeguards(
                edits,
                "safeguards.consentFreelyGiven",
                Boolean.class,
                (part, value) -> part.withConsentFreelyGiven(value));
        safeguards(edits, "safeguards.balancing", Balancing.class, (part, value) -> part.withBalancing(value));
        safeguards(
                edits,
                "safeguards.lessIntrusiveMeansSuffice",
                Boolean.class,
                (part, value) -> part.withLessIntrusiveMeansSuffice(value));
        safeguards(
                edits,
                "safeguards.impactAssessment",
                ImpactAssessment.class,
                (part, value) -> part.withImpactAssessment(value));
        safeguards(
                edits,
                "safeguards.priorAuthorityCheck",
                Boolean.class,
                (part, value) -> part.withPriorAuthorityCheck(value));
        safeguards(
                edits,
                "safeguards.councilConsent",
                CouncilConsent.class,
                (part, value) -> part.withCouncilConsent(value));
        safeguards(edits, "safeguards.measureKind", MeasureKind.class, (part, value) -> part.withMeasureKind(value));
        safeguards(
                edits,
                "safeguards.seniorAuthorisation",
                Boolean.class,
                (part, value) -> part.withSeniorAuthorisation(value));
        safeguards(
                edits,
                "safeguards.tellingWouldPrejudice",
                Boolean.class,
                (part, value) -> part.withTellingWouldPrejudice(value));
        safeguards(
                edits,
                "safeguards.specialDataCondition",
                Boolean.class,
                (part, value) -> part.withSpecialDataCondition(value));
        safeguards(
                edits,
                "safeguards.offenceDataCondition",
                Boolean.class,
                (part, value) -> part.withOffenceDataCondition(value));
        safeguards(
                edits, "safeguards.offenceDataRules", Boolean.class, (part, value) -> part.withOffenceDataRules(value));
        safeguards(
                edits,
                "safeguards.biometricAlternative",
                Boolean.class,
                (part, value) -> part.withBiometricAlternative(value));
        safeguards(
                edits,
                "safeguards.automatedDecisionSafeguards",
                Boolean.class,
                (part, value) -> part.withAutomatedDecisionSafeguards(value));
        safeguards(
                edits,
                "safeguards.automatedDecisionException",
                Boolean.class,
                (part, value) -> part.withAutomatedDecisionException(value));
        safeguards(
                edits,
                "safeguards.retentionJustified",
                Boolean.class,
                (part, value) -> part.withRetentionJustified(value));
        safeguards(edits, "safeguards.transfer", Transfer.class, (part, value) -> part.withTransfer(value));
        safeguards(
                edits,
                "safeguards.subscriberConsent",
                Boolean.class,
                (part, value) -> part.withSubscriberConsent(value));
        safeguards(
                edits,
                "safeguards.licensedInvestigator",
                Boolean.class,
                (part, value) -> part.withLicensedInvestigator(value));
        safeguards(
                edits, "safeguards.reporterConsent", Boolean.class, (part, value) -> part.withReporterConsent(value));
    }

    private static void aboutSuspicion(Map<String, Edit> edits) {
        suspicion(edits, "suspicion.conduct", SuspectedConduct.class, (part, value) -> part.withConduct(value));
        suspicion(edits, "suspicion.strength", SuspicionStrength.class, (part, value) -> part.withStrength(value));
        suspicion(edits, "suspicion.documented", Boolean.class, (part, value) -> part.withDocumented(value));
        suspicion(
                edits,
                "suspicion.aboutThisCommunication",
                Boolean.class,
                (part, value) -> part.withAboutThisCommunication(value));
    }

    private static void aboutSource(Map<String, Edit> edits) {
        source(edits, "source.provenance", Provenance.class, (part, value) -> part.withProvenance(value));
        source(edits, "source.collectedFor", PurposeCategory.class, (part, value) -> part.withCollectedFor(value));
        source(edits, "source.useAnnounced", Boolean.class, (part, value) -> part.withUseAnnounced(value));
        source(edits, "source.covert", Boolean.class, (part, value) -> part.withCovert(value));
        source(edits, "source.aggravated", Boolean.class, (part, value) -> part.withAggravated(value));
    }

    private static void aboutUse(Map<String, Edit> edits) {
        use(edits, "use.finding", Finding.class, (part, value) -> part.withFinding(value));
        use(edits, "use.workerHeard", Boolean.class, (part, value) -> part.withWorkerHeard(value));
        use(edits, "use.ruleKnown", Boolean.class, (part, value) -> part.withRuleKnown(value));
    }

    private static void aboutRecordCheck(Map<String, Edit> edits) {
        recordCheck(edits, "recordCheck.roleEligible", Boolean.class, (part, value) -> part.withRoleEligible(value));
    }

    private static <V> void worker(
            Map<String, Edit> edits, String path, Class<V> type, BiFunction<Worker, Optional<V>, Worker> edit) {
        edits.put(path, (parts, value) -> parts.worker = edit.apply(parts.worker, value.map(type::cast)));
    }

    private static <V> void communication(
            Map<String, Edit> edits,
            String path,
            Class<V> type,
            BiFunction<Communication, Optional<V>, Communication> edit) {
        edits.put(
                path,
                (parts, value) ->
                        parts.communication = parts.communication.map(part -> edit.apply(part, value.map(type::cast))));
    }

    private static <V> void manner(
            Map<String, Edit> edits, String path, Class<V> type, BiFunction<Manner, Optional<V>, Manner> edit) {
        edits.put(path, (parts, value) -> parts.manner = edit.apply(parts.manner, value.map(type::cast)));
    }

    private static <V> void employer(
            Map<String, Edit> edits, String path, Class<V> type, BiFunction<Employer, Optional<V>, Employer> edit) {
        edits.put(path, (parts, value) -> parts.employer = edit.apply(parts.employer, value.map(type::cast)));
    }

    private static <V> void safeguards(
            Map<String, Edit> edits, String path, Class<V> type, BiFunction<Safeguards, Optional<V>, Safeguards> edit) {
        edits.put(path, (parts, value) -> parts.safeguards = edit.apply(parts.safeguards, value.map(type::cast)));
    }

    private static <V> void suspicion(
            Map<String, Edit> edits, String path, Class<V> type, BiFunction<Suspicion, Optional<V>, Suspicion> edit) {
        edits.put(path, (parts, value) -> parts.suspicion = edit.apply(parts.suspicion, value.map(type::cast)));
    }

    private static <V> void source(
            Map<String, Edit> edits, String path, Class<V> type, BiFunction<Source, Optional<V>, Source> edit) {
        edits.put(path, (parts, value) -> parts.source = edit.apply(parts.source, value.map(type::cast)));
    }

    private static <V> void use(
            Map<String, Edit> edits, String path, Class<V> type, BiFunction<Use, Optional<V>, Use> edit) {
        edits.put(path, (parts, value) -> parts.use = parts.use.map(part -> edit.apply(part, value.map(type::cast))));
    }

    private static <V> void recordCheck(
            Map<String, Edit> edits,
            String path,
            Class<V> type,
            BiFunction<RecordCheck, Optional<V>, RecordCheck> edit) {
        edits.put(
                path,
                (parts, value) ->
                        parts.recordCheck = parts.recordCheck.map(part -> edit.apply(part, value.map(type::cast))));
    }

    /** Changes one fact. */
    private interface Edit {
        void apply(RequestParts parts, Optional<?> value);
    }
}
