package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            })
    void readsTheWaysInWhichRecordsWriteTimes(String text, String expected) {
        assertEquals(
                Optional.of(expected),
                Times.parse(text, Found.LONDON).map(time -> time.instant().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-13-02T09:00:00Z", "2026-02-30 09:00:00", "0", "99", "2026-03-02T"})
    void readsNothingElse(String text) {
        assertEquals(Optional.empty(), Times.parse(text, Found.LONDON));
    }

    @Test
    void flagsAZoneThatWasAssumed() {
        assertTrue(
                Times.parse("2026-03-02 09:00:00", Found.LONDON).orElseThrow().zoneAssumed());
    }

    @Test
    void readsSecondsWithAFraction() {
        assertEquals(Optional.of(Duration.ofMillis(33_120)), Times.seconds("33.12"));
        assertEquals(Optional.of(Duration.ofSeconds(-30)), Times.seconds("-30"));
        assertEquals(Optional.empty(), Times.seconds("half a minute"));
        assertEquals(Optional.empty(), Times.seconds("1e99"));
    }
}
