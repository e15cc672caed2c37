// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.engine.compile.Bits;
import org.monitoringconsent.engine.compile.Clause;
import org.monitoringconsent.engine.compile.CompiledEdition;
import org.monitoringconsent.engine.compile.DenyingRule;
import org.monitoringconsent.engine.compile.JoinedFacts;
import org.monitoringconsent.engine.decide.Answer;
import org.monitoringconsent.engine.decide.Answered;
import org.monitoringconsent.verdict.Verdict;

/**
 * Searches, exactly, for changes of facts that would allow a request, over the clauses that the engine decides by.
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

    private final PartialFacts partial;
    private final JoinedFacts shared;
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

    private AllowSearch(Answer answer, Reach reach) {
        this(new PartialFacts(answer, reach), answer.lost);
    }

    AllowSearch(PartialFacts partial, boolean lost) {
        this.partial = partial;
        this.shared = partial.shared;
        this.lost = lost;
        this.masks = partial.present.clone();
        this.changed = shared.bits();
        this.needed = shared.bits();
    }

    /** A search that may state what the request leaves out, and nothing else. */
    static AllowSearch completing(Answer answer) {
        return new AllowSearch(answer, Reach.unstated());
    }

    /** A search that may state what a request leaves out on which an engine gave this verdict, and nothing else. */
    public static AllowSearch completing(Verdict verdict) {
        return completing(Answered.behind(verdict));
    }

    /** A search that may bring facts, of a request on which an engine gave this verdict, to the states that the reach gives. */
    public static AllowSearch changing(Verdict verdict, Reach reach) {
        return new AllowSearch(Answered.behind(verdict), reach);
    }

    /** Whether some change allows the request, or nothing needs to change. */
    public boolean canAllow() {
        if (lost) {
            return false;
        }
        begin(true);
        budget = Integer.MAX_VALUE;
        for (int fact = 0; fact < masks.length; fact++) {
            masks[fact] |= partial.reachable[fact];
            if (partial.reachable[fact] != 0) {
                Bits.set(changed, fact);
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
            masks[fact] = partial.present[fact];
            if (before != masks[fact] && problem() != null) {
                masks[fact] = before;
                Bits.set(changed, fact);
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
                Bits.set(changed, fact);
                masks[fact] = states(shared.facts[fact], values);
            }
        }
        for (int fact = 0; fact < masks.length; fact++) {
            long more = Bits.has(changed, fact) ? partial.reachable[fact] & ~masks[fact] : 0;
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
            if (Bits.has(partial.possible(position), state)) {
                possible.add(fact.values().get(state - 1));
            }
        }
        return List.copyOf(possible);
    }

    /** Whether the request states a fact which is read. */
    public boolean isStated(Fact<?> fact) {
        return partial.present[List.of(shared.facts).indexOf(fact)] != 1;
    }

    private void begin(boolean onlyFirst) {
        firstOnly = onlyFirst;
        found.clear();
        steps = 0;
        size = 0;
        System.arraycopy(partial.present, 0, masks, 0, masks.length);
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
                fulfil(problem.edition, way);
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
            if (Bits.isWithin(known.changed, changed)) {
                return true;
            }
        }
        return false;
    }

    private boolean isChanged(int fact) {
        return Bits.has(changed, fact);
    }

    /** The states that the fact can still take. */
    private long open(int fact) {
        return isChanged(fact) ? masks[fact] : partial.reachable[fact];
    }

    /** Makes the clause false, by each of its facts in turn. */
    private void falsify(Problem problem) {
        int[] own = shared.factOf[problem.edition];
        Clause clause = partial.editions[problem.edition].clauses[problem.clause];
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
            Bits.set(changed, fact);
            size++;
        }
    }

    private void undo(int fact, long before, boolean more) {
        masks[fact] = before;
        if (more) {
            Bits.clear(changed, fact);
            size--;
        }
    }

    /** Makes the clause of an exception, or of a ground that ends the evaluation, true for certain. */
    private void fulfil(int edition, int way) {
        if (!partial.mayHold(edition, way)) {
            return;
        }
        fulfil(edition, partial.editions[edition].clauses[way], 0);
    }

    /** Makes the clause true from a position on, and goes on to repair what is left. */
    private void fulfil(int edition, Clause way, int position) {
        if (position == way.slots.length) {
            repair();
            return;
        }
        int fact = shared.factOf[edition][way.slots[position]];
        if (fact < 0 || (masks[fact] & ~way.masks[position]) == 0) {
            fulfil(edition, way, position + 1);
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
        fulfil(edition, way, position + 1);
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
        @Nullable DenyingRule bestDenial = null;
        int fewest = Integer.MAX_VALUE;
        int apart = 0;
        Arrays.fill(needed, 0);
        for (int edition = 0; edition < partial.editions.length; edition++) {
            CompiledEdition read = partial.editions[edition];
            long[] possible = partial.possible(edition, masks);
            if (!read.mayDeny(possible)) {
                continue;
            }
            long[] certain = partial.certain(edition, masks);
            for (int word = 0; word < possible.length; word++) {
                for (long rest = possible[word] & read.decisive[word]; rest != 0; rest &= rest - 1) {
                    int clause = (word << 6) + Long.numberOfTrailingZeros(rest);
                    DenyingRule denial = standing(read.deniers[clause], certain);
                    if (denial == null) {
                        continue;
                    }
                    int ways = ways(edition, read.clauses[clause]) + denial.blockers.size();
                    if (ways == 0) {
                        return new Problem(edition, clause, denial.blockers);
                    }
                    if (ways < fewest) {
                        fewest = ways;
                        bestCell = edition;
                        bestDenial = denial;
                        bestClause = clause;
                    }
                    if (!firstOnly && denial.blockers.isEmpty() && isApart(shared.read[edition][clause])) {
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
    private static @Nullable DenyingRule standing(DenyingRule[] deniers, long[] certain) {
        for (DenyingRule denial : deniers) {
            if (!denial.isBlocked(certain)) {
                return denial;
            }
        }
        return null;
    }

    /** Whether the clause reads no fact that is changed or needed already; if so, its facts are needed too. */
    private boolean isApart(long[] read) {
        for (int word = 0; word < read.length; word++) {
            if ((read[word] & (changed[word] | (needed[word] & partial.changeable[word]))) != 0) {
                return false;
            }
        }
        Bits.add(needed, read);
        return true;
    }

    private int ways(int edition, Clause clause) {
        int ways = 0;
        for (int i = 0; i < clause.slots.length; i++) {
            int fact = shared.factOf[edition][clause.slots[i]];
            ways += fact < 0 || (open(fact) & ~clause.masks[i]) == 0 ? 0 : 1;
        }
        return ways;
    }

    private Found changes(Kept kept) {
        Map<Fact<?>, List<Object>> changes = new LinkedHashMap<>();
        for (int position = 0; position < masks.length; position++) {
            if (Bits.has(kept.changed, position)) {
                Fact<?> fact = shared.facts[position];
                List<Object> anyOf = new ArrayList<>();
                for (int state = 1; state < fact.states(); state++) {
                    if (Bits.has(kept.masks[position], state)) {
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
    private record Problem(int edition, int clause, List<int[]> blockers) {}

    /**
     * One set of changes.
     *
     * @param changes for each fact, sorted by path, the values of which any one will do
     */
    public record Found(Map<Fact<?>, List<Object>> changes) {}
}
