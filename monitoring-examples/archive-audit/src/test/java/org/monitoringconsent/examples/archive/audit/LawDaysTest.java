// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day a call is for everybody whose clock counts. */
class LawDaysTest {

    /** Asked in one quarter of an hour again and again, it says for each moment what the calendar says. */
    @ParameterizedTest
    @CsvSource({
        "UTC, 2026-03-05T23:59:59Z, 2026-03-05",
        "UTC, 2026-03-06T00:00:00Z, 2026-03-06",
        "America/New_York, 1970-01-01T00:00:00Z, 1969-12-31", // nothing is known before it is asked
        "UTC, 1970-01-01T00:00:00Z, 1970-01-01",
        "Asia/Kathmandu, 2026-03-05T18:14:59Z, 2026-03-05",
        "Asia/Kathmandu, 2026-03-05T18:15:00Z, 2026-03-06",
        "UTC Asia/Kathmandu, 2026-03-05T18:14:59Z, 2026-03-05",
        "UTC Asia/Kathmandu, 2026-03-05T18:15:00Z,",
        "+00:07, 2026-03-05T23:52:59Z, 2026-03-05", // not every clock differs by quarters
        "+00:07, 2026-03-05T23:53:00Z, 2026-03-06",
        "UTC +00:07, 2026-03-05T23:53:00Z,",
        "UTC +00:07 Europe/London, 2026-03-05T23:52:59Z, 2026-03-05",
    })
    void aMomentHasTheDayOfTheCalendar(String zones, Instant moment, @Nullable LocalDate day) {
        List<ZoneId> clocks = Arrays.stream(zones.split(" ")).map(ZoneId::of).toList();
        assertEquals(number(day), new LawDays(clocks).number(moment));
        LawDays days = new LawDays(clocks);
        for (int seconds : new int[] {0, -1, 1, -420, 420, 0}) {
            Instant near = moment.plusSeconds(seconds);
            List<LocalDate> all = clocks.stream()
                    .map(clock -> LocalDate.ofInstant(near, clock))
                    .distinct()
                    .toList();

            assertEquals(number(all.size() == 1 ? all.get(0) : null), days.number(near));
        }
        if (day != null) {
            assertEquals(day, days.day(day.toEpochDay()));
            assertEquals(day.plusDays(1), days.day(day.toEpochDay() + 1));
        }
    }

    private static long number(@Nullable LocalDate day) {
        return day == null ? LawDays.DIFFERENT : day.toEpochDay();
    }
}
