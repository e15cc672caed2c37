// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;
import org.monitoringconsent.verdict.Verdict;

/** Of two countries that bind, some facts are read by both and some by one: what turns the decision is found in both. */
class AcrossCountriesTest {

    private static final List<Fact<?>> FACTS = List.of(
            Facts.NOTICE,
            Facts.COVERT,
            Facts.NATURE,
            Facts.CONSENT,
            Facts.RETENTION_JUSTIFIED,
            Facts.SENIOR_AUTHORISATION,
            Facts.IN_MONITORED_GROUP);

    private static final RuleSet GERMAN = SmallRuleSet.of(
            "DE",
            List.of(
                    SmallRuleSet.requirement("DE-OPEN-01", isIn(Facts.NOTICE, Notice.NONE, Notice.GENERIC)),
                    SmallRuleSet.prohibition("DE-COV-01", isTrue(Facts.COVERT), "DE-COV-02"),
                    SmallRuleSet.exception(
                            "DE-COV-02",
                            all(isTrue(Facts.SENIOR_AUTHORISATION), is(Facts.NATURE, Nature.BUSINESS)),
                            "DE-COV-01")),
            List.of());
    private static final RuleSet DUTCH = SmallRuleSet.of(
            "NL",
            List.of(
                    SmallRuleSet.requirement("NL-OPEN-01", is(Facts.NOTICE, Notice.NONE)),
                    SmallRuleSet.requirement("NL-KEEP-01", isFalse(Facts.RETENTION_JUSTIFIED)),
                    SmallRuleSet.requirement("NL-WHO-01", isNot(Facts.WORKER_COUNTRY, CountryCode.of("DE"))),
                    SmallRuleSet.requirement(
                            "NL-PRIV-01",
                            all(is(Facts.NATURE, Nature.PERSONAL), isIn(Facts.CONSENT, Consent.NONE, Consent.ONE)))),
            List.of());

    private final MonitoringEngine engine = MonitoringEngine.of(GERMAN, DUTCH);

    private static MonitoringRequest abroad(MonitoringRequest request) {
        MonitoringRequest german = Requests.with(request, Facts.WORKER_COUNTRY, CountryCode.of("DE"))
                .orElseThrow();
        return Requests.with(german, Facts.EMPLOYER_COUNTRY, CountryCode.NL).orElseThrow();
    }

    /** The first and the last of the list as well. */
    @Test
    void everyCountryCanBeThatOfTheEmployer() {
        MonitoringEngine german = MonitoringEngine.of(GERMAN);
        for (CountryCode country : Facts.EMPLOYER_COUNTRY.values()) {
            Verdict verdict = german.decide(Requests.with(Requests.valid("DE"), Facts.EMPLOYER_COUNTRY, country)
                    .orElseThrow());

            boolean abroad = !country.equals(CountryCode.of("DE"));
            assertTrue(verdict.isAllowed(), country::value);
            assertEquals(abroad ? List.of(Advisory.NO_RULE_SET) : List.of(), verdict.advisories(), country::value);
        }
    }

    @Test
    void exactlyTheFactsThatTurnTheDecisionAreWatched() {
        int watched = 0;
        List<MonitoringRequest> requests = near();
        for (MonitoringRequest request : requests) {
            boolean allowed = engine.decide(request).isAllowed();
            TreeSet<String> turning = new TreeSet<>();
            for (Fact<?> fact : FACTS) {
                boolean turns = fact.values().stream()
                        .flatMap(value -> Requests.with(request, fact, value).stream())
                        .anyMatch(other -> engine.decideAfresh(other).isAllowed() != allowed);
                if (turns) {
                    turning.add(fact.name());
                }
            }

            List<String> named = engine.decideAfresh(request).watch();

            watched += named.size();
            assertEquals(new ArrayList<>(turning), named, request::toString);
        }
        assertTrue(watched > requests.size(), "facts watched: " + watched);
    }

    @Test
    void settledMeansThatNoCompletionTurnsIt() {
        int open = 0;
        for (MonitoringRequest request : near()) {
            boolean allowed = engine.decide(request).isAllowed();
            boolean turned = completions(request, 0).stream()
                    .anyMatch(complete -> engine.decideAfresh(complete).isAllowed() != allowed);

            open += turned ? 1 : 0;
            assertEquals(!turned, engine.decideAfresh(request).isSettled(), request::toString);
        }
        assertTrue(open > 50, "open: " + open);
    }

    /** Every request around one that is in order, with up to three of the facts at any value or not stated. */
    private static List<MonitoringRequest> near() {
        List<MonitoringRequest> near = new ArrayList<>();
        MonitoringRequest start = abroad(Requests.valid("DE"));
        for (Fact<?> first : FACTS) {
            for (MonitoringRequest one : variants(start, first)) {
                for (Fact<?> second : FACTS.subList(FACTS.indexOf(first) + 1, FACTS.size())) {
                    near.addAll(variants(one, second));
                }
            }
        }
        return near;
    }

    private static List<MonitoringRequest> variants(MonitoringRequest request, Fact<?> fact) {
        List<MonitoringRequest> variants = new ArrayList<>();
        Requests.without(request, fact).ifPresent(variants::add);
        for (Object value : fact.values()) {
            Requests.with(request, fact, value).ifPresent(variants::add);
        }
        return variants;
    }

    private static List<MonitoringRequest> completions(MonitoringRequest request, int from) {
        for (int position = from; position < FACTS.size(); position++) {
            Fact<?> fact = FACTS.get(position);
            if (Requests.stated(request, fact).isEmpty()) {
                List<MonitoringRequest> completions = new ArrayList<>(completions(request, position + 1));
                for (Object value : fact.values()) {
                    completions.addAll(
                            completions(Requests.with(request, fact, value).orElseThrow(), position + 1));
                }
                return completions;
            }
        }
        return List.of(request);
    }
}
