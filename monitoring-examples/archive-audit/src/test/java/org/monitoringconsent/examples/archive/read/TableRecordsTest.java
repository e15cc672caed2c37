// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/** What the row of a table says of a call, whichever of its columns are filled in. */
class TableRecordsTest {

    private static final String WHO_AND_WHEN = "calldate,src,dst,uniqueid";
    private static final String CALL = "2026-03-03 10:00:00,07700900012,2103,x1";

    @TempDir
    Path folder = Path.of("");

    // ---- whether it is a call ----

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03 10:00:00,,,x1", ",07700900012,,x1", ",,2103,x1"})
    void aRowThatSaysWhenOrWhoIsARecord(String row) throws IOException {
        assertEquals("x1", read(WHO_AND_WHEN, row).id());
    }

    @Test
    void aRowThatSaysNeitherIsNone() throws IOException {
        assertEquals(
                "a row that says neither when nor who",
                Found.inFile(folder, "a.csv", WHO_AND_WHEN + "\n,,,x1\n")
                        .onlyUnreadable()
                        .why());
    }

    // ---- when ----

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start time,date,src,dst|10:00:00,2026-03-03,07700900012,2103",
                "date,time,src,dst|2026-03-03,10:00,07700900012,2103",
                "calldate,time,src,dst|2026-03-03 10:00:00,11:30,07700900012,2103",
                "calldate,time,src,dst|2026-03-03 10:00:00,,07700900012,2103",
                "date,time,src,dst|2026-03-03 00:00:00,10:00:00,07700900012,2103",
                "date,time,src,dst|2026-03-03T00:00:00.000,10:00,07700900012,2103",
                "date,time,src,dst|2026-03-03,10:00 a.m.,07700900012,2103",
                "date,time,src,dst|2026-03-03,10.00,07700900012,2103",
                "date,time,src,dst|2026-03-03,10h00,07700900012,2103",
                "date,time,src,dst|2026-03-03,10:00:00.000,07700900012,2103",
                "date,time,src,dst|2026-03-03,T11:00:00+01:00,07700900012,2103",
                "date,zeit,src,dst|2026-03-03,10:00,07700900012,2103",
            })
    void theDayAndTheTimeAreFoundInWhicheverColumnsTheyStand(String headings, String row) throws IOException {
        CallRecord call = read(headings, row);

        assertEquals(
                "2026-03-03T10:00:00Z", call.start().orElseThrow().instant().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03 23:30:00,America/New_York,2026-03-04T04:30:00Z,false",
        "2026-03-03 23:30:00,UTC-5,2026-03-04T04:30:00Z,false",
        "2026-03-03 23:30:00,-5,2026-03-04T04:30:00Z,false",
        "2026-03-03 23:30:00,-5.0,2026-03-04T04:30:00Z,false",
        "2026-03-03 23:30:00,0,2026-03-03T23:30:00Z,false",
        "2026-07-03 23:30:00,,2026-07-03T22:30:00Z,false",
        "2026-07-03 23:30:00,Eastern Standard Time,2026-07-03T22:30:00Z,true",
        "2026-07-03T23:30:00Z,Eastern Standard Time,2026-07-03T23:30:00Z,false",
        "1772580600,America/New_York,2026-03-03T23:30:00Z,false",
    })
    void anotherColumnMayTellTheZone(String time, String zone, String moment, boolean unknown) throws IOException {
        CallRecord call = read("calldate,timezone,src,dst,end", time + "," + text(zone) + ",07700900012,2103," + time);

        assertEquals(moment, call.start().orElseThrow().instant().toString());
        assertEquals(moment, call.end().orElseThrow().toString());
        assertEquals(unknown, call.doubts().contains(Doubt.ZONE_UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "zone,America/New_York,2026-03-04T04:30:00Z,false",
        "zone,UTC-5,2026-03-04T04:30:00Z,false",
        "zone,-5,2026-03-04T04:30:00Z,false",
        "zone,sales west,2026-03-03T23:30:00Z,false",
        "zone,2,2026-03-03T23:30:00Z,false",
        "startTimeZone,America/New_York,2026-03-04T04:30:00Z,false",
        "local_timezone,America/New_York,2026-03-04T04:30:00Z,false",
        "tz_name,America/New_York,2026-03-04T04:30:00Z,false",
        "utc_offset_minutes,-300,2026-03-04T04:30:00Z,false",
        "utc_offset_minutes,0,2026-03-03T23:30:00Z,false",
        "utc_offset_minutes,later,2026-03-03T23:30:00Z,true",
        "tz_offset_minutes,-300,2026-03-03T23:30:00Z,true",
        "utc_offset_seconds,-18000,2026-03-03T23:30:00Z,true",
        "customer_timezone,America/New_York,2026-03-03T23:30:00Z,false",
    })
    void aZoneStandsUnderManyNames(String heading, String zone, String moment, boolean unknown) throws IOException {
        CallRecord call = read("calldate,src,dst," + heading, "2026-03-03 23:30:00,07700900012,2103," + zone);

        assertEquals(moment, call.start().orElseThrow().instant().toString());
        assertEquals(unknown, call.doubts().contains(Doubt.ZONE_UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({"start time (UTC)", "startTimeUtc", "CallDate_GMT"})
    void aHeadingMayTellThatTheTimeIsUniversal(String heading) throws IOException {
        CallRecord call = read(heading + ",src,dst", "2026-07-03 23:30:00,07700900012,2103");

        assertEquals(
                "2026-07-03T23:30:00Z", call.start().orElseThrow().instant().toString());
    }

    @Test
    void aTimeWithoutADayIsNoStart() throws IOException {
        CallRecord call = read("date,time,src,dst", ",10:00,07700900012,2103");

        assertEquals(Optional.empty(), call.start());
        assertTrue(call.doubts().contains(Doubt.START_UNREADABLE));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03 10:00:05,false",
        "2026-03-04 10:00:00,false",
        "2026-03-04 10:00:01,true",
        "2026-03-01 10:00:00,true",
        "10:00:05,false",
        "unknown,false",
    })
    void severalClocksMayTellTheStartUpToADayApart(String other, boolean apart) throws IOException {
        CallRecord call = read(WHO_AND_WHEN + ",timestamp", CALL + "," + other);

        assertEquals(apart, call.doubts().contains(Doubt.SAID_TWICE));
    }

    @Test
    void whereNoStartCanBeReadNoneContradictsAnother() throws IOException {
        CallRecord call = read(WHO_AND_WHEN + ",timestamp", "soon,07700900012,2103,x1,later");

        assertEquals(Optional.empty(), call.start());
        assertTrue(call.doubts().contains(Doubt.START_UNREADABLE));
    }

    /** A length may be one of thousandths of a second, and not one that fits neither way. */
    @ParameterizedTest
    @CsvSource({
        "300000,PT5M,false",
        "295400,PT4M55.4S,false",
        "300,PT5M,false",
        "9000,PT2H30M,true",
        "400000,PT111H6M40S,true",
        "3000,PT50M,true",
    })
    void aLengthMayBeInThousandthsOfASecond(String length, Duration duration, boolean doubtful) throws IOException {
        CallRecord call = read(
                "calldate,end,src,dst,duration", "2026-03-03 10:00:00,2026-03-03 10:05:00,07700900012,2103," + length);

        assertEquals(Optional.of(duration), call.duration());
        assertEquals(doubtful, call.doubts().contains(Doubt.TIMES_DISAGREE));
    }

    @Test
    void howLongTheyTalkedStandsInForTheLengthOfTheCall() throws IOException {
        assertEquals(
                Optional.of(Duration.ofSeconds(290)),
                read(WHO_AND_WHEN + ",billsec", CALL + ",290").duration());
    }

    // ---- whether somebody answered ----

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answer|2026-03-03 10:00:05|YES",
                "answer|0000-00-00 00:00:00|NO",
                "answer|0|NO",
                "answer||NO",
                "answer,billsec|,290|YES",
                "answer,billsec|,0|NO",
                "answer,billsec|,-1|NO",
                "answer,billsec|,long|UNKNOWN",
                "billsec|290|YES",
                "billsec||UNKNOWN",
            })
    void theTimeOfTheAnswerOrOfTheTalkTellsWhetherSomebodyAnswered(String headings, String values, Known answered)
            throws IOException {
        CallRecord call = read(WHO_AND_WHEN + "," + headings, CALL + "," + text(values));

        assertEquals(answered, call.answered());
    }

    @ParameterizedTest
    @CsvSource({"290,true", "0,false", "00:04:50,true", "00:00:00,false", "'12,5',true", "long,false"})
    void nobodyTalkedWhereNobodyAnswered(String talked, boolean contradicts) throws IOException {
        CallRecord call = read(WHO_AND_WHEN + ",disposition,billsec", CALL + ",NO ANSWER,\"" + talked + "\"");

        assertEquals(contradicts, call.doubts().contains(Doubt.SAID_TWICE));
    }

    // ---- which way ----

    @ParameterizedTest
    @CsvSource({"in,unknown,false", "in,incoming,false", "in,out,true", "unknown,both,false"})
    void aDirectionThatIsLeftOpenContradictsNone(String one, String other, boolean twice) throws IOException {
        CallRecord call = read(WHO_AND_WHEN + ",direction,richting", CALL + "," + one + "," + other);

        assertEquals(twice, call.doubts().contains(Doubt.SAID_TWICE));
    }

    /** Columns: caller, called, extension, the kind of call. */
    @ParameterizedTest
    @CsvSource({
        "2103,07700900012,2103,'',true",
        "07700900012,2103,2103,'',false",
        "2103,2103,2103,'',false",
        "2104,2103,2103,internal,false",
        "02079460101,07700900012,2103,outgoing,true",
        "07700900012,02079460101,2103,incoming,false",
    })
    void theColumnOfTheExtensionBelongsToWhoeverIsInTheHouse(
            String caller, String called, String extension, String type, boolean callers) throws IOException {
        CallRecord call = read(
                "calldate,src,dst,extension,call type",
                "2026-03-03 10:00:00," + caller + "," + called + "," + extension + "," + type);

        assertEquals(
                Optional.of("2103").filter(own -> callers),
                party(call, Side.CALLER).extension());
        assertEquals(
                Optional.of("2103").filter(own -> !callers),
                party(call, Side.CALLED).extension());
    }

    /** Whoever is dialled may be the other party as well as whoever calls, where only the agent is known to be in the house. */
    @ParameterizedTest
    @CsvSource({
        "call type,+442079460101,+442079460190,,UNKNOWN",
        "call type,07700900012,02079460101,,UNKNOWN",
        "call type,+442079460101,+442079460190,Manual,UNKNOWN",
        "call type,02079460101,0044 20 7946 0190,voice,UNKNOWN",
        "direction,+442079460101,+442079460190,both,UNKNOWN",
        "call type,+442079460101,+442079460190,Outbound,CALLER",
        "direction,+442079460101,+442079460190,in,CALLED",
        "direction,07700900012,600,,CALLED",
        "direction,07700900012,2103,,CALLED",
        "direction,2103,+442079460190,,CALLER",
        "direction,07700900012,service@pbx.example,,CALLED",
    })
    void ofTwoNumbersOutsideEitherMayBeTheOtherParty(String heading, String from, String to, String word, Side agent)
            throws IOException {
        CallRecord call = read(
                "calldate,ani,dnis,agent," + heading, "2026-03-03 10:00:00," + from + "," + to + ",2103," + text(word));

        Party worker = call.parties().stream()
                .filter(party -> party.extension().isPresent())
                .findFirst()
                .orElseThrow();
        assertEquals(agent, worker.side());
        List<Identifier> other = call.parties().stream()
                .filter(party -> !party.equals(worker))
                .flatMap(party -> party.identifiers().stream())
                .toList();
        boolean bothOutside = List.of(from, to).stream()
                .allMatch(number -> other.stream().anyMatch(one -> TableRecords.sameEnd(one.digits(), number)));
        assertEquals(agent == Side.UNKNOWN, bothOutside);
    }

    @ParameterizedTest
    @CsvSource({"2103,EXTENSION", "/2103,EXTENSION", "PJSIP/2103-0000001a,DEVICE"})
    void anExtensionMayBeWrittenAsAChannel(String extension, Identifier.Source source) throws IOException {
        CallRecord call = read("calldate,src,dst,extension", "2026-03-03 10:00:00,07700900012,600," + extension);

        assertTrue(party(call, Side.CALLED).identifiers().stream()
                .anyMatch(one -> one.source() == source && one.digits().equals("2103")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "2103|[2103]",
                "2103;2104|[2103, 2104]",
                "~\"2103, 2104\"~|[2103, 2104]",
                "2103 / 2104 / 2105|[2103, 2104, 2105]",
                "2103 -> 2104|[2103, 2104]",
            })
    void ofSeveralExtensionsInOneFieldEachCounts(String field, String extensions) throws IOException {
        CallRecord call = read(
                "calldate,src,dst,extension,direction", "2026-03-03 10:00:00,07700900012,02079460101," + field + ",in");

        assertEquals(
                extensions,
                party(call, Side.CALLED).identifiers().stream()
                        .filter(one -> one.source() == Identifier.Source.EXTENSION)
                        .map(Identifier::text)
                        .toList()
                        .toString());
    }

    // ---- what was kept ----

    @ParameterizedTest
    @CsvSource({"MixMonitor,YES", "StopMonitor,YES", "record_session,YES", "Dictate,YES", "Dial,UNKNOWN"})
    void anApplicationThatRecordsLeavesARecordingWhateverTheTable(String application, Known stored) throws IOException {
        assertEquals(
                stored,
                read(WHO_AND_WHEN + ",lastapp", CALL + "," + application).stored());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CARD PAYMENT|[CARD PAYMENT]",
                "SALES;CARD PAYMENT|[SALES;CARD PAYMENT, SALES, CARD PAYMENT]",
                "a.wav|[]",
                "CARD PAYMENT;a.wav|[CARD PAYMENT]",
                "audio:a.wav;CARD PAYMENT|[CARD PAYMENT]",
            })
    void ofSeveralMarksInOneFieldEachCounts(String mark, String tags) throws IOException {
        assertEquals(
                tags, read(WHO_AND_WHEN + ",tags", CALL + "," + mark).tags().toString());
    }

    /** How a call ended is told in the words of the switchboard, or in those of the house. */
    @ParameterizedTest
    @CsvSource({
        "disposition,PAYMENT,true",
        "disposition,ANSWERED,false",
        "result,no answer,false",
        "wrap_up_codes,PAYMENT,true",
        "Agent Disposition,PAYMENT,true",
        "Outcome,PAYMENT,true",
        "labels,PAYMENT,true",
        "Call Disposition,PAYMENT,true",
        "Wrap-Up Name,PAYMENT,true",
        "Category,PAYMENT,true",
        "Afhandelcode,PAYMENT,true",
        "disposition,NORMAL_CLEARING,false",
        "notes,PAYMENT,false",
    })
    void aWordOfTheHouseForHowACallEndedIsAMark(String heading, String word, boolean mark) throws IOException {
        CallRecord call = read(WHO_AND_WHEN + "," + heading, CALL + "," + word);

        assertEquals(mark ? List.of(word) : List.of(), call.tags());
    }

    @Test
    void theAccountIsAMarkOnTheCall() throws IOException {
        assertEquals(
                List.of("helpdesk"),
                read(WHO_AND_WHEN + ",accountcode", CALL + ",helpdesk").tags());
    }

    // ---- who ----

    /** Columns: the channels of the caller and of the called, what was dialled last, the doubt, the number that was reached. */
    @ParameterizedTest
    @CsvSource({
        "SIP/box-0000001a,SIP/2103-0000001b,SIP/2103,,",
        "SIP/2103-0000001a,SIP/2103-0000001b,SIP/2103,,",
        "SIP/box-0000001a,,,,",
        "SIP/box-0000001a,SIP/2104-0000001b,SIP/2104,DEVICE_DIFFERS,",
        "SIP/box-0000001a,SIP/box-0000001b,,FORWARDED,",
        "SIP/box-0000001a,SIP/07700900777-0000001b,,FORWARDED,",
        "SIP/box-0000001a,SIP/trunk-0000001b,,FORWARDED,",
        "SIP/box-0000001a,Local/FMGL-07700900777#@out-0000001b;1,,FORWARDED,",
        "SIP/box-0000001a,Local/FMPR-2103@in-0000001b;1,Local/FMPR-2103@in&Local/FMGL-07700900777#@out,,",
        "SIP/box-0000001a,Local/2104@in-0000001b;1,Local/2104@in&Local/07700900777@out,DEVICE_DIFFERS,",
        "SIP/box-0000001a,SIP/other-0000001b,Local/FMPR-2103@in&Local/FMGL-07700900777#@out,FORWARDED,07700900777",
        "SIP/box-0000001a,SIP/other-0000001b,SIP/07700900777@other,FORWARDED,07700900777",
    })
    void theChannelsTellWhetherTheCallReachedTheExtensionThatWasDialled(
            String caller, String called, String dialled, Doubt doubt, String reached) throws IOException {
        CallRecord call = read(
                WHO_AND_WHEN + ",channel,dstchannel,lastdata",
                CALL + "," + caller + "," + text(called) + "," + text(dialled));

        assertEquals(
                Optional.ofNullable(doubt).stream().toList(),
                call.doubts().stream()
                        .filter(one -> one == Doubt.FORWARDED || one == Doubt.DEVICE_DIFFERS)
                        .toList());
        assertEquals(
                reached == null ? List.of("07700900012", "2103") : List.of("07700900012", "2103", reached),
                numbers(call));
    }

    @ParameterizedTest
    @CsvSource({"VoiceMail,VOICEMAIL", "MinivmRecord,VOICEMAIL", "VoiceMailMain,CALL"})
    void anApplicationMayTakeAMessage(String application, Channel channel) throws IOException {
        assertEquals(
                channel,
                read(WHO_AND_WHEN + ",lastapp", CALL + "," + application).channel());
    }

    @ParameterizedTest
    @CsvSource({
        "disposition,Voicemail,VOICEMAIL",
        "disposition,Left Voicemail,VOICEMAIL",
        "disposition,Went to voicemail,VOICEMAIL",
        "disposition,voicemail_left,VOICEMAIL",
        "disposition,VM,VOICEMAIL",
        "disposition,Anrufbeantworter,VOICEMAIL",
        "call type,Inbound Voicemail,VOICEMAIL",
        "disposition,No voicemail,CALL",
        "disposition,Voicemail check,CALL",
        "disposition,Mailbox full,CALL",
        "Voicemail URL,https://m.example/1,VOICEMAIL",
        "Voicemail Duration,12,VOICEMAIL",
        "Voicemail Duration,00:12,VOICEMAIL",
        "Voicemail Duration,00:00,CALL",
        "Voicemail Recording,a.wav,VOICEMAIL",
        "voicemail_message,true,VOICEMAIL",
        "voicemail_message,false,CALL",
        "Voicemail Enabled,true,CALL",
    })
    void aMessageIsNoCall(String heading, String value, Channel channel) throws IOException {
        assertEquals(
                channel, read(WHO_AND_WHEN + "," + heading, CALL + "," + value).channel());
    }

    @ParameterizedTest
    @CsvSource({"PJSIP/2101-0000001a,[2101]", "Local/2103@from-internal-0000001a;1,[]"})
    void aPieceOfTheDialPlanIsNoDeviceOfTheCaller(String channel, String devices) throws IOException {
        CallRecord call = read(WHO_AND_WHEN + ",channel", CALL + "," + channel);

        assertEquals(
                devices,
                party(call, Side.CALLER).identifiers().stream()
                        .filter(one -> one.source() != Identifier.Source.NUMBER)
                        .map(Identifier::text)
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"monitor,true", "Silent Monitoring,true", "voice,false"})
    void theKindOfACallMayTellThatSomebodyElseWasThere(String kind, boolean others) throws IOException {
        CallRecord call = read(WHO_AND_WHEN + ",call type", CALL + "," + kind);

        assertEquals(
                others,
                call.parties().stream().anyMatch(party -> party.identifiers().isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({"210,210", "21,", "Ann,"})
    void whomAnotherColumnNamesTookPartAndWhomItDoesNotNameMayBeAnybody(String said, String number) throws IOException {
        CallRecord call = read(WHO_AND_WHEN + ",transferred to", CALL + "," + said);

        assertTrue(call.doubts().contains(Doubt.PART_LEFT_OUT));
        assertEquals(number == null, call.parties().contains(Party.NOBODY));
        assertEquals(
                number == null ? List.of("07700900012", "2103") : List.of("07700900012", "2103", number),
                numbers(call));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~\"2101\" <2101>~|2101|false",
                "2101 <2101>|2101|false",
                "\"0909\" <0909>|0909|false",
                "+447700900012 <+447700900012>|+447700900012|false",
                "\"+447700900012\" <+447700900012>|+447700900012|false",
                "Ann <07700900012>|07700900012|false",
                "Ann <2101>|2101|false",
                "07700900012|07700900012|false",
                "\"2101\" <2102>|2101|true",
                "\"2102\" <2101>|2101|true",
                "2101 2102|2101|true",
                "\"2101\" (2101>|2101|true",
                "\"2101\" <2101)|2101|true",
                "2101 <2101> <2101>|2101|true",
                "\"21019 <2101>|2101|true",
                "92101\" <2101>|2101|true",
                "x2101 <x2101>|x2101|true",
                "2101x <2101x>|2101x|true",
                "Ann <2090909>|2101|true",
                "Ann <209090>|2101|false",
                "Ann <07700900012>|07700900123|true",
                "2101|07700900012|false",
            })
    void aFieldTellsMoreWhereItNamesANumberThatTheOwnColumnDoesNot(String shown, String caller, boolean more) {
        assertEquals(more, TableRecords.tellsMore(shown, List.of(caller)));
    }

    @Test
    void ofSeveralNumbersOfTheCallerAnyMayBeTheOneThatIsShown() {
        List<String> both = List.of("2101", "07700900012");

        assertFalse(TableRecords.tellsMore("Ann <07700900012>", both));
        assertTrue(TableRecords.tellsMore("Ann <07700900123>", both));
        assertTrue(TableRecords.tellsMore("2101 <2101>", both));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann|true",
                "Ann <2101>|true",
                "\"Ann\" <2101>|true",
                "Ünal <2101>|true",
                "2101|false",
                "\"2101\" <2101>|false",
                "<2101>|false",
                "<Ann>|false",
                "<2101>\\nAnn|true",
                "\"\" <2101>|false",
            })
    void onlyANameBeforeTheNumberNamesTheCaller(String shown, boolean named) {
        assertEquals(named, TableRecords.named(shown.replace("\\n", "\n")));
    }

    private CallRecord read(String headings, String row) throws IOException {
        return Found.inFile(folder, "a.csv", headings + "\n" + row + "\n").only();
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written;
    }

    private static List<String> numbers(CallRecord call) {
        return call.parties().stream()
                .map(Party::number)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Party party(CallRecord call, Side side) {
        return call.onSide(side).findFirst().orElseThrow();
    }
}
