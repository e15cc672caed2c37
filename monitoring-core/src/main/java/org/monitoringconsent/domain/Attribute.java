package org.monitoringconsent.domain;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The enumerated facts of a request, in the order of the vocabulary, each with its finite domain and its place in the
 * {@linkplain PackedRequest packed form}.
 *
 * <p>{@link #COMMUNICATION_GIVEN}, {@link #USE_PRESENT} and {@link #RECORD_CHECK_GIVEN} say whether that part is there
 * at all and are always stated. {@link #MANNER_TIME_LIMITED} is true when an end is stated and otherwise unstated.
 */
@SuppressWarnings("ImmutableEnumChecker") // The domain is an unmodifiable list of immutable constants.
public enum Attribute {
    ACTIVITY("activity", Activity.values()),
    PURPOSE_CATEGORY("purpose.category", PurposeCategory.values()),
    WORKER_COUNTRY("worker.country", Kind.COUNTRIES),
    WORKER_PLACE("worker.place", Place.values()),
    WORKER_IN_MONITORED_GROUP("worker.inMonitoredGroup", Kind.BOOLEANS),
    WORKER_NOTICE("worker.notice", Notice.values()),
    WORKER_OBJECTED("worker.objected", Kind.BOOLEANS),
    COMMUNICATION_GIVEN("communication", Kind.BOOLEANS),
    COMMUNICATION_CHANNEL("communication.channel", Channel.values()),
    COMMUNICATION_LINE("communication.line", Line.values()),
    COMMUNICATION_NATURE("communication.nature", Nature.values()),
    COMMUNICATION_INTERNAL("communication.internal", Kind.BOOLEANS),
    COMMUNICATION_INCOMING("communication.incoming", Kind.BOOLEANS),
    COMMUNICATION_PRIVACY_PROMISE("communication.privacyPromise", PrivacyPromise.values()),
    COMMUNICATION_PROTECTED_FUNCTION("communication.protectedFunction", ProtectedFunction.values()),
    COMMUNICATION_PROTECTION_WAIVED("communication.protectionWaived", Kind.BOOLEANS),
    COMMUNICATION_SHARED_BY_PARTY("communication.sharedByParty", Kind.BOOLEANS),
    COMMUNICATION_CONSENT("communication.consent", Consent.values()),
    COMMUNICATION_OTHER_PARTY_COUNTRY("communication.otherPartyCountry", Kind.COUNTRIES),
    COMMUNICATION_OTHER_PARTY_NOTIFIED("communication.otherPartyNotified", Kind.BOOLEANS),
    COMMUNICATION_OTHER_PARTY_OBJECTED("communication.otherPartyObjected", Kind.BOOLEANS),
    COMMUNICATION_CARD_DATA("communication.cardData", CardData.values()),
    COMMUNICATION_SPECIAL_CATEGORY("communication.specialCategory", DataCapture.values()),
    COMMUNICATION_OFFENCE_DATA("communication.offenceData", DataCapture.values()),
    COMMUNICATION_NATIONAL_NUMBER("communication.nationalNumber", DataCapture.values()),
    COMMUNICATION_WITHIN_RECORDING_DUTY("communication.withinRecordingDuty", Kind.BOOLEANS),
    MANNER_EXTENT("manner.extent", Extent.values()),
    MANNER_TIME_LIMITED("manner.timeLimited", Kind.BOOLEANS),
    MANNER_COVERT("manner.covert", Kind.BOOLEANS),
    MANNER_OPERATOR("manner.operator", Operator.values()),
    MANNER_FOR_EMPLOYER("manner.forEmployer", Kind.BOOLEANS),
    MANNER_STORED_COPY("manner.storedCopy", Kind.BOOLEANS),
    MANNER_STOPS_WHEN_PERSONAL("manner.stopsWhenPersonal", Kind.BOOLEANS),
    MANNER_RECORDS_HOLD("manner.recordsHold", Kind.BOOLEANS),
    MANNER_RECORDS_SOUND("manner.recordsSound", Kind.BOOLEANS),
    MANNER_SUBJECT("manner.subject", Subject.values()),
    MANNER_BIOMETRIC("manner.biometric", Biometric.values()),
    MANNER_LEGACY_AI_SYSTEM("manner.legacyAiSystem", Kind.BOOLEANS),
    MANNER_EMOTION_FROM_BIOMETRICS("manner.emotionFromBiometrics", Kind.BOOLEANS),
    MANNER_EMOTION_EXEMPTION("manner.emotionExemption", EmotionExemption.values()),
    MANNER_DECISION("manner.decision", DecisionMaking.values()),
    EMPLOYER_COUNTRY("employer.country", Kind.COUNTRIES),
    EMPLOYER_PUBLIC_AUTHORITY("employer.publicAuthority", Kind.BOOLEANS),
    EMPLOYER_SECTOR("employer.sector", Sector.values()),
    EMPLOYER_REPRESENTATION("employer.representation", Representation.values()),
    EMPLOYER_HEADCOUNT("employer.headcount", HeadcountBand.values()),
    SAFEGUARDS_LEGAL_BASIS("safeguards.legalBasis", LegalBasis.values()),
    SAFEGUARDS_CONSENT_FREELY_GIVEN("safeguards.consentFreelyGiven", Kind.BOOLEANS),
    SAFEGUARDS_BALANCING("safeguards.balancing", Balancing.values()),
    SAFEGUARDS_LESS_INTRUSIVE_MEANS_SUFFICE("safeguards.lessIntrusiveMeansSuffice", Kind.BOOLEANS),
    SAFEGUARDS_IMPACT_ASSESSMENT("safeguards.impactAssessment", ImpactAssessment.values()),
    SAFEGUARDS_PRIOR_AUTHORITY_CHECK("safeguards.priorAuthorityCheck", Kind.BOOLEANS),
    SAFEGUARDS_COUNCIL_CONSENT("safeguards.councilConsent", CouncilConsent.values()),
    SAFEGUARDS_MEASURE_KIND("safeguards.measureKind", MeasureKind.values()),
    SAFEGUARDS_SENIOR_AUTHORISATION("safeguards.seniorAuthorisation", Kind.BOOLEANS),
    SAFEGUARDS_TELLING_WOULD_PREJUDICE("safeguards.tellingWouldPrejudice", Kind.BOOLEANS),
    SAFEGUARDS_SPECIAL_DATA_CONDITION("safeguards.specialDataCondition", Kind.BOOLEANS),
    SAFEGUARDS_OFFENCE_DATA_CONDITION("safeguards.offenceDataCondition", Kind.BOOLEANS),
    SAFEGUARDS_OFFENCE_DATA_RULES("safeguards.offenceDataRules", Kind.BOOLEANS),
    SAFEGUARDS_BIOMETRIC_ALTERNATIVE("safeguards.biometricAlternative", Kind.BOOLEANS),
    SAFEGUARDS_AUTOMATED_DECISION_SAFEGUARDS("safeguards.automatedDecisionSafeguards", Kind.BOOLEANS),
    SAFEGUARDS_AUTOMATED_DECISION_EXCEPTION("safeguards.automatedDecisionException", Kind.BOOLEANS),
    SAFEGUARDS_RETENTION_JUSTIFIED("safeguards.retentionJustified", Kind.BOOLEANS),
    SAFEGUARDS_TRANSFER("safeguards.transfer", Transfer.values()),
    SAFEGUARDS_SUBSCRIBER_CONSENT("safeguards.subscriberConsent", Kind.BOOLEANS),
    SAFEGUARDS_LICENSED_INVESTIGATOR("safeguards.licensedInvestigator", Kind.BOOLEANS),
    SAFEGUARDS_REPORTER_CONSENT("safeguards.reporterConsent", Kind.BOOLEANS),
    SAFEGUARDS_STATUTORY_DUTY("safeguards.statutoryDuty", Kind.BOOLEANS),
    SAFEGUARDS_OBJECTION_OVERRIDDEN("safeguards.objectionOverridden", Kind.BOOLEANS),
    SUSPICION_CONDUCT("suspicion.conduct", SuspectedConduct.values()),
    SUSPICION_STRENGTH("suspicion.strength", SuspicionStrength.values()),
    SUSPICION_DOCUMENTED("suspicion.documented", Kind.BOOLEANS),
    SUSPICION_ABOUT_THIS_COMMUNICATION("suspicion.aboutThisCommunication", Kind.BOOLEANS),
    SOURCE_PROVENANCE("source.provenance", Provenance.values()),
    SOURCE_COLLECTED_FOR("source.collectedFor", PurposeCategory.values()),
    SOURCE_USE_ANNOUNCED("source.useAnnounced", Kind.BOOLEANS),
    SOURCE_USE_EXCLUDED("source.useExcluded", Kind.BOOLEANS),
    SOURCE_COVERT("source.covert", Kind.BOOLEANS),
    SOURCE_AGGRAVATED("source.aggravated", Kind.BOOLEANS),
    USE_PRESENT("use", Kind.BOOLEANS),
    USE_KIND("use.kind", UseKind.values()),
    USE_FINDING("use.finding", Finding.values()),
    USE_ABOUT("use.about", FindingAbout.values()),
    USE_DISCLOSED_TO("use.disclosedTo", Recipient.values()),
    USE_WORKER_HEARD("use.workerHeard", Kind.BOOLEANS),
    USE_WORKER_WARNED("use.workerWarned", Kind.BOOLEANS),
    USE_LINKED_TO_WORK("use.linkedToWork", Kind.BOOLEANS),
    USE_RULE_KNOWN("use.ruleKnown", Kind.BOOLEANS),
    RECORD_CHECK_GIVEN("recordCheck", Kind.BOOLEANS),
    RECORD_CHECK_RECORD("recordCheck.record", RecordKind.values()),
    RECORD_CHECK_ROLE_ELIGIBLE("recordCheck.roleEligible", Kind.BOOLEANS);

    private static final Map<String, Attribute> BY_PATH = byPath();

    private final String path;
    private final List<Object> domain;
    private final int width;
    private final int word;
    private final int shift;

    Attribute(String path, Object[] domain) {
        this.path = path;
        this.domain = Collections.unmodifiableList(Arrays.asList(domain));
        this.width = Integer.SIZE - Integer.numberOfLeadingZeros(domain.length);
        int place = Layout.place(width, domain == Kind.COUNTRIES);
        this.word = place / Long.SIZE;
        this.shift = place % Long.SIZE;
    }

    private static Map<String, Attribute> byPath() {
        Map<String, Attribute> byPath = new HashMap<>();
        for (Attribute attribute : values()) {
            byPath.put(attribute.path, attribute);
        }
        return Collections.unmodifiableMap(byPath);
    }

    /** Returns the attribute with this path, or empty when there is none. */
    public static Optional<Attribute> named(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    /** Returns the path in a request, such as {@code worker.notice}. */
    public String path() {
        return path;
    }

    /** Returns the possible values in order: enum constants, countries, or false and true. */
    public List<Object> domain() {
        return domain;
    }

    /** Returns the number of possible values. */
    public int size() {
        return domain.size();
    }

    /** Returns how the value at this position of the domain, counted from 0, is written in a request. */
    public String label(int position) {
        return domain.get(position).toString();
    }

    /** Returns the word of the packed form, 0 to 3, that holds it. */
    public int word() {
        return word;
    }

    /** Returns its lowest bit in that word. */
    public int shift() {
        return shift;
    }

    /** Returns its number of bits; they hold 0 for unstated and otherwise 1 plus the position in the domain. */
    public int width() {
        return width;
    }

    /** Returns the bits of its word that it occupies. */
    public long mask() {
        return ((1L << width) - 1) << shift;
    }

    /** The domains that are not the constants of one enum. */
    private static final class Kind {
        static final Object[] BOOLEANS = {false, true};
        static final Object[] COUNTRIES = CountryCode.all().toArray();
    }

    /** Hands out bits in the order of the constants; none straddles a word, and countries share the last. */
    private static final class Layout {
        private static final int LAST = PackedRequest.WORDS - 1;
        private static final int[] USED = new int[PackedRequest.WORDS];

        static int place(int width, boolean country) {
            int word = country ? LAST : 0;
            while (USED[word] + width > Long.SIZE) {
                word++;
            }
            int shift = USED[word];
            USED[word] += width;
            return word * Long.SIZE + shift;
        }
    }
}
