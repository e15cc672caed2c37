// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.RuleDefinitionException;

/** Loads the rule sets. */
final class Engines {

    private Engines() {}

    /** An engine with every rule set on the class path; throws {@link BadInputException} when one is broken. */
    static MonitoringEngine load() {
        try {
            return MonitoringEngine.discover();
        } catch (RuleDefinitionException e) {
            throw new BadInputException("ruleSets", String.join("; ", e.faults()));
        }
    }
}
