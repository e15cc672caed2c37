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

    private volatile @Nullable Outcome[] places = new Outcome[64];
    private int filled;

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

    /** The first place to look at; the length is a power of two. */
    private static int place(long[] standing, int length) {
        int mixed = Arrays.hashCode(standing) * 0x9E3779B1;
        return mixed >>> (Integer.numberOfLeadingZeros(length) + 1);
    }
}
