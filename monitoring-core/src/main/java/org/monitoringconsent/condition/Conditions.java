// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.condition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.monitoringconsent.domain.Fact;

/** Makes conditions; meant to be imported statically, so that a rule reads as a sentence. */
public final class Conditions {

    private static final Condition ALWAYS = new Condition.All(List.of());
    private static final Condition NEVER = new Condition.Any(List.of());

    private Conditions() {}

    /** Holds for every request. */
    public static Condition always() {
        return ALWAYS;
    }

    /** Holds for no request. */
    public static Condition never() {
        return NEVER;
    }

    /** The fact has this value, stated or read so. */
    public static <V> Condition is(Fact<V> fact, V value) {
        return new Condition.In<>(fact, Collections.singletonList(value));
    }

    /** The fact has one of these values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The condition copies the array and lets nobody write to it.
    public static <V> Condition isIn(Fact<V> fact, V... values) {
        return new Condition.In<>(fact, listed(values, "a value"));
    }

    /** The fact has none of these values; also true when it has no value at all. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The condition copies the array and lets nobody write to it.
    public static <V> Condition isNot(Fact<V> fact, V... values) {
        return not(new Condition.In<>(fact, listed(values, "a value")));
    }

    /** The fact is true. */
    public static Condition isTrue(Fact<Boolean> fact) {
        return is(fact, true);
    }

    /** The fact is false; not true when it has no value. */
    public static Condition isFalse(Fact<Boolean> fact) {
        return is(fact, false);
    }

    /** The request states the fact. */
    public static Condition isStated(Fact<?> fact) {
        return new Condition.Stated(fact);
    }

    /** The request leaves the fact out. */
    public static Condition isUnstated(Fact<?> fact) {
        return not(isStated(fact));
    }

    /** Both facts have the same value. */
    public static <V> Condition same(Fact<V> left, Fact<V> right) {
        return new Condition.Same<>(left, right);
    }

    /** The day is this one or later. */
    public static Condition onOrAfter(int year, int month, int day) {
        return new Condition.From(LocalDate.of(year, month, day));
    }

    /** The day is earlier than this one. */
    public static Condition before(int year, int month, int day) {
        return not(onOrAfter(year, month, day));
    }

    /** Every part holds. */
    public static Condition all(Condition... parts) {
        return new Condition.All(listed(parts, "a condition"));
    }

    /** At least one part holds. */
    public static Condition any(Condition... parts) {
        return new Condition.Any(listed(parts, "a condition"));
    }

    /** The part does not hold. */
    public static Condition not(Condition part) {
        return part instanceof Condition.Not inner ? inner.part() : new Condition.Not(part);
    }

    /** The condition under a name of its own. */
    public static Condition named(String name, Condition meaning) {
        return new Condition.Named(name, meaning);
    }

    /**
     * A condition that a piece of code decides from the values of a few facts, for authors who have their rule in code.
     *
     * <p>The code is asked about every combination of those values when the condition is made, and never again: its answers
     * are written down as a condition like any other, which the rulebook prints, the audit proves about and the engine runs.
     * Unstated facts are read as everywhere else; a fact without an unstated reading may have no value.
     *
     * @param name the name of the condition
     * @param code must give the same answer whenever it is asked, and an answer for every combination
     * @param facts all that the code may read, with at most 262,144 combinations of values
     * @throws IllegalArgumentException when the code fails, contradicts itself or reads another fact, or when there are too
     *     many combinations
     */
    public static Condition decidedBy(String name, Predicate<FactValues> code, Fact<?>... facts) {
        Objects.requireNonNull(name, "a name must be given");
        Objects.requireNonNull(code, "code must be given");
        for (Fact<?> fact : listed(facts, "a fact")) {
            Objects.requireNonNull(fact, "a fact must be given");
        }
        return Tabulation.of(name, List.of(facts), code);
    }

    private static <T> List<T> listed(T[] given, String what) {
        return Arrays.asList(Objects.requireNonNull(given, what + " must be given"));
    }
}
