// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.ObjLongConsumer;
import org.monitoringconsent.verdict.Verdict;

/**
 * Counts verdicts before it takes them apart, in the order in which they first came. Calls with the same facts on the same day
 * mostly share one verdict, and what a verdict says takes longer to gather than to count.
 */
final class VerdictTally {

    private static final int MOST_HELD = 2_000;

    private final IdentityHashMap<Verdict, long[]> times = new IdentityHashMap<>();
    private final List<Verdict> inOrder = new ArrayList<>();
    private final ObjLongConsumer<Verdict> counts;

    /** Prepares a tally that tells of each verdict how often it was added, at the latest when it is emptied. */
    VerdictTally(ObjLongConsumer<Verdict> counts) {
        this.counts = counts;
    }

    void add(Verdict verdict) {
        add(verdict, 1);
    }

    void add(Verdict verdict, long calls) {
        long[] count = times.get(verdict);
        if (count != null) {
            count[0] += calls;
            return;
        }
        if (inOrder.size() >= MOST_HELD) {
            empty();
        }
        times.put(verdict, new long[] {calls});
        inOrder.add(verdict);
    }

    /** Tells of everything that was not told yet. */
    void empty() {
        for (Verdict verdict : inOrder) {
            counts.accept(verdict, Objects.requireNonNull(times.get(verdict))[0]);
        }
        times.clear();
        inOrder.clear();
    }
}
