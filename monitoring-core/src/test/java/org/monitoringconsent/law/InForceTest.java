// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InForceTest {

    @Test
    void coversItsFirstAndItsLastDayAndNoOther() {
        InForce span = InForce.from(2020, 2, 28).to(2020, 3, 1);

        assertFalse(span.covers(LocalDate.of(2020, 2, 27)));
        assertTrue(span.covers(LocalDate.of(2020, 2, 28)));
        assertTrue(span.covers(LocalDate.of(2020, 3, 1)));
        assertFalse(span.covers(LocalDate.of(2020, 3, 2)));
        assertEquals(Optional.of(LocalDate.of(2020, 3, 1)), span.lastDay());
    }

    @Test
    void mustHoldADay() {
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class, () -> InForce.from(2020, 3, 1).to(2020, 2, 29));

        assertEquals("span from `2020-03-01` must begin before its end day `2020-03-01`", fault.getMessage());
    }
}
