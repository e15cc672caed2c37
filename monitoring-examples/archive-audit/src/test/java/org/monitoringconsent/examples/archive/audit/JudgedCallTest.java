// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.WorkerEntry;

/** A call that is like another is told with its own day and its own worker. */
class JudgedCallTest {

    private static final MonitoringEngine ENGINE = MonitoringEngine.discover();
    private static final LocalDate OTHER_DAY = LocalDate.of(2026, 1, 16);

    private final Arrangement arrangement = Calls.arrangement();
    private final JudgedCall call = (JudgedCall) new Judge(
                    ENGINE,
                    arrangement,
                    new House(arrangement),
                    Clock.fixed(Instant.parse("2026-05-10T00:00:00Z"), ZoneOffset.UTC),
                    new Hindsights(ENGINE),
                    null)
            .judge(Calls.recorded("2101", "2102", "2026-01-15T10:00:00Z").build());

    @Test
    void whatWasLikeItIsToldOnItsOwnDayAboutItsOwnWorker() {
        AuditedCall own = call.whole(ENGINE);
        AuditedCall other =
                new JudgedCall(call.record(), call.outcome(), OTHER_DAY, workers("ann", "bob")).whole(ENGINE);

        assertEquals("bob", own.worker());
        assertSame(call.outcome().asked().request(), own.request());
        assertEquals("ann", other.worker());
        assertEquals("ann", other.request().worker().id());
        assertEquals(OTHER_DAY, other.request().day());
        assertEquals(OTHER_DAY, other.day());
        assertEquals(
                List.of("bob"),
                other.colleagues().stream().map(AuditedCall.Colleague::worker).toList());
        assertFalse(own.late().isEmpty());
        assertEquals(own.late().stream().map(fact -> fact.on(OTHER_DAY)).toList(), other.late());
        assertEquals(own.verdict().decision(), other.verdict().decision());
    }

    /** What came later moves with the day, and where nothing did the two requests stay one. */
    @Test
    void theQuestionMovesWithTheDay() {
        PreparedCall asked = call.outcome().asked();
        PreparedCall moved = asked.on(OTHER_DAY);
        PreparedCall nothingLate = new PreparedCall(
                        asked.day(),
                        asked.worker(),
                        asked.practice(),
                        asked.request(),
                        asked.request(),
                        List.of(),
                        Set.of())
                .on(OTHER_DAY);

        assertSame(asked, asked.on(asked.day()));
        assertEquals(asked.request().withDay(OTHER_DAY), moved.request());
        assertEquals(asked.ifInTime().withDay(OTHER_DAY), moved.ifInTime());
        assertFalse(moved.request().equals(moved.ifInTime()));
        assertSame(nothingLate.request(), nothingLate.ifInTime());
    }

    @Test
    void whoTookPartIsNotInWhatAProgramMayLog() {
        AuditedCall whole = call.whole(ENGINE);

        assertEquals("JudgedCall[" + call.record().origin() + ", CaseOutcome[DENY]]", call.toString());
        assertEquals(
                "Colleague[" + whole.colleagues().get(0).decision() + "]",
                whole.colleagues().get(0).toString());
        assertFalse(whole.toString().contains("bob"), whole.toString());
    }

    @Test
    void whatWasNotJudgedSaysWhy() {
        assertEquals(
                "the arrangement describes a monitoring that does not fit the record: no channel",
                new Unjudged(call.record(), Unjudged.Why.MISFIT, "no channel").sentence());
        assertEquals(
                "the record tells no day, so no law can be chosen",
                new Unjudged(call.record(), Unjudged.Why.NO_DAY, "").sentence());
    }

    /** A doubt about others leaves the worker whom it is about in the group. */
    @Test
    void onlyADoubtAboutTheWorkerMakesHimUnsure() {
        HouseParty sure = new HouseParty(
                call.record().parties().get(0),
                Optional.ofNullable(arrangement.workers().get("ann")),
                Optional.empty(),
                Set.of());

        assertEquals(
                EnumSet.of(
                        AttributionDoubt.EARLIER_STATION,
                        AttributionDoubt.OTHER_PARTY_NOT_UNDERSTOOD,
                        AttributionDoubt.OTHER_PARTY_WITHHELD,
                        AttributionDoubt.OTHER_PARTY_IS_A_SERVICE,
                        AttributionDoubt.OTHER_PARTY_UNKNOWN),
                Arrays.stream(AttributionDoubt.values())
                        .filter(doubt -> sure.with(Set.of(doubt)).sure())
                        .collect(Collectors.toSet()));
    }

    private List<Optional<WorkerEntry>> workers(String... keys) {
        return Arrays.stream(keys)
                .map(key -> Optional.ofNullable(arrangement.workers().get(key)))
                .toList();
    }
}
