// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.record.CaptureEvent.State;

/** What a record tells of itself, and what is doubtful in it. */
class CallRecordTest {

    private static final Instant TEN = Instant.parse("2026-03-05T10:00:00Z");

    @Test
    void aRecordThatSaysEverythingHasNoDoubt() {
        assertEquals(Set.of(), whole().build().doubts());
    }

    @Test
    void whatIsMissingIsADoubt() {
        CallRecord empty = CallRecord.at(Origin.ofFile("a.csv")).build();

        assertEquals(Set.of(Doubt.ID_MADE_UP, Doubt.START_MISSING, Doubt.SIDES_UNKNOWN), empty.doubts());
        assertEquals("a.csv#whole file", empty.id());
        assertEquals(
                Set.of(Doubt.PARTY_EMPTY),
                whole().party(Party.builder().side(Side.CALLED).build()).build().doubts());
        assertFalse(CallRecord.at(Origin.ofFile("a.csv"))
                .doubt(Doubt.START_UNREADABLE)
                .build()
                .doubts()
                .contains(Doubt.START_MISSING));
        assertFalse(CallRecord.at(Origin.ofFile("a.csv"))
                .doubt(Doubt.DAY_AMBIGUOUS)
                .build()
                .doubts()
                .contains(Doubt.START_MISSING));
    }

    @Test
    void aClockThatWasNotSetTellsNoTime() {
        CallRecord unset = whole().start(CallTime.of(Instant.EPOCH)).build();

        assertEquals(Set.of(Doubt.CLOCK_NOT_SET), unset.doubts());
        assertEquals(Optional.empty(), unset.start());
    }

    @Test
    void anEndBeforeTheStartIsADoubtBeyondASecondOrTwo() {
        assertTrue(whole().end(TEN.minusSeconds(3600)).build().doubts().contains(Doubt.ENDS_BEFORE_START));
        assertFalse(whole().end(TEN).build().doubts().contains(Doubt.ENDS_BEFORE_START));
        CallRecord.Builder ofADay = whole().start(CallTime.onlyDay(LocalDate.of(2026, 3, 5), ZoneOffset.UTC));
        assertFalse(ofADay.end(TEN).build().doubts().contains(Doubt.ENDS_BEFORE_START), "the morning of that day");
        assertTrue(whole().start(CallTime.onlyDay(LocalDate.of(2026, 3, 5), ZoneOffset.UTC))
                .end(TEN.minus(Duration.ofDays(2)))
                .build()
                .doubts()
                .contains(Doubt.ENDS_BEFORE_START));
    }

    @Test
    void ofSeveralEndsTheLastCounts() {
        assertEquals(
                Optional.of(TEN.plusSeconds(9)),
                whole().end(TEN.plusSeconds(9)).end(TEN.plusSeconds(3)).build().end());
        assertEquals(
                Optional.of(TEN.plusSeconds(9)),
                whole().end(TEN.plusSeconds(3)).end(TEN.plusSeconds(9)).build().end());
    }

    @Test
    void aNegativeLengthIsLeftOut() {
        CallRecord negative = whole().duration(Duration.ofSeconds(-1)).build();

        assertEquals(Optional.empty(), negative.duration());
        assertEquals(Set.of(Doubt.DURATION_NEGATIVE), negative.doubts());
        assertEquals(
                Optional.of(Duration.ZERO),
                whole().duration(Duration.ZERO).build().duration());
    }

    @Test
    void aBuilderOfARecordSaysAllThatItSays() {
        CallRecord full = whole().end(TEN.plusSeconds(60))
                .duration(Duration.ofSeconds(60))
                .direction(Direction.INCOMING)
                .channel(Channel.VOICEMAIL)
                .answered(Known.YES)
                .stored(Known.NO)
                .announced(Known.YES)
                .objected(Known.NO)
                .joins("j")
                .channelName("SIP/1")
                .related("r")
                .tag("t")
                .act(Activity.TRANSCRIBE)
                .capture(CaptureEvent.sometime(State.ON))
                .hold(new HoldEvent(TEN, true))
                .basis(new LawfulBasis("consent", Optional.empty(), Optional.empty(), List.of()))
                .observation(true)
                .doubt(Doubt.FORWARDED)
                .build();

        assertEquals(full, full.toBuilder().build());
        CallRecord nameless = CallRecord.at(Origin.ofFile("a.csv")).build();
        assertEquals(nameless, nameless.toBuilder().build());
        assertEquals(
                "known later", nameless.toBuilder().id("known later").build().id());
    }

    @Test
    void whatSaysNothingIsNotKept() {
        CallRecord record = whole().tag(" ")
                .related("")
                .joins("NULL")
                .joins("-")
                .channelName("\\N")
                .build();

        assertEquals(List.of(), record.tags());
        assertEquals(List.of(), record.related());
        assertEquals(Set.of(), record.joins());
        assertEquals(Set.of(), record.channels());
    }

    @Test
    void contentInThePlaceOfAMarkIsCut() {
        assertEquals(300, whole().tag("x".repeat(5_000)).build().tags().get(0).length());
        assertEquals(300, whole().tag("x".repeat(300)).build().tags().get(0).length());
    }

    @Test
    void onlyWhatKeepsSoundOutSuppresses() {
        for (State state : State.values()) {
            boolean suppresses = state == State.MASKED || state == State.PAUSED;
            assertEquals(
                    suppresses,
                    whole().capture(CaptureEvent.sometime(state)).build().suppressedAtLeastOnce());
        }
        assertFalse(whole().build().suppressedAtLeastOnce());
    }

    @Test
    void whatWasNotUnderstoodCountsAsARecording() {
        assertTrue(whole().stored(Known.YES).build().countsAsStored());
        assertFalse(whole().stored(Known.NO).build().countsAsStored());
        assertFalse(whole().build().countsAsStored());
        assertTrue(whole().doubt(Doubt.RECORDING_UNCLEAR).build().countsAsStored());
    }

    @ParameterizedTest
    @EnumSource(Doubt.class)
    void aDoubtIsASentenceForAReport(Doubt doubt) {
        assertTrue(doubt.sentence().length() > 20 && doubt.sentence().contains(" "));
    }

    @Test
    void onlyWhatTheJudgementMayHangOnIsGrave() {
        assertTrue(Doubt.CONSENT_UNCLEAR.grave());
        assertTrue(Doubt.IN_THE_FUTURE.grave());
        assertTrue(Doubt.RECORDING_UNCLEAR.grave());
        assertFalse(Doubt.ZONE_ASSUMED.grave());
        assertFalse(Doubt.ID_MADE_UP.grave());
    }

    @Test
    void twoPartiesAreOneWhereAllThatIsKnownOfThemIs() {
        Party ann = Party.builder().side(Side.CALLER).number("2101").build();

        assertEquals(ann, Party.builder().side(Side.CALLER).number("2101").build());
        assertEquals(
                ann.hashCode(),
                Party.builder().side(Side.CALLER).number("2101").build().hashCode());
        assertNotEquals(0, ann.hashCode());
        assertNotEquals(ann, Party.builder().side(Side.CALLED).number("2101").build());
        assertNotEquals(ann, Party.builder().side(Side.CALLER).number("2102").build());
        assertEquals(Side.CALLED, ann.on(Side.CALLED).side());
        assertEquals(ann.identifiers(), ann.on(Side.CALLED).identifiers());
        assertEquals(ann, ann.on(Side.CALLED).on(Side.CALLER));
    }

    @Test
    void eachKindOfIdentifierIsFoundInItsOwnPlace() {
        Party party = Party.builder().number("+447700900123").device("2101").build();

        assertEquals(Optional.of("+447700900123"), party.number());
        assertEquals(Optional.of("2101"), party.device());
        assertEquals(Optional.empty(), party.extension());
        assertEquals(Optional.empty(), party.address());
        assertEquals("Party[side=UNKNOWN, role=UNKNOWN]", party.toString());
    }

    @Test
    void nothingTellsWhoItWas() {
        assertEquals("CallRecord[a.csv, whole file, CALL]", whole().build().toString());
    }

    private static CallRecord.Builder whole() {
        return CallRecord.at(Origin.ofFile("a.csv"))
                .id("id-1")
                .start(CallTime.of(TEN))
                .party(Party.builder().side(Side.CALLER).number("+447700900123").build())
                .party(Party.builder().side(Side.CALLED).number("2101").build());
    }
}
