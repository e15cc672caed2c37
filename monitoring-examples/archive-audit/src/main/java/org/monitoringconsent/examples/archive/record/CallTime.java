package org.monitoringconsent.examples.archive.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * A moment that a record names.
 *
 * @param instant the moment
 * @param zoneAssumed whether the record gave a local time only, so that the zone came from the configuration
 */
public record CallTime(Instant instant, boolean zoneAssumed) {

    /** No recorder of calls in these formats is older; an earlier time is a clock that was never set. */
    private static final Instant FIRST_CREDIBLE = Instant.parse("1990-01-01T00:00:00Z");

    private static final Instant LAST_CREDIBLE = Instant.parse("2100-01-01T00:00:00Z");

    /** Returns a moment that the record states in full. */
    public static CallTime of(Instant instant) {
        return new CallTime(instant, false);
    }

    /** Returns a moment that the record states with its offset. */
    public static CallTime of(OffsetDateTime time) {
        return of(time.toInstant());
    }

    /** Returns a moment of which the record states the local time only, read in the zone of the configuration. */
    public static CallTime assuming(LocalDateTime local, ZoneId zone) {
        return new CallTime(local.atZone(zone).toInstant(), true);
    }

    /** Returns the day on which this moment falls in the given zone. */
    public LocalDate dayIn(ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** Returns whether the clock that gave this time can have been set at all. */
    public boolean credible() {
        return !instant.isBefore(FIRST_CREDIBLE) && instant.isBefore(LAST_CREDIBLE);
    }
}
