// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DoubtSetTest {

    @Test
    void isTheSetThatTheLibraryMakes() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 2_000; i++) {
            Set<Doubt> other = EnumSet.noneOf(Doubt.class);
            for (Doubt doubt : Doubt.values()) {
                if (random.nextInt(4) == 0) {
                    other.add(doubt);
                }
            }
            Set<Doubt> set = DoubtSet.of(DoubtSet.bits(other));

            assertEquals(other, set);
            assertEquals(set, other);
            assertEquals(other.hashCode(), set.hashCode());
            assertEquals(List.copyOf(other), List.copyOf(set));
            for (Doubt doubt : Doubt.values()) {
                assertEquals(other.contains(doubt), set.contains(doubt));
            }
        }
    }

    @Test
    void nothingCanBeAddedOrTakenAway() {
        Set<Doubt> set = DoubtSet.of(DoubtSet.bit(Doubt.FORWARDED));

        assertThrows(UnsupportedOperationException.class, () -> set.add(Doubt.LISTENED));
        assertThrows(UnsupportedOperationException.class, () -> set.remove(Doubt.FORWARDED));
    }
}
