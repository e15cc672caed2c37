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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.Consent;
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

    /** Of sets that help as often the smaller comes first, and of those as small the first in the alphabet. */
    @Test
    void waysThatHelpAsOftenAreToldInOneOrder() {
        Remedy consent = Remedy.of(List.of(Change.of(Facts.CONSENT, List.of(Consent.ALL))));
        Remedy both = Remedy.of(List.of(
                Change.of(Facts.BALANCING, List.of(Balancing.FAVOURS_EMPLOYER)),
                Change.of(Facts.CONSENT, List.of(Consent.ALL))));
        Map<Hindsight, Long> counts = new LinkedHashMap<>();
        counts.put(new Hindsight(List.of(both, NOTICE, consent), true, List.of()), 3L);
        Map<Hindsight, Long> others = new LinkedHashMap<>();
        others.put(new Hindsight(List.of(NOTICE), true, List.of()), 3L);
        others.put(new Hindsight(List.of(consent), true, List.of()), 3L);
        others.put(new Hindsight(List.of(both), true, List.of()), 3L);

        for (Map<Hindsight, Long> each : List.of(counts, others)) {
            assertEquals(
                    List.of(consent, NOTICE, both),
                    new HindsightCounts(each)
                            .ways().stream().map(AuditSummary.WayCount::way).toList());
        }
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
