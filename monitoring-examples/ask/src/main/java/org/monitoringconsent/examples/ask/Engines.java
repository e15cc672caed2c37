package org.monitoringconsent.examples.ask;

import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rules.gb.GbRuleSet;
import org.monitoringconsent.rules.nl.NlRuleSet;

/** The engine of the page; its rule sets are named, because there is no path to find them on. */
final class Engines {

    static final MonitoringEngine ENGINE = MonitoringEngine.of(new GbRuleSet().ruleSet(), new NlRuleSet().ruleSet());

    private Engines() {}
}
