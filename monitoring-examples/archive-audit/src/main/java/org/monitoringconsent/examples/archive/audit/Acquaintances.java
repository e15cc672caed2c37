// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.recorder.arrangement.WorkerEntry;

/**
 * Remembers of what kind parties are, of whom an archive has millions, by the numbers that stand for all that they say; for all
 * threads, as {@link Shared} does.
 */
final class Acquaintances {

    private static final int PART_OF_HEAP = 16;
    private static final int BYTES_OF_ONE = 64;
    private static final int FEWEST = 1 << 10;
    private static final int MOST = 1 << 21;
    private static final int WAYS = 4;

    /**
     * A party on the days of a span.
     *
     * @param fingerprint stands for the party
     * @param span the days, 0 for all of them
     * @param end the fingerprint of the number or address, 0 for none
     * @param kind of what kind it is, or one of the marks below
     * @param worker who stands behind it
     */
    record Known(long fingerprint, long span, long end, int kind, Optional<WorkerEntry> worker) {}

    /** Whom the register knows, so that what it is depends on the day. */
    static final int REGISTERED = -1;

    /** Who may be several workers. */
    static final int SEVERAL = -2;

    /** The same in little memory, to be looked at first. */
    private final long[] marks;

    private final @Nullable Known[] known;

    private Acquaintances(int most) {
        this.marks = new long[most];
        this.known = new Known[most];
    }

    /** Remembers as many as go well with the memory that there is. */
    static Acquaintances fittingMemory() {
        long fitting = Runtime.getRuntime().maxMemory() / PART_OF_HEAP / BYTES_OF_ONE;
        return new Acquaintances((int) Math.max(FEWEST, Math.min(MOST, Long.highestOneBit(fitting))));
    }

    /** What is known of a party on the days of a span, or null. */
    @Nullable
    Known of(Party party, long span) {
        long fingerprint = party.fingerprint();
        long mark = mark(fingerprint, span);
        int first = first(mark);
        for (int i = first; i < first + WAYS; i++) {
            if (marks[i] == mark) {
                Known found = known[i];
                // Another thread may be about to put somebody else there.
                if (found != null && found.fingerprint == fingerprint && found.span == span) {
                    return found;
                }
            }
        }
        return null;
    }

    void put(Known found) {
        long mark = mark(found.fingerprint, found.span);
        int first = first(mark);
        for (int i = first + WAYS - 1; i > first; i--) {
            known[i] = known[i - 1];
            marks[i] = marks[i - 1];
        }
        known[first] = found;
        marks[first] = mark;
    }

    private int first(long mark) {
        return (int) (mark >>> 24) & (marks.length - WAYS);
    }

    private static long mark(long fingerprint, long span) {
        return (fingerprint ^ span) * 0x9E3779B97F4A7C15L;
    }
}
