// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.domain.RegionCode;

/**
 * One fact as a compiled edition reads it: its states grouped into classes that no condition of the rule set tells apart.
 *
 * <p>Facts with few values have a class for each state. A country has one for each country that a condition names. A region, of
 * which there is no list, has states of this slot alone: not stated, one that no condition names, and those that are named.
 */
public final class Slot {

    /** A mask of classes is a long. */
    static final int MAX_CLASSES = 63;

    /** The fact. */
    public final Fact<?> fact;
    /** Where the packed form of a request holds the state of the fact; null for a declared one and for a region. */
    public final @Nullable Fact<?> attribute;
    /** The class of each state. */
    public final byte[] classOf;
    /** A state of each class. */
    final int[] stateOf;
    /** The classes that a well-formed request for this activity can have. */
    final long possible;
    /** The values that a condition names, where not every state has a class. */
    private final List<Object> named;

    private Slot(Fact<?> fact, List<Object> named, byte[] classOf, int[] stateOf, long possible) {
        this.fact = fact;
        this.named = named;
        this.attribute = fact.isDeclared() || fact.isOpen() ? null : fact;
        this.classOf = classOf;
        this.stateOf = stateOf;
        this.possible = possible;
    }

    static Slot of(Fact<?> fact, Set<Object> mentioned, Activity activity, boolean acting) {
        boolean each = !isGrouped(fact);
        List<Object> named = List.copyOf(mentioned);
        if (!each && named.size() + 2 > MAX_CLASSES) {
            throw new IllegalStateException("conditions name " + named.size() + " values of `" + fact.name()
                    + "`, of which they can tell " + (MAX_CLASSES - 2) + " apart");
        }
        byte[] classOf = each ? everyState(fact) : namedStates(fact, named);
        int[] stateOf = new int[each ? classOf.length : named.size() + 2];
        for (int state = classOf.length - 1; state >= 0; state--) {
            stateOf[classOf[state]] = state;
        }
        long possible = 0;
        // Where a class has many states, they are countries, which no shape of a request tells apart.
        for (int state : stateOf) {
            if (Shape.possible(fact, state, activity, acting)) {
                possible |= 1L << classOf[state];
            }
        }
        return new Slot(fact, named, classOf, stateOf, possible);
    }

    /** Whether the fact has more states than there can be classes; of the vocabulary, countries and regions have. */
    static boolean isGrouped(Fact<?> fact) {
        return fact.isOpen() || fact.states() > MAX_CLASSES;
    }

    private static byte[] everyState(Fact<?> fact) {
        byte[] classOf = new byte[fact.states()];
        for (int state = 0; state < classOf.length; state++) {
            classOf[state] = (byte) state;
        }
        return classOf;
    }

    /** Class 0 for unstated, 1 for every value that no condition names, and one for each that is named. */
    private static byte[] namedStates(Fact<?> fact, List<Object> named) {
        byte[] classOf = new byte[fact.isOpen() ? named.size() + 2 : fact.states()];
        Arrays.fill(classOf, 1, classOf.length, (byte) 1);
        for (int i = 0; i < named.size(); i++) {
            classOf[fact.isOpen() ? i + 2 : fact.state(named.get(i))] = (byte) (i + 2);
        }
        return classOf;
    }

    /** The state of the fact in a request. */
    public int state(PackedRequest packed, DeclaredStates declared) {
        if (attribute != null) {
            return packed.value(attribute);
        }
        return fact.isOpen() ? state(packed.region(fact)) : declared.state(fact);
    }

    private int state(Optional<RegionCode> region) {
        return region.isEmpty() ? 0 : stateOf(region.get());
    }

    /** The state of a value. */
    public int stateOf(Object value) {
        return fact.isOpen() ? named.indexOf(value) + 2 : fact.state(value);
    }

    /** How many states the fact has here. */
    public int states() {
        return classOf.length;
    }

    int classes() {
        return stateOf.length;
    }

    /** The mask of every class of this slot. */
    long all() {
        return (1L << classes()) - 1;
    }
}
