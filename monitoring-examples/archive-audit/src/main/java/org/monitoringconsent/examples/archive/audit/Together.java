package org.monitoringconsent.examples.archive.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.read.Progress;
import org.monitoringconsent.examples.archive.read.RecordSink;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Legs;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;
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
    private static final int SHORTEST_ID_OF_THE_WORLD = 16;
    private static final Pattern CHANNEL_ID = Pattern.compile("(?:[A-Za-z][\\w-]*-)?\\d{9,10}\\.\\d+");

    private static final Pattern ZEROS = Pattern.compile("[0-]+");
    private static final String TALK = "talk\n";
    private static final String TRANSFERRED = "transferred\n";

    /** Something that waits for its turn: a call with its legs, or what is only told. */
    private static final class Held {
        private final List<CallRecord> legs = new ArrayList<>();
        private final Set<String> keys = new LinkedHashSet<>();
        private final List<Long> marks = new ArrayList<>();
        private Optional<Repeated> repeated = Optional.empty();
        private Optional<UnreadableRecord> unreadable = Optional.empty();
        private long size;
    }

    private final Taker taker;
    private final long mostHeld;
    private final Map<Integer, Held> held = new LinkedHashMap<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<Long, Origin> origins = new HashMap<>();
    private final Fingerprint fingerprint = new Fingerprint();
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
        long mark = fingerprint.of(found);
        if (!records.add(mark)) {
            Held again = new Held();
            again.repeated = Optional.of(new Repeated(found, Optional.ofNullable(origins.get(mark))));
            hold(again);
            return;
        }
        origins.put(mark, found.origin());
        Set<String> keys = keys(found);
        Integer call = null;
        for (String key : keys) {
            Integer other = byKey.get(key);
            if (other != null && belongs(theHeld(other), found)) {
                call = call == null ? other : unite(call, other);
            }
        }
        for (String channel : explaining(found)) {
            Integer other = byKey.get(channel);
            if (other != null && belongs(theHeld(other), found)) {
                call = call == null ? other : unite(call, other);
            }
        }
        keys.addAll(explained(found));
        if (call == null) {
            boolean late = keys(found).stream().anyMatch(key -> keysOfJudged.contains(fingerprint.of(key)));
            Held alone = new Held();
            alone.legs.add(late ? found.toBuilder().doubt(Doubt.LEG_ELSEWHERE).build() : found);
            call = hold(alone);
        } else {
            theHeld(call).legs.add(found);
        }
        int place = call;
        theHeld(place).keys.addAll(keys);
        theHeld(place).marks.add(mark);
        keys.forEach(key -> byKey.put(key, place));
        grow(theHeld(place), sizeOf(found));
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
        call.keys.addAll(left.keys);
        call.marks.addAll(left.marks);
        call.size += left.size;
        left.keys.forEach(key -> byKey.put(key, kept));
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
        one.marks.forEach(origins::remove);
        for (String key : one.keys) {
            byKey.remove(key);
            keysOfJudged.add(fingerprint.of(key));
        }
        one.repeated.ifPresent(taker::repeated);
        one.unreadable.ifPresent(taker::unreadable);
        if (!one.legs.isEmpty()) {
            taker.call(Legs.join(one.legs));
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

    /**
     * Under which keys a record finds the others of its call. An identifier that is long enough names one call in the world;
     * one that a switchboard makes of the time and a count names one of its own calls; any other counts within its file.
     */
    private static Set<String> keys(CallRecord record) {
        Set<String> keys = new LinkedHashSet<>();
        for (String id : record.joins()) {
            if (ZEROS.matcher(id).matches()) {
                continue;
            }
            String file = record.origin().file();
            if (CHANNEL_ID.matcher(id).matches()) {
                keys.add(file.substring(0, file.lastIndexOf('/') + 1) + "\n" + id);
            } else {
                keys.add(id.length() >= SHORTEST_ID_OF_THE_WORLD || id.indexOf('@') > 0 ? id : file + "\n" + id);
            }
        }
        return keys;
    }

    /**
     * After a transfer another device answers under the old number. The record of the talk in between names the same channel
     * under the number of that device; each of the two looks for the other, and no others are put together by a channel.
     */
    private static List<String> explaining(CallRecord record) {
        String looksFor = record.doubts().contains(Doubt.DEVICE_DIFFERS) ? TALK : TRANSFERRED;
        return channels(record, looksFor);
    }

    private static List<String> explained(CallRecord record) {
        return channels(record, record.doubts().contains(Doubt.DEVICE_DIFFERS) ? TRANSFERRED : TALK);
    }

    private static List<String> channels(CallRecord record, String kind) {
        String file = record.origin().file();
        return record.channels().stream()
                .map(channel -> kind + file.substring(0, file.lastIndexOf('/') + 1) + "\n" + channel)
                .toList();
    }

    private static long sizeOf(CallRecord record) {
        long characters = record.id().length();
        for (String text : record.channels()) {
            characters += text.length() + 100;
        }
        for (String text : record.joins()) {
            characters += 3L * text.length() + 100;
        }
        for (Party party : record.parties()) {
            for (Identifier identifier : party.identifiers()) {
                characters += identifier.text().length() + identifier.domain().length() + 60;
            }
        }
        for (String text : record.tags()) {
            characters += text.length() + 40;
        }
        for (String text : record.related()) {
            characters += text.length() + 40;
        }
        return 2 * characters
                + 100L
                        * (record.capture().size()
                                + record.holds().size()
                                + record.bases().size());
    }
}
