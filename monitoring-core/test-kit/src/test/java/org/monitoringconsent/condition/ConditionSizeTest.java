// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.RuleDefinitionException;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;

class ConditionSizeTest {

    private static final List<Fact<String>> FLAGS = IntStream.range(0, 16)
            .mapToObj(number -> Fact.declaredFlag("de.flag" + number, false, FactKind.MARKER))
            .toList();

    private static long size(Condition condition) {
        return new ConditionSize().of(condition);
    }

    /** Whether an odd number of the first flags is true, which no shorter list of alternatives says. */
    private static Condition odd(int flags) {
        Fact<?>[] read = FLAGS.subList(0, flags).toArray(Fact<?>[]::new);
        Predicate<FactValues> code = values -> FLAGS.subList(0, flags).stream()
                                .filter(flag -> values.value(flag).equals(Optional.of("true")))
                                .count()
                        % 2
                == 1;
        return Conditions.decidedBy("odd", code, read);
    }

    private static RuleSet ruleSet(Condition condition) {
        return SmallRuleSet.of("DE", List.of(SmallRuleSet.requirement("DE-ODD-01", condition)), List.copyOf(FLAGS));
    }

    @Test
    void multipliesAndAddsWhatThePartsHave() {
        Condition two = any(isTrue(Facts.COVERT), isTrue(Facts.INTERNAL));
        Condition three = any(two, isTrue(Facts.INCOMING));

        assertEquals(1, size(Conditions.always()));
        assertEquals(0, size(Conditions.never()));
        assertEquals(6, size(all(two, three)));
        assertEquals(5, size(any(two, three)));
        assertEquals(1, size(not(three)));
        assertEquals(6, size(not(any(not(two), not(three)))));
    }

    @Test
    void valuesOfOneFactFallTogether() {
        assertEquals(1, size(any(is(Facts.NOTICE, Notice.NONE), is(Facts.NOTICE, Notice.GENERIC))));
    }

    @Test
    void countsForTheActivityForWhichThereAreMost() {
        Condition wide = all(
                any(FLAGS.stream().map(flag -> is(flag, "true")).toArray(Condition[]::new)),
                any(FLAGS.stream().map(flag -> is(flag, "true")).toArray(Condition[]::new)));
        Condition one = all(isIn(Facts.ACTIVITY, Activity.RECORD), all(wide, wide));
        Condition other = all(isIn(Facts.ACTIVITY, Activity.WHISPER), wide);

        assertEquals(65_536, size(any(one, other)));
        assertEquals(256, size(other));
    }

    @Test
    void whatIsTooLargeDoesNotBuild() {
        RuleDefinitionException written = assertThrows(RuleDefinitionException.class, () -> ruleSet(odd(15)));
        Condition[] choices = new Condition[8];
        for (int choice = 0; choice < choices.length; choice++) {
            choices[choice] =
                    any(is(FLAGS.get(choice), "true"), is(FLAGS.get(choice + 8), "true"), isTrue(Facts.COVERT));
        }
        RuleDefinitionException joined = assertThrows(
                RuleDefinitionException.class,
                () -> ruleSet(all(all(choices), any(isTrue(Facts.INTERNAL), isTrue(Facts.INCOMING)))));

        assertEquals(
                List.of("rule `DE-ODD-01` has a condition of up to `16384` alternatives, of which there may be at most "
                        + ConditionSize.MOST),
                written.faults());
        assertEquals(1, joined.faults().size());
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void whatBuildsDecidesInTime() {
        MonitoringRequest request = Requests.valid("DE");

        assertTrue(MonitoringEngine.of(ruleSet(odd(14))).decide(request).isAllowed());
    }
}
