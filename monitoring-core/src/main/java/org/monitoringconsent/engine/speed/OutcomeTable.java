// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.speed;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of joined editions by the clauses that hold, found without making a key.
 *
 * <p>Reading takes no lock: an outcome is immutable and put into an empty place, or the whole table is replaced. Who
 * misses one that is just being put works it out again and is then given the one that is kept.
 */
final class OutcomeTable {

    /** So many words of clauses are looked up without being put into an array. */
    static final int DIRECT = 12;

    /** So many words of clauses are compared without reading another object. */
    static final int NEAR = 6;

    /** What the words of a place in the table are multiplied by, three at a time. */
    private static final long THREE_ON = 0x27D4EB2F165667C5L;

    private static final int SMALLEST = 64;
    /** Whoever asks about everything must not fill the memory: then the table begins anew. */
    private static final int MOST = 1 << 13;

    private volatile @Nullable KeyedOutcome[] places = new KeyedOutcome[SMALLEST];
    private int filled;

    /** The outcome for clauses of at most three words; words that there are not are 0. */
    @Nullable
    KeyedOutcome find(long word0, long word1, long word2) {
        @Nullable KeyedOutcome[] now = places;
        int place = place(mix(word0, word1, word2), now.length);
        while (true) {
            KeyedOutcome outcome = now[place];
            if (outcome == null || ((outcome.word0 ^ word0) | (outcome.word1 ^ word1) | (outcome.word2 ^ word2)) == 0) {
                return outcome;
            }
            place = (place + 1) & (now.length - 1);
        }
    }

    /** The outcome for clauses of at most {@link #NEAR} words; words that there are not are 0. */
    @Nullable
    KeyedOutcome find(long word0, long word1, long word2, long word3, long word4, long word5) {
        @Nullable KeyedOutcome[] now = places;
        int place = place(mix(word3, word4, word5) * THREE_ON + mix(word0, word1, word2), now.length);
        while (true) {
            KeyedOutcome outcome = now[place];
            if (outcome == null || outcome.startsWith(word0, word1, word2, word3, word4, word5)) {
                return outcome;
            }
            place = (place + 1) & (now.length - 1);
        }
    }

    /** The outcome for clauses of at most {@link #DIRECT} words; words that there are not are 0. */
    @Nullable
    KeyedOutcome find(
            long word0,
            long word1,
            long word2,
            long word3,
            long word4,
            long word5,
            long word6,
            long word7,
            long word8,
            long word9,
            long word10,
            long word11) {
        @Nullable KeyedOutcome[] now = places;
        long second = mix(word9, word10, word11) * THREE_ON + mix(word6, word7, word8);
        long first = mix(word3, word4, word5) * THREE_ON + mix(word0, word1, word2);
        int place = place(second * THREE_ON * THREE_ON + first, now.length);
        while (true) {
            KeyedOutcome outcome = now[place];
            if (outcome == null
                    || (outcome.startsWith(word0, word1, word2, word3, word4, word5)
                            && outcome.goesOn(word6, word7, word8, word9, word10, word11))) {
                return outcome;
            }
            place = (place + 1) & (now.length - 1);
        }
    }

    @Nullable
    KeyedOutcome find(long[] standing) {
        @Nullable KeyedOutcome[] now = places;
        int place = place(standing, now.length);
        while (true) {
            KeyedOutcome outcome = now[place];
            if (outcome == null || Arrays.equals(outcome.standing(), standing)) {
                return outcome;
            }
            place = (place + 1) & (now.length - 1);
        }
    }

    /** Keeps the outcome, unless the same clauses have one already; gives the one that is kept. */
    synchronized KeyedOutcome keep(KeyedOutcome outcome) {
        KeyedOutcome known = find(outcome.standing());
        if (known != null) {
            return known;
        }
        if (filled >= MOST) {
            filled = 0;
            places = new KeyedOutcome[SMALLEST];
        } else if (filled * 2 >= places.length) {
            places = twiceAsLarge();
        }
        filled++;
        insert(places, outcome);
        return outcome;
    }

    private @Nullable KeyedOutcome[] twiceAsLarge() {
        @Nullable KeyedOutcome[] larger = new KeyedOutcome[places.length * 2];
        for (KeyedOutcome old : places) {
            if (old != null) {
                insert(larger, old);
            }
        }
        return larger;
    }

    private static void insert(@Nullable KeyedOutcome[] table, KeyedOutcome outcome) {
        int place = place(outcome.standing(), table.length);
        while (table[place] != null) {
            place = (place + 1) & (table.length - 1);
        }
        table[place] = outcome;
    }

    private static int place(long[] standing, int length) {
        long mixed = 0;
        // Words that there are not change nothing, so that it does not matter how many a form of the look-up has.
        for (int word = (standing.length - 1) / 3 * 3; word >= 0; word -= 3) {
            mixed = mixed * THREE_ON
                    + mix(
                            KeyedOutcome.word(standing, word),
                            KeyedOutcome.word(standing, word + 1),
                            KeyedOutcome.word(standing, word + 2));
        }
        return place(mixed, length);
    }

    private static long mix(long word0, long word1, long word2) {
        return word0 * 0x9E3779B97F4A7C15L + word1 * 0xC2B2AE3D27D4EB4FL + word2 * 0x165667B19E3779F9L;
    }

    /** The first place to look at; the length is a power of two. */
    private static int place(long mixed, int length) {
        return (int) (mixed >>> (Integer.numberOfLeadingZeros(length) + 1 + Integer.SIZE));
    }
}
