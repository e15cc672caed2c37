// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.condition;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;

/**
 * How many alternatives conditions have at most when they are written out, which an engine does before it first decides.
 *
 * <p>A bound from above, told without writing anything out: it multiplies and adds what the parts have, and hardly sees what
 * falls together. The largest condition of real law has some thousands by this count, and some dozens when it is written out.
 */
public final class ConditionSize {

    /** With so many a first decision takes about a second; twice as many take four times as long. */
    public static final long MOST = 1L << 13;

    /** So many that nobody asks how many more. */
    private static final long COUNTLESS = 1L << 40;

    private static final long ALWAYS = -1;

    private final Count rough = new Count(null, false);

    /** A count that looks at a part that many conditions share only once. */
    public ConditionSize() {}

    /** The alternatives of the condition, for the activity and kind of question for which there are most. */
    public long of(Condition condition) {
        long bound = rough.alternatives(condition);
        if (bound <= MOST) {
            return bound;
        }
        long most = 0;
        for (Activity activity : Activity.values()) {
            most = Math.max(most, new Count(activity, false).alternatives(condition));
            most = Math.max(most, new Count(activity, true).alternatives(condition));
        }
        return most;
    }

    /** A count for one activity and kind of question, or for any of them. */
    private static final class Count {

        private final @Nullable Activity activity;
        private final boolean acting;
        private final IdentityHashMap<Condition, Long> holding = new IdentityHashMap<>();
        private final IdentityHashMap<Condition, Long> failing = new IdentityHashMap<>();

        Count(@Nullable Activity activity, boolean acting) {
            this.activity = activity;
            this.acting = acting;
        }

        long alternatives(Condition condition) {
            long count = count(condition, true);
            return count == ALWAYS ? 1 : count;
        }

        private long count(Condition condition, boolean wanted) {
            IdentityHashMap<Condition, Long> done = wanted ? holding : failing;
            Long known = done.get(condition);
            if (known == null) {
                known = counted(condition, wanted);
                done.put(condition, known);
            }
            return known;
        }

        private long counted(Condition condition, boolean wanted) {
            if (condition instanceof Condition.Named named) {
                return count(named.meaning(), wanted);
            }
            if (condition instanceof Condition.Not not) {
                return count(not.part(), !wanted);
            }
            if (condition instanceof Condition.All all) {
                return wanted ? product(all.parts(), true) : sum(all.parts(), false);
            }
            if (condition instanceof Condition.Any any) {
                return wanted ? sum(any.parts(), true) : product(any.parts(), false);
            }
            if (condition instanceof Condition.In<?> in) {
                return value(in, wanted);
            }
            return condition instanceof Condition.Same<?> same
                    ? same.left().values().size()
                    : 1;
        }

        private long value(Condition.In<?> in, boolean wanted) {
            if (activity != null && in.fact().equals(Facts.ACTIVITY)) {
                return in.values().contains(activity) == wanted ? ALWAYS : 0;
            }
            if (activity != null && in.fact().equals(Facts.USE_PRESENT)) {
                return in.values().contains(acting) == wanted ? ALWAYS : 0;
            }
            return 1;
        }

        private long product(List<Condition> parts, boolean wanted) {
            long product = ALWAYS;
            for (Condition part : parts) {
                long count = count(part, wanted);
                if (count == 0) {
                    return 0;
                }
                if (count != ALWAYS) {
                    product = product == ALWAYS ? count : Math.min(COUNTLESS, product * count);
                }
            }
            return product;
        }

        private long sum(List<Condition> parts, boolean wanted) {
            long sum = 0;
            Set<Fact<?>> alone = new HashSet<>();
            for (Condition part : parts) {
                long count = count(part, wanted);
                if (count == ALWAYS) {
                    return ALWAYS;
                }
                // Values of one fact fall together.
                boolean joined = part instanceof Condition.In<?> in && !alone.add(in.fact());
                sum = joined ? sum : Math.min(COUNTLESS, sum + count);
            }
            return sum;
        }
    }
}
