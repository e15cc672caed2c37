// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.verdict.Reason;

class HindsightTest {

    private static final Remedy NOTICE = Remedy.of(List.of(Change.of(Facts.NOTICE, List.of(Notice.SPECIFIC))));
    private static final Remedy MEMBER = Remedy.of(List.of(Change.of(Facts.IN_MONITORED_GROUP, List.of(true))));

    /** Calls are put together by what would have allowed them. */
    @Test
    void itIsEqualWhereItSaysTheSame() {
        Hindsight one = new Hindsight(List.of(NOTICE), true, List.of());

        assertEquals(one, new Hindsight(List.of(NOTICE), true, List.of()));
        assertEquals(one.hashCode(), new Hindsight(List.of(NOTICE), true, List.of()).hashCode());
        assertNotEquals(one, new Hindsight(List.of(NOTICE), false, List.of()));
        assertNotEquals(one, new Hindsight(List.of(MEMBER), true, List.of()));
        assertNotEquals(one, new Hindsight(List.of(NOTICE, MEMBER), true, List.of()));
        assertNotEquals(one, new Hindsight(List.of(), true, denials()));
        assertNotEquals(one.hashCode(), Hindsight.ALLOWED.hashCode());
        assertNotEquals(one, (Object) "worker.notice");
    }

    @Test
    void itSaysWhatWouldHaveHelpedOrWhatIsInTheWay() {
        Hindsight some = new Hindsight(List.of(NOTICE), false, List.of());
        Hindsight nothing = new Hindsight(List.of(), true, denials());

        assertFalse(some.nothing());
        assertFalse(some.complete());
        assertTrue(some.toString().contains("worker.notice"), some.toString());
        assertTrue(nothing.nothing());
        assertTrue(nothing.complete());
        assertTrue(nothing.toString().startsWith("nothing; in the way: [GB UK-"), nothing.toString());
    }

    private static List<Reason> denials() {
        MonitoringEngine engine = MonitoringEngine.discover();
        Arrangement arrangement = Calls.arrangement();
        Clock clock = Clock.fixed(Instant.parse("2026-05-10T00:00:00Z"), ZoneOffset.UTC);
        Judge judge = new Judge(engine, arrangement, new House(arrangement), clock, new Hindsights(engine), null);
        return ((JudgedCall) judge.judge(Calls.recorded("2115").build()))
                .outcome()
                .verdict()
                .denials();
    }
}
