// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** The engine and the second reading of the page answer every request alike, from its JSON to its last obligation. */
class EngineAgreesWithSecondReadingTest {

    private static final int REQUESTS = 200_000;
    private static final SortedSet<String> NOT_COMPARED = new TreeSet<>();

    private final MonitoringEngine engine =
            MonitoringEngine.of(new GbRuleSet().ruleSet()).in("GB");
    private final List<SortedMap<String, String>> cases = WrittenCase.allOf("united-kingdom.json").stream()
            .map(WrittenCase::request)
            .toList();

    @Test
    void onRandomRequests() {
        RandomRequests random = new RandomRequests(20180627, "GB", RuleBoundaries.days("gb"));
        for (int drawn = 0; drawn < REQUESTS; drawn++) {
            assertAgreement(random.next(cases));
        }
    }

    @Test
    void onEveryCaseOnTheEdgeOfEveryPeriod() {
        RandomRequests random = new RandomRequests(0, "GB", RuleBoundaries.days("gb"));
        for (SortedMap<String, String> request : cases) {
            random.onEachBoundary(request).forEach(this::assertAgreement);
        }
    }

    @Test
    void onRandomRequestsOnTheEdgeOfEveryPeriod() {
        RandomRequests random = new RandomRequests(20260205, "GB", RuleBoundaries.days("gb"));
        for (int drawn = 0; drawn < REQUESTS / 400; drawn++) {
            random.onEachBoundary(random.next(cases)).forEach(this::assertAgreement);
        }
    }

    private void assertAgreement(Map<String, String> request) {
        String json = RandomRequests.json(request);
        Verdict verdict = engine.decide(RequestJson.read(json));

        assertEquals(SecondReadingOfUnitedKingdom.read(request), asReading(verdict), json);
    }

    /** Grounds are compared on an ALLOW only; advisories not at all, because the page gives none. */
    private static SecondReading asReading(Verdict verdict) {
        SortedSet<String> obligations = new TreeSet<>();
        verdict.obligations().forEach(obligation -> obligations.add(obligation.name()));
        return new SecondReading(
                verdict.decision().name(),
                verdict.coverage().name(),
                rules(verdict, Effect.DENIES),
                obligations,
                verdict.isAllowed() ? rules(verdict, Effect.GROUNDS) : NOT_COMPARED,
                NOT_COMPARED,
                rules(verdict, Effect.NOTES),
                verdict.contestable());
    }

    private static SortedSet<String> rules(Verdict verdict, Effect effect) {
        SortedSet<String> rules = new TreeSet<>();
        for (Reason reason : verdict.reasons()) {
            if (reason.effect() == effect) {
                rules.add(reason.rule().value());
            }
        }
        return rules;
    }
}
