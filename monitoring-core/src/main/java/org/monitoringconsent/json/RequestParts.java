package org.monitoringconsent.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.Biometric;
import org.monitoringconsent.domain.CardData;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.DecisionMaking;
import org.monitoringconsent.domain.EmotionExemption;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.FindingAbout;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Manner;
import org.monitoringconsent.domain.MeasureKind;
import org.monitoringconsent.domain.MonitoringPurpose;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.PrivacyPromise;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Recipient;
import org.monitoringconsent.domain.RecordCheck;
import org.monitoringconsent.domain.RecordKind;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.domain.Safeguards;
import org.monitoringconsent.domain.Sector;
import org.monitoringconsent.domain.Source;
import org.monitoringconsent.domain.Subject;
import org.monitoringconsent.domain.SuspectedConduct;
import org.monitoringconsent.domain.Suspicion;
import org.monitoringconsent.domain.SuspicionStrength;
import org.monitoringconsent.domain.Transfer;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.domain.Worker;

/** The parts of a request and their keys, in the order of the vocabulary: one table for reader, writer and schema. */
final class RequestParts {

    /** Keys of earlier revisions of the vocabulary and what they are called now. */
    static final Map<String, String> RENAMED = Map.of("manner.emotionSubject", "manner.subject");

    static final Field<MonitoringRequest, MonitoringRequest.Builder> DAY =
            Field.requiredDay("day", MonitoringRequest.Builder::day, MonitoringRequest::day);

    static final Field<MonitoringRequest, MonitoringRequest.Builder> ACTIVITY = Field.requiredConstant(
            "activity", Activity.class, MonitoringRequest.Builder::activity, MonitoringRequest::activity);

    static final Part<MonitoringPurpose, MonitoringPurpose.Builder> PURPOSE = Part.of(
            "purpose",
            MonitoringPurpose::builder,
            MonitoringPurpose.Builder::build,
            List.of(
                    Field.constant(
                            "purpose.category",
                            PurposeCategory.class,
                            MonitoringPurpose.Builder::category,
                            MonitoringPurpose::category),
                    Field.text(
                            "purpose.statement", MonitoringPurpose.Builder::statement, MonitoringPurpose::statement)));

    static final Part<Worker, Worker.Builder> WORKER = Part.of(
            "worker",
            Worker::builder,
            Worker.Builder::build,
            List.of(
                    Field.requiredText("worker.id", Worker.Builder::id, Worker::id),
                    Field.requiredCountry("worker.country", Worker.Builder::country, Worker::country),
                    Field.constant("worker.place", Place.class, Worker.Builder::place, Worker::place),
                    Field.flag("worker.inMonitoredGroup", Worker.Builder::inMonitoredGroup, Worker::inMonitoredGroup),
                    Field.constant("worker.notice", Notice.class, Worker.Builder::notice, Worker::notice),
                    Field.flag("worker.objected", Worker.Builder::objected, Worker::objected)));

    static final Part<Communication, Communication.Builder> COMMUNICATION = Part.of(
            "communication",
            Communication::builder,
            Communication.Builder::build,
            List.of(
                    Field.requiredConstant(
                            "communication.channel",
                            Channel.class,
                            Communication.Builder::channel,
                            Communication::channel),
                    Field.requiredConstant(
                            "communication.line", Line.class, Communication.Builder::line, Communication::line),
                    Field.constant(
                            "communication.nature", Nature.class, Communication.Builder::nature, Communication::nature),
                    Field.flag("communication.internal", Communication.Builder::internal, Communication::internal),
                    Field.flag("communication.incoming", Communication.Builder::incoming, Communication::incoming),
                    Field.constant(
                            "communication.privacyPromise",
                            PrivacyPromise.class,
                            Communication.Builder::privacyPromise,
                            Communication::privacyPromise),
                    Field.constant(
                            "communication.protectedFunction",
                            ProtectedFunction.class,
                            Communication.Builder::protectedFunction,
                            Communication::protectedFunction),
                    Field.flag(
                            "communication.protectionWaived",
                            Communication.Builder::protectionWaived,
                            Communication::protectionWaived),
                    Field.flag(
                            "communication.sharedByParty",
                            Communication.Builder::sharedByParty,
                            Communication::sharedByParty),
                    Field.constant(
                            "communication.consent",
                            Consent.class,
                            Communication.Builder::consent,
                            Communication::consent),
                    Field.country(
                            "communication.otherPartyCountry",
                            Communication.Builder::otherPartyCountry,
                            Communication::otherPartyCountry),
                    Field.flag(
                            "communication.otherPartyNotified",
                            Communication.Builder::otherPartyNotified,
                            Communication::otherPartyNotified),
                    Field.flag(
                            "communication.otherPartyObjected",
                            Communication.Builder::otherPartyObjected,
                            Communication::otherPartyObjected),
                    Field.constant(
                            "communication.cardData",
                            CardData.class,
                            Communication.Builder::cardData,
                            Communication::cardData),
                    Field.constant(
                            "communication.specialCategory",
                            DataCapture.class,
                            Communication.Builder::specialCategory,
                            Communication::specialCategory),
                    Field.constant(
                            "communication.offenceData",
                            DataCapture.class,
                            Communication.Builder::offenceData,
                            Communication::offenceData),
                    Field.constant(
                            "communication.nationalNumber",
                            DataCapture.class,
                            Communication.Builder::nationalNumber,
                            Communication::nationalNumber),
                    Field.flag(
                            "communication.withinRecordingDuty",
                            Communication.Builder::withinRecordingDuty,
                            Communication::withinRecordingDuty)));

    static final Part<Manner, Manner.Builder> MANNER = Part.of(
            "manner",
            Manner::builder,
            Manner.Builder::build,
            List.of(
                    Field.constant("manner.extent", Extent.class, Manner.Builder::extent, Manner::extent),
                    Field.day("manner.endsOn", Manner.Builder::endsOn, Manner::endsOn),
                    Field.flag("manner.covert", Manner.Builder::covert, Manner::covert),
                    Field.constant("manner.operator", Operator.class, Manner.Builder::operator, Manner::operator),
                    Field.flag("manner.forEmployer", Manner.Builder::forEmployer, Manner::forEmployer),
                    Field.flag("manner.storedCopy", Manner.Builder::storedCopy, Manner::storedCopy),
                    Field.flag(
                            "manner.stopsWhenPersonal", Manner.Builder::stopsWhenPersonal, Manner::stopsWhenPersonal),
                    Field.flag("manner.recordsHold", Manner.Builder::recordsHold, Manner::recordsHold),
                    Field.flag("manner.recordsSound", Manner.Builder::recordsSound, Manner::recordsSound),
                    Field.constant("manner.subject", Subject.class, Manner.Builder::subject, Manner::subject),
                    Field.constant("manner.biometric", Biometric.class, Manner.Builder::biometric, Manner::biometric),
                    Field.flag("manner.legacyAiSystem", Manner.Builder::legacyAiSystem, Manner::legacyAiSystem),
                    Field.flag(
                            "manner.emotionFromBiometrics",
                            Manner.Builder::emotionFromBiometrics,
                            Manner::emotionFromBiometrics),
                    Field.constant(
                            "manner.emotionExemption",
                            EmotionExemption.class,
                            Manner.Builder::emotionExemption,
                            Manner::emotionExemption),
                    Field.constant(
                            "manner.decision", DecisionMaking.class, Manner.Builder::decision, Manner::decision)));

    static final Part<Employer, Employer.Builder> EMPLOYER = Part.of(
            "employer",
            Employer::builder,
            Employer.Builder::build,
            List.of(
                    Field.requiredCountry("employer.country", Employer.Builder::country, Employer::country),
                    Field.flag(
                            "employer.publicAuthority", Employer.Builder::publicAuthority, Employer::publicAuthority),
                    Field.constant("employer.sector", Sector.class, Employer.Builder::sector, Employer::sector),
                    Field.constant(
                            "employer.representation",
                            Representation.class,
                            Employer.Builder::representation,
                            Employer::representation),
                    Field.count("employer.headcount", Employer.Builder::headcount, Employer::headcount)));

    static final Part<Safeguards, Safeguards.Builder> SAFEGUARDS = Part.of(
            "safeguards",
            Safeguards::builder,
            Safeguards.Builder::build,
            List.of(
                    Field.constant(
                            "safeguards.legalBasis",
                            LegalBasis.class,
                            Safeguards.Builder::legalBasis,
                            Safeguards::legalBasis),
                    Field.flag(
                            "safeguards.consentFreelyGiven",
                            Safeguards.Builder::consentFreelyGiven,
                            Safeguards::consentFreelyGiven),
                    Field.constant(
                            "safeguards.balancing",
                            Balancing.class,
                            Safeguards.Builder::balancing,
                            Safeguards::balancing),
                    Field.flag(
                            "safeguards.lessIntrusiveMeansSuffice",
                            Safeguards.Builder::lessIntrusiveMeansSuffice,
                            Safeguards::lessIntrusiveMeansSuffice),
                    Field.constant(
                            "safeguards.impactAssessment",
                            ImpactAssessment.class,
                            Safeguards.Builder::impactAssessment,
                            Safeguards::impactAssessment),
                    Field.flag(
                            "safeguards.priorAuthorityCheck",
                            Safeguards.Builder::priorAuthorityCheck,
                            Safeguards::priorAuthorityCheck),
                    Field.constant(
                            "safeguards.councilConsent",
                            CouncilConsent.class,
                            Safeguards.Builder::councilConsent,
                            Safeguards::councilConsent),
                    Field.constant(
                            "safeguards.measureKind",
                            MeasureKind.class,
                            Safeguards.Builder::measureKind,
                            Safeguards::measureKind),
                    Field.flag(
                            "safeguards.seniorAuthorisation",
                            Safeguards.Builder::seniorAuthorisation,
                            Safeguards::seniorAuthorisation),
                    Field.flag(
                            "safeguards.tellingWouldPrejudice",
                            Safeguards.Builder::tellingWouldPrejudice,
                            Safeguards::tellingWouldPrejudice),
                    Field.flag(
                            "safeguards.specialDataCondition",
                            Safeguards.Builder::specialDataCondition,
                            Safeguards::specialDataCondition),
                    Field.flag(
                            "safeguards.offenceDataCondition",
                            Safeguards.Builder::offenceDataCondition,
                            Safeguards::offenceDataCondition),
                    Field.flag(
                            "safeguards.offenceDataRules",
                            Safeguards.Builder::offenceDataRules,
                            Safeguards::offenceDataRules),
                    Field.flag(
                            "safeguards.biometricAlternative",
                            Safeguards.Builder::biometricAlternative,
                            Safeguards::biometricAlternative),
                    Field.flag(
                            "safeguards.automatedDecisionSafeguards",
                            Safeguards.Builder::automatedDecisionSafeguards,
                            Safeguards::automatedDecisionSafeguards),
                    Field.flag(
                            "safeguards.automatedDecisionException",
                            Safeguards.Builder::automatedDecisionException,
                            Safeguards::automatedDecisionException),
                    Field.flag(
                            "safeguards.retentionJustified",
                            Safeguards.Builder::retentionJustified,
                            Safeguards::retentionJustified),
                    Field.constant(
                            "safeguards.transfer", Transfer.class, Safeguards.Builder::transfer, Safeguards::transfer),
                    Field.flag(
                            "safeguards.subscriberConsent",
                            Safeguards.Builder::subscriberConsent,
                            Safeguards::subscriberConsent),
                    Field.flag(
                            "safeguards.licensedInvestigator",
                            Safeguards.Builder::licensedInvestigator,
                            Safeguards::licensedInvestigator),
                    Field.flag(
                            "safeguards.reporterConsent",
                            Safeguards.Builder::reporterConsent,
                            Safeguards::reporterConsent),
                    Field.flag(
                            "safeguards.statutoryDuty", Safeguards.Builder::statutoryDuty, Safeguards::statutoryDuty),
                    Field.flag(
                            "safeguards.objectionOverridden",
                            Safeguards.Builder::objectionOverridden,
                            Safeguards::objectionOverridden)));

    static final Part<Suspicion, Suspicion.Builder> SUSPICION = Part.of(
            "suspicion",
            Suspicion::builder,
            Suspicion.Builder::build,
            List.of(
                    Field.constant(
                            "suspicion.conduct",
                            SuspectedConduct.class,
                            Suspicion.Builder::conduct,
                            Suspicion::conduct),
                    Field.constant(
                            "suspicion.strength",
                            SuspicionStrength.class,
                            Suspicion.Builder::strength,
                            Suspicion::strength),
                    Field.flag("suspicion.documented", Suspicion.Builder::documented, Suspicion::documented),
                    Field.flag(
                            "suspicion.aboutThisCommunication",
                            Suspicion.Builder::aboutThisCommunication,
                            Suspicion::aboutThisCommunication)));

    static final Part<Source, Source.Builder> SOURCE = Part.of(
            "source",
            Source::builder,
            Source.Builder::build,
            List.of(
                    Field.constant(
                            "source.provenance", Provenance.class, Source.Builder::provenance, Source::provenance),
                    Field.constant(
                            "source.collectedFor",
                            PurposeCategory.class,
                            Source.Builder::collectedFor,
                            Source::collectedFor),
                    Field.flag("source.useAnnounced", Source.Builder::useAnnounced, Source::useAnnounced),
                    Field.flag("source.useExcluded", Source.Builder::useExcluded, Source::useExcluded),
                    Field.flag("source.covert", Source.Builder::covert, Source::covert),
                    Field.flag("source.aggravated", Source.Builder::aggravated, Source::aggravated)));

    static final Part<Use, Use.Builder> USE = Part.of(
            "use",
            Use::builder,
            Use.Builder::build,
            List.of(
                    Field.requiredConstant("use.kind", UseKind.class, Use.Builder::kind, Use::kind),
                    Field.constant("use.finding", Finding.class, Use.Builder::finding, Use::finding),
                    Field.constant("use.about", FindingAbout.class, Use.Builder::about, Use::about),
                    Field.constant("use.disclosedTo", Recipient.class, Use.Builder::disclosedTo, Use::disclosedTo),
                    Field.flag("use.workerHeard", Use.Builder::workerHeard, Use::workerHeard),
                    Field.flag("use.workerWarned", Use.Builder::workerWarned, Use::workerWarned),
                    Field.flag("use.linkedToWork", Use.Builder::linkedToWork, Use::linkedToWork),
                    Field.flag("use.ruleKnown", Use.Builder::ruleKnown, Use::ruleKnown)));

    static final Part<RecordCheck, RecordCheck.Builder> RECORD_CHECK = Part.of(
            "recordCheck",
            RecordCheck::builder,
            RecordCheck.Builder::build,
            List.of(
                    Field.requiredConstant(
                            "recordCheck.record", RecordKind.class, RecordCheck.Builder::record, RecordCheck::record),
                    Field.flag(
                            "recordCheck.roleEligible", RecordCheck.Builder::roleEligible, RecordCheck::roleEligible)));

    /** The key of the facts that a rule set brings along. */
    static final String ATTRIBUTES = "attributes";

    /** The parts by name, in order. */
    static final Map<String, Part<?, ?>> PARTS = Stream.<Part<?, ?>>of(
                    PURPOSE, WORKER, COMMUNICATION, MANNER, EMPLOYER, SAFEGUARDS, SUSPICION, SOURCE, USE, RECORD_CHECK)
            .collect(Collectors.toMap(Part::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    /** All keys of a request, in order. */
    static final List<String> KEYS = Stream.of(
                    Stream.of(DAY.path(), ACTIVITY.path()), PARTS.keySet().stream(), Stream.of(ATTRIBUTES))
            .flatMap(Function.identity())
            .toList();

    private RequestParts() {}
}
