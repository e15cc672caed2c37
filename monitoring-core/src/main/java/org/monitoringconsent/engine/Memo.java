package org.monitoringconsent.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.verdict.Verdict;

/**
 * Remembers the verdicts of the facts that were asked last, in a table of fixed size.
 *
 * <p>A verdict depends on the packed facts and the day alone. Entries are immutable, so that threads may race on a place:
 * the worst that happens is that a verdict is worked out again.
 */
final class Memo {

    private static final int SIZE = 1 << 13;

    private final @Nullable Entry[] entries = new Entry[SIZE];

    @Nullable
    Verdict find(PackedRequest packed, LocalDate day) {
        Entry entry = entries[place(packed, day)];
        if (entry != null
                && entry.word0 == packed.word0()
                && entry.word1 == packed.word1()
                && entry.word2 == packed.word2()
                && entry.word3 == packed.word3()
                && entry.day.equals(day)) {
            return entry.verdict;
        }
        return null;
    }

    void keep(PackedRequest packed, LocalDate day, Verdict verdict) {
        entries[place(packed, day)] =
                new Entry(packed.word0(), packed.word1(), packed.word2(), packed.word3(), day, verdict);
    }

    private static int place(PackedRequest packed, LocalDate day) {
        long mixed = packed.word0() * 0x9E3779B97F4A7C15L
                + packed.word1() * 0xC2B2AE3D27D4EB4FL
                + packed.word2() * 0x165667B19E3779F9L
                + packed.word3() * 0x27D4EB2F165667C5L
                + (day.getYear() * 512L + day.getMonthValue() * 32L + day.getDayOfMonth()) * 0x85EBCA77C2B2AE63L;
        return (int) (mixed >>> 51);
    }

    private record Entry(long word0, long word1, long word2, long word3, LocalDate day, Verdict verdict) {}
}
