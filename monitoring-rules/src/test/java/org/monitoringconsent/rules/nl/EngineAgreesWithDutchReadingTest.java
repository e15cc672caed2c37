// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rules.RandomRequests;
import org.monitoringconsent.rules.RuleBoundaries;
import org.monitoringconsent.rules.SecondReading;
import org.monitoringconsent.rules.WrittenCase;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Verdict;

/** The engine and the second reading of the pages answer every request alike, from its JSON to its last advisory. */
class EngineAgreesWithDutchReadingTest {

    private static final int REQUESTS = 20_000;
    private static final int MANY_REQUESTS = 200_000;

    /** The page knows nothing of these. */
    private static final Set<Advisory> MADE_BY_THE_ENGINE =
            Set.of(Advisory.NO_RULE_SET, Advisory.LAW_BEYOND_CHECK, Advisory.PROVENANCE_DOUBTFUL);

    private final MonitoringEngine engine =
            MonitoringEngine.of(new NlRuleSet().ruleSet()).in("NL");
    private final List<SortedMap<String, String>> cases = WrittenCase.allOf("netherlands.json").stream()
            .map(WrittenCase::request)
            .toList();

    @Test
    void onRandomRequests() {
        assertAgreement(20180525, REQUESTS);
    }

    @Tag("heavy")
    @Test
    void onManyRandomRequests() {
        assertAgreement(20261129, MANY_REQUESTS);
    }

    @Test
    void onEveryCaseOnTheEdgeOfEveryPeriod() {
        RandomRequests random = new RandomRequests(0, "NL", RuleBoundaries.days("nl"));

        for (SortedMap<String, String> request : cases) {
            random.onEachBoundary(request).forEach(this::assertAgreement);
        }
    }

    @Test
    void onEachChangeOfWhatIsSeldomDecided() {
        RandomRequests random = new RandomRequests(0, "NL", RuleBoundaries.days("nl"));

        for (SortedMap<String, String> request : SeldomDecided.requests()) {
            assertEquals("ALLOW", SecondReadingOfNetherlands.read(request).decision(), request::toString);
            random.onEachBoundary(request).forEach(this::assertAgreement);
            random.onEachChange(request).forEach(this::assertAgreement);
        }
    }

    private void assertAgreement(long seed, int requests) {
        RandomRequests random = new RandomRequests(seed, "NL", RuleBoundaries.days("nl"));
        for (int drawn = 0; drawn < requests; drawn++) {
            assertAgreement(random.next(cases));
        }
    }

    private void assertAgreement(Map<String, String> request) {
        String json = RandomRequests.json(request);

        Verdict verdict = engine.decide(RequestJson.read(json));

        assertEquals(SecondReadingOfNetherlands.read(request), asReading(verdict), json);
    }

    private static SecondReading asReading(Verdict verdict) {
        SortedSet<String> obligations = new TreeSet<>();
        verdict.obligations().forEach(code -> obligations.add(code.name()));
        SortedSet<String> advisories = new TreeSet<>();
        verdict.advisories().stream()
                .filter(code -> !MADE_BY_THE_ENGINE.contains(code))
                .forEach(code -> advisories.add(code.name()));
        return new SecondReading(
                verdict.decision().name(),
                verdict.coverage().name(),
                rules(verdict, Effect.DENIES),
                obligations,
                rules(verdict, Effect.GROUNDS),
                advisories,
                rules(verdict, Effect.NOTES),
                verdict.contestable());
    }

    private static SortedSet<String> rules(Verdict verdict, Effect effect) {
        SortedSet<String> rules = new TreeSet<>();
        verdict.reasons().stream()
                .filter(reason -> reason.effect() == effect)
                .forEach(reason -> rules.add(reason.rule().value()));
        return rules;
    }
}
