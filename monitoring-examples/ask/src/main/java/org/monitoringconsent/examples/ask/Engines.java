// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.util.List;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rules.gb.GbRuleSet;
import org.monitoringconsent.rules.nl.NlRuleSet;

/** The engine of the page; its rule sets are named, because there is no path to find them on. */
final class Engines {

    static final MonitoringEngine ENGINE = MonitoringEngine.of(new GbRuleSet().ruleSet(), new NlRuleSet().ruleSet());

    private Engines() {}

    /** The codes of the countries whose law the page knows. */
    static List<String> countries() {
        return ENGINE.ruleSets().stream()
                .map(ruleSet -> ruleSet.country().value())
                .toList();
    }

    /** The rule set of a country. */
    static RuleSet ruleSet(String country) {
        return ENGINE.ruleSets().stream()
                .filter(ruleSet -> ruleSet.country().value().equals(country))
                .findFirst()
                .orElseThrow(() -> new Misread("country", country));
    }
}
