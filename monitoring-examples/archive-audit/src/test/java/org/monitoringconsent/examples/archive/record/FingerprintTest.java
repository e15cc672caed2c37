// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;

/** What is said twice has one fingerprint, and what differs in anything has another, so that no call is taken for its repetition. */
class FingerprintTest {

    private static final Instant START = Instant.parse("2026-03-03T10:00:00Z");

    private static CallRecord.Builder call() {
        return CallRecord.at(new Origin("a.csv", "line 2"))
                .id("call-1")
                .joins("linked-1")
                .start(CallTime.of(START))
                .end(START.plusSeconds(60))
                .duration(Duration.ofSeconds(60))
                .party(party().build());
    }

    private static Party.Builder party() {
        return Party.builder().side(Side.CALLER).number("07700900012");
    }

    private static List<UnaryOperator<CallRecord.Builder>> changes() {
        return List.of(
                call -> call.id("call-2"),
                call -> call.joins("linked-2"),
                call -> call.start(CallTime.of(START.plusSeconds(1))),
                call -> call.start(CallTime.of(START.plusNanos(1))),
                call -> call.start(CallTime.assuming(LocalDateTime.parse("2026-03-03T10:00:00"), ZoneId.of("UTC"))),
                call -> call.start(CallTime.of(START).with(Doubt.DAY_ONLY)),
                call -> call.start(CallTime.of(START).with(Doubt.ZONE_UNKNOWN)),
                call -> call.end(START.plusSeconds(61)),
                call -> call.duration(Duration.ofSeconds(61)),
                call -> call.duration(Duration.ofSeconds(60, 1)),
                call -> call.duration(Duration.ZERO),
                call -> call.direction(Direction.INCOMING),
                call -> call.channel(Channel.CHAT),
                call -> call.answered(Known.YES),
                call -> call.stored(Known.YES),
                call -> call.announced(Known.YES),
                call -> call.objected(Known.YES),
                call -> call.answered(Known.NO).stored(Known.YES),
                call -> call.party(Party.NOBODY),
                call -> call.parties(List.of()),
                call -> call.parties(List.of(party().side(Side.CALLED).build())),
                call -> call.parties(List.of(party().role(Role.AGENT).build())),
                call -> call.parties(List.of(party().role(Role.CUSTOMER).build())),
                call -> call.parties(List.of(party().named(true).build())),
                call -> call.parties(List.of(party().extension("2101").build())),
                call -> call.parties(List.of(party().device("2101").build())),
                call -> call.parties(List.of(
                        Party.builder().side(Side.CALLER).device("07700900012").build())),
                call -> call.parties(List.of(Party.builder()
                        .side(Side.CALLER)
                        .number("07700900012@office.example")
                        .build())),
                call -> call.capture(new CaptureEvent(Optional.of(START), CaptureEvent.State.PAUSED)),
                call -> call.hold(new HoldEvent(START, true)),
                call -> call.basis(new LawfulBasis("consent", Optional.empty(), Optional.empty(), List.of())),
                call -> call.tag("PAYMENT"),
                call -> call.related("call-0"),
                call -> call.channelName("PJSIP/2101-0000001a"),
                call -> call.observation(true),
                call -> call.doubt(Doubt.RECORDING_UNCLEAR),
                call -> call.doubt(Doubt.CONSENT_UNCLEAR),
                call -> call.act(Activity.TRANSCRIBE));
    }

    @Test
    void whateverDiffersHasAnotherFingerprint() {
        List<Long> all = new ArrayList<>(List.of(Fingerprint.of(call().build())));
        changes().forEach(change -> all.add(Fingerprint.of(change.apply(call()).build())));

        assertEquals(all.size(), new HashSet<>(all).size());
    }

    @Test
    void theSameIsTheSameWhereverItStands() {
        CallRecord other = call().build();
        CallRecord elsewhere = CallRecord.at(new Origin("b.csv", "line 9"))
                .id("call-1")
                .joins("linked-1")
                .start(CallTime.of(START))
                .end(START.plusSeconds(60))
                .duration(Duration.ofSeconds(60))
                .party(party().build())
                .build();

        assertEquals(Fingerprint.of(other), Fingerprint.of(elsewhere));
    }

    @Test
    void aMadeUpIdTellsNothing() {
        CallRecord here = CallRecord.at(new Origin("a.csv", "line 2")).build();
        CallRecord there = CallRecord.at(new Origin("a.csv", "line 3")).build();

        assertEquals(Fingerprint.of(here), Fingerprint.of(there));
    }

    /** Each letter counts, wherever it stands. */
    @Test
    void textsThatDifferInOneLetterDiffer() {
        String text = "abcdefghijk";
        List<Long> all = new ArrayList<>(List.of(Fingerprint.of(text)));
        for (int at = 0; at < text.length(); at++) {
            all.add(Fingerprint.of(text.substring(0, at) + "X" + text.substring(at + 1)));
            all.add(Fingerprint.of(text.substring(0, at)));
            all.add(Fingerprint.of(text.substring(0, at) + "\0"));
        }

        assertEquals(all.size(), new HashSet<>(all).size());
    }

    @Test
    void twoTextsAreNotOne() {
        assertEquals(Fingerprint.of("ab", "c"), Fingerprint.of("ab", "c"));
        assertNotEquals(Fingerprint.of("ab", "c"), Fingerprint.of("a", "bc"));
        assertNotEquals(Fingerprint.of("ab", "c"), Fingerprint.of("c", "ab"));
    }

    @Test
    void aPartyKeepsItsOwn() {
        assertEquals(Fingerprint.of(party().build()), party().build().fingerprint());
        assertNotEquals(Party.NOBODY.fingerprint(), party().build().fingerprint());
    }
}
