// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.testkit.LawCoverage;

/** No rule, condition or provision falls out of the tests unnoticed; the report is left in the build folder. */
class LawCoverageTest {

    private static final int DRAWN = 9_000;

    /** The day on which both countries got new data protection law; much that went before is rare among what is drawn. */
    private static final LocalDate NEW_DATA_PROTECTION = LocalDate.of(2018, 5, 25);

    private static final Set<String> ASSESSED = Set.of("LOW_RISK", "HIGH_RISK_CONSULTED");

    @ParameterizedTest
    @CsvSource({"GB, united-kingdom", "NL, netherlands"})
    void casesAndDrawnRequestsDecideEveryRuleConditionAndProvision(String country, String cases) throws IOException {
        MonitoringEngine engine = MonitoringEngine.discover().in(country);
        LawCoverage coverage = LawCoverage.of(engine.ruleSets().stream()
                .filter(ruleSet -> ruleSet.jurisdiction().value().equals(country))
                .findFirst()
                .orElseThrow());

        for (Map<String, String> facts : requests(country, cases, engine)) {
            MonitoringRequest request = RequestJson.read(RandomRequests.json(facts));
            coverage.count(request, engine.decide(request));
        }

        Path folder = Files.createDirectories(Path.of("target", "law-coverage"));
        Files.writeString(folder.resolve(country + ".md"), coverage.report(), StandardCharsets.UTF_8);
        assertEquals(List.of(), coverage.missing());
    }

    private static List<Map<String, String>> requests(String country, String cases, MonitoringEngine engine) {
        List<Map<String, String>> starts = new ArrayList<>();
        WrittenCase.allOf(cases + ".json").forEach(written -> starts.add(written.request()));
        RandomRequests random = new RandomRequests(
                20260630,
                country,
                engine.ruleSets().stream()
                        .filter(ruleSet -> ruleSet.jurisdiction().value().equals(country))
                        .flatMap(ruleSet -> ruleSet.editionDays().stream())
                        .toList());
        RandomRequests dayBefore = new RandomRequests(20180524, country, List.of(NEW_DATA_PROTECTION));
        List<Map<String, String>> requests = new ArrayList<>(starts);
        starts.forEach(start -> requests.add(underTheOldLaw(dayBefore, start)));
        for (int i = 0; i < DRAWN; i++) {
            SortedMap<String, String> drawn = random.next(starts);
            requests.add(drawn);
            requests.add(underTheOldLaw(dayBefore, drawn));
        }
        return requests;
    }

    /** The same request the day before; what the controller assesses since was looked into by the authority then. */
    private static Map<String, String> underTheOldLaw(RandomRequests dayBefore, Map<String, String> request) {
        Map<String, String> moved = dayBefore.onEachBoundary(request).get(0);
        if (ASSESSED.contains(moved.getOrDefault("safeguards.impactAssessment", ""))) {
            moved.put("safeguards.priorAuthorityCheck", "true");
        }
        return moved;
    }
}
