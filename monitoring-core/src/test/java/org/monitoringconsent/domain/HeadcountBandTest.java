// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadcountBandTest {

    @ParameterizedTest
    @CsvSource({"1,UNDER_10", "9,UNDER_10", "10,FROM_10_TO_49", "49,FROM_10_TO_49", "50,FROM_50", "2147483647,FROM_50"})
    void changesAtTenAndFifty(int headcount, HeadcountBand band) {
        assertEquals(band, HeadcountBand.of(headcount));
    }

    @Test
    void beginsAtOne() {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> HeadcountBand.of(0));

        assertEquals("headcount `0` must be at least 1", thrown.getMessage());
    }
}
