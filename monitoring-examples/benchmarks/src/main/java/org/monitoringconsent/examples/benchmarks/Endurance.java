// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Field;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RequestFields;
import org.monitoringconsent.domain.RequestShapeException;
import org.monitoringconsent.engine.MonitoringEngine;

/**
 * Asks an engine a million random questions over all days, activities and the countries that have rules, half of them again, and
 * tells what memory that took; to be run with a small heap, such as {@code -Xmx64m}.
 */
public final class Endurance {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 28 * 365;
    /** So many of those asked last may be asked again. */
    private static final int LAST = 4_096;

    private final Random random = new Random(13);
    private final List<CountryCode> countries;

    private Endurance(List<CountryCode> countries) {
        this.countries = countries;
    }

    /** Takes the number of questions, a million when none is given. */
    public static void main(String[] arguments) {
        int number = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        MonitoringEngine engine = MonitoringEngine.discover();
        List<CountryCode> countries = engine.ruleSets().stream()
                .map(ruleSet -> ruleSet.jurisdiction().country())
                .toList();
        Endurance endurance = new Endurance(countries);
        MonitoringRequest[] last = new MonitoringRequest[LAST];
        int allowed = 0;
        for (int asked = 0; asked < number; asked++) {
            int place = endurance.random.nextInt(LAST);
            MonitoringRequest before = last[place];
            MonitoringRequest request = before != null && endurance.random.nextBoolean() ? before : endurance.draw();
            last[place] = request;
            allowed += engine.decide(request).isAllowed() ? 1 : 0;
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.println("countries " + countries + ", allowed " + allowed + ", peak of the heap's pools "
                + peak / (1 << 20) + " MiB of " + Runtime.getRuntime().maxMemory() / (1 << 20));
        System.out.println(engine.memoryUse());
    }

    private MonitoringRequest draw() {
        while (true) {
            try {
                return drawn();
            } catch (RequestShapeException doesNotFit) {
                // Drawn anew.
            }
        }
    }

    private MonitoringRequest drawn() {
        List<String> parts = new ArrayList<>();
        for (String part : RequestFields.parts()) {
            if (RequestFields.isRequired(part) || random.nextInt(4) > 0) {
                parts.add(part);
            }
        }
        return RequestFields.build(parts, this::value, Map.of());
    }

    private Optional<?> value(Field field) {
        if (!field.isRequired() && random.nextInt(3) == 0) {
            return Optional.empty();
        }
        return switch (field.form()) {
            case TEXT -> Optional.of("text");
            case DAY -> Optional.of(FIRST_DAY.plusDays(random.nextInt(DAYS)));
            case COUNTRY -> Optional.of(countries.get(random.nextInt(countries.size())));
            case CONSTANT ->
                Optional.of(
                        field.constants().get(random.nextInt(field.constants().size())));
            case FLAG -> Optional.of(random.nextBoolean());
            case COUNT -> Optional.of(1 + random.nextInt(100));
            // Without a region the law of the country is asked.
            case REGION -> Optional.empty();
        };
    }
}
