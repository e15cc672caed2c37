// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Legs;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/** What is stated of the others on a call, and which way it went. */
class CommunicationFactsTest {

    private final RequestFromCall requests = new RequestFromCall(Calls.arrangement());

    /** A colleague has been told where the group had the specific notice on that day, and all of several have to have been. */
    @ParameterizedTest
    @CsvSource({
        "2102, 2026-03-05, true", // a British colleague, told in January
        "3101, 2026-03-03, false", // a Dutch one, told in general only
        "3101, 2026-03-04, true",
        "2199, 2026-03-05, false", // nobody whom the register knows
    })
    void aColleagueWhoHadTheNoticeHasBeenTold(String colleague, String day, boolean told) {
        Communication call = annsCall(Calls.between(colleague, "2101", day + "T10:00:00Z"));

        assertEquals(Optional.of(true), call.internal());
        assertEquals(Optional.of(told), call.otherPartyNotified());
    }

    @Test
    void ofSeveralColleaguesEachMustHaveBeenTold() {
        Communication call =
                annsCall(Calls.between("2102", "2101", "2026-03-03T10:00:00Z").party(party(Side.CALLED, "3101")));

        assertEquals(Optional.of(true), call.internal());
        assertEquals(Optional.of(false), call.otherPartyNotified());
    }

    /** The worker may stand on the record by several extensions, and is nobody else for that. */
    @Test
    void theWorkerIsNoOtherParty() {
        Communication alone = annsCall(Calls.between("2101", "2101", "2026-03-05T10:00:00Z"));
        Communication twice = annsCall(
                Calls.between(Calls.CUSTOMER, "2101", "2026-02-20T10:00:00Z").party(party(Side.CALLED, "2104")));

        assertEquals(Optional.empty(), alone.internal());
        assertEquals(Optional.of(false), twice.internal());
        assertEquals(Optional.of(CountryCode.GB), twice.otherPartyCountry());
    }

    /** Whoever called and is not told may be outside, also where a worker passed the call on to a colleague. */
    @Test
    void aCallThatSomebodyUnknownBeganIsNotInternal() {
        CallRecord first = Calls.between("", "2101", "2026-03-05T10:00:00Z")
                .stored(Known.YES)
                .build();
        CallRecord second = Calls.between("2101", "2102", "2026-03-05T10:02:00Z")
                .stored(Known.YES)
                .build();

        PreparedCall call =
                requests.prepare(Legs.join(List.of(first, second))).calls().get(0);

        assertEquals(
                Optional.empty(), call.request().communication().orElseThrow().internal());
        assertEquals(Set.of(AttributionDoubt.OTHER_PARTY_UNKNOWN), call.doubts());
    }

    /** Nobody is his own other party, whether the register knows him or not. */
    @Test
    void anUnknownWorkerIsNoOtherPartyEither() {
        CallRecord alone = CallRecord.at(Origin.ofFile("a.vcon"))
                .start(CallTime.of(Instant.parse("2026-03-05T10:00:00Z")))
                .party(party(Side.UNKNOWN, "2199"))
                .stored(Known.YES)
                .build();

        Communication call =
                requests.prepare(alone).calls().get(0).request().communication().orElseThrow();

        assertEquals(Optional.empty(), call.internal());
    }

    /** Of somebody of the house no number says in which country he is. */
    /** What a Dutch worker dials is read as it is dialled in the Netherlands, although the house is British. */
    @ParameterizedTest
    @CsvSource({"113,false,", "14020,false,", "144,false,", "1233,,OTHER_PARTY_NOT_UNDERSTOOD", "2199,true,"})
    void aShortNumberOfAnotherCountryIsNoColleague(String dialled, Boolean internal, AttributionDoubt doubt) {
        PreparedCall call = requests
                .prepare(Calls.between("3101", dialled, "2026-03-05T10:00:00Z")
                        .stored(Known.YES)
                        .build())
                .calls()
                .stream()
                .filter(prepared -> prepared.worker().equals("cor"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                Optional.ofNullable(internal),
                call.request().communication().orElseThrow().internal());
        assertEquals(Optional.ofNullable(doubt).stream().collect(Collectors.toSet()), call.doubts());
    }

    @Test
    void theCountryIsThatOfWhoIsOutside() {
        Communication call = annsCall(
                Calls.between("2102", "2101", "2026-03-05T10:00:00Z").party(party(Side.UNKNOWN, "+31612345678")));

        assertEquals(Optional.of(CountryCode.NL), call.otherPartyCountry());
    }

    @ParameterizedTest
    @CsvSource({
        "INCOMING, UNKNOWN, UNKNOWN, true",
        "OUTGOING, CALLER, CALLED, false", // what the record says tells more than the sides
        "UNKNOWN, CALLER, UNKNOWN, true", // who called from outside
        "UNKNOWN, CALLED, UNKNOWN, false",
        "UNKNOWN, UNKNOWN, CALLED, true", // else the leg of the worker
        "UNKNOWN, UNKNOWN, CALLER, false",
        "UNKNOWN, CALLED, CALLED, false",
        "UNKNOWN, UNKNOWN, UNKNOWN,",
    })
    void whichWayItWentIsTakenFromWhoTellsIt(Direction said, Side customer, Side worker, Boolean incoming) {
        Communication call =
                annsCall(CallRecord.at(Calls.recorded("2101").build().origin())
                        .id("call-1")
                        .start(Calls.recorded("2101").build().start().orElseThrow())
                        .stored(Known.YES)
                        .direction(said)
                        .party(party(customer, Calls.CUSTOMER))
                        .party(party(worker, "2101")));

        assertEquals(Optional.ofNullable(incoming), call.incoming());
    }

    /** A worker who calls may show a number of the house, which stands there as if somebody outside had called. */
    @ParameterizedTest
    @CsvSource({"CALLER, CALLED, false", "CALLED, CALLED, true", "CALLER, UNKNOWN, true"})
    void aNumberThatTheCallerShowsIsNoCallFromOutside(Side worker, Side customer, boolean incoming) {
        Communication call =
                annsCall(CallRecord.at(Calls.recorded("2101").build().origin())
                        .id("call-1")
                        .start(Calls.recorded("2101").build().start().orElseThrow())
                        .party(party(worker, "2101"))
                        .party(party(Side.CALLER, "+442079460101"))
                        .party(party(customer, Calls.CUSTOMER)));

        assertEquals(Optional.of(incoming), call.incoming());
    }

    /** What the record says is internal is so where nobody from outside is on it. */
    @Test
    void anInternalCallWithNobodyElseIsInternal() {
        assertEquals(
                Optional.of(true),
                annsCall(CallRecord.at(Calls.recorded("2101").build().origin())
                                .id("call-1")
                                .start(Calls.recorded("2101").build().start().orElseThrow())
                                .stored(Known.YES)
                                .direction(Direction.INTERNAL)
                                .party(party(Side.CALLED, "2101")))
                        .internal());
    }

    /** That one may waive what protects him, or was told, says nothing of the next; what protects one protects the call. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "+442079460777, -, true, true, WORKS_COUNCIL", // the council alone
                "+442079460777, 2102, true, true, WORKS_COUNCIL", // a colleague heard it, of whom nothing is said
                "+442079460777, +442079460190, -, false, -", // the union besides, which waived nothing
                "+442079460777, +447700900999, -, false, WORKS_COUNCIL", // somebody unknown besides
                "+442079460777, anonymous, -, false, WORKS_COUNCIL",
                "+442079460777, +442079460778, true, true, WORKS_COUNCIL", // another who said the same
                "4.42079E+11, -, -, false, -", // whoever of all of them it was
                "+447700900999, -, -, false, -",
            })
    void whatPermitsCountsOnlyWhereItIsSaidOfEverybody(
            String other, String another, Boolean waived, boolean told, String function) {
        String waiver =
                "\"protectedFunction\":\"WORKS_COUNCIL\",\"protectionWaived\":true,\"otherPartyNotified\":true},";
        RequestFromCall some = new RequestFromCall(ArrangementReader.read(Calls.ARRANGEMENT
                .replace("\"otherPartyNotified\":{\"value\":true", "\"otherPartyNotified\":{\"value\":false")
                .replace(
                        "\"numbers\":[",
                        "\"numbers\":[{\"number\":\"+442079460777\"," + waiver + "{\"number\":\"+442079460778\","
                                + waiver)));
        CallRecord.Builder call = Calls.recorded("2101", other, "2026-03-05T10:00:00Z");
        if (another != null) {
            call.party(party(Side.UNKNOWN, another));
        }

        Communication stated = some.prepare(call.build()).calls().stream()
                .filter(each -> each.worker().equals("ann"))
                .findFirst()
                .orElseThrow()
                .request()
                .communication()
                .orElseThrow();

        assertEquals(Optional.ofNullable(waived), stated.protectionWaived());
        assertEquals(Optional.of(told), stated.otherPartyNotified());
        if (function != null) {
            assertEquals(Optional.of(function), stated.protectedFunction().map(Enum::name));
        }
    }

    /** What was said is kept, and an entry of the arrangement that looks only at who and when does not account for it. */
    @ParameterizedTest
    @CsvSource({
        "CALL, LOG_TRAFFIC, YES, RECORD, none that the arrangement names",
        "VIDEO_MEETING, LOG_TRAFFIC, YES, RECORD, none that the arrangement names",
        "CHAT, READ_ENVELOPE, YES, READ_MESSAGE, none that the arrangement names",
        "CHAT, READ_SUBJECT, YES, READ_MESSAGE, none that the arrangement names",
        "CHAT, LOG_TRAFFIC, YES, READ_MESSAGE, none that the arrangement names",
        "CALL, LOG_TRAFFIC, NO, LOG_TRAFFIC, recording",
        "CHAT, READ_ENVELOPE, NO, READ_ENVELOPE, recording",
        "CHAT, READ_MESSAGE, YES, READ_MESSAGE, recording",
        "EMAIL, READ_ENVELOPE, YES, READ_ENVELOPE, recording", // who wrote to whom is all that is looked at
    })
    void aLogDoesNotAccountForARecording(Channel channel, String planned, Known stored, Activity act, String practice) {
        RequestFromCall one = new RequestFromCall(ArrangementReader.read(Calls.ARRANGEMENT
                .replace(
                        "\"channels\":[\"CALL\"],\"stored\":true,\"activity\":\"RECORD\"",
                        "\"activity\":\"" + planned + "\"")
                .replace("\"channels\":[\"CALL\"],\"stored\":false", "\"channels\":[\"FILE\"]")));

        PreparedCall call = one.prepare(
                        Calls.recorded("2101").channel(channel).stored(stored).build())
                .calls()
                .get(0);

        assertEquals(act, call.request().activity());
        assertEquals(practice, call.practice());
    }

    /** The first entry that fits counts, so that one for recordings may stand behind the log. */
    @Test
    void aRecordingIsThatOfTheEntryBehindTheLog() {
        RequestFromCall logFirst = new RequestFromCall(ArrangementReader.read(Calls.ARRANGEMENT
                .replace("\"activity\":\"RECORD\"", "\"activity\":\"PLAIN\"")
                .replace("\"stored\":false,\"activity\":\"LOG_TRAFFIC\"", "\"activity\":\"RECORD\"")
                .replace("\"stored\":true,\"activity\":\"PLAIN\"", "\"activity\":\"LOG_TRAFFIC\"")));

        assertEquals(
                "log",
                logFirst.prepare(Calls.recorded("2101").build()).calls().get(0).practice());
        assertEquals(
                "recording",
                logFirst.prepare(Calls.recorded("2101").stored(Known.NO).build())
                        .calls()
                        .get(0)
                        .practice());
    }

    /** What a record gives away by being there, where the arrangement has no monitoring of its kind. */
    @ParameterizedTest
    @CsvSource({"CALL, NO, LOG_TRAFFIC", "CALL, YES, RECORD", "VIDEO_MEETING, NO, RECORD", "EMAIL, NO, READ_ENVELOPE"})
    void anActThatNobodyPlannedIsKnownByItsRecord(Channel channel, Known stored, Activity act) {
        RequestFromCall none = new RequestFromCall(ArrangementReader.read(
                Calls.ARRANGEMENT.replace("\"channels\":[\"CALL\"]", "\"channels\":[\"CHAT\"]")));

        assertEquals(
                act,
                none.prepare(Calls.recorded("2101")
                                .channel(channel)
                                .stored(stored)
                                .build())
                        .calls()
                        .get(0)
                        .request()
                        .activity());
    }

    /** Only an act that the arrangement plans for such a record on that day is one of its monitoring. */
    @Test
    void aFurtherActHasAPracticeOfItsOwn() {
        RequestFromCall meetings = new RequestFromCall(
                ArrangementReader.read(Calls.ARRANGEMENT.replace("\"VOICEMAIL\"", "\"VIDEO_MEETING\"")));
        List<PreparedCall> meeting = meetings.prepare(Calls.recorded("2101")
                        .channel(Channel.VIDEO_MEETING)
                        .observation(true)
                        .act(Activity.LISTEN_LIVE)
                        .act(Activity.TRANSCRIBE)
                        .build())
                .calls();
        List<PreparedCall> call = meetings.prepare(
                        Calls.recorded("2101").act(Activity.LISTEN_LIVE).build())
                .calls();

        assertEquals(
                List.of("listening in", "none that the arrangement names"),
                meeting.stream().map(PreparedCall::practice).toList());
        assertEquals(
                List.of("recording", "none that the arrangement names"),
                call.stream().map(PreparedCall::practice).toList());
    }

    /** Whoever held an extension on the day of the worker's own clock was on the call. */
    @Test
    void theRegisterIsAskedForTheDayOfTheWorker() {
        RequestFromCall moved = new RequestFromCall(ArrangementReader.read(Calls.ARRANGEMENT.replace(
                "{\"extension\":\"3101\",\"worker\":\"cor\",\"since\":\"2025-01-01\"}",
                "{\"extension\":\"3101\",\"worker\":\"cor\",\"since\":\"2025-01-01\",\"until\":\"2026-03-06\"}")));
        CallRecord late =
                Calls.recorded("3101", Calls.CUSTOMER, "2026-03-05T23:30:00Z").build();
        CallRecord early =
                Calls.recorded("3101", Calls.CUSTOMER, "2026-03-05T22:30:00Z").build();

        PreparedCall after = moved.prepare(late).calls().get(0);
        PreparedCall before = moved.prepare(early).calls().get(0);

        assertEquals("cor", before.worker());
        assertEquals(LocalDate.of(2026, 3, 5), before.day());
        assertEquals("unknown", after.worker());
        assertEquals(LocalDate.of(2026, 3, 6), after.day());
    }

    private Communication annsCall(CallRecord.Builder record) {
        return requests.prepare(record.stored(Known.YES).build()).calls().stream()
                .filter(call -> call.worker().equals("ann"))
                .findFirst()
                .orElseThrow()
                .request()
                .communication()
                .orElseThrow();
    }

    private static Party party(Side side, String number) {
        return Party.builder().side(side).number(number).build();
    }
}
