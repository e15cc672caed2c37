// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.us;

import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.spi.RuleSetProvider;

/** The rule set of Washington, which is asked before that of the United States and together with it. */
public final class Washington implements RuleSetProvider {

    static final RegionCode CODE = RegionCode.of("US-WA");

    /** A provider of the rule set of Washington. */
    public Washington() {}

    @Override
    public RuleSet ruleSet() {
        return UnitedStates.begin(CODE.value(), "Washington", WashingtonRules.rules())
                .build(UnitedStates.texts());
    }
}
