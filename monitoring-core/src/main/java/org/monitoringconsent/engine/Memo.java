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

    private final @Nullable Asked[] entries = new Asked[1 << BITS];

    @Nullable
    Asked find(PackedRequest packed, LocalDate day) {
        int place = place(packed, day);
        Asked entry = entries[place];
        if (entry != null && same(entry, packed, day)) {
            return entry;
        }
        Asked other = entries[place ^ 1];
        return other != null && same(other, packed, day) ? other : null;
    }

    private static boolean same(Asked entry, PackedRequest packed, LocalDate day) {
        PackedRequest known = entry.packed;
        long different = (known.word0() ^ packed.word0())
                | (known.word1() ^ packed.word1())
                | (known.word2() ^ packed.word2())
                | (known.word3() ^ packed.word3());
        return different == 0 && entry.day.equals(day);
    }

    /** Each verdict has two places; the older of two others gives way. */
    void keep(Asked asked) {
        int place = place(asked.packed, asked.day);
        Asked present = entries[place];
        if (present != null) {
            entries[place ^ 1] = present;
        }
        entries[place] = asked;
    }

    private static int place(PackedRequest packed, LocalDate day) {
        long mixed = packed.word0() * 0x9E3779B97F4A7C15L
                + packed.word1() * 0xC2B2AE3D27D4EB4FL
                + packed.word2() * 0x165667B19E3779F9L
                + packed.word3() * 0x27D4EB2F165667C5L
                + (day.getYear() * 512L + day.getMonthValue() * 32L + day.getDayOfMonth()) * 0x85EBCA77C2B2AE63L;
        return (int) (mixed >>> (64 - BITS));
    }
}
