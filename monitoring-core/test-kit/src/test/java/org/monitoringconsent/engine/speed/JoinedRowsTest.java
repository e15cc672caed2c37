// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.speed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.engine.compile.JoinedEditions;
import org.monitoringconsent.engine.decide.JoinedOutcome;
import org.monitoringconsent.engine.decide.Outcome;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.making.Ruling;

/** The rows that are read together are the rows of each fact, and what is known for the clauses is found in one pass. */
class JoinedRowsTest {

    private static final List<Fact<?>> READ = List.of(
            Facts.SUSPECTED_CONDUCT,
            Facts.NOTICE,
            Facts.PURPOSE,
            Facts.CONSENT,
            Facts.INTERNAL,
            Facts.EXTENT,
            Facts.COVERT,
            Facts.LEGAL_BASIS,
            Facts.BALANCING,
            Facts.EMPLOYER_COUNTRY,
            Facts.WORKER_COUNTRY);

    private static PackedRequest drawn(PackedRequest from, Random random) {
        PackedRequest packed = from;
        for (Fact<?> attribute : Facts.all()) {
            packed = packed.with(attribute, random.nextInt(attribute.states()));
        }
        return packed;
    }

    /** A row without a pattern in which nearly all clauses stand, so that some are left after eleven facts. */
    private static long row(Fact<?> attribute, int state, int word) {
        Random random = new Random(Facts.all().indexOf(attribute) * 1_000L + state * 10L + word);
        return random.longs(4).reduce(0, (left, right) -> left | right);
    }

    private static Map<Fact<?>, long[][]> rows(List<Fact<?>> read, int words) {
        Map<Fact<?>, long[][]> rows = new HashMap<>();
        for (Fact<?> attribute : read) {
            long[][] ofStates = new long[attribute.states()][words];
            for (int state = 0; state < ofStates.length; state++) {
                for (int word = 0; word < words; word++) {
                    ofStates[state][word] = row(attribute, state, word);
                }
            }
            rows.put(attribute, ofStates);
        }
        return rows;
    }

    private static long[] expected(List<Fact<?>> read, long[] start, PackedRequest packed) {
        long[] standing = start.clone();
        for (Fact<?> attribute : read) {
            for (int word = 0; word < standing.length; word++) {
                standing[word] &= row(attribute, packed.value(attribute), word);
            }
        }
        return standing;
    }

    static KeyedOutcome outcome(long[] standing) {
        Ruling ruling = new Ruling(Decision.DENY, Coverage.DOES_NOT_GOVERN, List.of(), List.of());
        return new KeyedOutcome(new JoinedOutcome(standing, JoinedEditions.NONE, new Outcome[0], ruling));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 9, 12, 13})
    void givesTheClausesThatStandAndFindsTheirOutcome(int words) {
        long[] start = new Random(words).longs(words).map(word -> word | 1).toArray();
        JoinedRows windows = new JoinedRows(rows(READ, words), start);
        OutcomeTable table = new OutcomeTable();
        Random random = new Random(words);

        for (int round = 0; round < 500; round++) {
            PackedRequest packed = drawn(Requests.valid().packed(), random);
            long[] standing = start.clone();

            windows.and(packed, standing);

            long[] expected = expected(READ, start, packed);
            assertArrayEquals(expected, standing);
            KeyedOutcome kept = table.keep(outcome(expected));
            KeyedOutcome found = windows.find(packed, table);
            if (words <= OutcomeTable.DIRECT) {
                assertSame(kept, found);
            } else {
                assertNull(found);
            }
            assertSame(kept, table.find(expected));
        }
    }

    @Test
    void readsEveryFactThatARequestHolds() {
        List<Fact<?>> all = Facts.all();
        long[] start = {-1L, -1L};
        JoinedRows windows = new JoinedRows(rows(all, 2), start);
        Random random = new Random(11);

        for (int round = 0; round < 200; round++) {
            PackedRequest packed = drawn(Requests.valid().packed(), random);
            long[] standing = start.clone();

            windows.and(packed, standing);

            assertArrayEquals(expected(all, start, packed), standing);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 10})
    void findsNothingForClausesThatNobodyAskedFor(int words) {
        long[] start = new long[words];
        Arrays.fill(start, -1L);
        JoinedRows windows = new JoinedRows(rows(READ, words), start);

        assertNull(windows.find(Requests.valid().packed(), new OutcomeTable()));
    }

    @Test
    void areEqualExactlyWhenTheyReadTheSame() {
        long[] start = {-1L, -1L};
        JoinedRows windows = new JoinedRows(rows(READ, 2), start);
        Map<Fact<?>, long[][]> others = rows(READ, 2);
        long[][] consent = others.get(Facts.CONSENT);
        consent[1][0] ^= 2;

        assertEquals(windows, new JoinedRows(rows(READ, 2), start.clone()));
        assertEquals(windows.hashCode(), new JoinedRows(rows(READ, 2), start.clone()).hashCode());
        assertNotEquals(windows, new JoinedRows(others, start));
        assertNotEquals(windows, new JoinedRows(rows(READ, 2), new long[] {-1L, -2L}));
        assertNotEquals(windows, new JoinedRows(rows(READ.subList(1, READ.size()), 2), start));
    }

    /** Facts that are alike but stand in another word, or elsewhere in the same one. */
    @Test
    void areNotEqualWhenTheyReadAnotherPlace() {
        Fact<?> one = Facts.SENIOR_AUTHORISATION;
        Map<Fact<?>, long[][]> rows = rows(List.of(one), 1);
        JoinedRows windows = new JoinedRows(rows, new long[] {-1L});
        int compared = 0;
        for (Fact<?> other : Facts.all()) {
            boolean elsewhere = other.word() == one.word() ^ other.shift() == one.shift();
            if (elsewhere && other.width() == one.width()) {
                compared |= other.word() == one.word() ? 1 : 2;

                assertNotEquals(windows, new JoinedRows(Map.of(other, rows.get(one)), new long[] {-1L}), other::name);
            }
        }

        assertEquals(3, compared, "both kinds are there");
    }
}
