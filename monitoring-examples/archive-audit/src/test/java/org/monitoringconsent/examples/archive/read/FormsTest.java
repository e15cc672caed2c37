// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

/** The many forms in which the same few products leave their records behind. */
class FormsTest {

    private static final String HEADINGS = "calldate,src,dst,duration,disposition,uniqueid,recordingfile\n";
    private static final String ROW = "2026-03-03 10:00:00,07700900012,2103,300,ANSWERED,x1,a.wav\n";

    @TempDir
    Path folder = Path.of("");

    // ---- tables ----

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=,\n" + HEADINGS + ROW,
                "\"sep=,\"\n" + HEADINGS + ROW,
                "Call report\nMarch 2026\n\n" + HEADINGS + ROW,
                "Call report,,,,,,\n" + HEADINGS + ROW,
                HEADINGS + ROW + HEADINGS,
                "CallDate,SRC,DST,Duration,Disposition,UniqueID,RecordingFile\n" + ROW,
                HEADINGS + ROW + "Total,,,300,,,\n",
                HEADINGS + ROW + "Total;1\n",
                HEADINGS + ROW + "Totals,1\n",
                HEADINGS + ",,,,,,\n" + ROW,
                HEADINGS + "2026-03-03 10:00:00,07700900012,2103,300,ANSWERED,x1,a.wav,,\n",
                HEADINGS + ROW + "(1 row)\n",
                "\ufeff" + HEADINGS + ROW,
            })
    void whatIsNoRowOfATableIsNoRecord(String table) throws IOException {
        CallRecord call = Found.inFile(folder, "a.csv", table).only();

        assertEquals("x1", call.id());
        assertEquals(Known.YES, call.stored());
    }

    @Test
    void aTableMayBePutTogetherFromTwoWithOtherColumns() throws IOException {
        Found found = Found.inFile(
                folder,
                "a.csv",
                HEADINGS + ROW + "start,from,to,duration,id\n2026-03-03 11:00:00,07700900012,2104,60,x2\n");

        assertEquals(
                List.of("x1", "x2"), found.records.stream().map(CallRecord::id).toList());
        assertEquals(Known.UNKNOWN, found.records.get(1).stored());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NULL|NO",
                "\\N|NO",
                "''|NO",
                "-|NO",
                "None|NO",
                "no|NO",
                "0|NO",
                "false|NO",
                "a.wav|YES",
                "yes|YES",
                "1|YES",
                "https://media.example/1|YES",
            })
    void tellsAnEmptyFieldFromTheNameOfARecording(String written, Known stored) throws IOException {
        CallRecord call = Found.inFile(folder, "a.csv", HEADINGS + ROW.replace("a.wav", written))
                .only();

        assertEquals(stored, call.stored());
        assertEquals(stored.isYes(), call.countsAsStored());
    }

    @ParameterizedTest
    @CsvSource({
        "yes,YES,false",
        "No,NO,false",
        "NULL,NO,false",
        "automatic,YES,false",
        "deleted,YES,false",
        "perhaps,UNKNOWN,true"
    })
    void aWordForARecordingThatNobodyKnowsCountsAsOne(String word, Known stored, boolean unclear) throws IOException {
        CallRecord call = Found.inFile(
                        folder,
                        "a.csv",
                        "start,from,to,duration,recorded\n2026-03-03 10:00:00,07700900012,2103,60," + word + "\n")
                .only();

        assertEquals(stored, call.stored());
        assertEquals(unclear, call.doubts().contains(Doubt.RECORDING_UNCLEAR));
        assertEquals(stored.isYes() || unclear, call.countsAsStored());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start,from,to,duration,direction|2026-03-03 10:00:00,2103,07700900012,60,sortant|OUTGOING",
                "start,from,to,duration,direction|2026-03-03 10:00:00,07700900012,2103,60,Inbound Call|INCOMING",
                "start,from,to,duration,direction|2026-03-03 10:00:00,07700900012,2103,60,appel entrant|INCOMING",
                "start,from,to,duration,direction|2026-03-03 10:00:00,07700900012,2103,60,Reçu|INCOMING",
                "start,from,to,duration,Richtung|2026-03-03 10:00:00,07700900012,2103,60,kommend|INCOMING",
                "start,from,to,duration,direction|2026-03-03 10:00:00,2103,07700900012,60,Uitgaand gesprek|OUTGOING",
                "start,from,to,duration,Sens|2026-03-03 10:00:00,2103,07700900012,60,Émis|OUTGOING",
                "start,from,to,duration,direction|2026-03-03 10:00:00,2103,2104,60,Internal Call|INTERNAL",
                "start,from,to,duration,direction|2026-03-03 10:00:00,2103,07700900012,60,click to call|OUTGOING",
                "start,from,to,duration,direction|2026-03-03 10:00:00,07700900012,2103,60,Call|UNKNOWN",
                "start,from,to,duration,direction|2026-03-03 10:00:00,07700900012,2103,60,Inbound|INCOMING",
                "start,from,to,duration,type|2026-03-03 10:00:00,07700900012,2103,60,missed|INCOMING",
                "start,from,to,duration,direction|2026-03-03 10:00:00,07700900012,2103,60,sideways|UNKNOWN",
            })
    void aDirectionThatIsNotUnderstoodIsSaidToBe(String headings, String row, Direction direction) throws IOException {
        CallRecord call =
                Found.inFile(folder, "a.csv", headings + "\n" + row + "\n").only();

        assertEquals(direction, call.direction());
        assertEquals(direction == Direction.UNKNOWN, call.doubts().contains(Doubt.DIRECTION_UNCLEAR));
    }

    @Test
    void theColumnOfTheExtensionBelongsToWhoeverIsInTheHouse() throws IOException {
        String headings = "start,from,to,extension,duration,direction\n2026-03-03 10:00:00,";
        CallRecord out = Found.inFile(folder, "a.csv", headings + "02079460101,02079460190,2103,60,outbound\n")
                .only();
        CallRecord in = Found.inFile(folder, "a.csv", headings + "07700900012,02079460101,2103,60,inbound\n")
                .only();

        assertEquals(Optional.of("2103"), party(out, Side.CALLER).extension());
        assertEquals(Optional.of("2103"), party(in, Side.CALLED).extension());
    }

    @Test
    void aDayAndATimeMayStandInColumnsOfTheirOwn() throws IOException {
        CallRecord call = Found.inFile(
                        folder, "a.csv", "Date;Time;From;To;Duration\n03.03.2026;10:00;07700900012;2103;0:05:00\n")
                .only();

        assertEquals(
                "2026-03-03T10:00:00Z", call.start().orElseThrow().instant().toString());
        assertEquals(Optional.of(Duration.ofMinutes(5)), call.duration());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // cdr_csv with the newer columns, without the user field, and with neither
                "\"\",\"07700900012\",\"2103\",\"c\",\"x\",\"PJSIP/trunk-1-0000001a\",\"PJSIP/2103-0000001b\",\"Dial\",\"x\",\"2026-03-03 10:00:00\",\"2026-03-03 10:00:05\",\"2026-03-03 10:05:00\",\"300\",\"295\",\"ANSWERED\",\"DOCUMENTATION\",\"x1\",\"audio:r.wav\",\"\",\"x1\",\"52\"",
                // cdr_custom
                "\"x\",\"07700900012\",\"2103\",\"c\",\"PJSIP/trunk-1-0000001a\",\"PJSIP/2103-0000001b\",\"Dial\",\"x\",\"2026-03-03 10:00:00\",\"2026-03-03 10:00:05\",\"2026-03-03 10:05:00\",\"300.12\",\"295.04\",\"ANSWERED\",\"DOCUMENTATION\",\"\",\"x1\",\"audio:r.wav\",52",
                // mod_cdr_csv: snom, and sql
                "\"x\",\"07700900012\",\"2103\",\"c\",\"2026-03-03 10:00:00\",\"2026-03-03 10:00:05\",\"2026-03-03 10:05:00\",\"300\",\"295\",\"NORMAL_CLEARING\",\"x1\",\"\",\"\",\"PCMU\",\"PCMU\",\"phone\",\"\",\"\",\"\",\"r.wav\"",
                "INSERT INTO cdr VALUES (\"x\",\"07700900012\",\"2103\",\"c\",\"2026-03-03 10:00:00\",\"2026-03-03 10:00:05\",\"2026-03-03 10:05:00\",\"300\",\"295\",\"NORMAL_CLEARING\",\"x1\",\"\",\"\");",
                // asterisk template of mod_cdr_csv
                "\"\",\"07700900012\",\"2103\",\"c\",\"x\",\"sofia/external/07700900012@c.example\",\"sofia/internal/2103@192.0.2.10\",\"bridge\",\"user/2103\",\"2026-03-03 10:00:00\",\"2026-03-03 10:00:05\",\"2026-03-03 10:05:00\",\"300\",\"295\",\"NORMAL_CLEARING\",\"3\",\"x1\",\"\"",
            })
    void knowsTheOrdersOfColumnsOfSwitchboards(String row) throws IOException {
        CallRecord call = Found.inFile(folder, "Master.csv", row + "\n").only();

        assertEquals("x1", call.id());
        assertEquals(Optional.of("07700900012"), party(call, Side.CALLER).number());
        assertEquals(Optional.of("2103"), party(call, Side.CALLED).number());
        assertEquals(Known.YES, call.answered());
        assertEquals(
                "2026-03-03T10:00:00Z", call.start().orElseThrow().instant().toString());
    }

    /** A spreadsheet writes the table of a switchboard back with what is usual in its country. */
    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void knowsTheirOrdersWhateverStandsBetweenTheValues(String separator) throws IOException {
        String row = ",07700900012,2103,x,,PJSIP/bt-0000001a,PJSIP/2103-0000001b,Dial,PJSIP/2103,2026-03-03 10:00:00,"
                + "2026-03-03 10:00:05,2026-03-03 10:05:00,300,295,ANSWERED,DOCUMENTATION,x1";
        Found found = Found.inFile(folder, "Master.csv", (row + "\n" + row + "2\n").replace(",", separator));

        assertEquals(
                List.of("x1", "x12"), found.records.stream().map(CallRecord::id).toList());
        assertEquals(List.of(), found.unreadable);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ChanSpy|PJSIP/2103,q|LISTEN_LIVE|2103",
                "ChanSpy|PJSIP/2103,qw|WHISPER|2103",
                "ChanSpy|SIP/2103,qB|BARGE_IN|2103",
                "ChanSpy|SIP/2103,qg(sales-wB)|LISTEN_LIVE|2103",
                "ExtenSpy|2103@default,q|LISTEN_LIVE|2103",
                "ChanSpy||LISTEN_LIVE|",
                "eavesdrop|11111111-1111-4111-8111-111111111111|LISTEN_LIVE|",
                "userspy|2103@pbx.example 1|LISTEN_LIVE|2103",
            })
    void whoListensInMakesNoCallOfTheirOwn(String application, String data, Activity act, String whom)
            throws IOException {
        CallRecord call = Found.inFile(
                        folder,
                        "Master.csv",
                        "\"\",\"2110\",\"*222103\",\"c\",\"x\",\"PJSIP/2110-0000001a\",\"\",\"" + application + "\",\""
                                + (data == null ? "" : data)
                                + "\",\"2026-03-03 10:00:00\",\"2026-03-03 10:00:05\",\"2026-03-03 10:05:00\",\"300\",\"295\",\"ANSWERED\",\"DOCUMENTATION\",\"cs1\",\"\"\n")
                .only();

        assertEquals(Set.of(act), call.acts());
        assertTrue(call.observation());
        assertEquals(
                whom == null ? "" : whom,
                call.parties().stream()
                        .flatMap(party -> party.device().or(party::extension).stream())
                        .collect(Collectors.joining()));
    }

    /** What is heard may be recorded by the listener's own application, or by what recorded the row. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"PJSIP/2103,qr(listened)||true", "PJSIP/2103,q|audio:l.wav|true", "PJSIP/2103,qg(r)||false"})
    void whatIsListenedToMayBeRecordedAsWell(String data, String mark, boolean recorded) throws IOException {
        CallRecord call = Found.inFile(
                        folder,
                        "Master.csv",
                        "\"\",\"2110\",\"*222103\",\"c\",\"x\",\"PJSIP/2110-0000001a\",\"\",\"ChanSpy\",\"" + data
                                + "\",\"2026-03-03 10:00:00\",\"2026-03-03 10:00:05\",\"2026-03-03 10:05:00\",\"300\",\"295\",\"ANSWERED\",\"DOCUMENTATION\",\"cs1\",\""
                                + (mark == null ? "" : mark) + "\"\n")
                .only();

        assertEquals(
                recorded ? Set.of(Activity.LISTEN_LIVE, Activity.RECORD) : Set.of(Activity.LISTEN_LIVE), call.acts());
        assertEquals(Known.of(recorded), call.stored());
    }

    @Test
    void aRowAsAnObjectIsARowOfOne() throws IOException {
        Found found = Found.inFile(
                folder,
                "a.jsonl",
                "{\"clid\":\"x\",\"src\":\"07700900012\",\"dst\":\"2103\",\"start\":\"2026-03-03 10:00:00\",\"duration\":300,"
                        + "\"disposition\":\"ANSWERED\",\"uniqueid\":\"x1\"}\n");

        assertEquals("x1", found.only().id());
    }

    // ---- FreeSWITCH ----

    private static final String CDR =
            "<cdr><variables><uuid>ID</uuid><start_epoch>1772704800</start_epoch><answer_epoch>1772704805</answer_epoch></variables>"
                    + "<callflow profile_index=\"1\"><caller_profile><caller_id_number>07700900012</caller_id_number>"
                    + "<destination_number>2103</destination_number></caller_profile></callflow></cdr>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n<?xml version=\"1.0\"?>\n" + CDR,
                " \r\n" + CDR + "\n\n",
                "cdr=%3C%3Fxml+version%3D%221.0%22%3F%3E%0A%3Ccdr%3E%3Cvariables%3E%3Cuuid%3EID%3C/uuid%3E%3Cstart_epoch%3E1772704800%3C/start_epoch%3E%3Canswer_epoch%3E1%3C/answer_epoch%3E%3C/variables%3E%3Ccallflow%3E%3Ccaller_profile%3E%3Ccaller_id_number%3E07700900012%3C/caller_id_number%3E%3Cdestination_number%3E2103%3C/destination_number%3E%3C/caller_profile%3E%3C/callflow%3E%3C/cdr%3E",
                "uuid=a_ID&cdr=" + CDR,
                "{\"core-uuid\":\"c\",\"variables\":{\"uuid\":\"ID\",\"start_epoch\":\"1772704800\",\"answer_epoch\":\"1772704805\"},\"callflow\":{\"caller_profile\":{\"caller_id_number\":\"07700900012\",\"destination_number\":\"2103\"}}}",
                "{\"core-uuid\":\"c\",\"variables\":{\"uuid\":\"ID\",\"start_epoch\":\"1772704800\",\"answer_epoch\":\"1772704805\"},\"callflow\":[{\"caller_profile\":{\"caller_id_number\":\"%30%37700900012\",\"destination_number\":\"2103\"}}]}",
            })
    void readsARecordOfFreeSwitchHoweverItWasKept(String text) throws IOException {
        CallRecord call = Found.inFile(folder, "a", text).only();

        assertEquals("ID", call.id());
        assertEquals(Optional.of("07700900012"), party(call, Side.CALLER).number());
        assertEquals(Optional.of("2103"), party(call, Side.CALLED).number());
        assertEquals(Known.YES, call.answered());
    }

    @Test
    void aPostedRecordMayBeJson() throws IOException {
        String record = "{\"core-uuid\":\"c\",\"variables\":{\"uuid\":\"a&b\",\"start_epoch\":\"1772704800\"},"
                + "\"callflow\":{\"caller_profile\":{\"destination_number\":\"2103\"}}}";
        String encoded = URLEncoder.encode(record, StandardCharsets.UTF_8);

        for (String posted : List.of("cdr=" + record, "cdr=" + encoded, "uuid=u&cdr=" + encoded + "&more=1")) {
            assertEquals("a&b", Found.inFile(folder, "a", posted).only().id(), posted);
        }
        for (String strange : List.of("cdr={\"a\":1}", "cdr=%7B%22a%22%3A1%7D&b=1")) {
            assertEquals(
                    "JSON of a kind that no reader knows",
                    Found.inFile(folder, "a", strange).onlyUnreadable().why(),
                    strange);
        }
    }

    @Test
    void documentsOneAfterTheOtherAreRecordsOneAfterTheOther() throws IOException {
        String declared = "<?xml version=\"1.0\"?>\n" + CDR;
        Found found = Found.inFile(
                folder,
                "a.xml",
                declared.replace("ID", "1") + "\n" + declared.replace("ID", "2") + "\n<cdr><variables>");

        assertEquals(
                List.of("1", "2"), found.records.stream().map(CallRecord::id).toList());
        assertEquals(
                List.of("not well-formed XML, or XML that breaks off before its end"),
                found.unreadable.stream().map(UnreadableRecord::why).toList());
    }

    @Test
    void aLongListPassesRecordByRecord() throws IOException {
        StringBuilder list = new StringBuilder("<cdrs>");
        for (int i = 0; i < 5_000; i++) {
            list.append(CDR.replace("ID", "id-" + i));
        }

        Found found = Found.inFile(folder, "a.xml", list.append("</cdrs>").toString());

        assertEquals(5_000, found.records.size());
        assertEquals("cdr 4999", found.records.get(4_999).origin().place());
    }

    @Test
    void everyStationOfATransferIsOnTheRecord() throws IOException {
        CallRecord call = Found.inFile(
                        folder,
                        "a.xml",
                        CDR.replace(
                                "<callflow profile_index=\"1\">",
                                "<callflow profile_index=\"3\"><caller_profile><caller_id_number>07700900012</caller_id_number>"
                                        + "<destination_number>2102</destination_number></caller_profile></callflow>"
                                        + "<callflow profile_index=\"2\"><caller_profile><destination_number>5000</destination_number>"
                                        + "</caller_profile><times><bridged_time>0</bridged_time></times></callflow>"
                                        + "<callflow profile_index=\"1\">"))
                .only();

        assertEquals(
                List.of("07700900012", "2103", "2102"),
                call.parties().stream()
                        .flatMap(party -> party.number().stream())
                        .toList());
    }

    // ---- lists, databases, products ----

    @Test
    void whatAServicePutsAroundItsListIsNoRecord() throws IOException {
        String call = "{\"sid\":\"CA%d\",\"from\":\"+447700900012\",\"to\":\"client:2103\",\"status\":\"completed\"}";

        for (String around : List.of(
                "{\"calls\":[%s],\"page\":0}", "{\"page\":0,\"calls\":[%s]}", "{\"data\":{\"calls\":[%s]}}", "[%s]")) {
            Found found = Found.inFile(folder, "a.json", around.formatted(call.formatted(1) + "," + call.formatted(2)));
            assertEquals(
                    List.of("CA1", "CA2"),
                    found.records.stream().map(CallRecord::id).toList(),
                    around);
            assertEquals(List.of(), found.unreadable);
        }
    }

    /** A store of events puts records behind each other, and begins a line when it likes. */
    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.jsonl"})
    void aLineMayHoldSeveralRecords(String name) throws IOException {
        String call = "{\"sid\":\"CA%d\",\"from\":\"+447700900012\",\"to\":\"client:2103\"}";

        Found found = Found.inFile(
                folder, name, (call + call + "\n" + call + " " + call + " and so on").formatted(1, 2, 3, 4));

        assertEquals(
                List.of("CA1 line 1", "CA2 line 1, value 2", "CA3 line 2", "CA4 line 2, value 2"),
                found.records.stream()
                        .map(record -> record.id() + " " + record.origin().place())
                        .toList());
        assertEquals(
                List.of("line 2"),
                found.unreadable.stream().map(broken -> broken.origin().place()).toList());
    }

    @Test
    void aPieceOfARecordThatGoesOverSeveralLinesIsToldOnce() throws IOException {
        Found found = Found.inFile(folder, "a.jsonl", "{\n \"sid\": \"CA1\",\n \"from\": \"x\"\n}\n");

        assertEquals(
                List.of("line 1", "line 2", "line 3", "line 4"),
                found.unreadable.stream().map(broken -> broken.origin().place()).toList());
    }

    /** What stands beside the records may be about them: their recordings, for instance. */
    @ParameterizedTest
    @ValueSource(strings = {"%s", "[%s]", "%1$s\n%1$s"})
    void listsBesideThatOfTheRecordsAreTold(String around) throws IOException {
        String answer = "{\"calls\":[{\"sid\":\"CA1\",\"from\":\"+447700900012\",\"to\":\"client:2103\"}],"
                + "\"records\":[{\"sid\":\"CA2\",\"from\":\"+447700900012\",\"to\":\"client:2103\"}],"
                + "\"+447700900012\":[{\"sid\":\"RE1\"}],\"links\":[\"x\"]}";

        Found found = Found.inFile(folder, "a.json", around.formatted(answer));

        assertEquals(
                Set.of("CA1", "CA2"), found.records.stream().map(CallRecord::id).collect(Collectors.toSet()));
        assertEquals(
                Set.of("lists beside that of the records, of a kind that no reader knows"),
                found.unreadable.stream().map(UnreadableRecord::why).collect(Collectors.toSet()));
        assertTrue(found.unreadable.stream()
                .noneMatch(told -> told.origin().place().contains("900012")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"detail-type\":\"x\",\"detail\":%s}",
                "{\"vcon\":%s,\"stored\":1}",
                "{\"vcon\":\"0.0.1\",\"uuid\":\"v\",\"vcon_json\":%s}",
                "{\"Records\":[%s]}",
                "[{\"Items\":[%s]}]"
            })
    void aRecordMayStandInAnEnvelope(String envelope) throws IOException {
        String call = "{\"vcon\":\"0.0.1\",\"uuid\":\"v\",\"parties\":[{\"tel\":\"2103\"}],"
                + "\"dialog\":[{\"type\":\"recording\",\"start\":\"2026-03-02T09:00:00Z\",\"parties\":[0]}]}";

        assertEquals(
                "v",
                Found.inFile(folder, "a.json", envelope.formatted(call)).only().id());
    }

    @Test
    void oneRecordBeyondMeasureInAListDoesNotHideTheOthers() throws IOException {
        String call = "{\"sid\":\"CA%d\",\"from\":\"+447700900012\",\"to\":\"client:2103\"}";
        String huge = "{\"sid\":\"CA9\",\"from\":\"1\",\"to\":\"2\",\"x\":[" + "1,".repeat(300_000) + "1]}";

        Found found =
                Found.inFile(folder, "a.json", "[" + call.formatted(1) + "," + huge + "," + call.formatted(2) + "]");

        assertEquals(
                List.of("CA1", "CA2"),
                found.records.stream().map(CallRecord::id).toList());
        assertEquals(UnreadableRecord.Kind.HOSTILE, found.unreadable.get(0).kind());
    }

    @Test
    void aNumberThatIsWrittenAsAQuantityStaysANumber() throws IOException {
        CallRecord call = Found.inFile(
                        folder,
                        "a.json",
                        "{\"sid\":\"CA1\",\"from\":447700900012,\"to\":\"client:2103\",\"start_time\":1772704800.5}")
                .only();

        assertEquals(Optional.of("447700900012"), party(call, Side.CALLER).number());
        assertEquals(
                "2026-03-05T10:00:00.500Z", call.start().orElseThrow().instant().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"$date\":\"2026-03-05T10:00:00Z\"}",
                "{\"$date\":{\"$numberLong\":\"1772704800000\"}}",
                "{\"$date\":1772704800000}",
            })
    void readsTheTimesOfADatabase(String start) throws IOException {
        CallRecord call = Found.inFile(
                        folder,
                        "a.json",
                        "{\"_id\":{\"$oid\":\"65f\"},\"uuid\":\"u\",\"vcon\":\"0.0.1\",\"parties\":[{\"tel\":\"+447700900012\"},{\"tel\":\"2101\"}],"
                                + "\"dialog\":[{\"type\":\"recording\",\"start\":" + start
                                + ",\"parties\":[{\"$numberInt\":\"0\"},{\"$numberInt\":\"1\"}],\"url\":\"https://m.example\"}]}")
                .only();

        assertEquals(
                "2026-03-05T10:00:00Z", call.start().orElseThrow().instant().toString());
        assertEquals(2, call.parties().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"detail-type\":\"Amazon Connect Contact Event\",\"detail\":{\"contactId\":\"1\",\"initiationMethod\":\"INBOUND\",\"instanceArn\":\"a\"}}|Amazon Connect",
                "{\"Contact\":{\"Id\":\"1\",\"ContactArn\":\"a\",\"InitiationMethod\":\"INBOUND\"}}|Amazon Connect",
                "[{\"conversationId\":\"1\",\"conversationStart\":\"2026-03-03T10:00:00Z\",\"participants\":[]}]|Genesys Cloud",
                "{\"value\":[{\"id\":\"1\",\"callId\":\"2\",\"userPrincipalName\":\"a@b.example\",\"callType\":\"ByotOut\"}]}|Microsoft Teams",
                "{\"@odata.type\":\"#microsoft.graph.callRecords.callRecord\",\"id\":\"1\"}|Microsoft Teams",
                "{\"event\":\"phone.callee_ended\",\"payload\":{\"call_history_uuid\":\"1\"}}|Zoom Phone",
                "{\"sessionId\":\"1\",\"legs\":[],\"action\":\"a\"}|RingCentral",
                "conversation_uuid,uuid,rate|Vonage",
                "Type,Phone Number,Name,Date,Time,Action,Action Result,Result Description,Duration|RingCentral",
                "date_started,date_ended,call_id,direction,external_number,internal_number|Dialpad",
                "Interaction Id,Talkdesk Phone Number,Contact Phone Number,User Email|Talkdesk",
                "{\"contactId\":1,\"masterContactId\":1,\"agentId\":\"2101\"}|NICE CXone",
            })
    void aProductThatNothingReadsIsRefusedByItsName(String text, String product) throws IOException {
        Found found = Found.inFile(folder, "a", text + "\n");

        assertEquals(List.of(), found.records);
        assertEquals(1, found.unreadable.size(), found.unreadable.toString());
        assertTrue(
                found.unreadable.get(0).why().contains(product),
                found.unreadable.get(0).why());
    }

    /** The first bytes tell what a file is, and the complaint what would be needed instead. */
    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, a document such as a PDF",
        "7b5c72746631, a document such as a PDF",
        "d0cf11e0a1b11ae1, a message of Outlook (.msg)",
        "2142444e, a mail store of Outlook",
        "53514c69746520666f726d61742033, a database",
        "000100005374616e64617264204a6574204442, a database",
        "50415231, a database",
        "d4c3b2a1, a capture of network traffic",
        "0a0d0d0a, a capture of network traffic",
        "fffb90, a sound file",
        "00000020667479704d3441, a sound file",
        "28b52ffd, a compressed file",
        "504b0708504b0304, a compressed file",
    })
    void whatIsNoRecordIsToldByWhatItIs(String start, String told) throws IOException {
        byte[] file = HexFormat.of().parseHex(start + "00".repeat(30));

        String why = Found.in(Files.write(folder.resolve("a.csv"), file))
                .onlyUnreadable()
                .why();

        assertTrue(why.contains(told), why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><html><body><table/></body></html>|a web page; needed are its tables as CSV",
                "<table><tr><td>Start</td></tr></table>|a web page; needed are its tables as CSV",
                "<?xml version='1.0'?><Workbook><Worksheet/></Workbook>|a document or spreadsheet of an office program; needed are its"
                        + " tables as CSV",
            })
    void aTableUnderTheNameOfASpreadsheetIsToldByWhatItIs(String text, String told) throws IOException {
        assertEquals(told, Found.inFile(folder, "a.xls", text).onlyUnreadable().why());
    }

    @Test
    void whatATableLacksIsTold() throws IOException {
        assertEquals(
                "CSV, but with columns that no reader knows; needed are headings such as `start`, `from`, `to`, `extension`, "
                        + "`direction` and `recording`",
                Found.inFile(folder, "a.csv", "a,b,c\n1,2,3\n").onlyUnreadable().why());
    }

    // ---- SIPREC ----

    private static final String METADATA =
            "<recording xmlns='urn:ietf:params:xml:ns:recording:1'><session session_id=\"S\"/><participant participant_id=\"p\">"
                    + "<nameID aor=\"sip:2101@192.0.2.1\"/></participant></recording>";

    @Test
    void everyOfferOfATraceIsRead() throws IOException {
        String offer = "INVITE sip:192.0.2.54:5090 SIP/2.0\nContent-Type: multipart/mixed;boundary=%1$s\n\n--%1$s\n"
                + "Content-Type: application/sdp\n\nv=0\nm=audio 1 RTP/AVP 8\n%2$s\n--%1$s\n"
                + "Content-Type: application/rs-metadata+xml\nContent-Disposition: recording-session\n\n%3$s\n--%1$s--\n\n";
        Found found = Found.inFile(
                folder,
                "a.txt",
                "2026/03/05 11:05:30 192.0.2.1:5060 -> 192.0.2.2:5090\n"
                        + offer.formatted("one", "a=sendonly", METADATA.replace("\"S\"", "\"s-1\""))
                        + "SIP/2.0 200 OK\n\n"
                        + offer.formatted("two", "a=inactive", METADATA.replace("\"S\"", "\"s-2\"")));

        assertEquals(
                List.of("s-1", "s-2"),
                found.records.stream().map(CallRecord::id).toList());
        assertEquals(
                List.of(Known.YES, Known.NO),
                found.records.stream().map(CallRecord::stored).toList());
    }

    @Test
    void metadataAloneExistOnlyWhereSomethingWasRecorded() throws IOException {
        assertEquals(
                Known.YES, Found.inFile(folder, "a.xml", "\n" + METADATA).only().stored());
    }

    // ---- mail ----

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Delivered-To: ann@office.example",
                "X-Original-To: ann@office.example",
                "Envelope-To: <ann@office.example>",
                "Bcc: Ann <ann@office.example>",
                "Resent-To: ann@office.example",
                "Cc: Team: bob@b.example, ann@office.example;",
                "Received: from x by y for <ann@office.example>; Tue, 3 Mar 2026 10:00:01 +0000",
            })
    void everyFieldThatNamesAReceiverCounts(String field) throws IOException {
        CallRecord mail = Found.inFile(
                        folder,
                        "a.eml",
                        field
                                + "\nFrom: c@customer.example\nTo: undisclosed-recipients:;\nDate: Tue, 3 Mar 2026 10:00:00 +0000\n\nx\n")
                .only();

        assertTrue(
                mail.onSide(Side.CALLED).anyMatch(party -> party.address().equals(Optional.of("ann@office.example"))));
        assertEquals(Channel.EMAIL, mail.channel());
    }

    @Test
    void whoSendsForAnotherTakesPart() throws IOException {
        CallRecord mail = Found.inFile(
                        folder,
                        "a.eml",
                        "From: boss@office.example\nSender: ann@office.example\nTo: c@d.example\n\nx\n")
                .only();

        assertEquals(2, mail.onSide(Side.CALLER).count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Received:\n by mx.example; Tue, 3 Mar 2026 10:00:01 +0000\nFrom: a@b.example\nTo: c@d.example\n\nx\n",
                "\n\nFrom: a@b.example\nTo: c@d.example\n\nx\n",
                "From:a@b.example\nTo:c@d.example\n\nx\n",
                "Return-Path: <a@b.example>\nFROM: a@b.example\nTO: c@d.example\n\nx\n",
                "From: =?utf-8?Q?J=C3=BCrgen?= <a@b.example>\r\nTo: \"x, y\" <c@d.example>\r\n\r\nx\r\n",
            })
    void readsTheHeaderHoweverItBegins(String mail) throws IOException {
        assertEquals(
                Set.of("a@b.example", "c@d.example"),
                Found.inFile(folder, "a", mail).only().parties().stream()
                        .flatMap(party -> party.address().stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void aJournalReportIsAboutTheMessageThatItWraps() throws IOException {
        CallRecord mail = Found.inFile(folder, "a.eml", """
                        From: "Microsoft Outlook" <journal@office.example>
                        To: <archive@office.example>
                        Date: Tue, 3 Mar 2026 10:00:09 +0000
                        Message-ID: <report@office.example>
                        X-MS-Journal-Report:
                        Content-Type: multipart/mixed; boundary="B"

                        --B
                        Content-Type: text/plain

                        Sender: ann@office.example
                        Message-Id: <true@office.example>
                        To: list@office.example, Expanded: bob@office.example
                        Bcc: c@customer.example

                        --B
                        Content-Type: message/rfc822

                        From: ann@office.example
                        To: list@office.example
                        Date: Tue, 3 Mar 2026 10:00:00 +0000

                        the secret
                        --B--
                        """).only();

        assertEquals("<true@office.example>", mail.id());
        assertEquals(
                List.of("ann@office.example", "list@office.example", "bob@office.example", "c@customer.example"),
                mail.parties().stream()
                        .flatMap(party -> party.address().stream())
                        .toList());
        assertEquals(
                "2026-03-03T10:00:00Z", mail.start().orElseThrow().instant().toString());
    }

    private static Party party(CallRecord call, Side side) {
        return call.onSide(side).findFirst().orElseThrow();
    }
}
