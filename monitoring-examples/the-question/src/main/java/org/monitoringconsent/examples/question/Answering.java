// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.question;

import java.util.List;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;

/** Puts the questions to British and to Dutch law, with the example company's policy on top where a question says so. */
final class Answering {

    /** The countries, in the order of the columns. */
    static final List<CountryCode> COUNTRIES = List.of(CountryCode.GB, CountryCode.NL);

    private final MonitoringEngine law;
    private final MonitoringEngine company;

    Answering(MonitoringEngine law) {
        this.law = law;
        this.company = law.tightenedBy(CompanyPolicy.rules());
    }

    /** The answer of one country. */
    Answer answer(Question question, CountryCode country) {
        MonitoringRequest request = question.request(country, law);
        MonitoringEngine engine = question.underCompanyRules() ? company : law;
        return new Answer(country, engine.in(country.value()).decide(request), question.shown());
    }

    /** The answers of all countries, in the order of the columns. */
    List<Answer> answers(Question question) {
        return COUNTRIES.stream().map(country -> answer(question, country)).toList();
    }
}
