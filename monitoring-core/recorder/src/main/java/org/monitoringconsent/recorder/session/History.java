// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was kept of one activity, moment by moment. Invariant: it holds from the key to the next one, and off before the first. */
final class History {

    private final TreeMap<Instant, Keeping> from = new TreeMap<>();

    /** What is to go: whose sound, and when. */
    record Excess(Instant since, Instant until, Set<String> parties) {}

    Keeping at(Instant moment) {
        Map.Entry<Instant, Keeping> known = from.floorEntry(moment);
        return known == null ? Keeping.OFF : known.getValue();
    }

    /** What is kept from the last instruction on. */
    Keeping last() {
        return from.isEmpty() ? Keeping.OFF : from.lastEntry().getValue();
    }

    /** Whether any sound is kept between two moments. */
    boolean keepsAnything(Instant since, Instant until) {
        return since.isBefore(until)
                && (!at(since).isNothing()
                        || from.subMap(since, false, until, false).values().stream()
                                .anyMatch(keeping -> !keeping.isNothing()));
    }

    /** From here on, it is so. */
    void set(Instant moment, Keeping keeping) {
        from.tailMap(moment, true).clear();
        put(moment, keeping);
    }

    private void put(Instant moment, Keeping keeping) {
        Map.Entry<Instant, Keeping> before = from.lowerEntry(moment);
        if ((before == null ? Keeping.OFF : before.getValue()).equals(keeping)) {
            from.remove(moment);
        } else {
            from.put(moment, keeping);
        }
    }

    /** Takes away what was kept between two moments and may not be, and says what that was. */
    List<Excess> reduce(Instant since, Instant until, Keeping allowed) {
        if (!since.isBefore(until)) {
            return List.of();
        }
        List<Excess> gone = new ArrayList<>();
        Keeping after = at(until);
        Map<Instant, Keeping> within = new TreeMap<>();
        within.put(since, at(since));
        within.putAll(from.subMap(since, false, until, false));
        List<Instant> starts = new ArrayList<>(within.keySet());
        for (int i = 0; i < starts.size(); i++) {
            Instant start = starts.get(i);
            Keeping kept = within.get(start);
            if (kept != null && kept.exceeds(allowed)) {
                Instant end = i + 1 < starts.size() ? starts.get(i + 1) : until;
                gone.add(new Excess(start, end, kept.excess(allowed)));
                from.put(start, kept.reducedTo(allowed));
            }
        }
        if (!gone.isEmpty()) {
            from.put(until, after);
        }
        return gone;
    }

    /** The stretches in which any sound is kept, until the moment. */
    List<Kept> kept(Instant now) {
        List<Kept> all = new ArrayList<>();
        List<Instant> starts = new ArrayList<>(from.keySet());
        for (int i = 0; i < starts.size(); i++) {
            Keeping keeping = at(starts.get(i));
            Instant end = i + 1 < starts.size() ? starts.get(i + 1) : now;
            if (!keeping.isNothing() && starts.get(i).isBefore(end)) {
                all.add(new Kept(starts.get(i), end, keeping.masked()));
            }
        }
        return all;
    }
}
