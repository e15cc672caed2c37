package org.monitoringconsent.examples.us;

import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.RuleSetContract;

/** The rules keep what every rule set promises. */
class CaliforniaContractTest extends RuleSetContract {

    @Override
    protected RuleSet ruleSet() {
        return new California().ruleSet();
    }
}
