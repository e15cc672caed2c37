// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.service;

import java.util.List;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.verdict.Verdict;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A service that answers whether monitoring may happen. */
@SpringBootApplication
@RestController
public class MonitoringService {

    private final MonitoringEngine engine;

    MonitoringService(MonitoringEngine engine) {
        this.engine = engine;
    }

    /** Starts the service. */
    public static void main(String... arguments) {
        SpringApplication.run(MonitoringService.class, arguments);
    }

    @PostMapping("/decisions")
    Verdict decide(@RequestBody MonitoringRequest request) {
        return engine.decide(request);
    }

    @PostMapping("/campaigns")
    Campaign decideAll(@RequestBody Plan plan) {
        return new Campaign(
                plan.name(), plan.requests().stream().map(engine::decide).toList());
    }

    /** Several requests under one name. */
    record Plan(String name, List<MonitoringRequest> requests) {}

    /** Their verdicts. */
    record Campaign(String name, List<Verdict> verdicts) {}
}
