// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.engine.compile.Bits;
import org.monitoringconsent.engine.compile.Clause;
import org.monitoringconsent.engine.compile.DenyingRule;
import org.monitoringconsent.engine.decide.Answer;
import org.monitoringconsent.engine.decide.Answered;
import org.monitoringconsent.verdict.Verdict;

/** Searches, exactly, for a way of completing an allowed request with which it would be denied. */
public final class DenySearch {

    private final PartialFacts partial;
    /** What each fact may be where the request is denied; null until such a way was found. */
    private long @Nullable [] denied;

    DenySearch(Answer answer) {
        this(new PartialFacts(answer, Reach.unstated()));
    }

    DenySearch(PartialFacts partial) {
        this.partial = partial;
    }

    /** A search that may bring facts, of a request that an engine allowed, to the states that the reach gives. */
    public static DenySearch changing(Verdict verdict, Reach reach) {
        return new DenySearch(new PartialFacts(Answered.behind(verdict), reach));
    }

    /**
     * Facts that deny the request when each has its value, in the order in which the rules read them; empty when nothing denies it.
     * Some of them may be spared.
     */
    public Optional<Map<Fact<?>, Object>> some() {
        long[] denied = canDeny() ? this.denied : null;
        if (denied == null) {
            return Optional.empty();
        }
        Map<Fact<?>, Object> changes = new LinkedHashMap<>();
        for (int fact = 0; fact < denied.length; fact++) {
            if ((denied[fact] & partial.present[fact]) == 0) {
                Fact<?> changed = partial.shared.facts[fact];
                changes.put(changed, changed.values().get(Long.numberOfTrailingZeros(denied[fact]) - 1));
            }
        }
        return Optional.of(changes);
    }

    boolean canDeny() {
        long[] masks = partial.widest();
        for (int edition = 0; edition < partial.editions.length; edition++) {
            long[] possible = partial.possible(edition, masks);
            for (DenyingRule denial : partial.editions[edition].denying) {
                if (denial.holds(possible) && canDeny(edition, denial, possible, masks)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tries each clause of the rule while everything that would keep it from denying is avoided. */
    private boolean canDeny(int edition, DenyingRule denial, long[] possible, long[] masks) {
        List<Clause> avoided = new ArrayList<>();
        for (int[] span : denial.blockers) {
            addPossible(edition, span[0], span[1], possible, avoided);
        }
        List<Clause> own = new ArrayList<>();
        addPossible(edition, denial.first, denial.end, possible, own);
        for (Clause clause : own) {
            if (avoid(edition, avoided, forced(edition, clause, masks), 0)) {
                return true;
            }
        }
        return false;
    }

    private void addPossible(int edition, int first, int end, long[] possible, List<Clause> clauses) {
        for (int clause = first; clause < end; clause++) {
            if (Bits.has(possible, clause)) {
                clauses.add(partial.editions[edition].clauses[clause]);
            }
        }
    }

    /** The masks with which the clause, which is possible, holds for certain. */
    private long[] forced(int edition, Clause clause, long[] masks) {
        long[] forced = masks.clone();
        for (int i = 0; i < clause.slots.length; i++) {
            int fact = partial.shared.factOf[edition][clause.slots[i]];
            if (fact >= 0) {
                forced[fact] &= clause.masks[i];
            }
        }
        return forced;
    }

    /** Whether values are left with which none of the clauses, from the position on, holds. */
    private boolean avoid(int edition, List<Clause> clauses, long[] masks, int position) {
        if (position == clauses.size()) {
            denied = masks;
            return true;
        }
        Clause clause = clauses.get(position);
        long[] rest = masks.clone();
        for (int i = 0; i < clause.slots.length; i++) {
            int fact = partial.shared.factOf[edition][clause.slots[i]];
            if (fact < 0) {
                // A country is as a possible clause has it, and stays so.
                continue;
            }
            long without = rest[fact] & ~clause.masks[i];
            if (without != 0) {
                long[] tried = rest.clone();
                tried[fact] = without;
                if (avoid(edition, clauses, tried, position + 1)) {
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
