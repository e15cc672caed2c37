// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.monitoringconsent.domain.Fact;

/** A statement about the facts and the day of a request that is true or false for every request. */
public sealed interface Condition {

    /**
     * A fact has one of some values; false when it has no value.
     *
     * @param fact what is read
     * @param values the values of the fact that are meant, at least one
     */
    record In<V>(Fact<V> fact, List<V> values) implements Condition {
        /** Checks that each value is one of the fact's. */
        public In {
            Objects.requireNonNull(fact, "a fact must be given");
            values = each(values, "a value");
            if (values.isEmpty()) {
                throw new IllegalArgumentException("condition on `" + fact.name() + "` must name a value");
            }
            for (V value : values) {
                fact.state(value);
            }
        }
    }

    /**
     * The request states the fact, whatever its value.
     *
     * @param fact what is asked for
     */
    record Stated(Fact<?> fact) implements Condition {
        /** Checks that there is a fact. */
        public Stated {
            Objects.requireNonNull(fact, "a fact must be given");
        }
    }

    /**
     * Two facts of the same type have the same value; false when either has none.
     *
     * @param left one fact
     * @param right the other
     */
    record Same<V>(Fact<V> left, Fact<V> right) implements Condition {
        private static final int MOST_VALUES = 62;

        /** Checks that the facts have the same values, and few enough to compare, which countries and regions do not. */
        public Same {
            Objects.requireNonNull(left, "a fact must be given");
            Objects.requireNonNull(right, "a fact to compare with must be given");
            if (left.isOpen() || !left.values().equals(right.values())) {
                throw new IllegalArgumentException("condition that compares `" + left.name() + "` with `" + right.name()
                        + "` must compare facts with the same values");
            }
            if (Math.max(left.values().size(), right.values().size()) > MOST_VALUES) {
                throw new IllegalArgumentException("condition that compares `" + left.name() + "` with `" + right.name()
                        + "` must compare facts with at most " + MOST_VALUES + " values");
            }
        }
    }

    /**
     * The day of the act is this one or a later one.
     *
     * @param firstDay the first day that is meant
     */
    record From(LocalDate firstDay) implements Condition {
        /** Checks that there is a day. */
        public From {
            Objects.requireNonNull(firstDay, "a day must be given");
        }
    }

    /**
     * Every part holds; true when there is none.
     *
     * @param parts what must hold
     */
    record All(List<Condition> parts) implements Condition {
        /** Copies the parts. */
        public All {
            parts = each(parts, "a condition");
        }
    }

    /**
     * At least one part holds; false when there is none.
     *
     * @param parts the alternatives
     */
    record Any(List<Condition> parts) implements Condition {
        /** Copies the parts. */
        public Any {
            parts = each(parts, "a condition");
        }
    }

    /**
     * The part does not hold.
     *
     * @param part what must not hold
     */
    record Not(Condition part) implements Condition {
        /** Checks that there is a part. */
        public Not {
            Objects.requireNonNull(part, "a condition must be given");
        }
    }

    /**
     * A condition that has a name of its own, under which a lawyer knows it.
     *
     * @param name the name, such as {@code plainly personal}
     * @param meaning what it stands for
     */
    record Named(String name, Condition meaning) implements Condition {
        /** Checks that there are both. */
        public Named {
            Objects.requireNonNull(name, "a name must be given");
            Objects.requireNonNull(meaning, "a condition must be given");
        }
    }

    private static <T> List<T> each(List<T> given, String what) {
        for (T one : Objects.requireNonNull(given, what + " must be given")) {
            Objects.requireNonNull(one, what + " must be given");
        }
        return List.copyOf(given);
    }

    /** This condition and the other. */
    default Condition and(Condition other) {
        return Conditions.all(this, other);
    }

    /** This condition or the other. */
    default Condition or(Condition other) {
        return Conditions.any(this, other);
    }

    /** The opposite of this condition. */
    default Condition negated() {
        return Conditions.not(this);
    }

    /** This condition as a sentence, named conditions by their names. */
    default String sentence() {
        return sentence(Locale.ENGLISH);
    }

    /** This condition as a sentence whose joining words are in the language, or in English where there are none in it. */
    default String sentence(Locale language) {
        return Sentences.of(this, language);
    }

    /** Tells this condition as the same sentence, piece by piece, to whoever writes facts, names and values in a way of their own. */
    default void tell(Locale language, SentenceWriter writer) {
        Sentences.tell(this, language, writer);
    }

    /** The names of all facts that the condition reads, sorted. */
    default SortedSet<String> factNames() {
        SortedSet<String> names = new TreeSet<>();
        facts().forEach(fact -> names.add(fact.name()));
        return names;
    }

    /** Every fact that the condition reads, in the order in which they are met, each once. */
    default List<Fact<?>> facts() {
        return facts(List.of(this));
    }

    /** Every fact that any of the conditions reads, in the order in which they are met, each once. */
    static List<Fact<?>> facts(List<Condition> conditions) {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        for (Condition node : nodes(conditions)) {
            if (node instanceof In<?> in) {
                facts.add(in.fact());
            } else if (node instanceof Stated stated) {
                facts.add(stated.fact());
            } else if (node instanceof Same<?> same) {
                facts.add(same.left());
                facts.add(same.right());
            }
        }
        return List.copyOf(facts);
    }

    /** The days at which the condition turns on by itself, sorted. */
    default SortedSet<LocalDate> boundaryDays() {
        return boundaryDays(List.of(this));
    }

    /** The days at which any of the conditions turns on by itself, sorted. */
    static SortedSet<LocalDate> boundaryDays(List<Condition> conditions) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Condition node : nodes(conditions)) {
            if (node instanceof From from) {
                days.add(from.firstDay());
            }
        }
        return days;
    }

    /** Every named condition in the tree, outermost first, each once. */
    default List<Named> named() {
        List<Named> found = new ArrayList<>();
        for (Condition node : nodes(List.of(this))) {
            if (node instanceof Named named && !found.contains(named)) {
                found.add(named);
            }
        }
        return found;
    }

    /** Every node of the trees, parents first; an object that stands in many places only once. */
    static List<Condition> nodes(List<Condition> trees) {
        List<Condition> nodes = new ArrayList<>();
        Set<Condition> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Condition tree : each(trees, "a condition")) {
            tree.gather(seen, nodes);
        }
        return nodes;
    }

    private void gather(Set<Condition> seen, List<Condition> nodes) {
        if (seen.add(this)) {
            nodes.add(this);
            for (Condition part : below()) {
                part.gather(seen, nodes);
            }
        }
    }

    private List<Condition> below() {
        if (this instanceof All all) {
            return all.parts();
        }
        if (this instanceof Any any) {
            return any.parts();
        }
        if (this instanceof Not not) {
            return List.of(not.part());
        }
        return this instanceof Named named ? List.of(named.meaning()) : List.of();
    }
}
