package org.monitoringconsent.rules.nl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.rules.RandomRequests;
import org.monitoringconsent.rules.RuleBoundaries;
import org.monitoringconsent.rules.SecondReading;
import org.monitoringconsent.rules.WrittenCase;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Verdict;

/** The engine and the second reading of the pages answer every request alike, from its JSON to its last advisory. */
class EngineAgreesWithDutchReadingTest {

    private static final int REQUESTS = 20_000;

    private final MonitoringEngine engine =
            MonitoringEngine.of(new NlRuleSet().ruleSet()).in("NL");
    private final List<SortedMap<String, String>> cases = WrittenCase.allOf("netherlands.json").stream()
            .map(WrittenCase::request)
            .toList();

    @Test
    void onRandomRequests() {
        RandomRequests random = new RandomRequests(20180525, "NL", boundaryDays());

        for (int drawn = 0; drawn < REQUESTS; drawn++) {
            assertAgreement(random.next(cases));
        }
    }

    @Test
    void onEveryCaseOnTheEdgeOfEveryPeriod() {
        RandomRequests random = new RandomRequests(0, "NL", boundaryDays());

        for (SortedMap<String, String> request : cases) {
            random.onEachBoundary(request).forEach(this::assertAgreement);
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
        verdict.advisories().forEach(code -> advisories.add(code.name()));
        return new SecondReading(
                verdict.decision().name(),
                verdict.coverage().name(),
                rules(verdict, Effect.DENIES),
                obligations,
                rules(verdict, Effect.GROUNDS),
                advisories,
                rules(verdict, Effect.NOTES),
                false);
    }

    private static SortedSet<String> rules(Verdict verdict, Effect effect) {
        SortedSet<String> rules = new TreeSet<>();
        verdict.reasons().stream()
                .filter(reason -> reason.effect() == effect)
                .forEach(reason -> rules.add(reason.rule().value()));
        return rules;
    }

    private static List<LocalDate> boundaryDays() {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (RuleBoundaries.Boundary boundary : RuleBoundaries.of("nl")) {
            boundary.first().ifPresent(days::add);
            days.addAll(boundary.citationDays());
            days.addAll(boundary.conditionDays());
        }
        return List.copyOf(days);
    }
}
