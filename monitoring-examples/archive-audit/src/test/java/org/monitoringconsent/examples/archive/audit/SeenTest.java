// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeenTest {

    @Test
    void remembersTheNewestAndForgetsTheOldest() {
        Seen seen = new Seen(1 << 12);

        for (long number = 0; number < 100_000; number++) {
            assertTrue(seen.add(number * 31), "it was not there yet");
        }

        for (long number = 98_000; number < 100_000; number++) {
            assertFalse(seen.add(number * 31));
            assertTrue(seen.contains(number * 31));
        }
        assertFalse(seen.contains(31), "so many do not fit");
    }

    /** While it grows nothing is forgotten; then two halves, of which the older gives way to the next. */
    @Test
    void forgetsByHalves() {
        Seen growing = new Seen(1 << 14);
        for (long number = 0; number < 8_000; number++) {
            growing.add(number);
        }
        for (long number = 0; number < 8_000; number++) {
            assertTrue(growing.contains(number));
        }

        Seen full = new Seen(1 << 10);
        for (long number = 1; number <= 1_024; number++) {
            full.add(number);
        }
        assertTrue(full.contains(1));
        full.add(1_025);
        assertFalse(full.contains(1));
        assertFalse(full.contains(512));
        assertTrue(full.contains(513));
    }

    @Test
    void zeroIsANumberLikeAnyOther() {
        Seen seen = new Seen(1 << 10);

        assertFalse(seen.contains(0));
        assertTrue(seen.add(0));
        assertFalse(seen.add(0));
    }
}
