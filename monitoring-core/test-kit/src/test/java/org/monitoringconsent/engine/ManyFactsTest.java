// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isNot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Questions;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;
import org.monitoringconsent.verdict.Verdict;

/** More facts and more clauses than a word has bits: whichever of them is left out, it alone is asked for and watched. */
class ManyFactsTest {

    private static final int MANY = 70;

    private final List<Fact<?>> needed = flags("de.needed");
    private final List<Fact<?>> banned = flags("de.banned");
    private final List<Fact<?>> lifting = flags("de.lifting");

    private static List<Fact<?>> flags(String name) {
        List<Fact<?>> flags = new ArrayList<>();
        for (int number = 10; number < 10 + MANY; number++) {
            flags.add(Fact.declaredFlag(name + number, false, FactKind.CAUTIOUS));
        }
        return flags;
    }

    private static Fact<String> flag(List<Fact<?>> flags, int number) {
        return Fact.declaredFlag(flags.get(number).name(), false, FactKind.CAUTIOUS);
    }

    private MonitoringEngine needing() {
        return needing(needed);
    }

    /** Each rule needs a fact of its own. */
    private static MonitoringEngine needing(List<Fact<?>> needed) {
        List<Rule> rules = new ArrayList<>();
        for (int number = 0; number < needed.size(); number++) {
            rules.add(SmallRuleSet.requirement("DE-NEED" + number + "-01", isNot(flag(needed, number), "true")));
        }
        return MonitoringEngine.of(SmallRuleSet.of("DE", rules, needed));
    }

    /** Each rule bans a fact of its own unless another one lifts it. */
    private List<Rule> bans(int size) {
        List<Rule> rules = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            String ban = "DE-BAN" + number + "-01";
            String lift = "DE-LIFT" + number + "-01";
            rules.add(SmallRuleSet.prohibition(ban, is(flag(banned, number), "true"), lift));
            rules.add(SmallRuleSet.exception(lift, is(flag(lifting, number), "true"), ban));
        }
        return rules;
    }

    private MonitoringEngine banning() {
        List<Fact<?>> declared = new ArrayList<>(banned);
        declared.addAll(lifting);
        return MonitoringEngine.of(SmallRuleSet.of("DE", bans(MANY), declared));
    }

    private static Map<String, AttributeValue> all(List<Fact<?>> facts, boolean value) {
        Map<String, AttributeValue> all = new TreeMap<>();
        facts.forEach(fact -> all.put(fact.name(), AttributeValue.of(value)));
        return all;
    }

    private static MonitoringRequest stating(Map<String, AttributeValue> values) {
        return Requests.valid("DE").withAttributes(values);
    }

    private static List<List<String>> asked(MonitoringEngine engine, MonitoringRequest request) {
        return Questions.of(engine).deciding(request).sets().stream()
                .map(set -> set.stream()
                        .map(Change::fact)
                        .<String>map(Fact::name)
                        .sorted()
                        .toList())
                .toList();
    }

    @Test
    void asksForTheOneThatIsMissing() {
        MonitoringEngine engine = needing();
        for (Fact<?> fact : needed) {
            Map<String, AttributeValue> values = all(needed, true);
            values.remove(fact.name());

            Verdict open = engine.decide(stating(values));
            List<List<String>> asked = asked(engine, stating(values));
            values.put(fact.name(), AttributeValue.of(false));
            Verdict lost = engine.decide(stating(values));

            assertFalse(open.isSettled(), fact::name);
            assertEquals(List.of(fact.name()), open.watch());
            assertEquals(List.of(fact.name()), open.unstated());
            assertEquals(List.of(List.of(fact.name())), asked);
            assertTrue(lost.isSettled(), fact::name);
            assertEquals(List.of(fact.name()), lost.watch());
        }
    }

    /** Around the sixty-four clauses that fill a word, of which three tell whether the act has to do with other countries. */
    @ParameterizedTest
    @ValueSource(ints = {1, 59, 60, 61, 62, 63, 64, 65})
    void readsEachRuleHoweverManyThereAre(int rules) {
        List<Fact<?>> some = needed.subList(0, rules);
        MonitoringEngine engine = needing(some);
        Map<String, AttributeValue> values = all(some, true);

        assertTrue(engine.decide(stating(values)).isAllowed());
        for (Fact<?> fact : some) {
            Map<String, AttributeValue> others = new TreeMap<>(values);
            others.remove(fact.name());
            assertEquals(List.of(fact.name()), engine.decide(stating(others)).unstated());
        }
    }

    @Test
    void asksForAllThatAreMissing() {
        MonitoringEngine engine = needing();
        for (int number = 1; number < MANY; number++) {
            Map<String, AttributeValue> values = all(needed, true);
            values.remove(needed.get(number - 1).name());
            values.remove(needed.get(number).name());

            assertEquals(List.of(), engine.decide(stating(values)).watch());
            assertEquals(
                    List.of(List.of(
                            needed.get(number - 1).name(), needed.get(number).name())),
                    asked(engine, stating(values)));
        }
        assertEquals(List.of(needed.stream().<String>map(Fact::name).toList()), asked(engine, stating(Map.of())));
    }

    @Test
    void watchesAllThatAnAllowedActNeeds() {
        Verdict allowed = needing().decide(stating(all(needed, true)));

        assertTrue(allowed.isAllowed());
        assertTrue(allowed.isSettled());
        assertEquals(needed.stream().<String>map(Fact::name).toList(), allowed.watch());
    }

    @Test
    void anExceptionIsAskedForAndKeepsAnAllowedActFromBeingOpen() {
        MonitoringEngine engine = banning();
        for (int number = 0; number < MANY; number++) {
            String ban = banned.get(number).name();
            String lift = lifting.get(number).name();
            Map<String, AttributeValue> values = all(banned, false);
            values.putAll(all(lifting, false));

            values.remove(ban);
            Verdict open = engine.decide(stating(values));
            values.put(lift, AttributeValue.of(true));
            Verdict lifted = engine.decide(stating(values));
            values.put(ban, AttributeValue.of(true));
            Verdict needing = engine.decide(stating(values));
            values.remove(lift);
            Verdict denied = engine.decide(stating(values));

            assertTrue(open.isAllowed() && !open.isSettled(), ban);
            assertTrue(lifted.isAllowed() && lifted.isSettled(), ban);
            assertFalse(lifted.watch().contains(ban), ban);
            assertTrue(needing.watch().contains(lift), lift);
            assertTrue(denied.isDenied() && !denied.isSettled(), ban);
            assertEquals(List.of(ban, lift), denied.watch());
            assertEquals(List.of(List.of(lift)), asked(engine, stating(values)));
        }
    }

    /** What is not stated keeps open neither what is lifted for certain nor what is denied for good. */
    @Test
    void whatIsLiftedStaysLiftedWhateverElseIsLeftOut() {
        Map<String, AttributeValue> values = new TreeMap<>();
        for (int number : new int[] {0, 1, 32, MANY - 2}) {
            values.put(banned.get(number).name(), AttributeValue.of(true));
            values.put(lifting.get(number).name(), AttributeValue.of(true));
        }
        values.put(banned.get(MANY - 1).name(), AttributeValue.of(true));
        MonitoringRequest open = stating(values);
        values.put(lifting.get(MANY - 1).name(), AttributeValue.of(false));
        MonitoringRequest lost = stating(values);
        MonitoringEngine engine = banning();

        assertFalse(engine.decide(open).isSettled());
        assertEquals(List.of(List.of(lifting.get(MANY - 1).name())), asked(engine, open));
        assertTrue(engine.decide(lost).isDenied() && engine.decide(lost).isSettled());
    }

    /** With one rule more there are exactly sixty-four clauses. */
    @Test
    void watchesAnExceptionThatIsTheLastOfAWord() {
        List<Rule> rules = new ArrayList<>();
        rules.add(SmallRuleSet.requirement("DE-NEED0-01", isNot(flag(needed, 0), "true")));
        rules.addAll(bans(30));
        List<Fact<?>> declared = new ArrayList<>(banned.subList(0, 30));
        declared.addAll(lifting.subList(0, 30));
        declared.add(needed.get(0));
        MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of("DE", rules, declared));
        Map<String, AttributeValue> values = all(declared, false);
        values.put(needed.get(0).name(), AttributeValue.of(true));
        values.put(banned.get(29).name(), AttributeValue.of(true));
        values.put(lifting.get(29).name(), AttributeValue.of(true));

        Verdict allowed = engine.decide(stating(values));

        assertTrue(allowed.isAllowed());
        assertTrue(allowed.watch().contains(lifting.get(29).name()));
    }
}
