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

    private List<LateFact> apply(LawfulBasis basis) {
        CallRecord record = Calls.recorded("2101").basis(basis).build();
        return new RecordedBasis(
                        record,
                        record.parties().get(1),
                        "RECORD",
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
