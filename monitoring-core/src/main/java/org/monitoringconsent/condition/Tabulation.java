// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;

/**
 * Asks a predicate about every combination of the values of a few facts, and writes down its answers as a condition.
 *
 * <p>So code can say what a rule means, and what runs, is printed and is proved is data all the same.
 */
final class Tabulation {

    /** More combinations than this are no table that anybody could read or check. */
    static final int MOST_COMBINATIONS = 1 << 18;

    private final String name;
    private final List<Fact<?>> facts;
    /** For each fact the number of its values, and one more where it can have none. */
    private final int[] options;
    /** For each fact, how many combinations there are of the facts after it. */
    private final int[] weights;

    private final boolean[] answers;

    private Tabulation(String name, List<Fact<?>> facts, Predicate<FactValues> code) {
        this.name = name;
        this.facts = facts;
        this.options = facts.stream().mapToInt(Tabulation::options).toArray();
        this.weights = new int[options.length];
        long combinations = 1;
        for (int fact = options.length - 1; fact >= 0; fact--) {
            weights[fact] = (int) combinations;
            combinations *= options[fact];
            if (combinations > MOST_COMBINATIONS) {
                throw new IllegalArgumentException("condition `" + name + "` reads " + facts
                        + ", whose values must have at most " + MOST_COMBINATIONS + " combinations");
            }
        }
        answers = new boolean[(int) combinations];
        for (int combination = 0; combination < answers.length; combination++) {
            answers[combination] = answer(code, combination);
        }
    }

    private static int options(Fact<?> fact) {
        if (fact.isOpen()) {
            throw new IllegalArgumentException("fact `" + fact.name()
                    + "` has no list of values, so that code cannot be asked about each of them");
        }
        boolean canHaveNone = Arrays.stream(Activity.values())
                .anyMatch(activity -> fact.unstated(activity).isEmpty());
        return fact.values().size() + (canHaveNone ? 1 : 0);
    }

    static Condition of(String name, List<Fact<?>> facts, Predicate<FactValues> code) {
        Tabulation table = new Tabulation(name, facts, code);
        return new Condition.Named(name, table.condition(0, 0));
    }

    private boolean answer(Predicate<FactValues> code, int combination) {
        FactValues values = new Combination(combination);
        boolean first;
        boolean second;
        try {
            first = code.test(values);
            second = code.test(values);
        } catch (RuntimeException failure) {
            throw new IllegalArgumentException(
                    "code of condition `" + name + "` must answer for every combination and fails for " + values,
                    failure);
        }
        if (first != second) {
            throw new IllegalArgumentException(
                    "code of condition `" + name + "` must always give the same answer and gives two for " + values);
        }
        return first;
    }

    /** The answers of a block of the table, in which the facts before this one have one value each. */
    private Condition condition(int fact, int offset) {
        int size = fact == options.length ? 1 : weights[fact] * options[fact];
        if (isUniform(offset, size)) {
            return answers[offset] ? Conditions.always() : Conditions.never();
        }
        List<Condition> ways = new ArrayList<>();
        boolean[] done = new boolean[options[fact]];
        for (int option = 0; option < options[fact]; option++) {
            if (!done[option]) {
                boolean[] alike = alike(fact, offset, option);
                for (int other = 0; other < done.length; other++) {
                    done[other] |= alike[other];
                }
                Condition rest = condition(fact + 1, offset + option * weights[fact]);
                if (!rest.equals(Conditions.never())) {
                    ways.add(both(oneOf(facts.get(fact), alike), rest));
                }
            }
        }
        return ways.size() == 1 ? ways.get(0) : new Condition.Any(ways);
    }

    private boolean isUniform(int offset, int size) {
        for (int combination = offset + 1; combination < offset + size; combination++) {
            if (answers[combination] != answers[offset]) {
                return false;
            }
        }
        return true;
    }

    /** The options of a fact with which the rest of the table is the same. */
    private boolean[] alike(int fact, int offset, int option) {
        int weight = weights[fact];
        boolean[] alike = new boolean[options[fact]];
        for (int other = 0; other < alike.length; other++) {
            alike[other] = Arrays.equals(
                    answers,
                    offset + option * weight,
                    offset + (option + 1) * weight,
                    answers,
                    offset + other * weight,
                    offset + (other + 1) * weight);
        }
        return alike;
    }

    private static Condition both(Condition first, Condition second) {
        if (first.equals(Conditions.always())) {
            return second;
        }
        return second.equals(Conditions.always()) ? first : Conditions.all(first, second);
    }

    /** The fact has one of the options chosen, of which to have no value is the last where there is such an option. */
    private static <V> Condition oneOf(Fact<V> fact, boolean[] chosen) {
        List<V> in = new ArrayList<>();
        List<V> out = new ArrayList<>();
        for (int value = 0; value < fact.values().size(); value++) {
            (chosen[value] ? in : out).add(fact.values().get(value));
        }
        // Without a value it is in none of them; where it always has one, the shorter list is read more easily.
        boolean byAbsence = chosen.length > fact.values().size() ? chosen[chosen.length - 1] : in.size() > out.size();
        List<V> named = byAbsence ? out : in;
        if (named.isEmpty()) {
            return byAbsence ? Conditions.always() : Conditions.never();
        }
        Condition one = new Condition.In<>(fact, named);
        return byAbsence ? Conditions.not(one) : one;
    }

    /** The values of one combination. */
    private final class Combination implements FactValues {

        private final int number;

        Combination(int number) {
            this.number = number;
        }

        @Override
        public <V> Optional<V> value(Fact<V> fact) {
            int position = facts.indexOf(fact);
            if (position < 0) {
                throw new IllegalArgumentException("code of condition `" + name + "` must read only " + facts
                        + " and reads `" + fact.name() + "`");
            }
            int option = option(position);
            return option == fact.values().size()
                    ? Optional.empty()
                    : Optional.of(fact.values().get(option));
        }

        private int option(int position) {
            return number / weights[position] % options[position];
        }

        @Override
        public String toString() {
            List<String> values = new ArrayList<>();
            for (int position = 0; position < options.length; position++) {
                Fact<?> fact = facts.get(position);
                int option = option(position);
                values.add("`" + fact.name() + "` "
                        + (option == fact.values().size() ? "without a value" : "= " + fact.label(option)));
            }
            return String.join(", ", values);
        }
    }
}
