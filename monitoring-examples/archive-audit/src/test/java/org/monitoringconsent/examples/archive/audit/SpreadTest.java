// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.recorder.arrangement.Arrangement;

/** How calls lie over activities, purposes and time. */
class SpreadTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-10T00:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({"10, 0, 0", "10, 10, 5", "1000, 1, 1", "10, 2, 1", "10, 4, 2", "10, 9, 4", "0, 0, 0"})
    void theMoreIsDeniedTheHotter(long calls, long denied, int heat) {
        assertEquals(heat, new Spread.Cell(calls, denied).heat());
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 3, 1, 2026-03",
        "2026, 12, 1, 2026-12",
        "2026, 1, 3, 2026-01/03",
        "2026, 10, 3, 2026-10/12",
        "2026, 1, 12, 2026",
        "2020, 1, 120, 2020/2029",
    })
    void aPeriodIsWrittenAsPeopleWriteIt(int year, int month, int length, String name) {
        assertEquals(name, new Spread.Period(year * 12 + month - 1, length).name());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, false",
        "2026-01-01, true",
        "2026-03-31, true",
        "2026-04-01, false",
    })
    void aPeriodHoldsItsMonths(LocalDate day, boolean holds) {
        assertEquals(holds, new Spread.Period(2026 * 12, 3).contains(day));
    }

    /** At most two dozen, so that they stand beside each other on a page. */
    @ParameterizedTest
    @CsvSource({
        "24, 24, 2024-01, 2025-12",
        "25, 9, 2024-01/03, 2026-01/03",
        "72, 24, 2024-01/03, 2029-10/12",
        "73, 7, 2024, 2030",
        "288, 24, 2024, 2047",
        "289, 3, 2020/2029, 2040/2049",
    })
    void periodsAreAsLongAsTheyMustBe(int months, int periods, String first, String last) {
        Spread spread = new Spread();
        spread.add(outcome(Calls.recorded("2101")), 2024 * 12, 1);
        spread.add(outcome(Calls.recorded("2101")), 2024 * 12 + months - 1, 1);

        assertEquals(periods, spread.periods().size());
        assertEquals(first, spread.periods().get(0).name());
        assertEquals(last, spread.periods().get(periods - 1).name());
    }

    @Test
    void callsAndDenialsAreCountedWhereTheyBelong() {
        CaseOutcome allowed = outcome(Calls.recorded("2101"));
        CaseOutcome denied = outcome(Calls.recorded("2115"));
        Spread spread = new Spread();
        assertEquals(List.of(), spread.periods());
        spread.add(allowed, 2026 * 12, 7);
        spread.add(denied, 2026 * 12, 2);
        spread.add(denied, 2026 * 12 + 2, 3);

        assertEquals(Set.of(Activity.RECORD), spread.activities());
        assertEquals(Set.of(PurposeCategory.ESTABLISH_FACTS), spread.purposes());
        assertEquals(new Spread.Cell(12, 5), spread.cell(Activity.RECORD, PurposeCategory.ESTABLISH_FACTS));
        String rule = RowText.rules(denied.verdict()).iterator().next();
        assertEquals(2, spread.denied(rule, new Spread.Period(2026 * 12, 1)));
        assertEquals(0, spread.denied(rule, new Spread.Period(2026 * 12 + 1, 1)));
        assertEquals(3, spread.denied(rule, new Spread.Period(2026 * 12 + 2, 1)));
        assertEquals(5, spread.denied(rule, new Spread.Period(2026 * 12, 3)));
        assertEquals(0, spread.denied("UK-NONE-99", new Spread.Period(2026 * 12, 3)));
        assertEquals(new Spread.Cell(0, 0), spread.cell(Activity.RECORD, PurposeCategory.QUALITY_STANDARDS));
    }

    private static CaseOutcome outcome(CallRecord.Builder record) {
        MonitoringEngine engine = MonitoringEngine.discover();
        Arrangement arrangement = Calls.arrangement();
        Judge judge = new Judge(engine, arrangement, new House(arrangement), CLOCK, new Hindsights(engine), null);
        return ((JudgedCall) judge.judge(record.build())).outcome();
    }
}
