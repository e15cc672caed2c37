// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.read.CallRows;
import org.monitoringconsent.examples.archive.read.ReadSettings;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/** Judged one by one, a call is doubted as in an audit. */
class CallJudgeTest {

    private static final List<String> HEADINGS =
            List.of("start", "from", "to", "duration", "uniqueid", "recordingfile");
    private static final String NOW = "2026-06-01T12:00:00Z";

    private static CallJudge.Judged judged(String start) throws Exception {
        Arrangement arrangement = ArrangementReader.read(Path.of("sample/arrangement.json"));
        CallRows rows = CallRows.under(HEADINGS, ReadSettings.in(arrangement.recorderZone()))
                .orElseThrow();
        CallJudge judge = new CallJudge(MonitoringEngine.discover(), arrangement, Instant.parse(NOW));
        List<CallJudge.Judged> found = new ArrayList<>(judge.judge(rows.read(
                        Origin.ofFile("a.csv"), List.of(start, "07700900123", "2103", "300", "call-1", "a.wav")))
                .judged());
        assertEquals(1, found.size());
        return found.get(0);
    }

    @Test
    void aCallOfAnotherDayThanTheWorldHasReachedIsDoubtful() throws Exception {
        assertTrue(judged("2099-03-03 10:00:00").doubts().contains(Doubt.IN_THE_FUTURE.name()));
        assertTrue(judged("2026-06-02 14:00:00").doubts().contains(Doubt.IN_THE_FUTURE.name()));
        assertFalse(judged("2026-06-02 11:00:00").doubts().contains(Doubt.IN_THE_FUTURE.name()));
        assertFalse(judged("2026-03-03 10:00:00").doubts().contains(Doubt.IN_THE_FUTURE.name()));
    }

    /** Of several workers whoever it was denied about is told, and a record that puts no question says why. */
    @Test
    void theStrictestOfSeveralAnswersIsTold() {
        CallJudge judge = new CallJudge(MonitoringEngine.discover(), Calls.arrangement(), Instant.parse(NOW));
        CallRecord.Builder both = Calls.recorded("2101")
                .party(Party.builder().side(Side.CALLED).number("2115").build());
        CallRecord.Builder reversed = Calls.between("2115", "2101", "2026-03-05T10:00:00Z");

        CallJudge.Judged one =
                judge.judge(Calls.recorded("2101").build()).judged().get(0);
        CallJudge.Judged several = judge.judge(both.build()).judged().get(0);
        CallJudge.Judged others = judge.judge(reversed.build()).judged().get(0);
        CallJudge.Answer none =
                judge.judge(CallRecord.at(Origin.ofFile("a.csv")).build());

        assertEquals("ann ALLOW", one.worker() + " " + one.verdict().decision());
        assertEquals("director DENY", several.worker() + " " + several.verdict().decision());
        assertEquals("director DENY", others.worker() + " " + others.verdict().decision());
        assertEquals(List.of("OUTSIDE_MONITORED_GROUP"), others.doubts());
        assertEquals(List.of(), none.judged());
        assertEquals("NO_DAY", none.why());
    }
}
