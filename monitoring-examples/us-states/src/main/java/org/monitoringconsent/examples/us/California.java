// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.us;

import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.spi.RuleSetProvider;

/** The rule set of California, which is asked before that of the United States and together with it. It binds whoever records a call with somebody there. */
public final class California implements RuleSetProvider {

    static final RegionCode CODE = RegionCode.of("US-CA");

    /** A provider of the rule set of California. */
    public California() {}

    @Override
    public RuleSet ruleSet() {
        return UnitedStates.begin(CODE.value(), "California", CaliforniaRules.rules())
                .bindsCallers()
                .build(UnitedStates.texts());
    }
}
