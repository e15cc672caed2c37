// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.engine.compile.Bits;
import org.monitoringconsent.engine.decide.Answered;
import org.monitoringconsent.testkit.ReferencePolicy;

/**
 * The smallest sets of changes, and of missing facts, are those that trying every combination gives: each allows, none is
 * left out and none has more than it needs.
 */
class SmallestSetsTest {

    private static final int FACTS = 13;
    private static final int[] SIZES = {3, 6, 4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2};
    /** Retention, and the flags informed, consent, third party, works council, assessment and covert. */
    private static final int[] CONTROLLABLE = {3, 4, 5, 6, 7, 8, 9};

    private static final int CHANNEL = 2;

    private final PartialFacts partial = new PartialFacts(
            Answered.behind(MonitoringEngine.of(ReferencePolicy.ruleSet("GB")).decide(request())), Reach.unstated());
    private final List<Fact<?>> digits = digits();
    private final int[] factOf =
            digits.stream().mapToInt(List.of(partial.shared.facts)::indexOf).toArray();

    @Test
    void ofChangesAreThoseThatTryingAllGivesForEveryCompleteState() {
        int[] counts = assertChanges(1);

        assertEquals(105_120, counts[0]);
        assertTrue(counts[1] > 10_000, "states that nothing can allow");
    }

    /** Checks one state of so many; how many were denied and how many of those nothing can allow. */
    int[] assertChanges(int oneOf) {
        int denied = 0;
        int impossible = 0;
        int number = 0;
        int[] values = new int[FACTS];
        do {
            if (number++ % oneOf != 0 || allows(values)) {
                continue;
            }
            denied++;
            state(values, CONTROLLABLE, false);
            TreeSet<Integer> expected = smallest(values, CONTROLLABLE);

            List<AllowSearch.Found> found = new AllowSearch(partial, false).smallest();

            impossible += found.isEmpty() ? 1 : 0;
            assertSame(expected, found, values, CONTROLLABLE);
        } while (next(values));
        return new int[] {denied, impossible};
    }

    @Test
    void ofMissingFactsAreThoseThatTryingAllGives() {
        assertTrue(assertMissing(20_000) > 1_000, "questions that were open");
    }

    /** Checks so many partly known states; how many of them were open. */
    int assertMissing(int samples) {
        Random random = new Random(20261127);
        int open = 0;
        for (int sample = 0; sample < samples; sample++) {
            int[] values = random.ints(FACTS, 0, 1 << 20).toArray();
            int[] missing = random.ints(0, FACTS)
                    .distinct()
                    .limit(1 + sample % 6)
                    .sorted()
                    .toArray();
            for (int digit = 0; digit < FACTS; digit++) {
                values[digit] %= SIZES[digit];
            }
            for (int digit : missing) {
                values[digit] = unstatedValue(digit);
            }
            if (allows(values)) {
                continue;
            }
            state(values, missing, true);
            TreeSet<Integer> expected = smallest(values, missing);

            List<AllowSearch.Found> found = new AllowSearch(partial, false).smallest();

            open += found.isEmpty() ? 0 : 1;
            assertSame(expected, found, values, missing);
        }
        return open;
    }

    /** Sets the facts of a state, of which some may change; those are not stated when they are missing. */
    private void state(int[] values, int[] changing, boolean missing) {
        for (int digit = 0; digit < FACTS; digit++) {
            partial.present[factOf[digit]] = 1L << stateOf(digit, values[digit]);
            partial.reachable[factOf[digit]] = 0;
        }
        Arrays.fill(partial.changeable, 0);
        for (int digit : changing) {
            int fact = factOf[digit];
            partial.present[fact] = missing ? 1L : partial.present[fact];
            for (int value = 0; value < SIZES[digit]; value++) {
                partial.reachable[fact] |= 1L << stateOf(digit, value);
            }
            partial.reachable[fact] &= ~partial.present[fact];
            Bits.set(partial.changeable, fact);
        }
    }

    /** The smallest sets of facts, as bits, that allow with some other values. */
    private static TreeSet<Integer> smallest(int[] values, int[] changing) {
        TreeSet<Integer> allowing = new TreeSet<>();
        collect(values.clone(), changing, 0, 0, allowing);
        TreeSet<Integer> smallest = new TreeSet<>(allowing);
        smallest.removeIf(set -> allowing.stream().anyMatch(other -> !other.equals(set) && (other & set) == other));
        return smallest;
    }

    private static void collect(int[] values, int[] changing, int position, int changed, TreeSet<Integer> allowing) {
        if (position == changing.length) {
            if (allows(values)) {
                allowing.add(changed);
            }
            return;
        }
        collect(values, changing, position + 1, changed, allowing);
        int digit = changing[position];
        int before = values[digit];
        for (int value = 0; value < SIZES[digit]; value++) {
            values[digit] = value;
            collect(values, changing, position + 1, changed | 1 << digit, allowing);
        }
        values[digit] = before;
    }

    private void assertSame(TreeSet<Integer> expected, List<AllowSearch.Found> found, int[] values, int[] changing) {
        TreeSet<Integer> sets = new TreeSet<>();
        for (AllowSearch.Found one : found) {
            int set = 0;
            for (Fact<?> fact : one.changes().keySet()) {
                set |= 1 << digits.indexOf(fact);
            }
            sets.add(set);
            assertAnyOfItsValuesWillDo(one, new ArrayList<>(one.changes().keySet()), values.clone());
            if (one.changes().size() == 1) {
                assertEveryValueThatWillDoIsNamed(one, values.clone());
            }
        }
        assertEquals(
                expected, sets, () -> "values " + Arrays.toString(values) + ", changing " + Arrays.toString(changing));
        assertEquals(sets.size(), found.size(), "each set once");
    }

    private void assertAnyOfItsValuesWillDo(AllowSearch.Found found, List<Fact<?>> left, int[] values) {
        if (left.isEmpty()) {
            assertTrue(allows(values), () -> found + " does not allow");
            return;
        }
        Fact<?> fact = left.get(0);
        List<Object> anyOf = found.changes().getOrDefault(fact, List.of());
        assertTrue(!anyOf.isEmpty(), "a change names a value");
        for (Object value : anyOf) {
            int digit = digits.indexOf(fact);
            values[digit] = digit == 1
                    ? ReferencePolicy.PURPOSES.indexOf(value)
                    : fact.values().indexOf(value);
            assertAnyOfItsValuesWillDo(found, left.subList(1, left.size()), values.clone());
        }
    }

    private void assertEveryValueThatWillDoIsNamed(AllowSearch.Found found, int[] values) {
        found.changes().forEach((fact, named) -> {
            int digit = digits.indexOf(fact);
            for (int value = 0; value < SIZES[digit]; value++) {
                Object stated = digit == 1
                        ? ReferencePolicy.PURPOSES.get(value)
                        : fact.values().get(value);
                values[digit] = value;
                assertEquals(allows(values), named.contains(stated), () -> found + " and " + stated);
            }
        });
    }

    private static boolean next(int[] values) {
        for (int digit = 0; digit < FACTS; digit++) {
            if (++values[digit] < SIZES[digit]) {
                return true;
            }
            values[digit] = 0;
        }
        return false;
    }

    private static boolean allows(int[] values) {
        int flags = 0;
        for (int flag = 0; flag < 9; flag++) {
            flags |= values[4 + flag] << flag;
        }
        return ReferencePolicy.allows(values[0], values[1], values[CHANNEL], values[3], flags);
    }

    /** The value of the policy that not stating a fact means; a purpose that the policy does not have is its last. */
    private int unstatedValue(int digit) {
        Object value = digits.get(digit).unstated(Activity.LOG_TRAFFIC).orElseThrow();
        if (digit == 1) {
            int purpose = ReferencePolicy.PURPOSES.indexOf(value);
            return purpose < 0 ? 5 : purpose;
        }
        return digits.get(digit).values().indexOf(value);
    }

    /** The state of a fact at a value of the policy: 0 is unstated, and the purposes are six of many. */
    private static int stateOf(int digit, int value) {
        return digit == 1 ? ReferencePolicy.PURPOSE.state(ReferencePolicy.PURPOSES.get(value)) : value + 1;
    }

    private static List<Fact<?>> digits() {
        List<Fact<?>> digits = new ArrayList<>(List.of(
                ReferencePolicy.JURISDICTION,
                ReferencePolicy.PURPOSE,
                ReferencePolicy.CHANNEL,
                ReferencePolicy.RETENTION));
        digits.addAll(ReferencePolicy.FLAGS);
        return digits;
    }

    private static MonitoringRequest request() {
        return MonitoringRequest.builder()
                .day(LocalDate.of(2026, 6, 30))
                .activity(Activity.LOG_TRAFFIC)
                .worker(Worker.builder().id("w").country(CountryCode.GB).build())
                .employer(Employer.builder().country(CountryCode.GB).build())
                .build();
    }
}
