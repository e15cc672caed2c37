package org.monitoringconsent.domain;

import java.util.List;
import java.util.Optional;

/**
 * The catalogue of the vocabulary's facts: one constant per path, with its unstated reading and its kind.
 *
 * <p>Source: the vocabulary, section 2. Facts that a host can change are marked so; remedies name only those.
 */
public final class Facts {

    static final Catalogue CATALOGUE = new Catalogue();

    static {
        CATALOGUE.request.requiredDay("day", MonitoringRequest::day, MonitoringRequest.Builder::day);
    }

    private static final Part<MonitoringPurpose, MonitoringPurpose.Builder> PURPOSE_PART = CATALOGUE.part(
            "purpose",
            false,
            request -> Optional.of(request.purpose()),
            MonitoringRequest.Builder::purpose,
            MonitoringPurpose::builder,
            MonitoringPurpose.Builder::build);

    static final Part<Worker, Worker.Builder> WORKER = CATALOGUE.part(
            "worker",
            true,
            request -> Optional.of(request.worker()),
            MonitoringRequest.Builder::worker,
            Worker::builder,
            Worker.Builder::build);

    static final Part<Communication, Communication.Builder> COMMUNICATION = CATALOGUE.part(
            "communication",
            false,
            MonitoringRequest::communication,
            MonitoringRequest.Builder::communication,
            Communication::builder,
            Communication.Builder::build);

    private static final Part<Manner, Manner.Builder> MANNER = CATALOGUE.part(
            "manner",
            false,
            request -> Optional.of(request.manner()),
            MonitoringRequest.Builder::manner,
            Manner::builder,
            Manner.Builder::build);

    private static final Part<Employer, Employer.Builder> EMPLOYER = CATALOGUE.part(
            "employer",
            true,
            request -> Optional.of(request.employer()),
            MonitoringRequest.Builder::employer,
            Employer::builder,
            Employer.Builder::build);

    private static final Part<Safeguards, Safeguards.Builder> SAFEGUARDS = CATALOGUE.part(
            "safeguards",
            false,
            request -> Optional.of(request.safeguards()),
            MonitoringRequest.Builder::safeguards,
            Safeguards::builder,
            Safeguards.Builder::build);

    private static final Part<Suspicion, Suspicion.Builder> SUSPICION = CATALOGUE.part(
            "suspicion",
            false,
            request -> Optional.of(request.suspicion()),
            MonitoringRequest.Builder::suspicion,
            Suspicion::builder,
            Suspicion.Builder::build);

    private static final Part<Source, Source.Builder> SOURCE = CATALOGUE.part(
            "source",
            false,
            request -> Optional.of(request.source()),
            MonitoringRequest.Builder::source,
            Source::builder,
            Source.Builder::build);

    private static final Part<Use, Use.Builder> USE = CATALOGUE.part(
            "use", false, MonitoringRequest::use, MonitoringRequest.Builder::use, Use::builder, Use.Builder::build);

    private static final Part<RecordCheck, RecordCheck.Builder> RECORD_CHECK = CATALOGUE.part(
            "recordCheck",
            false,
            MonitoringRequest::recordCheck,
            MonitoringRequest.Builder::recordCheck,
            RecordCheck::builder,
            RecordCheck.Builder::build);

    /** {@code activity}. */
    public static final Fact<Activity> ACTIVITY = CATALOGUE.request.required(
            "activity", Activity.class, MonitoringRequest::activity, MonitoringRequest.Builder::activity);

    /** {@code purpose.category}. */
    public static final Fact<PurposeCategory> PURPOSE = PURPOSE_PART
            .fact("category", PurposeCategory.class, MonitoringPurpose::category, MonitoringPurpose.Builder::category)
            .underControl(
                    PurposeCategory.QUALITY_STANDARDS,
                    PurposeCategory.PRODUCTIVITY,
                    PurposeCategory.ESTABLISH_FACTS,
                    PurposeCategory.COMPLAINT_OR_DISPUTE,
                    PurposeCategory.REGULATORY_COMPLIANCE,
                    PurposeCategory.HEALTH_AND_SAFETY,
                    PurposeCategory.SITE_SECURITY,
                    PurposeCategory.SYSTEM_OPERATION,
                    PurposeCategory.UNAUTHORISED_USE,
                    PurposeCategory.COST_CONTROL,
                    PurposeCategory.ABSENCE_COVER,
                    PurposeCategory.DETERMINE_RELEVANCE,
                    PurposeCategory.MISCONDUCT_INVESTIGATION,
                    PurposeCategory.CRIME_DETECTION,
                    PurposeCategory.HELPLINE_SUPERVISION,
                    PurposeCategory.ATTENDANCE,
                    PurposeCategory.SAFEGUARDING,
                    PurposeCategory.VETTING)
            .cautious(PurposeCategory.UNSPECIFIED);

    static {
        PURPOSE_PART.text("statement", MonitoringPurpose::statement, MonitoringPurpose.Builder::statement);
    }

    static {
        WORKER.requiredText("id", Worker::id, Worker.Builder::id);
    }

    /** {@code worker.country}. */
    public static final Fact<CountryCode> WORKER_COUNTRY =
            WORKER.requiredCountry("country", Worker::country, Worker.Builder::country);

    /** {@code worker.place}. */
    public static final Fact<Place> PLACE = WORKER.fact("place", Place.class, Worker::place, Worker.Builder::place)
            .reading(Place.INTIMATE_AREA, Activity.WATCH_BY_CAMERA, Activity.LISTEN_TO_ROOM, Activity.RECORD_ROOM)
            .reading(Place.OFF_DUTY, Activity.TRACK_LOCATION)
            .cautiousThereOnly()
            .cautious(Place.WORKPLACE);

    /** {@code worker.inMonitoredGroup}. */
    public static final Fact<Boolean> IN_MONITORED_GROUP = WORKER.flag(
                    "inMonitoredGroup", Worker::inMonitoredGroup, Worker.Builder::inMonitoredGroup)
            .cautious(false);

    /** {@code worker.notice}. */
    public static final Fact<Notice> NOTICE = WORKER.fact(
                    "notice", Notice.class, Worker::notice, Worker.Builder::notice)
            .underControl(Notice.GENERIC, Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL)
            .improving(Notice.NONE, Notice.GENERIC, Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL)
            .cautious(Notice.NONE);

    /** {@code worker.objected}. */
    public static final Fact<Boolean> WORKER_OBJECTED =
            WORKER.flag("objected", Worker::objected, Worker.Builder::objected).marker(false);

    /** {@code communication}. */
    public static final Fact<Boolean> COMMUNICATION_GIVEN = COMMUNICATION.presence();

    /** {@code communication.channel}. */
    public static final Fact<Channel> CHANNEL = COMMUNICATION.required(
            "channel", Channel.class, Communication::channel, Communication.Builder::channel, ACTIVITY, Activity::fits);

    /** {@code communication.line}. */
    public static final Fact<Line> LINE =
            COMMUNICATION.required("line", Line.class, Communication::line, Communication.Builder::line);

    /** {@code communication.nature}. */
    public static final Fact<Nature> NATURE = COMMUNICATION
            .fact("nature", Nature.class, Communication::nature, Communication.Builder::nature)
            .marker(Nature.UNDETERMINED);

    /** {@code communication.internal}. */
    public static final Fact<Boolean> INTERNAL = COMMUNICATION
            .flag("internal", Communication::internal, Communication.Builder::internal)
            .cautious(false);

    /** {@code communication.incoming}. */
    public static final Fact<Boolean> INCOMING = COMMUNICATION
            .flag("incoming", Communication::incoming, Communication.Builder::incoming)
            .cautious(false);

    /** {@code communication.privacyPromise}. */
    public static final Fact<PrivacyPromise> PRIVACY_PROMISE = COMMUNICATION
            .fact(
                    "privacyPromise",
                    PrivacyPromise.class,
                    Communication::privacyPromise,
                    Communication.Builder::privacyPromise)
            .marker(PrivacyPromise.NONE);

    /** {@code communication.protectedFunction}. */
    public static final Fact<ProtectedFunction> PROTECTED_FUNCTION = COMMUNICATION
            .fact(
                    "protectedFunction",
                    ProtectedFunction.class,
                    Communication::protectedFunction,
                    Communication.Builder::protectedFunction)
            .marker(ProtectedFunction.NONE);

    /** {@code communication.protectionWaived}. */
    public static final Fact<Boolean> PROTECTION_WAIVED = COMMUNICATION
            .flag("protectionWaived", Communication::protectionWaived, Communication.Builder::protectionWaived)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code communication.sharedByParty}. */
    public static final Fact<Boolean> SHARED_BY_PARTY = COMMUNICATION
            .flag("sharedByParty", Communication::sharedByParty, Communication.Builder::sharedByParty)
            .cautious(false);

    /** {@code communication.consent}. */
    public static final Fact<Consent> CONSENT = COMMUNICATION
            .fact("consent", Consent.class, Communication::consent, Communication.Builder::consent)
            .underControl(Consent.ALL)
            .improving(Consent.NONE, Consent.ONE, Consent.ALL)
            .cautious(Consent.NONE);

    /** {@code communication.otherPartyCountry}. */
    public static final Fact<CountryCode> OTHER_PARTY_COUNTRY = COMMUNICATION
            .country("otherPartyCountry", Communication::otherPartyCountry, Communication.Builder::otherPartyCountry)
            .markerWithoutValue();

    /** {@code communication.otherPartyNotified}. */
    public static final Fact<Boolean> OTHER_PARTY_NOTIFIED = COMMUNICATION
            .flag("otherPartyNotified", Communication::otherPartyNotified, Communication.Builder::otherPartyNotified)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code communication.otherPartyObjected}. */
    public static final Fact<Boolean> OTHER_PARTY_OBJECTED = COMMUNICATION
            .flag("otherPartyObjected", Communication::otherPartyObjected, Communication.Builder::otherPartyObjected)
            .marker(false);

    /** {@code communication.cardData}. */
    public static final Fact<CardData> CARD_DATA = COMMUNICATION
            .fact("cardData", CardData.class, Communication::cardData, Communication.Builder::cardData)
            .underControl(CardData.NONE, CardData.SUPPRESSED)
            .improving(CardData.CAPTURED, CardData.SUPPRESSED)
            .marker(CardData.NONE);

    /** {@code communication.specialCategory}. */
    public static final Fact<DataCapture> SPECIAL_CATEGORY = COMMUNICATION
            .fact(
                    "specialCategory",
                    DataCapture.class,
                    Communication::specialCategory,
                    Communication.Builder::specialCategory)
            .marker(DataCapture.INCIDENTAL);

    /** {@code communication.offenceData}. */
    public static final Fact<DataCapture> OFFENCE_DATA = COMMUNICATION
            .fact("offenceData", DataCapture.class, Communication::offenceData, Communication.Builder::offenceData)
            .marker(DataCapture.INCIDENTAL);

    /** {@code communication.nationalNumber}. */
    public static final Fact<DataCapture> NATIONAL_NUMBER = COMMUNICATION
            .fact(
                    "nationalNumber",
                    DataCapture.class,
                    Communication::nationalNumber,
                    Communication.Builder::nationalNumber)
            .marker(DataCapture.INCIDENTAL);

    /** {@code communication.withinRecordingDuty}. */
    public static final Fact<Boolean> WITHIN_RECORDING_DUTY = COMMUNICATION
            .flag("withinRecordingDuty", Communication::withinRecordingDuty, Communication.Builder::withinRecordingDuty)
            .cautious(false);

    /** {@code manner.extent}. */
    public static final Fact<Extent> EXTENT = MANNER.fact(
                    "extent", Extent.class, Manner::extent, Manner.Builder::extent)
            .underControl(Extent.SAMPLED, Extent.TARGETED)
            .improving(Extent.CONTINUOUS, Extent.SYSTEMATIC, Extent.SAMPLED)
            .improving(Extent.CONTINUOUS, Extent.TARGETED)
            .cautious(Extent.CONTINUOUS);

    private static final Field ENDS_ON = MANNER.day("endsOn", Manner::endsOn, Manner.Builder::endsOn);

    /** {@code manner.timeLimited}. */
    public static final Fact<Boolean> TIME_LIMITED = MANNER.derived(
                    "timeLimited",
                    List.of(false, true),
                    ENDS_ON,
                    manner -> manner.timeLimited() ? Optional.of(true) : Optional.empty(),
                    (request, limited) -> limited ? Optional.of(request.day()) : Optional.empty())
            .improving(false, true)
            .underControl(true)
            .cautious(false);

    /** {@code manner.covert}. */
    public static final Fact<Boolean> COVERT = MANNER.flag("covert", Manner::covert, Manner.Builder::covert)
            .underControl(false)
            .marker(false);

    /** {@code manner.operator}. */
    public static final Fact<Operator> OPERATOR = MANNER.fact(
                    "operator", Operator.class, Manner::operator, Manner.Builder::operator)
            .underControl(Operator.AUTHORISED_EXPRESS)
            .cautious(Operator.UNAUTHORISED);

    /** {@code manner.forEmployer}. */
    public static final Fact<Boolean> FOR_EMPLOYER = MANNER.flag(
                    "forEmployer", Manner::forEmployer, Manner.Builder::forEmployer)
            .marker(true);

    /** {@code manner.storedCopy}. */
    public static final Fact<Boolean> STORED_COPY = MANNER.flag(
                    "storedCopy", Manner::storedCopy, Manner.Builder::storedCopy)
            .reading(true, Activity.PLAY_BACK)
            .fitting(ACTIVITY, (act, stored) -> stored ? act.canWorkOnStoredCopy() : act != Activity.PLAY_BACK)
            .cautious(false);

    /** {@code manner.stopsWhenPersonal}. */
    public static final Fact<Boolean> STOPS_WHEN_PERSONAL = MANNER.flag(
                    "stopsWhenPersonal", Manner::stopsWhenPersonal, Manner.Builder::stopsWhenPersonal)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code manner.recordsHold}. */
    public static final Fact<Boolean> RECORDS_HOLD = MANNER.flag(
                    "recordsHold", Manner::recordsHold, Manner.Builder::recordsHold)
            .underControl(false)
            .improving(true, false)
            .cautious(true);

    /** {@code manner.recordsSound}. */
    public static final Fact<Boolean> RECORDS_SOUND = MANNER.flag(
                    "recordsSound", Manner::recordsSound, Manner.Builder::recordsSound)
            .underControl(false)
            .improving(true, false)
            .cautious(true);

    /** {@code manner.subject}. */
    public static final Fact<Subject> SUBJECT = MANNER.fact(
                    "subject", Subject.class, Manner::subject, Manner.Builder::subject)
            .underControl(Subject.OTHER_PARTY)
            .cautious(Subject.BOTH);

    /** {@code manner.biometric}. */
    public static final Fact<Biometric> BIOMETRIC = MANNER.fact(
                    "biometric", Biometric.class, Manner::biometric, Manner.Builder::biometric)
            .reading(Biometric.IDENTIFICATION, Activity.IDENTIFY_SPEAKER)
            .cautiousThereOnly()
            .underControl(Biometric.VERIFICATION, Biometric.NONE)
            .fitting(ACTIVITY, Activity::fits)
            .cautious(Biometric.NONE);

    /** {@code manner.legacyAiSystem}. */
    public static final Fact<Boolean> LEGACY_AI_SYSTEM = MANNER.flag(
                    "legacyAiSystem", Manner::legacyAiSystem, Manner.Builder::legacyAiSystem)
            .cautious(false);

    /** {@code manner.emotionFromBiometrics}. */
    public static final Fact<Boolean> EMOTION_FROM_BIOMETRICS = MANNER.flag(
                    "emotionFromBiometrics", Manner::emotionFromBiometrics, Manner.Builder::emotionFromBiometrics)
            .underControl(false)
            .improving(true, false)
            .cautious(true);

    /** {@code manner.emotionExemption}. */
    public static final Fact<EmotionExemption> EMOTION_EXEMPTION = MANNER.fact(
                    "emotionExemption",
                    EmotionExemption.class,
                    Manner::emotionExemption,
                    Manner.Builder::emotionExemption)
            .cautious(EmotionExemption.NONE);

    /** {@code manner.decision}. */
    public static final Fact<DecisionMaking> DECISION = MANNER.fact(
                    "decision", DecisionMaking.class, Manner::decision, Manner.Builder::decision)
            .reading(
                    DecisionMaking.SOLELY_AUTOMATED,
                    Activity.ANALYSE_SPEECH,
                    Activity.SCORE_BY_AI,
                    Activity.RECOGNISE_EMOTION)
            .cautiousThereOnly()
            .underControl(DecisionMaking.HUMAN)
            .improving(DecisionMaking.SOLELY_AUTOMATED, DecisionMaking.HUMAN)
            .cautious(DecisionMaking.HUMAN);

    /** {@code employer.country}. */
    public static final Fact<CountryCode> EMPLOYER_COUNTRY =
            EMPLOYER.requiredCountry("country", Employer::country, Employer.Builder::country);

    /** {@code employer.publicAuthority}. */
    public static final Fact<Boolean> PUBLIC_AUTHORITY = EMPLOYER.flag(
                    "publicAuthority", Employer::publicAuthority, Employer.Builder::publicAuthority)
            .marker(false);

    /** {@code employer.sector}. */
    public static final Fact<Sector> SECTOR = EMPLOYER.fact(
                    "sector", Sector.class, Employer::sector, Employer.Builder::sector)
            .marker(Sector.GENERAL);

    /** {@code employer.representation}. */
    public static final Fact<Representation> REPRESENTATION = EMPLOYER.fact(
                    "representation", Representation.class, Employer::representation, Employer.Builder::representation)
            .cautious(Representation.WORKS_COUNCIL);

    private static final Field WORKERS = EMPLOYER.count("headcount", Employer::headcount, Employer.Builder::headcount);

    /** {@code employer.headcount}. */
    public static final Fact<HeadcountBand> HEADCOUNT = EMPLOYER.derived(
                    "headcount",
                    List.of(HeadcountBand.values()),
                    WORKERS,
                    Employer::headcountBand,
                    (request, band) -> Optional.of(band.smallest()))
            .cautious(HeadcountBand.FROM_50);

    /** {@code safeguards.legalBasis}. */
    public static final Fact<LegalBasis> LEGAL_BASIS = SAFEGUARDS
            .fact("legalBasis", LegalBasis.class, Safeguards::legalBasis, Safeguards.Builder::legalBasis)
            .underControl(LegalBasis.LEGAL_OBLIGATION, LegalBasis.LEGITIMATE_INTERESTS)
            .improving(LegalBasis.NONE, LegalBasis.CONSENT)
            .improving(LegalBasis.NONE, LegalBasis.CONTRACT)
            .improving(LegalBasis.NONE, LegalBasis.LEGAL_OBLIGATION)
            .improving(LegalBasis.NONE, LegalBasis.VITAL_INTERESTS)
            .improving(LegalBasis.NONE, LegalBasis.PUBLIC_TASK)
            .improving(LegalBasis.NONE, LegalBasis.LEGITIMATE_INTERESTS)
            .improving(LegalBasis.NONE, LegalBasis.RECOGNISED_LEGITIMATE_INTEREST)
            .cautious(LegalBasis.NONE);

    /** {@code safeguards.consentFreelyGiven}. */
    public static final Fact<Boolean> CONSENT_FREELY_GIVEN = SAFEGUARDS
            .flag("consentFreelyGiven", Safeguards::consentFreelyGiven, Safeguards.Builder::consentFreelyGiven)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.balancing}. */
    public static final Fact<Balancing> BALANCING = SAFEGUARDS
            .fact("balancing", Balancing.class, Safeguards::balancing, Safeguards.Builder::balancing)
            .underControl(Balancing.FAVOURS_EMPLOYER)
            .improving(Balancing.NOT_DONE, Balancing.FAVOURS_EMPLOYER)
            .cautious(Balancing.NOT_DONE);

    /** {@code safeguards.lessIntrusiveMeansSuffice}. */
    public static final Fact<Boolean> LESS_INTRUSIVE_MEANS_SUFFICE = SAFEGUARDS
            .flag(
                    "lessIntrusiveMeansSuffice",
                    Safeguards::lessIntrusiveMeansSuffice,
                    Safeguards.Builder::lessIntrusiveMeansSuffice)
            .underControl(false)
            .improving(true, false)
            .cautious(true);

    /** {@code safeguards.impactAssessment}. */
    public static final Fact<ImpactAssessment> IMPACT_ASSESSMENT = SAFEGUARDS
            .fact(
                    "impactAssessment",
                    ImpactAssessment.class,
                    Safeguards::impactAssessment,
                    Safeguards.Builder::impactAssessment)
            .underControl(ImpactAssessment.LOW_RISK, ImpactAssessment.HIGH_RISK_CONSULTED)
            .improving(ImpactAssessment.NOT_DONE, ImpactAssessment.LOW_RISK)
            .improving(ImpactAssessment.NOT_DONE, ImpactAssessment.HIGH_RISK_CONSULTED)
            .improving(ImpactAssessment.HIGH_RISK_UNCONSULTED, ImpactAssessment.HIGH_RISK_CONSULTED)
            .cautious(ImpactAssessment.NOT_DONE);

    /** {@code safeguards.priorAuthorityCheck}. */
    public static final Fact<Boolean> PRIOR_AUTHORITY_CHECK = SAFEGUARDS
            .flag("priorAuthorityCheck", Safeguards::priorAuthorityCheck, Safeguards.Builder::priorAuthorityCheck)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.councilConsent}. */
    public static final Fact<CouncilConsent> COUNCIL_CONSENT = SAFEGUARDS
            .fact(
                    "councilConsent",
                    CouncilConsent.class,
                    Safeguards::councilConsent,
                    Safeguards.Builder::councilConsent)
            .underControl(
                    CouncilConsent.OBTAINED, CouncilConsent.COURT_PERMISSION, CouncilConsent.IN_COLLECTIVE_AGREEMENT)
            .improving(CouncilConsent.NOT_ASKED, CouncilConsent.OBTAINED)
            .improving(CouncilConsent.NOT_ASKED, CouncilConsent.IN_COLLECTIVE_AGREEMENT)
            .improving(CouncilConsent.NOT_ASKED, CouncilConsent.COURT_PERMISSION)
            .improving(CouncilConsent.REFUSED, CouncilConsent.OBTAINED)
            .improving(CouncilConsent.REFUSED, CouncilConsent.IN_COLLECTIVE_AGREEMENT)
            .improving(CouncilConsent.REFUSED, CouncilConsent.COURT_PERMISSION)
            .improving(CouncilConsent.LATE_OBJECTION, CouncilConsent.OBTAINED)
            .improving(CouncilConsent.LATE_OBJECTION, CouncilConsent.IN_COLLECTIVE_AGREEMENT)
            .improving(CouncilConsent.LATE_OBJECTION, CouncilConsent.COURT_PERMISSION)
            .cautious(CouncilConsent.NOT_ASKED);

    /** {@code safeguards.measureKind}. */
    public static final Fact<MeasureKind> MEASURE_KIND = SAFEGUARDS
            .fact("measureKind", MeasureKind.class, Safeguards::measureKind, Safeguards.Builder::measureKind)
            .cautious(MeasureKind.SYSTEM_OR_POLICY);

    /** {@code safeguards.seniorAuthorisation}. */
    public static final Fact<Boolean> SENIOR_AUTHORISATION = SAFEGUARDS
            .flag("seniorAuthorisation", Safeguards::seniorAuthorisation, Safeguards.Builder::seniorAuthorisation)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.tellingWouldPrejudice}. */
    public static final Fact<Boolean> TELLING_WOULD_PREJUDICE = SAFEGUARDS
            .flag("tellingWouldPrejudice", Safeguards::tellingWouldPrejudice, Safeguards.Builder::tellingWouldPrejudice)
            .cautious(false);

    /** {@code safeguards.specialDataCondition}. */
    public static final Fact<Boolean> SPECIAL_DATA_CONDITION = SAFEGUARDS
            .flag("specialDataCondition", Safeguards::specialDataCondition, Safeguards.Builder::specialDataCondition)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.offenceDataCondition}. */
    public static final Fact<Boolean> OFFENCE_DATA_CONDITION = SAFEGUARDS
            .flag("offenceDataCondition", Safeguards::offenceDataCondition, Safeguards.Builder::offenceDataCondition)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.offenceDataRules}. */
    public static final Fact<Boolean> OFFENCE_DATA_RULES = SAFEGUARDS
            .flag("offenceDataRules", Safeguards::offenceDataRules, Safeguards.Builder::offenceDataRules)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.biometricAlternative}. */
    public static final Fact<Boolean> BIOMETRIC_ALTERNATIVE = SAFEGUARDS
            .flag("biometricAlternative", Safeguards::biometricAlternative, Safeguards.Builder::biometricAlternative)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.automatedDecisionSafeguards}. */
    public static final Fact<Boolean> AUTOMATED_DECISION_SAFEGUARDS = SAFEGUARDS
            .flag(
                    "automatedDecisionSafeguards",
                    Safeguards::automatedDecisionSafeguards,
                    Safeguards.Builder::automatedDecisionSafeguards)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.automatedDecisionException}. */
    public static final Fact<Boolean> AUTOMATED_DECISION_EXCEPTION = SAFEGUARDS
            .flag(
                    "automatedDecisionException",
                    Safeguards::automatedDecisionException,
                    Safeguards.Builder::automatedDecisionException)
            .cautious(false);

    /** {@code safeguards.retentionJustified}. */
    public static final Fact<Boolean> RETENTION_JUSTIFIED = SAFEGUARDS
            .flag("retentionJustified", Safeguards::retentionJustified, Safeguards.Builder::retentionJustified)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.transfer}. */
    public static final Fact<Transfer> TRANSFER = SAFEGUARDS
            .fact("transfer", Transfer.class, Safeguards::transfer, Safeguards.Builder::transfer)
            .underControl(Transfer.NONE, Transfer.SAFEGUARDED)
            .improving(Transfer.UNPROTECTED, Transfer.SAFEGUARDED, Transfer.NONE)
            .marker(Transfer.NONE);

    /** {@code safeguards.subscriberConsent}. */
    public static final Fact<Boolean> SUBSCRIBER_CONSENT = SAFEGUARDS
            .flag("subscriberConsent", Safeguards::subscriberConsent, Safeguards.Builder::subscriberConsent)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.licensedInvestigator}. */
    public static final Fact<Boolean> LICENSED_INVESTIGATOR = SAFEGUARDS
            .flag("licensedInvestigator", Safeguards::licensedInvestigator, Safeguards.Builder::licensedInvestigator)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.reporterConsent}. */
    public static final Fact<Boolean> REPORTER_CONSENT = SAFEGUARDS
            .flag("reporterConsent", Safeguards::reporterConsent, Safeguards.Builder::reporterConsent)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.statutoryDuty}. */
    public static final Fact<Boolean> STATUTORY_DUTY = SAFEGUARDS
            .flag("statutoryDuty", Safeguards::statutoryDuty, Safeguards.Builder::statutoryDuty)
            .cautious(false);

    /** {@code safeguards.objectionOverridden}. */
    public static final Fact<Boolean> OBJECTION_OVERRIDDEN = SAFEGUARDS
            .flag("objectionOverridden", Safeguards::objectionOverridden, Safeguards.Builder::objectionOverridden)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code suspicion.conduct}. */
    public static final Fact<SuspectedConduct> SUSPECTED_CONDUCT = SUSPICION
            .fact("conduct", SuspectedConduct.class, Suspicion::conduct, Suspicion.Builder::conduct)
            .cautious(SuspectedConduct.NONE);

    /** {@code suspicion.strength}. */
    public static final Fact<SuspicionStrength> SUSPICION_STRENGTH = SUSPICION
            .fact("strength", SuspicionStrength.class, Suspicion::strength, Suspicion.Builder::strength)
            .cautious(SuspicionStrength.NONE);

    /** {@code suspicion.documented}. */
    public static final Fact<Boolean> SUSPICION_DOCUMENTED = SUSPICION
            .flag("documented", Suspicion::documented, Suspicion.Builder::documented)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code suspicion.aboutThisCommunication}. */
    public static final Fact<Boolean> SUSPICION_ABOUT_THIS_COMMUNICATION = SUSPICION
            .flag(
                    "aboutThisCommunication",
                    Suspicion::aboutThisCommunication,
                    Suspicion.Builder::aboutThisCommunication)
            .cautious(false);

    /** {@code source.provenance}. */
    public static final Fact<Provenance> PROVENANCE = SOURCE.fact(
                    "provenance", Provenance.class, Source::provenance, Source.Builder::provenance)
            .cautious(Provenance.CRIMINAL_INTERCEPTION);

    /** {@code source.collectedFor}. */
    public static final Fact<PurposeCategory> COLLECTED_FOR = SOURCE.fact(
                    "collectedFor", PurposeCategory.class, Source::collectedFor, Source.Builder::collectedFor)
            .cautious(PurposeCategory.UNSPECIFIED);

    /** {@code source.useAnnounced}. */
    public static final Fact<Boolean> USE_ANNOUNCED = SOURCE.flag(
                    "useAnnounced", Source::useAnnounced, Source.Builder::useAnnounced)
            .improving(false, true)
            .cautious(false);

    /** {@code source.useExcluded}. */
    public static final Fact<Boolean> USE_EXCLUDED = SOURCE.flag(
                    "useExcluded", Source::useExcluded, Source.Builder::useExcluded)
            .marker(false);

    /** {@code source.covert}. */
    public static final Fact<Boolean> SOURCE_COVERT =
            SOURCE.flag("covert", Source::covert, Source.Builder::covert).marker(false);

    /** {@code source.aggravated}. */
    public static final Fact<Boolean> AGGRAVATED = SOURCE.flag(
                    "aggravated", Source::aggravated, Source.Builder::aggravated)
            .cautious(true);

    /** {@code use}. */
    public static final Fact<Boolean> USE_PRESENT = USE.presence();

    /** {@code use.kind}. */
    public static final Fact<UseKind> USE_KIND = USE.required("kind", UseKind.class, Use::kind, Use.Builder::kind);

    /** {@code use.finding}. */
    public static final Fact<Finding> FINDING = USE.fact("finding", Finding.class, Use::finding, Use.Builder::finding)
            .cautious(Finding.NONE);

    /** {@code use.about}. */
    public static final Fact<FindingAbout> ABOUT = USE.fact("about", FindingAbout.class, Use::about, Use.Builder::about)
            .fitting(USE_KIND, UseKind::fits)
            .cautious(FindingAbout.WORKER);

    /** {@code use.disclosedTo}. */
    public static final Fact<Recipient> DISCLOSED_TO = USE.fact(
                    "disclosedTo", Recipient.class, Use::disclosedTo, Use.Builder::disclosedTo)
            .fitting(USE_KIND, (kind, recipient) -> kind.hasRecipient())
            .cautious(Recipient.OTHER);

    /** {@code use.workerHeard}. */
    public static final Fact<Boolean> WORKER_HEARD = USE.flag("workerHeard", Use::workerHeard, Use.Builder::workerHeard)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code use.workerWarned}. */
    public static final Fact<Boolean> WORKER_WARNED = USE.flag(
                    "workerWarned", Use::workerWarned, Use.Builder::workerWarned)
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code use.linkedToWork}. */
    public static final Fact<Boolean> LINKED_TO_WORK = USE.flag(
                    "linkedToWork", Use::linkedToWork, Use.Builder::linkedToWork)
            .cautious(false);

    /** {@code use.ruleKnown}. */
    public static final Fact<Boolean> RULE_KNOWN = USE.flag("ruleKnown", Use::ruleKnown, Use.Builder::ruleKnown)
            .improving(false, true)
            .cautious(false);

    /** {@code recordCheck}. */
    public static final Fact<Boolean> RECORD_CHECK_GIVEN = RECORD_CHECK.presence();

    /** {@code recordCheck.record}. */
    public static final Fact<RecordKind> RECORD_KIND =
            RECORD_CHECK.required("record", RecordKind.class, RecordCheck::record, RecordCheck.Builder::record);

    /** {@code recordCheck.roleEligible}. */
    public static final Fact<Boolean> ROLE_ELIGIBLE = RECORD_CHECK
            .flag("roleEligible", RecordCheck::roleEligible, RecordCheck.Builder::roleEligible)
            .improving(false, true)
            .cautious(false);

    private Facts() {}

    /** Every fact of the vocabulary, in its order. */
    public static List<Fact<?>> all() {
        return CATALOGUE.facts();
    }

    /** The fact of the vocabulary with this path, such as {@code worker.notice}, or empty. */
    public static Optional<Fact<?>> named(String path) {
        return CATALOGUE.named(path);
    }
}
