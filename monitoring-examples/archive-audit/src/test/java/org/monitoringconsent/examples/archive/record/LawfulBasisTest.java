// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LawfulBasisTest {

    private static final Instant CALL = Instant.parse("2026-03-05T10:00:00Z");
    private static final Instant LATER = CALL.plus(Duration.ofMinutes(5));
    private static final Instant TOO_LATE = LATER.plusSeconds(1);

    private static LawfulBasis basis(Grant... grants) {
        return new LawfulBasis("consent", Optional.empty(), Optional.empty(), List.of(grants));
    }

    private static Grant grant(String purpose, boolean granted, Instant at) {
        return new Grant(purpose, granted, Optional.of(at));
    }

    @Test
    void whatWasGrantedAfterTheCallIsToldWithItsMoment() {
        assertEquals(
                Optional.of(TOO_LATE), basis(grant("recording", true, TOO_LATE)).grantedOnlyAfter("recording", CALL));
        assertEquals(Optional.empty(), basis(grant("recording", true, LATER)).grantedOnlyAfter("recording", CALL));
        assertEquals(
                Optional.empty(), basis(grant("recording", false, TOO_LATE)).grantedOnlyAfter("recording", CALL));
        assertEquals(
                Optional.empty(),
                basis(new Grant("recording", true, Optional.empty())).grantedOnlyAfter("recording", CALL));
        assertEquals(Optional.empty(), basis(grant("analysis", true, TOO_LATE)).grantedOnlyAfter("recording", CALL));
    }

    @Test
    void theLatestOfSeveralCounts() {
        LawfulBasis basis = basis(
                grant("recording", true, TOO_LATE.plusSeconds(9)),
                grant("call_recording", true, TOO_LATE),
                grant("recording", true, CALL));

        assertEquals(Optional.of(TOO_LATE.plusSeconds(9)), basis.grantedOnlyAfter("recording", CALL));
        assertFalse(basis.allowed("recording", CALL));
        assertTrue(basis.allowed("recording", CALL.plus(Duration.ofHours(1))));
    }

    @Test
    void itEndsWhenItSays() {
        LawfulBasis basis = new LawfulBasis(
                "consent", Optional.empty(), Optional.of(LATER), List.of(grant("recording", true, CALL)));

        assertTrue(basis.allowed("recording", LATER.minusSeconds(1)));
        assertFalse(basis.allowed("recording", LATER));
    }
}
