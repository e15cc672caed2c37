// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Fact;

/** The ways in which one condition tree can be written wrongly in one place; named conditions are not looked into. */
final class ConditionFaults {

    /**
     * A tree with one fault.
     *
     * @param kind what kind of fault
     * @param what what was changed, in words
     * @param faulty the tree
     */
    record Faulty(FaultKind kind, String what, Condition faulty) {}

    private final List<Faulty> found = new ArrayList<>();

    private ConditionFaults() {}

    static List<Faulty> of(Condition condition) {
        ConditionFaults faults = new ConditionFaults();
        faults.visit(condition, whole -> whole);
        return faults.found;
    }

    /** The same tree in which every named condition equal to this one has another meaning. */
    static Condition replaced(Condition tree, Condition.Named named, Condition meaning) {
        if (tree instanceof Condition.Named other) {
            Condition inner = other.equals(named) ? meaning : replaced(other.meaning(), named, meaning);
            return inner == other.meaning() ? other : new Condition.Named(other.name(), inner);
        }
        if (tree instanceof Condition.Not not) {
            Condition part = replaced(not.part(), named, meaning);
            return part == not.part() ? not : new Condition.Not(part);
        }
        if (tree instanceof Condition.All all) {
            List<Condition> parts = replaced(all.parts(), named, meaning);
            return parts.equals(all.parts()) ? all : new Condition.All(parts);
        }
        if (tree instanceof Condition.Any any) {
            List<Condition> parts = replaced(any.parts(), named, meaning);
            return parts.equals(any.parts()) ? any : new Condition.Any(parts);
        }
        return tree;
    }

    private static List<Condition> replaced(List<Condition> parts, Condition.Named named, Condition meaning) {
        return parts.stream().map(part -> replaced(part, named, meaning)).toList();
    }

    private void visit(Condition node, UnaryOperator<Condition> whole) {
        if (node instanceof Condition.Not not) {
            visit(not.part(), part -> whole.apply(new Condition.Not(part)));
        } else if (node instanceof Condition.All all) {
            visit(all.parts(), parts -> whole.apply(new Condition.All(parts)));
            swap(all.parts().size(), whole.apply(new Condition.Any(all.parts())), node);
        } else if (node instanceof Condition.Any any) {
            visit(any.parts(), parts -> whole.apply(new Condition.Any(parts)));
            swap(any.parts().size(), whole.apply(new Condition.All(any.parts())), node);
        } else {
            add(FaultKind.FLIPPED_CONDITION, node, whole.apply(new Condition.Not(node)));
            if (node instanceof Condition.In<?> in) {
                values(in, whole);
            } else if (node instanceof Condition.From from) {
                day(from, whole);
            }
        }
    }

    private void visit(List<Condition> parts, java.util.function.Function<List<Condition>, Condition> whole) {
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            visit(parts.get(place), part -> {
                List<Condition> changed = new ArrayList<>(parts);
                changed.set(place, part);
                return whole.apply(changed);
            });
            if (parts.size() > 1) {
                List<Condition> fewer = new ArrayList<>(parts);
                fewer.remove(place);
                add(FaultKind.DROPPED_PART, parts.get(place), whole.apply(fewer));
            }
        }
    }

    private void swap(int parts, Condition faulty, Condition node) {
        if (parts > 1) {
            add(FaultKind.SWAPPED_JOINT, node, faulty);
        }
    }

    private <V> void values(Condition.In<V> in, UnaryOperator<Condition> whole) {
        Fact<V> fact = in.fact();
        List<V> absent = new ArrayList<>(fact.values());
        absent.removeAll(in.values());
        for (V value : in.values()) {
            List<V> fewer = new ArrayList<>(in.values());
            fewer.remove(value);
            if (!fewer.isEmpty()) {
                add(FaultKind.CHANGED_VALUE, in, whole.apply(new Condition.In<>(fact, fewer)));
            } else if (!absent.isEmpty() && fact.values().size() > 2) {
                add(FaultKind.CHANGED_VALUE, in, whole.apply(new Condition.In<>(fact, absent.subList(0, 1))));
            }
        }
        if (absent.size() > 1) {
            List<V> more = new ArrayList<>(in.values());
            more.add(absent.get(absent.size() / 2));
            add(FaultKind.CHANGED_VALUE, in, whole.apply(new Condition.In<>(fact, more)));
        }
    }

    private void day(Condition.From from, UnaryOperator<Condition> whole) {
        add(
                FaultKind.SHIFTED_DAY,
                from,
                whole.apply(new Condition.From(from.firstDay().plusDays(1))));
        add(
                FaultKind.SHIFTED_DAY,
                from,
                whole.apply(new Condition.From(from.firstDay().minusDays(1))));
    }

    private void add(FaultKind kind, Condition place, Condition faulty) {
        found.add(new Faulty(kind, place.sentence() + " in: " + faulty.sentence(), faulty));
    }
}
