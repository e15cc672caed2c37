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
        StringBuilder text = new StringBuilder(USUAL_LENGTH);
        if (judge.isSeveral(ask.body())) {
            several(text, engine, judge.several(ask.body()), language);
        } else {
            MonitoringRequest request = judge.one(ask.body());
            text.append(judge.json(judge.decide(engine, request), language));
        }
        return Answer.json(text.toString()).with("Content-Language", language.toLanguageTag());
    }

    private void several(
            StringBuilder text, MonitoringEngine engine, List<MonitoringRequest> requests, Locale language) {
        String separator = "[";
        for (MonitoringRequest request : requests) {
            text.append(separator).append(judge.json(judge.decide(engine, request), language));
            separator = ",";
        }
        text.append(requests.isEmpty() ? "[]" : "]");
    }
}
