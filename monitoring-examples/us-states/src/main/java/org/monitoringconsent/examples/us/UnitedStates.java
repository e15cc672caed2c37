// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.us;

import java.util.List;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.spi.RuleSetProvider;

/**
 * The federal rule set, which leaves law to the states: alone it allows nothing.
 *
 * <p>Whoever adds a state copies {@link NewYork} or {@link California}, and need not change anything here.
 */
public final class UnitedStates implements RuleSetProvider {

    /** A provider of the federal rule set. */
    public UnitedStates() {}

    @Override
    public RuleSet ruleSet() {
        return begin("US", "United States", FederalRules.rules())
                .leavesLawToRegions()
                .build(texts());
    }

    /** What the rule sets of the country and of its states have in common: of what they have law, and since when. */
    static RuleSet.Builder begin(String code, String name, List<Rule> rules) {
        return RuleSet.named(code, name)
                .version("example 1")
                .coversFrom(2000, 1, 1)
                .checkedUpTo(2026, 11, 29)
                .hasLawFor(Facts.ACTIVITY, CallConditions.ACTIVITIES)
                .hasLawFor(Facts.CHANNEL, Channel.CALL, Channel.VIDEO_MEETING)
                .hasLawFor(Facts.PURPOSE, CallConditions.PURPOSES)
                .rules(rules);
    }

    /** The sentences of all four rule sets. */
    static Texts texts() {
        return Texts.files("messages", UnitedStates.class::getResourceAsStream);
    }
}
