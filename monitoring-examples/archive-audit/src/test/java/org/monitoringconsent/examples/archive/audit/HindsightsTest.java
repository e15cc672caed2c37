// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.remedy.Change;

/** A hindsight names nothing that lies in the past where the material exists already. */
class HindsightsTest {

    private static final MonitoringEngine ENGINE = MonitoringEngine.discover();
    private static final String CALL = """
            {"day":"2026-06-30","activity":"ACTIVITY","purpose":{"category":"QUALITY_STANDARDS"},\
            "worker":{"id":"w-1","country":"GB","inMonitoredGroup":true,"notice":"NONE"},\
            "communication":{"channel":"CALL","line":"EMPLOYER_PRIVATE","nature":"BUSINESS","otherPartyNotified":true},\
            "manner":{"extent":"SAMPLED","operator":"AUTHORISED_EXPRESS","stopsWhenPersonal":true},\
            "employer":{"country":"GB","representation":"NONE","headcount":120},\
            "safeguards":{"legalBasis":"LEGITIMATE_INTERESTS","balancing":"FAVOURS_EMPLOYER",\
            "lessIntrusiveMeansSuffice":false,"impactAssessment":"LOW_RISK","retentionJustified":true},\
            "source":{"provenance":"LAWFUL","collectedFor":"QUALITY_STANDARDS","useAnnounced":true}}""";

    private static PreparedCall call(String activity) {
        MonitoringRequest request = RequestJson.read(CALL.replace("ACTIVITY", activity));
        return new PreparedCall(
                request.day(),
                "w-1",
                "quality",
                request,
                request.with(Facts.NOTICE, Notice.SPECIFIC_WITH_SIGNAL),
                List.of(),
                Set.of());
    }

    @Test
    void aNoticeInTimeWouldHaveAllowedTheRecording() {
        PreparedCall recorded = call("RECORD");

        Hindsight hindsight = new Hindsights(ENGINE).of(recorded, ENGINE.decide(recorded.request()), true);

        assertEquals(recorded.ifInTime(), Hindsights.inTime(recorded));
        assertTrue(facts(hindsight).contains("worker.notice"), hindsight::toString);
    }

    @Test
    void butNobodyIsToldBeforeACaptureThatIsOver() {
        PreparedCall played = call("PLAY_BACK");

        Hindsight hindsight = new Hindsights(ENGINE).of(played, ENGINE.decide(played.request()), false);

        assertTrue(ENGINE.decide(played.request()).isDenied());
        assertEquals(played.request(), Hindsights.inTime(played));
        assertFalse(facts(hindsight).contains("worker.notice"), hindsight::toString);
        assertTrue(
                hindsight.ways().stream().allMatch(way -> way.changes().isEmpty()),
                () -> "only what was not stated may still help: " + hindsight);
    }

    private static List<String> facts(Hindsight hindsight) {
        return hindsight.ways().stream()
                .flatMap(way -> way.all().stream())
                .map(Change::fact)
                .map(fact -> fact.name())
                .toList();
    }
}
