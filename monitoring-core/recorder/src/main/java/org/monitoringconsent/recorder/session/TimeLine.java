// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The events of a call in the order in which they happened, and what was true after each. It is the same whatever the order
 * in which the events came. Invariant: state {@code i} is that after event {@code i}.
 */
final class TimeLine {

    /** An event counts from its moment on, and at the latest from when it was received. */
    private record Entry(CallEvent event, Instant from) {}

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::from)
            .thenComparing(entry -> entry.event().kind())
            .thenComparing(entry -> entry.event().at())
            .thenComparing(entry -> entry.event().key());

    /** A time in which nothing happens. */
    record Segment(Instant from, Instant until, CallState state) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<CallState> states = new ArrayList<>();
    private final Set<CallEvent> known = new HashSet<>();

    boolean knows(CallEvent event) {
        return known.contains(event);
    }

    /** Puts an event in its place and returns the moment from which it counts. */
    Instant add(CallEvent event, Instant received) {
        known.add(event);
        Instant from = from(event, received);
        Entry entry = new Entry(event, from);
        int place = entries.size();
        while (place > 0 && ORDER.compare(entries.get(place - 1), entry) > 0) {
            place--;
        }
        entries.add(place, entry);
        states.subList(place, states.size()).clear();
        CallState state = place == 0 ? CallState.beginning() : states.get(place - 1);
        for (int i = place; i < entries.size(); i++) {
            state = state.after(entries.get(i).event());
            states.add(state);
        }
        return from;
    }

    /** Nobody begins to hold an office on a call: what is recognised was so from the first moment. */
    private static Instant from(CallEvent event, Instant received) {
        return event.kind() == CallEvent.Kind.RECOGNISED ? Instant.MIN : earlier(event.at(), received);
    }

    /** What is true after everything that is known. */
    CallState now() {
        return states.isEmpty() ? CallState.beginning() : states.get(states.size() - 1);
    }

    /** The times between two moments in which nothing happens, without empty ones. */
    List<Segment> segments(Instant since, Instant until) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Instant from = later(entries.get(i).from(), since);
            Instant to = i + 1 < entries.size() ? earlier(entries.get(i + 1).from(), until) : until;
            if (from.isBefore(to)) {
                segments.add(new Segment(from, to, states.get(i)));
            }
        }
        return segments;
    }

    /** The first moment that anything counts from; the moment given when nothing is known. */
    Instant first(Instant otherwise) {
        return entries.isEmpty() ? otherwise : entries.get(0).from();
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
