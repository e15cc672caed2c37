// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Duty;

/** Which obligations stand in which document; the impact assessment has them all. */
final class DutyParts {

    /** What is done inside the house and promises nothing to workers, or is the notice itself. */
    private static final Set<Obligation> OF_THE_HOUSE = EnumSet.of(
            Obligation.KEEP_WORKER_NOTICE,
            Obligation.HAVE_PROCESSOR_CONTRACT,
            Obligation.CONSIDER_IMPACT_ASSESSMENT,
            Obligation.DO_IMPACT_ASSESSMENT,
            Obligation.REVIEW_IMPACT_ASSESSMENT,
            Obligation.TAKE_DPO_ADVICE,
            Obligation.RECORD_OFFENCE_DATA_CONDITION,
            Obligation.RECORD_NEW_PURPOSE,
            Obligation.LOG_AUTHORISATION,
            Obligation.TAKE_LEGAL_ADVICE,
            Obligation.CONSULT_STAFF,
            Obligation.ESTABLISH_WORKS_COUNCIL,
            Obligation.GET_COUNCIL_CONSENT_FOR_MODALITIES,
            Obligation.TELL_CREDIT_AGENCY);

    /** What the other party is owed. */
    private static final Set<Obligation> TO_OTHERS = EnumSet.of(
            Obligation.INFORM_OTHER_PARTY,
            Obligation.NOTIFY_CLIENTS,
            Obligation.SIGNAL_AT_START,
            Obligation.PAUSE_FOR_CARD_DATA,
            Obligation.DISCLOSE_EMOTION_RECOGNITION,
            Obligation.HANDLE_OBJECTIONS,
            Obligation.ANSWER_ACCESS_REQUESTS,
            Obligation.HANDLE_COMPLAINTS);

    private static final Set<Obligation> ON_TIME = EnumSet.of(
            Obligation.LIMIT_RETENTION,
            Obligation.RETAIN_SIX_MONTHS,
            Obligation.RETAIN_TWELVE_MONTHS,
            Obligation.RETAIN_FIVE_YEARS,
            Obligation.ERASE_WITHIN_FOUR_WEEKS,
            Obligation.KEEP_SEALED,
            Obligation.DELETE_IF_UNFOUNDED,
            Obligation.PURGE_CARD_DATA);

    private static final Set<Obligation> ON_SECURITY = EnumSet.of(
            Obligation.RESTRICT_AND_LOG_ACCESS,
            Obligation.LOG_AUTHORISATION,
            Obligation.PAUSE_FOR_CARD_DATA,
            Obligation.EXCLUDE_PROTECTED_FUNCTIONS,
            Obligation.KEEP_FROM_HR,
            Obligation.REDACT_OTHERS);

    private final Author author;

    DutyParts(Author author) {
        this.author = author;
    }

    /** All of them. */
    List<Sentence> all() {
        return sentences(EnumSet.allOf(Obligation.class));
    }

    /** Those that a worker should know. */
    List<Sentence> toWorkers() {
        return sentences(EnumSet.complementOf(EnumSet.copyOf(OF_THE_HOUSE)));
    }

    /** Those that the other party is owed. */
    List<Sentence> toOthers() {
        return sentences(TO_OTHERS);
    }

    /** Those on how long something is kept. */
    List<Sentence> onTime() {
        return sentences(ON_TIME);
    }

    /** Those on security. */
    List<Sentence> onSecurity() {
        return sentences(ON_SECURITY);
    }

    /** Whether an obligation comes with the answer. */
    boolean has(Obligation code) {
        return author.verdict().obligations().contains(code);
    }

    private List<Sentence> sentences(Set<Obligation> wanted) {
        return author.verdict().duties().stream()
                .filter(duty -> wanted.contains(duty.code()))
                .map(this::sentence)
                .toList();
    }

    private Sentence sentence(Duty duty) {
        return author.duty(duty);
    }
}
