package org.monitoringconsent.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Attribute;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.Biometric;
import org.monitoringconsent.domain.CardData;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.DecisionMaking;
import org.monitoringconsent.domain.EmotionExemption;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.FindingAbout;
import org.monitoringconsent.domain.HeadcountBand;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.MeasureKind;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.PrivacyPromise;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Recipient;
import org.monitoringconsent.domain.RecordKind;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.domain.Sector;
import org.monitoringconsent.domain.Subject;
import org.monitoringconsent.domain.SuspectedConduct;
import org.monitoringconsent.domain.SuspicionStrength;
import org.monitoringconsent.domain.Transfer;
import org.monitoringconsent.domain.UseKind;

/**
 * The catalogue of the vocabulary's facts: one constant per path, with its unstated reading and its kind.
 *
 * <p>Source: the vocabulary, section 2. Facts that a host can change are marked so; remedies name only those.
 */
public final class Facts {

    /** {@code activity}. */
    public static final Fact<Activity> ACTIVITY = Fact.given(Attribute.ACTIVITY);

    /** {@code purpose.category}. */
    public static final Fact<PurposeCategory> PURPOSE = Fact.cautious(
                    Attribute.PURPOSE_CATEGORY, PurposeCategory.UNSPECIFIED)
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
                    PurposeCategory.VETTING);

    /** {@code worker.country}. */
    public static final Fact<CountryCode> WORKER_COUNTRY = Fact.given(Attribute.WORKER_COUNTRY);

    /** {@code worker.place}. */
    public static final Fact<Place> PLACE = Fact.cautious(Attribute.WORKER_PLACE, Place.WORKPLACE)
            .reading(Place.INTIMATE_AREA, Activity.WATCH_BY_CAMERA, Activity.LISTEN_TO_ROOM, Activity.RECORD_ROOM)
            .reading(Place.OFF_DUTY, Activity.TRACK_LOCATION)
            .cautiousThereOnly();

    /** {@code worker.inMonitoredGroup}. */
    public static final Fact<Boolean> IN_MONITORED_GROUP = Fact.cautious(Attribute.WORKER_IN_MONITORED_GROUP, false);

    /** {@code worker.notice}. */
    public static final Fact<Notice> NOTICE = Fact.cautious(Attribute.WORKER_NOTICE, Notice.NONE)
            .underControl(Notice.GENERIC, Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL);

    /** {@code worker.objected}. */
    public static final Fact<Boolean> WORKER_OBJECTED = Fact.marker(Attribute.WORKER_OBJECTED, false);

    /** {@code communication}. */
    public static final Fact<Boolean> COMMUNICATION_GIVEN = Fact.given(Attribute.COMMUNICATION_GIVEN);

    /** {@code communication.channel}. */
    public static final Fact<Channel> CHANNEL = Fact.given(Attribute.COMMUNICATION_CHANNEL);

    /** {@code communication.line}. */
    public static final Fact<Line> LINE = Fact.given(Attribute.COMMUNICATION_LINE);

    /** {@code communication.nature}. */
    public static final Fact<Nature> NATURE = Fact.marker(Attribute.COMMUNICATION_NATURE, Nature.UNDETERMINED);

    /** {@code communication.internal}. */
    public static final Fact<Boolean> INTERNAL = Fact.cautious(Attribute.COMMUNICATION_INTERNAL, false);

    /** {@code communication.incoming}. */
    public static final Fact<Boolean> INCOMING = Fact.cautious(Attribute.COMMUNICATION_INCOMING, false);

    /** {@code communication.privacyPromise}. */
    public static final Fact<PrivacyPromise> PRIVACY_PROMISE =
            Fact.marker(Attribute.COMMUNICATION_PRIVACY_PROMISE, PrivacyPromise.NONE);

    /** {@code communication.protectedFunction}. */
    public static final Fact<ProtectedFunction> PROTECTED_FUNCTION =
            Fact.marker(Attribute.COMMUNICATION_PROTECTED_FUNCTION, ProtectedFunction.NONE);

    /** {@code communication.protectionWaived}. */
    public static final Fact<Boolean> PROTECTION_WAIVED =
            Fact.cautious(Attribute.COMMUNICATION_PROTECTION_WAIVED, false).underControl(true);

    /** {@code communication.sharedByParty}. */
    public static final Fact<Boolean> SHARED_BY_PARTY = Fact.cautious(Attribute.COMMUNICATION_SHARED_BY_PARTY, false);

    /** {@code communication.consent}. */
    public static final Fact<Consent> CONSENT =
            Fact.cautious(Attribute.COMMUNICATION_CONSENT, Consent.NONE).underControl(Consent.ALL);

    /** {@code communication.otherPartyCountry}. */
    public static final Fact<CountryCode> OTHER_PARTY_COUNTRY =
            Fact.markerWithoutValue(Attribute.COMMUNICATION_OTHER_PARTY_COUNTRY);

    /** {@code communication.otherPartyNotified}. */
    public static final Fact<Boolean> OTHER_PARTY_NOTIFIED =
            Fact.cautious(Attribute.COMMUNICATION_OTHER_PARTY_NOTIFIED, false).underControl(true);

    /** {@code communication.otherPartyObjected}. */
    public static final Fact<Boolean> OTHER_PARTY_OBJECTED =
            Fact.marker(Attribute.COMMUNICATION_OTHER_PARTY_OBJECTED, false);

    /** {@code communication.cardData}. */
    public static final Fact<CardData> CARD_DATA = Fact.marker(Attribute.COMMUNICATION_CARD_DATA, CardData.NONE)
            .underControl(CardData.NONE, CardData.SUPPRESSED);

    /** {@code communication.specialCategory}. */
    public static final Fact<DataCapture> SPECIAL_CATEGORY =
            Fact.marker(Attribute.COMMUNICATION_SPECIAL_CATEGORY, DataCapture.INCIDENTAL);

    /** {@code communication.offenceData}. */
    public static final Fact<DataCapture> OFFENCE_DATA =
            Fact.marker(Attribute.COMMUNICATION_OFFENCE_DATA, DataCapture.INCIDENTAL);

    /** {@code communication.nationalNumber}. */
    public static final Fact<DataCapture> NATIONAL_NUMBER =
            Fact.marker(Attribute.COMMUNICATION_NATIONAL_NUMBER, DataCapture.INCIDENTAL);

    /** {@code communication.withinRecordingDuty}. */
    public static final Fact<Boolean> WITHIN_RECORDING_DUTY =
            Fact.cautious(Attribute.COMMUNICATION_WITHIN_RECORDING_DUTY, false);

    /** {@code manner.extent}. */
    public static final Fact<Extent> EXTENT =
            Fact.cautious(Attribute.MANNER_EXTENT, Extent.CONTINUOUS).underControl(Extent.SAMPLED, Extent.TARGETED);

    /** {@code manner.timeLimited}. */
    public static final Fact<Boolean> TIME_LIMITED =
            Fact.cautious(Attribute.MANNER_TIME_LIMITED, false).underControl(true);

    /** {@code manner.covert}. */
    public static final Fact<Boolean> COVERT =
            Fact.marker(Attribute.MANNER_COVERT, false).underControl(false);

    /** {@code manner.operator}. */
    public static final Fact<Operator> OPERATOR =
            Fact.cautious(Attribute.MANNER_OPERATOR, Operator.UNAUTHORISED).underControl(Operator.AUTHORISED_EXPRESS);

    /** {@code manner.forEmployer}. */
    public static final Fact<Boolean> FOR_EMPLOYER = Fact.marker(Attribute.MANNER_FOR_EMPLOYER, true);

    /** {@code manner.storedCopy}. */
    public static final Fact<Boolean> STORED_COPY =
            Fact.cautious(Attribute.MANNER_STORED_COPY, false).reading(true, Activity.PLAY_BACK);

    /** {@code manner.stopsWhenPersonal}. */
    public static final Fact<Boolean> STOPS_WHEN_PERSONAL =
            Fact.cautious(Attribute.MANNER_STOPS_WHEN_PERSONAL, false).underControl(true);

    /** {@code manner.recordsHold}. */
    public static final Fact<Boolean> RECORDS_HOLD =
            Fact.cautious(Attribute.MANNER_RECORDS_HOLD, true).underControl(false);

    /** {@code manner.recordsSound}. */
    public static final Fact<Boolean> RECORDS_SOUND =
            Fact.cautious(Attribute.MANNER_RECORDS_SOUND, true).underControl(false);

    /** {@code manner.subject}. */
    public static final Fact<Subject> SUBJECT =
            Fact.cautious(Attribute.MANNER_SUBJECT, Subject.BOTH).underControl(Subject.OTHER_PARTY);

    /** {@code manner.biometric}. */
    public static final Fact<Biometric> BIOMETRIC = Fact.<Biometric>cautious(Attribute.MANNER_BIOMETRIC, Biometric.NONE)
            .reading(Biometric.IDENTIFICATION, Activity.IDENTIFY_SPEAKER)
            .cautiousThereOnly()
            .underControl(Biometric.VERIFICATION, Biometric.NONE);

    /** {@code manner.legacyAiSystem}. */
    public static final Fact<Boolean> LEGACY_AI_SYSTEM = Fact.cautious(Attribute.MANNER_LEGACY_AI_SYSTEM, false);

    /** {@code manner.emotionFromBiometrics}. */
    public static final Fact<Boolean> EMOTION_FROM_BIOMETRICS =
            Fact.cautious(Attribute.MANNER_EMOTION_FROM_BIOMETRICS, true).underControl(false);

    /** {@code manner.emotionExemption}. */
    public static final Fact<EmotionExemption> EMOTION_EXEMPTION =
            Fact.cautious(Attribute.MANNER_EMOTION_EXEMPTION, EmotionExemption.NONE);

    /** {@code manner.decision}. */
    public static final Fact<DecisionMaking> DECISION = Fact.cautious(Attribute.MANNER_DECISION, DecisionMaking.HUMAN)
            .reading(
                    DecisionMaking.SOLELY_AUTOMATED,
                    Activity.ANALYSE_SPEECH,
                    Activity.SCORE_BY_AI,
                    Activity.RECOGNISE_EMOTION)
            .cautiousThereOnly()
            .underControl(DecisionMaking.HUMAN);

    /** {@code employer.country}. */
    public static final Fact<CountryCode> EMPLOYER_COUNTRY = Fact.given(Attribute.EMPLOYER_COUNTRY);

    /** {@code employer.publicAuthority}. */
    public static final Fact<Boolean> PUBLIC_AUTHORITY = Fact.marker(Attribute.EMPLOYER_PUBLIC_AUTHORITY, false);

    /** {@code employer.sector}. */
    public static final Fact<Sector> SECTOR = Fact.marker(Attribute.EMPLOYER_SECTOR, Sector.GENERAL);

    /** {@code employer.representation}. */
    public static final Fact<Representation> REPRESENTATION =
            Fact.cautious(Attribute.EMPLOYER_REPRESENTATION, Representation.WORKS_COUNCIL);

    /** {@code employer.headcount}. */
    public static final Fact<HeadcountBand> HEADCOUNT =
            Fact.cautious(Attribute.EMPLOYER_HEADCOUNT, HeadcountBand.FROM_50);

    /** {@code safeguards.legalBasis}. */
    public static final Fact<LegalBasis> LEGAL_BASIS = Fact.cautious(Attribute.SAFEGUARDS_LEGAL_BASIS, LegalBasis.NONE)
            .underControl(LegalBasis.LEGAL_OBLIGATION, LegalBasis.LEGITIMATE_INTERESTS);

    /** {@code safeguards.consentFreelyGiven}. */
    public static final Fact<Boolean> CONSENT_FREELY_GIVEN =
            Fact.cautious(Attribute.SAFEGUARDS_CONSENT_FREELY_GIVEN, false).underControl(true);

    /** {@code safeguards.balancing}. */
    public static final Fact<Balancing> BALANCING =
            Fact.cautious(Attribute.SAFEGUARDS_BALANCING, Balancing.NOT_DONE).underControl(Balancing.FAVOURS_EMPLOYER);

    /** {@code safeguards.lessIntrusiveMeansSuffice}. */
    public static final Fact<Boolean> LESS_INTRUSIVE_MEANS_SUFFICE = Fact.cautious(
                    Attribute.SAFEGUARDS_LESS_INTRUSIVE_MEANS_SUFFICE, true)
            .underControl(false);

    /** {@code safeguards.impactAssessment}. */
    public static final Fact<ImpactAssessment> IMPACT_ASSESSMENT = Fact.cautious(
                    Attribute.SAFEGUARDS_IMPACT_ASSESSMENT, ImpactAssessment.NOT_DONE)
            .underControl(ImpactAssessment.LOW_RISK, ImpactAssessment.HIGH_RISK_CONSULTED);

    /** {@code safeguards.priorAuthorityCheck}. */
    public static final Fact<Boolean> PRIOR_AUTHORITY_CHECK =
            Fact.cautious(Attribute.SAFEGUARDS_PRIOR_AUTHORITY_CHECK, false).underControl(true);

    /** {@code safeguards.councilConsent}. */
    public static final Fact<CouncilConsent> COUNCIL_CONSENT = Fact.cautious(
                    Attribute.SAFEGUARDS_COUNCIL_CONSENT, CouncilConsent.NOT_ASKED)
            .underControl(
                    CouncilConsent.OBTAINED, CouncilConsent.COURT_PERMISSION, CouncilConsent.IN_COLLECTIVE_AGREEMENT);

    /** {@code safeguards.measureKind}. */
    public static final Fact<MeasureKind> MEASURE_KIND =
            Fact.cautious(Attribute.SAFEGUARDS_MEASURE_KIND, MeasureKind.SYSTEM_OR_POLICY);

    /** {@code safeguards.seniorAuthorisation}. */
    public static final Fact<Boolean> SENIOR_AUTHORISATION =
            Fact.cautious(Attribute.SAFEGUARDS_SENIOR_AUTHORISATION, false).underControl(true);

    /** {@code safeguards.tellingWouldPrejudice}. */
    public static final Fact<Boolean> TELLING_WOULD_PREJUDICE =
            Fact.cautious(Attribute.SAFEGUARDS_TELLING_WOULD_PREJUDICE, false);

    /** {@code safeguards.specialDataCondition}. */
    public static final Fact<Boolean> SPECIAL_DATA_CONDITION =
            Fact.cautious(Attribute.SAFEGUARDS_SPECIAL_DATA_CONDITION, false).underControl(true);

    /** {@code safeguards.offenceDataCondition}. */
    public static final Fact<Boolean> OFFENCE_DATA_CONDITION =
            Fact.cautious(Attribute.SAFEGUARDS_OFFENCE_DATA_CONDITION, false).underControl(true);

    /** {@code safeguards.offenceDataRules}. */
    public static final Fact<Boolean> OFFENCE_DATA_RULES =
            Fact.cautious(Attribute.SAFEGUARDS_OFFENCE_DATA_RULES, false).underControl(true);

    /** {@code safeguards.biometricAlternative}. */
    public static final Fact<Boolean> BIOMETRIC_ALTERNATIVE =
            Fact.cautious(Attribute.SAFEGUARDS_BIOMETRIC_ALTERNATIVE, false).underControl(true);

    /** {@code safeguards.automatedDecisionSafeguards}. */
    public static final Fact<Boolean> AUTOMATED_DECISION_SAFEGUARDS = Fact.cautious(
                    Attribute.SAFEGUARDS_AUTOMATED_DECISION_SAFEGUARDS, false)
            .underControl(true);

    /** {@code safeguards.automatedDecisionException}. */
    public static final Fact<Boolean> AUTOMATED_DECISION_EXCEPTION =
            Fact.cautious(Attribute.SAFEGUARDS_AUTOMATED_DECISION_EXCEPTION, false);

    /** {@code safeguards.retentionJustified}. */
    public static final Fact<Boolean> RETENTION_JUSTIFIED =
            Fact.cautious(Attribute.SAFEGUARDS_RETENTION_JUSTIFIED, false).underControl(true);

    /** {@code safeguards.transfer}. */
    public static final Fact<Transfer> TRANSFER =
            Fact.marker(Attribute.SAFEGUARDS_TRANSFER, Transfer.NONE).underControl(Transfer.NONE, Transfer.SAFEGUARDED);

    /** {@code safeguards.subscriberConsent}. */
    public static final Fact<Boolean> SUBSCRIBER_CONSENT =
            Fact.cautious(Attribute.SAFEGUARDS_SUBSCRIBER_CONSENT, false).underControl(true);

    /** {@code safeguards.licensedInvestigator}. */
    public static final Fact<Boolean> LICENSED_INVESTIGATOR =
            Fact.cautious(Attribute.SAFEGUARDS_LICENSED_INVESTIGATOR, false).underControl(true);

    /** {@code safeguards.reporterConsent}. */
    public static final Fact<Boolean> REPORTER_CONSENT =
            Fact.cautious(Attribute.SAFEGUARDS_REPORTER_CONSENT, false).underControl(true);

    /** {@code safeguards.statutoryDuty}. */
    public static final Fact<Boolean> STATUTORY_DUTY = Fact.cautious(Attribute.SAFEGUARDS_STATUTORY_DUTY, false);

    /** {@code safeguards.objectionOverridden}. */
    public static final Fact<Boolean> OBJECTION_OVERRIDDEN =
            Fact.cautious(Attribute.SAFEGUARDS_OBJECTION_OVERRIDDEN, false).underControl(true);

    /** {@code suspicion.conduct}. */
    public static final Fact<SuspectedConduct> SUSPECTED_CONDUCT =
            Fact.cautious(Attribute.SUSPICION_CONDUCT, SuspectedConduct.NONE);

    /** {@code suspicion.strength}. */
    public static final Fact<SuspicionStrength> SUSPICION_STRENGTH =
            Fact.cautious(Attribute.SUSPICION_STRENGTH, SuspicionStrength.NONE);

    /** {@code suspicion.documented}. */
    public static final Fact<Boolean> SUSPICION_DOCUMENTED =
            Fact.cautious(Attribute.SUSPICION_DOCUMENTED, false).underControl(true);

    /** {@code suspicion.aboutThisCommunication}. */
    public static final Fact<Boolean> SUSPICION_ABOUT_THIS_COMMUNICATION =
            Fact.cautious(Attribute.SUSPICION_ABOUT_THIS_COMMUNICATION, false);

    /** {@code source.provenance}. */
    public static final Fact<Provenance> PROVENANCE =
            Fact.cautious(Attribute.SOURCE_PROVENANCE, Provenance.CRIMINAL_INTERCEPTION);

    /** {@code source.collectedFor}. */
    public static final Fact<PurposeCategory> COLLECTED_FOR =
            Fact.cautious(Attribute.SOURCE_COLLECTED_FOR, PurposeCategory.UNSPECIFIED);

    /** {@code source.useAnnounced}. */
    public static final Fact<Boolean> USE_ANNOUNCED = Fact.cautious(Attribute.SOURCE_USE_ANNOUNCED, false);

    /** {@code source.useExcluded}. */
    public static final Fact<Boolean> USE_EXCLUDED = Fact.marker(Attribute.SOURCE_USE_EXCLUDED, false);

    /** {@code source.covert}. */
    public static final Fact<Boolean> SOURCE_COVERT = Fact.marker(Attribute.SOURCE_COVERT, false);

    /** {@code source.aggravated}. */
    public static final Fact<Boolean> AGGRAVATED = Fact.cautious(Attribute.SOURCE_AGGRAVATED, true);

    /** {@code use}. */
    public static final Fact<Boolean> USE_PRESENT = Fact.given(Attribute.USE_PRESENT);

    /** {@code use.kind}. */
    public static final Fact<UseKind> USE_KIND = Fact.given(Attribute.USE_KIND);

    /** {@code use.finding}. */
    public static final Fact<Finding> FINDING = Fact.cautious(Attribute.USE_FINDING, Finding.NONE);

    /** {@code use.about}. */
    public static final Fact<FindingAbout> ABOUT = Fact.cautious(Attribute.USE_ABOUT, FindingAbout.WORKER);

    /** {@code use.disclosedTo}. */
    public static final Fact<Recipient> DISCLOSED_TO = Fact.cautious(Attribute.USE_DISCLOSED_TO, Recipient.OTHER);

    /** {@code use.workerHeard}. */
    public static final Fact<Boolean> WORKER_HEARD =
            Fact.cautious(Attribute.USE_WORKER_HEARD, false).underControl(true);

    /** {@code use.workerWarned}. */
    public static final Fact<Boolean> WORKER_WARNED =
            Fact.cautious(Attribute.USE_WORKER_WARNED, false).underControl(true);

    /** {@code use.linkedToWork}. */
    public static final Fact<Boolean> LINKED_TO_WORK = Fact.cautious(Attribute.USE_LINKED_TO_WORK, false);

    /** {@code use.ruleKnown}. */
    public static final Fact<Boolean> RULE_KNOWN = Fact.cautious(Attribute.USE_RULE_KNOWN, false);

    /** {@code recordCheck}. */
    public static final Fact<Boolean> RECORD_CHECK_GIVEN = Fact.given(Attribute.RECORD_CHECK_GIVEN);

    /** {@code recordCheck.record}. */
    public static final Fact<RecordKind> RECORD_KIND = Fact.given(Attribute.RECORD_CHECK_RECORD);

    /** {@code recordCheck.roleEligible}. */
    public static final Fact<Boolean> ROLE_ELIGIBLE = Fact.cautious(Attribute.RECORD_CHECK_ROLE_ELIGIBLE, false);

    private static final List<Fact<?>> ALL = all0();
    private static final Map<Attribute, Fact<?>> BY_ATTRIBUTE = byAttribute();

    private Facts() {}

    /** Every fact of the vocabulary, in its order. */
    public static List<Fact<?>> all() {
        return ALL;
    }

    /** The fact that the packed form holds at this attribute. */
    public static Fact<?> of(Attribute attribute) {
        Fact<?> fact = BY_ATTRIBUTE.get(attribute);
        if (fact == null) {
            throw new IllegalStateException("no fact reads `" + attribute.path() + "`");
        }
        return fact;
    }

    private static List<Fact<?>> all0() {
        List<Fact<?>> all = new ArrayList<>();
        Collections.addAll(
                all,
                ACTIVITY,
                PURPOSE,
                WORKER_COUNTRY,
                PLACE,
                IN_MONITORED_GROUP,
                NOTICE,
                WORKER_OBJECTED,
                COMMUNICATION_GIVEN,
                CHANNEL,
                LINE,
                NATURE,
                INTERNAL,
                INCOMING,
                PRIVACY_PROMISE,
                PROTECTED_FUNCTION,
                PROTECTION_WAIVED,
                SHARED_BY_PARTY,
                CONSENT,
                OTHER_PARTY_COUNTRY,
                OTHER_PARTY_NOTIFIED,
                OTHER_PARTY_OBJECTED,
                CARD_DATA,
                SPECIAL_CATEGORY,
                OFFENCE_DATA,
                NATIONAL_NUMBER,
                WITHIN_RECORDING_DUTY,
                EXTENT,
                TIME_LIMITED,
                COVERT,
                OPERATOR,
                FOR_EMPLOYER,
                STORED_COPY,
                STOPS_WHEN_PERSONAL,
                RECORDS_HOLD,
                RECORDS_SOUND,
                SUBJECT,
                BIOMETRIC,
                LEGACY_AI_SYSTEM,
                EMOTION_FROM_BIOMETRICS,
                EMOTION_EXEMPTION,
                DECISION,
                EMPLOYER_COUNTRY,
                PUBLIC_AUTHORITY,
                SECTOR,
                REPRESENTATION,
                HEADCOUNT,
                LEGAL_BASIS,
                CONSENT_FREELY_GIVEN,
                BALANCING,
                LESS_INTRUSIVE_MEANS_SUFFICE,
                IMPACT_ASSESSMENT,
                PRIOR_AUTHORITY_CHECK,
                COUNCIL_CONSENT,
                MEASURE_KIND,
                SENIOR_AUTHORISATION,
                TELLING_WOULD_PREJUDICE,
                SPECIAL_DATA_CONDITION,
                OFFENCE_DATA_CONDITION,
                OFFENCE_DATA_RULES,
                BIOMETRIC_ALTERNATIVE,
                AUTOMATED_DECISION_SAFEGUARDS,
                AUTOMATED_DECISION_EXCEPTION,
                RETENTION_JUSTIFIED,
                TRANSFER,
                SUBSCRIBER_CONSENT,
                LICENSED_INVESTIGATOR,
                REPORTER_CONSENT,
                STATUTORY_DUTY,
                OBJECTION_OVERRIDDEN,
                SUSPECTED_CONDUCT,
                SUSPICION_STRENGTH,
                SUSPICION_DOCUMENTED,
                SUSPICION_ABOUT_THIS_COMMUNICATION,
                PROVENANCE,
                COLLECTED_FOR,
                USE_ANNOUNCED,
                USE_EXCLUDED,
                SOURCE_COVERT,
                AGGRAVATED,
                USE_PRESENT,
                USE_KIND,
                FINDING,
                ABOUT,
                DISCLOSED_TO,
                WORKER_HEARD,
                WORKER_WARNED,
                LINKED_TO_WORK,
                RULE_KNOWN,
                RECORD_CHECK_GIVEN,
                RECORD_KIND,
                ROLE_ELIGIBLE);
        return Collections.unmodifiableList(all);
    }

    private static Map<Attribute, Fact<?>> byAttribute() {
        Map<Attribute, Fact<?>> map = new EnumMap<>(Attribute.class);
        for (Fact<?> fact : ALL) {
            map.put(fact.attribute().orElseThrow(), fact);
        }
        return map;
    }
}
