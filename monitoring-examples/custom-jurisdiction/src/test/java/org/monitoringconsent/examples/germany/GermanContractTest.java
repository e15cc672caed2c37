package org.monitoringconsent.examples.germany;

import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.RuleSetContract;

/** The German rules keep what every rule set promises. */
class GermanContractTest extends RuleSetContract {

    @Override
    protected RuleSet ruleSet() {
        return new GermanRuleSet().ruleSet();
    }
}
