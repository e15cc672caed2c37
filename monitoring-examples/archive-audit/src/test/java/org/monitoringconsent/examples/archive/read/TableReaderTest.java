// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

class TableReaderTest {

    private static final String ANSWERED = """
            "","07700900123","2104","from-trunk",""" + """
            \"""Ann"" <07700900123>","PJSIP/trunk-0000001a","PJSIP/2104-0000001b","Dial","PJSIP/2104","2026-03-02 09:00:00","2026-03-02 09:00:05","2026-03-02 09:03:00","180","175","ANSWERED","DOCUMENTATION","1772442000.1","q-2026.wav"
            """;
    private static final String MISSED = """
            "","2104","2110","from-internal","2104","PJSIP/2104-0000001c","PJSIP/2111-0000001d","Dial","x","2026-03-02 10:00:00","","2026-03-02 10:00:20","20","0","NO ANSWER","DOCUMENTATION"
            """;

    private static final String HEADINGS = "calldate,src,dst,duration,disposition,note\n";
    private static final String HEADED = "2026-03-02 10:00:00,2101,+447700900123,60,ANSWERED,\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void readsAsteriskRowsWithoutHeadings() throws IOException {
        Found found = Found.inFile(folder, "Master.csv", ANSWERED + MISSED);

        CallRecord first = found.records.get(0);
        assertEquals("1772442000.1", first.id());
        assertEquals(
                Optional.of(CallTime.assuming(LocalDateTime.parse("2026-03-02T09:00:00"), Found.LONDON)),
                first.start());
        assertEquals(Known.YES, first.answered());
        assertEquals(Known.YES, first.stored());
        assertEquals(Optional.of("2104"), first.onSide(Side.CALLED).findFirst().flatMap(Party::device));
        assertTrue(first.onSide(Side.CALLER).findFirst().orElseThrow().named());
        assertTrue(first.doubts().contains(Doubt.ZONE_ASSUMED));
    }

    @Test
    void anUnansweredCallHasNoRecording() throws IOException {
        CallRecord missed =
                Found.inFile(folder, "Master.csv", ANSWERED + MISSED).records.get(1);

        assertEquals(Known.NO, missed.answered());
        assertEquals(Known.NO, missed.stored());
        assertTrue(missed.doubts().contains(Doubt.DEVICE_DIFFERS));
        assertTrue(missed.doubts().contains(Doubt.ID_MADE_UP));
    }

    @Test
    void theVoicemailApplicationMeansVoicemail() throws IOException {
        CallRecord box = Found.inFile(folder, "Master.csv", ANSWERED.replace("\"Dial\"", "\"VoiceMail\""))
                .only();

        assertEquals(Channel.VOICEMAIL, box.channel());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MixMonitor", "Monitor", "StopMixMonitor", "Record"})
    void anApplicationThatRecordsLeavesARecording(String application) throws IOException {
        String row = ANSWERED.replace("\"Dial\"", "\"" + application + "\"").replace("q-2026.wav", "");

        assertEquals(Known.YES, Found.inFile(folder, "Master.csv", row).only().stored());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "07700900123|<02079460190>|[07700900123, 02079460190]",
                "07700900123|02079460190|[07700900123, 02079460190]",
                "07700900123|Ann 2101|[07700900123]",
                "07700900123|Ann <07700900123>|[07700900123]",
                "|Ann <02079460190>|[02079460190]",
                "|2101|[2101]",
                "|Ann|[]",
                "|<>|[]",
            })
    void whatTheCallerIdTellsBeyondTheNumberIsKept(String number, String shown, String expected) throws IOException {
        String plain = ANSWERED.replace("\"07700900123\"", "\"" + (number == null ? "" : number) + "\"")
                .replace("\"\"\"Ann\"\" <07700900123>\"", "\"" + shown + "\"");

        for (String row : List.of(plain, plain.replace("\"2026-03-02 09:03:00\"", "\" 2026-03-02 09:03:00\""))) {
            Party caller = Found.inFile(folder, "Master.csv", row)
                    .only()
                    .onSide(Side.CALLER)
                    .findFirst()
                    .orElseThrow();

            assertEquals(
                    expected,
                    caller.identifiers().stream()
                            .filter(one -> one.source() == Identifier.Source.NUMBER)
                            .map(Identifier::text)
                            .toList()
                            .toString());
        }
    }

    @Test
    void readsTheFreeSwitchTemplate() throws IOException {
        CallRecord call = Found.inFile(folder, "Master.csv", """
                        "Ann","2104","00447700900123","default","2026-03-02 09:00:00","2026-03-02 09:00:05","2026-03-02 09:03:00","180","175","NORMAL_CLEARING","a-leg","b-leg","1000","PCMU","PCMU"
                        """).only();

        assertEquals("a-leg", call.id());
        assertEquals(List.of("b-leg"), call.related());
        assertEquals(Known.YES, call.answered());
        assertEquals(
                Optional.of("00447700900123"),
                call.onSide(Side.CALLED).findFirst().flatMap(Party::number));
    }

    @Test
    void readsAHeadedTableWithSemicolons() throws IOException {
        Found found = Found.inFile(
                folder,
                "export.txt",
                "Start Time;From;To;Duration;Recording File\n2026-03-02T09:00:00+01:00;2104;+4930231250;60;\n");

        CallRecord call = found.only();
        assertEquals(
                "2026-03-02T08:00:00Z", call.start().orElseThrow().instant().toString());
        assertEquals(Known.NO, call.stored());
    }

    @Test
    void aBrokenRowIsReportedByItsLineAndTheOthersAreRead() throws IOException {
        Found found = Found.inFile(folder, "Master.csv", ANSWERED + "\"cut\",\"off\"\n" + MISSED);

        assertEquals(2, found.records.size());
        UnreadableRecord broken = found.unreadable.get(0);
        assertEquals("line 2", broken.origin().place());
        assertEquals("a row of 2 values, where 16 to 21 belong", broken.why());
    }

    @Test
    void anOpenQuoteDoesNotSwallowTheRestOfTheFile() throws IOException {
        Found found = Found.inFile(folder, "Master.csv", ANSWERED + "\"open,1,2\n" + MISSED + MISSED);

        assertEquals(3, found.records.size());
        assertEquals("line 2", found.unreadable.get(0).origin().place());
        assertEquals(
                "a row with a quotation mark that is never closed",
                found.unreadable.get(0).why());
    }

    @Test
    void aQuotedValueMayGoOnOverALineEnd() throws IOException {
        CallRecord call = Found.inFile(folder, "Master.csv", ANSWERED.replace("DOCUMENTATION", "DOCU\nMENTATION"))
                .only();

        assertEquals("line 1", call.origin().place());
    }

    @Test
    void aRowWhoseSecondLineGoesOnForEverIsNotReadCutOff() throws IOException {
        String cut = ANSWERED.replace("DOCUMENTATION", "DOCU\nMENTATION").replace("\"q-2026.wav\"", "y".repeat(70_000));

        Found found = Found.inFile(folder, "Master.csv", cut + MISSED);

        assertEquals(1, found.records.size());
        assertEquals("line 3", found.records.get(0).origin().place());
        assertEquals(
                List.of("line 1", "line 2"),
                found.unreadable.stream()
                        .map(complaint -> complaint.origin().place())
                        .toList());
    }

    @Test
    void aSwitchboardMayBeginToWriteMoreColumnsInTheMiddleOfAFile() throws IOException {
        String longer = ANSWERED.replace("1772442000.1", "1772442000.2").strip() + ",\"\",\"1772442000.1\",\"7\"\n";

        List<CallRecord> calls = Found.inFile(folder, "Master.csv", ANSWERED + longer).records;

        assertEquals(List.of(), calls.get(0).related());
        assertEquals("1772442000.2", calls.get(1).id());
        assertEquals(List.of("1772442000.1"), calls.get(1).related());
    }

    @Test
    void aTotalUnderALaterColumnIsNoCall() throws IOException {
        CallRecord call = Found.inFile(folder, "calls.csv", HEADINGS + HEADED + ",,Total,60,,\n")
                .only();

        assertEquals("line 2", call.origin().place());
    }

    /** A total tells of no moment, so that what is cut and does is told. */
    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-02 10:00:00,2103", "2/3/2026 10:00,2103", "1772442000,2103,+447700900123,60,x,y,z,w"})
    void aBrokenCallOfSomebodyWhoIsCalledLikeATotalIsTold(String rest) throws IOException {
        Found found = Found.inFile(
                folder, "calls.csv", "name,start,src,dst,duration,disposition,id\nTotal Energies," + rest + "\n");

        assertEquals(Kind.DAMAGED, found.onlyUnreadable().kind());
    }

    @Test
    void aCallOfSomebodyWhoIsCalledLikeATotalIsOne() throws IOException {
        CallRecord call = Found.inFile(
                        folder,
                        "calls.csv",
                        "src,dst,calldate,duration,disposition,note\n"
                                + "Total Energies,+447700900123,2026-03-02 10:00:00,60,,\n")
                .only();

        assertEquals(
                Optional.of("+447700900123"),
                call.onSide(Side.CALLED).findFirst().flatMap(Party::number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Calls of the week|",
                "Calls of the week,for the audit|",
                "Calls of the week,for,the audit|a row of 3 values, where 6 belong",
                "Calls of the week,for,the,audit|a row of 4 values, where 6 belong",
            })
    void onlyAShortLineBeforeTheHeadingsIsATitle(String title, String told) throws IOException {
        Found found = Found.inFile(folder, "calls.csv", title + "\n" + HEADINGS + HEADED);

        assertEquals("line 3", found.records.get(0).origin().place());
        assertEquals(
                told == null ? List.of() : List.of(told),
                found.unreadable.stream().map(UnreadableRecord::why).toList());
    }

    @Test
    void aRowThatIsTooLongIsToldEvenIfItIsPlain() throws IOException {
        String tooLong = ANSWERED.replace("\"PJSIP/2104\"", "\"" + "x".repeat(70_000) + "\"");

        Found found = Found.inFile(folder, "Master.csv", ANSWERED + tooLong + ANSWERED);

        assertEquals(
                List.of("line 1", "line 3"),
                found.records.stream().map(call -> call.origin().place()).toList());
        assertEquals(
                List.of("line 2"),
                found.unreadable.stream()
                        .map(complaint -> complaint.origin().place())
                        .toList());
    }

    /** A line of blanks is nothing, but nobody knows what would stand behind so many. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Total,,,60,,\n"})
    void aLineOfBlanksThatIsTooLongIsTold(String before) throws IOException {
        Found found = Found.inFile(
                folder, "calls.csv", HEADINGS + HEADED + before + "  \n" + " ".repeat(70_000) + "\n" + HEADED);

        assertEquals(2, found.records.size());
        assertEquals(
                List.of(before.isEmpty() ? "line 4" : "line 5"),
                found.unreadable.stream()
                        .map(complaint -> complaint.origin().place())
                        .toList());
    }

    @Test
    void theSameTableIsReadInTheZoneThatIsAskedForEachTime() throws IOException {
        Found london = Found.inFile(folder, "Master.csv", ANSWERED);
        Found newYork = new Found();
        new ArchiveReader(ZoneId.of("America/New_York")).read(folder, newYork);
        Found again = Found.in(folder);

        assertEquals("2026-03-02T09:00:00Z", startOf(london));
        assertEquals("2026-03-02T14:00:00Z", startOf(newYork));
        assertEquals("2026-03-02T09:00:00Z", startOf(again));
    }

    private static String startOf(Found found) {
        return found.only().start().orElseThrow().instant().toString();
    }

    /** What follows the headings need not be read in one, wherever they stand. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Calls of the week\n", "Calls of the week\n\nof the office,\n"})
    void theRowsBehindTheHeadingsAreHandedOverInPieces(String titles) throws IOException {
        String table = titles + HEADINGS + HEADED.repeat(60);
        Source source = Source.of(
                "calls.csv",
                ReadSettings.in(Found.LONDON),
                () -> new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
        TableReader reader = new TableReader(CsvLayout.recognise(table).orElseThrow());
        InPieces found = new InPieces();

        reader.read(new TableBlock.Cutter(source.text(), reader::isRowOfItsOwn, 400), source, found);

        assertTrue(found.pieces > 5, () -> found.pieces + " pieces");
        assertEquals(
                IntStream.range(0, 60)
                        .mapToObj(i -> "line " + (titles.lines().count() + 2 + i))
                        .toList(),
                found.places);
    }

    private static final class InPieces implements RecordSink {
        private final List<String> places = new ArrayList<>();
        private int pieces;

        @Override
        public void apart(Consumer<RecordSink> work) {
            pieces++;
            work.accept(this);
        }

        @Override
        public void record(CallRecord found) {
            places.add(found.origin().place());
        }

        @Override
        public void unreadable(UnreadableRecord found) {
            throw new AssertionError(found.why());
        }
    }

    @Test
    void aQuotedValueInAFullRowMayGoOnOverALineEnd() throws IOException {
        CallRecord call = Found.inFile(folder, "calls.csv", HEADINGS + HEADED.strip() + "\"in two\nlines\"\n")
                .only();

        assertEquals(Optional.of(Duration.ofSeconds(60)), call.duration());
    }

    @ParameterizedTest
    @CsvSource({"20, true", "21, false"})
    void aQuotedValueMayGoOnOverTwentyLineEnds(int lineEnds, boolean read) throws IOException {
        String row = ANSWERED.replace("DOCUMENTATION", "DOCU" + "\n".repeat(lineEnds) + "MENTATION");

        Found found = Found.inFile(folder, "Master.csv", row + MISSED);

        assertEquals(read ? 2 : 1, found.records.size());
        assertEquals(
                read ? List.of() : List.of("line 1", "line " + (lineEnds + 1)),
                found.unreadable.stream()
                        .map(complaint -> complaint.origin().place())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"65535, true", "65536, false"})
    void aQuotedValueMayGoOnUntilTheRowIsAsLongAsALineMayBe(int length, boolean read) throws IOException {
        int before = ANSWERED.indexOf("MENTATION");
        String row = ANSWERED.replace("DOCUMENTATION", "DOCU\n" + "x".repeat(length - before - 1) + "\nMENTATION");

        Found found = Found.inFile(folder, "Master.csv", MISSED + row + MISSED);

        assertEquals(read ? 3 : 2, found.records.size());
        assertEquals(read, found.unreadable.isEmpty());
    }

    @Test
    @Tag("long")
    void aTableOfFiftyThousandRowsPassesThrough() throws IOException {
        int rows = 50_000;
        Path file = folder.resolve("Master.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < rows; i++) {
                out.write(MISSED);
            }
        }

        Counter counter = new Counter();
        new ArchiveReader(Found.LONDON).read(folder, counter);

        assertEquals(rows, counter.records);
        assertTrue(counter.progress > 10, "progress is told while a large file is read");
        assertEquals(1.0, counter.last, 0.0);
    }

    private static final class Counter implements RecordSink {
        private int records;
        private int progress;
        private double last;

        @Override
        public void record(CallRecord found) {
            records++;
        }

        @Override
        public void unreadable(UnreadableRecord found) {
            throw new AssertionError(found.why());
        }

        @Override
        public void progress(Progress news) {
            progress++;
            last = news.fraction();
        }
    }
}
