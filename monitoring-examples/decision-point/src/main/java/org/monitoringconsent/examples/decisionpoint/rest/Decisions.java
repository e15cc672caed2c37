// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.rest;

import java.util.List;
import java.util.Locale;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.wire.Answer;
import org.monitoringconsent.examples.decisionpoint.wire.Ask;

/** Verdicts on one request or an array of them; an array with a fault is decided in no part. */
final class Decisions {

    private static final int USUAL_LENGTH = 4_096;

    private final Judge judge;

    Decisions(Judge judge) {
        this.judge = judge;
    }

    Answer answer(Ask ask) {
        MonitoringEngine engine = judge.engine(ask);
        Locale language = judge.languages().wanted(ask);
        Answer answer = judge.isSeveral(ask.body())
                ? Answer.json(several(engine, judge.several(ask.body()), language))
                : Answer.of(
                        200, "application/json", judge.bytes(judge.decide(engine, judge.one(ask.body())), language));
        return answer.with("Content-Language", language.toLanguageTag());
    }

    private String several(MonitoringEngine engine, List<MonitoringRequest> requests, Locale language) {
        StringBuilder text = new StringBuilder(USUAL_LENGTH);
        String separator = "[";
        for (MonitoringRequest request : requests) {
            text.append(separator).append(judge.json(judge.decide(engine, request), language));
            separator = ",";
        }
        return text.append(requests.isEmpty() ? "[]" : "]").toString();
    }
}
