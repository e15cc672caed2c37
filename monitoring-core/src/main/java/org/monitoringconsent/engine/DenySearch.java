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
                if (denial.holds(possible) && canDeny(cell, denial, masks)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tries each clause of the rule while everything that would keep it from denying is avoided. */
    private boolean canDeny(int cell, Denial denial, long[] masks) {
        List<Clause> avoided = new ArrayList<>();
        for (int[] span : denial.blockers) {
            for (int clause = span[0]; clause < span[1]; clause++) {
                avoided.add(joint.cells[cell].clauses[clause]);
            }
        }
        for (int clause = denial.first; clause < denial.end; clause++) {
            long[] forced = masks.clone();
            if (force(cell, joint.cells[cell].clauses[clause], forced) && avoid(cell, avoided, forced, 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean force(int cell, Clause clause, long[] masks) {
        for (int i = 0; i < clause.slots.length; i++) {
            int fact = joint.factOf[cell][clause.slots[i]];
            masks[fact] &= clause.masks[i];
            if (masks[fact] == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether values are left with which none of the clauses, from the position on, holds. */
    private boolean avoid(int cell, List<Clause> clauses, long[] masks, int position) {
        if (position == clauses.size()) {
            return true;
        }
        Clause clause = clauses.get(position);
        long[] rest = masks.clone();
        for (int i = 0; i < clause.slots.length; i++) {
            int fact = joint.factOf[cell][clause.slots[i]];
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
