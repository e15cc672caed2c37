package org.monitoringconsent.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.RuleSet;
import picocli.CommandLine.Option;

/** Whose law is asked. */
final class JurisdictionOption {

    @Option(
            names = "--in",
            split = ",",
            paramLabel = "COUNTRY",
            description =
                    "Ask the law of these countries alone, such as GB,NL; without it the law of every country that binds"
                            + " the request.")
    private List<String> countries = new ArrayList<>();

    /** The countries, each once; empty when none was given. Throws {@link BadInputException} for unknown ones. */
    List<String> countries(MonitoringEngine engine) {
        List<String> known = engine.ruleSets().stream()
                .map(RuleSet::country)
                .map(Object::toString)
                .toList();
        LinkedHashSet<String> asked = new LinkedHashSet<>();
        for (String country : countries) {
            String code = country.strip().toUpperCase(Locale.ROOT);
            if (!known.contains(code)) {
                String hint = code.equals("UK") ? ", where GB is the United Kingdom" : "";
                throw new BadInputException("there is no rule set for `" + Printing.printable(country) + "`; there are "
                        + String.join(", ", known) + hint);
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
