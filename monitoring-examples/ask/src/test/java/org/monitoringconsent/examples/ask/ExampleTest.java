// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.verdict.Verdict;

class ExampleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    /** Rules whose conditions can only be met in ways that are not looked for, such as by another country. */
    private static final List<String> WITHOUT =
            List.of("UK-SCOPE-01", "NL-SCOPE-01", "EU-AI-04", "NL-LOC-01", "NL-ACT-10");

    @Test
    void findsACaseInWhichARuleSpeaks() {
        for (RuleSet ruleSet : Engines.ENGINE.ruleSets()) {
            for (Rule rule : ruleSet.rules()) {
                if (rule.inForceOn(DAY) && !WITHOUT.contains(rule.id().value())) {
                    Route found = Example.of(
                            Route.to("/try")
                                    .with("country", ruleSet.country().value())
                                    .with("id", rule.id().value()),
                            DAY);
                    assertTrue(speaks(rule, found), () -> rule.id() + ": " + found.address());
                }
            }
        }
    }

    private static boolean speaks(Rule rule, Route found) {
        if (found.get("activity").isEmpty()) {
            return false;
        }
        MonitoringRequest request = new Situation(found, DAY).readings().get(0);
        Verdict verdict = Engines.ENGINE.decide(request);
        return verdict.reasons().stream().anyMatch(reason -> reason.rule().equals(rule.id()))
                || verdict.duties().stream().anyMatch(duty -> duty.rules().contains(rule.id()));
    }
}
