// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a table is known for one of calls. */
class CsvLayoutTest {

    private static final List<String> ASTERISK = List.of(
            "",
            "2103",
            "07700900012",
            "from-internal",
            "Ann <2103>",
            "SIP/2103-1",
            "SIP/trunk-2",
            "Dial",
            "SIP/trunk",
            "2026-03-02 09:00:00",
            "2026-03-02 09:00:04",
            "2026-03-02 09:03:00",
            "180",
            "176",
            "ANSWERED",
            "DOCUMENTATION");

    private static final List<String> FREESWITCH_WITHOUT_CAUSE = List.of(
            "a-1",
            "b-1",
            "inbound",
            "2103",
            "07700900012",
            "2026-03-02 09:00:00",
            "2026-03-02 09:03:00",
            "176",
            "",
            "",
            "",
            "Ann",
            "");

    @Test
    void rowsOfASwitchboardAreKnownWithoutHeadings() {
        assertEquals(16, CsvLayout.fixed(ASTERISK).orElseThrow().fewest());
        assertEquals(
                Optional.of(List.of(2)),
                CsvLayout.fixed(FREESWITCH_WITHOUT_CAUSE)
                        .map(layout -> layout.columns().get(CsvColumn.DIRECTION)));
    }

    /** A table of something else that happens to have as many columns is none of calls. */
    @ParameterizedTest
    @CsvSource({
        "9, ann", // the start
        "9, 2026-03",
        "14, answered", // how it ended
        "14, 3.50",
        "13, some", // how long they talked
    })
    void aRowInWhichOneValueMakesNoSenseIsNone(int place, String value) {
        assertEquals(Optional.empty(), CsvLayout.fixed(with(ASTERISK, place, value)));
    }

    @ParameterizedTest
    @CsvSource({"5, ann", "6, ann", "7, some"})
    void theSameOfARowThatDoesNotSayHowTheCallEnded(int place, String value) {
        assertEquals(Optional.empty(), CsvLayout.fixed(with(FREESWITCH_WITHOUT_CAUSE, place, value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"start,src,duration", "start,dst,duration", "src,dst,duration"})
    void headingsThatDoNotTellWhenWhoAndWhomAreNone(String headings) {
        assertEquals(Optional.empty(), CsvLayout.headed(headings));
    }

    /** The heading that says most stands first, wherever it stands in the table. */
    @Test
    void ofTwoHeadingsOfOneMeaningTheSurerCounts() {
        CsvLayout layout = CsvLayout.headed("date,to,from,dst,start,src").orElseThrow();

        assertEquals(List.of(4, 0), layout.columns().get(CsvColumn.START));
        assertEquals(List.of(3, 1), layout.columns().get(CsvColumn.CALLED));
    }

    /** A heading may hold what elsewhere stands between headings. */
    @Test
    void theSeparatorIsTheOneThatGivesMostHeadings() {
        assertEquals(
                ';',
                CsvLayout.headed("start,src,dst,x;start;src;dst;seconds")
                        .orElseThrow()
                        .separator());
        assertEquals(
                ',',
                CsvLayout.headed("start,src,dst,seconds,x;start;src;dst")
                        .orElseThrow()
                        .separator());
        assertEquals(
                ',',
                CsvLayout.headed("start,src,dst;start;src,dst").orElseThrow().separator());
    }

    @Test
    void blankLinesAboveATableDoNotHideIt() {
        String above = "\n  \n".repeat(40);

        assertEquals(
                List.of("start", "src", "dst"),
                CsvLayout.recognise(above + "start,src,dst\n").orElseThrow().headings());
    }

    private static List<String> with(List<String> row, int place, String value) {
        List<String> changed = new ArrayList<>(row);
        changed.set(place, value);
        return changed;
    }
}
