package org.monitoringconsent.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.MonitoringRequest;

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

    /** There are more denials to take away than there may be changes. */
    private static final Problem OUT_OF_BUDGET = new Problem(-1, -1, List.of());

    private final Joint joint;
    private final JointFacts shared;
    private final boolean lost;
    private final List<Kept> found = new ArrayList<>();
    /** What each fact may be at this point of the search; every step puts back what it changes. */
    private final long[] masks;
    /** The facts that are changed at this point, as bits. */
    private final long[] changed;
    /** The facts of the denials that were found to need a change each, as bits. */
    private final long[] needed;

    private int size;
    private boolean firstOnly;
    private int budget;
    private boolean budgetCut;
    private int mostSteps = MOST_STEPS;
    private int steps;
    private boolean complete;

    private AllowSearch(Asked asked, Reach reach) {
        this(new Joint(asked, reach), asked.lost);
    }

    AllowSearch(Joint joint, boolean lost) {
        this.joint = joint;
        this.shared = joint.shared;
        this.lost = lost;
        this.masks = joint.present.clone();
        this.changed = shared.bits();
        this.needed = shared.bits();
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
        for (int fact = 0; fact < masks.length; fact++) {
            masks[fact] |= joint.reachable[fact];
            if (joint.reachable[fact] != 0) {
                JointFacts.set(changed, fact);
            }
        }
        repair();
        return !found.isEmpty() || gaveUp();
    }

    /** Has {@link #smallest} give up sooner, where another search has found what matters most. */
    public void hurry() {
        mostSteps = MOST_STEPS / 5;
    }

    /** Every smallest set of changes that allows the request, fewest changes first; at most {@link #MOST_SETS}. */
    public List<Found> smallest() {
        begin(false);
        budgetCut = !lost;
        // By rising size: what is found first is smallest, and whatever holds it can be left out.
        for (budget = 0; budgetCut && !isOver(); budget++) {
            budgetCut = false;
            repair();
        }
        complete = !gaveUp() && found.size() < MOST_SETS;
        return found.stream().map(this::changes).toList();
    }

    /**
     * Some set of changes that allows the request and of which none can be spared, however many ways there are; empty when
     * nothing allows it, or when the search gave up before it met a way.
     */
    public Optional<Found> some() {
        if (!canAllow() || found.isEmpty()) {
            return Optional.empty();
        }
        Kept met = found.get(0);
        begin(true);
        System.arraycopy(met.masks, 0, masks, 0, masks.length);
        for (int fact = 0; fact < masks.length; fact++) {
            long before = masks[fact];
            masks[fact] = joint.present[fact];
            if (before != masks[fact] && problem() != null) {
                masks[fact] = before;
                JointFacts.set(changed, fact);
            }
        }
        return Optional.of(changes(new Kept(changed.clone(), masks.clone())));
    }

    /** The same set of facts, each with every further value that will do whatever the others are brought to. */
    public Found widened(Found given) {
        begin(true);
        for (int fact = 0; fact < masks.length; fact++) {
            List<Object> values = given.changes().get(shared.facts[fact]);
            if (values != null) {
                JointFacts.set(changed, fact);
                masks[fact] = states(shared.facts[fact], values);
            }
        }
        for (int fact = 0; fact < masks.length; fact++) {
            long more = JointFacts.has(changed, fact) ? joint.reachable[fact] & ~masks[fact] : 0;
            for (; more != 0; more &= more - 1) {
                long before = masks[fact];
                // Alone, because the denials that stand for some value of several may be lifted for each by another
                // exception.
                masks[fact] = Long.lowestOneBit(more);
                masks[fact] = problem() == null ? before | masks[fact] : before;
            }
        }
        return changes(new Kept(changed, masks));
    }

    private static long states(Fact<?> fact, List<Object> values) {
        long states = 0;
        for (Object value : values) {
            states |= 1L << fact.state(value);
        }
        return states;
    }

    /** Every value that a fact which is read can have in a well-formed request that is the same otherwise. */
    public List<Object> possible(Fact<?> fact) {
        int position = List.of(shared.facts).indexOf(fact);
        List<Object> possible = new ArrayList<>();
        for (int state = 1; state < fact.states(); state++) {
            if ((joint.possible(position) >>> state & 1) != 0) {
                possible.add(fact.values().get(state - 1));
            }
        }
        return List.copyOf(possible);
    }

    /** Whether the request states a fact which is read. */
    public boolean isStated(Fact<?> fact) {
        return joint.present[List.of(shared.facts).indexOf(fact)] != 1;
    }

    private void begin(boolean onlyFirst) {
        firstOnly = onlyFirst;
        found.clear();
        steps = 0;
        size = 0;
        System.arraycopy(joint.present, 0, masks, 0, masks.length);
        Arrays.fill(changed, 0);
    }

    /** Whether the search gave up before it had followed every way; then there may be more sets than were found. */
    public boolean gaveUp() {
        return steps > mostSteps;
    }

    /** Whether {@link #smallest} found all that there are. */
    public boolean isComplete() {
        return complete;
    }

    private boolean isOver() {
        return steps > mostSteps || found.size() >= MOST_SETS || (firstOnly && !found.isEmpty());
    }

    /** Takes the denials away that may stand for these masks; facts that may change have a mask of their own choice. */
    private void repair() {
        if (++steps > mostSteps || isOver() || holdsFound()) {
            return;
        }
        Problem problem = problem();
        if (problem == null) {
            keep();
            return;
        }
        if (problem.equals(OUT_OF_BUDGET)) {
            budgetCut = true;
            return;
        }
        falsify(problem);
        for (int[] span : problem.blockers) {
            for (int way = span[0]; way < span[1] && !isOver(); way++) {
                fulfil(problem.cell, way);
            }
        }
    }

    /** Keeps the changes; values of one fact are joined with those by which that fact alone allows already. */
    private void keep() {
        for (Kept known : found) {
            if (Arrays.equals(known.changed, changed)) {
                for (int fact = 0; fact < masks.length; fact++) {
                    known.masks[fact] |= masks[fact];
                }
                return;
            }
        }
        found.add(new Kept(changed.clone(), masks.clone()));
    }

    private boolean holdsFound() {
        // Each value of one fact is a remedy by itself, so that all of them are looked for.
        if (size == 1 && budget == 1) {
            return false;
        }
        for (Kept known : found) {
            boolean within = true;
            for (int word = 0; word < changed.length; word++) {
                within &= (known.changed[word] & ~changed[word]) == 0;
            }
            if (within) {
                return true;
            }
        }
        return false;
    }

    private boolean isChanged(int fact) {
        return JointFacts.has(changed, fact);
    }

    /** The states that the fact can still take. */
    private long open(int fact) {
        return isChanged(fact) ? masks[fact] : joint.reachable[fact];
    }

    /** Makes the clause false, by each of its facts in turn. */
    private void falsify(Problem problem) {
        int[] own = shared.factOf[problem.cell];
        Clause clause = joint.cells[problem.cell].clauses[problem.clause];
        long[] before = new long[clause.slots.length];
        for (int i = 0; i < clause.slots.length; i++) {
            int fact = own[clause.slots[i]];
            if (fact < 0 || isOver()) {
                continue;
            }
            long without = open(fact) & ~clause.masks[i];
            if (without != 0) {
                step(fact, without);
            }
            long with = masks[fact] & clause.masks[i];
            if (isChanged(fact) && with != masks[fact]) {
                // What is left to try are the values with which this fact does not help.
                before[i] = masks[fact];
                masks[fact] = with;
            }
        }
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                masks[own[clause.slots[i]]] = before[i];
            }
        }
    }

    private void step(int fact, long mask) {
        long before = masks[fact];
        boolean more = !isChanged(fact);
        if (more && size >= budget) {
            budgetCut = true;
            return;
        }
        change(fact, mask, more);
        repair();
        undo(fact, before, more);
    }

    private void change(int fact, long mask, boolean more) {
        masks[fact] = mask;
        if (more) {
            JointFacts.set(changed, fact);
            size++;
        }
    }

    private void undo(int fact, long before, boolean more) {
        masks[fact] = before;
        if (more) {
            JointFacts.clear(changed, fact);
            size--;
        }
    }

    /** Makes the clause of an exception, or of a ground that ends the evaluation, true for certain. */
    private void fulfil(int cell, int way) {
        if (!joint.mayHold(cell, way)) {
            return;
        }
        fulfil(cell, joint.cells[cell].clauses[way], 0);
    }

    /** Makes the clause true from a position on, and goes on to repair what is left. */
    private void fulfil(int cell, Clause way, int position) {
        if (position == way.slots.length) {
            repair();
            return;
        }
        int fact = shared.factOf[cell][way.slots[position]];
        if (fact < 0 || (masks[fact] & ~way.masks[position]) == 0) {
            fulfil(cell, way, position + 1);
            return;
        }
        long mask = open(fact) & way.masks[position];
        boolean more = !isChanged(fact);
        if (mask == 0) {
            return;
        }
        if (more && size >= budget) {
            budgetCut = true;
            return;
        }
        long before = masks[fact];
        change(fact, mask, more);
        fulfil(cell, way, position + 1);
        undo(fact, before, more);
    }

    /**
     * A denial that may stand and is not surely kept from it: the clause with the fewest ways out; null when there is none.
     *
     * <p>Clauses that nothing lifts and that share no fact need a change each: when those are more than the budget has left,
     * nothing can come of this point.
     */
    private @Nullable Problem problem() {
        int bestCell = -1;
        int bestClause = -1;
        @Nullable Denial bestDenial = null;
        int fewest = Integer.MAX_VALUE;
        int apart = 0;
        Arrays.fill(needed, 0);
        for (int cell = 0; cell < joint.cells.length; cell++) {
            Cell read = joint.cells[cell];
            long[] possible = joint.possible(cell, masks);
            if (!read.mayDeny(possible)) {
                continue;
            }
            long[] certain = joint.certain(cell, masks);
            for (int word = 0; word < possible.length; word++) {
                for (long rest = possible[word] & read.denying[word]; rest != 0; rest &= rest - 1) {
                    int clause = (word << 6) + Long.numberOfTrailingZeros(rest);
                    Denial denial = standing(read.deniers[clause], certain);
                    if (denial == null) {
                        continue;
                    }
                    int ways = ways(cell, read.clauses[clause]) + denial.blockers.size();
                    if (ways == 0) {
                        return new Problem(cell, clause, denial.blockers);
                    }
                    if (ways < fewest) {
                        fewest = ways;
                        bestCell = cell;
                        bestDenial = denial;
                        bestClause = clause;
                    }
                    if (!firstOnly && denial.blockers.isEmpty() && isApart(shared.read[cell][clause])) {
                        apart++;
                    }
                }
            }
        }
        if (bestDenial == null) {
            return null;
        }
        return apart > budget - size ? OUT_OF_BUDGET : new Problem(bestCell, bestClause, bestDenial.blockers);
    }

    /** A rule that the clause makes deny and that is not surely kept from it. */
    private static @Nullable Denial standing(Denial[] deniers, long[] certain) {
        for (Denial denial : deniers) {
            if (!denial.isBlocked(certain)) {
                return denial;
            }
        }
        return null;
    }

    /** Whether the clause reads no fact that is changed or needed already; if so, its facts are needed too. */
    private boolean isApart(long[] read) {
        for (int word = 0; word < read.length; word++) {
            if ((read[word] & (changed[word] | (needed[word] & joint.changeable[word]))) != 0) {
                return false;
            }
        }
        for (int word = 0; word < read.length; word++) {
            needed[word] |= read[word];
        }
        return true;
    }

    private int ways(int cell, Clause clause) {
        int ways = 0;
        for (int i = 0; i < clause.slots.length; i++) {
            int fact = shared.factOf[cell][clause.slots[i]];
            ways += fact < 0 || (open(fact) & ~clause.masks[i]) == 0 ? 0 : 1;
        }
        return ways;
    }

    private Found changes(Kept kept) {
        Map<Fact<?>, List<Object>> changes = new LinkedHashMap<>();
        for (int position = 0; position < masks.length; position++) {
            if (JointFacts.has(kept.changed, position)) {
                Fact<?> fact = shared.facts[position];
                List<Object> anyOf = new ArrayList<>();
                for (int state = 1; state < fact.states(); state++) {
                    if ((kept.masks[position] >>> state & 1) != 0) {
                        anyOf.add(fact.values().get(state - 1));
                    }
                }
                changes.put(fact, List.copyOf(anyOf));
            }
        }
        return new Found(changes);
    }

    /** One set found: the facts that are changed, as bits, and what each fact may then be. */
    private static final class Kept {
        private final long[] changed;
        private final long[] masks;

        Kept(long[] changed, long[] masks) {
            this.changed = changed;
            this.masks = masks;
        }
    }

    /** One clause of a denial that has to be taken away, or to be kept from denying by one of the spans. */
    private record Problem(int cell, int clause, List<int[]> blockers) {}

    /**
     * One set of changes.
     *
     * @param changes for each fact, sorted by path, the values of which any one will do
     */
    public record Found(Map<Fact<?>, List<Object>> changes) {}
}
