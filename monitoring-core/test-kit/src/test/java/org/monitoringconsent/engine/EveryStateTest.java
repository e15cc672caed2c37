// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.remedy.Questions;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;
import org.monitoringconsent.verdict.Verdict;

/**
 * For random rules over five facts, in every state that these can have: what is settled, watched and asked for is what
 * trying every value gives.
 */
class EveryStateTest {

    private static final List<Fact<?>> FACTS = List.of(
            Facts.NOTICE,
            Facts.CONSENT_FREELY_GIVEN,
            Facts.COVERT,
            Facts.RETENTION_JUSTIFIED,
            Facts.SENIOR_AUTHORISATION);

    /** Each fact not stated or at one of its values; the state of the first fact changes fastest. */
    private static final List<MonitoringRequest> STATES = states();

    private int open;
    private int watched;
    private int asked;

    @Test
    void isToldRightlyForOneCountry() {
        for (int seed = 0; seed < 40; seed++) {
            MonitoringEngine engine =
                    MonitoringEngine.of(ruleSet("DE", new Random(seed))).in("DE");
            assertEveryState(engine, "seed " + seed);
            assertEveryState(engine.plain(), "seed " + seed + ", plain");
        }
        assertTrue(open > 1_000 && watched > 1_000 && asked > 1_000, open + ", " + watched + ", " + asked);
    }

    @Test
    void isToldRightlyForTwoCountries() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            MonitoringEngine engine = MonitoringEngine.of(ruleSet("DE", random), ruleSet("NL", random));

            assertEveryState(engine, "seed " + seed);
            assertEveryState(engine.plain(), "seed " + seed + ", plain");
        }
        assertTrue(open > 1_000 && watched > 1_000 && asked > 1_000, open + ", " + watched + ", " + asked);
    }

    private static RuleSet ruleSet(String country, Random random) {
        List<Rule> rules = new ArrayList<>();
        for (int number = 1; number <= 1 + random.nextInt(3); number++) {
            String denial = country + "-DENY" + number + "-01";
            String exception = country + "-LIFT" + number + "-01";
            if (random.nextBoolean()) {
                rules.add(SmallRuleSet.prohibition(denial, any(random), exception));
                rules.add(SmallRuleSet.exception(exception, any(random), denial));
            } else {
                rules.add(SmallRuleSet.requirement(denial, any(random)));
            }
        }
        return SmallRuleSet.of(country, rules, List.of());
    }

    private static Condition any(Random random) {
        return Conditions.any(IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(part -> all(random))
                .toArray(Condition[]::new));
    }

    private static Condition all(Random random) {
        return Conditions.all(IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(part -> one(FACTS.get(random.nextInt(FACTS.size())), random))
                .toArray(Condition[]::new));
    }

    private static <V> Condition one(Fact<V> fact, Random random) {
        if (random.nextInt(8) == 0) {
            return Conditions.isStated(fact);
        }
        List<V> values = new ArrayList<>(fact.values());
        Collections.shuffle(values, random);
        return new Condition.In<>(fact, values.subList(0, 1 + random.nextInt(values.size() - 1)));
    }

    private void assertEveryState(MonitoringEngine engine, String about) {
        boolean[] allowed = new boolean[STATES.size()];
        for (int state = 0; state < allowed.length; state++) {
            allowed[state] = engine.decide(STATES.get(state)).isAllowed();
        }
        for (int state = 0; state < allowed.length; state++) {
            Verdict answer = engine.decide(STATES.get(state));
            String which = about + ", state " + state;
            boolean now = allowed[state];

            boolean turned = anyDiffers(completions(state), allowed, now);
            assertEquals(!turned, answer.isSettled(), which);
            open += turned ? 1 : 0;

            Set<String> turning = turning(state, allowed);
            assertEquals(List.copyOf(turning), answer.watch(), which);
            watched += turning.size();

            if (!now) {
                Set<Set<String>> smallest = smallest(state, allowed);
                assertEquals(smallest, asked(engine, STATES.get(state)), which);
                asked += smallest.size();
            }
        }
    }

    private static boolean anyDiffers(List<Integer> states, boolean[] allowed, boolean now) {
        return states.stream().anyMatch(state -> allowed[state] != now);
    }

    private static Set<Set<String>> asked(MonitoringEngine engine, MonitoringRequest request) {
        return Questions.of(engine).deciding(request).sets().stream()
                .map(set -> set.stream().map(change -> change.fact().name()).collect(Collectors.<String>toSet()))
                .collect(Collectors.toSet());
    }

    /** The facts of which another value turns the decision. */
    private static Set<String> turning(int state, boolean[] allowed) {
        Set<String> turning = new TreeSet<>();
        for (int fact = 0; fact < FACTS.size(); fact++) {
            List<Integer> others = new ArrayList<>();
            for (int value = 1; value < FACTS.get(fact).states(); value++) {
                others.add(with(state, fact, value));
            }
            if (anyDiffers(others, allowed, allowed[state])) {
                turning.add(FACTS.get(fact).name());
            }
        }
        return turning;
    }

    /** The facts, by their names, that it takes to state; none of the sets holds more than it needs. */
    private static Set<Set<String>> smallest(int state, boolean[] allowed) {
        List<Set<String>> allowing = completions(state).stream()
                .filter(completion -> allowed[completion])
                .<Set<String>>map(completion -> changed(state, completion))
                .toList();
        return allowing.stream()
                .filter(set ->
                        allowing.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                .collect(Collectors.toSet());
    }

    private static Set<String> changed(int from, int to) {
        return IntStream.range(0, FACTS.size())
                .filter(fact -> digit(from, fact) != digit(to, fact))
                .mapToObj(fact -> FACTS.get(fact).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The state itself, and each in which some of what it leaves out is stated. */
    private static List<Integer> completions(int state) {
        List<Integer> completions = new ArrayList<>(List.of(state));
        for (int fact = 0; fact < FACTS.size(); fact++) {
            if (digit(state, fact) == 0) {
                for (int completion : List.copyOf(completions)) {
                    for (int value = 1; value < FACTS.get(fact).states(); value++) {
                        completions.add(with(completion, fact, value));
                    }
                }
            }
        }
        return completions;
    }

    private static int weight(int fact) {
        return FACTS.subList(0, fact).stream().mapToInt(Fact::states).reduce(1, (left, right) -> left * right);
    }

    private static int digit(int state, int fact) {
        return state / weight(fact) % FACTS.get(fact).states();
    }

    private static int with(int state, int fact, int value) {
        return state + (value - digit(state, fact)) * weight(fact);
    }

    private static List<MonitoringRequest> states() {
        List<MonitoringRequest> states =
                List.of(Requests.with(Requests.valid("DE"), Facts.EMPLOYER_COUNTRY, CountryCode.NL)
                        .orElseThrow());
        for (Fact<?> fact : FACTS) {
            List<MonitoringRequest> more = new ArrayList<>();
            states.forEach(state -> more.add(Requests.without(state, fact).orElse(state)));
            for (Object value : fact.values()) {
                states.forEach(
                        state -> more.add(Requests.with(state, fact, value).orElseThrow()));
            }
            states = more;
        }
        return states;
    }
}
