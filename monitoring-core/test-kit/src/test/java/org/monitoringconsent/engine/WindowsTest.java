package org.monitoringconsent.engine;

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
import org.monitoringconsent.domain.Attribute;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.testkit.Requests;

/** The rows that are read together are the rows of each fact, and what is known for the clauses is found in one pass. */
class WindowsTest {

    private static final List<Attribute> READ = List.of(
            Attribute.SUSPICION_CONDUCT,
            Attribute.WORKER_NOTICE,
            Attribute.PURPOSE_CATEGORY,
            Attribute.COMMUNICATION_CONSENT,
            Attribute.COMMUNICATION_INTERNAL,
            Attribute.MANNER_EXTENT,
            Attribute.MANNER_COVERT,
            Attribute.SAFEGUARDS_LEGAL_BASIS,
            Attribute.SAFEGUARDS_BALANCING,
            Attribute.EMPLOYER_COUNTRY,
            Attribute.WORKER_COUNTRY);

    private static PackedRequest drawn(PackedRequest from, Random random) {
        PackedRequest packed = from;
        for (Attribute attribute : Attribute.values()) {
            packed = packed.with(attribute, random.nextInt(attribute.size() + 1));
        }
        return packed;
    }

    /** A row without a pattern in which nearly all clauses stand, so that some are left after eleven facts. */
    private static long row(Attribute attribute, int state, int word) {
        Random random = new Random(attribute.ordinal() * 1_000L + state * 10L + word);
        return random.longs(4).reduce(0, (left, right) -> left | right);
    }

    private static Map<Attribute, long[][]> rows(List<Attribute> read, int words) {
        Map<Attribute, long[][]> rows = new HashMap<>();
        for (Attribute attribute : read) {
            long[][] ofStates = new long[attribute.size() + 1][words];
            for (int state = 0; state < ofStates.length; state++) {
                for (int word = 0; word < words; word++) {
                    ofStates[state][word] = row(attribute, state, word);
                }
            }
            rows.put(attribute, ofStates);
        }
        return rows;
    }

    private static long[] expected(List<Attribute> read, long[] start, PackedRequest packed) {
        long[] standing = start.clone();
        for (Attribute attribute : read) {
            for (int word = 0; word < standing.length; word++) {
                standing[word] &= row(attribute, packed.value(attribute), word);
            }
        }
        return standing;
    }

    static JointOutcome outcome(long[] standing) {
        JointOutcome none = CellGroup.NONE.outcome(Requests.valid().packed(), DeclaredStates.NONE);
        return new JointOutcome(standing, none.counting, none.outcomes, none.ruling, none.rulingWithUnasked);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 9})
    void givesTheClausesThatStandAndFindsTheirOutcome(int words) {
        long[] start = new Random(words).longs(words).map(word -> word | 1).toArray();
        Windows windows = new Windows(rows(READ, words), start);
        OutcomeTable table = new OutcomeTable();
        Random random = new Random(words);

        for (int round = 0; round < 500; round++) {
            PackedRequest packed = drawn(Requests.valid().packed(), random);
            long[] standing = start.clone();

            windows.and(packed, standing);

            long[] expected = expected(READ, start, packed);
            assertArrayEquals(expected, standing);
            JointOutcome kept = table.keep(outcome(expected));
            JointOutcome found = windows.find(packed, table);
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
        List<Attribute> all = List.of(Attribute.values());
        long[] start = {-1L, -1L};
        Windows windows = new Windows(rows(all, 2), start);
        Random random = new Random(11);

        for (int round = 0; round < 200; round++) {
            PackedRequest packed = drawn(Requests.valid().packed(), random);
            long[] standing = start.clone();

            windows.and(packed, standing);

            assertArrayEquals(expected(all, start, packed), standing);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void findsNothingForClausesThatNobodyAskedFor(int words) {
        long[] start = new long[words];
        Arrays.fill(start, -1L);
        Windows windows = new Windows(rows(READ, words), start);

        assertNull(windows.find(Requests.valid().packed(), new OutcomeTable()));
    }

    @Test
    void areEqualExactlyWhenTheyReadTheSame() {
        long[] start = {-1L, -1L};
        Windows windows = new Windows(rows(READ, 2), start);
        Map<Attribute, long[][]> others = rows(READ, 2);
        long[][] consent = others.get(Attribute.COMMUNICATION_CONSENT);
        consent[1][0] ^= 2;

        assertEquals(windows, new Windows(rows(READ, 2), start.clone()));
        assertEquals(windows.hashCode(), new Windows(rows(READ, 2), start.clone()).hashCode());
        assertNotEquals(windows, new Windows(others, start));
        assertNotEquals(windows, new Windows(rows(READ, 2), new long[] {-1L, -2L}));
        assertNotEquals(windows, new Windows(rows(READ.subList(1, READ.size()), 2), start));
    }

    /** Facts that are alike but stand in another word, or elsewhere in the same one. */
    @Test
    void areNotEqualWhenTheyReadAnotherPlace() {
        Attribute one = Attribute.SAFEGUARDS_SENIOR_AUTHORISATION;
        Map<Attribute, long[][]> rows = rows(List.of(one), 1);
        Windows windows = new Windows(rows, new long[] {-1L});
        int compared = 0;
        for (Attribute other : Attribute.values()) {
            boolean elsewhere = other.word() == one.word() ^ other.shift() == one.shift();
            if (elsewhere && other.width() == one.width()) {
                compared |= other.word() == one.word() ? 1 : 2;

                assertNotEquals(windows, new Windows(Map.of(other, rows.get(one)), new long[] {-1L}), other::path);
            }
        }

        assertEquals(3, compared, "both kinds are there");
    }
}
