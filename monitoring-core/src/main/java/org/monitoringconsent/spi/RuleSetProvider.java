package org.monitoringconsent.spi;

import org.monitoringconsent.rule.RuleSet;

/**
 * Brings one jurisdiction's rule set along; found by {@link java.util.ServiceLoader}.
 *
 * <p>A provider has a public constructor without parameters. New methods of this interface will have defaults.
 */
public interface RuleSetProvider {

    /** The rule set; called once for each engine. */
    RuleSet ruleSet();
}
