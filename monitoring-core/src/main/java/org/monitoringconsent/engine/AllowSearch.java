package org.monitoringconsent.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.fact.FactKind;

/**
 * Searches, exactly, for changes of facts that would allow a request, over the clauses that the engine runs.
 *
 * <p>Every denial that may stand must be taken away: each of its clauses by changing a fact that the clause reads, or all of
 * them by making an exception hold. Following every such way finds every smallest set of changes. The countries, the activity
 * and whether a part of the request is there do not change.
 */
public final class AllowSearch {

    /** More sets than this are not collected; a person reads the first few. */
    public static final int MOST_SETS = 64;

    private static final int MOST_STEPS = 100_000;

    private final Joint joint;
    private final boolean lost;
    private final List<Found> found = new ArrayList<>();
    private final List<BitSet> foundSets = new ArrayList<>();
    private boolean firstOnly;
    private int budget;
    private boolean budgetCut;
    private int steps;

    private AllowSearch(Asked asked, Reach reach) {
        this(new Joint(asked, reach), asked.lost);
    }

    AllowSearch(Joint joint, boolean lost) {
        this.joint = joint;
        this.lost = lost;
    }

    /** A search that may state what the request leaves out, and nothing else. */
    static AllowSearch completing(Asked asked) {
        return new AllowSearch(asked, AllowSearch::unstated);
    }

    /** A search that may state what the request leaves out, and nothing else. */
    public static AllowSearch completing(MonitoringEngine engine, MonitoringRequest request) {
        return completing(engine.ask(request));
    }

    /** A search that may bring facts to the states that the reach gives. */
    public static AllowSearch changing(MonitoringEngine engine, MonitoringRequest request, Reach reach) {
        return new AllowSearch(engine.ask(request), reach);
    }

    static long unstated(Fact<?> fact, int state) {
        return state == 0 && fact.kind() != FactKind.GIVEN ? -1L : 0L;
    }

    /** Says what may change. */
    @FunctionalInterface
    public interface Reach {
        /** The states that the fact may be brought to from its present one, as a mask; 0 when it may not change. */
        long states(Fact<?> fact, int present);
    }

    /** Whether some change allows the request, or nothing needs to change. */
    public boolean canAllow() {
        if (lost) {
            return false;
        }
        begin(true);
        budget = Integer.MAX_VALUE;
        BitSet all = new BitSet();
        for (int fact = 0; fact < joint.present.length; fact++) {
            all.set(fact, joint.reachable[fact] != 0);
        }
        repair(joint.widest(), all);
        return !found.isEmpty() || steps > MOST_STEPS;
    }

    /** Every smallest set of changes that allows the request, fewest changes first; at most {@link #MOST_SETS}. */
    public List<Found> smallest() {
        begin(false);
        budgetCut = !lost;
        // By rising size: what is found first is smallest, and whatever holds it can be left out.
        for (budget = 0; budgetCut && !isOver(); budget++) {
            budgetCut = false;
            repair(joint.present.clone(), new BitSet());
        }
        return List.copyOf(found);
    }

    private void begin(boolean onlyFirst) {
        firstOnly = onlyFirst;
        found.clear();
        foundSets.clear();
        steps = 0;
    }

    /** Whether the search gave up before it had followed every way; then there may be more sets than were found. */
    public boolean gaveUp() {
        return steps > MOST_STEPS;
    }

    private boolean isOver() {
        return steps > MOST_STEPS || found.size() >= MOST_SETS || (firstOnly && !found.isEmpty());
    }

    /** Takes the denials away that may stand for these masks; facts that may change have a mask of their own choice. */
    private void repair(long[] masks, BitSet changed) {
        if (++steps > MOST_STEPS || isOver() || holdsFound(changed)) {
            return;
        }
        Problem problem = problem(masks);
        if (problem == null) {
            found.add(new Found(changesOf(masks, changed)));
            foundSets.add((BitSet) changed.clone());
            return;
        }
        falsify(problem, masks, changed);
        for (int[] span : problem.denial.blockers) {
            for (int way = span[0]; way < span[1] && !isOver(); way++) {
                fulfil(problem.cell, joint.cells[problem.cell].clauses[way], masks, changed);
            }
        }
    }

    private boolean holdsFound(BitSet changed) {
        if (firstOnly) {
            return false;
        }
        for (BitSet known : foundSets) {
            BitSet missing = (BitSet) known.clone();
            missing.andNot(changed);
            if (missing.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Makes the clause false, by each of its facts in turn. */
    private void falsify(Problem problem, long[] masks, BitSet changed) {
        int[] own = joint.factOf[problem.cell];
        long[] rest = masks;
        for (int i = 0; i < problem.clause.slots.length && !isOver(); i++) {
            int fact = own[problem.clause.slots[i]];
            boolean already = changed.get(fact);
            long without = (already ? rest[fact] : joint.reachable[fact]) & ~problem.clause.masks[i];
            if (without != 0) {
                long[] tried = rest.clone();
                tried[fact] = without;
                step(tried, changed, fact);
            }
            long with = rest[fact] & problem.clause.masks[i];
            if (already && with != rest[fact]) {
                // What is left to try are the values with which this fact does not help.
                rest = rest.clone();
                rest[fact] = with;
            }
        }
    }

    private void step(long[] tried, BitSet changed, int fact) {
        if (changed.get(fact)) {
            repair(tried, changed);
        } else if (changed.cardinality() < budget) {
            BitSet more = (BitSet) changed.clone();
            more.set(fact);
            repair(tried, more);
        } else {
            budgetCut = true;
        }
    }

    /** Makes the clause of an exception, or of a ground that ends the evaluation, true for certain. */
    private void fulfil(int cell, Clause way, long[] masks, BitSet changed) {
        int[] own = joint.factOf[cell];
        long[] tried = masks.clone();
        BitSet more = (BitSet) changed.clone();
        for (int i = 0; i < way.slots.length; i++) {
            int fact = own[way.slots[i]];
            if ((tried[fact] & ~way.masks[i]) == 0) {
                continue;
            }
            tried[fact] = (more.get(fact) ? tried[fact] : joint.reachable[fact]) & way.masks[i];
            if (tried[fact] == 0) {
                return;
            }
            more.set(fact);
        }
        if (more.cardinality() > budget) {
            budgetCut = true;
        } else {
            repair(tried, more);
        }
    }

    /** A denial that may stand and is not surely kept from it: the clause with the fewest ways out. */
    private @Nullable Problem problem(long[] masks) {
        Problem best = null;
        int fewest = Integer.MAX_VALUE;
        for (int cell = 0; cell < joint.cells.length; cell++) {
            long[] possible = joint.possible(cell, masks);
            if (!joint.cells[cell].mayDeny(possible)) {
                continue;
            }
            long[] certain = joint.certain(cell, masks);
            for (Denial denial : joint.cells[cell].denials) {
                if (!denial.holds(possible) || denial.isBlocked(certain)) {
                    continue;
                }
                for (int position = denial.first; position < denial.end; position++) {
                    if ((possible[position >>> 6] >>> (position & 63) & 1) != 0) {
                        Clause clause = joint.cells[cell].clauses[position];
                        int ways = ways(cell, clause) + denial.blockers.size();
                        if (ways < fewest) {
                            fewest = ways;
                            best = new Problem(cell, denial, clause);
                        }
                    }
                }
            }
        }
        return best;
    }

    private int ways(int cell, Clause clause) {
        int ways = 0;
        for (int i = 0; i < clause.slots.length; i++) {
            int fact = joint.factOf[cell][clause.slots[i]];
            ways += (joint.reachable[fact] & ~clause.masks[i]) == 0 ? 0 : 1;
        }
        return ways;
    }

    private Map<Fact<?>, List<Object>> changesOf(long[] masks, BitSet changed) {
        Map<String, Integer> sorted = new TreeMap<>();
        changed.stream().forEach(fact -> sorted.put(joint.facts.get(fact).name(), fact));
        Map<Fact<?>, List<Object>> changes = new LinkedHashMap<>();
        sorted.values().forEach(position -> {
            Fact<?> fact = joint.facts.get(position);
            List<Object> values = new ArrayList<>();
            for (int state = 1; state < fact.states(); state++) {
                if ((masks[position] >>> state & 1) != 0) {
                    values.add(fact.values().get(state - 1));
                }
            }
            changes.put(fact, List.copyOf(values));
        });
        return changes;
    }

    private record Problem(int cell, Denial denial, Clause clause) {}

    /**
     * One set of changes.
     *
     * @param changes for each fact, sorted by path, the values of which any one will do
     */
    public record Found(Map<Fact<?>, List<Object>> changes) {}
}
