// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
import org.jspecify.annotations.NullMarked;

/** The EU baseline and the rule sets of the United Kingdom and the Netherlands. */
@NullMarked
module org.monitoringconsent.rules {
    requires static org.jspecify;
    requires transitive org.monitoringconsent.core;

    exports org.monitoringconsent.rules.eu;
    exports org.monitoringconsent.rules.gb;
    exports org.monitoringconsent.rules.nl;

    provides org.monitoringconsent.spi.RuleSetProvider with
            org.monitoringconsent.rules.gb.GbRuleSet,
            org.monitoringconsent.rules.nl.NlRuleSet;
}
