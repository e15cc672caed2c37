// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.us;

import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.RuleSetContract;

/** The rules keep what every rule set promises. */
class WashingtonContractTest extends RuleSetContract {

    @Override
    protected RuleSet ruleSet() {
        return new Washington().ruleSet();
    }
}
