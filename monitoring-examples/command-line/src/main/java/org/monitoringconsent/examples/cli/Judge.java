// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.RequestReader;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Verdict;

/** Decides requests in the countries asked. */
final class Judge {

    private final Map<String, MonitoringEngine> engines = new LinkedHashMap<>();
    private final RequestReader reader;

    private Judge(MonitoringEngine engine) {
        this.reader = RequestJson.accepting(engine.attributeKeys());
    }

    /** The engine that answers for a country of an answer; one without a name stands for all that bind. */
    static MonitoringEngine engine(MonitoringEngine engine, String country) {
        return country.isEmpty() ? engine : engine.in(country);
    }

    static Judge of(MonitoringEngine engine, List<String> countries) {
        Judge judge = new Judge(engine);
        List<String> asked = countries.isEmpty() ? List.of("") : countries;
        asked.forEach(country -> judge.engines.put(country, engine(engine, country)));
        return judge;
    }

    /** Reads the texts of requests, with the facts that the loaded rule sets declare. */
    RequestReader reader() {
        return reader;
    }

    /** The verdicts on one request. */
    Answer answer(MonitoringRequest request) {
        if (engines.size() == 1) {
            String only = engines.keySet().iterator().next();
            Verdict verdict = engines.values().iterator().next().decide(request);
            return new Answer(verdict.decision(), Map.of(only, verdict));
        }
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        engines.forEach((country, engine) -> verdicts.put(country, engine.decide(request)));
        return new Answer(strictest(verdicts), verdicts);
    }

    /** A country that has no say does not count, unless none has. */
    private static Decision strictest(Map<String, Verdict> verdicts) {
        List<Verdict> counting = verdicts.values().stream()
                .filter(verdict -> verdict.coverage() != Coverage.DOES_NOT_GOVERN)
                .toList();
        boolean allowed = !counting.isEmpty() && counting.stream().allMatch(Verdict::isAllowed);
        return allowed ? Decision.ALLOW : Decision.DENY;
    }

    /**
     * What the countries asked say.
     *
     * @param decision ALLOW when every country that has a say allows
     * @param verdicts the verdict of each country asked, in that order; one without a name when none was given
     */
    record Answer(Decision decision, Map<String, Verdict> verdicts) {

        /** Whether every country that has a say allows. */
        boolean isAllowed() {
            return decision == Decision.ALLOW;
        }

        /** Whether several countries were asked. */
        boolean isSeveral() {
            return verdicts.size() > 1;
        }

        /** The verdict, when one country or no country was asked. */
        Verdict only() {
            return verdicts.values().iterator().next();
        }
    }
}
