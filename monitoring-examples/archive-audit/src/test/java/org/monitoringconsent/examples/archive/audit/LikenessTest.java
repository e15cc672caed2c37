// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.CaptureEvent;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.LawfulBasis;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Role;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;
import org.monitoringconsent.recorder.arrangement.WorkerEntry;

/** Which records put the same question: one answer for two that differ would be a wrong one. */
class LikenessTest {

    private static final Set<LocalDate> EDITIONS = Set.of(LocalDate.of(2026, 4, 6));

    private final Likeness.Comparison comparison = comparison(Calls.ARRANGEMENT);

    static Stream<Map.Entry<String, Function<CallRecord.Builder, CallRecord.Builder>>> differences() {
        Map<String, Function<CallRecord.Builder, CallRecord.Builder>> all = new LinkedHashMap<>();
        all.put("direction", call -> call.direction(Direction.INCOMING));
        all.put("other direction", call -> call.direction(Direction.OUTGOING));
        all.put("channel", call -> call.channel(Channel.VIDEO_MEETING));
        all.put("other channel", call -> call.channel(Channel.VOICEMAIL));
        all.put("announced", call -> call.announced(Known.YES));
        all.put("not announced", call -> call.announced(Known.NO));
        all.put("objected", call -> call.objected(Known.YES));
        all.put("not objected", call -> call.objected(Known.NO));
        all.put("not recorded", call -> call.stored(Known.NO));
        all.put("listened to", call -> call.observation(true));
        all.put(
                "paused",
                call -> call.capture(new CaptureEvent(
                        Optional.of(Instant.parse("2026-03-05T10:01:00Z")), CaptureEvent.State.PAUSED)));
        all.put("mark", call -> call.tag("PAYMENT"));
        all.put("other mark", call -> call.tag(" private "));
        all.put("transcribed", call -> call.act(Activity.TRANSCRIBE));
        all.put("analysed", call -> call.act(Activity.RECOGNISE_EMOTION));
        all.put("both", call -> call.act(Activity.TRANSCRIBE).act(Activity.RECOGNISE_EMOTION));
        for (Doubt doubt : Doubt.values()) {
            if (doubt != Doubt.LEGS_JOINED) {
                all.put(doubt.name(), call -> call.doubt(doubt));
            }
        }
        all.put("a third", call -> call.party(party(Side.UNKNOWN, "2102")));
        all.put("somebody twice", call -> call.party(party(Side.CALLED, "2101")));
        all.put("nobody", call -> call.party(Party.NOBODY));
        return all.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("differences")
    void whatDiffersInOneThingIsNotAlike(
            Map.Entry<String, Function<CallRecord.Builder, CallRecord.Builder>> difference) {
        List<Likeness.Key> keys = new ArrayList<>();
        differences()
                .filter(other -> !other.getKey().equals(difference.getKey()))
                .map(other -> key(other.getValue().apply(Calls.recorded("2101"))))
                .forEach(keys::add);
        keys.add(key(Calls.recorded("2101")));

        Likeness.Key own = key(difference.getValue().apply(Calls.recorded("2101")));

        assertEquals(0, keys.stream().filter(own::equals).count(), difference.getKey());
    }

    @Test
    void whenAndWhoseCallItWasDoesNotMatter() {
        Likeness.Key base = key(Calls.recorded("2101"));

        assertEquals(base, key(Calls.recorded("2101", "+447700900777", "2026-03-09T17:00:00Z")));
        assertEquals(base, key(Calls.recorded("2101").id("another").tag("nothing")));
        assertNotEquals(base, key(Calls.recorded("2115")), "somebody of another group");
        assertNotEquals(base, key(Calls.recorded("2102")), "a line of another kind");
        assertNotEquals(base, key(Calls.recorded("2101", "+442079460190", "2026-03-05T10:00:00Z")), "the union");
        assertNotEquals(base, key(Calls.recorded("2101", "+31612345678", "2026-03-05T10:00:00Z")), "another country");
        assertNotEquals(base, key(Calls.recorded("2101", "2102", "2026-03-05T10:00:00Z")), "a colleague");
        assertNotEquals(base, key(Calls.recorded("2101", "anonymous", "2026-03-05T10:00:00Z")), "nobody knows who");
    }

    /** The days on which anything of the arrangement or of the law changes, each the first of another span. */
    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 2025-01-01", // the first change of all
        "2026-01-04, 2026-01-05", // safeguards
        "2026-01-11, 2026-01-12", // the group is monitored
        "2026-01-19, 2026-01-20", // another safeguard
        "2026-01-31, 2026-02-01", // an extension ends
        "2026-02-15, 2026-02-16", // an extension begins
        "2026-04-05, 2026-04-06", // the law changes
    })
    void aChangeInBetweenMakesCallsUnlike(String before, String from) {
        assertNotEquals(on(before), on(from));
        assertEquals(
                on(from), on(LocalDate.parse(from).plusDays(2).toString()), "nothing changes in the days behind it");
        assertEquals(on(before), on(LocalDate.parse(before).minusDays(2).toString()), "nor in those before");
    }

    @Test
    void whereAPurposeEndsOnADayEachDayIsApart() {
        Likeness.Comparison ending = comparison(Calls.ARRANGEMENT.replace(
                "\"purpose\":{\"category\":\"ESTABLISH_FACTS\"}",
                "\"purpose\":{\"category\":\"ESTABLISH_FACTS\"},\"endsOn\":\"2026-04-01\""));

        assertNotEquals(
                kept(ending, Calls.recorded("2101", Calls.CUSTOMER, "2026-03-09T10:00:00Z")),
                kept(ending, Calls.recorded("2101", Calls.CUSTOMER, "2026-03-10T10:00:00Z")));
        assertEquals(
                kept(ending, Calls.recorded("2101", Calls.CUSTOMER, "2026-03-10T10:00:00Z")),
                kept(ending, Calls.recorded("2101", Calls.CUSTOMER, "2026-03-10T15:00:00Z")));
    }

    /** A number without a country is one thing to the British service and another to the Dutch one. */
    @Test
    void whatANumberIsAbroadMakesADifference() {
        Likeness.Comparison abroad = comparison(Calls.ARRANGEMENT.replace(
                "\"numbers\":[",
                "\"numbers\":[{\"number\":\"+31201234567\",\"protectedFunction\":\"OCCUPATIONAL_HEALTH\"},"));

        assertNotEquals(
                kept(abroad, Calls.recorded("3101", "0201234567", "2026-03-05T10:00:00Z")),
                kept(abroad, Calls.recorded("3101", "0201234568", "2026-03-05T10:00:00Z")));
    }

    /** What the British service takes for numbers alike, one digit more in one of them, is a number and none in the Netherlands. */
    @Test
    void whatIsANumberOnlyAbroadMakesADifference() {
        assertNotEquals(
                key(Calls.recorded("3101", "0612345678", "2026-03-05T10:00:00Z")),
                key(Calls.recorded("3101", "06123456789", "2026-03-05T10:00:00Z")));
    }

    /** A practice that begins is a change like any other. */
    @Test
    void aPracticeThatBeginsMakesCallsUnlike() {
        Likeness.Comparison beginning = comparison(Calls.ARRANGEMENT.replace(
                "\"monitoring\":[\n   {\"name\":\"recording\"",
                "\"monitoring\":[\n   {\"name\":\"recording\",\"from\":\"2026-03-10\""));

        assertNotEquals(
                kept(beginning, Calls.recorded("2101", Calls.CUSTOMER, "2026-03-09T10:00:00Z")),
                kept(beginning, Calls.recorded("2101", Calls.CUSTOMER, "2026-03-10T10:00:00Z")));
    }

    /** Two marks in one spelling say both what they mean, whichever of them a record bears. */
    @Test
    void marksThatAreSpelledAlikeAreBothBorne() {
        Likeness.Comparison twice = comparison(
                Calls.ARRANGEMENT.replace("\"marks\":[", "\"marks\":[{\"mark\":\"private\",\"cardDataSpoken\":true},"));

        assertEquals(
                kept(twice, Calls.recorded("2101").tag("PRIVATE")),
                kept(twice, Calls.recorded("2101").tag("private")));
        assertNotEquals(
                kept(twice, Calls.recorded("2101")),
                kept(twice, Calls.recorded("2101").tag("Private")));
    }

    /** A line of its own counts for an extension that nobody is registered at, too. */
    @Test
    void theLineOfAnUnregisteredExtensionMakesADifference() {
        Likeness.Comparison lines = comparison(
                Calls.ARRANGEMENT.replace("\"extensions\":[\"2102\"]", "\"extensions\":[\"2102\",\"2198\"]"));

        assertNotEquals(kept(lines, Calls.recorded("2198")), kept(lines, Calls.recorded("2199")));
    }

    /** Whoever objected is asked about apart from the day of the objection, and from that on which it was overridden. */
    @Test
    void anObjectionMakesCallsUnlike() {
        Likeness.Comparison objecting = comparison(
                Calls.ARRANGEMENT.replace(
                        "{\"key\":\"ann\",\"country\":\"GB\",\"group\":\"gb\"}",
                        "{\"key\":\"ann\",\"country\":\"GB\",\"group\":\"gb\",\"objected\":{\"from\":\"2026-03-10\",\"overriddenFrom\":\"2026-03-20\"}}"));

        List<Likeness.@Nullable Key> keys = new ArrayList<>();
        for (String day : List.of("2026-03-09", "2026-03-10", "2026-03-20")) {
            keys.add(kept(objecting, Calls.recorded("2101", Calls.CUSTOMER, day + "T10:00:00Z")));
        }

        assertEquals(3, keys.stream().distinct().count());
    }

    @Test
    void whatCannotBeComparedIsLikeNothing() {
        CallRecord.Builder five = Calls.recorded("2101");
        for (int i = 0; i < 3; i++) {
            five.party(party(Side.UNKNOWN, "+44770090012" + i));
        }

        assertNull(key(five), "five parties");
        assertNull(
                key(CallRecord.at(Calls.recorded("2101").build().origin()).party(party(Side.CALLED, "2101"))),
                "no day");
        assertNull(key(Calls.recorded("2101").doubt(Doubt.LEGS_JOINED)), "several legs");
        assertNull(key(Calls.recorded("2101")
                .basis(new LawfulBasis("consent", Optional.empty(), Optional.empty(), List.of()))));
        assertNull(key(Calls.recorded("2104")), "an extension of two workers");
        assertNull(
                key(Calls.recorded("2101").start(CallTime.of(Instant.parse("2026-03-05T23:30:00Z")))),
                "a moment that lies on two days");
    }

    /** What was found for a record of many parties is not left behind in one of few. */
    @Test
    void eachRecordIsComparedAnew() {
        Likeness.Key before = key(Calls.recorded("2101"));
        key(three(Calls.CUSTOMER, "+447700900777"));

        assertEquals(before, key(Calls.recorded("2101")));
    }

    /** There is a bit for each of so many marks. */
    @Test
    void ofMoreThanThirtyOneMarksNothingIsCompared() {
        assertNotNull(kept(comparison(marks(31)), Calls.recorded("2101").tag("M30")));
        assertNotEquals(
                kept(comparison(marks(31)), Calls.recorded("2101").tag("M30")),
                kept(comparison(marks(31)), Calls.recorded("2101").tag("M29")));
        assertNull(kept(comparison(marks(32)), Calls.recorded("2101")));
    }

    private static String marks(int count) {
        String marks = IntStream.range(0, count)
                .mapToObj(i -> "{\"mark\":\"M" + i + "\",\"nature\":\"PERSONAL\"}")
                .collect(Collectors.joining(","));
        return Calls.ARRANGEMENT.replaceFirst("(?s)\"marks\":\\[.*?\\]", "\"marks\":[" + marks + "]");
    }

    /** The answer is the same, but the workers are told each for himself. */
    @Test
    void theWorkersBehindThePartiesAreTold() {
        Likeness.Like like = comparison.of(
                Calls.between("2101", "3101", "2026-03-05T10:00:00Z").build());

        assertEquals(
                List.of("ann", "cor"),
                like.workers().stream()
                        .map(worker -> worker.map(WorkerEntry::key).orElse(""))
                        .toList());
        assertEquals(LocalDate.of(2026, 3, 5), like.day());
    }

    /** Who has an extension is asked for each span of days, and not remembered from another. */
    @Test
    void anExtensionHasTheWorkerOfTheDay() {
        for (String day : List.of("2026-02-15", "2026-02-16", "2026-02-15")) {
            Likeness.Like like = comparison.of(
                    Calls.recorded("2115", Calls.CUSTOMER, day + "T10:00:00Z").build());

            assertEquals(
                    day.endsWith("16") ? List.of("director") : List.of(),
                    like.workers().stream()
                            .flatMap(Optional::stream)
                            .map(WorkerEntry::key)
                            .toList());
        }
    }

    @Test
    void whoIsTheSameAsWhomMakesADifference() {
        CallRecord.Builder same = Calls.between("2101", "2101", "2026-03-05T10:00:00Z");
        CallRecord.Builder colleagues = Calls.between("2101", "2101", "2026-03-05T10:00:00Z")
                .parties(List.of(party(Side.CALLER, "2101"), party(Side.CALLED, "2104")));

        assertNotEquals(key(same), key(Calls.between("2101", "2115", "2026-03-05T10:00:00Z")));
        assertNull(key(colleagues), "one of them may be two");
        assertNotEquals(
                key(three(Calls.CUSTOMER, "+447700900777")),
                key(three(Calls.CUSTOMER, Calls.CUSTOMER)),
                "one caller or two");
        assertNotEquals(key(three("+447700900777", Calls.CUSTOMER)), key(three(Calls.CUSTOMER, "+447700900555")));
        assertNotEquals(
                key(Calls.between(Calls.CUSTOMER, Calls.CUSTOMER, "2026-03-05T10:00:00Z")),
                key(Calls.between(Calls.CUSTOMER, "+447700900777", "2026-03-05T10:00:00Z")),
                "one number on both sides");
    }

    @Test
    void theFourthPartyMakesADifference() {
        assertNotEquals(
                key(three(Calls.CUSTOMER, "+447700900777")), key(three(Calls.CUSTOMER, "+442079460190")), "the union");
    }

    private static CallRecord.Builder three(String second, String third) {
        return Calls.recorded("2101").party(party(Side.UNKNOWN, second)).party(party(Side.UNKNOWN, third));
    }

    private static Party party(Side side, String number) {
        return Party.builder().side(side).number(number).role(Role.UNKNOWN).build();
    }

    private Likeness.@Nullable Key on(String day) {
        return key(Calls.recorded("2101", Calls.CUSTOMER, day + "T10:00:00Z"));
    }

    private Likeness.@Nullable Key key(CallRecord.Builder record) {
        return kept(comparison, record);
    }

    private static Likeness.@Nullable Key kept(Likeness.Comparison comparison, CallRecord.Builder record) {
        Likeness.Like like = comparison.of(record.build());
        return like == null ? null : like.key().kept();
    }

    private static Likeness.Comparison comparison(String written) {
        Arrangement arrangement = ArrangementReader.read(written);
        return new Likeness(arrangement, new House(arrangement), EDITIONS).comparison();
    }
}
