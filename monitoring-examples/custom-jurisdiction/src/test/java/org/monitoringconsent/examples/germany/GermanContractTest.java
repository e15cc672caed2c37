// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.germany;

import java.util.List;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.RuleSetContract;

/** The German rules keep what every rule set promises. */
class GermanContractTest extends RuleSetContract {

    @Override
    protected RuleSet ruleSet() {
        return new GermanRuleSet().ruleSet();
    }

    @Override
    protected List<String> acceptedFindings() {
        return new GermanRuleSet().acceptedFindings();
    }
}
