// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A moment that a record names.
 *
 * @param instant the moment
 * @param zoneAssumed whether the record gave a local time only, so that the zone came from the configuration
 * @param doubts what whoever relies on the moment should know
 */
public record CallTime(Instant instant, boolean zoneAssumed, Set<Doubt> doubts) {

    /** No recorder of calls in these formats is older; an earlier time is a clock that was never set. */
    private static final Instant FIRST_CREDIBLE = Instant.parse("1990-01-01T00:00:00Z");

    private static final Instant LAST_CREDIBLE = Instant.parse("2100-01-01T00:00:00Z");

    /** What the clocks of many devices show from when they are switched on until somebody sets them. */
    private static final LocalDate DAY_OF_UNSET_CLOCKS = LocalDate.of(2000, 1, 1);

    private static final long SECONDS_OF_A_DAY = 86_400;

    /** Copies the doubts. */
    public CallTime {
        doubts = doubts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(doubts));
    }

    /** Returns a moment that the record states in full. */
    public static CallTime of(Instant instant) {
        return new CallTime(instant, false, Set.of());
    }

    /** Returns a moment that the record states with its offset. */
    public static CallTime of(OffsetDateTime time) {
        return of(time.toInstant());
    }

    /**
     * Returns a moment of which the record states the local time only, read in the zone of the configuration. An hour that
     * the clocks skipped or went through twice is doubtful.
     */
    public static CallTime assuming(LocalDateTime local, ZoneId zone) {
        int offsets = zone.getRules().getValidOffsets(local).size();
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (offsets != 1) {
            doubts.add(offsets == 0 ? Doubt.HOUR_SKIPPED : Doubt.HOUR_TWICE);
        }
        return new CallTime(local.atZone(zone).toInstant(), true, doubts);
    }

    /** Returns a moment of which the record states the day only; noon stands in. */
    public static CallTime onlyDay(LocalDate day, ZoneId zone) {
        return assuming(day.atTime(LocalTime.NOON), zone).with(Doubt.DAY_ONLY);
    }

    /** Returns the same moment with one more doubt. */
    public CallTime with(Doubt doubt) {
        Set<Doubt> more = EnumSet.of(doubt);
        more.addAll(doubts);
        return new CallTime(instant, zoneAssumed, more);
    }

    /** Returns the day on which this moment falls in the given zone. */
    public LocalDate dayIn(ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** Returns whether the clock that gave this time can have been set at all. */
    public boolean credible() {
        return !instant.isBefore(FIRST_CREDIBLE)
                && instant.isBefore(LAST_CREDIBLE)
                && Math.floorDiv(instant.getEpochSecond(), SECONDS_OF_A_DAY) != DAY_OF_UNSET_CLOCKS.toEpochDay();
    }
}
