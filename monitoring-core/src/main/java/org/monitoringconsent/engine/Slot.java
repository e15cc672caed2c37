package org.monitoringconsent.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Attribute;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.fact.Fact;

/**
 * One fact as a cell reads it: its states grouped into classes that no condition of the rule set tells apart.
 *
 * <p>Facts with few values have a class for each state. A country has one for each country that a condition names.
 */
final class Slot {

    /** A mask of classes is a long. */
    static final int MAX_CLASSES = 63;

    final Fact<?> fact;
    /** Where the packed form of a request holds the fact; null for a declared one. */
    final @Nullable Attribute attribute;
    /** The class of each state. */
    final byte[] classOf;
    /** A state of each class. */
    final int[] stateOf;
    /** The classes that a well-formed request for this activity can have. */
    final long possible;

    private Slot(Fact<?> fact, byte[] classOf, int[] stateOf, long possible) {
        this.fact = fact;
        this.attribute = fact.attribute().orElse(null);
        this.classOf = classOf;
        this.stateOf = stateOf;
        this.possible = possible;
    }

    static Slot of(Fact<?> fact, Set<Object> mentioned, Activity activity, boolean acting) {
        boolean each = fact.states() <= MAX_CLASSES;
        List<Object> named = new ArrayList<>(new LinkedHashSet<>(mentioned));
        if (!each && named.size() + 2 > MAX_CLASSES) {
            throw new IllegalStateException("conditions name " + named.size() + " values of `" + fact.name()
                    + "`, of which they can tell " + (MAX_CLASSES - 2) + " apart");
        }
        byte[] classOf = new byte[fact.states()];
        List<Integer> stateOf = new ArrayList<>();
        for (int state = 0; state < fact.states(); state++) {
            int position = state;
            if (!each && state > 0) {
                position = named.indexOf(fact.values().get(state - 1)) + 2;
            }
            while (stateOf.size() <= position) {
                stateOf.add(-1);
            }
            classOf[state] = (byte) position;
            if (stateOf.get(position) < 0) {
                stateOf.set(position, state);
            }
        }
        long possible = 0;
        for (int state = 0; state < fact.states(); state++) {
            if (Shape.possible(fact, state, activity, acting)) {
                possible |= 1L << classOf[state];
            }
        }
        return new Slot(
                fact, classOf, stateOf.stream().mapToInt(Integer::intValue).toArray(), possible);
    }

    /** The state of the fact in a request. */
    int state(PackedRequest packed, DeclaredStates declared) {
        return attribute == null ? declared.state(fact) : packed.value(attribute);
    }

    /** Whether the fact is a country, whose states are grouped; countries are never suggested to be changed. */
    boolean isCountry() {
        return fact.values().get(0) instanceof CountryCode;
    }

    int classes() {
        return stateOf.length;
    }

    /** The mask of every class of this slot. */
    long all() {
        return (1L << classes()) - 1;
    }
}
