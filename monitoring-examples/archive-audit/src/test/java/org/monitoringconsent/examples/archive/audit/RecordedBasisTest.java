// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Grant;
import org.monitoringconsent.examples.archive.record.LawfulBasis;

/** What a basis that was filed with a recording says of it. */
class RecordedBasisTest {

    private static final String CALLED = "2026-03-05T10:00:00Z";

    private final FactSheet sheet = new FactSheet().state("safeguards.legalBasis", "LEGITIMATE_INTERESTS");

    @Test
    void consentThatCameAfterTheCallIsToldAsLate() {
        List<LateFact> late = apply(consent(0, true, "2026-03-07T23:30:00Z"));

        assertEquals(
                List.of(new LateFact(
                        "communication.consent",
                        "ONE",
                        LocalDate.of(2026, 3, 8),
                        LocalDate.of(2026, 3, 5),
                        LateFact.Source.RECORD)),
                late);
        assertEquals(Optional.empty(), sheet.value("communication.consent"));
    }

    /** Whoever is not on the record refused all the same; the worker is somebody on it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 99})
    void whoRefusedAndIsNotTheWorkerIsAnotherParty(int party) {
        assertEquals(List.of(), apply(consent(party, false, "2026-03-01T00:00:00Z")));

        assertEquals(Optional.of(true), sheet.value("communication.otherPartyObjected"));
        assertEquals(Optional.empty(), sheet.value("worker.objected"));
    }

    /** A basis for analysis is none for recording, and leaves alone what the arrangement says. */
    @Test
    void aBasisForAnotherPurposeSaysNothing() {
        LawfulBasis analysis = new LawfulBasis(
                "contract",
                Optional.of(0),
                Optional.empty(),
                List.of(new Grant("analysis", true, Optional.of(Instant.parse("2026-03-01T00:00:00Z")))));

        assertEquals(List.of(), apply(analysis));

        assertEquals(Map.of("safeguards.legalBasis", "LEGITIMATE_INTERESTS"), sheet.stated());
    }

    /** What is not to be stored is not to be recorded, whatever else was allowed. */
    @ParameterizedTest
    @ValueSource(strings = {"storage", "call-monitoring", "messaging"})
    void aRefusalOfWhatARecordingNeedsIsOneOfTheRecording(String refused) {
        assertEquals(List.of(), apply(both("consent", refused)));

        assertEquals(Optional.of(true), sheet.value("communication.otherPartyObjected"));
        assertEquals(Optional.empty(), sheet.value("communication.consent"));
    }

    @Test
    void aBasisUnderWhichNothingMayBeStoredIsNone() {
        assertEquals(List.of(), apply(both("legitimate_interests", "storage")));

        assertEquals(Optional.empty(), sheet.value("safeguards.legalBasis"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"transcription", "analysis", "sharing"})
    void aRefusalOfSomethingElseLeavesTheConsent(String refused) {
        assertEquals(List.of(), apply(both("consent", refused)));

        assertEquals(Optional.of("ONE"), sheet.value("communication.consent"));
        assertEquals(Optional.empty(), sheet.value("communication.otherPartyObjected"));
    }

    /** Nobody agrees to a voiceprint by agreeing to a recording. */
    @Test
    void aConsentToARecordingIsNoneToAVoiceprint() {
        assertEquals(List.of(), apply(consent(0, true, "2026-03-01T00:00:00Z"), "IDENTIFY_SPEAKER"));

        assertEquals(Optional.empty(), sheet.value("communication.consent"));
    }

    private static LawfulBasis both(String basis, String refused) {
        Optional<Instant> at = Optional.of(Instant.parse("2026-03-01T00:00:00Z"));
        return new LawfulBasis(
                basis,
                Optional.of(0),
                Optional.empty(),
                List.of(new Grant("recording", true, at), new Grant(refused, false, at)));
    }

    private List<LateFact> apply(LawfulBasis basis) {
        return apply(basis, "RECORD");
    }

    private List<LateFact> apply(LawfulBasis basis, String activity) {
        CallRecord record = Calls.recorded("2101").basis(basis).build();
        return new RecordedBasis(
                        record,
                        record.parties().get(1),
                        activity,
                        Instant.parse(CALLED),
                        LocalDate.of(2026, 3, 5),
                        ZoneId.of("Europe/Amsterdam"))
                .apply(sheet);
    }

    private static LawfulBasis consent(int party, boolean granted, String at) {
        return new LawfulBasis(
                "consent",
                Optional.of(party),
                Optional.empty(),
                List.of(new Grant("recording", granted, Optional.of(Instant.parse(at)))));
    }
}
