// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** The days of moments, where they are the same in several zones. For one thread at a time. */
final class LawDays {

    /** Says that a moment has several days. */
    static final long DIFFERENT = Long.MIN_VALUE;

    private static final int SECONDS_OF_A_QUARTER = 900;
    private static final int QUARTERS = 4_096;

    private final List<ZoneId> zones;
    /** So long no day changes in any zone from a multiple of it on. */
    private final int secondsOfOneDay;

    private final long[] quarters = new long[QUARTERS];
    private final long[] daysOfQuarters = new long[QUARTERS];
    private LocalDate last = LocalDate.EPOCH;
    private long lastNumber;

    LawDays(List<ZoneId> zones) {
        this.zones = zones;
        Arrays.fill(quarters, DIFFERENT);
        // Clocks differ by quarters of an hour, unless somebody names an offset of minutes.
        boolean quarterly = zones.stream()
                .allMatch(zone -> !(zone.normalized() instanceof ZoneOffset offset)
                        || offset.getTotalSeconds() % SECONDS_OF_A_QUARTER == 0);
        this.secondsOfOneDay = quarterly ? SECONDS_OF_A_QUARTER : 1;
    }

    /** The number of the day of a moment where it is the same in all zones, otherwise {@link #DIFFERENT}. */
    long number(Instant moment) {
        long quarter = Math.floorDiv(moment.getEpochSecond(), secondsOfOneDay);
        int place = (int) (quarter & (QUARTERS - 1));
        if (quarters[place] != quarter) {
            quarters[place] = quarter;
            long[] days = zones.stream()
                    .mapToLong(zone -> LocalDate.ofInstant(moment, zone).toEpochDay())
                    .distinct()
                    .toArray();
            daysOfQuarters[place] = days.length == 1 ? days[0] : DIFFERENT;
        }
        return daysOfQuarters[place];
    }

    /** The day with a number. */
    LocalDate day(long number) {
        if (number != lastNumber) {
            lastNumber = number;
            last = LocalDate.ofEpochDay(number);
        }
        return last;
    }
}
