// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import java.util.List;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rules.CaseFile;
import org.monitoringconsent.testkit.CaseFiles;
import org.monitoringconsent.testkit.RuleSetContract;
import org.monitoringconsent.testkit.WrittenCase;

/** The Dutch rule set keeps what every rule set promises. */
class NetherlandsContractTest extends RuleSetContract {

    @Override
    protected RuleSet ruleSet() {
        return new NlRuleSet().ruleSet();
    }

    @Override
    protected List<WrittenCase> cases() {
        return CaseFiles.read(CaseFile.of("NL"));
    }

    @Override
    protected List<String> acceptedFindings() {
        return new NlRuleSet().acceptedFindings();
    }

    @Override
    protected boolean isAuditedElsewhere() {
        return true;
    }
}
