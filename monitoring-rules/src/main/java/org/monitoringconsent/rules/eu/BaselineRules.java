// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.rule.Rule;

/** Every rule of the baseline, in the order of the page. */
final class BaselineRules {

    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 5, 25);

    private BaselineRules() {}

    static List<Rule> in(NationalLaw national) {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(PurposeRules.in(national));
        rules.addAll(BasisRules.in(national));
        rules.addAll(NecessityRules.in(national));
        rules.addAll(OpennessRules.in(national));
        rules.addAll(DataRules.in(national));
        rules.addAll(AutomationRules.in(national));
        rules.addAll(AiRules.in(national));
        rules.addAll(SectorRules.in(national));
        rules.addAll(SharingRules.in(national));
        return List.copyOf(rules);
    }

    /** The ids of all rules that a profile can have. */
    static Set<String> ids() {
        NationalLaw complete = new NationalLaw(
                FIRST_DAY,
                Optional.empty(),
                List.of(),
                Optional.of(FIRST_DAY),
                Optional.of(new PlatformWork(Optional.of(FIRST_DAY), Optional.empty())),
                Map.of());
        return ids(in(complete));
    }

    static Set<String> ids(List<Rule> rules) {
        Set<String> ids = new TreeSet<>();
        for (Rule rule : rules) {
            ids.add(rule.id().value());
        }
        return ids;
    }
}
