package org.monitoringconsent.engine;

import java.util.ArrayList;
import java.util.List;

/** Searches, exactly, for a way of completing an allowed request with which it would be denied. */
final class DenySearch {

    private final Joint joint;

    DenySearch(Asked asked) {
        this(new Joint(asked, AllowSearch::unstated));
    }

    DenySearch(Joint joint) {
        this.joint = joint;
    }

    boolean canDeny() {
        long[] masks = joint.widest();
        for (int cell = 0; cell < joint.cells.length; cell++) {
            long[] possible = joint.possible(cell, masks);
            for (Denial denial : joint.cells[cell].denials) {
                if (denial.holds(possible) && (denial.blockers.isEmpty() || canDeny(cell, denial, possible, masks))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tries each clause of the rule while everything that would keep it from denying is avoided. */
    private boolean canDeny(int cell, Denial denial, long[] possible, long[] masks) {
        List<Clause> avoided = new ArrayList<>();
        for (int[] span : denial.blockers) {
            addPossible(cell, span[0], span[1], possible, avoided);
        }
        List<Clause> own = new ArrayList<>();
        addPossible(cell, denial.first, denial.end, possible, own);
        for (Clause clause : own) {
            if (avoid(cell, avoided, forced(cell, clause, masks), 0)) {
                return true;
            }
        }
        return false;
    }

    private void addPossible(int cell, int first, int end, long[] possible, List<Clause> clauses) {
        for (int clause = first; clause < end; clause++) {
            if ((possible[clause >>> 6] >>> clause & 1) != 0) {
                clauses.add(joint.cells[cell].clauses[clause]);
            }
        }
    }

    /** The masks with which the clause, which is possible, holds for certain. */
    private long[] forced(int cell, Clause clause, long[] masks) {
        long[] forced = masks.clone();
        for (int i = 0; i < clause.slots.length; i++) {
            int fact = joint.shared.factOf[cell][clause.slots[i]];
            if (fact >= 0) {
                forced[fact] &= clause.masks[i];
            }
        }
        return forced;
    }

    /** Whether values are left with which none of the clauses, from the position on, holds. */
    private boolean avoid(int cell, List<Clause> clauses, long[] masks, int position) {
        if (position == clauses.size()) {
            return true;
        }
        Clause clause = clauses.get(position);
        long[] rest = masks.clone();
        for (int i = 0; i < clause.slots.length; i++) {
            int fact = joint.shared.factOf[cell][clause.slots[i]];
            if (fact < 0) {
                // A country is as a possible clause has it, and stays so.
                continue;
            }
            long without = rest[fact] & ~clause.masks[i];
            if (without != 0) {
                long[] tried = rest.clone();
                tried[fact] = without;
                if (avoid(cell, clauses, tried, position + 1)) {
                    return true;
                }
            }
            rest[fact] &= clause.masks[i];
            if (rest[fact] == 0) {
                // Every value that was left has just been tried.
                return false;
            }
        }
        return false;
    }
}
