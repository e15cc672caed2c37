package org.monitoringconsent.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.PackedRequest;

/**
 * Remembers the verdicts of the facts that were asked last, in a table of fixed size.
 *
 * <p>A verdict depends on the packed facts and the day alone. Entries are immutable, so that threads may race on a place:
 * the worst that happens is that a verdict is worked out again.
 */
final class Memo {

    private static final int BITS = 13;
    /** So many places next to each other are looked at for one verdict. */
    private static final int WAYS = 4;

    private final @Nullable Asked[] entries = new Asked[1 << BITS];

    @Nullable
    Asked find(PackedRequest packed, LocalDate day) {
        int place = place(packed, day);
        for (int way = 0; way < WAYS; way++) {
            Asked entry = entries[place ^ way];
            // Places are filled in this order and never emptied.
            if (entry == null || entry.isFor(packed, day)) {
                return entry;
            }
        }
        return null;
    }

    /** Fills the first free place; when there is none, one of the others gives way. */
    void keep(Asked asked) {
        int place = place(asked.packed, asked.day);
        for (int way = 0; way < WAYS; way++) {
            if (entries[place ^ way] == null) {
                entries[place ^ way] = asked;
                return;
            }
        }
        entries[place ^ (asked.packed.hashCode() & (WAYS - 1))] = asked;
    }

    private static int place(PackedRequest packed, LocalDate day) {
        return ((packed.hashCode() + day.hashCode() * 0x85EBCA6B) * 0x9E3779B9) >>> (Integer.SIZE - BITS);
    }
}
