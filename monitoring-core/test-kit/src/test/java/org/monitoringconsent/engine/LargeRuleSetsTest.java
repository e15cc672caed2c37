// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.NaiveEngine;
import org.monitoringconsent.testkit.NaiveVerdict;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;

/** However many rules there are, each is read: around sixty-four clauses fill a word, and few words are looked up alike. */
class LargeRuleSetsTest {

    private static final List<Fact<?>> FACTS = Facts.all().stream()
            .filter(fact -> fact.values().size() > 1 && !(fact.values().get(0) instanceof CountryCode))
            .toList();

    static RuleSet ruleSet(String country, int size) {
        Random random = new Random(size);
        List<Rule> rules = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            Condition condition = one(random).and(one(random));
            rules.add(SmallRuleSet.requirement(country + "-N" + number + "-01", condition));
        }
        return SmallRuleSet.of(country, rules, List.of());
    }

    private static Condition one(Random random) {
        return isOne(FACTS.get(random.nextInt(FACTS.size())), random);
    }

    private static <V> Condition isOne(Fact<V> fact, Random random) {
        return new Condition.In<>(
                fact, List.of(fact.values().get(random.nextInt(fact.values().size()))));
    }

    private static void assertAgree(Stream<MonitoringRequest> requests, RuleSet... ruleSets) {
        MonitoringEngine engine = MonitoringEngine.of(ruleSets);
        NaiveEngine naive = NaiveEngine.of(ruleSets);
        requests.forEach(request -> {
            NaiveVerdict expected = naive.decide(request);
            assertEquals(expected, NaiveVerdict.of(engine.decide(request)), request::toString);
            assertEquals(expected, NaiveVerdict.of(engine.decideAfresh(request)), request::toString);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 64, 130, 200, 420})
    void everyRuleIsReadForOneCountry(int size) {
        RuleSet british = ruleSet("GB", size);

        assertAgree(Requests.stream(size, british).limit(100), british);
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 130, 200, 420})
    void everyRuleIsReadForSeveralCountries(int size) {
        RuleSet british = ruleSet("GB", size);
        RuleSet dutch = ruleSet("NL", size - 10);

        assertAgree(Requests.stream(size, british, dutch).limit(100), british, dutch);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 180, 420})
    void anAnswerStaysTheSameWhenManyOthersHaveBeenGiven(int size) {
        RuleSet british = ruleSet("GB", size);
        MonitoringRequest start = Requests.valid();
        List<MonitoringRequest> alike = new ArrayList<>();
        for (Fact<?> one : FACTS) {
            for (Object value : one.values()) {
                Requests.with(start, one, value).ifPresent(alike::add);
            }
        }
        Random random = new Random(size);
        for (int i = 0; i < 300; i++) {
            MonitoringRequest any = alike.get(random.nextInt(alike.size()));
            Fact<?> fact = FACTS.get(random.nextInt(FACTS.size()));
            Requests.with(any, fact, fact.values().get(0)).ifPresent(alike::add);
        }

        assertAgree(alike.stream(), british);
    }
}
