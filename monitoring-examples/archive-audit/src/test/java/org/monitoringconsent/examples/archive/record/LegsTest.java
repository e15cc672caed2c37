// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.record.CaptureEvent.State;

/** A customer calls 2101 at ten, who passes the call on to 2102 three minutes later. */
class LegsTest {

    private static final Instant TEN = Instant.parse("2026-03-05T10:00:00Z");
    private static final Party CUSTOMER = party(Side.CALLER, "+447700900123");
    private static final Party FIRST = party(Side.CALLED, "2101");
    private static final Party SECOND = party(Side.CALLED, "2102");

    @Test
    void oneRecordAloneStaysAsItIs() {
        CallRecord alone = leg("a", 0).build();

        assertSame(alone, Legs.join(List.of(alone)));
    }

    @Test
    void whoTookPartInALegTookPartInTheCall() {
        CallRecord call = joined(
                leg("a", 0).party(CUSTOMER).party(FIRST),
                leg("b", 180).party(CUSTOMER).party(SECOND));

        assertEquals(List.of(CUSTOMER, FIRST, SECOND), call.parties());
        assertEquals(Optional.of(TEN), call.start().map(CallTime::instant));
        assertTrue(call.doubts().contains(Doubt.LEGS_JOINED));
    }

    @Test
    void theTimeTellsTheOrderAndTheArchiveThePlace() {
        CallRecord call = joined(leg("late", 180).party(SECOND), leg("early", 0).party(FIRST));

        assertEquals(List.of(FIRST, SECOND), call.parties());
        assertEquals(Optional.of(TEN), call.start().map(CallTime::instant));
        assertEquals("late", call.id());
        assertEquals("line of late", call.origin().place());
    }

    @Test
    void anIdOfALegCountsBeforeOneThatWasMadeUp() {
        assertEquals("b", joined(leg("", 0), leg("b", 180)).id());
        assertEquals("calls.csv#line of ", joined(leg("", 0), leg("", 180)).id());
    }

    @Test
    void whoeverRangInVainTookNoPart() {
        CallRecord.Builder inVain =
                leg("a", 0).answered(Known.NO).party(CUSTOMER).party(FIRST);
        CallRecord.Builder talk =
                leg("b", 20).answered(Known.YES).party(CUSTOMER).party(SECOND);

        assertEquals(List.of(CUSTOMER, SECOND), joined(inVain, talk).parties());
        assertEquals(
                List.of(CUSTOMER, FIRST, SECOND),
                joined(
                                leg("a", 0).answered(Known.NO).party(CUSTOMER).party(FIRST),
                                leg("b", 20).answered(Known.NO).party(SECOND))
                        .parties(),
                "where nobody answered, all of them were called");
    }

    @Test
    void partiesWithoutANameAreKeptWhereThereAreNoOthers() {
        Party nobody = Party.builder().side(Side.CALLED).build();

        assertEquals(
                List.of(CUSTOMER),
                joined(leg("a", 0).party(CUSTOMER).party(nobody), leg("b", 20)).parties());
        assertEquals(
                List.of(nobody), joined(leg("a", 0).party(nobody), leg("b", 20)).parties());
    }

    /** Whoever passes a call on did not begin it, so that the one who did is still unknown. */
    @Test
    void whoBeganTheCallTookPartAlsoWhereNobodyTellsWho() {
        Party unknown = Party.builder().side(Side.CALLER).build();
        Party passesOn = party(Side.CALLER, "2101");

        assertEquals(
                List.of(unknown, FIRST, passesOn, SECOND),
                joined(
                                leg("a", 0).party(unknown).party(FIRST),
                                leg("b", 180).party(passesOn).party(SECOND))
                        .parties());
        assertEquals(
                List.of(unknown, FIRST, SECOND),
                joined(
                                leg("a", 0).party(unknown).party(FIRST),
                                leg("b", 20).party(unknown).party(SECOND))
                        .parties());
        assertEquals(
                List.of(unknown, FIRST),
                joined(leg("a", 0).party(unknown), leg("b", 20).party(FIRST)).parties());
    }

    @Test
    void anEmptyCallerIsNobodyElseWhereAnotherLegTellsWhoCalled() {
        Party unknown = Party.builder().side(Side.CALLER).build();

        assertEquals(
                List.of(FIRST, CUSTOMER),
                joined(
                                leg("a", 0).party(unknown).party(FIRST),
                                leg("b", 0).party(CUSTOMER).party(FIRST))
                        .parties());
        assertEquals(
                List.of(CUSTOMER, FIRST, SECOND),
                joined(
                                leg("a", 0).party(CUSTOMER).party(FIRST),
                                leg("b", 180).party(unknown).party(SECOND))
                        .parties());
    }

    @Test
    void theCallEndsWithItsLastLeg() {
        CallRecord byEnd =
                joined(leg("a", 0).end(TEN.plusSeconds(500)), leg("b", 180).duration(Duration.ofSeconds(20)));
        CallRecord byLength = joined(
                leg("a", 0).duration(Duration.ofSeconds(60)), leg("b", 180).duration(Duration.ofSeconds(20)));

        assertEquals(Optional.of(TEN.plusSeconds(500)), byEnd.end());
        assertEquals(Optional.of(Duration.ofSeconds(500)), byEnd.duration());
        assertEquals(Optional.of(TEN.plusSeconds(200)), byLength.end());
        assertEquals(Optional.empty(), joined(leg("a", 0), leg("b", 180)).end());
        assertEquals(
                Optional.empty(),
                joined(leg("a", 0).end(TEN.minusSeconds(1)), leg("b", 180)).end());
        assertEquals(
                Optional.of(Duration.ZERO),
                joined(leg("a", 0).end(TEN), leg("b", 180)).duration());
    }

    @Test
    void aLegWithoutATimeComesLast() {
        CallRecord.Builder timeless =
                CallRecord.at(Origin.ofFile("calls.csv")).id("x").party(SECOND);

        CallRecord call = joined(timeless, leg("a", 0).party(FIRST));

        assertEquals(Optional.of(TEN), call.start().map(CallTime::instant));
        assertEquals(List.of(FIRST, SECOND), call.parties());
        assertFalse(call.doubts().contains(Doubt.START_MISSING));
    }

    @ParameterizedTest
    @CsvSource({
        "INTERNAL,INCOMING,INCOMING",
        "OUTGOING,INTERNAL,OUTGOING",
        "INCOMING,OUTGOING,INCOMING",
        "INTERNAL,UNKNOWN,INTERNAL",
        "INTERNAL,INTERNAL,INTERNAL",
        "UNKNOWN,UNKNOWN,UNKNOWN",
        "UNKNOWN,OUTGOING,OUTGOING",
    })
    void anOutsideLegTellsTheDirection(Direction one, Direction other, Direction whole) {
        assertEquals(
                whole,
                joined(leg("a", 0).direction(one), leg("b", 180).direction(other))
                        .direction());
    }

    @ParameterizedTest
    @CsvSource({
        "YES,NO,YES,NO",
        "NO,YES,YES,NO",
        "UNKNOWN,NO,UNKNOWN,NO",
        "NO,NO,NO,NO",
        "YES,UNKNOWN,YES,YES",
        "UNKNOWN,UNKNOWN,UNKNOWN,UNKNOWN",
        "YES,YES,YES,YES",
    })
    void whatWasKeptOfALegWasKeptAndWhoeverWasNotToldEverywhereWasNotTold(
            Known one, Known other, Known any, Known all) {
        CallRecord call = joined(
                leg("a", 0).stored(one).answered(one).objected(one).announced(one),
                leg("b", 180).stored(other).answered(other).objected(other).announced(other));

        assertEquals(any, call.stored());
        assertEquals(any, call.answered());
        assertEquals(any, call.objected());
        assertEquals(all, call.announced());
    }

    @Test
    void whatWasSaidOfALegIsSaidOfTheCall() {
        CallRecord call = joined(
                leg("a", 0)
                        .tag("PAYMENT")
                        .related("r-1")
                        .joins("j-1")
                        .channelName("SIP/1")
                        .act(Activity.TRANSCRIBE),
                leg("b", 180)
                        .tag("PAYMENT")
                        .tag("PRIVATE")
                        .related("r-1")
                        .joins("j-2")
                        .channelName("SIP/2")
                        .act(Activity.LISTEN_LIVE)
                        .capture(CaptureEvent.sometime(State.MASKED))
                        .hold(new HoldEvent(TEN, true))
                        .doubt(Doubt.CONSENT_UNCLEAR));

        assertEquals(List.of("PAYMENT", "PRIVATE"), call.tags());
        assertEquals(List.of("r-1"), call.related());
        assertEquals(List.of("j-1", "j-2"), List.copyOf(call.joins()));
        assertEquals(List.of("SIP/1", "SIP/2"), List.copyOf(call.channels()));
        assertEquals(2, call.acts().size());
        assertTrue(call.suppressedAtLeastOnce());
        assertEquals(1, call.holds().size());
        assertTrue(call.doubts().contains(Doubt.CONSENT_UNCLEAR));
    }

    @Test
    void whatOnlyOneLegLacksIsNoDoubtAboutTheCall() {
        CallRecord call = joined(
                leg("", 0).doubt(Doubt.DEVICE_DIFFERS).doubt(Doubt.FORWARDED),
                leg("b", 180).party(CUSTOMER));

        assertFalse(call.doubts().contains(Doubt.DEVICE_DIFFERS));
        assertFalse(call.doubts().contains(Doubt.ID_MADE_UP));
        assertFalse(call.doubts().contains(Doubt.SIDES_UNKNOWN));
        assertTrue(call.doubts().contains(Doubt.FORWARDED));
    }

    @Test
    void onlyObservationsTogetherAreOne() {
        assertTrue(joined(leg("a", 0).observation(true), leg("b", 180).observation(true))
                .observation());
        assertFalse(joined(leg("a", 0).observation(true), leg("b", 180)).observation());
    }

    @ParameterizedTest
    @CsvSource({
        "VOICEMAIL,YES,CALL,YES,CALL",
        "CALL,NO,VOICEMAIL,YES,CALL",
        "VIDEO_MEETING,YES,CALL,YES,VIDEO_MEETING",
        "CALL,NO,VIDEO_MEETING,YES,VIDEO_MEETING",
        "VOICEMAIL,YES,VOICEMAIL,YES,VOICEMAIL",
    })
    void aTalkTellsTheChannelBeforeAVoiceBox(Channel one, Known answered, Channel other, Known also, Channel whole) {
        assertEquals(
                whole,
                joined(
                                leg("a", 0).channel(one).answered(answered),
                                leg("b", 180).channel(other).answered(also))
                        .channel());
    }

    @Test
    void aBasisStaysThatOfItsParty() {
        LawfulBasis ofSecond = new LawfulBasis("consent", Optional.of(1), Optional.empty(), List.of());
        LawfulBasis ofNobody = new LawfulBasis("consent", Optional.of(7), Optional.empty(), List.of());

        CallRecord call = joined(
                leg("a", 0).party(CUSTOMER).party(FIRST).basis(ofNobody),
                leg("b", 180).party(CUSTOMER).party(SECOND).basis(ofSecond));

        assertEquals(Optional.empty(), call.bases().get(0).party());
        assertEquals(Optional.of(2), call.bases().get(1).party());
    }

    @Test
    void aBasisOfSomebodyWhoTookNoPartIsThatOfNobody() {
        LawfulBasis ofFirst = new LawfulBasis("consent", Optional.of(1), Optional.empty(), List.of());

        CallRecord call = joined(
                leg("a", 0).answered(Known.NO).party(CUSTOMER).party(FIRST).basis(ofFirst),
                leg("b", 180).answered(Known.YES).party(CUSTOMER).party(SECOND));

        assertEquals(Optional.empty(), call.bases().get(0).party());
    }

    private static CallRecord joined(CallRecord.Builder... legs) {
        return Legs.join(List.of(legs).stream().map(CallRecord.Builder::build).toList());
    }

    private static CallRecord.Builder leg(String id, int seconds) {
        return CallRecord.at(new Origin("calls.csv", "line of " + id))
                .id(id)
                .start(CallTime.of(TEN.plusSeconds(seconds)));
    }

    private static Party party(Side side, String number) {
        return Party.builder().side(side).number(number).build();
    }
}
