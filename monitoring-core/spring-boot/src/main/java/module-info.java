// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
import org.jspecify.annotations.NullMarked;

/** Makes the engine at home in a Spring Boot application. */
@NullMarked
module org.monitoringconsent.spring {
    exports org.monitoringconsent.spring;

    opens org.monitoringconsent.spring;

    requires com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static micrometer.core;
    requires transitive org.monitoringconsent.core;
    requires org.monitoringconsent.json;
    requires static org.jspecify;
    requires spring.beans;
    requires spring.boot;
    requires spring.boot.autoconfigure;
    requires static spring.boot.actuator;
    requires static spring.boot.health;
    requires spring.context;
    requires spring.core;
    requires static spring.web;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    uses org.monitoringconsent.spi.RuleSetProvider;
}
