// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Origin;

class TimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02T09:00:00Z|2026-03-02T09:00:00Z",
                "2026-03-02T09:00:00.125+01:00|2026-03-02T08:00:00.125Z",
                "2026-03-02 09:00:00+0100|2026-03-02T08:00:00Z",
                "2026-03-02 09:00:00 UTC|2026-03-02T09:00:00Z",
                "2026-07-02 09:00:00|2026-07-02T08:00:00Z",
                "Tue, 10 Aug 2010 08:02:31 +0000|2010-08-10T08:02:31Z",
                "2 Mar 2026 09:00 GMT|2026-03-02T09:00:00Z",
                "1772442000|2026-03-02T09:00:00Z",
                "1772442000000000|2026-03-02T09:00:00Z",
                "1772442000000|2026-03-02T09:00:00Z",
                "1772442000000000000|2026-03-02T09:00:00Z",
                "1772442000.25|2026-03-02T09:00:00.250Z",
                "2026-03-02|2026-03-02T12:00:00Z",
                "2026/03/02 09:00:00|2026-03-02T09:00:00Z",
                "2026/3/2 9:00|2026-03-02T09:00:00Z",
                "20260302|2026-03-02T12:00:00Z",
                "20260302T090000Z|2026-03-02T09:00:00Z",
                "20260302090000|2026-03-02T09:00:00Z",
                "202603020900|2026-03-02T09:00:00Z",
                "20260302 090000|2026-03-02T09:00:00Z",
                "20260302090000.500|2026-03-02T09:00:00.500Z",
                "2026-03-02 10:00:00+01|2026-03-02T09:00:00Z",
                "2026-03-02T09:00:00.1234567Z|2026-03-02T09:00:00.123456700Z",
                "2026-03-02 09:00:00,250|2026-03-02T09:00:00.250Z",
                "2026-03-02 10:00:00 CET|2026-03-02T09:00:00Z",
                "2026-07-02 09:00:00 BST|2026-07-02T08:00:00Z",
                "2026-03-02 10:00:00 Europe/Amsterdam|2026-03-02T09:00:00Z",
                "2026-03-02 23:30:00 America/New_York|2026-03-03T04:30:00Z",
                "2026-03-02T10:00:00+01:00[Europe/Amsterdam]|2026-03-02T09:00:00Z",
                "Mon, 2 Mar 2026 09:00:00 EST|2026-03-02T14:00:00Z",
                "Mon, 2 Mar 26 09:00:00 PDT|2026-03-02T16:00:00Z",
                "Mon, 2 Mar 2026 09:00:00 -0000 (remark)|2026-03-02T09:00:00Z",
                "Mon, 2 Mar 2026 09:00:00 +0000 (GMT)|2026-03-02T09:00:00Z",
                "2026-03-02 09:00:00 (EST)|2026-03-02T14:00:00Z",
                "2026-03-02 09:00:00 (UTC+1)|2026-03-02T08:00:00Z",
                "2026-03-02 10:00:00 (Europe/Amsterdam)|2026-03-02T09:00:00Z",
                "2026-03-02 10:00:00 (+01:00)|2026-03-02T09:00:00Z",
                "2026-03-02 09:00:00 (Mon)|2026-03-02T09:00:00Z",
                "Mon Mar  2 09:00:00 2026|2026-03-02T09:00:00Z",
                "Mon Mar  2 09:00:00 UTC 2026|2026-03-02T09:00:00Z",
                "02-Mar-2026 09:00:00|2026-03-02T09:00:00Z",
                "02/Mar/2026:09:00:00 +0000|2026-03-02T09:00:00Z",
                "2 mrt 2026 09:00|2026-03-02T09:00:00Z",
                "2 févr. 2026 09:00|2026-02-02T09:00:00Z",
                "2 janvier 2026 09:00|2026-01-02T09:00:00Z",
                "2 juin 2026 09:00|2026-06-02T08:00:00Z",
                "2 juil. 2026 à 09:00|2026-07-02T08:00:00Z",
                "2 août 2025 09h00|2025-08-02T08:00:00Z",
                "2 déc. 2025 09:00|2025-12-02T09:00:00Z",
                "2 Mar 49 09:00 GMT|2049-03-02T09:00:00Z",
                "2 Mar 50 09:00 GMT|1950-03-02T09:00:00Z",
                "2 Mar 99 09:00 GMT|1999-03-02T09:00:00Z",
                "Mar 2, 2026 12:30:00 AM|2026-03-02T00:30:00Z",
                "Mar 2, 2026 12:30:00 PM|2026-03-02T12:30:00Z",
                "Mar 2, 2026 9:00:00 AM|2026-03-02T09:00:00Z",
                "March 2, 2026, 9:00 p.m.|2026-03-02T21:00:00Z",
                "02.03.2026 09:00|2026-03-02T09:00:00Z",
                "02.03.2026, 09:00 Uhr|2026-03-02T09:00:00Z",
                "02.03.2026 um 09:00 Uhr|2026-03-02T09:00:00Z",
                "13-3-2026 om 09.00 uur|2026-03-13T09:00:00Z",
                "2. März 2026 09:00|2026-03-02T09:00:00Z",
                "2. Ma\u0308rz 2026, 09:00 Uhr|2026-03-02T09:00:00Z",
                "Montag, 2. März 2026 09:00:00|2026-03-02T09:00:00Z",
                "Di., 3. März 2026 um 09:00 Uhr|2026-03-03T09:00:00Z",
                "2. Dezember 2026 10:00 Uhr MEZ|2026-12-02T09:00:00Z",
                "2. Juli 2026 10:00 MESZ|2026-07-02T08:00:00Z",
                "maandag 2 maart 2026 om 9:00 uur|2026-03-02T09:00:00Z",
                "13/03/2026 09:00|2026-03-13T09:00:00Z",
                "03/13/2026 09:00|2026-03-13T09:00:00Z",
                "03-03-2026 09:00|2026-03-03T09:00:00Z",
                "2026-03-02 24:00:00|2026-03-03T00:00:00Z",
                "2026-03-02 23:59:60|2026-03-02T23:59:59Z",
                "46083.375|2026-03-02T09:00:00Z",
                "=\"2026-03-02 09:00:00\"|2026-03-02T09:00:00Z",
            })
    void readsTheWaysInWhichRecordsWriteTimes(String text, String expected) {
        assertEquals(
                Optional.of(expected),
                Times.parse(text, Found.LONDON).map(time -> time.instant().toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-13-02T09:00:00Z",
                "2026-02-30 09:00:00",
                "0",
                "99",
                "2026-03-02T",
                "02/03/2026 09:00",
                "26-03-02 09:00",
                "1999999999999999999999",
                "2026-03-02 25:00",
                "32 Mar 2026",
                "YYYY-MM-DD HH:MM:SS",
                "....-..-.. ..:..:..",
                "2026_03_02_09_00_00",
                "12/03/2026 09:00",
                "03/12/2026 09:00",
                "5 Mar 10:00:00 +0000",
                "2 Mar 26:09:00:00",
            })
    void readsNothingElse(String text) {
        assertEquals(Optional.empty(), Times.parse(text, Found.LONDON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02 09:00:00",
                "2026-10-09 19:05:08",
                "2026-12-31 23:59:59",
                "2026-03-29 01:30:00",
                "2026-10-25 01:30:00",
            })
    void theShortWayForTheUsualTextGivesWhatTheLongWayGives(String text) {
        Optional<CallTime> time = WrittenTime.usual(text, Found.LONDON);

        assertTrue(time.isPresent());
        assertEquals(WrittenTime.read(text, "", Found.LONDON), time);
    }

    @Test
    void flagsAZoneThatWasAssumed() {
        assertTrue(
                Times.parse("2026-03-02 09:00:00", Found.LONDON).orElseThrow().zoneAssumed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02 09:00:00|",
                "02.03.2026, 09:00 Uhr|",
                "2. März 2026 09:00 Uhr|",
                "2. März 2026 09:00 Ohr|ZONE_UNKNOWN",
                "2. März 2026 09:00 MESZ|DATE_DISAGREES",
                "2026-03-02|DAY_ONLY",
                "2026-03-29 01:30:00|HOUR_SKIPPED",
                "2026-10-25 01:30:00|HOUR_TWICE",
                "2026-10-25 01:30:00 Z|",
                "2026-07-02 09:00:00 CEST|",
                "2026-10-25 01:30:00 BST|",
                "2026-03-02 09:00:00 BST|DATE_DISAGREES",
                "Mon, 2 Mar 2026 09:00:00 EDT|DATE_DISAGREES",
                "2 Mar 2026 09:00:00 K|ZONE_UNKNOWN",
                "2 Mar 2026 09:00:00 XYZ|ZONE_UNKNOWN",
                "2026-03-02 09:00:00 Mars/Olympus|ZONE_UNKNOWN",
                "46083.375|TIME_OF_A_SPREADSHEET",
            })
    void saysWhatIsDoubtfulAboutATime(String text, Doubt doubt) {
        assertEquals(
                doubt == null ? Set.of() : Set.of(doubt),
                Times.parse(text, Found.LONDON).orElseThrow().doubts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yesterday|START_UNREADABLE",
                "02/03/2026 09:00|DAY_AMBIGUOUS",
                "2-3-2026 om 09:00 uur|DAY_AMBIGUOUS",
                "26-03-02|DAY_AMBIGUOUS",
                "NULL|START_MISSING",
                "0000-00-00 00:00:00|START_MISSING",
                "0|START_MISSING",
                "1970-01-01 00:00:05|CLOCK_NOT_SET",
                "2000-01-01 00:10:00|CLOCK_NOT_SET",
            })
    void saysWhyThereIsNoDay(String text, Doubt doubt) {
        CallRecord.Builder record = CallRecord.at(Origin.ofFile("a"));

        Times.start(record, Optional.of(text), Found.LONDON);

        CallRecord read = record.build();
        assertEquals(Optional.empty(), read.start());
        assertTrue(read.doubts().contains(doubt), read.doubts().toString());
    }

    @Test
    void anEndBeforeTheStartIsAClockThatIsNotToBeTrusted() {
        CallRecord.Builder record = CallRecord.at(Origin.ofFile("a"));
        Times.start(record, Optional.of("2062-03-03 10:00:00"), Found.LONDON);
        Times.end(record, Optional.of("2026-03-03 10:05:00"), Found.LONDON);

        assertTrue(record.build().doubts().contains(Doubt.ENDS_BEFORE_START));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1772704.800\ufffd\ufffd", "1772704800.8e5", "1772704800.-5", "1772704800. 5", "1772704800.5.5"})
    void aFractionOfAnEpochIsDigits(String text) {
        assertEquals(Optional.empty(), Times.epoch(text));
    }

    @Test
    void readsSecondsWithAFraction() {
        assertEquals(Optional.of(Duration.ofMillis(33_120)), Times.seconds("33.12"));
        assertEquals(Optional.of(Duration.ofSeconds(-30)), Times.seconds("-30"));
        assertEquals(Optional.empty(), Times.seconds("half a minute"));
        assertEquals(Optional.empty(), Times.seconds("1e99"));
    }

    /** Seconds, or as a clock shows them; what is not said leaves no doubt. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90|PT1M30S|",
                "0|PT0S|",
                "1:30|PT1M30S|",
                "2:01:30|PT2H1M30S|",
                "NULL||",
                "00||",
                "soon||DURATION_UNREADABLE",
            })
    void aDurationIsReadInEveryForm(String text, Duration expected, Doubt doubt) {
        CallRecord.Builder record = CallRecord.at(Origin.ofFile("calls.csv"));

        Times.duration(record, Optional.of(text));

        assertEquals(Optional.ofNullable(expected), record.build().duration());
        assertEquals(doubt != null, record.build().doubts().contains(Doubt.DURATION_UNREADABLE));
    }
}
