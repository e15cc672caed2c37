// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.spi.CompanyRules;
import org.monitoringconsent.spi.RuleSetProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the engine, and what makes its requests and verdicts at home in an application.
 *
 * <p>Rule sets are those on the class path and those that are beans; company rules are laid on top: those of the properties, then
 * those that are beans, in their order.
 */
@AutoConfiguration
@EnableConfigurationProperties({MonitoringProperties.class, CompanyRulesProperties.class})
public class MonitoringAutoConfiguration {

    /** Made by the application. */
    public MonitoringAutoConfiguration() {}

    /**
     * The engine.
     *
     * @throws IllegalArgumentException when a country of the properties has no rule set, or their company rules are faulty
     * @throws org.monitoringconsent.rule.RuleDefinitionException when a rule set is faulty, with every fault
     */
    @Bean
    @ConditionalOnMissingBean
    public MonitoringEngine monitoringEngine(
            MonitoringProperties properties,
            CompanyRulesProperties companyRulesProperties,
            ObjectProvider<RuleSet> ruleSets,
            ObjectProvider<CompanyRules> companyRules) {
        List<RuleSet> own = ruleSets.orderedStream().toList();
        List<RuleSet> all = new ArrayList<>(own);
        all.addAll(found(own.isEmpty()));
        MonitoringEngine engine = MonitoringEngine.of(chosen(all, properties.getCountries()));
        if (properties.getGuidance() != null) {
            engine = engine.with(properties.getGuidance());
        }
        if (properties.getGaps() != null) {
            engine = engine.with(properties.getGaps());
        }
        if (properties.getMemoryBudget() != null) {
            engine = engine.withMemoryBudget(properties.getMemoryBudget().toBytes());
        }
        Optional<CompanyRules> stated = companyRulesProperties.rules();
        if (stated.isPresent()) {
            engine = engine.tightenedBy(stated.get());
        }
        for (CompanyRules rules : companyRules.orderedStream().toList()) {
            engine = engine.tightenedBy(rules);
        }
        return engine;
    }

    private static List<RuleSet> found(boolean mustBe) {
        boolean any =
                ServiceLoader.load(RuleSetProvider.class).stream().findAny().isPresent();
        return any || mustBe ? MonitoringEngine.discover().ruleSets() : List.of();
    }

    private static List<RuleSet> chosen(List<RuleSet> all, List<String> countries) {
        List<String> there =
                all.stream().map(RuleSet::country).map(CountryCode::value).toList();
        for (String country : countries) {
            if (!there.contains(country)) {
                throw new IllegalArgumentException(
                        "`monitoring.countries` `" + country + "` must be among those that have a rule set, " + there);
            }
        }
        return all.stream()
                .filter(ruleSet -> countries.isEmpty()
                        || countries.contains(ruleSet.country().value()))
                .toList();
    }

    /** JSON where the application has Jackson 2. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "com.fasterxml.jackson.databind.module.SimpleModule")
    static class Jackson2 {

        @Bean
        @ConditionalOnMissingBean
        MonitoringJackson2Module monitoringJackson2Module(MonitoringEngine engine) {
            return new MonitoringJackson2Module(engine);
        }
    }

    /** JSON where the application has Jackson 3. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "tools.jackson.databind.module.SimpleModule")
    static class Jackson3 {

        @Bean
        @ConditionalOnMissingBean
        MonitoringJackson3Module monitoringJackson3Module(MonitoringEngine engine) {
            return new MonitoringJackson3Module(engine);
        }
    }

    /** Faults as problems, for servlets. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnClass(name = "org.springframework.http.ProblemDetail")
    static class Problems {

        @Bean
        @ConditionalOnMissingBean
        MonitoringProblems monitoringProblems() {
            return new MonitoringProblems();
        }
    }

    /** Counters where the application has Micrometer. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "io.micrometer.core.instrument.binder.MeterBinder")
    static class Metrics {

        @Bean
        @ConditionalOnMissingBean
        MonitoringMetrics monitoringMetrics(MonitoringEngine engine) {
            return new MonitoringMetrics(engine);
        }
    }

    /** Health where the application has the actuator of Boot 3. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.actuate.health.HealthIndicator")
    static class HealthOfBoot3 {

        @Bean
        @ConditionalOnMissingBean(name = "monitoringHealthIndicator")
        org.springframework.boot.actuate.health.HealthIndicator monitoringHealthIndicator(MonitoringEngine engine) {
            EngineHealth health = new EngineHealth(engine);
            return () -> (health.isSound()
                            ? org.springframework.boot.actuate.health.Health.up()
                            : org.springframework.boot.actuate.health.Health.down())
                    .withDetails(health.details())
                    .build();
        }
    }

    /** Health where the application has that of Boot 4. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
    static class HealthOfBoot4 {

        @Bean
        @ConditionalOnMissingBean(name = "monitoringHealthIndicator")
        org.springframework.boot.health.contributor.HealthIndicator monitoringHealthIndicator(MonitoringEngine engine) {
            EngineHealth health = new EngineHealth(engine);
            return () -> (health.isSound()
                            ? org.springframework.boot.health.contributor.Health.up()
                            : org.springframework.boot.health.contributor.Health.down())
                    .withDetails(health.details())
                    .build();
        }
    }
}
