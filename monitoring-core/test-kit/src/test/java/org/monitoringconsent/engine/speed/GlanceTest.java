// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.always;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.engine.decide.Answer;
import org.monitoringconsent.engine.decide.Answered;
import org.monitoringconsent.engine.search.AnswerInsight;
import org.monitoringconsent.engine.search.SomeSmallestSetsTest;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.ReferencePolicy;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;

/** What is told at a glance is what the search finds, and most is told at a glance. */
class GlanceTest {

    private final RuleSet policy = ReferencePolicy.ruleSet("GB");
    private final MonitoringEngine engine = MonitoringEngine.of(policy).in("GB");

    private static Answer ask(MonitoringEngine engine, MonitoringRequest request) {
        return Answered.behind(engine.decide(request));
    }

    @Test
    void agreesWithTheSearchAndSparesItMostly() {
        List<MonitoringRequest> requests =
                Requests.stream(20261127, policy).limit(3_000).toList();
        int plain = 0;
        int settled = 0;

        for (MonitoringRequest request : requests) {
            Answer asked = ask(engine, request);
            Optional<Boolean> told = new Glance(asked).settled();
            if (told.isPresent()) {
                assertEquals(AnswerInsight.isSettledBySearch(asked), told.get(), request::toString);
                plain++;
                settled += told.get() ? 1 : 0;
            }
        }

        assertTrue(plain >= 2_700, "told at a glance: " + plain);
        assertTrue(settled >= 300 && settled <= plain - 300, "settled: " + settled);
    }

    /** Bettering one value after the other leads to an ALLOW that the kindest values by themselves do not give. */
    @Test
    void bettersTheKindestValues() {
        MonitoringRequest bare = Stream.<Fact<?>>concat(
                        Stream.of(ReferencePolicy.JURISDICTION, ReferencePolicy.PURPOSE, ReferencePolicy.RETENTION),
                        ReferencePolicy.FLAGS.stream())
                .reduce(
                        Requests.valid("GB"),
                        (request, fact) -> Requests.without(request, fact).orElse(request),
                        (left, right) -> left);
        MonitoringRequest asked = Requests.with(bare, ReferencePolicy.PURPOSE, PurposeCategory.QUALITY_STANDARDS)
                .orElseThrow();

        assertEquals(Optional.of(false), new Glance(ask(engine, asked)).settled());
    }

    /** Each flag is needed when the condition holds, and is kinder left false as far as the rules can be counted. */
    private static List<Rule> needing(List<Fact<?>> flags, Condition when) {
        List<Rule> rules = new ArrayList<>();
        for (int number = 0; number < flags.size(); number++) {
            Condition stated = is(flag(number), "true");
            rules.add(SmallRuleSet.requirement(
                    "DE-NEED" + number + "-01", not(stated).and(when)));
            rules.add(SmallRuleSet.requirement("DE-WITH" + number + "-01", stated.and(isTrue(Facts.PUBLIC_AUTHORITY))));
            rules.add(SmallRuleSet.requirement(
                    "DE-WITH" + number + "-02", stated.and(isFalse(Facts.IN_MONITORED_GROUP))));
        }
        return rules;
    }

    private static Fact<String> flag(int number) {
        return Fact.declaredFlag("de.flag" + number, false, FactKind.CAUTIOUS);
    }

    private static List<Fact<?>> flags(int size) {
        return IntStream.range(0, size).<Fact<?>>mapToObj(GlanceTest::flag).toList();
    }

    private static Answer asked(List<Rule> rules, List<Fact<?>> flags) {
        MonitoringRequest unheard =
                Requests.without(Requests.valid("DE"), Facts.NOTICE).orElseThrow();
        return ask(MonitoringEngine.of(SmallRuleSet.of("DE", rules, flags)), unheard);
    }

    @Test
    void bettersOneValueAfterTheOther() {
        for (int size = 1; size <= 8; size++) {
            Answer asked = asked(needing(flags(size), always()), flags(size));

            assertEquals(Optional.of(false), new Glance(asked).settled(), size + " flags");
        }
    }

    @Test
    void keepsTheKindValuesOfOtherFactsWhileItBettersOne() {
        List<Rule> rules = needing(flags(2), is(Facts.NOTICE, Notice.SPECIFIC));
        for (int number = 1; number <= 3; number++) {
            rules.add(SmallRuleSet.requirement("DE-TOLD-0" + number, isNot(Facts.NOTICE, Notice.SPECIFIC)));
        }

        assertEquals(Optional.of(false), new Glance(asked(rules, flags(2))).settled());
    }

    /** With 62 flags there are as many facts as a word has bits. */
    @Test
    void leavesToTheSearchWhatTakesTooManySteps() {
        assertFalse(asked(needing(flags(20), always()), flags(20)).verdict.isSettled());
        assertFalse(asked(needing(flags(62), always()), flags(62)).verdict.isSettled());
    }

    /** Two rules that contradict each other, behind many that can be met. */
    @Test
    void doesNotTakeForAllowedWhatItHasOnlyBettered() {
        List<Rule> rules = needing(flags(20), always());
        rules.add(SmallRuleSet.requirement("DE-TOLD-01", is(Facts.NOTICE, Notice.SPECIFIC)));
        rules.add(SmallRuleSet.requirement("DE-TOLD-02", isNot(Facts.NOTICE, Notice.SPECIFIC)));

        assertTrue(asked(rules, flags(20)).verdict.isSettled());
    }

    /** However many facts are missing, the kindest value of each is tried. */
    @Test
    void triesTheKindestValueOfEveryFact() {
        List<Rule> rules = new ArrayList<>();
        for (Fact<Boolean> flag : SomeSmallestSetsTest.FLAGS) {
            rules.add(SmallRuleSet.requirement("DE-NEED%d-01".formatted(rules.size()), not(isTrue(flag))));
        }
        rules.add(SmallRuleSet.requirement("DE-TOLD-01", isIn(Facts.NOTICE, Notice.NONE, Notice.GENERIC)));
        rules.add(SmallRuleSet.requirement("DE-TOLD-02", is(Facts.NOTICE, Notice.SPECIFIC_WITH_SIGNAL)));
        MonitoringEngine needing = MonitoringEngine.of(SmallRuleSet.of("DE", rules, List.of()));
        MonitoringRequest unheard =
                Requests.without(SomeSmallestSetsTest.bare(), Facts.NOTICE).orElseThrow();

        assertEquals(Optional.of(false), new Glance(ask(needing, unheard)).settled());
    }
}
