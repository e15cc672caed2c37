package org.monitoringconsent.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of a cell by the clauses that hold, found without making a key.
 *
 * <p>Reading takes no lock: a table is never changed in a way that a reader could see half of, only an empty place filled
 * or the whole replaced.
 */
final class OutcomeTable {

    /** So many words of clauses are looked up without being put into an array. */
    static final int DIRECT = 3;

    private volatile @Nullable Outcome[] places = new Outcome[64];
    private int filled;

    /** The outcome for clauses of at most {@link #DIRECT} words; words that there are not are 0. */
    @Nullable
    Outcome find(long word0, long word1, long word2) {
        @Nullable Outcome[] now = places;
        int place = place(word0, word1, word2, now.length);
        while (true) {
            Outcome outcome = now[place];
            if (outcome == null || ((outcome.word0 ^ word0) | (outcome.word1 ^ word1) | (outcome.word2 ^ word2)) == 0) {
                return outcome;
            }
            place = (place + 1) & (now.length - 1);
        }
    }

    @Nullable
    Outcome find(long[] standing) {
        @Nullable Outcome[] now = places;
        int place = place(standing, now.length);
        while (true) {
            Outcome outcome = now[place];
            if (outcome == null || Arrays.equals(outcome.standing, standing)) {
                return outcome;
            }
            place = (place + 1) & (now.length - 1);
        }
    }

    /** Keeps the outcome, unless the same clauses have one already; gives the one that is kept. */
    synchronized Outcome keep(Outcome outcome) {
        Outcome known = find(outcome.standing);
        if (known != null) {
            return known;
        }
        @Nullable Outcome[] now = places;
        if (++filled * 2 > now.length) {
            now = new Outcome[now.length * 2];
            for (Outcome old : places) {
                if (old != null) {
                    insert(now, old);
                }
            }
        } else {
            now = now.clone();
        }
        insert(now, outcome);
        places = now;
        return outcome;
    }

    private static void insert(@Nullable Outcome[] table, Outcome outcome) {
        int place = place(outcome.standing, table.length);
        while (table[place] != null) {
            place = (place + 1) & (table.length - 1);
        }
        table[place] = outcome;
    }

    /** The word of the clauses, or 0 when there are not so many. */
    static long word(long[] standing, int word) {
        return word < standing.length ? standing[word] : 0;
    }

    private static int place(long[] standing, int length) {
        long rest = 0;
        for (int word = DIRECT; word < standing.length; word++) {
            rest = rest * 31 + standing[word];
        }
        return place(word(standing, 0) + rest, word(standing, 1), word(standing, 2), length);
    }

    /** The first place to look at; the length is a power of two. */
    private static int place(long word0, long word1, long word2, int length) {
        long mixed = word0 * 0x9E3779B97F4A7C15L + word1 * 0xC2B2AE3D27D4EB4FL + word2 * 0x165667B19E3779F9L;
        return (int) (mixed >>> (Integer.numberOfLeadingZeros(length) + 1 + Integer.SIZE));
    }
}
