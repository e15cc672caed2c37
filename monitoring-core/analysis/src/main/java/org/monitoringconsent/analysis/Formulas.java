// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Statements about facts with finitely many values, each statement stored once and known by its number.
 *
 * <p>A number's negative is the opposite statement. The position of a fact is one of the states that a well-formed request
 * can have; a literal allows some positions of one fact, and everything else is a conjunction.
 */
final class Formulas {

    static final int TRUE = 1;
    static final int FALSE = -1;

    /** Positions are bits of a long. */
    static final int MOST_POSITIONS = 63;

    /**
     * One fact has one of some positions.
     *
     * @param fact the number of the fact
     * @param mask the positions, as bits
     */
    record Literal(int fact, long mask) {}

    /**
     * Every part holds.
     *
     * @param parts the numbers of the parts, ascending
     */
    record Conjunction(List<Integer> parts) {}

    private final int[] sizes;
    private final Solver solver = new Solver();
    private final List<Object> statements = new ArrayList<>();
    private final List<BitSet> reads = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final BitSet encoded = new BitSet();
    private final Map<Integer, Optional<Model>> answers = new HashMap<>();
    private final Map<Long, Map<Integer, Integer>> settings = new HashMap<>();
    private long solved;

    /** Formulas over facts that have so many positions each. */
    Formulas(int[] sizes) {
        this.sizes = sizes.clone();
        statements.add("no statement has number 0");
        statements.add(new Conjunction(List.of()));
        reads.add(new BitSet());
        reads.add(new BitSet());
        solver.clause(TRUE);
        for (int fact = 0; fact < sizes.length; fact++) {
            if (sizes[fact] > MOST_POSITIONS) {
                throw new IllegalArgumentException("fact must have at most " + MOST_POSITIONS + " positions");
            }
            oneOf(fact);
        }
    }

    private void oneOf(int fact) {
        if (sizes[fact] < 3) {
            return;
        }
        int[] positions = new int[sizes[fact]];
        for (int position = 0; position < positions.length; position++) {
            positions[position] = in(fact, 1L << position);
            for (int earlier = 0; earlier < position; earlier++) {
                solver.clause(-positions[earlier], -positions[position]);
            }
        }
        solver.clause(positions);
    }

    /** Demands that the statement holds in every model. */
    void require(int statement) {
        encode(statement);
        solver.clause(statement);
    }

    /** The fact has one of the positions. */
    int in(int fact, long mask) {
        long all = all(fact);
        long meant = mask & all;
        if (meant == all) {
            return TRUE;
        }
        if (meant == 0) {
            return FALSE;
        }
        boolean direct = Long.bitCount(meant) == 1 && sizes[fact] > 2;
        boolean opposite = Long.bitCount(all & ~meant) == 1 && sizes[fact] > 2;
        if (!direct && (opposite || (meant & 1) != 0)) {
            return -number(new Literal(fact, all & ~meant));
        }
        return number(new Literal(fact, meant));
    }

    int is(int fact, int position) {
        return in(fact, 1L << position);
    }

    private long all(int fact) {
        return (1L << sizes[fact]) - 1;
    }

    int or(int left, int right) {
        return -and(-left, -right);
    }

    int or(List<Integer> parts) {
        return -and(parts.stream().map(part -> -part).toList());
    }

    int and(int... parts) {
        List<Integer> list = new ArrayList<>();
        for (int part : parts) {
            list.add(part);
        }
        return and(list);
    }

    int and(List<Integer> parts) {
        Map<Integer, Long> masks = new TreeMap<>();
        SortedSet<Integer> others = new TreeSet<>();
        for (int part : parts) {
            if (!gather(part, masks, others)) {
                return FALSE;
            }
        }
        masks.forEach((fact, mask) -> others.add(in(fact, mask)));
        others.remove(TRUE);
        for (int part : others) {
            if (part == FALSE || others.contains(-part)) {
                return FALSE;
            }
        }
        if (others.isEmpty()) {
            return TRUE;
        }
        return others.size() == 1 ? others.first() : number(new Conjunction(List.copyOf(others)));
    }

    private boolean gather(int part, Map<Integer, Long> masks, Set<Integer> others) {
        if (part == FALSE) {
            return false;
        }
        Object statement = statements.get(Math.abs(part));
        if (statement instanceof Literal literal) {
            long mask = part > 0 ? literal.mask() : all(literal.fact()) & ~literal.mask();
            return masks.merge(literal.fact(), mask, (one, other) -> one & other) != 0;
        }
        if (part > 0 && statement instanceof Conjunction inner) {
            for (int each : inner.parts()) {
                if (!gather(each, masks, others)) {
                    return false;
                }
            }
            return true;
        }
        others.add(part);
        return true;
    }

    private int number(Object statement) {
        Integer known = numbers.get(statement);
        if (known != null) {
            return known;
        }
        BitSet read = new BitSet();
        if (statement instanceof Literal literal) {
            read.set(literal.fact());
        } else if (statement instanceof Conjunction conjunction) {
            conjunction.parts().forEach(part -> read.or(reads.get(Math.abs(part))));
        }
        int number = statements.size();
        statements.add(statement);
        reads.add(read);
        numbers.put(statement, number);
        return number;
    }

    boolean reads(int statement, int fact) {
        return reads.get(Math.abs(statement)).get(fact);
    }

    /** The statement as it is when the fact has the position. */
    int with(int statement, int fact, int position) {
        if (!reads(statement, fact)) {
            return statement;
        }
        int number = Math.abs(statement);
        Map<Integer, Integer> known = settings.computeIfAbsent(((long) fact << 8) | position, key -> new HashMap<>());
        Integer done = known.get(number);
        if (done == null) {
            done = set(statements.get(number), fact, position);
            known.put(number, done);
        }
        return statement > 0 ? done : -done;
    }

    private int set(Object statement, int fact, int position) {
        if (statement instanceof Literal literal) {
            return (literal.mask() >>> position & 1) != 0 ? TRUE : FALSE;
        }
        List<Integer> parts = new ArrayList<>();
        for (int part : ((Conjunction) statement).parts()) {
            parts.add(with(part, fact, position));
        }
        return and(parts);
    }

    /** Whether the statement holds in the model. */
    boolean holds(int statement, Model model) {
        Object meant = statements.get(Math.abs(statement));
        boolean holds = true;
        if (meant instanceof Literal literal) {
            holds = (literal.mask() >>> model.position(literal.fact()) & 1) != 0;
        } else {
            for (int part : ((Conjunction) meant).parts()) {
                if (!holds(part, model)) {
                    holds = false;
                    break;
                }
            }
        }
        return holds == statement > 0;
    }

    boolean possible(int statement) {
        return model(statement).isPresent();
    }

    /** Positions with which the statement holds, or empty when there are none. */
    Optional<Model> model(int statement) {
        if (statement == FALSE) {
            return Optional.empty();
        }
        Optional<Model> known = answers.get(statement);
        if (known != null) {
            return known;
        }
        encode(statement);
        solved++;
        Optional<Model> answer = solver.solve(statement) ? Optional.of(read()) : Optional.empty();
        answers.put(statement, answer);
        return answer;
    }

    /** How many different questions the solver has answered. */
    long solved() {
        return solved;
    }

    private Model read() {
        int[] positions = new int[sizes.length];
        for (int fact = 0; fact < sizes.length; fact++) {
            for (int position = 0; position < sizes[fact]; position++) {
                if (solver.holds(is(fact, position))) {
                    positions[fact] = position;
                    break;
                }
            }
        }
        return new Model(positions);
    }

    private void encode(int statement) {
        int number = Math.abs(statement);
        if (number == TRUE || encoded.get(number)) {
            return;
        }
        encoded.set(number);
        if (statements.get(number) instanceof Literal literal) {
            encode(number, literal);
        } else {
            encode(number, (Conjunction) statements.get(number));
        }
    }

    private void encode(int number, Literal literal) {
        if (sizes[literal.fact()] < 3 || Long.bitCount(literal.mask()) == 1) {
            return;
        }
        for (int position = 0; position < sizes[literal.fact()]; position++) {
            boolean allowed = (literal.mask() >>> position & 1) != 0;
            solver.clause(-is(literal.fact(), position), allowed ? number : -number);
        }
    }

    private void encode(int number, Conjunction conjunction) {
        int[] back = new int[conjunction.parts().size() + 1];
        for (int i = 0; i < conjunction.parts().size(); i++) {
            int part = conjunction.parts().get(i);
            encode(part);
            solver.clause(-number, part);
            back[i] = -part;
        }
        back[back.length - 1] = number;
        solver.clause(back);
    }
}
