// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import java.util.List;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rules.CaseFile;
import org.monitoringconsent.testkit.CaseFiles;
import org.monitoringconsent.testkit.RuleSetContract;
import org.monitoringconsent.testkit.WrittenCase;

/** The British rule set keeps what every rule set promises. */
class UnitedKingdomContractTest extends RuleSetContract {

    @Override
    protected RuleSet ruleSet() {
        return new GbRuleSet().ruleSet();
    }

    @Override
    protected List<WrittenCase> cases() {
        return CaseFiles.read(CaseFile.of("GB"));
    }

    @Override
    protected List<String> acceptedFindings() {
        return new GbRuleSet().acceptedFindings();
    }

    @Override
    protected boolean isAuditedElsewhere() {
        return true;
    }
}
