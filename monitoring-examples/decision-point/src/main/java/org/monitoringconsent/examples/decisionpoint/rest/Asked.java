// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.rest;

import java.util.Locale;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.judge.Ways;
import org.monitoringconsent.examples.decisionpoint.wire.Answer;
import org.monitoringconsent.examples.decisionpoint.wire.Ask;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.remedy.Questions;
import org.monitoringconsent.remedy.Remedies;

/** What a request leaves open, and what would allow it. */
final class Asked {

    private final Judge judge;

    Asked(Judge judge) {
        this.judge = judge;
    }

    Answer questions(Ask ask) {
        Locale language = judge.languages().wanted(ask);
        Questions.Answer answer = Questions.of(judge.engine(ask)).deciding(judge.one(ask.body()));
        return Json.answer(Ways.missing(answer, language)).with("Content-Language", language.toLanguageTag());
    }

    Answer remedies(Ask ask) {
        Locale language = judge.languages().wanted(ask);
        Remedies.Answer answer = Remedies.of(judge.engine(ask)).allowing(judge.one(ask.body()));
        return Json.answer(Ways.allowing(answer, language)).with("Content-Language", language.toLanguageTag());
    }
}
