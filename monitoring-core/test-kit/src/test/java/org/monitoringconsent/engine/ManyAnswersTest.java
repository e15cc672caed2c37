// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.decide.Answered;
import org.monitoringconsent.engine.decide.JoinedOutcome;
import org.monitoringconsent.engine.search.SomeSmallestSetsTest;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;

/** More different answers than an engine keeps: it begins anew and still gives each request its own. */
class ManyAnswersTest {

    private static final List<Fact<Boolean>> FLAGS = SomeSmallestSetsTest.FLAGS;

    private final MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of(rules()));

    @Test
    void eachRequestGetsItsOwnAnswerAlsoAfterTheTablesBeganAnew() {
        List<MonitoringRequest> requests = List.of(Requests.valid("DE"));
        for (Fact<Boolean> flag : FLAGS) {
            List<MonitoringRequest> doubled = new ArrayList<>();
            for (MonitoringRequest request : requests) {
                doubled.add(Requests.with(request, flag, false).orElseThrow());
                doubled.add(Requests.with(request, flag, true).orElseThrow());
            }
            requests = doubled;
        }

        for (int number = 0; number < requests.size(); number++) {
            assertEquals(
                    expected(number),
                    engine.decideAfresh(requests.get(number)).denials().stream()
                            .map(reason -> reason.rule().value())
                            .toList());
        }

        assertEquals(1 << FLAGS.size(), requests.size());
        JoinedOutcome again = Answered.behind(engine.decideAfresh(requests.get(5))).outcome;
        assertSame(again, Answered.behind(engine.decideAfresh(requests.get(5))).outcome);
    }

    private static Rule[] rules() {
        Rule[] rules = new Rule[FLAGS.size()];
        for (int flag = 0; flag < rules.length; flag++) {
            rules[flag] = SmallRuleSet.requirement(id(flag), Conditions.isTrue(FLAGS.get(flag)));
        }
        return rules;
    }

    /** The first flag was doubled first, so that it is the highest bit of the number. */
    private static List<String> expected(int number) {
        List<String> ids = new ArrayList<>();
        for (int flag = 0; flag < FLAGS.size(); flag++) {
            if ((number >>> (FLAGS.size() - 1 - flag) & 1) != 0) {
                ids.add(id(flag));
            }
        }
        return ids;
    }

    private static String id(int flag) {
        return "DE-FLAG-%02d".formatted(flag + 1);
    }
}
