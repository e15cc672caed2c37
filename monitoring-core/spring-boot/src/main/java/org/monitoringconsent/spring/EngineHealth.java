// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.spring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.RuleSet;

/** Whether each rule set decides without failing, and up to which day its law was checked. */
final class EngineHealth {

    private static final String FAILED = "CORE-FAIL-01";

    private final MonitoringEngine engine;

    EngineHealth(MonitoringEngine engine) {
        this.engine = engine;
    }

    /** Whether no rule set fails on a request that states nothing. */
    boolean isSound() {
        return engine.ruleSets().stream().noneMatch(this::fails);
    }

    private boolean fails(RuleSet ruleSet) {
        MonitoringRequest nothing = MonitoringRequest.builder()
                .day(ruleSet.checkedUpTo())
                .activity(Activity.LOG_TRAFFIC)
                .worker(Worker.builder().id("none").country(ruleSet.country()).build())
                .employer(Employer.builder().country(ruleSet.country()).build())
                .build();
        return engine.decide(nothing).denials().stream()
                .anyMatch(denial -> denial.rule().value().equals(FAILED));
    }

    /** The version of each rule set and the day up to which its law was checked. */
    Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        for (RuleSet ruleSet : engine.ruleSets()) {
            details.put(
                    ruleSet.jurisdiction().value(),
                    Map.of(
                            "version", ruleSet.version(),
                            "checkedUpTo", ruleSet.checkedUpTo().toString()));
        }
        return details;
    }
}
