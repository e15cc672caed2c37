// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.speed;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the clauses are, their outcome is found again, by their words as by the array, and never that of others. */
class OutcomeTableTest {

    private static final int MOST = 1 << 13;
    /** So few bits of a word that many clauses are alike in some words. */
    private static final long FEW_BITS = 0xE000_0001_8000_0007L;

    private final OutcomeTable table = new OutcomeTable();

    private static List<long[]> different(int words) {
        Random random = new Random(words);
        Set<LongBuffer> different = new LinkedHashSet<>();
        for (int draw = 0; draw < 4_000; draw++) {
            different.add(LongBuffer.wrap(
                    random.longs(words).map(word -> word & FEW_BITS).toArray()));
        }
        return different.stream().map(LongBuffer::array).toList();
    }

    /** What is found by the array and, where there are so few words, by each of them; it is always the same. */
    private @Nullable KeyedOutcome find(long[] standing) {
        KeyedOutcome found = table.find(standing);
        long[] words = Arrays.copyOf(standing, Math.max(OutcomeTable.DIRECT, standing.length));
        if (standing.length <= 3) {
            assertSame(found, table.find(words[0], words[1], words[2]));
        }
        if (standing.length <= OutcomeTable.NEAR) {
            assertSame(found, table.find(words[0], words[1], words[2], words[3], words[4], words[5]));
        }
        if (standing.length <= OutcomeTable.DIRECT) {
            assertSame(
                    found,
                    table.find(
                            words[0], words[1], words[2], words[3], words[4], words[5], words[6], words[7], words[8],
                            words[9], words[10], words[11]));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 9, 12, 13})
    void findsEachThatIsKeptAndNoOther(int words) {
        List<long[]> all = different(words);
        List<long[]> asked = all.subList(0, all.size() / 2);
        List<KeyedOutcome> kept = new ArrayList<>();

        for (long[] standing : asked) {
            kept.add(table.keep(JoinedRowsTest.outcome(standing)));
        }

        for (int number = 0; number < asked.size(); number++) {
            assertSame(kept.get(number), find(asked.get(number)));
        }
        for (long[] never : all.subList(asked.size(), all.size())) {
            assertNull(find(never));
        }
    }

    @Test
    void keepsTheFirstOutcomeOfTheSameClauses() {
        KeyedOutcome first = JoinedRowsTest.outcome(new long[] {5, 6});

        assertSame(first, table.keep(first));
        assertSame(first, table.keep(JoinedRowsTest.outcome(new long[] {5, 6})));
        assertSame(first, find(new long[] {5, 6}));
    }

    /** Whoever asks about everything does not fill the memory. */
    @Test
    void beginsAnewWhenItIsFull() {
        for (int number = 0; number < MOST; number++) {
            table.keep(JoinedRowsTest.outcome(new long[] {number}));
        }
        KeyedOutcome last = table.find(new long[] {MOST - 1});
        KeyedOutcome more = table.keep(JoinedRowsTest.outcome(new long[] {MOST}));

        assertNotNull(last);
        assertSame(more, find(new long[] {MOST}));
        for (int number = 0; number < MOST; number++) {
            assertNull(find(new long[] {number}));
        }
    }
}
