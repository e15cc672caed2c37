// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Role;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/** Ann has 2101, bob 2102 and until February 2103; nobody has 2199; a trunk is called carrier. */
class AttributionTest {

    private static final String TRUNK = "SIP/carrier-0000001a";
    private static final String MOBILE = "07700900555";

    private final RequestFromCall requests = new RequestFromCall(Calls.arrangement());

    /** Who reached ann's extension is not told, where the call then left by a trunk. */
    @ParameterizedTest
    @CsvSource({
        Calls.CUSTOMER + ",," + MOBILE + "," + TRUNK + ",true",
        "anonymous,," + MOBILE + "," + TRUNK + ",true",
        "123456789,," + MOBILE + "," + TRUNK + ",true",
        Calls.CUSTOMER + ",,123456789," + TRUNK + ",true",
        Calls.CUSTOMER + ",," + MOBILE + ",,false",
        Calls.CUSTOMER + ",PJSIP/2102-0000001a," + MOBILE + "," + TRUNK + ",false",
        "2102,," + MOBILE + "," + TRUNK + ",false",
        "reception,," + MOBILE + "," + TRUNK + ",false",
        Calls.CUSTOMER + ",," + MOBILE + ",PJSIP/2102-0000001b,false",
        Calls.CUSTOMER + ",,voicebox," + TRUNK + ",false",
    })
    void aCallThatCameFromOutsideAndWentOutAgainMayNotHaveReachedTheWorker(
            String caller, @Nullable String callersChannel, String reached, @Nullable String channel, boolean inDoubt) {
        CallRecord.Builder legs = legs(party(Side.CALLER, caller, callersChannel))
                .party(party(Side.CALLED, "2101", null))
                .party(party(Side.CALLED, reached, channel));

        assertEquals(
                inDoubt,
                of("ann", legs.doubt(Doubt.LEGS_JOINED)).doubts().contains(AttributionDoubt.ANSWERED_ELSEWHERE));
    }

    @Test
    void oneRecordOfACallWithTwoCalledPartiesIsNoCallThatWentOutAgain() {
        CallRecord.Builder conference = legs(party(Side.CALLER, Calls.CUSTOMER, null))
                .party(party(Side.CALLED, "2101", null))
                .party(party(Side.CALLED, MOBILE, TRUNK));

        assertEquals(Set.of(), of("ann", conference).doubts());
    }

    @ParameterizedTest
    @CsvSource({
        "PJSIP/2101-0000001b,false",
        "PJSIP/2102-0000001b,false",
        TRUNK + ",true",
    })
    void whoAnsweredOnAPhoneOfTheHouseIsNotInDoubtThoughTheCallWentOn(String channel, boolean inDoubt) {
        CallRecord.Builder went = legs(party(Side.CALLER, Calls.CUSTOMER, null))
                .party(party(Side.CALLED, "2101", channel))
                .doubt(Doubt.FORWARDED);

        assertEquals(inDoubt, prepare(went).get(0).doubts().contains(AttributionDoubt.ANSWERED_ELSEWHERE));
    }

    /** Bob picked up ann's call and she got it back: each of them is on a leg without the other. */
    @Test
    void numberAndDeviceOfTwoWorkersDisagreeUnlessOtherLegsNameBoth() {
        Party pickedUp = party(Side.CALLED, "2101", "PJSIP/2102-0000001b");
        Party ann = party(Side.CALLED, "2101", "PJSIP/2101-0000001c");
        Party bob = party(Side.CALLED, "desk 2102", null);

        assertEquals(Set.of(), bobs(fromCustomer(pickedUp, ann, bob).doubt(Doubt.LEGS_JOINED)));
        Set<AttributionDoubt> disagree = Set.of(AttributionDoubt.NUMBER_AND_DEVICE_DISAGREE);
        assertEquals(disagree, bobs(fromCustomer(pickedUp, ann, bob)), "one record is not several legs");
        assertEquals(disagree, bobs(fromCustomer(pickedUp, ann).doubt(Doubt.LEGS_JOINED)));
    }

    private Set<AttributionDoubt> bobs(CallRecord.Builder record) {
        return of("bob", record).doubts();
    }

    /** Of what a record tells twice of one worker, that counts which is certain, wherever it stands. */
    @Test
    void aWorkerWhoStandsOnTheRecordForCertainIsNotInDoubtBecauseOfWhatElseIsThere() {
        Party perhaps = party(Side.CALLED, "desk 2101", null);
        Party certain = party(Side.CALLED, "2101", null);

        assertEquals(
                Set.of(AttributionDoubt.PART_OF_A_NAME),
                of("ann", fromCustomer(perhaps)).doubts());
        assertEquals(Set.of(), of("ann", fromCustomer(perhaps, certain)).doubts());
        assertEquals(Set.of(), of("ann", fromCustomer(certain, perhaps)).doubts());
    }

    @ParameterizedTest
    @CsvSource({
        "PJSIP/2101-0000001b,desk 2101,",
        "PJSIP/912101-0000001b,2101,PART_OF_A_NAME",
        "sofia/internal/2101@pbx.partner.example,desk 2101,PART_OF_A_NAME",
        "PJSIP/2101-0000001b,desk 2102,PART_OF_A_NAME NUMBER_AND_DEVICE_DISAGREE",
        "PJSIP/912103-0000001b,reception,PART_OF_A_NAME NOT_ASSIGNED_THAT_DAY",
    })
    void whatOnlyContainsAnExtensionIsADoubtUnlessTheSurerOneBesideItIsTheSameWorkers(
            String channel, String number, @Nullable String doubts) {
        PreparedCall call =
                prepare(fromCustomer(party(Side.CALLED, number, channel))).get(0);

        assertEquals(named(doubts), call.doubts());
    }

    /** A device that nobody has is a phone of the house, unless it carried somebody from outside: then it is a trunk. */
    @ParameterizedTest
    @CsvSource({
        "reception,UNKNOWN_EXTENSION",
        "anonymous,NOBODY_OF_THE_HOUSE OTHER_PARTY_WITHHELD",
        "+442079460001,NOBODY_OF_THE_HOUSE",
        "123456789,NOBODY_OF_THE_HOUSE OTHER_PARTY_NOT_UNDERSTOOD",
    })
    void whatADeviceThatTheRegisterDoesNotKnowIsTheNumberOnItTells(String number, String doubts) {
        PreparedCall call = prepare(fromCustomer(party(Side.CALLED, number, "PJSIP/88012-0000001b")))
                .get(0);

        assertEquals("unknown", call.worker());
        assertEquals(named(doubts), call.doubts());
    }

    @Test
    void aPhoneThatTheRegisterDoesNotKnowStaysOneWhereAnotherLegOfItsPartyWasATrunk() {
        Party both = Party.builder()
                .side(Side.CALLED)
                .channel("PJSIP/88012-0000001b")
                .channel("SIP/07700900555-0000001c")
                .build();

        assertEquals(
                Set.of(AttributionDoubt.UNKNOWN_EXTENSION),
                prepare(fromCustomer(both)).get(0).doubts());
    }

    @Test
    void anUnknownExtensionOnACallWithAWorkerIsUnknownAndNotAnotherHouses() {
        List<PreparedCall> calls = prepare(Calls.recorded("2101", "2199", "2026-03-05T10:00:00Z"));

        assertEquals(
                List.of(Set.of(AttributionDoubt.UNKNOWN_EXTENSION), Set.of()),
                calls.stream().map(PreparedCall::doubts).toList());
    }

    @Test
    void aRecordThatSaysItsEndsAreOneIsDoubtedThoughItNamesOnlyOne() {
        PreparedCall call = only(Calls.recorded("2101").doubt(Doubt.CALLER_IS_CALLEE));

        assertEquals(Set.of(AttributionDoubt.CALLER_IS_CALLEE), call.doubts());
    }

    /** Where nobody of the house is found, the one whom the record calls an agent is whose call it is. */
    @Test
    void theAgentOfTheRecordIsNotTheOtherParty() {
        PreparedCall call = only(Calls.between("+493023125001", Calls.CUSTOMER, "2026-03-05T10:00:00Z")
                .parties(List.of(
                        party(Side.CALLER, "+493023125001", null),
                        Party.builder()
                                .side(Side.CALLED)
                                .role(Role.AGENT)
                                .number("+442079460001")
                                .build())));
        Communication communication = call.request().communication().orElseThrow();

        assertEquals(Set.of(AttributionDoubt.NOBODY_OF_THE_HOUSE), call.doubts());
        assertEquals(Optional.of(true), communication.incoming());
        assertEquals(Optional.of(CountryCode.of("DE")), communication.otherPartyCountry());
    }

    @Test
    void theLineOfAnExtensionThatNobodyHasIsThatOfTheExtension() {
        RequestFromCall lines = new RequestFromCall(ArrangementReader.read(
                Calls.ARRANGEMENT.replace("{\"extensions\":[\"2102\"]", "{\"extensions\":[\"2102\",\"2199\"]")));

        assertEquals(
                Line.HOSTED_FOR_BUSINESS,
                lines.prepare(Calls.recorded("2199").build())
                        .calls()
                        .get(0)
                        .request()
                        .communication()
                        .orElseThrow()
                        .line());
    }

    /** A few digits that a line from outside shows are no phone of the house. */
    @Test
    void whatALineShowsThatTheRegisterDoesNotKnowIsNotOfTheHouse() {
        Party caller =
                Party.builder().side(Side.CALLER).number("2199").throughALine().build();

        PreparedCall call = only(legs(caller).party(party(Side.CALLED, "2101", null)));

        assertEquals("ann", call.worker());
        assertEquals(
                Optional.empty(), call.request().communication().orElseThrow().internal());
        assertEquals(Set.of(AttributionDoubt.OTHER_PARTY_WITHHELD), call.doubts());
    }

    private static Set<AttributionDoubt> named(@Nullable String doubts) {
        return doubts == null
                ? Set.of()
                : Stream.of(doubts.split(" ", -1))
                        .map(AttributionDoubt::valueOf)
                        .collect(Collectors.toSet());
    }

    private PreparedCall of(String worker, CallRecord.Builder record) {
        return prepare(record).stream()
                .filter(call -> call.worker().equals(worker))
                .findFirst()
                .orElseThrow();
    }

    private PreparedCall only(CallRecord.Builder record) {
        List<PreparedCall> calls = prepare(record);
        assertEquals(1, calls.size());
        return calls.get(0);
    }

    private List<PreparedCall> prepare(CallRecord.Builder record) {
        return requests.prepare(record.build()).calls();
    }

    private static CallRecord.Builder fromCustomer(Party... called) {
        CallRecord.Builder record = legs(party(Side.CALLER, Calls.CUSTOMER, null));
        for (Party party : called) {
            record.party(party);
        }
        return record;
    }

    private static CallRecord.Builder legs(Party caller) {
        return CallRecord.at(Origin.ofFile("a.csv"))
                .start(CallTime.of(Instant.parse("2026-03-05T10:00:00Z")))
                .stored(Known.YES)
                .answered(Known.YES)
                .party(caller);
    }

    private static Party party(Side side, String number, @Nullable String channel) {
        Party.Builder party = Party.builder().side(side).number(number);
        return (channel == null ? party : party.channel(channel)).build();
    }
}
