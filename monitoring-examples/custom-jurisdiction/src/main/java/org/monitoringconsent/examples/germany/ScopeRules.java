// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.germany;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.examples.germany.GermanConditions.CALLER_HERE;
import static org.monitoringconsent.examples.germany.GermanConditions.EMPLOYED_HERE;
import static org.monitoringconsent.examples.germany.GermanConditions.SPOKEN_WORD_TAKEN;
import static org.monitoringconsent.examples.germany.GermanInstruments.BDSG;
import static org.monitoringconsent.examples.germany.GermanInstruments.STGB;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.until;

import java.util.List;
import org.monitoringconsent.rule.Rule;

/** DE-SCOPE: which days, workers, employers and callers the rule set speaks about. */
final class ScopeRules {

    static final Rule DE_SCOPE_01 = Rule.scope("DE-SCOPE-01", "When German law governs")
            .inForce(from(2018, 5, 25))
            .cites(BDSG.section("1(4)"))
            .cites(STGB.sections("3, 9(1)"))
            .doesNotGovernWhen(not(any(EMPLOYED_HERE, CALLER_HERE)))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    /** The words of a caller in Germany are spoken in Germany; the rest of German law does not follow them abroad. */
    static final Rule DE_SCOPE_02 = Rule.scope("DE-SCOPE-02", "Only the caller is in Germany")
            .inForce(from(2018, 5, 25))
            .cites(STGB.sections("9(1), 201"))
            .allowsWhen(all(CALLER_HERE, not(EMPLOYED_HERE), not(SPOKEN_WORD_TAKEN)))
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("little case law on recordings that are made abroad")
            .build();

    static final Rule DE_SCOPE_03 = Rule.scope("DE-SCOPE-03", "The period of this rule set")
            .inForce(until(2018, 5, 24))
            .cites(BDSG.whole())
            .outsidePeriodWhen(before(2018, 5, 25))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    private ScopeRules() {}

    static List<Rule> rules() {
        return List.of(DE_SCOPE_01, DE_SCOPE_02, DE_SCOPE_03);
    }
}
