package org.monitoringconsent.examples.archive.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    private static final int NONE = -1;
    private static final long MOST_HELD = 48L * 1024 * 1024;
    private static final int PART_OF_HEAP = 12;
    private static final long USUAL_SIZE = 1_000;
    private static final Duration LONGEST_CALL = Duration.ofHours(12);
    private static final Duration BETWEEN_LEGS = Duration.ofMinutes(15);
    private static final int MOST_LEGS = 200; // more share no call but a column that says the same in every row
    /** Something that waits for its turn: a call with its legs, or what is only told. */
    private static final class Held {
        private final List<CallRecord> legs = new ArrayList<>();
        private final List<Found> founds = new ArrayList<>(1);
        private Optional<Repeated> repeated = Optional.empty();
        private Optional<UnreadableRecord> unreadable = Optional.empty();
        private long size;
    }

    private final Taker taker;
    private final long mostHeld;
    private final Map<Integer, Held> held = new LinkedHashMap<>();
    private final Map<Long, Integer> byKey = new HashMap<>();
    private final Map<Long, Origin> origins = new HashMap<>();
    private final Seen records = Seen.fittingMemory();
    private final Seen keysOfJudged = Seen.fittingMemory();
    private long size;
    private int next;

    Together(Taker taker) {
        this(taker, Math.min(MOST_HELD, Runtime.getRuntime().maxMemory() / PART_OF_HEAP));
    }

    Together(Taker taker, long mostHeld) {
        this.taker = taker;
        this.mostHeld = mostHeld;
    }

    @Override
    public void record(CallRecord found) {
        take(Found.of(found));
    }

    /** Takes a record whose numbers are known. */
    void take(Found found) {
        CallRecord record = found.record();
        if (!records.add(found.mark())) {
            Held again = new Held();
            again.repeated = Optional.of(new Repeated(record, Optional.ofNullable(origins.get(found.mark()))));
            hold(again);
            return;
        }
        origins.put(found.mark(), record.origin());
        int call = joined(joined(NONE, found.keys(), record), found.looksFor(), record);
        if (call == NONE) {
            Held alone = new Held();
            alone.legs.add(
                    isLate(found)
                            ? record.toBuilder().doubt(Doubt.LEG_ELSEWHERE).build()
                            : record);
            call = hold(alone);
        } else {
            theHeld(call).legs.add(record);
        }
        Held whole = theHeld(call);
        whole.founds.add(found);
        put(found, call);
        grow(whole, found.size());
    }

    /** The call to which a record belongs that is found under the keys; of several, all of them as one. */
    private int joined(int known, long[] keys, CallRecord record) {
        int call = known;
        for (long key : keys) {
            Integer other = byKey.get(key);
            if (other != null && belongs(theHeld(other), record)) {
                call = call == NONE ? other : unite(call, other);
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

    private void put(Found found, Integer place) {
        for (long key : found.keys()) {
            byKey.put(key, place);
        }
        for (long key : found.explains()) {
            byKey.put(key, place);
        }
    }

    @Override
    public void unreadable(UnreadableRecord found) {
        Held told = new Held();
        told.unreadable = Optional.of(found);
        hold(told);
    }

    @Override
    public void progress(Progress news) {
        taker.progress(news);
    }

    /** Passes everything on that is still held back. */
    void finish() {
        releaseTo(0);
    }

    private int hold(Held one) {
        int place = next++;
        held.put(place, one);
        grow(one, USUAL_SIZE);
        return place;
    }

    private void grow(Held one, long by) {
        one.size += by;
        size += by;
        if (size > mostHeld) {
            releaseTo(mostHeld / 2);
        }
    }

    /** What is held in a place that is taken. */
    private Held theHeld(int place) {
        return Objects.requireNonNull(held.get(place));
    }

    private int unite(int one, int other) {
        if (one == other) {
            return one;
        }
        int kept = Math.min(one, other);
        Held left = Objects.requireNonNull(held.remove(Math.max(one, other)));
        Held call = theHeld(kept);
        call.legs.addAll(left.legs);
        call.founds.addAll(left.founds);
        call.size += left.size;
        left.founds.forEach(found -> put(found, kept));
        return kept;
    }

    private void releaseTo(long left) {
        var waiting = held.values().iterator();
        while (waiting.hasNext() && (size > left || left == 0)) {
            Held first = waiting.next();
            waiting.remove();
            size -= first.size;
            release(first);
        }
    }

    private void release(Held one) {
        for (Found found : one.founds) {
            origins.remove(found.mark());
            forget(found.keys());
            forget(found.explains());
        }
        one.repeated.ifPresent(taker::repeated);
        one.unreadable.ifPresent(taker::unreadable);
        if (!one.legs.isEmpty()) {
            taker.call(Legs.join(one.legs));
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
        return call.legs.size() < MOST_LEGS && call.legs.stream().anyMatch(other -> near(other, leg));
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
