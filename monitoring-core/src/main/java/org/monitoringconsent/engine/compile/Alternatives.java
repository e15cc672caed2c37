// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition as alternatives of which at least one must hold, kept short: no clause covers another. */
final class Alternatives {

    static final Alternatives NEVER = new Alternatives(List.of());
    static final Alternatives ALWAYS = new Alternatives(List.of(Clause.TRUE));

    final List<Clause> clauses;

    private Alternatives(List<Clause> clauses) {
        this.clauses = clauses;
    }

    static Alternatives of(Clause clause) {
        return new Alternatives(List.of(clause));
    }

    Alternatives or(Alternatives other, long[] possible) {
        if (clauses.isEmpty()) {
            return other;
        }
        List<Clause> all = new ArrayList<>(clauses);
        for (Clause clause : other.clauses) {
            add(all, clause, possible);
        }
        return new Alternatives(all);
    }

    Alternatives and(Alternatives other, long[] possible) {
        if (this == ALWAYS) {
            return other;
        }
        List<Clause> all = new ArrayList<>();
        for (Clause left : clauses) {
            for (Clause right : other.clauses) {
                Clause both = left.and(right);
                Clause kept = both == null ? null : both.within(possible);
                if (kept != null) {
                    add(all, kept, possible);
                }
            }
        }
        return new Alternatives(all);
    }

    private static void add(List<Clause> all, Clause added, long[] possible) {
        Clause clause = added;
        while (true) {
            Clause merged = mergeOne(all, clause);
            if (merged == null) {
                break;
            }
            Clause kept = merged.within(possible);
            clause = kept == null ? merged : kept;
        }
        for (Clause known : all) {
            if (known.covers(clause)) {
                return;
            }
        }
        for (Iterator<Clause> known = all.iterator(); known.hasNext(); ) {
            if (clause.covers(known.next())) {
                known.remove();
            }
        }
        all.add(clause);
    }

    /** Takes out a clause that makes one with the given clause, and gives that one; null when there is none. */
    private static @Nullable Clause mergeOne(List<Clause> all, Clause clause) {
        Iterator<Clause> known = all.iterator();
        while (known.hasNext()) {
            Clause other = known.next();
            Clause merged = other.merge(clause);
            if (merged != null && merged != other) {
                known.remove();
                return merged;
            }
        }
        return null;
    }
}
