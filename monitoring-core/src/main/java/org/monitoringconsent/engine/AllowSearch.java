package org.monitoringconsent.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Attribute;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.fact.FactKind;
import org.monitoringconsent.fact.Facts;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.ScopeEffect;

/**
 * Searches, exactly, for changes of facts that would turn a decision, over the clauses that the engine runs.
 *
 * <p>Every denial that stands must be taken away: each of its clauses by changing a fact that the clause reads, or all of
 * them by making an exception hold. Following every such way finds every smallest set of changes. The country facts, the
 * activity and whether a part of the request is there do not change.
 */
public final class AllowSearch {

    /** More sets than this are not collected; a person reads the first few. */
    public static final int MOST_SETS = 64;

    private static final int MOST_STEPS = 200_000;

    private final List<Cell> cells;
    private final List<Fact<?>> facts = new ArrayList<>();
    /** For each cell, the variable of each slot. */
    private final List<int[]> variables = new ArrayList<>();

    private final long[] current;
    private final long[] reachable;
    private final boolean[] changeable;
    private final boolean lost;
    private int steps;

    private AllowSearch(Asked asked, Reach reach) {
        this.cells = List.of(asked.cells);
        this.lost = asked.lost;
        Map<String, Integer> positions = new HashMap<>();
        List<Long> now = new ArrayList<>();
        List<Long> possible = new ArrayList<>();
        List<Boolean> changes = new ArrayList<>();
        for (Cell cell : cells) {
            int[] states = cell.states(asked.packed, asked.declared);
            int[] own = new int[cell.slots.size()];
            for (int slot = 0; slot < own.length; slot++) {
                Slot read = cell.slots.get(slot);
                Integer known = positions.get(read.fact.name());
                boolean country = read.fact.values().get(0) instanceof CountryCode;
                if (known == null || country) {
                    known = facts.size();
                    positions.put(read.fact.name(), known);
                    facts.add(read.fact);
                    now.add(1L << read.classOf[states[slot]]);
                    boolean fixed = country || isOfAbsentPart(asked, read.fact);
                    long reached = fixed ? 0 : reach.states(read.fact, states[slot]) & cell.possible[slot];
                    possible.add(reached);
                    boolean free = (reached & ~now.get(known)) != 0;
                    changes.add(free);
                } else {
                    possible.set(known, possible.get(known) & cell.possible[slot]);
                }
                own[slot] = known;
            }
            variables.add(own);
        }
        current = now.stream().mapToLong(Long::longValue).toArray();
        reachable = possible.stream().mapToLong(Long::longValue).toArray();
        changeable = new boolean[facts.size()];
        for (int i = 0; i < changeable.length; i++) {
            changeable[i] = changes.get(i);
        }
    }

    /** A search that may state what the request leaves out, and nothing else. */
    static AllowSearch completing(Asked asked) {
        return new AllowSearch(asked, (fact, state) -> state == 0 && fact.kind() != FactKind.GIVEN ? -1L : 0L);
    }

    /** A search that may state what the request leaves out, and nothing else. */
    public static AllowSearch completing(MonitoringEngine engine, MonitoringRequest request) {
        return completing(engine.ask(request));
    }

    /** A search that may bring facts to the states that the reach gives. */
    public static AllowSearch changing(MonitoringEngine engine, MonitoringRequest request, Reach reach) {
        return new AllowSearch(engine.ask(request), reach);
    }

    /** Says what may change. */
    @FunctionalInterface
    public interface Reach {
        /** The states that the fact may be brought to from its present one, as a mask; 0 when it may not change. */
        long states(Fact<?> fact, int present);
    }

    static boolean isOfAbsentPart(Asked asked, Fact<?> fact) {
        String name = fact.name();
        if (name.startsWith("communication.")) {
            return asked.packed.value(attribute(Facts.COMMUNICATION_GIVEN)) != 2;
        }
        if (name.startsWith("use.")) {
            return asked.packed.value(attribute(Facts.USE_PRESENT)) != 2;
        }
        return name.startsWith("recordCheck.") && asked.packed.value(attribute(Facts.RECORD_CHECK_GIVEN)) != 2;
    }

    private static Attribute attribute(Fact<?> fact) {
        return fact.attribute().orElseThrow();
    }

    /** Whether some change allows the request, or nothing needs to change. */
    public boolean canAllow() {
        return !lost && !find(true).isEmpty();
    }

    /** Every smallest set of changes that allows the request, fewest changes first; at most {@link #MOST_SETS}. */
    public List<Found> smallest() {
        return lost ? List.of() : find(false);
    }

    /** Whether some change denies the request, or nothing needs to change for that. */
    boolean canDeny() {
        if (lost) {
            return true;
        }
        long[] masks = widest();
        for (int cell = 0; cell < cells.size(); cell++) {
            for (Rule rule : cells.get(cell).edition.rules()) {
                if (canFire(cell, rule, masks) && deniesSomewhere(cell, rule, masks)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean canFire(int cell, Rule rule, long[] masks) {
        boolean denies = (rule.kind().denies() && !Decisions.isAdvice(cells.get(cell), rule))
                || rule.scopeEffect()
                        .filter(effect -> effect != ScopeEffect.ALLOWS)
                        .isPresent();
        return denies && anyPossible(cell, rule, masks);
    }

    /** Tries each clause of the rule while every exception and every concluding ground is kept from holding. */
    private boolean deniesSomewhere(int cell, Rule rule, long[] masks) {
        Cell compiled = cells.get(cell);
        int[] span = compiled.span(rule.condition());
        for (int clause = span[0]; clause < span[1]; clause++) {
            Optional<long[]> holding = force(cell, compiled.clauses[clause], masks);
            if (holding.isPresent() && avoid(cell, blockers(compiled, rule), holding.get(), 0)) {
                return true;
            }
        }
        return false;
    }

    private static List<Clause> blockers(Cell cell, Rule rule) {
        List<Clause> blocking = new ArrayList<>();
        for (Rule other : cell.edition.rules()) {
            boolean lifts = other.kind() == RuleKind.EXCEPTION && other.lifts().contains(rule.id());
            boolean concludes = rule.kind().denies()
                    && other.scopeEffect().filter(ScopeEffect.ALLOWS::equals).isPresent();
            if (lifts || concludes) {
                int[] span = cell.span(other.condition());
                blocking.addAll(Arrays.asList(cell.clauses).subList(span[0], span[1]));
            }
        }
        return blocking;
    }

    /** Whether values are left with which none of the clauses, from the position on, holds. */
    private boolean avoid(int cell, List<Clause> clauses, long[] masks, int position) {
        if (position == clauses.size()) {
            return true;
        }
        Clause clause = clauses.get(position);
        int[] own = variables.get(cell);
        long[] narrowed = masks;
        for (int i = 0; i < clause.slots.length; i++) {
            int variable = own[clause.slots[i]];
            long without = narrowed[variable] & ~clause.masks[i];
            if (without != 0) {
                long[] tried = narrowed.clone();
                tried[variable] = without;
                if (avoid(cell, clauses, tried, position + 1)) {
                    return true;
                }
            }
            long with = narrowed[variable] & clause.masks[i];
            if (with == 0) {
                return false;
            }
            narrowed = narrowed.clone();
            narrowed[variable] = with;
        }
        return false;
    }

    private long[] widest() {
        long[] masks = current.clone();
        for (int i = 0; i < masks.length; i++) {
            if (changeable[i]) {
                masks[i] |= reachable[i];
            }
        }
        return masks;
    }

    private Optional<long[]> force(int cell, Clause clause, long[] masks) {
        int[] own = variables.get(cell);
        long[] forced = masks.clone();
        for (int i = 0; i < clause.slots.length; i++) {
            forced[own[clause.slots[i]]] &= clause.masks[i];
            if (forced[own[clause.slots[i]]] == 0) {
                return Optional.empty();
            }
        }
        return Optional.of(forced);
    }

    private boolean anyPossible(int cell, Rule rule, long[] masks) {
        int[] span = cells.get(cell).span(rule.condition());
        for (int clause = span[0]; clause < span[1]; clause++) {
            if (possible(cell, cells.get(cell).clauses[clause], masks)) {
                return true;
            }
        }
        return false;
    }

    private boolean possible(int cell, Clause clause, long[] masks) {
        int[] own = variables.get(cell);
        for (int i = 0; i < clause.slots.length; i++) {
            if ((masks[own[clause.slots[i]]] & clause.masks[i]) == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean certain(int cell, Clause clause, long[] masks) {
        int[] own = variables.get(cell);
        for (int i = 0; i < clause.slots.length; i++) {
            if ((masks[own[clause.slots[i]]] & ~clause.masks[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean anyCertain(int cell, Rule rule, long[] masks) {
        int[] span = cells.get(cell).span(rule.condition());
        for (int clause = span[0]; clause < span[1]; clause++) {
            if (certain(cell, cells.get(cell).clauses[clause], masks)) {
                return true;
            }
        }
        return false;
    }

    // ---- the search for an ALLOW ----

    /** By rising number of changes, so that whatever is found first is smallest and its supersets can be left out. */
    private List<Found> find(boolean firstOnly) {
        List<Found> found = new ArrayList<>();
        List<BitSet> sets = new ArrayList<>();
        steps = 0;
        if (firstOnly) {
            BitSet all = new BitSet();
            for (int i = 0; i < changeable.length; i++) {
                all.set(i, changeable[i]);
            }
            repair(widest(), all, Integer.MAX_VALUE, found, sets, true);
            return found;
        }
        int free = 0;
        for (boolean change : changeable) {
            free += change ? 1 : 0;
        }
        for (int size = 0; size <= free && found.size() < MOST_SETS && steps < MOST_STEPS; size++) {
            repair(current.clone(), new BitSet(), size, found, sets, false);
        }
        return found;
    }

    /** Whether the search gave up before it had followed every way; then there may be more sets than were found. */
    public boolean gaveUp() {
        return steps >= MOST_STEPS;
    }

    private boolean repair(
            long[] masks, BitSet changed, int budget, List<Found> found, List<BitSet> sets, boolean firstOnly) {
        if (steps++ > MOST_STEPS || found.size() >= MOST_SETS) {
            return true;
        }
        for (BitSet known : sets) {
            if (!firstOnly && contains(changed, known)) {
                return false;
            }
        }
        Problem problem = problem(masks);
        if (problem == null) {
            found.add(new Found(changesOf(masks, changed)));
            sets.add((BitSet) changed.clone());
            return firstOnly;
        }
        return falsify(problem, masks, changed, budget, found, sets, firstOnly)
                || except(problem, masks, changed, budget, found, sets, firstOnly);
    }

    private boolean falsify(
            Problem problem,
            long[] masks,
            BitSet changed,
            int budget,
            List<Found> found,
            List<BitSet> sets,
            boolean firstOnly) {
        int[] own = variables.get(problem.cell);
        long[] narrowed = masks;
        for (int i = 0; i < problem.clause.slots.length; i++) {
            int variable = own[problem.clause.slots[i]];
            boolean already = changed.get(variable);
            if (!already && (!changeable[variable] || changed.cardinality() >= budget)) {
                continue;
            }
            long from = already ? narrowed[variable] : reachable[variable] & ~current[variable];
            long without = from & ~problem.clause.masks[i];
            if (without != 0) {
                long[] tried = narrowed.clone();
                tried[variable] = without;
                BitSet more = (BitSet) changed.clone();
                more.set(variable);
                if (repair(tried, more, budget, found, sets, firstOnly)) {
                    return true;
                }
            }
            if (already) {
                long with = narrowed[variable] & problem.clause.masks[i];
                if (with == 0) {
                    return false;
                }
                narrowed = narrowed.clone();
                narrowed[variable] = with;
            }
        }
        return false;
    }

    /** Makes an exception hold that lifts the denial, or a ground that ends the evaluation. */
    private boolean except(
            Problem problem,
            long[] masks,
            BitSet changed,
            int budget,
            List<Found> found,
            List<BitSet> sets,
            boolean firstOnly) {
        for (Clause way : blockers(cells.get(problem.cell), problem.rule)) {
            int[] own = variables.get(problem.cell);
            long[] tried = masks.clone();
            BitSet more = (BitSet) changed.clone();
            boolean open = true;
            for (int i = 0; i < way.slots.length && open; i++) {
                int variable = own[way.slots[i]];
                if ((tried[variable] & ~way.masks[i]) == 0) {
                    continue;
                }
                boolean already = more.get(variable);
                long from = already ? tried[variable] : reachable[variable] & ~current[variable];
                tried[variable] = from & way.masks[i];
                open = tried[variable] != 0 && (already || changeable[variable]);
                more.set(variable);
            }
            if (open
                    && more.cardinality() <= budget
                    && !Arrays.equals(tried, masks)
                    && repair(tried, more, budget, found, sets, firstOnly)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(BitSet set, BitSet part) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(set);
        return rest.isEmpty();
    }

    /** A denial that may still hold and is not surely lifted; the one with the fewest ways out first. */
    private @Nullable Problem problem(long[] masks) {
        Problem best = null;
        int fewest = Integer.MAX_VALUE;
        for (int cell = 0; cell < cells.size(); cell++) {
            if (concluded(cell, masks)) {
                continue;
            }
            for (Rule rule : cells.get(cell).edition.rules()) {
                if (!canFire(cell, rule, masks) || lifted(cell, rule, masks)) {
                    continue;
                }
                int[] span = cells.get(cell).span(rule.condition());
                for (int position = span[0]; position < span[1]; position++) {
                    Clause clause = cells.get(cell).clauses[position];
                    int ways = ways(cell, clause, masks);
                    if (ways >= 0 && ways < fewest) {
                        fewest = ways;
                        best = new Problem(cell, rule, clause);
                    }
                }
            }
        }
        return best;
    }

    /** How many slots could falsify the clause, or -1 when it cannot hold. */
    private int ways(int cell, Clause clause, long[] masks) {
        if (!possible(cell, clause, masks)) {
            return -1;
        }
        int ways = 0;
        for (int slot : clause.slots) {
            ways += changeable[variables.get(cell)[slot]] ? 1 : 0;
        }
        return ways;
    }

    /** Whether a ground surely ends the evaluation with ALLOW and no scope rule can come before it. */
    private boolean concluded(int cell, long[] masks) {
        boolean surely = false;
        for (Rule rule : cells.get(cell).edition.rules()) {
            if (rule.scopeEffect().isPresent()) {
                if (rule.scopeEffect().get() == ScopeEffect.ALLOWS) {
                    surely |= anyCertain(cell, rule, masks);
                } else if (anyPossible(cell, rule, masks)) {
                    return false;
                }
            }
        }
        return surely;
    }

    private boolean lifted(int cell, Rule rule, long[] masks) {
        for (Rule other : cells.get(cell).edition.rules()) {
            if (other.kind() == RuleKind.EXCEPTION
                    && other.lifts().contains(rule.id())
                    && anyCertain(cell, other, masks)) {
                return true;
            }
        }
        return false;
    }

    private Map<Fact<?>, List<Object>> changesOf(long[] masks, BitSet changed) {
        Map<String, Fact<?>> sorted = new TreeMap<>();
        Map<String, Integer> position = new HashMap<>();
        changed.stream().forEach(variable -> {
            sorted.put(facts.get(variable).name(), facts.get(variable));
            position.put(facts.get(variable).name(), variable);
        });
        Map<Fact<?>, List<Object>> changes = new LinkedHashMap<>();
        sorted.forEach((name, fact) -> {
            int variable = position.getOrDefault(name, 0);
            List<Object> values = new ArrayList<>();
            for (int state = 1; state < fact.states(); state++) {
                if ((masks[variable] >>> state & 1) != 0) {
                    values.add(fact.values().get(state - 1));
                }
            }
            changes.put(fact, List.copyOf(values));
        });
        return changes;
    }

    private record Problem(int cell, Rule rule, Clause clause) {}

    /**
     * One set of changes.
     *
     * @param changes for each fact, sorted by path, the values of which any one will do
     */
    public record Found(Map<Fact<?>, List<Object>> changes) {}
}
