// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.LawfulBasis;
import org.monitoringconsent.examples.archive.record.Party;

/**
 * What the lawful bases filed with a recording say about it. Consent is the consent of a party to the interception; any
 * other basis is the employer's. The most restrictive wins, and what was filed after the call does not count.
 */
final class RecordedBasis {

    private static final String CONSENT = "consent";
    private static final String BASIS_PATH = "safeguards.legalBasis";
    private static final String CONSENT_PATH = "communication.consent";

    private static final Map<String, String> BASES = Map.of(
            "vital_interests", "VITAL_INTERESTS",
            "recognised_legitimate_interest", "RECOGNISED_LEGITIMATE_INTEREST",
            "contract", "CONTRACT",
            "legal_obligation", "LEGAL_OBLIGATION",
            "public_task", "PUBLIC_TASK",
            "legitimate_interests", "LEGITIMATE_INTERESTS");

    private static final Map<String, String> PURPOSES = Map.of(
            "TRANSCRIBE", "transcription",
            "ANALYSE_SPEECH", "analysis",
            "SCORE_BY_AI", "analysis",
            "RECOGNISE_EMOTION", "sentiment_analysis",
            "IDENTIFY_SPEAKER", "biometric_identification");

    private final CallRecord record;
    private final Party worker;
    private final String purpose;
    private final Instant start;
    private final LocalDate day;
    private final ZoneId zone;

    RecordedBasis(CallRecord record, Party worker, String activity, Instant start, LocalDate day, ZoneId zone) {
        this.record = record;
        this.worker = worker;
        this.purpose = PURPOSES.getOrDefault(activity, "recording");
        this.start = start;
        this.day = day;
        this.zone = zone;
    }

    /** States what the bases say, and returns what came too late. */
    List<LateFact> apply(FactSheet sheet) {
        List<LateFact> late = new ArrayList<>();
        applyConsent(sheet, late);
        applyEmployersBasis(sheet, late);
        return late;
    }

    private void applyConsent(FactSheet sheet, List<LateFact> late) {
        List<LawfulBasis> consents = relevant(true);
        Set<Integer> agreed = new HashSet<>();
        Set<Integer> refusing = new HashSet<>();
        for (LawfulBasis consent : consents) {
            if (consent.refuses(purpose)) {
                sheet.state(ofTheWorker(consent) ? "worker.objected" : "communication.otherPartyObjected", true);
                consent.party().ifPresent(refusing::add);
            } else if (consent.allowed(purpose, start)) {
                consent.party().ifPresent(agreed::add);
            } else {
                addLate(late, consent, CONSENT_PATH, "ONE");
            }
        }
        agreed.removeAll(refusing);
        if (!agreed.isEmpty()) {
            sheet.state(CONSENT_PATH, agreed.size() >= record.parties().size() ? "ALL" : "ONE");
        }
    }

    private boolean ofTheWorker(LawfulBasis consent) {
        return consent.party()
                .filter(index -> index < record.parties().size())
                .filter(index -> record.parties().get(index).equals(worker))
                .isPresent();
    }

    private void applyEmployersBasis(FactSheet sheet, List<LateFact> late) {
        List<LawfulBasis> bases = relevant(false);
        if (bases.isEmpty()) {
            return;
        }
        boolean allowed = bases.stream().allMatch(basis -> basis.allowed(purpose, start));
        Optional<String> stated = theOne(bases);
        sheet.withdraw(BASIS_PATH);
        if (allowed) {
            sheet.state(BASIS_PATH, stated);
            return;
        }
        bases.forEach(basis -> addLate(late, basis, BASIS_PATH, stated.orElse("NONE")));
    }

    /** The basis that all of these name; which of several it is nobody can tell. */
    private static Optional<String> theOne(List<LawfulBasis> bases) {
        Set<Optional<String>> named = bases.stream()
                .map(basis -> Optional.ofNullable(BASES.get(basis.basis().toLowerCase(Locale.ROOT))))
                .collect(Collectors.toSet());
        return named.size() == 1 ? named.iterator().next() : Optional.empty();
    }

    private List<LawfulBasis> relevant(boolean consent) {
        return record.bases().stream()
                .filter(basis -> basis.basis().equals(CONSENT) == consent)
                .filter(basis ->
                        basis.refuses(purpose) || !basis.grantsFor(purpose).isEmpty())
                .toList();
    }

    private void addLate(List<LateFact> late, LawfulBasis basis, String path, String value) {
        basis.grantedOnlyAfter(purpose, start)
                .map(at -> LocalDate.ofInstant(at, zone))
                .ifPresent(from -> late.add(new LateFact(path, value, from, day, LateFact.Source.RECORD)));
    }
}
