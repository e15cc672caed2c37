// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.RuleSet;
import picocli.CommandLine.Option;

/** Whose law is asked. */
final class JurisdictionOption {

    @Option(names = "--in", split = ",", paramLabel = "COUNTRY")
    private List<String> countries = new ArrayList<>();

    /** The countries and regions whose law is in a rule set, in the order of the rule sets. */
    static Set<String> known(MonitoringEngine engine) {
        Set<String> known = new LinkedHashSet<>();
        for (RuleSet ruleSet : engine.ruleSets()) {
            known.add(ruleSet.jurisdiction().value());
            ruleSet.regions().forEach(region -> known.add(region.value()));
        }
        return known;
    }

    /** The countries, each once; empty when none was given. Throws {@link BadInputException} for unknown ones. */
    List<String> countries(MonitoringEngine engine) {
        List<String> known = engine.ruleSets().stream()
                .map(RuleSet::jurisdiction)
                .map(Object::toString)
                .toList();
        LinkedHashSet<String> asked = new LinkedHashSet<>();
        for (String country : countries) {
            String code = country.strip().toUpperCase(Locale.ROOT);
            if (!known.contains(code)) {
                throw new BadInputException(
                        code.equals("UK") ? "noRuleSet.UK" : "noRuleSet",
                        Printing.printable(country),
                        String.join(", ", known));
            }
            asked.add(code);
        }
        return List.copyOf(asked);
    }

    /** Who decides: the engine for all binding countries, or for the one or each of the several given. */
    Judge judge(MonitoringEngine engine) {
        return Judge.of(engine, countries(engine));
    }
}
