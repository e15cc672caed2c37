// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what several numbers and marks say of one call, that counts which protects it most, whatever the order. */
class CautiousTest {

    @ParameterizedTest
    @CsvSource({
        "communication.nature, PERSONAL, MIXED, PERSONAL",
        "communication.nature, UNDETERMINED, BUSINESS, UNDETERMINED",
        "communication.nature, BUSINESS, BUSINESS, BUSINESS",
        "communication.specialCategory, INCIDENTAL, INTENDED, INTENDED",
        "communication.protectedFunction, NONE, TRADE_UNION, TRADE_UNION",
        "communication.otherPartyObjected, true, false, true",
        "communication.otherPartyNotified, true, false, false",
        "communication.sharedByParty, true, false, false",
    })
    void whatProtectsMoreCounts(String path, String one, String other, String counts) {
        assertEquals(Map.of(path, counts), Cautious.all(List.of(Map.of(path, one), Map.of(path, other))));
        assertEquals(Map.of(path, counts), Cautious.all(List.of(Map.of(path, other), Map.of(path, one))));
    }

    /** Of two functions each protects; the first is as good as the other. */
    @Test
    void ofTwoProtectedFunctionsOneCounts() {
        String path = "communication.protectedFunction";

        assertEquals(
                Map.of(path, "LEGAL_ADVICE"),
                Cautious.all(List.of(Map.of(path, "LEGAL_ADVICE"), Map.of(path, "TRADE_UNION"))));
    }

    @Test
    void whatOnlyOneSaysIsKept() {
        assertEquals(
                Map.of("communication.nature", "BUSINESS", "communication.sharedByParty", "true"),
                Cautious.all(List.of(
                        Map.of("communication.nature", "BUSINESS"), Map.of("communication.sharedByParty", "true"))));
        assertEquals(Map.of(), Cautious.all(List.of()));
    }
}
