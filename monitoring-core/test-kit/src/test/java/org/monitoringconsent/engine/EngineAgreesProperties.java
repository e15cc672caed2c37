// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.NaiveEngine;
import org.monitoringconsent.testkit.NaiveVerdict;
import org.monitoringconsent.testkit.RandomRuleSets;
import org.monitoringconsent.testkit.Requests;

class EngineAgreesProperties {

    private static final int REQUESTS = 40;

    /** The compiled clauses say of any request what its rule set's condition trees say, read one by one. */
    @Property(tries = 250)
    void decidesAsTheNaiveEngineForOneCountry(
            @ForAll long seed, @ForAll GuidancePolicy policy, @ForAll GapPolicy gaps) {
        RuleSet ruleSet = RandomRuleSets.next(seed, "GB");
        MonitoringEngine engine =
                MonitoringEngine.of(ruleSet).with(policy).with(gaps).in("GB");
        NaiveEngine naive = NaiveEngine.of(ruleSet).with(policy).with(gaps).in("GB");

        List<MonitoringRequest> requests =
                Requests.stream(seed, ruleSet).limit(REQUESTS).toList();

        MonitoringEngine plain = engine.plain();
        requests.forEach(request -> {
            assertAgree(naive, engine, request);
            assertAgree(naive, plain, request);
        });
    }

    /** Several countries combine as they do when each rule set is read by itself. */
    @Property(tries = 100)
    void decidesAsTheNaiveEngineForSeveralCountries(
            @ForAll long seed, @ForAll GuidancePolicy policy, @ForAll GapPolicy gaps) {
        RuleSet[] ruleSets = {
            RandomRuleSets.next(seed, "GB"), RandomRuleSets.next(seed + 1, "NL"), RandomRuleSets.next(seed + 2, "DE")
        };
        MonitoringEngine engine = MonitoringEngine.of(ruleSets).with(policy).with(gaps);
        NaiveEngine naive = NaiveEngine.of(ruleSets).with(policy).with(gaps);

        List<MonitoringRequest> requests =
                Requests.stream(seed, ruleSets).limit(REQUESTS).toList();

        MonitoringEngine plain = engine.plain();
        requests.forEach(request -> {
            assertAgree(naive, engine, request);
            assertAgree(naive, plain, request);
        });
    }

    /** Regions stand before their country, and what is not known of them denies or is told as in a plain reading. */
    @Property(tries = 100)
    void decidesAsTheNaiveEngineForRegions(@ForAll long seed, @ForAll GuidancePolicy policy, @ForAll GapPolicy gaps) {
        RuleSet[] ruleSets = {
            RandomRuleSets.next(seed, "US"),
            RandomRuleSets.next(seed + 1, "US-CA"),
            RandomRuleSets.next(seed + 2, "US-NY"),
            RandomRuleSets.next(seed + 3, "GB")
        };
        MonitoringEngine engine = MonitoringEngine.of(ruleSets).with(policy).with(gaps);
        NaiveEngine naive = NaiveEngine.of(ruleSets).with(policy).with(gaps);

        List<MonitoringRequest> requests =
                Requests.stream(seed, ruleSets).limit(REQUESTS).toList();

        MonitoringEngine plain = engine.plain();
        requests.forEach(request -> {
            assertAgree(naive, engine, request);
            assertAgree(naive, plain, request);
            assertAgree(naive.in("US-CA"), engine.in("US-CA"), request);
        });
    }

    private static void assertAgree(NaiveEngine naive, MonitoringEngine engine, MonitoringRequest request) {
        NaiveVerdict expected = naive.decide(request);
        assertEquals(expected, NaiveVerdict.of(engine.decideAfresh(request)), request::toString);
        assertEquals(expected, NaiveVerdict.of(engine.decide(request)), request::toString);
        assertEquals(expected, NaiveVerdict.of(engine.decide(request)), request::toString);
    }
}
