// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.read.Progress;
import org.monitoringconsent.examples.archive.read.RecordSink;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Legs;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

/**
 * Holds records back for a while, so that the legs of one call are put together before it is judged, and notices a record that
 * comes again. What is held back is bounded by its size; legs further apart are judged each for itself, and say so.
 */
final class Together implements RecordSink {

    /** Takes what is complete, in the order in which it began in the archive. */
    interface Taker {
        void call(CallRecord call);

        void repeated(Repeated record);

        void unreadable(UnreadableRecord record);

        void progress(Progress news);
    }

    private static final long MOST_HELD = 48L * 1024 * 1024;
    private static final int PART_OF_HEAP = 12;
    private static final long USUAL_SIZE = 1_000;
    private static final Duration LONGEST_CALL = Duration.ofHours(12);
    private static final Duration BETWEEN_LEGS = Duration.ofMinutes(15);
    private static final int MOST_LEGS = 200; // more share no call but a column that says the same in every row
    /** Something that waits for its turn: a call with its legs, or what is only told. */
    private static final class Held {
        private final long place;
        private final List<Found> legs;
        private final @Nullable Object told;
        private long size;
        /** Whether it became part of another. */
        private boolean gone;

        Held(long place, @Nullable Object told) {
            this.place = place;
            this.told = told;
            this.legs = told == null ? new ArrayList<>(1) : List.of();
        }
    }

    private final Taker taker;
    private final long mostHeld;
    private final Deque<Held> held = new ArrayDeque<>();
    private final LongMap<Held> byKey = new LongMap<>();
    private final LongMap<Origin> origins = new LongMap<>();
    private final Seen records = Seen.fittingMemory();
    private final Seen keysOfJudged = Seen.fittingMemory();
    private long size;
    private long next;

    Together(Taker taker) {
        this(taker, Math.min(MOST_HELD, Runtime.getRuntime().maxMemory() / PART_OF_HEAP));
    }

    Together(Taker taker, long mostHeld) {
        this.taker = taker;
        this.mostHeld = mostHeld;
    }

    @Override
    public void record(CallRecord found) {
        take(new Found.Numbering().of(found));
    }

    /** Takes a record whose numbers are known. */
    void take(Found found) {
        CallRecord record = found.record();
        if (!records.add(found.mark())) {
            hold(new Repeated(record, Optional.ofNullable(origins.get(found.mark()))));
            return;
        }
        origins.put(found.mark(), record.origin());
        Held call = joined(joined(null, found.keys(), record), found.looksFor(), record);
        if (call == null) {
            boolean late = isLate(found); // before anything gives way
            call = hold(null);
            call.legs.add(
                    late
                            ? found.with(record.toBuilder()
                                    .doubt(Doubt.LEG_ELSEWHERE)
                                    .build())
                            : found);
        } else {
            call.legs.add(found);
        }
        put(found, call);
        grow(call, found.size());
    }

    /** The call to which a record belongs that is found under the keys; of several, all of them as one. */
    private @Nullable Held joined(@Nullable Held known, long[] keys, CallRecord record) {
        Held call = known;
        for (long key : keys) {
            Held other = byKey.get(key);
            if (other != null && belongs(other, record)) {
                call = call == null ? other : unite(call, other);
            }
        }
        return call;
    }

    private boolean isLate(Found found) {
        for (long key : found.keys()) {
            if (keysOfJudged.contains(key)) {
                return true;
            }
        }
        return false;
    }

    private void put(Found found, Held call) {
        for (long key : found.keys()) {
            byKey.put(key, call);
        }
        for (long key : found.explains()) {
            byKey.put(key, call);
        }
    }

    @Override
    public void unreadable(UnreadableRecord found) {
        hold(found);
    }

    @Override
    public void progress(Progress news) {
        taker.progress(news);
    }

    /** Passes everything on that is still held back. */
    void finish() {
        releaseTo(0);
    }

    /** Holds what is only told, or a call where there is nothing to tell. */
    private Held hold(@Nullable Object told) {
        Held one = new Held(next++, told);
        held.add(one);
        grow(one, USUAL_SIZE);
        return one;
    }

    private void grow(Held one, long by) {
        one.size += by;
        size += by;
        if (size > mostHeld) {
            releaseTo(mostHeld / 2);
        }
    }

    private Held unite(Held one, Held other) {
        if (one == other) {
            return one;
        }
        Held call = one.place < other.place ? one : other;
        Held left = call == one ? other : one;
        left.gone = true;
        call.legs.addAll(left.legs);
        call.size += left.size;
        left.legs.forEach(found -> put(found, call));
        left.legs.clear();
        return call;
    }

    private void releaseTo(long left) {
        while (!held.isEmpty() && (size > left || left == 0)) {
            Held first = held.remove();
            if (!first.gone) {
                size -= first.size;
                release(first);
            }
        }
    }

    private void release(Held one) {
        for (Found found : one.legs) {
            origins.remove(found.mark());
            forget(found.keys());
            forget(found.explains());
        }
        if (one.told instanceof Repeated again) {
            taker.repeated(again);
        } else if (one.told instanceof UnreadableRecord broken) {
            taker.unreadable(broken);
        } else if (!one.legs.isEmpty()) {
            taker.call(
                    one.legs.size() == 1
                            ? one.legs.get(0).record()
                            : Legs.join(one.legs.stream().map(Found::record).toList()));
        }
    }

    private void forget(long[] keys) {
        for (long key : keys) {
            byKey.remove(key);
            keysOfJudged.add(key);
        }
    }

    /** One identifier may be given to another call long after: legs lie near each other in time. */
    private static boolean belongs(Held call, CallRecord leg) {
        if (call.legs.size() >= MOST_LEGS) {
            return false;
        }
        for (Found other : call.legs) {
            if (near(other.record(), leg)) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(CallRecord one, CallRecord other) {
        if (one.start().isEmpty() || other.start().isEmpty()) {
            return true;
        }
        boolean oneFirst =
                !one.start().get().instant().isAfter(other.start().get().instant());
        CallRecord first = oneFirst ? one : other;
        CallRecord second = oneFirst ? other : one;
        Instant end = end(first)
                .map(known -> known.plus(BETWEEN_LEGS))
                .orElseGet(() -> first.start().get().instant().plus(LONGEST_CALL));
        return !second.start().get().instant().isAfter(end);
    }

    private static Optional<Instant> end(CallRecord record) {
        return record.end()
                .or(() -> record.duration()
                        .flatMap(length ->
                                record.start().map(start -> start.instant().plus(length))));
    }
}
