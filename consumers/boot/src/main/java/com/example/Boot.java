// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers

package com.example;

import org.monitoringconsent.engine.MonitoringEngine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** An application to which the starter gives an engine. */
@SpringBootApplication
public class Boot {

    /** For Spring. */
    public Boot() {}

    /** Prints the countries whose law the engine knows. */
    public static void main(String... arguments) {
        try (ConfigurableApplicationContext context = SpringApplication.run(Boot.class, arguments)) {
            MonitoringEngine engine = context.getBean(MonitoringEngine.class);
            engine.ruleSets().forEach(ruleSet -> System.out.println("law of " + ruleSet.country()));
        }
    }
}
