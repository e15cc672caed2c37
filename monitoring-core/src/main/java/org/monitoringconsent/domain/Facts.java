// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The catalogue of the vocabulary's facts: one constant per path, with its unstated reading and its kind. The last step of the
 * path is the name of the accessor, and the order is that in which a part gives its values.
 *
 * <p>Source: the vocabulary, section 2. Facts that a host can change are marked so; remedies name only those.
 */
public final class Facts {

    static final Catalogue CATALOGUE = new Catalogue();

    static {
        CATALOGUE.request.day("day", true);
    }

    static final Part PURPOSE_PART = CATALOGUE.part("purpose", new MonitoringPurpose.InOrder());

    static final Part WORKER = CATALOGUE.part("worker", new Worker.InOrder());

    static final Part COMMUNICATION = CATALOGUE.part("communication", new Communication.InOrder());

    static final Part MANNER = CATALOGUE.part("manner", new Manner.InOrder());

    static final Part EMPLOYER = CATALOGUE.part("employer", new Employer.InOrder());

    static final Part SAFEGUARDS = CATALOGUE.part("safeguards", new Safeguards.InOrder());

    static final Part SUSPICION = CATALOGUE.part("suspicion", new Suspicion.InOrder());

    static final Part SOURCE = CATALOGUE.part("source", new Source.InOrder());

    static final Part USE = CATALOGUE.part("use", new Use.InOrder());

    static final Part RECORD_CHECK = CATALOGUE.part("recordCheck", new RecordCheck.InOrder());

    /** {@code activity}. */
    public static final Fact<Activity> ACTIVITY =
            CATALOGUE.request.fact("activity", Activity.class).given();

    /** {@code purpose.category}. */
    public static final Fact<PurposeCategory> PURPOSE = PURPOSE_PART
            .fact("category", PurposeCategory.class)
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
        PURPOSE_PART.text("statement", false);
    }

    static {
        WORKER.text("id", true);
    }

    /** {@code worker.country}. */
    public static final Fact<CountryCode> WORKER_COUNTRY =
            WORKER.country("country").given();

    /** {@code worker.region}. */
    public static final Fact<RegionCode> WORKER_REGION = WORKER.region("region").markerWithoutValue();

    /** {@code worker.place}. */
    public static final Fact<Place> PLACE = WORKER.fact("place", Place.class)
            .reading(Place.INTIMATE_AREA, Activity.WATCH_BY_CAMERA, Activity.LISTEN_TO_ROOM, Activity.RECORD_ROOM)
            .reading(Place.OFF_DUTY, Activity.TRACK_LOCATION)
            .cautiousThereOnly()
            .cautious(Place.WORKPLACE);

    /** {@code worker.inMonitoredGroup}. */
    public static final Fact<Boolean> IN_MONITORED_GROUP =
            WORKER.flag("inMonitoredGroup").cautious(false);

    /** {@code worker.notice}. */
    public static final Fact<Notice> NOTICE = WORKER.fact("notice", Notice.class)
            .underControl(Notice.GENERIC, Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL)
            .improving(Notice.NONE, Notice.GENERIC, Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL)
            .cautious(Notice.NONE);

    /** {@code worker.objected}. */
    public static final Fact<Boolean> WORKER_OBJECTED = WORKER.flag("objected").marker(false);

    /** {@code communication}. */
    public static final Fact<Boolean> COMMUNICATION_GIVEN = COMMUNICATION.presence();

    /** {@code communication.channel}. */
    public static final Fact<Channel> CHANNEL = COMMUNICATION
            .fact("channel", Channel.class)
            .fitting(ACTIVITY, new FactBinding.Fit<>() {
                @Override
                public boolean fits(Activity activity, Channel channel) {
                    return activity.fits(channel);
                }
            })
            .given();

    /** {@code communication.line}. */
    public static final Fact<Line> LINE = COMMUNICATION.fact("line", Line.class).given();

    /** {@code communication.nature}. */
    public static final Fact<Nature> NATURE =
            COMMUNICATION.fact("nature", Nature.class).marker(Nature.UNDETERMINED);

    /** {@code communication.internal}. */
    public static final Fact<Boolean> INTERNAL = COMMUNICATION.flag("internal").cautious(false);

    /** {@code communication.incoming}. */
    public static final Fact<Boolean> INCOMING = COMMUNICATION.flag("incoming").cautious(false);

    /** {@code communication.privacyPromise}. */
    public static final Fact<PrivacyPromise> PRIVACY_PROMISE =
            COMMUNICATION.fact("privacyPromise", PrivacyPromise.class).marker(PrivacyPromise.NONE);

    /** {@code communication.protectedFunction}. */
    public static final Fact<ProtectedFunction> PROTECTED_FUNCTION =
            COMMUNICATION.fact("protectedFunction", ProtectedFunction.class).marker(ProtectedFunction.NONE);

    /** {@code communication.protectionWaived}. */
    public static final Fact<Boolean> PROTECTION_WAIVED = COMMUNICATION
            .flag("protectionWaived")
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code communication.sharedByParty}. */
    public static final Fact<Boolean> SHARED_BY_PARTY =
            COMMUNICATION.flag("sharedByParty").cautious(false);

    /** {@code communication.consent}. */
    public static final Fact<Consent> CONSENT = COMMUNICATION
            .fact("consent", Consent.class)
            .underControl(Consent.ALL)
            .improving(Consent.NONE, Consent.ONE, Consent.ALL)
            .cautious(Consent.NONE);

    /** {@code communication.otherPartyCountry}. */
    public static final Fact<CountryCode> OTHER_PARTY_COUNTRY =
            COMMUNICATION.country("otherPartyCountry").markerWithoutValue();

    /** {@code communication.otherPartyRegion}. */
    public static final Fact<RegionCode> OTHER_PARTY_REGION =
            COMMUNICATION.region("otherPartyRegion").markerWithoutValue();

    /** {@code communication.otherPartyNotified}. */
    public static final Fact<Boolean> OTHER_PARTY_NOTIFIED = COMMUNICATION
            .flag("otherPartyNotified")
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code communication.otherPartyObjected}. */
    public static final Fact<Boolean> OTHER_PARTY_OBJECTED =
            COMMUNICATION.flag("otherPartyObjected").marker(false);

    /** {@code communication.cardData}. */
    public static final Fact<CardData> CARD_DATA = COMMUNICATION
            .fact("cardData", CardData.class)
            .underControl(CardData.NONE, CardData.SUPPRESSED)
            .improving(CardData.CAPTURED, CardData.SUPPRESSED)
            .marker(CardData.NONE);

    /** {@code communication.specialCategory}. */
    public static final Fact<DataCapture> SPECIAL_CATEGORY =
            COMMUNICATION.fact("specialCategory", DataCapture.class).marker(DataCapture.INCIDENTAL);

    /** {@code communication.offenceData}. */
    public static final Fact<DataCapture> OFFENCE_DATA =
            COMMUNICATION.fact("offenceData", DataCapture.class).marker(DataCapture.INCIDENTAL);

    /** {@code communication.nationalNumber}. */
    public static final Fact<DataCapture> NATIONAL_NUMBER =
            COMMUNICATION.fact("nationalNumber", DataCapture.class).marker(DataCapture.INCIDENTAL);

    /** {@code communication.withinRecordingDuty}. */
    public static final Fact<Boolean> WITHIN_RECORDING_DUTY =
            COMMUNICATION.flag("withinRecordingDuty").cautious(false);

    /** {@code manner.extent}. */
    public static final Fact<Extent> EXTENT = MANNER.fact("extent", Extent.class)
            .underControl(Extent.SAMPLED, Extent.TARGETED)
            .improving(Extent.CONTINUOUS, Extent.SYSTEMATIC, Extent.SAMPLED)
            .improving(Extent.CONTINUOUS, Extent.TARGETED)
            .cautious(Extent.CONTINUOUS);

    private static final Field ENDS_ON = MANNER.day("endsOn", false);

    /** {@code manner.timeLimited}. */
    public static final Fact<Boolean> TIME_LIMITED = MANNER.derived("timeLimited", List.of(false, true), ENDS_ON)
            .writtenBack(new FactBinding.Back<>() {
                @Override
                public Optional<?> of(MonitoringRequest request, Boolean limited) {
                    return limited ? Optional.of(request.day()) : Optional.empty();
                }
            })
            .improving(false, true)
            .underControl(true)
            .cautious(false);

    /** {@code manner.covert}. */
    public static final Fact<Boolean> COVERT =
            MANNER.flag("covert").underControl(false).marker(false);

    /** {@code manner.operator}. */
    public static final Fact<Operator> OPERATOR = MANNER.fact("operator", Operator.class)
            .underControl(Operator.AUTHORISED_EXPRESS)
            .cautious(Operator.UNAUTHORISED);

    /** {@code manner.forEmployer}. */
    public static final Fact<Boolean> FOR_EMPLOYER = MANNER.flag("forEmployer").marker(true);

    /** {@code manner.storedCopy}. */
    public static final Fact<Boolean> STORED_COPY = MANNER.flag("storedCopy")
            .reading(true, Activity.PLAY_BACK)
            .fitting(ACTIVITY, new FactBinding.Fit<>() {
                @Override
                public boolean fits(Activity activity, Boolean stored) {
                    return stored ? activity.canWorkOnStoredCopy() : activity != Activity.PLAY_BACK;
                }
            })
            .cautious(false);

    /** {@code manner.stopsWhenPersonal}. */
    public static final Fact<Boolean> STOPS_WHEN_PERSONAL = MANNER.flag("stopsWhenPersonal")
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code manner.recordsHold}. */
    public static final Fact<Boolean> RECORDS_HOLD = MANNER.flag("recordsHold")
            .underControl(false)
            .improving(true, false)
            .cautious(true);

    /** {@code manner.recordsSound}. */
    public static final Fact<Boolean> RECORDS_SOUND = MANNER.flag("recordsSound")
            .underControl(false)
            .improving(true, false)
            .cautious(true);

    /** {@code manner.subject}. */
    public static final Fact<Subject> SUBJECT = MANNER.fact("subject", Subject.class)
            .underControl(Subject.OTHER_PARTY)
            .cautious(Subject.BOTH);

    /** {@code manner.biometric}. */
    public static final Fact<Biometric> BIOMETRIC = MANNER.fact("biometric", Biometric.class)
            .reading(Biometric.IDENTIFICATION, Activity.IDENTIFY_SPEAKER)
            .cautiousThereOnly()
            .underControl(Biometric.VERIFICATION, Biometric.NONE)
            .fitting(ACTIVITY, new FactBinding.Fit<>() {
                @Override
                public boolean fits(Activity activity, Biometric biometric) {
                    return activity.fits(biometric);
                }
            })
            .cautious(Biometric.NONE);

    /** {@code manner.legacyAiSystem}. */
    public static final Fact<Boolean> LEGACY_AI_SYSTEM =
            MANNER.flag("legacyAiSystem").cautious(false);

    /** {@code manner.emotionFromBiometrics}. */
    public static final Fact<Boolean> EMOTION_FROM_BIOMETRICS = MANNER.flag("emotionFromBiometrics")
            .underControl(false)
            .improving(true, false)
            .cautious(true);

    /** {@code manner.emotionExemption}. */
    public static final Fact<EmotionExemption> EMOTION_EXEMPTION =
            MANNER.fact("emotionExemption", EmotionExemption.class).cautious(EmotionExemption.NONE);

    /** {@code manner.decision}. */
    public static final Fact<DecisionMaking> DECISION = MANNER.fact("decision", DecisionMaking.class)
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
            EMPLOYER.country("country").given();

    /** {@code employer.publicAuthority}. */
    public static final Fact<Boolean> PUBLIC_AUTHORITY =
            EMPLOYER.flag("publicAuthority").marker(false);

    /** {@code employer.sector}. */
    public static final Fact<Sector> SECTOR =
            EMPLOYER.fact("sector", Sector.class).marker(Sector.GENERAL);

    /** {@code employer.representation}. */
    public static final Fact<Representation> REPRESENTATION =
            EMPLOYER.fact("representation", Representation.class).cautious(Representation.WORKS_COUNCIL);

    private static final Field WORKERS = EMPLOYER.count("headcount");

    /** {@code employer.headcount}. */
    public static final Fact<HeadcountBand> HEADCOUNT = EMPLOYER.derived(
                    "headcount", List.of(HeadcountBand.values()), WORKERS)
            .writtenBack(new FactBinding.Back<>() {
                @Override
                public Optional<?> of(MonitoringRequest request, HeadcountBand band) {
                    return Optional.of(band.smallest());
                }
            })
            .cautious(HeadcountBand.FROM_50);

    /** {@code safeguards.legalBasis}. */
    public static final Fact<LegalBasis> LEGAL_BASIS = SAFEGUARDS
            .fact("legalBasis", LegalBasis.class)
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
            .flag("consentFreelyGiven")
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.balancing}. */
    public static final Fact<Balancing> BALANCING = SAFEGUARDS
            .fact("balancing", Balancing.class)
            .underControl(Balancing.FAVOURS_EMPLOYER)
            .improving(Balancing.NOT_DONE, Balancing.FAVOURS_EMPLOYER)
            .cautious(Balancing.NOT_DONE);

    /** {@code safeguards.lessIntrusiveMeansSuffice}. */
    public static final Fact<Boolean> LESS_INTRUSIVE_MEANS_SUFFICE = SAFEGUARDS
            .flag("lessIntrusiveMeansSuffice")
            .underControl(false)
            .improving(true, false)
            .cautious(true);

    /** {@code safeguards.impactAssessment}. */
    public static final Fact<ImpactAssessment> IMPACT_ASSESSMENT = SAFEGUARDS
            .fact("impactAssessment", ImpactAssessment.class)
            .underControl(ImpactAssessment.LOW_RISK, ImpactAssessment.HIGH_RISK_CONSULTED)
            .improving(ImpactAssessment.NOT_DONE, ImpactAssessment.LOW_RISK)
            .improving(ImpactAssessment.NOT_DONE, ImpactAssessment.HIGH_RISK_CONSULTED)
            .improving(ImpactAssessment.HIGH_RISK_UNCONSULTED, ImpactAssessment.HIGH_RISK_CONSULTED)
            .cautious(ImpactAssessment.NOT_DONE);

    /** {@code safeguards.priorAuthorityCheck}. */
    public static final Fact<Boolean> PRIOR_AUTHORITY_CHECK = SAFEGUARDS
            .flag("priorAuthorityCheck")
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.councilConsent}. */
    public static final Fact<CouncilConsent> COUNCIL_CONSENT = SAFEGUARDS
            .fact("councilConsent", CouncilConsent.class)
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
    public static final Fact<MeasureKind> MEASURE_KIND =
            SAFEGUARDS.fact("measureKind", MeasureKind.class).cautious(MeasureKind.SYSTEM_OR_POLICY);

    /** {@code safeguards.seniorAuthorisation}. */
    public static final Fact<Boolean> SENIOR_AUTHORISATION = SAFEGUARDS
            .flag("seniorAuthorisation")
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.tellingWouldPrejudice}. */
    public static final Fact<Boolean> TELLING_WOULD_PREJUDICE =
            SAFEGUARDS.flag("tellingWouldPrejudice").cautious(false);

    /** {@code safeguards.specialDataCondition}. */
    public static final Fact<Boolean> SPECIAL_DATA_CONDITION = SAFEGUARDS
            .flag("specialDataCondition")
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.offenceDataCondition}. */
    public static final Fact<Boolean> OFFENCE_DATA_CONDITION = SAFEGUARDS
            .flag("offenceDataCondition")
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.offenceDataRules}. */
    public static final Fact<Boolean> OFFENCE_DATA_RULES = SAFEGUARDS
            .flag("offenceDataRules")
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.biometricAlternative}. */
    public static final Fact<Boolean> BIOMETRIC_ALTERNATIVE = SAFEGUARDS
            .flag("biometricAlternative")
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.automatedDecisionSafeguards}. */
    public static final Fact<Boolean> AUTOMATED_DECISION_SAFEGUARDS = SAFEGUARDS
            .flag("automatedDecisionSafeguards")
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.automatedDecisionException}. */
    public static final Fact<Boolean> AUTOMATED_DECISION_EXCEPTION =
            SAFEGUARDS.flag("automatedDecisionException").cautious(false);

    /** {@code safeguards.retentionJustified}. */
    public static final Fact<Boolean> RETENTION_JUSTIFIED = SAFEGUARDS
            .flag("retentionJustified")
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.transfer}. */
    public static final Fact<Transfer> TRANSFER = SAFEGUARDS
            .fact("transfer", Transfer.class)
            .underControl(Transfer.NONE, Transfer.SAFEGUARDED)
            .improving(Transfer.UNPROTECTED, Transfer.SAFEGUARDED, Transfer.NONE)
            .marker(Transfer.NONE);

    /** {@code safeguards.subscriberConsent}. */
    public static final Fact<Boolean> SUBSCRIBER_CONSENT = SAFEGUARDS
            .flag("subscriberConsent")
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.licensedInvestigator}. */
    public static final Fact<Boolean> LICENSED_INVESTIGATOR = SAFEGUARDS
            .flag("licensedInvestigator")
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.reporterConsent}. */
    public static final Fact<Boolean> REPORTER_CONSENT = SAFEGUARDS
            .flag("reporterConsent")
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code safeguards.statutoryDuty}. */
    public static final Fact<Boolean> STATUTORY_DUTY =
            SAFEGUARDS.flag("statutoryDuty").cautious(false);

    /** {@code safeguards.objectionOverridden}. */
    public static final Fact<Boolean> OBJECTION_OVERRIDDEN = SAFEGUARDS
            .flag("objectionOverridden")
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code suspicion.conduct}. */
    public static final Fact<SuspectedConduct> SUSPECTED_CONDUCT =
            SUSPICION.fact("conduct", SuspectedConduct.class).cautious(SuspectedConduct.NONE);

    /** {@code suspicion.strength}. */
    public static final Fact<SuspicionStrength> SUSPICION_STRENGTH =
            SUSPICION.fact("strength", SuspicionStrength.class).cautious(SuspicionStrength.NONE);

    /** {@code suspicion.documented}. */
    public static final Fact<Boolean> SUSPICION_DOCUMENTED = SUSPICION
            .flag("documented")
            .underControl(true)
            .improving(false, true)
            .cautious(false);

    /** {@code suspicion.aboutThisCommunication}. */
    public static final Fact<Boolean> SUSPICION_ABOUT_THIS_COMMUNICATION =
            SUSPICION.flag("aboutThisCommunication").cautious(false);

    /** {@code source.provenance}. */
    public static final Fact<Provenance> PROVENANCE =
            SOURCE.fact("provenance", Provenance.class).cautious(Provenance.CRIMINAL_INTERCEPTION);

    /** {@code source.collectedFor}. */
    public static final Fact<PurposeCategory> COLLECTED_FOR =
            SOURCE.fact("collectedFor", PurposeCategory.class).cautious(PurposeCategory.UNSPECIFIED);

    /** {@code source.useAnnounced}. */
    public static final Fact<Boolean> USE_ANNOUNCED =
            SOURCE.flag("useAnnounced").improving(false, true).cautious(false);

    /** {@code source.useExcluded}. */
    public static final Fact<Boolean> USE_EXCLUDED = SOURCE.flag("useExcluded").marker(false);

    /** {@code source.covert}. */
    public static final Fact<Boolean> SOURCE_COVERT = SOURCE.flag("covert").marker(false);

    /** {@code source.aggravated}. */
    public static final Fact<Boolean> AGGRAVATED = SOURCE.flag("aggravated").cautious(true);

    /** {@code use}. */
    public static final Fact<Boolean> USE_PRESENT = USE.presence();

    /** {@code use.kind}. */
    public static final Fact<UseKind> USE_KIND = USE.fact("kind", UseKind.class).given();

    /** {@code use.finding}. */
    public static final Fact<Finding> FINDING =
            USE.fact("finding", Finding.class).cautious(Finding.NONE);

    /** {@code use.about}. */
    public static final Fact<FindingAbout> ABOUT = USE.fact("about", FindingAbout.class)
            .fitting(USE_KIND, new FactBinding.Fit<>() {
                @Override
                public boolean fits(UseKind kind, FindingAbout about) {
                    return kind.fits(about);
                }
            })
            .cautious(FindingAbout.WORKER);

    /** {@code use.disclosedTo}. */
    public static final Fact<Recipient> DISCLOSED_TO = USE.fact("disclosedTo", Recipient.class)
            .fitting(USE_KIND, new FactBinding.Fit<>() {
                @Override
                public boolean fits(UseKind kind, Recipient recipient) {
                    return kind.hasRecipient();
                }
            })
            .cautious(Recipient.OTHER);

    /** {@code use.workerHeard}. */
    public static final Fact<Boolean> WORKER_HEARD =
            USE.flag("workerHeard").underControl(true).improving(false, true).cautious(false);

    /** {@code use.workerWarned}. */
    public static final Fact<Boolean> WORKER_WARNED =
            USE.flag("workerWarned").underControl(true).improving(false, true).cautious(false);

    /** {@code use.linkedToWork}. */
    public static final Fact<Boolean> LINKED_TO_WORK = USE.flag("linkedToWork").cautious(false);

    /** {@code use.ruleKnown}. */
    public static final Fact<Boolean> RULE_KNOWN =
            USE.flag("ruleKnown").improving(false, true).cautious(false);

    /** {@code recordCheck}. */
    public static final Fact<Boolean> RECORD_CHECK_GIVEN = RECORD_CHECK.presence();

    /** {@code recordCheck.record}. */
    public static final Fact<RecordKind> RECORD_KIND =
            RECORD_CHECK.fact("record", RecordKind.class).given();

    /** {@code recordCheck.roleEligible}. */
    public static final Fact<Boolean> ROLE_ELIGIBLE =
            RECORD_CHECK.flag("roleEligible").improving(false, true).cautious(false);

    private Facts() {}

    /** Every fact of the vocabulary, in its order. */
    public static List<Fact<?>> all() {
        return CATALOGUE.facts();
    }

    /** The fact of the vocabulary with this path, such as {@code worker.notice}, or empty. */
    public static Optional<Fact<?>> named(String path) {
        return CATALOGUE.named(Objects.requireNonNull(path, "a path must be given"));
    }
}
