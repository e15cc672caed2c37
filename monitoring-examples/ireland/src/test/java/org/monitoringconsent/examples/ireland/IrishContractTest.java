// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ireland;

import java.util.List;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.RuleSetContract;

/** The Irish rules keep what every rule set promises. */
class IrishContractTest extends RuleSetContract {

    @Override
    protected RuleSet ruleSet() {
        return new IrishRuleSet().ruleSet();
    }

    @Override
    protected List<String> acceptedFindings() {
        return new IrishRuleSet().acceptedFindings();
    }
}
