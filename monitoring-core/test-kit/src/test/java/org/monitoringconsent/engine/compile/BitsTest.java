// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BitsTest {

    private static final int BITS = 3 * Long.SIZE;

    @Test
    void findsABitOfTheSpanAndNoneBesideIt() {
        for (int bit = 0; bit < BITS; bit++) {
            long[] bits = new long[3];
            bits[bit / Long.SIZE] = 1L << (bit % Long.SIZE);
            for (int first = 0; first < BITS; first++) {
                for (int end = first + 1; end <= BITS; end++) {
                    assertEquals(first <= bit && bit < end, Bits.any(bits, first, end));
                }
            }
        }
    }
}
