// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CardData;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.CaptureEvent;
import org.monitoringconsent.examples.archive.record.CaptureEvent.State;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Grant;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.LawfulBasis;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Role;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

class RequestFromCallTest {

    private final RequestFromCall requests = new RequestFromCall(Calls.arrangement());

    @Test
    void statesWhatHeldOnTheDayOfTheCall() {
        PreparedCall call = only(Calls.recorded("2101"));

        assertEquals("ann", call.worker());
        assertEquals("recording", call.practice());
        assertEquals(Activity.RECORD, call.request().activity());
        assertEquals(Optional.of(true), call.request().worker().inMonitoredGroup());
        assertEquals(Optional.of(Notice.SPECIFIC), call.request().worker().notice());
        assertEquals(
                Optional.of(ImpactAssessment.LOW_RISK),
                call.request().safeguards().impactAssessment());
        assertEquals(List.of(), call.late());
        assertEquals(Set.of(), call.doubts());
    }

    @ParameterizedTest
    @CsvSource({"2026-01-19,false", "2026-01-20,true"})
    void aSafeguardCountsFromItsFirstDay(String day, boolean counts) {
        PreparedCall call = only(Calls.recorded("2101", Calls.CUSTOMER, day + "T10:00:00Z"));

        assertEquals(counts, call.request().safeguards().impactAssessment().isPresent());
        assertEquals(counts ? 0 : 1, call.late().size());
    }

    @Test
    void aLateNoticeIsNamedWithBothDays() {
        PreparedCall call = only(Calls.recorded("3101", Calls.CUSTOMER, "2026-03-03T10:00:00Z"));

        assertEquals(Optional.of(Notice.GENERIC), call.request().worker().notice());
        assertEquals(
                Optional.of(Notice.SPECIFIC_WITH_SIGNAL),
                call.ifInTime().worker().notice());
        assertEquals(
                List.of("notice SPECIFIC_WITH_SIGNAL of 2026-03-04 came after this call of 2026-03-03"),
                call.late().stream().map(LateFact::sentence).toList());
    }

    /** What was recorded after the monitoring was to end is judged as what nobody planned, and not left out. */
    @ParameterizedTest
    @CsvSource({"2026-03-02,recording", "2026-03-01,none that the arrangement names"})
    void aMonitoringThatHasEndedCoversNothing(String last, String practice) {
        RequestFromCall ended = new RequestFromCall(ArrangementReader.read(Calls.ARRANGEMENT.replaceFirst(
                "\"activity\":\"RECORD\"", "\"activity\":\"RECORD\",\"endsOn\":\"" + last + "\"")));

        PreparedCall call = ended.prepare(Calls.recorded("2101", Calls.CUSTOMER, "2026-03-02T10:00:00Z")
                        .build())
                .calls()
                .get(0);

        assertEquals(practice, call.practice());
        assertEquals(Activity.RECORD, call.request().activity());
    }

    @Test
    void theDayIsThatOfTheWorkersLaw() {
        PreparedCall dutch = only(Calls.recorded("3101", Calls.CUSTOMER, "2026-03-03T23:30:00Z"));
        PreparedCall british = only(Calls.recorded("2101", Calls.CUSTOMER, "2026-03-03T23:30:00Z"));

        assertEquals(LocalDate.of(2026, 3, 4), dutch.day());
        assertEquals(LocalDate.of(2026, 3, 3), british.day());
        assertEquals(List.of(), dutch.late());
    }

    @Test
    void aGroupMonitoredOnlyLaterIsNotYetMonitored() {
        PreparedCall call = only(Calls.recorded("2101", Calls.CUSTOMER, "2026-01-10T10:00:00Z"));

        assertEquals(Optional.of(false), call.request().worker().inMonitoredGroup());
        assertEquals(Set.of(AttributionDoubt.GROUP_NOT_MONITORED_THAT_DAY), call.doubts());
        assertTrue(call.late().stream()
                .map(LateFact::sentence)
                .toList()
                .contains("inMonitoredGroup true of 2026-01-12 came after this call of 2026-01-10"));
    }

    @ParameterizedTest
    @CsvSource({
        "2199,UNKNOWN_EXTENSION,unknown",
        "2103,NOT_ASSIGNED_THAT_DAY,unknown",
        "2115,OUTSIDE_MONITORED_GROUP,director",
        "2104,ASSIGNED_TWICE,ann",
        "+442079460001,NOBODY_OF_THE_HOUSE,unknown",
    })
    void aDoubtfulAttributionIsNotInTheMonitoredGroup(String extension, AttributionDoubt doubt, String worker) {
        PreparedCall call = only(Calls.recorded(extension));

        assertEquals(Set.of(doubt), call.doubts());
        assertEquals(worker, call.worker());
        assertEquals(Optional.of(false), call.request().worker().inMonitoredGroup());
    }

    /** Who comes in by a line that lets anybody in can show any extension. */
    @ParameterizedTest
    @ValueSource(
            strings = {"SIP/anonymous-0000001a", "IAX2/guest-12", "SIP/192.0.2.77-0000001a", "PJSIP/bt-trunk-0000001a"})
    void anExtensionThatAStrangersLineShowsIsNobodysForCertain(String channel) {
        PreparedCall call = only(CallRecord.at(Origin.ofFile("a.csv"))
                .start(CallTime.of(Instant.parse("2026-03-05T10:00:00Z")))
                .stored(Known.YES)
                .party(Party.builder()
                        .side(Side.CALLER)
                        .number("2101")
                        .channel(channel)
                        .build())
                .party(Party.builder().side(Side.CALLED).number(Calls.CUSTOMER).build()));

        assertEquals(Set.of(AttributionDoubt.PART_OF_A_NAME), call.doubts());
        assertEquals(Optional.of(false), call.request().worker().inMonitoredGroup());
    }

    /** A trunk that carries a call to somebody outside tells nothing of the worker who called. */
    @Test
    void theTrunkThatAWorkerCalledByIsNoDoubtAboutThem() {
        PreparedCall call = only(CallRecord.at(Origin.ofFile("a.csv"))
                .start(CallTime.of(Instant.parse("2026-03-05T10:00:00Z")))
                .stored(Known.YES)
                .party(Party.builder()
                        .side(Side.CALLER)
                        .number("2101")
                        .channel("PJSIP/2101-0000001a")
                        .build())
                .party(Party.builder()
                        .side(Side.CALLED)
                        .number(Calls.CUSTOMER)
                        .channel("PJSIP/bt-trunk-0000001b")
                        .build()));

        assertEquals(Set.of(), call.doubts());
    }

    /** The union's number beside another one is a call with the union, wherever it stands. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700900012;02079460190",
                "\"02079460190\" <07700900012>",
                "sip:07700900012@carrier.example;diversion=%2B442079460190",
                "442079000000",
            })
    void aKnownNumberThatStandsBesideIsNotOverlooked(String caller) {
        PreparedCall call = only(Calls.recorded("2101", caller, "2026-03-05T10:00:00Z"));

        assertEquals(
                Optional.of(ProtectedFunction.TRADE_UNION),
                call.request().communication().orElseThrow().protectedFunction());
    }

    @Test
    void callerAndCalleeMustNotBeTheSame() {
        PreparedCall call =
                prepare(Calls.between("2101", "2101", "2026-03-05T10:00:00Z")).get(0);

        assertEquals(Set.of(AttributionDoubt.CALLER_IS_CALLEE), call.doubts());
    }

    @Test
    void theAnsweringDeviceCountsMoreThanTheDialledNumber() {
        PreparedCall call = only(CallRecord.at(Origin.ofFile("a.csv"))
                .start(CallTime.of(Instant.parse("2026-03-05T10:00:00Z")))
                .party(Party.builder().side(Side.CALLER).number(Calls.CUSTOMER).build())
                .party(Party.builder()
                        .side(Side.CALLED)
                        .number("2101")
                        .device("2102")
                        .build()));

        assertEquals("bob", call.worker());
        assertEquals(Set.of(AttributionDoubt.NUMBER_AND_DEVICE_DISAGREE), call.doubts());
    }

    @Test
    void aQueueIsNobody() {
        assertEquals(
                Optional.of(Unjudged.Why.NO_WORKER),
                requests.prepare(Calls.between(Calls.CUSTOMER, "600", "2026-03-05T10:00:00Z")
                                .build())
                        .why());
    }

    /** Whom the register does not know may have answered for a queue all the same. */
    @ParameterizedTest
    @CsvSource({
        "AGENT,joe,YES,true",
        "AGENT,joe,UNKNOWN,true",
        "AGENT,joe,NO,false",
        "UNKNOWN,joe,YES,true",
        "UNKNOWN,600,YES,false",
    })
    void aQueueForWhichSomebodyAnsweredIsSomebody(Role role, String device, Known answered, boolean somebody) {
        CallRecord record = CallRecord.at(Origin.ofFile("a.csv"))
                .start(CallTime.of(Instant.parse("2026-03-05T10:00:00Z")))
                .answered(answered)
                .party(Party.builder().side(Side.CALLER).number(Calls.CUSTOMER).build())
                .party(Party.builder()
                        .side(Side.CALLED)
                        .role(role)
                        .number("600")
                        .device(device)
                        .build())
                .build();

        Prepared prepared = requests.prepare(record);

        assertEquals(somebody ? Optional.empty() : Optional.of(Unjudged.Why.NO_WORKER), prepared.why());
        assertEquals(
                somebody ? List.of(Set.of(AttributionDoubt.NOBODY_OF_THE_HOUSE)) : List.of(),
                prepared.calls().stream().map(PreparedCall::doubts).toList());
    }

    /** A reader may know that a call ended in a queue; but nobody took part only where the whole record is understood. */
    @ParameterizedTest
    @CsvSource({
        "NO,NO,,false",
        "NO,UNKNOWN,,false",
        "NO,YES,,true",
        "NO,NO,PART_LEFT_OUT,true",
        "NO,NO,RECORDING_UNCLEAR,true",
        "UNKNOWN,NO,,true",
        "YES,NO,,true",
    })
    void aCallThatEndedInAQueueIsNobodysIfAllIsTold(Known answered, Known stored, Doubt doubt, boolean asked) {
        CallRecord.Builder record = CallRecord.at(Origin.ofFile("a.json"))
                .start(CallTime.of(Instant.parse("2026-03-05T10:00:00Z")))
                .answered(answered)
                .stored(stored)
                .party(Party.builder().side(Side.CALLER).number(Calls.CUSTOMER).build())
                .party(Party.ONLY_A_QUEUE);
        if (doubt != null) {
            record.doubt(doubt);
        }

        Prepared prepared = requests.prepare(record.build());

        assertEquals(asked ? Optional.empty() : Optional.of(Unjudged.Why.NO_WORKER), prepared.why());
    }

    /** The queue through which a worker's call came is nobody whom nobody knows. */
    @Test
    void theQueueIsNoOtherParty() {
        PreparedCall call = only(Calls.recorded("2101").party(Party.ONLY_A_QUEUE));

        assertEquals(Set.of(), call.doubts());
    }

    @Test
    void aRecordWithoutADayIsNoQuestion() {
        CallRecord record = CallRecord.at(Origin.ofFile("a.csv"))
                .start(CallTime.of(Instant.EPOCH))
                .build();

        assertEquals(Optional.of(Unjudged.Why.NO_DAY), requests.prepare(record).why());
    }

    @Test
    void aMonitoringThatCannotBeDoneToTheRecordIsSaidToMisfit() {
        Prepared prepared = requests.prepare(
                Calls.recorded("2101").channel(Channel.VOICEMAIL).build());

        assertEquals(Optional.of(Unjudged.Why.MISFIT), prepared.why());
        assertTrue(prepared.detail().contains("communication.channel"), prepared.detail());
    }

    @Test
    void anUnnamedMonitoringHasNoPurpose() {
        PreparedCall call = only(Calls.recorded("2101").channel(Channel.VIDEO_MEETING));

        assertEquals(Activity.RECORD, call.request().activity());
        assertEquals(Optional.empty(), call.request().purpose().category());
    }

    @Test
    void aCallWithoutRecordingIsTraffic() {
        assertEquals(
                Activity.LOG_TRAFFIC,
                only(Calls.between(Calls.CUSTOMER, "2101", "2026-03-05T10:00:00Z"))
                        .request()
                        .activity());
    }

    @Test
    void aColleagueOnTheOtherEndIsAskedAboutToo() {
        List<PreparedCall> calls = prepare(Calls.recorded("3101", "2101", "2026-03-05T10:00:00Z"));

        assertEquals(
                List.of("ann", "cor"), calls.stream().map(PreparedCall::worker).toList());
        Communication british = communication(calls.get(0));
        assertEquals(Optional.of(true), british.internal());
        assertEquals(Optional.of(false), british.incoming());
        assertEquals(Optional.of(true), british.otherPartyNotified());
        assertEquals(
                Optional.of(Representation.WORKS_COUNCIL),
                calls.get(1).request().employer().representation());
    }

    @Test
    void knowsLinesNumbersAndCountries() {
        Communication hosted = communication(only(Calls.recorded("2102", "+493023125001", "2026-03-05T10:00:00Z")));
        Communication union = communication(only(Calls.recorded("2101", "+442079460190", "2026-03-05T10:00:00Z")));
        Communication home = communication(only(Calls.recorded("2101", "07700 900461", "2026-03-05T10:00:00Z")));

        assertEquals(Line.HOSTED_FOR_BUSINESS, hosted.line());
        assertEquals(Optional.of(CountryCode.of("DE")), hosted.otherPartyCountry());
        assertEquals(Optional.of(ProtectedFunction.TRADE_UNION), union.protectedFunction());
        assertEquals(Optional.of(Nature.PERSONAL), home.nature());
    }

    @Test
    void nationalNumbersAreReadWhereTheGroupWorks() {
        Communication dutch = communication(only(Calls.recorded("3101", "0200000123", "2026-03-05T10:00:00Z")));

        assertEquals(Optional.of(CountryCode.NL), dutch.otherPartyCountry());
    }

    @Test
    void cardDataIsSuppressedWhereTheRecorderMasked() {
        Communication spoken = communication(only(Calls.recorded("2101").tag("PAYMENT")));
        Communication masked =
                communication(only(Calls.recorded("2101").tag("PAYMENT").capture(CaptureEvent.sometime(State.MASKED))));

        assertEquals(Optional.of(CardData.CAPTURED), spoken.cardData());
        assertEquals(Optional.of(CardData.SUPPRESSED), masked.cardData());
        assertEquals(
                Optional.empty(), communication(only(Calls.recorded("2101"))).cardData());
    }

    @Test
    void theRecordKnowsBetterWhetherTheOtherPartyWasToldAndObjected() {
        Communication call = communication(only(
                Calls.recorded("2101").announced(Known.NO).objected(Known.YES).tag("PRIVATE")));

        assertEquals(Optional.of(false), call.otherPartyNotified());
        assertEquals(Optional.of(true), call.otherPartyObjected());
        assertEquals(Optional.of(Nature.PERSONAL), call.nature());
    }

    @Test
    void aBasisFiledLaterDoesNotCount() {
        PreparedCall call = only(Calls.recorded("2101").basis(basis("legitimate_interests", "2026-03-28T00:00:00Z")));

        assertEquals(Optional.empty(), call.request().safeguards().legalBasis());
        assertEquals(
                List.of("legalBasis LEGITIMATE_INTERESTS was filed on 2026-03-28, after this call of 2026-03-05"),
                call.late().stream().map(LateFact::sentence).toList());
    }

    @Test
    void aBasisFiledInTimeIsTheBasisOfTheCall() {
        PreparedCall call = only(Calls.recorded("2101").basis(basis("contract", "2026-03-01T00:00:00Z")));

        assertEquals(
                Optional.of(LegalBasis.CONTRACT), call.request().safeguards().legalBasis());
    }

    @Test
    void consentIsTheConsentOfAParty() {
        PreparedCall one = only(Calls.recorded("2101").basis(basis("consent", "2026-03-05T10:00:30Z")));

        assertEquals(Optional.of(Consent.ONE), communication(one).consent());
        assertEquals(
                Optional.of(LegalBasis.LEGITIMATE_INTERESTS),
                one.request().safeguards().legalBasis());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.42E+11|OTHER_PARTY_NOT_UNDERSTOOD",
                "123456789|OTHER_PARTY_NOT_UNDERSTOOD",
                "anonymous|OTHER_PARTY_WITHHELD",
                "+266696687|OTHER_PARTY_WITHHELD",
                "*97|OTHER_PARTY_IS_A_SERVICE",
                "trunk-1|OTHER_PARTY_UNKNOWN",
                "NULL|OTHER_PARTY_UNKNOWN",
            })
    void anUnknownPartyIsNeverOutsideTheUnionForCertain(String number, AttributionDoubt doubt) {
        PreparedCall call = only(Calls.recorded("2101", number, "2026-03-05T10:00:00Z"));

        assertEquals(Set.of(doubt), call.doubts());
        assertEquals(Optional.of(true), call.request().worker().inMonitoredGroup(), "the worker is not in doubt");
        assertEquals(Optional.empty(), communication(call).internal());
        assertEquals(Optional.empty(), communication(call).otherPartyCountry());
    }

    @Test
    void whereDigitsMayBeThoseOfTheUnionTheyAre() {
        PreparedCall call = only(Calls.recorded("2101", "557702079460190", "2026-03-05T10:00:00Z"));

        assertEquals(
                Optional.of(ProtectedFunction.TRADE_UNION), communication(call).protectedFunction());
    }

    @Test
    void ofSeveralOthersTheOneThatIsProtectedMostCounts() {
        PreparedCall call = only(Calls.recorded("2101", Calls.CUSTOMER, "2026-03-05T10:00:00Z")
                .party(Party.builder().side(Side.CALLED).number("07700 900461").build())
                .party(Party.builder().side(Side.CALLED).number("020 7946 0190").build()));

        assertEquals(Optional.of(Nature.PERSONAL), communication(call).nature());
        assertEquals(
                Optional.of(ProtectedFunction.TRADE_UNION), communication(call).protectedFunction());
    }

    @Test
    void everyWorkerOnTheCallIsAskedAboutOnce() {
        List<PreparedCall> calls = prepare(Calls.recorded("2101")
                .party(Party.builder()
                        .side(Side.CALLED)
                        .number("2101")
                        .device("2101")
                        .build())
                .party(Party.builder()
                        .side(Side.CALLED)
                        .number("2115")
                        .role(Role.SUPERVISOR)
                        .build()));

        assertEquals(
                List.of("ann", "director"),
                calls.stream().map(PreparedCall::worker).toList());
        assertEquals(Optional.of(false), communication(calls.get(1)).internal());
    }

    @Test
    void aNumericTrunkIsNobodyOfTheHouse() {
        PreparedCall call = only(CallRecord.at(Origin.ofFile("a.csv"))
                .start(CallTime.of(Instant.parse("2026-03-05T10:00:00Z")))
                .party(Party.builder()
                        .side(Side.CALLER)
                        .number(Calls.CUSTOMER)
                        .channel("PJSIP/88012-0000001a")
                        .build())
                .party(Party.builder()
                        .side(Side.CALLED)
                        .number("2101")
                        .channel("PJSIP/2101-0000001b")
                        .build()));

        assertEquals("ann", call.worker());
        assertEquals(Set.of(), call.doubts());
        assertEquals(Optional.of(false), communication(call).internal());
    }

    @Test
    void anExtensionAtAnotherHostIsOursUnlessOneOfOursIsOnTheCall() {
        CallRecord.Builder alone =
                Calls.between(Calls.CUSTOMER, "sip:2101@sbc.carrier.example", "2026-03-05T10:00:00Z");
        CallRecord.Builder both =
                Calls.between("sip:2102@pbx.partner.example", "sip:2101@office.example", "2026-03-05T10:00:00Z");

        assertEquals(Set.of(), only(alone).doubts());
        assertEquals(
                List.of(Set.of(AttributionDoubt.PART_OF_A_NAME), Set.of()),
                prepare(both).stream().map(PreparedCall::doubts).toList());
    }

    @Test
    void whereTheCallWentOnTheDialledWorkerIsInDoubt() {
        PreparedCall call = only(Calls.recorded("2101").doubt(Doubt.FORWARDED));

        assertEquals(Set.of(AttributionDoubt.ANSWERED_ELSEWHERE), call.doubts());
        assertEquals(Optional.of(false), call.request().worker().inMonitoredGroup());
    }

    @Test
    void aStationThatTheRegisterDoesNotKnowIsNoWorkerButADoubt() {
        Party menu = Party.builder()
                .side(Side.CALLED)
                .role(Role.STATION)
                .number("5000")
                .build();
        Party before = Party.builder()
                .side(Side.CALLED)
                .role(Role.STATION)
                .number("2102")
                .build();

        assertEquals(
                Set.of(AttributionDoubt.EARLIER_STATION),
                only(Calls.recorded("2101").party(menu)).doubts());
        assertEquals(
                List.of("ann", "bob"),
                prepare(Calls.recorded("2101").party(before)).stream()
                        .map(PreparedCall::worker)
                        .toList());
    }

    @Test
    void whatElseWasDoneIsAskedAboutToo() {
        List<PreparedCall> calls =
                prepare(Calls.recorded("2101").act(Activity.TRANSCRIBE).act(Activity.RECOGNISE_EMOTION));

        assertEquals(
                List.of(Activity.RECORD, Activity.TRANSCRIBE, Activity.RECOGNISE_EMOTION),
                calls.stream().map(call -> call.request().activity()).toList());
        assertEquals(
                Optional.empty(), calls.get(1).request().purpose().category(), "no practice names a purpose for it");
    }

    @Test
    void whoIsListenedToIsAskedAboutAndNotWhoListens() {
        PreparedCall call = only(CallRecord.at(Origin.ofFile("a.csv"))
                .start(CallTime.of(Instant.parse("2026-03-05T10:00:00Z")))
                .act(Activity.LISTEN_LIVE)
                .observation(true)
                .party(Party.builder().role(Role.AGENT).device("2102").build()));

        assertEquals("bob", call.worker());
        assertEquals(Activity.LISTEN_LIVE, call.request().activity());
        assertEquals(Set.of(AttributionDoubt.OTHER_PARTY_UNKNOWN), call.doubts());
    }

    @Test
    void whatWasNotUnderstoodOfTheRecordingCountsAsOne() {
        PreparedCall call = only(
                Calls.between(Calls.CUSTOMER, "2101", "2026-03-05T10:00:00Z").doubt(Doubt.RECORDING_UNCLEAR));

        assertEquals(Activity.RECORD, call.request().activity());
        assertEquals("recording", call.practice());
    }

    @Test
    void aRefusalIsThatOfWhoeverRefused() {
        LawfulBasis refused = new LawfulBasis(
                "consent", Optional.of(0), Optional.empty(), List.of(new Grant("recording", false, Optional.empty())));

        PreparedCall other = only(Calls.recorded("2101").basis(refused));
        PreparedCall own = only(Calls.recorded("2101").basis(refused.ofParty(Optional.of(1))));

        assertEquals(Optional.of(true), communication(other).otherPartyObjected());
        assertEquals(Optional.empty(), other.request().worker().objected());
        assertEquals(Optional.of(true), own.request().worker().objected());
    }

    @Test
    void anObjectionCountsWhileItStandsAndWhatOverridesItAsWell() {
        RequestFromCall objected = new RequestFromCall(
                ArrangementReader.read(
                        Calls.ARRANGEMENT.replace(
                                "{\"key\":\"ann\",",
                                "{\"key\":\"ann\",\"objected\":{\"from\":\"2026-03-02\",\"until\":\"2026-03-10\",\"overriddenFrom\":\"2026-03-05\"},")));

        for (String[] expected : new String[][] {
            {"2026-03-01", "Optional.empty", "Optional.empty"},
            {"2026-03-02", "Optional[true]", "Optional.empty"},
            {"2026-03-05", "Optional[true]", "Optional[true]"},
            {"2026-03-10", "Optional.empty", "Optional.empty"},
        }) {
            MonitoringRequest request = objected.prepare(
                            Calls.recorded("2101", Calls.CUSTOMER, expected[0] + "T10:00:00Z")
                                    .build())
                    .calls()
                    .get(0)
                    .request();
            assertEquals(expected[1], request.worker().objected().toString(), expected[0]);
            assertEquals(expected[2], request.safeguards().objectionOverridden().toString(), expected[0]);
        }
    }

    @Test
    void statesTheFactsThatRuleSetsOfTheirOwnBringAlong() {
        Set<String> keys = Set.of("de.worksAgreement");
        Arrangement arrangement = ArrangementReader.read(
                Calls.ARRANGEMENT.replace(
                        "\"queues\":",
                        "\"attributes\":{\"de.worksAgreement\":{\"value\":true,\"from\":\"2026-03-04\"}},\"queues\":"),
                keys);
        RequestFromCall stated = new RequestFromCall(arrangement, new House(arrangement), keys);

        assertTrue(RequestJson.write(stated.prepare(Calls.recorded("2101").build())
                        .calls()
                        .get(0)
                        .request())
                .contains("\"de.worksAgreement\":true"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-05T10:05:00Z,true", "2026-03-05T10:05:01Z,false"})
    void clocksMayDifferByFiveMinutesAndNoMore(String granted, boolean counts) {
        PreparedCall basis = only(Calls.recorded("2101").basis(basis("contract", granted)));
        PreparedCall consent = only(Calls.recorded("2101").basis(basis("consent", granted)));

        assertEquals(counts, basis.request().safeguards().legalBasis().isPresent());
        assertEquals(counts, communication(consent).consent().isPresent());
        assertEquals(counts, basis.late().isEmpty() && consent.late().isEmpty());
    }

    @Test
    void ofSeveralBasesTheMostRestrictiveCounts() {
        LawfulBasis inTime = basis("contract", "2026-03-01T00:00:00Z");

        for (LawfulBasis other :
                List.of(basis("contract", "2026-03-28T00:00:00Z"), refused("contract"), expired("contract"))) {
            for (List<LawfulBasis> both : List.of(List.of(inTime, other), List.of(other, inTime))) {
                CallRecord.Builder record = Calls.recorded("2101");
                both.forEach(record::basis);
                assertEquals(
                        Optional.empty(), only(record).request().safeguards().legalBasis());
            }
        }
        assertEquals(
                Optional.empty(),
                only(Calls.recorded("2101").basis(inTime).basis(basis("public_task", "2026-03-01T00:00:00Z")))
                        .request()
                        .safeguards()
                        .legalBasis(),
                "which of two it is nobody can tell");
        assertEquals(
                Optional.of(LegalBasis.CONTRACT),
                only(Calls.recorded("2101").basis(inTime).basis(inTime))
                        .request()
                        .safeguards()
                        .legalBasis());
    }

    @Test
    void aRefusalCountsMoreThanAConsentOfTheSameParty() {
        LawfulBasis agreed = basis("consent", "2026-03-01T00:00:00Z");

        for (List<LawfulBasis> both :
                List.of(List.of(agreed, refused("consent")), List.of(refused("consent"), agreed))) {
            CallRecord.Builder record = Calls.recorded("2101");
            both.forEach(record::basis);
            Communication call = communication(only(record));

            assertEquals(Optional.of(true), call.otherPartyObjected());
            assertEquals(Optional.empty(), call.consent());
        }
    }

    @Test
    void consentOfEverybodyIsThatOfEachParty() {
        LawfulBasis one = basis("consent", "2026-03-01T00:00:00Z");

        assertEquals(
                Optional.of(Consent.ALL),
                communication(only(Calls.recorded("2101").basis(one).basis(one.ofParty(Optional.of(1)))))
                        .consent());
        assertEquals(
                Optional.of(Consent.ONE),
                communication(only(Calls.recorded("2101").basis(one).basis(one)))
                        .consent());
    }

    @Test
    void whatWasAllowedOrRefusedForAnotherPurposeSaysNothingAboutThisOne() {
        LawfulBasis transcripts = new LawfulBasis(
                "consent",
                Optional.of(0),
                Optional.empty(),
                List.of(new Grant("transcription", false, Optional.empty())));

        assertEquals(
                Optional.empty(),
                communication(only(Calls.recorded("2101").basis(transcripts))).otherPartyObjected());
    }

    @Test
    void theDayIsThatOfTheWorkersOwnZoneWhereThereIsOne() {
        RequestFromCall abroad = new RequestFromCall(ArrangementReader.read(
                Calls.ARRANGEMENT.replace("{\"key\":\"ann\",", "{\"key\":\"ann\",\"timeZone\":\"Asia/Tokyo\",")));
        CallRecord evening =
                Calls.recorded("2101", Calls.CUSTOMER, "2026-03-03T16:00:00Z").build();

        assertEquals(
                LocalDate.of(2026, 3, 4), abroad.prepare(evening).calls().get(0).day());
        assertEquals(
                LocalDate.of(2026, 3, 3),
                requests.prepare(evening).calls().get(0).day());
    }

    /** On another day than that of the recorder each is still asked about himself. */
    @Test
    void eachWorkerAbroadIsAskedAboutHimself() {
        RequestFromCall abroad = new RequestFromCall(ArrangementReader.read(Calls.ARRANGEMENT
                .replace("{\"key\":\"ann\",", "{\"key\":\"ann\",\"timeZone\":\"Asia/Tokyo\",")
                .replace("{\"key\":\"bob\",", "{\"key\":\"bob\",\"timeZone\":\"Asia/Tokyo\",")));

        assertEquals(
                List.of("bob", "ann"),
                abroad
                        .prepare(Calls.between("2102", "2101", "2026-03-03T16:00:00Z")
                                .build())
                        .calls()
                        .stream()
                        .map(PreparedCall::worker)
                        .toList());
    }

    /** What has ended before the call did not come too late for it. */
    @Test
    void aMonitoringThatHasEndedIsNotLate() {
        String since = "\"monitoredSince\":\"2026-01-12\"";
        for (String span : List.of(since + ",\"monitoredUntil\":\"2026-03-01\"", since.replace("01-12", "04-01"))) {
            RequestFromCall some =
                    new RequestFromCall(ArrangementReader.read(Calls.ARRANGEMENT.replaceFirst(since, span)));

            List<LateFact> late =
                    some.prepare(Calls.recorded("2101").build()).calls().get(0).late();

            assertEquals(
                    span.contains("04-01") ? List.of("worker.inMonitoredGroup") : List.of(),
                    late.stream().map(LateFact::path).toList());
        }
    }

    @Test
    void cardDataThatNobodyKeptIsNotCaptured() {
        for (Known stored : Known.values()) {
            boolean kept = stored != Known.NO;
            CallRecord.Builder call = Calls.between(Calls.CUSTOMER, "2101", "2026-03-05T10:00:00Z")
                    .tag("PAYMENT");
            CallRecord.Builder unclear = stored == Known.UNKNOWN ? call.doubt(Doubt.RECORDING_UNCLEAR) : call;

            assertEquals(
                    kept ? Optional.of(CardData.CAPTURED) : Optional.empty(),
                    communication(only(unclear.stored(stored))).cardData());
        }
    }

    @Test
    void ofWhatCameLaterTheEarliestIsNamed() {
        String several = """
                "impactAssessment":[{"value":"HIGH_RISK_CONSULTED","from":"2026-02-10"},
                                    {"value":"LOW_RISK","from":"2026-01-20"},
                                    {"value":"HIGH_RISK_UNCONSULTED","from":"2026-03-01"}]""";
        RequestFromCall dated = new RequestFromCall(ArrangementReader.read(Calls.ARRANGEMENT.replace(
                "\"impactAssessment\":{\"value\":\"LOW_RISK\",\"from\":\"2026-01-20\"}", several)));

        assertEquals(
                List.of("impactAssessment LOW_RISK of 2026-01-20 came after this call of 2026-01-15"),
                dated
                        .prepare(Calls.recorded("2101", Calls.CUSTOMER, "2026-01-15T10:00:00Z")
                                .build())
                        .calls()
                        .get(0)
                        .late()
                        .stream()
                        .map(LateFact::sentence)
                        .toList());
    }

    private static LawfulBasis refused(String basis) {
        return new LawfulBasis(
                basis, Optional.of(0), Optional.empty(), List.of(new Grant("recording", false, Optional.empty())));
    }

    private static LawfulBasis expired(String basis) {
        return new LawfulBasis(
                basis,
                Optional.of(0),
                Optional.of(Instant.parse("2026-03-05T10:00:00Z")),
                List.of(new Grant("recording", true, Optional.of(Instant.parse("2026-03-01T00:00:00Z")))));
    }

    private static LawfulBasis basis(String basis, String granted) {
        return new LawfulBasis(
                basis,
                Optional.of(0),
                Optional.empty(),
                List.of(new Grant("recording", true, Optional.of(Instant.parse(granted)))));
    }

    private PreparedCall only(CallRecord.Builder record) {
        List<PreparedCall> calls = prepare(record);
        assertEquals(1, calls.size());
        return calls.get(0);
    }

    private List<PreparedCall> prepare(CallRecord.Builder record) {
        return requests.prepare(record.build()).calls();
    }

    private static Communication communication(PreparedCall call) {
        return call.request().communication().orElseThrow();
    }
}
