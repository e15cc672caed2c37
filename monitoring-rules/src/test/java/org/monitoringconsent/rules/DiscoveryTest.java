// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.engine.MonitoringEngine;

class DiscoveryTest {

    /** These tests run on the module path, where a service is found only if both modules declare it. */
    @Test
    void findsTheRuleSetsOfThisModule() {
        List<String> countries = MonitoringEngine.discover().ruleSets().stream()
                .map(ruleSet -> ruleSet.jurisdiction().value())
                .toList();

        assertEquals(Set.of("GB", "NL"), countries.stream().collect(Collectors.toSet()));
        assertEquals(2, countries.size());
        assertTrue(MonitoringEngine.class.getModule().isNamed());
    }
}
