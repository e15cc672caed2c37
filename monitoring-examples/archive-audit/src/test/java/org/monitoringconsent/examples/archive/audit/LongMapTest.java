// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LongMapTest {

    /** Few different keys, so that they come and go and stand in each other's way. */
    @Test
    void holdsWhatAnotherMapHolds() {
        SplittableRandom random = new SplittableRandom(3);
        LongMap<Integer> map = new LongMap<>();
        Map<Long, Integer> other = new HashMap<>();
        for (int i = 0; i < 200_000; i++) {
            long key = random.nextLong(900) * (random.nextBoolean() ? 1 : 0x9E3779B97F4A7C15L);
            if (random.nextInt(3) == 0) {
                map.remove(key);
                other.remove(key);
            } else {
                map.put(key, i);
                other.put(key, i);
            }
            long asked = random.nextLong(900);
            assertEquals(other.get(asked), map.get(asked));
        }

        other.keySet().forEach(map::remove);

        other.keySet().forEach(key -> assertNull(map.get(key)));
    }

    /** As full as it gets before it grows, so that what stands together runs over its end, where it goes on at its beginning. */
    @Test
    void closesGapsAcrossItsEnd() {
        LongMap<Integer> map = new LongMap<>();
        Map<Long, Integer> other = new HashMap<>();
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            long key = random.nextLong(400);
            if (other.size() == 127 || random.nextInt(3) == 0) {
                key = other.keySet().stream()
                        .skip(random.nextInt(Math.max(1, other.size())))
                        .findFirst()
                        .orElse(key);
                map.remove(key);
                other.remove(key);
            } else {
                map.put(key, i);
                other.put(key, i);
            }
            other.forEach((known, value) -> assertEquals(value, map.get(known)));
        }
    }

    @Test
    void zeroIsANumberAsAnyOther() {
        LongMap<String> map = new LongMap<>();

        assertNull(map.get(0));
        map.put(0, "nothing");
        assertEquals("nothing", map.get(0));
        map.remove(0);
        assertNull(map.get(0));
    }
}
