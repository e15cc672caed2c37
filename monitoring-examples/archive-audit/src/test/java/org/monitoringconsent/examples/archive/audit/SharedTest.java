// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.examples.archive.record.Party;

class SharedTest {

    @Test
    void whatIsKnownIsThatOfTheKeyOrNothing() {
        Shared<String, Integer> shared = new Shared<>(64);
        IntStream.range(0, 1_000).forEach(i -> shared.put("key " + i, i));

        int known = 0;
        for (int i = 0; i < 1_000; i++) {
            Integer found = shared.get("key " + i);
            if (found != null) {
                known++;
                assertEquals(i, found);
            }
        }
        int most = known;
        assertTrue(most > 32 && most <= 64, () -> most + " are known");
        assertEquals(999, shared.get("key 999"));
        assertNull(shared.get("another"));
    }

    /** What hash codes have in common must not send everything to one place. */
    @Test
    void fourKeysWithOneHashAreKnownTogether() {
        Shared<Same, Integer> shared = new Shared<>(4_096);
        IntStream.range(0, 5).forEach(i -> shared.put(new Same(i), i));

        assertNull(shared.get(new Same(0)));
        IntStream.range(1, 5).forEach(i -> assertEquals(i, shared.get(new Same(i))));
    }

    private record Same(int number) {
        @Override
        public int hashCode() {
            return 7;
        }
    }

    @Test
    void aPartyIsKnownOnTheDaysOfItsSpanOnly() {
        Acquaintances acquaintances = Acquaintances.fittingMemory();
        Party party = Party.builder().number("2101").build();
        Acquaintances.Known known = new Acquaintances.Known(party.fingerprint(), 7, 1, 3, Optional.empty());

        acquaintances.put(known);

        assertEquals(known, acquaintances.of(party, 7));
        assertNull(acquaintances.of(party, 8));
        assertNull(acquaintances.of(Party.builder().number("2102").build(), 7));
    }
}
