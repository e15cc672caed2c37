// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.util.BitSet;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;

/** The one place that knows the solver library: clauses go in, and assumptions are answered one after the other. */
final class Solver {

    private final ISolver solver = SolverFactory.newDefault();
    private final BitSet model = new BitSet();
    private boolean contradictory;

    Solver() {
        // Counting conflicts starts no timer thread for each question.
        solver.setTimeoutOnConflicts(Integer.MAX_VALUE);
    }

    void clause(int... literals) {
        try {
            solver.addClause(new VecInt(literals));
        } catch (ContradictionException nothingHolds) {
            contradictory = true;
        }
    }

    /** Whether everything can hold together with the assumption; then {@link #holds} tells how. */
    boolean solve(int assumption) {
        try {
            if (contradictory || !solver.isSatisfiable(new VecInt(new int[] {assumption}))) {
                return false;
            }
        } catch (TimeoutException tooHard) {
            throw new IllegalStateException("the solver gave up on a question about a rule set", tooHard);
        }
        model.clear();
        for (int literal : solver.model()) {
            if (literal > 0) {
                model.set(literal);
            }
        }
        return true;
    }

    boolean holds(int literal) {
        return model.get(Math.abs(literal)) == literal > 0;
    }
}
