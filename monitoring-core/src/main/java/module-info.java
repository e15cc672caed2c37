// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
import org.jspecify.annotations.NullMarked;

/** Decides whether an act of monitoring a worker is allowed under dated law. */
@NullMarked
@SuppressWarnings("module") // The modules that see the inside are built after this one.
module org.monitoringconsent.core {
    exports org.monitoringconsent.condition;
    exports org.monitoringconsent.domain;
    exports org.monitoringconsent.engine;
    // What proves that the compiled rules are the written ones; no promise is made about it.
    exports org.monitoringconsent.engine.compile to
            org.monitoringconsent.analysis;
    exports org.monitoringconsent.engine.decide to
            org.monitoringconsent.analysis,
            org.monitoringconsent.rules;
    exports org.monitoringconsent.law;
    exports org.monitoringconsent.remedy;
    exports org.monitoringconsent.rule;
    exports org.monitoringconsent.spi;
    exports org.monitoringconsent.verdict;

    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires org.slf4j;

    uses org.monitoringconsent.spi.RuleSetProvider;
}
