import org.jspecify.annotations.NullMarked;

/** Decides whether an act of monitoring a worker is allowed under dated law. */
@NullMarked
module org.monitoringconsent.core {
    exports org.monitoringconsent.condition;
    exports org.monitoringconsent.domain;
    exports org.monitoringconsent.engine;
    exports org.monitoringconsent.json;
    exports org.monitoringconsent.law;
    exports org.monitoringconsent.remedy;
    exports org.monitoringconsent.rule;
    exports org.monitoringconsent.spi;
    exports org.monitoringconsent.verdict;

    requires static com.fasterxml.jackson.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires org.slf4j;

    uses org.monitoringconsent.spi.RuleSetProvider;
}
