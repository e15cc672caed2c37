// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.us;

import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.spi.RuleSetProvider;

/** The rule set of New York, which is asked before that of the United States and together with it. */
public final class NewYork implements RuleSetProvider {

    static final RegionCode CODE = RegionCode.of("US-NY");

    /** A provider of the rule set of New York. */
    public NewYork() {}

    @Override
    public RuleSet ruleSet() {
        return UnitedStates.begin(CODE.value(), "New York", NewYorkRules.rules())
                .build(UnitedStates.texts());
    }
}
