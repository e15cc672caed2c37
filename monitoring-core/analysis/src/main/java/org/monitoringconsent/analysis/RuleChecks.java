// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.ScopeEffect;

/** Asks of each rule of an edition whether it can fire, lift and be seen; of those that deny, {@link DenialChecks}. */
final class RuleChecks {

    private final EditionAudit edition;
    private final List<EditionFormulas> cells;

    RuleChecks(EditionAudit edition, List<EditionFormulas> cells) {
        this.edition = edition;
        this.cells = cells;
    }

    void run(List<Rule> rules) {
        for (Rule rule : rules) {
            // The days before the first one are an edition of their own.
            boolean before = rule.scopeEffect()
                    .filter(ScopeEffect.OUTSIDE_PERIOD::equals)
                    .isPresent();
            if (!before && fires(rule)) {
                inspect(rule);
            }
        }
    }

    private void inspect(Rule rule) {
        if (rule.kind().denies()) {
            new DenialChecks(edition, cells, rule).run();
        }
        if (rule.kind() == RuleKind.EXCEPTION && lifts(rule)) {
            exceptionDecides(rule);
        }
        boolean shown = rule.kind() == RuleKind.DUTY
                || (rule.kind() == RuleKind.GROUND && rule.scopeEffect().isEmpty());
        if (shown) {
            shows(rule);
        }
    }

    static int governs(EditionFormulas cell, Rule rule) {
        int applies = cell.applies(rule);
        return rule.scopeEffect().isPresent() ? applies : cell.kind.formulas.and(cell.governed, applies);
    }

    private boolean fires(Rule rule) {
        if (edition.example(FindingKind.NEVER_FIRES, rule, cells, cell -> governs(cell, rule))
                .isPresent()) {
            return true;
        }
        // A rule that denies may on some days do no more than oblige, or be shown as a ground.
        if (edition.search("speaks " + rule.id(), cells, cell -> speaks(cell, rule))
                .isEmpty()) {
            edition.note(FindingKind.NEVER_FIRES, rule, Explanation.of("neverFires", rule.id()));
        }
        return false;
    }

    /** A request is allowed, and an obligation, advisory or ground of the rule is told. */
    private static int speaks(EditionFormulas cell, Rule rule) {
        List<Condition> told = new ArrayList<>(rule.groundWhen().stream().toList());
        rule.obligations().forEach(attached -> told.add(attached.when()));
        rule.advisories().stream()
                .filter(attached -> !attached.withDenial())
                .forEach(attached -> told.add(attached.when()));
        List<Integer> ways =
                told.stream().map(when -> cell.kind.formula(when, cell.day)).toList();
        return cell.kind.formulas.and(cell.allowed, cell.kind.formulas.or(ways));
    }

    private boolean lifts(Rule exception) {
        boolean found = edition.example(FindingKind.LIFTS_NOTHING, exception, cells, cell -> {
                    Formulas formulas = cell.kind.formulas;
                    List<Integer> met =
                            cell.liftedBy(exception).stream().map(cell::applies).toList();
                    return formulas.and(cell.governed, cell.applies(exception), formulas.or(met));
                })
                .isPresent();
        if (!found) {
            edition.note(
                    FindingKind.LIFTS_NOTHING,
                    exception,
                    Explanation.of("liftsNothing", exception.id()),
                    edition.search("fires " + exception.id(), cells, cell -> governs(cell, exception)));
        }
        return found;
    }

    private void exceptionDecides(Rule exception) {
        boolean found = edition.example(FindingKind.NEVER_DECIDES, exception, cells, cell -> needed(cell, exception))
                .isPresent();
        if (!found) {
            edition.note(
                    FindingKind.NEVER_DECIDES,
                    exception,
                    Explanation.of("exceptionNeverDecides", exception.id()),
                    edition.search("fires " + exception.id(), cells, cell -> governs(cell, exception)));
        }
    }

    /** The request is allowed, and would not be without the exception. */
    private static int needed(EditionFormulas cell, Rule exception) {
        Formulas formulas = cell.kind.formulas;
        List<Integer> ways = new ArrayList<>();
        for (Rule lifted : cell.liftedBy(exception)) {
            List<Integer> alone = new ArrayList<>(List.of(cell.applies(lifted)));
            cell.exceptionsTo(lifted).stream()
                    .filter(other -> !other.equals(exception))
                    .forEach(other -> alone.add(-cell.applies(other)));
            ways.add(formulas.and(alone));
        }
        return formulas.and(cell.allowed, cell.applies(exception), formulas.or(ways));
    }

    private void shows(Rule rule) {
        boolean found = edition.example(FindingKind.NEVER_DECIDES, rule, cells, cell -> shown(cell, rule))
                .isPresent();
        if (!found) {
            edition.note(
                    FindingKind.NEVER_DECIDES,
                    rule,
                    Explanation.of("neverShown", rule.id()),
                    edition.search("fires " + rule.id(), cells, cell -> governs(cell, rule)));
        }
    }

    private static int shown(EditionFormulas cell, Rule rule) {
        Formulas formulas = cell.kind.formulas;
        if (rule.kind() == RuleKind.GROUND) {
            return formulas.and(cell.allowed, cell.applies(rule));
        }
        List<Integer> obliges = rule.obligations().stream()
                .map(attached -> cell.kind.formula(attached.when(), cell.day))
                .toList();
        return formulas.and(cell.allowed, formulas.or(obliges));
    }
}
