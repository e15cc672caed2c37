// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CaptureEvent;
import org.monitoringconsent.examples.archive.record.CaptureEvent.State;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Grant;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.LawfulBasis;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/** What was found for a call is told again only for those that are like it; {@link AlikeCallsTest} asks that of very many. */
class PrecedentsTest {

    private static final MonitoringEngine ENGINE = MonitoringEngine.discover();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-10T00:00:00Z"), ZoneOffset.UTC);

    private static final Arrangement ARRANGEMENT = ArrangementReader.read(
            Calls.ARRANGEMENT
                    .replace("\"workers\":[", "\"workers\":[{\"key\":\"eve\",\"country\":\"GB\",\"group\":\"gb\"},")
                    .replace(
                            "\"register\":[",
                            "\"register\":[{\"extension\":\"2105\",\"worker\":\"eve\",\"since\":\"2025-01-01\"},")
                    .replace(
                            "{\"key\":\"bob\",",
                            "{\"key\":\"bob\",\"objected\":{\"from\":\"2026-02-10\",\"until\":\"2026-02-20\",\"overriddenFrom\":\"2026-02-15\"},"));

    /** Where a purpose ends on a day, each day is another case. */
    private static final Arrangement ENDING = ArrangementReader.read(Calls.ARRANGEMENT.replace(
            "\"purpose\":{\"category\":\"ESTABLISH_FACTS\"}",
            "\"purpose\":{\"category\":\"ESTABLISH_FACTS\"},\"endsOn\":\"2026-04-10\""));

    /** Two calls that differ in one thing only, which the second is asked about and not the first. */
    static Stream<Arguments> pairs() {
        Party union = Party.builder().side(Side.CALLED).number("020 7946 0190").build();
        return Stream.of(
                of("direction", ann().direction(Direction.INCOMING), ann().direction(Direction.OUTGOING)),
                of("channel", ann(), ann().channel(Channel.VIDEO_MEETING)),
                of("announcement", ann().announced(Known.YES), ann().announced(Known.NO)),
                of("objection", ann().objected(Known.NO), ann().objected(Known.YES)),
                of("recording", ann(), ann().stored(Known.NO)),
                of(
                        "observation",
                        ann().act(Activity.LISTEN_LIVE),
                        ann().act(Activity.LISTEN_LIVE).observation(true)),
                of("mask", ann(), ann().capture(CaptureEvent.sometime(State.MASKED))),
                of("mark", ann(), ann().tag("PAYMENT")),
                of("another mark", ann().tag("PAYMENT"), ann().tag("PRIVATE")),
                of("two marks", ann().tag("PRIVATE"), ann().tag("PRIVATE").tag(" payment ")),
                of("doubt", ann(), ann().doubt(Doubt.FORWARDED)),
                of("last doubt", ann(), ann().doubt(Doubt.PART_LEFT_OUT)),
                of("act", ann(), ann().act(Activity.TRANSCRIBE)),
                of("another act", ann().act(Activity.TRANSCRIBE), ann().act(Activity.RECOGNISE_EMOTION)),
                of("third party", ann(), ann().party(union)),
                of("fifth party", fourth(), fourth().party(union)),
                of("basis", ann(), ann().basis(consent())),
                of("same ends", from("2102", "2101"), from("2101", "2101")),
                of("same worker", from("2101", "2102"), from("2104", "2101")),
                of("number twice", from("2199", "2198"), from("2199", "2199")),
                of("union", ann(), from("02079460190", "2101")),
                of("country", ann(), from("+493023125001", "2101")),
                of("withheld", ann(), from("anonymous", "2101")),
                of("line", ann(), from(Calls.CUSTOMER, "2102")),
                of("group", ann(), from(Calls.CUSTOMER, "3101")),
                of("side", from(Calls.CUSTOMER, "2101"), from("2101", Calls.CUSTOMER)),
                of("impact assessment", on("2101", "2026-01-19"), on("2101", "2026-01-20")),
                of("monitoring of the group", on("2101", "2026-01-11"), on("2101", "2026-01-12")),
                of("notice", on("3101", "2026-03-03"), on("3101", "2026-03-04")),
                of("end in the register", on("2103", "2026-01-31"), on("2103", "2026-02-01")),
                of("second holder", on("2104", "2026-02-28"), on("2104", "2026-03-01")),
                of("objection of the worker", on("2102", "2026-02-09"), on("2102", "2026-02-10")),
                of("end of that objection", on("2102", "2026-02-19"), on("2102", "2026-02-20")),
                of("what overrides it", on("2102", "2026-02-14"), on("2102", "2026-02-15")),
                of(
                        "day without a clock",
                        ann(),
                        CallRecord.at(Origin.ofFile("a.vcon")).party(union)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void whatTellsTwoCallsApartIsNotOverlooked(String what, CallRecord first, CallRecord second) {
        alikeAndAfresh(ARRANGEMENT, first, second, what);
    }

    @Test
    void whereAPurposeEndsOnADayEachDayIsACaseOfItsOwn() {
        alikeAndAfresh(
                ENDING,
                on("2101", "2026-04-08").build(),
                on("2101", "2026-04-09").build(),
                "before its end");
        alikeAndAfresh(
                ENDING,
                on("2101", "2026-04-10").build(),
                on("2101", "2026-04-11").build(),
                "at its end");
    }

    private static void alikeAndAfresh(Arrangement arrangement, CallRecord first, CallRecord second, String what) {
        House house = new House(arrangement);
        Judge judge = judge(arrangement, house, new Precedents(ENGINE, arrangement, house));
        Judge afresh = judge(arrangement, house, null);

        judge.judge(first);

        assertEquals(told(afresh.judge(second)), told(judge.judge(second)), what);
        assertEquals(told(afresh.judge(first)), told(judge.judge(first)), what);
    }

    /** Otherwise no archive of millions of calls would come to its end. */
    @Test
    void twoCallsThatDifferInDayAndPersonOnlyAreAskedAboutOnce() {
        House house = new House(ARRANGEMENT);
        Judge judge = judge(ARRANGEMENT, house, new Precedents(ENGINE, ARRANGEMENT, house));

        JudgedCall first = (JudgedCall) judge.judge(on("2101", "2026-03-05").build());
        JudgedCall other = (JudgedCall) judge.judge(
                Calls.recorded("2105", "+447700900999", "2026-03-09T11:00:00Z").build());

        assertSame(first.outcome(), other.outcome());
        assertEquals("ann", first.worker());
        assertEquals("eve", other.worker());
        assertEquals(LocalDate.of(2026, 3, 9), other.day());
    }

    private static Arguments of(String what, CallRecord.Builder first, CallRecord.Builder second) {
        return arguments(what, first.build(), second.build());
    }

    private static CallRecord.Builder ann() {
        return Calls.recorded("2101");
    }

    private static CallRecord.Builder fourth() {
        return ann().party(
                        Party.builder().side(Side.CALLED).number("07700900555").build())
                .party(Party.builder().side(Side.CALLED).number("07700900556").build());
    }

    private static CallRecord.Builder from(String caller, String called) {
        return Calls.recorded(called, caller, "2026-03-05T10:00:00Z");
    }

    private static CallRecord.Builder on(String extension, String day) {
        return Calls.recorded(extension, Calls.CUSTOMER, day + "T10:00:00Z");
    }

    private static LawfulBasis consent() {
        return new LawfulBasis(
                "consent", Optional.of(0), Optional.empty(), List.of(new Grant("recording", false, Optional.empty())));
    }

    /** Whoever is asked about keeps his name in calls that are like others, at whichever party of the record he stands. */
    @Test
    void theWorkerOfACallThatIsLikeOthersIsTold() {
        House house = new House(ARRANGEMENT);
        Judge judge = judge(ARRANGEMENT, house, new Precedents(ENGINE, ARRANGEMENT, house));
        for (int i = 0; i < 2; i++) {
            JudgedCall calling =
                    (JudgedCall) judge.judge(Calls.between("2101", Calls.CUSTOMER, "2026-03-0" + (5 + i) + "T10:00:00Z")
                            .build());
            JudgedCall called =
                    (JudgedCall) judge.judge(Calls.between(Calls.CUSTOMER, "2101", "2026-03-0" + (5 + i) + "T11:00:00Z")
                            .build());

            JudgedCall unknown =
                    (JudgedCall) judge.judge(Calls.between("2101", "2199", "2026-03-0" + (5 + i) + "T12:00:00Z")
                            .build());

            assertEquals(
                    "unknown DENY",
                    unknown.worker() + " " + unknown.outcome().verdict().decision());
            assertEquals("ann", calling.worker());
            assertEquals("ann", called.worker());
        }
    }

    private static Judge judge(Arrangement arrangement, House house, @Nullable Precedents precedents) {
        return new Judge(ENGINE, arrangement, house, CLOCK, new Hindsights(ENGINE), precedents);
    }

    private static String told(Object found) {
        if (found instanceof JudgedCall judged) {
            AuditedCall call = judged.whole(ENGINE);
            return String.join(
                    "\n",
                    call.day().toString(),
                    call.worker(),
                    call.practice(),
                    RequestJson.write(call.request()),
                    judged.outcome().verdict().decision().name(),
                    call.doubts().toString(),
                    judged.outcome().recordDoubts().toString(),
                    call.colleagues().stream()
                            .map(one -> one.worker() + one.activity() + one.decision())
                            .toList()
                            .toString());
        }
        return ((Unjudged) found).why().name();
    }
}
