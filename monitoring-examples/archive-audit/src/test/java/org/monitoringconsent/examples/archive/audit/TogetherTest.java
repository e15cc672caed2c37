// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.examples.archive.read.Progress;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;
import org.monitoringconsent.recorder.text.Sentence;

class TogetherTest {

    private final Told told = new Told();

    @Test
    void putsTheLegsOfACallTogetherWhereverTheyStand() {
        together(
                1_000_000,
                leg("a.csv", "1", "call-of-the-world-1").stored(Known.YES),
                leg("a.csv", "2", "another-call-of-the-world"),
                leg("b.csv", "3", "call-of-the-world-1").party(called("2102")));

        assertEquals(List.of("a.csv 1", "a.csv 2"), told.calls);
        assertTrue(told.records.get(0).doubts().contains(Doubt.LEGS_JOINED));
        assertEquals(Known.YES, told.records.get(0).stored());
        assertEquals(3, told.records.get(0).parties().size());
    }

    @Test
    void aLegMayJoinTwoThatSeemedToBeApart() {
        together(
                1_000_000,
                leg("a.csv", "1", "first-leg-of-the-call"),
                leg("a.csv", "2", "second-leg-of-the-call"),
                leg("a.csv", "3", "first-leg-of-the-call").joins("second-leg-of-the-call"));

        assertEquals(List.of("a.csv 1"), told.calls);
    }

    @Test
    void aShortIdentifierNamesACallOfItsFileOnly() {
        together(
                1_000_000,
                leg("a.csv", "1", "7"),
                leg("b.csv", "2", "7").party(called("2102")),
                leg("b.csv", "3", "7").party(called("2103")));

        assertEquals(List.of("a.csv 1", "b.csv 2"), told.calls);
    }

    @Test
    void theIdentifierOfASwitchboardNamesACallOfItsFolder() {
        together(
                1_000_000,
                leg("london/a.csv", "1", "1772442000.1"),
                leg("utrecht/a.csv", "2", "1772442000.1").party(called("3101")),
                leg("london/b.csv", "3", "1772442000.1").party(called("2102")));

        assertEquals(List.of("london/a.csv 1", "utrecht/a.csv 2"), told.calls);
    }

    @Test
    void aColumnThatSaysTheSameInEveryRowJoinsNothingToItsEnd() {
        CallRecord.Builder[] all = IntStream.range(0, 1_000)
                .mapToObj(i -> leg("a.csv", "x" + i, "a-column-without-sense").party(called("21" + i)))
                .toArray(CallRecord.Builder[]::new);
        CallRecord.Builder[] zeros = IntStream.range(0, 10)
                .mapToObj(i -> leg("a.csv", "y" + i, "0").party(called("31" + i)))
                .toArray(CallRecord.Builder[]::new);

        together(10_000_000, all);
        assertEquals(5, told.calls.size());
        together(10_000_000, zeros);
        assertEquals(15, told.calls.size());
    }

    @Test
    void oneIdentifierLongAfterIsThatOfAnotherCall() {
        together(
                1_000_000,
                leg("a.csv", "1", "call-of-the-world-1"),
                leg("a.csv", "2", "call-of-the-world-1").start(at("2026-03-09T10:00:00Z")));

        assertEquals(List.of("a.csv 1", "a.csv 2"), told.calls);
    }

    @Test
    void aRecordThatComesAgainCountsOnce() {
        together(1_000_000, leg("a.csv", "1", "id-1"), leg("a.csv", "2", "id-1"));

        assertEquals(List.of("a.csv 1"), told.calls);
        assertEquals(List.of("the same record was given before: a.csv, 1"), told.repeated);
    }

    @Test
    void aLegThatComesTooLateSaysSo() {
        List<CallRecord.Builder> all = new ArrayList<>();
        all.add(leg("a.csv", "1", "call-of-the-world-1"));
        IntStream.range(0, 500).forEach(i -> all.add(leg("a.csv", "x" + i, "a-call-in-between-" + i)));
        all.add(leg("a.csv", "2", "call-of-the-world-1").party(called("2102")));
        all.add(leg("a.csv", "3", "call-of-the-world-1"));

        together(50_000, all.toArray(CallRecord.Builder[]::new));

        assertEquals(502, told.calls.size());
        assertTrue(told.records.get(501).doubts().contains(Doubt.LEG_ELSEWHERE));
        assertEquals(List.of("the same record was given before, earlier in the archive"), told.repeated);
    }

    @Test
    void keepsTheOrderOfTheArchive() {
        Together together = new Together(told, 1_000_000);
        together.record(leg("a.csv", "1", "call-of-the-world-1").build());
        together.unreadable(unreadable("b.csv"));
        together.record(leg("c.csv", "2", "another-call-of-the-world").build());
        assertEquals(List.of(), told.order);

        together.finish();

        assertEquals(List.of("a.csv 1", "b.csv whole file", "c.csv 2"), told.order);
    }

    @Test
    void whoRangInVainTookNoPart() {
        together(
                1_000_000,
                leg("a.csv", "1", "call-of-the-world-1").answered(Known.NO).party(called("2102")),
                leg("a.csv", "2", "call-of-the-world-1").answered(Known.YES).party(called("2103")));

        assertEquals(
                List.of("07700900012", "2101", "2103"),
                told.records.get(0).parties().stream()
                        .flatMap(party -> party.number().stream())
                        .sorted()
                        .toList());
    }

    @Test
    void aLegBeginsWhileTheCallLastsOrSoonAfter() {
        together(
                1_000_000,
                leg("a.csv", "1", "7").duration(Duration.ofMinutes(5)),
                leg("a.csv", "2", "7").start(at("2026-03-05T10:15:00Z")).party(called("2102")),
                leg("a.csv", "3", "8").duration(Duration.ofMinutes(5)).party(called("2103")),
                leg("a.csv", "4", "8").start(at("2026-03-05T10:30:00Z")).party(called("2104")));

        assertEquals(List.of("a.csv 1", "a.csv 3", "a.csv 4"), told.calls);
    }

    /** What is held back is bounded by what the records take and by how many things wait, and no less is held than may be. */
    @Test
    void passesOnEarlyOnlyWhatIsTooMuchToHold() {
        CallRecord large =
                leg("a.csv", "1", "call-of-the-world-1").tag("x".repeat(2_000)).build();
        long one = 1_000 + new Found.Numbering().of(large).size();
        Together records = new Together(told, 3 * one);
        for (int i = 1; i <= 3; i++) {
            records.record(leg("a.csv", "" + i, "call-of-the-world-" + i)
                    .tag("x".repeat(2_000))
                    .build());
        }
        assertEquals(List.of(), told.calls, "just as much as may be");

        records.record(
                leg("a.csv", "4", "call-of-the-world-4").tag("x".repeat(2_000)).build());
        assertEquals(List.of("a.csv 1", "a.csv 2"), told.calls, "down to half of it, before the next has its weight");

        told.order.clear();
        Together faults = new Together(told, 10_000);
        for (int i = 0; i < 10; i++) {
            faults.unreadable(unreadable("b.csv"));
        }
        assertEquals(0, told.order.size());
        faults.unreadable(unreadable("b.csv"));
        assertEquals(6, told.order.size());
    }

    /** Two that became one weigh what both weighed, so that nothing is left of them when they are gone. */
    @Test
    void whatBecameOneWeighsWhatBothWeighed() {
        Together together = new Together(told, 20_000);
        for (int i = 0; i < 20; i++) {
            String one = "first-leg-of-the-call-" + i;
            String other = "second-leg-of-the-call-" + i;
            together.record(leg("a.csv", i + "a", one).build());
            together.record(leg("a.csv", i + "b", other).build());
            together.record(leg("a.csv", i + "c", one).joins(other).build());
        }
        int held = 20 - told.calls.size();
        together.finish();

        assertEquals(20, told.calls.size());
        assertTrue(held >= 2, held + " are held at the end");
    }

    @Test
    void aFurtherLegFindsWhatBecameOneByEachOfItsIdentifiers() {
        together(
                1_000_000,
                leg("a.csv", "1", "first-leg-of-the-call"),
                leg("a.csv", "2", "second-leg-of-the-call").party(called("2102")),
                leg("a.csv", "3", "first-leg-of-the-call").joins("second-leg-of-the-call"),
                leg("a.csv", "4", "second-leg-of-the-call").party(called("2103")),
                leg("a.csv", "5", "first-leg-of-the-call")
                        .joins("second-leg-of-the-call")
                        .party(called("2104")));

        assertEquals(List.of("a.csv 1"), told.calls);
        assertEquals(5, told.records.get(0).parties().size());
    }

    /** Who looks for the talk in between by its channel finds it while it is held, and is told alone afterwards. */
    @Test
    void whoLooksForATalkThatWasPassedOnIsToldAlone() {
        CallRecord.Builder talk = leg("a.csv", "1", "call-of-the-world-1").channelName("SIP/2101-1");
        CallRecord.Builder after = leg("a.csv", "2", "call-of-the-world-2")
                .channelName("SIP/2101-1")
                .doubt(Doubt.DEVICE_DIFFERS)
                .party(called("2102"));
        together(1_000_000, talk, after);
        assertEquals(List.of("a.csv 1"), told.calls);

        told.calls.clear();
        List<CallRecord.Builder> all = new ArrayList<>();
        all.add(talk);
        IntStream.range(0, 500).forEach(i -> all.add(leg("a.csv", "x" + i, "a-call-in-between-" + i)));
        all.add(after);
        together(50_000, all.toArray(CallRecord.Builder[]::new));

        assertEquals(502, told.calls.size());
        assertEquals("a.csv 2", told.calls.get(501));
    }

    /** Also by one that only a leg of the other half bears. */
    @Test
    void aFurtherLegFindsWhatBecameOneByAnIdentifierOfEitherHalf() {
        for (String half : List.of("a-first-name-of-the-call", "a-second-name-of-the-call")) {
            told.calls.clear();
            together(
                    1_000_000,
                    leg("a.csv", "1", "first-leg-of-the-call").joins("a-first-name-of-the-call"),
                    leg("a.csv", "2", "second-leg-of-the-call").joins("a-second-name-of-the-call"),
                    leg("a.csv", "3", "first-leg-of-the-call").joins("second-leg-of-the-call"),
                    leg("a.csv", "4", half).party(called("2103")));

            assertEquals(List.of("a.csv 1"), told.calls, half);
        }
    }

    /** What nobody says the time of may belong to any call of its identifier. */
    @Test
    void aLegWithoutATimeBelongsToItsIdentifier() {
        CallRecord.Builder timeless = CallRecord.at(new Origin("a.csv", "2"))
                .id("call-of-the-world-1")
                .joins("call-of-the-world-1")
                .party(called("2102"));
        CallRecord.Builder first = CallRecord.at(new Origin("a.csv", "3"))
                .id("another-call-of-the-world")
                .joins("another-call-of-the-world")
                .party(called("2103"));

        together(
                1_000_000,
                leg("a.csv", "1", "call-of-the-world-1"),
                timeless,
                first,
                leg("a.csv", "4", "another-call-of-the-world"));

        assertEquals(List.of("a.csv 1", "a.csv 3"), told.calls);
    }

    /** More legs than any call has are told apart: the bound is where it is said to be. */
    @Test
    void aCallHasTwoHundredLegsAtMost() {
        CallRecord.Builder[] all = IntStream.range(0, 201)
                .mapToObj(i -> leg("a.csv", "x" + i, "call-of-the-world-1").party(called("21" + i)))
                .toArray(CallRecord.Builder[]::new);

        together(10_000_000, all);

        assertEquals(List.of("a.csv x0", "a.csv x200"), told.calls);
    }

    private static UnreadableRecord unreadable(String file) {
        return new UnreadableRecord(Origin.ofFile(file), Kind.DAMAGED, Sentence.same("broken"));
    }

    private void together(long mostHeld, CallRecord.Builder... legs) {
        Together together = new Together(told, mostHeld);
        for (CallRecord.Builder leg : legs) {
            together.record(leg.build());
        }
        together.finish();
    }

    private static CallRecord.Builder leg(String file, String place, String join) {
        return CallRecord.at(new Origin(file, place))
                .id(join)
                .joins(join)
                .start(at("2026-03-05T10:00:00Z"))
                .answered(Known.YES)
                .party(Party.builder().side(Side.CALLER).number("07700900012").build())
                .party(called("2101"));
    }

    private static Party called(String number) {
        return Party.builder().side(Side.CALLED).number(number).build();
    }

    private static CallTime at(String instant) {
        return CallTime.of(Instant.parse(instant));
    }

    private static final class Told implements Together.Taker {
        private final List<CallRecord> records = new ArrayList<>();
        private final List<String> calls = new ArrayList<>();
        private final List<String> repeated = new ArrayList<>();
        private final List<String> order = new ArrayList<>();

        @Override
        public void call(CallRecord call) {
            records.add(call);
            calls.add(call.origin().file() + " " + call.origin().place());
            order.add(calls.get(calls.size() - 1));
        }

        @Override
        public void repeated(Repeated record) {
            repeated.add(record.sentence());
        }

        @Override
        public void unreadable(UnreadableRecord record) {
            order.add(record.origin().file() + " " + record.origin().place());
        }

        @Override
        public void progress(Progress news) {
            throw new AssertionError(Optional.of(news));
        }
    }
}
