// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a heading says that stands under it. */
class CsvColumnTest {

    /** A heading that is too long to be kept is looked at each time. */
    private static final String LONG = "-".repeat(120);

    @ParameterizedTest
    @CsvSource({
        "start, START",
        "Call Date, START",
        "src, CALLER",
        "recording_consent, ABOUT_CONSENT",
        "opt-out, ABOUT_A_REFUSAL",
        "sentiment score, ABOUT_AN_ANALYSIS",
        "audio length, ABOUT_A_RECORDING",
        "supervisor, ABOUT_PEOPLE",
        "second number, OTHER_NUMBER",
        "weather,",
        "--,",
    })
    void whatAHeadingIsAbout(String heading, CsvColumn column) {
        assertEquals(Optional.ofNullable(column), CsvColumn.under(heading));
        assertEquals(Optional.ofNullable(column), CsvColumn.under(heading + LONG), "as a long heading");
        assertEquals(Optional.ofNullable(column), CsvColumn.under(heading), "again");
    }

    @ParameterizedTest
    @CsvSource({
        "Recorded (Y/N), RECORDED",
        "Opgenomen (ja/nee), RECORDED",
        "Start Time (local), START",
        "Date (dd/mm/yyyy), START",
        "Call Duration [hh:mm:ss], DURATION",
        "Start Time (UTC), START_UTC",
        "Start Time (EST),",
        "weather (Y/N),",
    })
    void howItsValuesAreWrittenMayStandBehindIt(String heading, CsvColumn column) {
        assertEquals(Optional.ofNullable(column), CsvColumn.under(heading));
    }

    /** Neither a heading of many remarks nor one of many words is gone into deeper and deeper. */
    @Test
    void aHeadingOfAnyLengthIsLookedAt() {
        assertEquals(Optional.empty(), CsvColumn.under("weather" + " (Y/N)".repeat(10_000)));
        assertEquals(Optional.empty(), CsvColumn.under("voicemail" + "s".repeat(60_000)));
    }

    @Test
    void theHeadingThatSaysMostComesFirst() {
        assertTrue(CsvColumn.START.rank("start") < CsvColumn.START.rank("date"));
        assertTrue(CsvColumn.CALLED.rank("dst") < CsvColumn.CALLED.rank("to"));
    }

    /** Looks once over a whole row before its values are told apart. */
    @Test
    void aRowMayHoldAColumnWhereOneOfItsHeadingsStandsSomewhere() {
        assertTrue(CsvColumn.START.mayStandIn("idcalldatesrc"));
        assertTrue(CsvColumn.START.mayStandIn("timestamp"));
        assertFalse(CsvColumn.START.mayStandIn("nameagecity"));
    }
}
