package org.monitoringconsent.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Insight;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Reason;

/** One request as the engine reads it: its facts and day, and the cells of the rule sets that bind. */
final class Asked implements Insight {

    final LocalDate day;
    final PackedRequest packed;
    final DeclaredStates declared;
    final List<Cell> cells;
    /** Countries that bind but have no rule set, and other denials that no fact can turn. */
    final boolean lost;

    Asked(LocalDate day, PackedRequest packed, DeclaredStates declared, List<Cell> cells, boolean lost) {
        this.day = day;
        this.packed = packed;
        this.declared = declared;
        this.cells = List.copyOf(cells);
        this.lost = lost;
    }

    /** The answer of one cell, with what was not stated named at each denial. */
    JurisdictionVerdict answer(Cell cell) {
        long[] standing = cell.holding(packed, declared);
        Outcome outcome = cell.outcome(standing);
        if (outcome.denying().isEmpty()) {
            return outcome.verdict();
        }
        return namingUnstated(cell, outcome, standing);
    }

    private JurisdictionVerdict namingUnstated(Cell cell, Outcome outcome, long[] standing) {
        int[] states = cell.states(packed, declared);
        List<Reason> reasons = new ArrayList<>(outcome.verdict().reasons());
        boolean changed = false;
        for (int i = 0; i < reasons.size(); i++) {
            Reason reason = reasons.get(i);
            if (reason.effect() == Effect.DENIES) {
                Rule rule = reason.definition();
                Set<String> unstated = cell.unstatedIn(rule.condition(), standing, states);
                if (!unstated.isEmpty()) {
                    reasons.set(i, reason.naming(List.copyOf(unstated)));
                    changed = true;
                }
            }
        }
        return changed ? outcome.verdict().withReasons(reasons) : outcome.verdict();
    }

    @Override
    public boolean settled() {
        AllowSearch search = AllowSearch.completing(this);
        return isAllowed() ? !search.canDeny() : !search.canAllow();
    }

    boolean isAllowed() {
        return !lost
                && cells.stream()
                        .allMatch(cell -> cell.outcome(cell.holding(packed, declared))
                                        .verdict()
                                        .decision()
                                == Decision.ALLOW);
    }

    @Override
    public List<String> watch() {
        return lost ? List.of() : Watch.of(this);
    }

    /** The facts that any of the cells reads, with the country facts left out. */
    Map<String, Fact<?>> facts() {
        Map<String, Fact<?>> facts = new TreeMap<>();
        for (Cell cell : cells) {
            for (Slot slot : cell.slots) {
                boolean country = slot.fact.values().get(0) instanceof CountryCode;
                if (!country) {
                    facts.put(slot.fact.name(), slot.fact);
                }
            }
        }
        return facts;
    }
}
