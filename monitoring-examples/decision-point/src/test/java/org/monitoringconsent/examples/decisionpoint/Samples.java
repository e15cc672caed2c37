// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.decisionpoint.judge.DecisionLog;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.rest.DecisionPoint;
import org.monitoringconsent.examples.decisionpoint.wire.Answer;
import org.monitoringconsent.examples.decisionpoint.wire.Ask;
import org.monitoringconsent.examples.decisionpoint.wire.Handler;
import org.monitoringconsent.examples.decisionpoint.wire.Json;

/** Requests, and one engine for all tests. */
public final class Samples {

    public static final MonitoringEngine ENGINE = MonitoringEngine.discover();

    /** Half past eleven at night in Greenwich, so that it is tomorrow in Amsterdam. */
    public static final Clock LATE = Clock.fixed(Instant.parse("2026-06-30T22:30:00Z"), ZoneOffset.UTC);

    /** A sampled, announced listening-in; allowed in GB, with obligations. */
    public static final String ALLOWED = """
            {"day":"2026-06-30","activity":"LISTEN_LIVE","purpose":{"category":"QUALITY_STANDARDS"},\
            "worker":{"id":"w-1","country":"GB","inMonitoredGroup":true,"notice":"SPECIFIC"},\
            "communication":{"channel":"CALL","line":"EMPLOYER_PRIVATE","nature":"BUSINESS","otherPartyNotified":true},\
            "manner":{"extent":"SAMPLED","operator":"AUTHORISED_EXPRESS","stopsWhenPersonal":true},\
            "employer":{"country":"GB","representation":"WORKS_COUNCIL","headcount":120},\
            "safeguards":{"legalBasis":"LEGITIMATE_INTERESTS","balancing":"FAVOURS_EMPLOYER",\
            "lessIntrusiveMeansSuffice":false,"impactAssessment":"LOW_RISK","councilConsent":"OBTAINED",\
            "retentionJustified":true}}""";

    /** The same of a plainly personal call. */
    public static final String DENIED = ALLOWED.replace("BUSINESS", "PERSONAL");

    private Samples() {}

    public static DecisionPoint point() {
        return DecisionPoint.of(Judge.of(ENGINE, DecisionLog.NONE), LATE, Optional.empty());
    }

    public static Answer post(Handler handler, String path, String body) {
        return handler.answer(Ask.of("POST", path, bytes(body)).with("Content-Type", "application/json"));
    }

    public static JsonNode tree(Answer answer) {
        return Json.read(answer.body());
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
