// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** Of a table with the headings of one product no row is lost, swallowed by another or cut without a word. */
class NamedRowsTest {

    private static final String HEADINGS = "historyid,callid,duration,time-start,time-end,from-no,to-no,remark\n";

    @TempDir
    Path folder = Path.of("");

    private static String row(String id, String remark) {
        return id + ",c-" + id + ",00:01:00,2026-03-03 10:00:00,2026-03-03 10:01:00,Ext.2103,Ext.2104," + remark + "\n";
    }

    private Found in(String table) throws IOException {
        return Found.inFile(folder, "calls.csv", table);
    }

    private static List<String> ids(Found found) {
        return found.records.stream().map(record -> record.id()).toList();
    }

    private static List<String> complaints(Found found) {
        return found.unreadable.stream()
                .map(complaint -> complaint.origin().place())
                .toList();
    }

    @Test
    void aQuotedValueMayGoOnOverLineEnds() throws IOException {
        Found found = in(HEADINGS + row("1", "\"one\n\ntwo, three, four\nend\"") + row("2", ""));

        assertEquals(List.of("c-1", "c-2"), ids(found));
        assertEquals("line 2", found.records.get(0).origin().place());
        assertEquals("line 6", found.records.get(1).origin().place());
        assertEquals(List.of(), found.unreadable);
    }

    @Test
    void twoValuesInAQuotedTextAreNoRowEvenOfANarrowTable() throws IOException {
        Found found = in("historyid,time-start,from-no,to-no,remark\n"
                + "1,2026-03-03 10:00:00,Ext.2103,Ext.2104,\"one\ntwo, three\nend\"\n");

        assertEquals(List.of("1"), ids(found));
        assertEquals(List.of(), found.unreadable);
    }

    @Test
    void aQuotationThatIsNeverClosedTakesNoOtherRow() throws IOException {
        Found found = in(HEADINGS + row("1", "\"one") + row("2", "") + row("3", "\"three"));

        assertEquals(List.of("c-2"), ids(found));
        assertEquals(List.of("line 2", "line 4"), complaints(found));
    }

    @Test
    void aRowHalfAsLongAsTheHeadingsEndsAQuotation() throws IOException {
        Found found = in(HEADINGS + row("1", "\"one\ntwo\nthree, four, five, six\nend\"") + row("2", ""));

        assertEquals(List.of("c-2"), ids(found));
        assertEquals(List.of("line 2", "line 3", "line 4", "line 5"), complaints(found));
    }

    @Test
    void aQuotedValueOfTwentyLinesMoreIsReadAndOneOfTwentyOneIsNot() throws IOException {
        Found found = in(HEADINGS + row("1", "\"" + "x\n".repeat(20) + "\""));
        Found longer = in(HEADINGS + row("1", "\"" + "x\n".repeat(21) + "\"") + row("2", ""));

        assertEquals(List.of("c-1"), ids(found));
        assertEquals(List.of("c-2"), ids(longer));
        assertEquals("line 2", complaints(longer).get(0));
    }

    @Test
    void aRowOfFewerValuesOrOfMoreIsToldAndNotRead() throws IOException {
        Found found = in(HEADINGS + row("1", ", ,") + "2,c-2,00:01:00\n" + row("3", ",more") + row("4", "x"));

        assertEquals(List.of("c-1", "c-4"), ids(found));
        assertEquals(List.of("line 3", "line 4"), complaints(found));
    }

    @Test
    void ofATableWithoutHeadingsTheLastValuesMayBeMissing() throws IOException {
        String eight = "Call %d,c-%d,00:01:00,2026/03/03 10:00:00,,2026/03/03 10:01:00,Failed,Ext.2103";

        Found found = in(eight.formatted(1, 1) + ",Ext.2104\n" + eight.formatted(2, 2) + "\n");

        assertEquals(List.of("c-1"), ids(found));
        assertEquals(List.of("line 2"), complaints(found));
    }

    @Test
    void aSentenceThatNamesTheHeadingsIsNoHeading() throws IOException {
        Found found = in("the history ids, time starts, from nos and to nos\n" + HEADINGS + row("1", ""));

        assertEquals(List.of("c-1"), ids(found));
        assertEquals("line 3", found.records.get(0).origin().place());
    }

    @Test
    void aBlankLineIsPassedOverUnlessItGoesOnForEver() throws IOException {
        Found found = in(HEADINGS + " \n" + row("1", "") + " ".repeat(70_000) + "x\n" + row("2", ""));

        assertEquals(List.of("c-1", "c-2"), ids(found));
        assertEquals(List.of("line 4"), complaints(found));
        assertEquals(Kind.HOSTILE, found.unreadable.get(0).kind());
    }

    @Test
    void aRowWhoseSecondLineGoesOnForEverIsNotReadCutOff() throws IOException {
        String cut = row("1", "y".repeat(70_000)).replace("Ext.2104", "\"Ext.\n2104\"");

        Found found = in(HEADINGS + cut + row("2", ""));

        assertEquals(List.of("c-2"), ids(found));
        assertEquals(List.of("line 2", "line 3"), complaints(found));
        assertEquals(Kind.HOSTILE, found.unreadable.get(1).kind());
    }

    @Test
    void aHeadingIsComparedByItsLettersAndDigits() {
        assertEquals("az09", NamedRows.plain("A-z 0_9 {`:/}"));
    }
}
