// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.speed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.engine.decide.Answer;

/**
 * Remembers the answers to the facts that were asked last, in a table of fixed size.
 *
 * <p>A verdict depends on the packed facts and the day alone. Entries are immutable, so that threads may race on a place:
 * the worst that happens is that a verdict is worked out again.
 */
final class Memo {

    private static final int MOST_BITS = 14;
    private static final int FEWEST_BITS = 9;
    /** So much of the budget there must be for one place. */
    private static final int BYTES = 2_048;
    /** So many places next to each other are looked at for one verdict. */
    private static final int WAYS = 8;

    private final int bits;
    private final @Nullable Answer[] entries;
    /** The hash of what is in each place, so that others are passed over without being read. */
    private final int[] hashes;

    Memo(long budget) {
        int fitting = Long.SIZE - 1 - Long.numberOfLeadingZeros(budget / BYTES);
        bits = Math.max(FEWEST_BITS, Math.min(MOST_BITS, fitting));
        entries = new Answer[1 << bits];
        hashes = new int[1 << bits];
    }

    /** Forgets the answers whose editions gave way, so that they do not stay in memory for them. */
    void forgetDropped() {
        for (int place = 0; place < entries.length; place++) {
            Answer entry = entries[place];
            if (entry != null && entry.isForgotten()) {
                entries[place] = null;
                hashes[place] = 0;
            }
        }
    }

    @Nullable
    Answer find(PackedRequest packed, LocalDate day) {
        int hash = hash(packed, day);
        int place = hash >>> (Integer.SIZE - bits);
        Answer entry = entries[place];
        return entry != null && entry.isFor(packed, day) ? entry : findBeside(place, hash, packed, day);
    }

    private @Nullable Answer findBeside(int place, int hash, PackedRequest packed, LocalDate day) {
        for (int way = 1; way < WAYS; way++) {
            if (hashes[place ^ way] == hash) {
                Answer entry = entries[place ^ way];
                if (entry != null && entry.isFor(packed, day)) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** Fills the first free place; when there is none, one of the others gives way. */
    void keep(Answer answer) {
        int hash = hash(answer.packed, answer.day);
        int place = hash >>> (Integer.SIZE - bits);
        int kept = place ^ (hash & (WAYS - 1));
        for (int way = WAYS - 1; way >= 0; way--) {
            kept = entries[place ^ way] == null ? place ^ way : kept;
        }
        entries[kept] = answer;
        hashes[kept] = hash;
    }

    private static int hash(PackedRequest packed, LocalDate day) {
        return (packed.hashCode() + day.hashCode() * 0x85EBCA6B) * 0x9E3779B9;
    }
}
