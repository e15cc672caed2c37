package org.monitoringconsent.engine.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.PackedRequest;

/**
 * One fact as a compiled edition reads it: its states grouped into classes that no condition of the rule set tells apart.
 *
 * <p>Facts with few values have a class for each state. A country has one for each country that a condition names.
 */
public final class Slot {

    /** A mask of classes is a long. */
    static final int MAX_CLASSES = 63;

    /** The fact. */
    public final Fact<?> fact;
    /** Where the packed form of a request holds the fact; null for a declared one. */
    public final @Nullable Fact<?> attribute;
    /** The class of each state. */
    public final byte[] classOf;
    /** A state of each class. */
    final int[] stateOf;
    /** The classes that a well-formed request for this activity can have. */
    final long possible;

    private Slot(Fact<?> fact, byte[] classOf, int[] stateOf, long possible) {
        this.fact = fact;
        this.attribute = fact.isDeclared() ? null : fact;
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
        return new Slot(fact, classOf, stateOf, possible);
    }

    /** Whether the fact has more states than there can be classes; of the vocabulary, countries have. */
    static boolean isGrouped(Fact<?> fact) {
        return fact.states() > MAX_CLASSES;
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
        byte[] classOf = new byte[fact.states()];
        Arrays.fill(classOf, 1, classOf.length, (byte) 1);
        for (int i = 0; i < named.size(); i++) {
            classOf[fact.state(named.get(i))] = (byte) (i + 2);
        }
        return classOf;
    }

    /** The state of the fact in a request. */
    public int state(PackedRequest packed, DeclaredStates declared) {
        return attribute == null ? declared.state(fact) : packed.value(attribute);
    }

    /** Whether the fact is a country, whose states are grouped; countries are never suggested to be changed. */
    public boolean isCountry() {
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
