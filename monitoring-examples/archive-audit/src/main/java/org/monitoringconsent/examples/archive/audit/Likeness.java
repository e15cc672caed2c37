// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.time.ZoneId;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.audit.Acquaintances.Known;
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
 * its worker but the key. Whatever this cannot compare is like nothing else and is asked afresh. All threads of an audit share what
 * was found.
 */
final class Likeness {

    private static final int MOST_PARTIES = 4;
    private static final int VALUES = MOST_PARTIES + 16;
    private static final int MOST_MARKS = 31;
    private static final String ENDS_ON = "manner.endsOn";

    /** No span has this number. */
    private static final long ALL_DAYS = Long.MAX_VALUE;

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

        /** The same with values of its own. */
        Key kept() {
            return new Key(values.clone(), hash);
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

    private final Arrangement arrangement;
    private final House house;
    private final List<String> regions;
    private final List<ZoneId> zones;
    private final long[] changes;
    private final boolean everyDayApart;
    private final Map<String, Integer> marks = new HashMap<>();
    private final Map<List<Object>, Integer> kinds = new ConcurrentHashMap<>();
    private final AtomicInteger nextKind = new AtomicInteger();
    private final Acquaintances acquaintances = Acquaintances.fittingMemory();

    /**
     * Compares records under an arrangement.
     *
     * @param editions the days on which any law changes
     */
    Likeness(Arrangement arrangement, House house, Set<LocalDate> editions) {
        this.arrangement = arrangement;
        this.house = house;
        Set<String> allRegions = new LinkedHashSet<>(List.of(arrangement.numberCountry()));
        arrangement.groups().values().forEach(group -> group.numberCountry().ifPresent(allRegions::add));
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
    }

    /** What compares the records of one thread. */
    Comparison comparison() {
        return new Comparison();
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

    /** Compares records one by one, for one thread at a time. */
    final class Comparison {

        private final LawDays days = new LawDays(zones);
        private final int[] values = new int[VALUES];
        private final long[] ends = new long[MOST_PARTIES];
        private long lastDay = LawDays.DIFFERENT;
        private long lastSpan;

        /** Returns what a record is like, until the next is asked about, or null where it is like no other. */
        @Nullable
        Like of(CallRecord record) {
            List<Party> parties = record.parties();
            boolean comparable = record.start().isPresent()
                    && parties.size() <= MOST_PARTIES
                    && record.bases().isEmpty()
                    && arrangement.marks().size() <= MOST_MARKS
                    && !record.doubts().contains(Doubt.LEGS_JOINED);
            long day = comparable ? days.number(record.start().get().instant()) : LawDays.DIFFERENT;
            if (day == LawDays.DIFFERENT) {
                return null;
            }
            if (day != lastDay) {
                lastDay = day;
                lastSpan = span(day);
            }
            List<Optional<WorkerEntry>> workers = workers(parties);
            if (workers == null) {
                return null;
            }
            int at = MOST_PARTIES;
            values[at++] = parties.size();
            values[at++] = relations(parties, ends, workers);
            values[at++] = record.direction().ordinal();
            values[at++] = record.channel().ordinal();
            values[at++] = record.announced().ordinal();
            values[at++] = record.objected().ordinal();
            values[at++] = record.answered().isStated() && !record.answered().isYes() ? 1 : 0;
            values[at++] = record.countsAsStored() ? 1 : 0;
            values[at++] = record.observation() ? 1 : 0;
            values[at++] = record.suppressedAtLeastOnce() ? 1 : 0;
            values[at++] = marks(record);
            long doubts = record.doubtBits();
            values[at++] = (int) doubts;
            values[at++] = (int) (doubts >>> Integer.SIZE);
            long acts = acts(record);
            values[at++] = (int) acts;
            values[at++] = (int) (acts >>> Integer.SIZE);
            values[at] = (int) lastSpan;
            return new Like(new Key(values, Arrays.hashCode(values)), days.day(day), workers);
        }

        /** Puts down what each party is, and returns the workers behind them, or null where one may be several. */
        private @Nullable List<Optional<WorkerEntry>> workers(List<Party> parties) {
            int count = parties.size();
            Arrays.fill(values, 0, MOST_PARTIES, 0);
            Optional<WorkerEntry> first = Optional.empty();
            List<Optional<WorkerEntry>> all = count > 2 ? new ArrayList<>(count) : List.of();
            for (int i = 0; i < count; i++) {
                Known known = known(parties.get(i), lastSpan, days.day(lastDay));
                if (known.kind() == Acquaintances.SEVERAL) {
                    return null;
                }
                values[i] = known.kind();
                ends[i] = known.end();
                if (count > 2) {
                    all.add(known.worker());
                } else if (i == 0) {
                    first = known.worker();
                    all = List.of(first);
                } else {
                    all = List.of(first, known.worker());
                }
            }
            return all;
        }
    }

    /** Who of the parties is the same as another, by their ends, by all that is said of them, and by their workers. */
    private static int relations(List<Party> parties, long[] ends, List<Optional<WorkerEntry>> workers) {
        int same = 0;
        for (int i = 0; i < parties.size(); i++) {
            for (int j = 0; j < i; j++) {
                same = (same << 1) | (ends[i] == ends[j] ? 1 : 0);
                same = (same << 1) | (parties.get(i).equals(parties.get(j)) ? 1 : 0);
                same = (same << 1) | (workers.get(i).equals(workers.get(j)) ? 1 : 0);
            }
        }
        return same;
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

    private static long acts(CallRecord record) {
        long found = 0;
        for (Activity act : record.acts()) {
            found |= 1L << act.ordinal();
        }
        return found;
    }

    private long span(long day) {
        if (everyDayApart) {
            return day;
        }
        int found = Arrays.binarySearch(changes, day);
        return found >= 0 ? found + 1L : -found - 1L;
    }

    /** What a party is on a day. Whom the register does not know is the same on all days. */
    private Known known(Party party, long span, LocalDate day) {
        Known known = acquaintances.of(party, ALL_DAYS);
        if (known == null) {
            known = meet(party, day);
            acquaintances.put(known);
        }
        if (known.kind() != Acquaintances.REGISTERED) {
            return known;
        }
        Known onItsDay = acquaintances.of(party, span);
        if (onItsDay == null) {
            onItsDay = find(party, span, known.end(), day);
            acquaintances.put(onItsDay);
        }
        return onItsDay;
    }

    private Known meet(Party party, LocalDate day) {
        long end = party.number().or(party::address).map(Fingerprint::of).orElse(0L);
        for (Identifier identifier : party.identifiers()) {
            if (house.place(identifier, arrangement.numberCountry()).isRegistered()) {
                return new Known(party.fingerprint(), ALL_DAYS, end, Acquaintances.REGISTERED, Optional.empty());
            }
        }
        return find(party, ALL_DAYS, end, day);
    }

    private Known find(Party party, long span, long end, LocalDate day) {
        List<Object> traits = new ArrayList<>(List.of(party.side(), party.role(), end != 0));
        Set<WorkerEntry> workers = new LinkedHashSet<>();
        for (Identifier identifier : party.identifiers()) {
            traits.add(identifier.source());
            traits.add(identifier.form());
            traits.add(Identifier.namesATrunk(identifier.text()));
            for (String region : regions) {
                Placed placed = house.place(identifier, region);
                traits.add(placed.kind());
                traits.add(placed.country());
                traits.add(house.meaning(placed));
            }
            Placed placed = house.place(identifier, arrangement.numberCountry());
            List<WorkerEntry> holders = placed.isRegistered() ? house.holders(placed, day) : List.of();
            traits.add(holders.size());
            workers.addAll(holders);
        }
        if (workers.size() > 1) {
            return new Known(party.fingerprint(), span, end, Acquaintances.SEVERAL, Optional.empty());
        }
        Optional<WorkerEntry> worker = workers.stream().findFirst();
        traits.add(worker.map(Likeness::withoutKey));
        traits.add(arrangement.lineOf(extension(party)));
        int kind = kinds.computeIfAbsent(traits, unseen -> nextKind.getAndIncrement());
        return new Known(party.fingerprint(), span, end, kind, worker);
    }

    private Optional<String> extension(Party party) {
        return party.identifiers().stream()
                .map(identifier -> house.place(identifier, arrangement.numberCountry()))
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
