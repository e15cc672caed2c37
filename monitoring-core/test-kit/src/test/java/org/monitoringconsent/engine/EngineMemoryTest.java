// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.memory.MemoryBudget;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.RandomRuleSets;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.verdict.Verdict;

/** An engine stays within its budget, and what gave way changes no answer. */
class EngineMemoryTest {

    private static final RuleSet[] RULE_SETS = {RandomRuleSets.next(3, "GB"), RandomRuleSets.next(4, "NL")};

    private static List<MonitoringRequest> requests(int number) {
        return Requests.stream(11, RULE_SETS).limit(number).toList();
    }

    @Test
    void staysWithinASmallBudgetWithTheSameAnswers() {
        MonitoringEngine small = MonitoringEngine.of(RULE_SETS).withMemoryBudget(MemoryBudget.LEAST);
        MonitoringEngine large = MonitoringEngine.of(RULE_SETS).withMemoryBudget(1L << 30);

        for (MonitoringRequest request : requests(6_000)) {
            assertEquals(shown(large.decide(request)), shown(small.decide(request)));
            // What one request needs may stand above the budget until the next comes.
            assertTrue(small.memoryUse().usedBytes() <= 2 * MemoryBudget.LEAST, small.memoryUse()::toString);
        }

        assertEquals(MemoryBudget.LEAST, small.memoryUse().budgetBytes());
        assertTrue(small.memoryUse().evictions() > 100, small.memoryUse()::toString);
        assertEquals(0, large.memoryUse().evictions());
        assertTrue(large.memoryUse().compiled() < small.memoryUse().compiled(), small.memoryUse()::toString);
    }

    /** Rows are joined once a group of rules was asked often; the answers are those of reading each fact alone. */
    @Test
    void answersTheSameWhenItIsAskedOften() {
        MonitoringEngine often = MonitoringEngine.of(RULE_SETS);
        for (MonitoringRequest request : requests(60)) {
            String first = shown(MonitoringEngine.of(RULE_SETS).decideAfresh(request));
            for (int time = 0; time < 40; time++) {
                assertEquals(first, shown(often.decideAfresh(request)));
            }
        }
    }

    @Test
    void countsWhatItRemembers() {
        MonitoringEngine engine = MonitoringEngine.of(RULE_SETS);
        MonitoringRequest request = Requests.valid("GB");

        engine.decide(request);
        engine.decide(request);
        engine.decide(request);

        assertEquals(3, engine.memoryUse().decisions());
        assertEquals(2, engine.memoryUse().remembered());
    }

    @Test
    void refusesABudgetInWhichNothingFits() {
        MonitoringEngine engine = MonitoringEngine.of(RULE_SETS);

        IllegalArgumentException failure =
                assertThrows(IllegalArgumentException.class, () -> engine.withMemoryBudget(1_000));

        assertEquals("memory budget `1000` must be at least 1048576 bytes", failure.getMessage());
    }

    private static String shown(Verdict verdict) {
        return verdict.decision() + " " + verdict.denials() + " " + verdict.obligations() + " " + verdict.coverage();
    }
}
