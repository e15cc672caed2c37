package org.monitoringconsent.engine;

import java.time.LocalDate;
import java.util.List;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Insight;
import org.monitoringconsent.verdict.Ruling;
import org.monitoringconsent.verdict.Verdict;

/** One request as the engine reads it, and its verdict: the facts, the day and the cells of the rule sets that count. */
final class Asked implements Insight {

    final LocalDate day;
    final PackedRequest packed;
    final DeclaredStates declared;
    final Cell[] cells;
    /** Whether there is a denial that no fact can turn, such as a country that binds and has no rule set. */
    final boolean lost;

    final Verdict verdict;

    Asked(LocalDate day, PackedRequest packed, DeclaredStates declared, Cell[] cells, boolean lost, Ruling ruling) {
        this.day = day;
        this.packed = packed;
        this.declared = declared;
        this.cells = cells;
        this.lost = lost;
        this.verdict = new Verdict(day, ruling, this);
    }

    @Override
    public List<String> unstated(CountryCode jurisdiction, Rule rule) {
        for (Cell cell : cells) {
            if (cell.edition.ruleSet().country().equals(jurisdiction)
                    && cell.edition.rules().contains(rule)) {
                int[] states = cell.states(packed, declared);
                return List.copyOf(cell.unstatedIn(rule.condition(), cell.holding(states), states));
            }
        }
        return List.of();
    }

    @Override
    public boolean settled() {
        if (lost) {
            return true;
        }
        return isAllowed()
                ? !new DenySearch(this).canDeny()
                : !AllowSearch.completing(this).canAllow();
    }

    boolean isAllowed() {
        return verdict.decision() == Decision.ALLOW;
    }

    @Override
    public List<String> watch() {
        return lost ? List.of() : Watch.of(this);
    }
}
