package org.monitoringconsent.spi;

import java.util.List;
import org.monitoringconsent.rule.RuleSet;

/**
 * Brings one jurisdiction's rule set along; found by {@link java.util.ServiceLoader}.
 *
 * <p>A provider has a public constructor without parameters. New methods of this interface will have defaults.
 */
public interface RuleSetProvider {

    /** The rule set; called once for each engine. */
    RuleSet ruleSet();

    /**
     * What an audit finds in this rule set and its authors accept, a line for each with the reason; the form is that of
     * {@code AcceptedFindings} in the package for analysis.
     */
    default List<String> acceptedFindings() {
        return List.of();
    }
}
