// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.rest;

import java.time.LocalDate;
import java.util.Locale;
import org.monitoringconsent.examples.decisionpoint.judge.FactPages;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.judge.RulePages;
import org.monitoringconsent.examples.decisionpoint.wire.Answer;
import org.monitoringconsent.examples.decisionpoint.wire.Ask;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.json.RequestSchema;
import org.monitoringconsent.json.VerdictSchema;

/** What can be looked up: facts, rules and schemas. */
final class Reference {

    private final Judge judge;

    Reference(Judge judge) {
        this.judge = judge;
    }

    Answer facts(Ask ask) {
        Locale language = judge.languages().wanted(ask);
        return Json.answer(FactPages.all(judge.engine(), language)).with("Content-Language", language.toLanguageTag());
    }

    Answer rules(Ask ask) {
        Locale language = judge.languages().wanted(ask);
        LocalDate day = RulePages.day("on", ask.query("on"));
        ask.query("in").ifPresent(judge::engine);
        return Json.answer(RulePages.on(judge.engine(), day, ask.query("in"), ask.query("id"), language))
                .with("Content-Language", language.toLanguageTag());
    }

    Answer schema(Ask ask) {
        return Answer.json("{\"request\":" + requestSchema() + ",\"verdict\":" + VerdictSchema.json() + "}");
    }

    String requestSchema() {
        return RequestSchema.json(judge.engine().attributeKeys());
    }
}
