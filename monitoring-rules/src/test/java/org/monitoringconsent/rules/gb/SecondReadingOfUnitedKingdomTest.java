// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.rules.SecondReading;
import org.monitoringconsent.rules.WrittenCase;

class SecondReadingOfUnitedKingdomTest {

    static List<WrittenCase> cases() {
        return WrittenCase.allOf("united-kingdom.json");
    }

    @Test
    void readsEveryCase() {
        assertEquals(167, cases().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheCase(WrittenCase written) {
        SecondReading reading = SecondReadingOfUnitedKingdom.read(written.request());

        assertAll(
                () -> assertEquals(written.decision(), reading.decision()),
                () -> assertEquals(written.coverage(), reading.coverage()),
                () -> assertEquals(written.denials(), reading.denials()),
                () -> assertEquals(written.contestable(), reading.contestable()),
                () -> assertEquals(written.duties(), reading.obligations()),
                () -> assertTrue(
                        reading.grounds().containsAll(written.grounds()),
                        () -> reading.grounds().toString()),
                () -> written.advisories().ifPresent(expected -> assertEquals(expected, reading.advisories())));
    }
}
