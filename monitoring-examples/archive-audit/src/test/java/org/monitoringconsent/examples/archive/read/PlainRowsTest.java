// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.audit.ManyRows;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;

class PlainRowsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int ROWS = 20_000;

    /** The columns of Asterisk, each with what stands there in an ordinary row. */
    private static final List<String> COLUMNS = List.of(
            "ACCOUNT=\"\"",
            "CALLER=\"2101\"",
            "CALLED=\"2104\"",
            "CONTEXT=\"from-internal\"",
            "NAME=\"\"\"Ann\"\" <2101>\"",
            "CHANNEL=\"PJSIP/2101-0000001a\"",
            "REACHED=\"PJSIP/2104-0000001b\"",
            "APPLICATION=\"Dial\"",
            "DATA=\"PJSIP/2104,30,tT\"",
            "START=\"2026-03-02 09:00:00\"",
            "ANSWER=\"2026-03-02 09:00:05\"",
            "END=\"2026-03-02 09:03:00\"",
            "DURATION=180",
            "TALK=175",
            "DISPOSITION=\"ANSWERED\"",
            "FLAGS=\"DOCUMENTATION\"",
            "ID=\"1772442000.1\"",
            "MARK=\"\"");

    private static final String UNANSWERED = "ANSWER=\"\" ~ TALK=0 ~ ";

    @TempDir
    Path folder;

    /** An ordinary row in which some values are others; they are given as they stand in the file, one may be missing. */
    private static String row(String twist) {
        List<String> twists = twist.isEmpty() ? List.of() : List.of(twist.split(" ~ ", -1));
        return COLUMNS.stream()
                .map(column -> twists.stream()
                        .filter(other -> name(other).equals(name(column)))
                        .findFirst()
                        .orElse(column))
                .map(column -> column.substring(column.indexOf('=') + 1))
                .filter(value -> !value.equals("(missing)"))
                .collect(Collectors.joining(","));
    }

    private static String name(String column) {
        return column.substring(0, column.indexOf('='));
    }

    private static Source source(String table, ZoneId zone) {
        return Source.of(
                "a.csv", ReadSettings.in(zone), () -> new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }

    private static CsvLayout layout() {
        return CsvLayout.recognise(row("")).orElseThrow();
    }

    /** What a row gives the quick way, or null where that leaves it to the ordinary reader. */
    private static @Nullable CallRecord quick(PlainRows rows, String text) {
        PlainRow row = new PlainRow();
        boolean plain = row.read(text.toCharArray(), 0, text.length());
        if (plain) {
            assertEquals(text.length(), row.next(), "where the next row begins");
        }
        return plain ? rows.read(row, Origin.ofFile("a.csv"), 1) : null;
    }

    private static CallRecord quick(String text) {
        return quickly(new PlainRows(ZONE), text);
    }

    private static CallRecord quickly(PlainRows rows, String text) {
        CallRecord found = quick(rows, text);
        if (found == null) {
            throw new AssertionError("not read the quick way: " + text);
        }
        return found;
    }

    /** What the reader that reads everything makes of a table, in which only one thing may stand. */
    private static Object ordinary(String table, ZoneId zone) throws IOException {
        List<Object> all = heard(table, zone, true);
        assertEquals(1, all.size(), () -> all.size() + " found in " + table);
        return all.get(0);
    }

    private static List<Object> heard(String table, ZoneId zone, boolean inOne) throws IOException {
        Found found = new Found();
        TableReader reader = new TableReader(layout());
        if (inOne) {
            reader.readInOne(source(table, zone), found);
        } else {
            reader.read(source(table, zone), found);
        }
        List<Object> all = new ArrayList<>(found.records);
        found.unreadable.forEach(one -> all.add(one.origin() + " " + one.kind() + " " + one.why()));
        return all;
    }

    /** What is read the quick way is what the ordinary reader reads, and most rows are read so. */
    @Test
    void aPlainRowIsReadAsTheOthersAre() throws Exception {
        Source source = Source.of(folder.resolve("a.csv"), "a.csv", ReadSettings.in(ZONE), count -> {});
        TableRecords slow = new TableRecords(source);
        PlainRows quick = new PlainRows(ZONE);
        PlainRow row = new PlainRow();
        ManyRows rows = new ManyRows(20);
        int plain = 0;
        for (int i = 0; i < ROWS; i++) {
            String text = rows.next();
            CallRecord found =
                    row.read(text.toCharArray(), 0, text.length()) ? quick.read(row, Origin.ofFile("a.csv"), 3) : null;
            if (found == null) {
                continue;
            }
            plain++;
            List<String> values = CsvLine.split(text, ',').orElseThrow();
            CsvLayout layout = CsvLayout.fixed(values).orElseThrow();

            assertEquals(slow.read("line 3", new TableRow(layout.columns(), values)), found, () -> "the row " + text);
        }
        int most = plain;
        assertTrue(plain > ROWS / 2, () -> "only " + most + " rows are read the quick way");
    }

    private static Stream<String> plain() {
        return Stream.concat(
                Stream.of(
                        "",
                        "MARK=(missing)",
                        "MARK=\"\"\r\n",
                        "MARK=\"\"\n",
                        "MARK=PAYMENT",
                        "MARK=PAYMENT\r\n",
                        "MARK=PAYMENT\r",
                        "MARK=\"PAYMENT;VIP\"",
                        "MARK=\"PAYMENT;a.wav\"",
                        "MARK=\"audio:a;PAYMENT\"",
                        "MARK=\"VIP;audio:a;PAYMENT\"",
                        "MARK=\"q-17.wav\"",
                        "MARK=\"q-17.mp3\"",
                        "MARK=\"q\u2028-17.wav\"",
                        "MARK=\"NULL\"",
                        "MARK=\"\\N\"",
                        "MARK=\"said \"\"no\"\"\"",
                        "MARK=\"\"\"no\"\" was said\"",
                        "MARK=\"said \"\"\"\"no\"\"\"\" twice\"",
                        "MARK=\" spaced \"",
                        "MARK=\"gesprächig\"",
                        "ACCOUNT=",
                        "ACCOUNT=PRIVATE",
                        "ACCOUNT=\"insert\"",
                        "ACCOUNT=\"(null)\"",
                        "ACCOUNT=\" sales \"",
                        "CALLER= ~ CALLED= ~ NAME= ~ CHANNEL= ~ REACHED=",
                        "CALLER=2101 ~ CALLED=2104 ~ CHANNEL=PJSIP/2101-0000001a",
                        "CALLER=\"NULL\" ~ NAME=\"Ann <+447700900123>\"",
                        "CALLER=\"07700900123\" ~ NAME=\"Zoë \"\"Z\"\" <07700900123>\"",
                        "CALLER=\" 2101 \"",
                        "CALLED=\"\\N\"",
                        "CALLED=\"07700900777\" ~ DATA=\"PJSIP/07700900777@trunk,30\"",
                        "CALLED=\"+447700900777\" ~ DATA=\"PJSIP/07700900777@trunk,30\"",
                        "DATA=\"PJSIP/07700900777@trunk,30\"",
                        "DATA=",
                        "REACHED=\"PJSIP/2110-0000001b\"",
                        "REACHED=\"PJSIP/07700900777-0000001b\"",
                        "REACHED=\"PJSIP/trunk-0000001b\"",
                        "REACHED=\"PJSIP/2101-0000001b\"",
                        "REACHED=\"PJSIP/2104\"",
                        "REACHED=\" PJSIP/2104-0000001b \"",
                        "REACHED=\"Local/2104@queue-0000001b;1\" ~ CHANNEL=\"Local/2101@queue-0000001b;2\"",
                        "REACHED=\"Local/FMGL-07700900777#@out-0000001b;1\"",
                        "REACHED=\"Local/FMPR-2104@in-0000001b;1\" ~ DATA=\"Local/FMPR-2104@in&Local/FMGL-07700900777#@out\"",
                        "REACHED=\"PJSIP/2104-0000001b\" ~ DATA=\"Local/FMPR-2104@in&Local/FMGL-07700900777#@out\"",
                        "APPLICATION=\"VoiceMail\"",
                        "APPLICATION=\"MixMonitor\"",
                        "APPLICATION=",
                        "ANSWER=",
                        "START=2026-03-02 09:00:00",
                        "ID=\" 1772442000.1 \"",
                        "ID=\"" + "7".repeat(300) + "\"",
                        "NAME=\"" + "x".repeat(300) + "\"",
                        "DURATION=0 ~ TALK=0",
                        "DURATION=\"10\" ~ TALK=\"9\"",
                        "DURATION=123456789 ~ TALK=",
                        "DURATION= ~ TALK=175",
                        UNANSWERED + "DISPOSITION=\"NO ANSWER\"",
                        UNANSWERED + "DISPOSITION=\"BUSY\"",
                        UNANSWERED + "DISPOSITION=\"FAILED\"",
                        UNANSWERED + "DISPOSITION=\"FAILED\" ~ APPLICATION=\"VoiceMail\"",
                        UNANSWERED + "DISPOSITION=BUSY ~ MARK=q-17.wav",
                        "ANSWER= ~ TALK= ~ DISPOSITION=\"NO ANSWER\""),
                Stream.of(
                                "2001-01-01 00:00:00",
                                "2098-12-31 23:59:59",
                                "2026-01-31 23:59:59",
                                "2026-02-28 00:00:00",
                                "2028-02-29 12:00:00",
                                "2026-04-30 09:08:07",
                                "2026-12-01 20:30:40",
                                "2026-03-29 00:59:59",
                                "2026-03-29 02:00:00",
                                "2026-10-25 00:59:59",
                                "2026-10-25 02:00:00")
                        .map(time -> "START=\"" + time + "\" ~ ANSWER= ~ END=\"" + time + "\""));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void aRowAsMostAreIsReadTheQuickWayAndGivesTheSame(String twist) throws IOException {
        String text = row(twist);

        assertEquals(ordinary(text, ZONE), quick(text));
    }

    private static Stream<String> odd() {
        return Stream.concat(
                Stream.of(
                        "MARK=\"\",\"\"",
                        "MARK=(missing) ~ ID=(missing)",
                        "MARK=\"never closed",
                        "MARK=\"never \"\"closed",
                        "MARK=\"on two\nlines\"",
                        "MARK=\"\"\"on\"\" two\nlines\"",
                        "MARK=\"closed\"too early",
                        "MARK=\"closed\" ",
                        "MARK=with \"\"quotes\"\"",
                        "MARK=and a\rremark",
                        "ACCOUNT=insert into cdr values ( ~ MARK=PAYMENT)",
                        "ID=\"\"",
                        "ID=\"-\"",
                        "ID=\"NULL\"",
                        "START=",
                        "START=\"NULL\"",
                        "END=",
                        "END=\"\\N\"",
                        "ANSWER=\"0000-00-00 00:00:00\"",
                        "DURATION= ~ TALK=",
                        "DURATION=00 ~ TALK=",
                        "DURATION=1234567890 ~ TALK=",
                        "DURATION=1:05 ~ TALK=",
                        "DURATION=-5 ~ TALK=",
                        "DURATION=180.5",
                        "DURATION=\" 180\"",
                        "TALK=many",
                        "TALK=1234567890",
                        "TALK=12/5",
                        "TALK=1:30",
                        "DISPOSITION=",
                        "DISPOSITION=\"REJECTED\"",
                        "DISPOSITION=\"Answered\"",
                        "DISPOSITION=\"CONGESTION\"",
                        "DISPOSITION=\"BUSY\"",
                        "DISPOSITION=\"BUSY\" ~ TALK=5",
                        "APPLICATION=\"ChanSpy\"",
                        "APPLICATION=\"ConfBridge\"",
                        "APPLICATION=\"Pickup\"",
                        "CALLED=\"reception\" ~ DATA=\"PJSIP/07700900777@trunk,30\"",
                        "CALLED=\"07700900111\" ~ DATA=\"PJSIP/07700900777@trunk,30\"",
                        "CALLER=\"" + "2".repeat(1_500) + "\"",
                        "CALLED=\"" + "2".repeat(1_500) + "\"",
                        "NAME=\"" + "x".repeat(1_500) + "\"",
                        "CHANNEL=\"PJSIP/" + "x".repeat(1_500) + "-0000001a\"",
                        "REACHED=\"PJSIP/" + "x".repeat(1_500) + "-0000001a\""),
                Stream.of(
                                "2000-01-01 09:00:00",
                                "2099-12-31 23:00:00",
                                "2026-00-10 09:00:00",
                                "2026-13-10 09:00:00",
                                "2026-03-00 09:00:00",
                                "2026-03-32 09:00:00",
                                "2026-04-31 09:00:00",
                                "2026-02-29 09:00:00",
                                "2026-03-02 24:00:00",
                                "2026-03-02 09:60:00",
                                "2026-03-02 09:00:60",
                                "2026-03-02T09:00:00",
                                "2026-03-02 09:00:00Z",
                                "2026-03-02 09:00",
                                "2026-03-02 09:00:0:",
                                "2026-03-02 09:00:0/",
                                "20x6-03-02 09:00:00",
                                "2026-03-29 01:00:00",
                                "2026-03-29 01:59:59",
                                "2026-10-25 01:00:00",
                                "2026-10-25 01:59:59")
                        .flatMap(
                                time -> Stream.of("START=\"" + time + "\"", "END=\"" + time + "\"", "ANSWER=" + time)));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void aRowWithSomethingOutOfTheOrdinaryIsLeftToTheOrdinaryReader(String twist) {
        PlainRow row = new PlainRow();
        String text = "\n" + row(twist);
        // What was read before must not show through.
        row.read(row("").toCharArray(), 0, row("").length());

        boolean plain = row.read(text.toCharArray(), 1, text.length());

        assertNull(plain ? new PlainRows(ZONE).read(row, Origin.ofFile("a.csv"), 2) : null);
    }

    @Test
    void aTableOfAllKindsOfRowsGivesTheSameEitherWay() throws IOException {
        String table = Stream.concat(plain(), odd())
                .flatMap(twist -> Stream.of(row(twist), row("ID=\"17.2\""), "", row("ID=\"17.3\" ~ MARK=(missing)")))
                .map(text -> text.endsWith("\n") ? text : text + "\n")
                .collect(Collectors.joining());

        List<Object> expected = heard(table, ZONE, true);
        List<Object> found = heard(table, ZONE, false);

        assertEquals(expected.size(), found.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), found.get(i));
        }
        assertTrue(expected.size() > 400, () -> expected.size() + " found");
    }

    @Test
    void aThreadThatHasReadNothingYetReadsATableAlike() throws Exception {
        FutureTask<List<Object>> fresh = new FutureTask<>(() -> heard(row(""), ZONE, false));
        new Thread(fresh).start();

        assertEquals(heard(row(""), ZONE, true), fresh.get());
    }

    @Test
    void whatOneReaderKnowsOfPeopleTheNextNeedNotFindOutAgain() {
        PlainRows rows = new PlainRows(ZONE);
        CallRecord first = quickly(rows, row(""));

        CallRecord second = quickly(new PlainRows(ZoneId.of("America/New_York")), row(""));

        assertSame(first.parties().get(0), second.parties().get(0));
        assertSame(first.parties().get(0), quickly(rows, row("")).parties().get(0));
    }

    @Test
    void aRowOfMoreValuesThanAnyTableHasIsNone() {
        String text = row("MARK=" + "x,".repeat(30));

        assertFalse(new PlainRow().read(text.toCharArray(), 0, text.length()));
    }

    @Test
    void aPlainRowTellsWhatStandsInIt() {
        CallRecord call = quick(row("ACCOUNT=\"sales\" ~ MARK=\"said \"\"no\"\";VIP\""));

        assertEquals("1772442000.1", call.id());
        assertEquals("line 1", call.origin().place());
        assertEquals(Optional.of(new CallTime(Instant.parse("2026-03-02T09:00:00Z"), true, Set.of())), call.start());
        assertEquals(Optional.of(Instant.parse("2026-03-02T09:03:00Z")), call.end());
        assertEquals(Optional.of(Duration.ofSeconds(180)), call.duration());
        assertEquals(Known.YES, call.answered());
        assertEquals(Known.UNKNOWN, call.stored());
        assertEquals(Channel.CALL, call.channel());
        assertEquals(List.of("sales", "said \"no\";VIP", "said \"no\"", "VIP"), call.tags());
        assertEquals(Set.of("PJSIP/2104-0000001b"), call.channels());
        assertEquals(
                List.of(Optional.of("2101"), Optional.of("2104")),
                call.parties().stream().map(Party::number).toList());
    }

    @Test
    void aPlainRowOfACallThatNobodyTookTellsSo() {
        CallRecord call = quick(row(UNANSWERED + "DISPOSITION=\"BUSY\" ~ REACHED=\"PJSIP/2110-0000001b\""));

        assertEquals(Known.NO, call.answered());
        assertEquals(Known.NO, call.stored());
        assertTrue(call.doubts().contains(Doubt.DEVICE_DIFFERS));
    }

    /** The clocks go forward by an hour at one minute past midnight, and back by one at the same time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010-03-13 23:59:59",
                "2010-03-14 00:00:30",
                "2010-03-14 00:05:00",
                "2010-03-14 01:00:30",
                "2010-03-14 01:05:00",
                "2010-03-14 01:20:00",
                "2010-11-06 22:59:59",
                "2010-11-06 23:00:30",
                "2010-11-06 23:05:00",
                "2010-11-06 23:59:59",
                "2010-11-07 00:00:30",
                "2010-11-07 00:05:00",
                "2010-11-07 00:20:00"
            })
    void anHourThatTheClocksSkipOrGoThroughTwiceIsDoubtedEitherWay(String time) throws IOException {
        ZoneId zone = ZoneId.of("America/St_Johns");
        String text = row("START=\"" + time + "\" ~ ANSWER= ~ END=\"" + time + "\"");
        CallRecord found = quick(new PlainRows(zone), text);

        assertEquals(List.of(ordinary(text, zone)), heard(text, zone, false));
        if (found != null) {
            assertEquals(ordinary(text, zone), found);
        }
    }

    /** West of London the last hours of 2099 are later than any call can be. */
    @Test
    void anEndAfterTheLastCredibleMomentIsLeftOutEitherWay() throws IOException {
        ZoneId zone = ZoneId.of("America/New_York");
        String text = row("START=\"2098-12-31 23:00:00\" ~ ANSWER= ~ END=\"2099-12-31 23:00:00\"");

        assertEquals(List.of(ordinary(text, zone)), heard(text, zone, false));
        assertEquals(Optional.empty(), ((CallRecord) ordinary(text, zone)).end());
    }

    @ParameterizedTest
    @CsvSource({
        "PJSIP/2104-0000001b, PJSIP/2104-abcdef01",
        "PJSIP/2104-09afAF09, PJSIP/2104-12345678",
        "AZaz/2104-00000001, AZaz/2104-f0000002",
        "PJSIP/2104-12ab, PJSIP/2104-23ac",
        "PJSIP/2104-1234567890abcdef, PJSIP/2104-fedcba0987654321",
        "PJSIP/2104-12ab, PJSIP/2104-fedcba0987654321",
    })
    void callsOfTheSamePeopleShareWhatIsKnownOfThem(String one, String other) throws IOException {
        PlainRows rows = new PlainRows(ZONE);
        String text = row("CHANNEL=\"" + other + "\" ~ REACHED=\"" + other + "\"");

        CallRecord first = quickly(rows, row("CHANNEL=\"" + one + "\" ~ REACHED=\"" + one + "\""));
        CallRecord second = quickly(rows, text);

        assertSame(first.parties().get(0), second.parties().get(0));
        assertSame(first.parties().get(1), second.parties().get(1));
        assertEquals(Set.of(one), first.channels());
        assertEquals(ordinary(text, ZONE), second);
    }

    /** Of these channels the last part is no mark of a call, so that each is a device of its own. */
    @ParameterizedTest
    @CsvSource({
        "PJSIP/2104-12a, PJSIP/2104-12b",
        "PJSIP/2104-12345678901234567, PJSIP/2104-12345678901234568",
        "PJSIP/2104-0000g01, PJSIP/2104-0000g02",
        "PJSIP/21040000, PJSIP/21040001",
        "PJSIP/0000, PJSIP/0001",
        "/2104-0000001a, /2104-0000001b",
        "2104-0000001a, 2104-0000001b",
        "PJSIP-0000001a, PJSIP-0000001b",
        "PJSIP/2104-0000-001, PJSIP/2105-0000-001",
        "PJSIP/2104-0000, PJSIP/2105-0000",
    })
    void channelsThatOnlyLookAlikeAreToldApart(String one, String other) throws IOException {
        PlainRows rows = new PlainRows(ZONE);
        List<CallRecord> found = new ArrayList<>();
        for (String channel : List.of(one, other)) {
            String text = row("CHANNEL=\"" + channel + "\" ~ REACHED=\"" + channel + "\"");
            CallRecord call = quickly(rows, text);

            assertEquals(ordinary(text, ZONE), call);
            found.add(call);
        }
        assertNotEquals(found.get(0).parties(), found.get(1).parties());
    }

    @Test
    void aRowIsReadAlikeHoweverLongItsValuesAre() throws IOException {
        PlainRows rows = new PlainRows(ZONE);
        int quick = 0;
        for (int length = 330; length < 420; length++) {
            for (String twist : List.of(
                    "CALLER=\"" + "x".repeat(length) + "\"",
                    "NAME=\"" + "x".repeat(length) + "\"",
                    "CALLED=\"" + "x".repeat(length) + "\"",
                    "REACHED=\"PJSIP/" + "x".repeat(length) + "-1234\"",
                    "REACHED=\"PJSIP/" + "x".repeat(length) + "-1234567890123456\"")) {
                String text = row(twist);
                CallRecord found = quick(rows, text);
                if (found != null) {
                    quick++;
                    assertEquals(ordinary(text, ZONE), found);
                }
            }
        }
        int most = quick;
        assertTrue(quick > 100 && quick < 400, () -> most + " are read the quick way");
    }

    /** A sign that no text has, as broken disks leave it in a file. */
    @ParameterizedTest
    @ValueSource(strings = {"CALLER", "CALLED", "NAME", "CHANNEL", "REACHED", "ACCOUNT", "MARK", "ID", "DATA"})
    void aRowWithAZeroSignInItIsReadAlike(String column) throws IOException {
        String text = row(column + "=\"21\u000001-0000\u0000PJSIP/2101\"");

        assertEquals(List.of(ordinary(text, ZONE)), heard(text, ZONE, false));
    }

    @Test
    void linesAreCountedWhateverEndsThem() throws IOException {
        String line = "\"" + "x".repeat(30_000) + "\"";
        String text = (line + "\r\n" + line + "\n" + line + "\r").repeat(20);
        TableBlock.Cutter cutter = new TableBlock.Cutter(new StringReader(text), row -> row.length() == line.length());
        long lines = 0;
        StringBuilder all = new StringBuilder();
        for (TableBlock block = cutter.next(); block != null; block = cutter.next()) {
            assertEquals(lines, block.linesBefore());
            all.append(block.text(), 0, block.length());
            lines += new String(block.text(), 0, block.length()).lines().count();
        }

        assertEquals(text, all.toString());
        assertEquals(60, lines);
    }
}
