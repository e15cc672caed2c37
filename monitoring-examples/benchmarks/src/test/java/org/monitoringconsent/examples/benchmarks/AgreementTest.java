// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.monitoringconsent.examples.benchmarks.policy.Agreement;
import org.monitoringconsent.examples.benchmarks.policy.CallFacts;
import org.monitoringconsent.examples.benchmarks.policy.CallInputs;
import org.monitoringconsent.examples.benchmarks.policy.PolicyEngine;
import org.monitoringconsent.examples.benchmarks.policy.PolicyEngines;
import org.monitoringconsent.examples.benchmarks.policy.StraightLine;

class AgreementTest {

    @ParameterizedTest
    @EnumSource(PolicyEngines.class)
    void givesTheAnswersOfTheHandWrittenLine(PolicyEngines engines) {
        List<CallFacts> calls = CallInputs.thousand();

        try (PolicyEngine engine = engines.open()) {
            assertEquals(0, Agreement.differences(engine, calls));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PolicyEngines.class,
            names = {"NESTED_IF", "RULE_OBJECTS", "OURS_AFRESH"})
    void givesTheAnswersOfTheHandWrittenLineEverywhere(PolicyEngines engines) {
        List<CallFacts> calls = CallInputs.all();

        try (PolicyEngine engine = engines.open()) {
            assertEquals(0, Agreement.differences(engine, calls));
        }
    }

    @Test
    void asManyAnswersOccurAsWereCountedForThePolicy() {
        long occurring =
                CallInputs.all().stream().map(StraightLine::holding).distinct().count();

        assertEquals(321, occurring);
    }
}
