// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.verdict.Verdict;

class VerdictTallyTest {

    private static final MonitoringEngine ENGINE = MonitoringEngine.discover();
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Test
    void tellsEveryVerdictAsOftenAsItCameAndInTheOrderInWhichItCame() {
        List<LocalDate> told = new ArrayList<>();
        Map<LocalDate, Long> times = new HashMap<>();
        VerdictTally tally = new VerdictTally((verdict, count) -> {
            told.add(verdict.day());
            times.merge(verdict.day(), count, Long::sum);
        });

        for (int day = 0; day < 5_000; day++) {
            Verdict verdict = verdictOn(FIRST.plusDays(day));
            tally.add(verdict);
            tally.add(verdict);
        }
        tally.empty();

        assertEquals(FIRST.datesUntil(FIRST.plusDays(5_000)).toList(), told);
        assertEquals(10_000, times.values().stream().mapToLong(Long::longValue).sum());
        assertEquals(2, times.get(FIRST));
    }

    @Test
    void holdsSomeThousandAndForgetsThemWhenTheyAreTold() {
        List<LocalDate> told = new ArrayList<>();
        VerdictTally tally = new VerdictTally((verdict, count) -> told.add(verdict.day()));
        Verdict first = verdictOn(FIRST);

        tally.add(first);
        for (int day = 1; day < 2_000; day++) {
            tally.add(verdictOn(FIRST.plusDays(day)));
        }
        assertEquals(List.of(), told);
        tally.add(verdictOn(FIRST.plusDays(2_000)));
        assertEquals(2_000, told.size());
        tally.add(first);
        tally.empty();
        tally.empty();

        assertEquals(2_002, told.size());
        assertEquals(FIRST, told.get(2_001));
    }

    private static Verdict verdictOn(LocalDate day) {
        return ENGINE.decide(MonitoringRequest.builder()
                .day(day)
                .activity(Activity.TRACK_LOCATION)
                .worker(Worker.builder().id("w-1").country(CountryCode.of("GB")).build())
                .employer(Employer.builder().country(CountryCode.of("GB")).build())
                .build());
    }
}
