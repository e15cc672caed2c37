import org.jspecify.annotations.NullMarked;

/** The EU baseline and the rule sets of the United Kingdom and the Netherlands. */
@NullMarked
module org.monitoringconsent.rules {
    requires static org.jspecify;
    requires transitive org.monitoringconsent.core;

    exports org.monitoringconsent.rules.eu;
    exports org.monitoringconsent.rules.gb;

    provides org.monitoringconsent.spi.RuleSetProvider with
            org.monitoringconsent.rules.gb.GbRuleSet;
}
