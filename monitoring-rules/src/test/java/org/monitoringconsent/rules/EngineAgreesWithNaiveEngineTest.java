// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.GuidancePolicy;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rules.gb.GbRuleSet;
import org.monitoringconsent.rules.nl.NlRuleSet;
import org.monitoringconsent.testkit.NaiveEngine;
import org.monitoringconsent.testkit.NaiveVerdict;
import org.monitoringconsent.testkit.Requests;

/** On the real rule sets the compiled clauses answer as a plain reading of every rule does. */
class EngineAgreesWithNaiveEngineTest {

    private static final int BATCH = 500;
    private static final RuleSet BRITISH = new GbRuleSet().ruleSet();
    private static final RuleSet DUTCH = new NlRuleSet().ruleSet();

    @ParameterizedTest
    @CsvSource({"GB, ENFORCE, 50", "NL, ENFORCE, 50", "both, ENFORCE, 30", "both, ADVISE, 10"})
    void onRandomRequests(String country, GuidancePolicy policy, int batches) {
        MonitoringEngine all = MonitoringEngine.of(BRITISH, DUTCH).with(policy);
        NaiveEngine naive = NaiveEngine.of(BRITISH, DUTCH).with(policy);
        boolean both = country.equals("both");
        MonitoringEngine engine = both ? all : all.in(country);
        NaiveEngine plain = both ? naive : naive.in(country);

        List<String> differences = IntStream.range(0, batches)
                .parallel()
                .boxed()
                .flatMap(batch -> Requests.stream(batch, BRITISH, DUTCH).limit(BATCH))
                .flatMap(request -> difference(engine, plain, request))
                .limit(3)
                .toList();

        assertEquals(List.of(), differences);
    }

    private static Stream<String> difference(MonitoringEngine engine, NaiveEngine plain, MonitoringRequest request) {
        NaiveVerdict given = NaiveVerdict.of(engine.decide(request));
        NaiveVerdict expected = plain.decide(request);
        return given.equals(expected)
                ? Stream.empty()
                : Stream.of(request + "\n  must be " + expected + "\n  but is " + given);
    }
}
