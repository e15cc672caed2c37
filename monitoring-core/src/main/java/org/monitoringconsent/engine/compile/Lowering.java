// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;

/**
 * Turns condition trees into alternatives for one edition, activity and kind of question.
 *
 * <p>Days, the activity and whether a use is present are constants here, so that most of a tree folds away.
 */
final class Lowering {

    private final Activity activity;
    private final boolean acting;
    private final LocalDate day;
    private final Map<Fact<?>, Integer> positions = new LinkedHashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Map<Fact<?>, Set<Object>> mentioned;
    private final IdentityHashMap<Condition, Alternatives> positive = new IdentityHashMap<>();
    private final IdentityHashMap<Condition, Alternatives> negative = new IdentityHashMap<>();
    private long[] possible = new long[0];

    /**
     * A lowering.
     *
     * @param day any day of the edition
     * @param mentioned for each fact whose states are grouped, the values that any condition names
     */
    Lowering(Activity activity, boolean acting, LocalDate day, Map<Fact<?>, Set<Object>> mentioned) {
        this.activity = activity;
        this.acting = acting;
        this.day = day;
        this.mentioned = mentioned;
    }

    /** For each fact whose states are grouped, the values that any of the conditions names. */
    static Map<Fact<?>, Set<Object>> mentionedIn(List<Condition> conditions) {
        Map<Fact<?>, Set<Object>> mentioned = new LinkedHashMap<>();
        for (Condition node : Condition.nodes(conditions)) {
            if (node instanceof Condition.In<?> in && Slot.isGrouped(in.fact())) {
                mention(in.fact(), in.values(), mentioned);
            }
        }
        return mentioned;
    }

    private static void mention(Fact<?> fact, List<?> values, Map<Fact<?>, Set<Object>> mentioned) {
        Set<Object> known = mentioned.get(fact);
        if (known == null) {
            known = new LinkedHashSet<>();
            mentioned.put(fact, known);
        }
        known.addAll(values);
    }

    List<Slot> slots() {
        return slots;
    }

    Alternatives lower(Condition condition) {
        return lower(condition, true);
    }

    private Alternatives lower(Condition condition, boolean wanted) {
        IdentityHashMap<Condition, Alternatives> done = wanted ? positive : negative;
        Alternatives known = done.get(condition);
        if (known == null) {
            known = lowerNode(condition, wanted);
            done.put(condition, known);
        }
        return known;
    }

    private Alternatives lowerNode(Condition condition, boolean wanted) {
        if (condition instanceof Condition.From from) {
            return constant(!day.isBefore(from.firstDay()) == wanted);
        }
        if (condition instanceof Condition.Named named) {
            return lower(named.meaning(), wanted);
        }
        if (condition instanceof Condition.Not not) {
            return lower(not.part(), !wanted);
        }
        if (condition instanceof Condition.All all) {
            return wanted ? conjunction(all.parts(), true) : disjunction(all.parts(), false);
        }
        if (condition instanceof Condition.Any any) {
            return wanted ? disjunction(any.parts(), true) : conjunction(any.parts(), false);
        }
        if (condition instanceof Condition.In<?> in) {
            return lowerIn(in, wanted);
        }
        if (condition instanceof Condition.Stated stated) {
            return lowerStated(stated, wanted);
        }
        return lowerSame((Condition.Same<?>) condition, wanted);
    }

    private Alternatives conjunction(List<Condition> parts, boolean wanted) {
        List<Alternatives> lowered = new ArrayList<>();
        for (Condition part : parts) {
            Alternatives one = lower(part, wanted);
            if (one.clauses.isEmpty()) {
                return Alternatives.NEVER;
            }
            // Short ones first keeps the products small.
            int place = lowered.size();
            while (place > 0 && lowered.get(place - 1).clauses.size() > one.clauses.size()) {
                place--;
            }
            lowered.add(place, one);
        }
        Alternatives all = Alternatives.ALWAYS;
        for (Alternatives one : lowered) {
            all = all.and(one, possible);
        }
        return all;
    }

    private Alternatives disjunction(List<Condition> parts, boolean wanted) {
        Alternatives any = Alternatives.NEVER;
        for (Condition part : parts) {
            any = any.or(lower(part, wanted), possible);
        }
        return any;
    }

    private <V> Alternatives lowerIn(Condition.In<V> in, boolean wanted) {
        int slot = slot(in.fact());
        long mask = 0;
        Slot known = slots.get(slot);
        int unstated = in.fact().valueOf(0, activity);
        for (V value : in.values()) {
            int state = known.stateOf(value);
            mask |= 1L << known.classOf[state];
            if (unstated == state - 1) {
                mask |= 1L << known.classOf[0];
            }
        }
        return literal(slot, wanted ? mask : known.all() & ~mask);
    }

    private Alternatives lowerStated(Condition.Stated stated, boolean wanted) {
        int slot = slot(stated.fact());
        long unstated = 1L << slots.get(slot).classOf[0];
        return literal(slot, wanted ? slots.get(slot).all() & ~unstated : unstated);
    }

    private <V> Alternatives lowerSame(Condition.Same<V> same, boolean wanted) {
        int left = slot(same.left());
        int right = slot(same.right());
        Alternatives any = Alternatives.NEVER;
        for (int value = -1; value < same.left().values().size(); value++) {
            long leftMask = classesRead(slots.get(left), value);
            long rightMask = classesRead(slots.get(right), value);
            long other = value < 0 || !wanted ? slots.get(right).all() & ~(value < 0 ? 0 : rightMask) : rightMask;
            boolean counts = value >= 0 || !wanted;
            if (leftMask != 0 && counts && other != 0) {
                Alternatives pair = literal(left, leftMask).and(literal(right, other), possible);
                any = any.or(pair, possible);
            }
        }
        return any;
    }

    /** The classes that are read at the value, or at none for -1. */
    private long classesRead(Slot slot, int value) {
        long mask = 0;
        for (int state = 0; state < slot.fact.states(); state++) {
            if (slot.fact.valueOf(state, activity) == value) {
                mask |= 1L << slot.classOf[state];
            }
        }
        return mask;
    }

    private Alternatives literal(int slot, long mask) {
        Clause clause = Clause.of(slot, mask).within(possible);
        return clause == null ? Alternatives.NEVER : Alternatives.of(clause);
    }

    private static Alternatives constant(boolean holds) {
        return holds ? Alternatives.ALWAYS : Alternatives.NEVER;
    }

    private int slot(Fact<?> fact) {
        Integer position = positions.get(fact);
        if (position != null) {
            return position;
        }
        Slot slot = Slot.of(fact, mentioned.getOrDefault(fact, Set.of()), activity, acting);
        positions.put(fact, slots.size());
        slots.add(slot);
        possible = java.util.Arrays.copyOf(possible, slots.size());
        possible[slots.size() - 1] = slot.possible;
        return slots.size() - 1;
    }
}
