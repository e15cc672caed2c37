// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.engine.compile.Shape;

/**
 * The states that one fact can have in a well-formed request, those that nothing tells apart as one position.
 *
 * <p>Only facts with very many values, the countries, have states that nothing tells apart: those of the values that no
 * condition names. A region, of which there is no list, has a state here for each that is named and one for another.
 */
final class Positions {

    private final Fact<?> fact;
    /** The values of the states from 1 on. */
    private final List<?> values;

    private final List<BitSet> states;

    private Positions(Fact<?> fact, List<?> values, List<BitSet> states) {
        this.fact = fact;
        this.values = values;
        this.states = states;
    }

    static Positions of(Fact<?> fact, Set<Object> mentioned, Activity activity, boolean acting) {
        List<?> values = fact.isOpen() ? List.copyOf(mentioned) : fact.values();
        boolean each = values.size() < Formulas.MOST_POSITIONS;
        List<BitSet> states = new ArrayList<>();
        BitSet unnamed = new BitSet();
        for (int state = 0; state <= values.size(); state++) {
            if (!Shape.possible(fact, state, activity, acting)) {
                continue;
            }
            boolean named = each || state == 0 || mentioned.contains(values.get(state - 1));
            if (named) {
                BitSet alone = new BitSet();
                alone.set(state);
                states.add(alone);
            } else {
                unnamed.set(state);
            }
        }
        if (!unnamed.isEmpty()) {
            states.add(unnamed);
        }
        return new Positions(fact, values, states);
    }

    /** The highest state. */
    int last() {
        return values.size();
    }

    int size() {
        return states.size();
    }

    /** The value of a stated state. */
    Object value(int state) {
        return values.get(state - 1);
    }

    /** A state of the position. */
    int state(int position) {
        return states.get(position).nextSetBit(0);
    }

    /** The position of a state, or -1 when no well-formed request can have it. */
    int position(int state) {
        for (int position = 0; position < states.size(); position++) {
            if (states.get(position).get(state)) {
                return position;
            }
        }
        return -1;
    }

    /** The positions whose states are accepted; states of one position are never told apart. */
    long maskOf(IntPredicate accepted) {
        long mask = 0;
        for (int position = 0; position < states.size(); position++) {
            BitSet meant = states.get(position);
            long count = meant.stream().filter(accepted).count();
            if (count == meant.cardinality()) {
                mask |= 1L << position;
            } else if (count > 0) {
                throw new IllegalStateException(
                        "states of fact `" + fact.name() + "` that no condition names are told apart");
            }
        }
        return mask;
    }
}
