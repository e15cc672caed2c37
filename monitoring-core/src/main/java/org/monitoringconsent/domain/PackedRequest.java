package org.monitoringconsent.domain;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The enumerated facts of a request in four words, so that deciding reads no object.
 *
 * <p>Each {@link Attribute} holds 0 when it is not stated and otherwise 1 plus the position of its value. The numbers
 * of countries follow the list of the running JDK; keep requests, not packed forms, for longer.
 */
public final class PackedRequest implements Serializable {

    /** The number of words. */
    public static final int WORDS = 4;

    @Serial
    private static final long serialVersionUID = 1L;

    /** The highest bit of the last word, which the countries leave free. */
    private static final long ATTRIBUTES = 1L << 63;

    /** The bits of the worker and the communication in each word. */
    private static final long[] CALL_MASKS = callMasks();

    private final long word0;
    private final long word1;
    private final long word2;
    private final long word3;
    /** Worked out once, because a request is looked up at least as often as it is made. */
    private final int hash;

    private PackedRequest(long word0, long word1, long word2, long word3) {
        this.word0 = word0;
        this.word1 = word1;
        this.word2 = word2;
        this.word3 = word3;
        long mixed = ((word0 * 31 + word1) * 31 + word2) * 31 + word3;
        this.hash = Long.hashCode(mixed * 0x9E3779B97F4A7C15L);
    }

    /** Returns the packed form of a request. */
    public static PackedRequest of(MonitoringRequest request) {
        Packer packer = new Packer();
        packer.put(Attribute.ACTIVITY, request.activity());
        packer.constant(Attribute.PURPOSE_CATEGORY, request.purpose().category());
        pack(request.worker(), packer);
        packer.put(Attribute.COMMUNICATION_GIVEN, request.communication().isPresent());
        if (request.communication().isPresent()) {
            pack(request.communication().get(), packer);
        }
        pack(request.manner(), packer);
        pack(request.employer(), packer);
        pack(request.safeguards(), packer);
        pack(request.suspicion(), packer);
        pack(request.source(), packer);
        packer.put(Attribute.USE_PRESENT, request.use().isPresent());
        if (request.use().isPresent()) {
            pack(request.use().get(), packer);
        }
        packer.put(Attribute.RECORD_CHECK_GIVEN, request.recordCheck().isPresent());
        if (request.recordCheck().isPresent()) {
            pack(request.recordCheck().get(), packer);
        }
        packer.word3 |= request.attributes().isEmpty() ? 0 : ATTRIBUTES;
        return packer.packed();
    }

    /** Returns the first word. */
    public long word0() {
        return word0;
    }

    /** Returns the second word. */
    public long word1() {
        return word1;
    }

    /** Returns the third word. */
    public long word2() {
        return word2;
    }

    /** Returns the last word, with the countries. */
    public long word3() {
        return word3;
    }

    /** Returns a word by its number, 0 to 3. */
    public long word(int number) {
        return switch (number) {
            case 0 -> word0;
            case 1 -> word1;
            case 2 -> word2;
            case 3 -> word3;
            default -> throw new IllegalArgumentException("word `" + number + "` must be 0 to 3");
        };
    }

    /** Returns whether the request has facts that a rule set brings along, which are not part of the packed form. */
    public boolean hasAttributes() {
        return word3 < 0;
    }

    /** Returns 0 when the attribute is not stated, otherwise 1 plus the position of its value. */
    public int value(Attribute attribute) {
        return (int) ((word(attribute.word()) & attribute.mask()) >>> attribute.shift());
    }

    /** Returns a copy with the facts of another worker and another communication; all others stay. */
    public PackedRequest with(Worker worker, Communication communication) {
        Packer packer = new Packer();
        packer.word0 = word0 & ~CALL_MASKS[0];
        packer.word1 = word1 & ~CALL_MASKS[1];
        packer.word2 = word2 & ~CALL_MASKS[2];
        packer.word3 = word3 & ~CALL_MASKS[3];
        pack(worker, packer);
        packer.put(Attribute.COMMUNICATION_GIVEN, true);
        pack(communication, packer);
        return packer.packed();
    }

    private static long[] callMasks() {
        long[] masks = new long[WORDS];
        for (Attribute attribute : Attribute.values()) {
            String path = attribute.path();
            if (path.startsWith("worker.") || path.startsWith("communication")) {
                masks[attribute.word()] |= attribute.mask();
            }
        }
        return masks;
    }

    /** Returns a copy in which the attribute holds 0 for unstated, or 1 plus the position of its value. */
    public PackedRequest with(Attribute attribute, int value) {
        if (value < 0 || value > attribute.size()) {
            throw new IllegalArgumentException(
                    "value `" + value + "` of `" + attribute.path() + "` must be 0 to " + attribute.size());
        }
        long bits = (long) value << attribute.shift();
        long keep = ~attribute.mask();
        return switch (attribute.word()) {
            case 0 -> new PackedRequest((word0 & keep) | bits, word1, word2, word3);
            case 1 -> new PackedRequest(word0, (word1 & keep) | bits, word2, word3);
            case 2 -> new PackedRequest(word0, word1, (word2 & keep) | bits, word3);
            default -> new PackedRequest(word0, word1, word2, (word3 & keep) | bits);
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PackedRequest that
                && word0 == that.word0
                && word1 == that.word1
                && word2 == that.word2
                && word3 == that.word3;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("PackedRequest{");
        for (Attribute attribute : Attribute.values()) {
            int value = value(attribute);
            if (value > 0) {
                text.append(text.charAt(text.length() - 1) == '{' ? "" : ", ")
                        .append(attribute.path())
                        .append('=')
                        .append(attribute.label(value - 1));
            }
        }
        return text.append('}').toString();
    }

    private static void pack(Worker worker, Packer packer) {
        packer.put(Attribute.WORKER_COUNTRY, worker.country());
        packer.constant(Attribute.WORKER_PLACE, worker.place());
        packer.flag(Attribute.WORKER_IN_MONITORED_GROUP, worker.inMonitoredGroup());
        packer.constant(Attribute.WORKER_NOTICE, worker.notice());
        packer.flag(Attribute.WORKER_OBJECTED, worker.objected());
    }

    private static void pack(Communication communication, Packer packer) {
        packer.put(Attribute.COMMUNICATION_CHANNEL, communication.channel());
        packer.put(Attribute.COMMUNICATION_LINE, communication.line());
        packer.constant(Attribute.COMMUNICATION_NATURE, communication.nature());
        packer.flag(Attribute.COMMUNICATION_INTERNAL, communication.internal());
        packer.flag(Attribute.COMMUNICATION_INCOMING, communication.incoming());
        packer.constant(Attribute.COMMUNICATION_PRIVACY_PROMISE, communication.privacyPromise());
        packer.constant(Attribute.COMMUNICATION_PROTECTED_FUNCTION, communication.protectedFunction());
        packer.flag(Attribute.COMMUNICATION_PROTECTION_WAIVED, communication.protectionWaived());
        packer.flag(Attribute.COMMUNICATION_SHARED_BY_PARTY, communication.sharedByParty());
        packer.constant(Attribute.COMMUNICATION_CONSENT, communication.consent());
        packer.country(Attribute.COMMUNICATION_OTHER_PARTY_COUNTRY, communication.otherPartyCountry());
        packer.flag(Attribute.COMMUNICATION_OTHER_PARTY_NOTIFIED, communication.otherPartyNotified());
        packer.flag(Attribute.COMMUNICATION_OTHER_PARTY_OBJECTED, communication.otherPartyObjected());
        packer.constant(Attribute.COMMUNICATION_CARD_DATA, communication.cardData());
        packer.constant(Attribute.COMMUNICATION_SPECIAL_CATEGORY, communication.specialCategory());
        packer.constant(Attribute.COMMUNICATION_OFFENCE_DATA, communication.offenceData());
        packer.constant(Attribute.COMMUNICATION_NATIONAL_NUMBER, communication.nationalNumber());
        packer.flag(Attribute.COMMUNICATION_WITHIN_RECORDING_DUTY, communication.withinRecordingDuty());
    }

    private static void pack(Manner manner, Packer packer) {
        packer.constant(Attribute.MANNER_EXTENT, manner.extent());
        if (manner.endsOn().isPresent()) {
            packer.put(Attribute.MANNER_TIME_LIMITED, true);
        }
        packer.flag(Attribute.MANNER_COVERT, manner.covert());
        packer.constant(Attribute.MANNER_OPERATOR, manner.operator());
        packer.flag(Attribute.MANNER_FOR_EMPLOYER, manner.forEmployer());
        packer.flag(Attribute.MANNER_STORED_COPY, manner.storedCopy());
        packer.flag(Attribute.MANNER_STOPS_WHEN_PERSONAL, manner.stopsWhenPersonal());
        packer.flag(Attribute.MANNER_RECORDS_HOLD, manner.recordsHold());
        packer.flag(Attribute.MANNER_RECORDS_SOUND, manner.recordsSound());
        packer.constant(Attribute.MANNER_SUBJECT, manner.subject());
        packer.constant(Attribute.MANNER_BIOMETRIC, manner.biometric());
        packer.flag(Attribute.MANNER_LEGACY_AI_SYSTEM, manner.legacyAiSystem());
        packer.flag(Attribute.MANNER_EMOTION_FROM_BIOMETRICS, manner.emotionFromBiometrics());
        packer.constant(Attribute.MANNER_EMOTION_EXEMPTION, manner.emotionExemption());
        packer.constant(Attribute.MANNER_DECISION, manner.decision());
    }

    private static void pack(Employer employer, Packer packer) {
        packer.put(Attribute.EMPLOYER_COUNTRY, employer.country());
        packer.flag(Attribute.EMPLOYER_PUBLIC_AUTHORITY, employer.publicAuthority());
        packer.constant(Attribute.EMPLOYER_SECTOR, employer.sector());
        packer.constant(Attribute.EMPLOYER_REPRESENTATION, employer.representation());
        packer.constant(Attribute.EMPLOYER_HEADCOUNT, employer.headcountBand());
    }

    private static void pack(Safeguards safeguards, Packer packer) {
        packer.constant(Attribute.SAFEGUARDS_LEGAL_BASIS, safeguards.legalBasis());
        packer.flag(Attribute.SAFEGUARDS_CONSENT_FREELY_GIVEN, safeguards.consentFreelyGiven());
        packer.constant(Attribute.SAFEGUARDS_BALANCING, safeguards.balancing());
        packer.flag(Attribute.SAFEGUARDS_LESS_INTRUSIVE_MEANS_SUFFICE, safeguards.lessIntrusiveMeansSuffice());
        packer.constant(Attribute.SAFEGUARDS_IMPACT_ASSESSMENT, safeguards.impactAssessment());
        packer.flag(Attribute.SAFEGUARDS_PRIOR_AUTHORITY_CHECK, safeguards.priorAuthorityCheck());
        packer.constant(Attribute.SAFEGUARDS_COUNCIL_CONSENT, safeguards.councilConsent());
        packer.constant(Attribute.SAFEGUARDS_MEASURE_KIND, safeguards.measureKind());
        packer.flag(Attribute.SAFEGUARDS_SENIOR_AUTHORISATION, safeguards.seniorAuthorisation());
        packer.flag(Attribute.SAFEGUARDS_TELLING_WOULD_PREJUDICE, safeguards.tellingWouldPrejudice());
        packer.flag(Attribute.SAFEGUARDS_SPECIAL_DATA_CONDITION, safeguards.specialDataCondition());
        packer.flag(Attribute.SAFEGUARDS_OFFENCE_DATA_CONDITION, safeguards.offenceDataCondition());
        packer.flag(Attribute.SAFEGUARDS_OFFENCE_DATA_RULES, safeguards.offenceDataRules());
        packer.flag(Attribute.SAFEGUARDS_BIOMETRIC_ALTERNATIVE, safeguards.biometricAlternative());
        packer.flag(Attribute.SAFEGUARDS_AUTOMATED_DECISION_SAFEGUARDS, safeguards.automatedDecisionSafeguards());
        packer.flag(Attribute.SAFEGUARDS_AUTOMATED_DECISION_EXCEPTION, safeguards.automatedDecisionException());
        packer.flag(Attribute.SAFEGUARDS_RETENTION_JUSTIFIED, safeguards.retentionJustified());
        packer.constant(Attribute.SAFEGUARDS_TRANSFER, safeguards.transfer());
        packer.flag(Attribute.SAFEGUARDS_SUBSCRIBER_CONSENT, safeguards.subscriberConsent());
        packer.flag(Attribute.SAFEGUARDS_LICENSED_INVESTIGATOR, safeguards.licensedInvestigator());
        packer.flag(Attribute.SAFEGUARDS_REPORTER_CONSENT, safeguards.reporterConsent());
        packer.flag(Attribute.SAFEGUARDS_STATUTORY_DUTY, safeguards.statutoryDuty());
        packer.flag(Attribute.SAFEGUARDS_OBJECTION_OVERRIDDEN, safeguards.objectionOverridden());
    }

    private static void pack(Suspicion suspicion, Packer packer) {
        packer.constant(Attribute.SUSPICION_CONDUCT, suspicion.conduct());
        packer.constant(Attribute.SUSPICION_STRENGTH, suspicion.strength());
        packer.flag(Attribute.SUSPICION_DOCUMENTED, suspicion.documented());
        packer.flag(Attribute.SUSPICION_ABOUT_THIS_COMMUNICATION, suspicion.aboutThisCommunication());
    }

    private static void pack(Source source, Packer packer) {
        packer.constant(Attribute.SOURCE_PROVENANCE, source.provenance());
        packer.constant(Attribute.SOURCE_COLLECTED_FOR, source.collectedFor());
        packer.flag(Attribute.SOURCE_USE_ANNOUNCED, source.useAnnounced());
        packer.flag(Attribute.SOURCE_USE_EXCLUDED, source.useExcluded());
        packer.flag(Attribute.SOURCE_COVERT, source.covert());
        packer.flag(Attribute.SOURCE_AGGRAVATED, source.aggravated());
    }

    private static void pack(Use use, Packer packer) {
        packer.put(Attribute.USE_KIND, use.kind());
        packer.constant(Attribute.USE_FINDING, use.finding());
        packer.constant(Attribute.USE_ABOUT, use.about());
        packer.constant(Attribute.USE_DISCLOSED_TO, use.disclosedTo());
        packer.flag(Attribute.USE_WORKER_HEARD, use.workerHeard());
        packer.flag(Attribute.USE_WORKER_WARNED, use.workerWarned());
        packer.flag(Attribute.USE_LINKED_TO_WORK, use.linkedToWork());
        packer.flag(Attribute.USE_RULE_KNOWN, use.ruleKnown());
    }

    private static void pack(RecordCheck check, Packer packer) {
        packer.put(Attribute.RECORD_CHECK_RECORD, check.record());
        packer.flag(Attribute.RECORD_CHECK_ROLE_ELIGIBLE, check.roleEligible());
    }

    /** Gathers the words. */
    private static final class Packer {
        private long word0;
        private long word1;
        private long word2;
        private long word3;

        void put(Attribute attribute, Enum<?> value) {
            set(attribute, value.ordinal() + 1);
        }

        void put(Attribute attribute, CountryCode value) {
            set(attribute, value.ordinal() + 1);
        }

        void put(Attribute attribute, boolean value) {
            set(attribute, value ? 2 : 1);
        }

        void country(Attribute attribute, Optional<CountryCode> value) {
            if (value.isPresent()) {
                put(attribute, value.get());
            }
        }

        void constant(Attribute attribute, Optional<? extends Enum<?>> value) {
            if (value.isPresent()) {
                put(attribute, value.get());
            }
        }

        void flag(Attribute attribute, Optional<Boolean> value) {
            if (value.isPresent()) {
                put(attribute, value.get());
            }
        }

        PackedRequest packed() {
            return new PackedRequest(word0, word1, word2, word3);
        }

        private void set(Attribute attribute, long value) {
            long bits = value << attribute.shift();
            switch (attribute.word()) {
                case 0 -> word0 |= bits;
                case 1 -> word1 |= bits;
                case 2 -> word2 |= bits;
                default -> word3 |= bits;
            }
        }
    }
}
