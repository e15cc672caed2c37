package org.monitoringconsent.examples.archive.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Fingerprint;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.Group;
import org.monitoringconsent.recorder.arrangement.Span;
import org.monitoringconsent.recorder.arrangement.WorkerEntry;

/**
 * Tells which records put the same questions, but for day and worker: an archive has millions of calls and some thousand cases.
 *
 * <p>Two records are alike where nothing that {@link RequestFromCall} looks at tells them apart: the same doubts, direction,
 * marks and so on; parties of the same kind; the same of these being one person; and days between which neither the arrangement
 * nor any law changes. A party is of a kind with others by what its identifiers are to the house, and by all that is known of
 * its worker but the key. Whatever this cannot compare is like nothing else and is asked afresh.
 */
final class Likeness {

    private static final int MOST_PARTIES = 4;
    private static final int MOST_MARKS = 31;
    private static final int MOST_REMEMBERED = 5_000;
    private static final int BYTES_OF_ONE = 700;
    private static final int SECONDS_OF_A_QUARTER = 900;
    private static final int QUARTERS = 4_096;
    private static final long DIFFERENT_DAYS = Long.MIN_VALUE;
    private static final String ENDS_ON = "manner.endsOn";

    /**
     * What makes records alike.
     *
     * @param values all of it
     * @param hash of the values
     */
    @SuppressWarnings("ArrayRecordComponent") // Made once and never changed.
    record Key(int[] values, int hash) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && hash == that.hash && Arrays.equals(values, that.values);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public String toString() {
            return "Key";
        }
    }

    /**
     * A record that is like others.
     *
     * @param key what it shares with them
     * @param day its day, which is the same for everybody
     * @param workers the workers behind its parties, in their order
     */
    record Like(Key key, LocalDate day, List<Optional<WorkerEntry>> workers) {}

    /** Of what kind a party is, and which worker stands behind it. */
    private record Kind(int number, Optional<WorkerEntry> worker) {}

    /** A party as it was met. */
    private static final class Met {
        /** The fingerprint of the number or address, 0 for none. */
        private final long end;

        private final boolean registered;
        private final Map<Long, Optional<Kind>> kinds = new HashMap<>(2);

        Met(long end, boolean registered) {
            this.end = end;
            this.registered = registered;
        }
    }

    private final Arrangement arrangement;
    private final House house;
    private final List<String> regions;
    private final List<ZoneId> zones;
    private final long[] changes;
    private final boolean everyDayApart;
    private final Map<String, Integer> marks = new HashMap<>();
    private final Map<List<Object>, Integer> kinds = new HashMap<>();
    private final Remembered<Party, Met> met = new Remembered<>(Remembered.fitting(MOST_REMEMBERED, BYTES_OF_ONE));
    private final Strangers strangers = Strangers.fittingMemory();
    /** So long no day changes in any zone from a multiple of it on. */
    private final int secondsOfOneDay;

    private final long[] quarters = new long[QUARTERS];
    private final long[] daysOfQuarters = new long[QUARTERS];
    private LocalDate lastDay = LocalDate.EPOCH;
    private long lastSpan;

    /**
     * Compares records under an arrangement.
     *
     * @param editions the days on which any law changes
     */
    Likeness(Arrangement arrangement, House house, Set<LocalDate> editions) {
        this.arrangement = arrangement;
        this.house = house;
        Set<String> allRegions = new LinkedHashSet<>(List.of(arrangement.numberRegion()));
        arrangement.groups().values().forEach(group -> group.numberRegion().ifPresent(allRegions::add));
        this.regions = List.copyOf(allRegions);
        Set<ZoneId> allZones = new LinkedHashSet<>(List.of(arrangement.recorderZone()));
        arrangement.workers().values().forEach(worker -> allZones.add(LegalDays.zoneOf(worker, arrangement)));
        this.zones = List.copyOf(allZones);
        this.changes = changes(arrangement, editions);
        this.everyDayApart = arrangement.practices().stream()
                .anyMatch(practice -> practice.facts().containsKey(ENDS_ON));
        for (int i = 0; i < arrangement.marks().size(); i++) {
            marks.merge(
                    plain(arrangement.marks().get(i).mark()),
                    1 << Math.min(i, MOST_MARKS),
                    (one, other) -> one | other);
        }
        Arrays.fill(quarters, DIFFERENT_DAYS);
        // Clocks differ by quarters of an hour, unless somebody names an offset of minutes.
        boolean quarterly = zones.stream()
                .allMatch(zone -> !(zone.normalized() instanceof ZoneOffset offset)
                        || offset.getTotalSeconds() % SECONDS_OF_A_QUARTER == 0);
        this.secondsOfOneDay = quarterly ? SECONDS_OF_A_QUARTER : 1;
        this.lastSpan = span(lastDay);
    }

    private static long[] changes(Arrangement arrangement, Set<LocalDate> editions) {
        Set<LocalDate> days = new TreeSet<>(editions);
        List<Span> spans = new ArrayList<>();
        arrangement.groups().values().stream().map(Group::monitored).forEach(span -> span.ifPresent(spans::add));
        arrangement.workers().values().stream()
                .flatMap(worker -> worker.objections().stream())
                .forEach(objection -> {
                    spans.add(objection.span());
                    objection.overridden().ifPresent(spans::add);
                });
        arrangement.register().forEach(entry -> spans.add(entry.span()));
        arrangement.facts().forEach(fact -> spans.add(fact.span()));
        arrangement.practices().forEach(practice -> spans.add(practice.span()));
        for (Span span : spans) {
            days.add(span.from());
            span.until().ifPresent(days::add);
        }
        return days.stream().mapToLong(LocalDate::toEpochDay).toArray();
    }

    /** Returns what a record is like, or null where it is like no other. */
    @Nullable
    Like of(CallRecord record) {
        int parties = record.parties().size();
        boolean comparable = record.start().isPresent()
                && parties <= MOST_PARTIES
                && record.bases().isEmpty()
                && arrangement.marks().size() <= MOST_MARKS
                && !record.doubts().contains(Doubt.LEGS_JOINED);
        LocalDate day = comparable ? day(record.start().get().instant()) : null;
        if (day == null) {
            return null;
        }
        if (!day.equals(lastDay)) {
            lastDay = day;
            lastSpan = span(day);
        }
        int[] values = new int[MOST_PARTIES + 9];
        List<Optional<WorkerEntry>> workers = new ArrayList<>(parties);
        long[] ends = new long[parties];
        for (int i = 0; i < parties; i++) {
            Party party = record.parties().get(i);
            int place = strangers.place(party);
            if (place >= 0) {
                values[i] = strangers.kind(place);
                ends[i] = strangers.end(place);
                workers.add(Optional.empty());
                continue;
            }
            Met known = met(party);
            Optional<Kind> kind = kind(party, known, day);
            if (kind.isEmpty()) {
                return null;
            }
            values[i] = kind.get().number();
            ends[i] = known.end;
            workers.add(kind.get().worker());
            if (!known.registered) {
                strangers.put(party, kind.get().number(), known.end);
            }
        }
        int at = MOST_PARTIES;
        values[at++] = parties;
        values[at++] = relations(record.parties(), ends, workers);
        values[at++] = constants(record);
        values[at++] = marks(record);
        long doubts = doubts(record);
        values[at++] = (int) doubts;
        values[at++] = (int) (doubts >>> Integer.SIZE);
        long acts = acts(record);
        values[at++] = (int) acts;
        values[at++] = (int) (acts >>> Integer.SIZE);
        values[at] = (int) lastSpan;
        return new Like(new Key(values, Arrays.hashCode(values) * 0x9E3779B1), day, workers);
    }

    /** Who of the parties is the same as another, by their ends, by all that is said of them, and by their workers. */
    private static int relations(List<Party> parties, long[] ends, List<Optional<WorkerEntry>> workers) {
        int same = 0;
        for (int i = 0; i < ends.length; i++) {
            for (int j = 0; j < i; j++) {
                same = (same << 1) | (ends[i] == ends[j] ? 1 : 0);
                same = (same << 1) | (parties.get(i).equals(parties.get(j)) ? 1 : 0);
                same = (same << 1) | (workers.get(i).equals(workers.get(j)) ? 1 : 0);
            }
        }
        return same;
    }

    private static int constants(CallRecord record) {
        int packed = record.direction().ordinal();
        packed = packed * 16 + record.channel().ordinal();
        packed = packed * 4 + record.announced().ordinal();
        packed = packed * 4 + record.objected().ordinal();
        packed = packed * 2 + (record.countsAsStored() ? 1 : 0);
        packed = packed * 2 + (record.observation() ? 1 : 0);
        return packed * 2 + (record.suppressedAtLeastOnce() ? 1 : 0);
    }

    private int marks(CallRecord record) {
        int found = 0;
        if (!marks.isEmpty()) {
            for (String tag : record.tags()) {
                found |= marks.getOrDefault(plain(tag), 0);
            }
        }
        return found;
    }

    private static String plain(String mark) {
        return mark.strip().toLowerCase(Locale.ROOT);
    }

    private static long doubts(CallRecord record) {
        long found = 0;
        for (Doubt doubt : record.doubts()) {
            found |= 1L << doubt.ordinal();
        }
        return found;
    }

    private static long acts(CallRecord record) {
        long found = 0;
        for (Activity act : record.acts()) {
            found |= 1L << act.ordinal();
        }
        return found;
    }

    /** The day of a moment where it is the same in all zones that count, otherwise null. */
    private @Nullable LocalDate day(Instant moment) {
        long quarter = Math.floorDiv(moment.getEpochSecond(), secondsOfOneDay);
        int place = (int) (quarter & (QUARTERS - 1));
        if (quarters[place] != quarter) {
            quarters[place] = quarter;
            Set<LocalDate> days = new LinkedHashSet<>();
            zones.forEach(zone -> days.add(LocalDate.ofInstant(moment, zone)));
            daysOfQuarters[place] = days.size() == 1 ? days.iterator().next().toEpochDay() : DIFFERENT_DAYS;
        }
        long day = daysOfQuarters[place];
        if (day == DIFFERENT_DAYS) {
            return null;
        }
        return lastDay.toEpochDay() == day ? lastDay : LocalDate.ofEpochDay(day);
    }

    private long span(LocalDate day) {
        if (everyDayApart) {
            return day.toEpochDay();
        }
        int found = Arrays.binarySearch(changes, day.toEpochDay());
        return found >= 0 ? found + 1L : -found - 1L;
    }

    private Met met(Party party) {
        Met known = met.get(party);
        if (known == null) {
            boolean registered = party.identifiers().stream()
                    .anyMatch(identifier ->
                            house.place(identifier, arrangement.numberRegion()).isRegistered());
            Optional<String> end = party.number().or(party::address);
            known = new Met(end.map(Fingerprint::of).orElse(0L), registered);
            met.put(party, known);
        }
        return known;
    }

    /** The kind of a party, empty where it may be several workers. Whom the register does not know is the same on all days. */
    private Optional<Kind> kind(Party party, Met known, LocalDate day) {
        long span = known.registered ? lastSpan : 0;
        Optional<Kind> kind = known.kinds.get(span);
        if (kind == null) {
            kind = find(party, known, day);
            known.kinds.put(span, kind);
        }
        return kind;
    }

    private Optional<Kind> find(Party party, Met known, LocalDate day) {
        List<Object> traits = new ArrayList<>(List.of(party.side(), party.role(), known.end != 0));
        Set<WorkerEntry> workers = new LinkedHashSet<>();
        for (Identifier identifier : party.identifiers()) {
            traits.add(identifier.source());
            traits.add(identifier.form());
            for (String region : regions) {
                Placed placed = house.place(identifier, region);
                traits.add(placed.kind());
                traits.add(placed.country());
                traits.add(house.meaning(placed));
            }
            Placed placed = house.place(identifier, arrangement.numberRegion());
            List<WorkerEntry> holders = placed.isRegistered() ? house.holders(placed, day) : List.of();
            traits.add(holders.size());
            workers.addAll(holders);
        }
        if (workers.size() > 1) {
            return Optional.empty();
        }
        Optional<WorkerEntry> worker = workers.stream().findFirst();
        traits.add(worker.map(Likeness::withoutKey));
        traits.add(arrangement.lineOf(extension(party)));
        return Optional.of(new Kind(kinds.computeIfAbsent(traits, unseen -> kinds.size()), worker));
    }

    private Optional<String> extension(Party party) {
        return party.identifiers().stream()
                .map(identifier -> house.place(identifier, arrangement.numberRegion()))
                .filter(Placed::isRegistered)
                .map(Placed::key)
                .findFirst()
                .or(() -> party.identifiers().stream().map(Identifier::text).findFirst());
    }

    private static WorkerEntry withoutKey(WorkerEntry worker) {
        return new WorkerEntry(
                "",
                worker.country(),
                worker.region(),
                worker.group(),
                worker.zone(),
                worker.place(),
                worker.objections());
    }
}
