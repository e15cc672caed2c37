// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;

/** Asks of one rule that denies whether its denial ever stands, ever decides and can be cured. */
final class DenialChecks {

    /** Of a long list of rules, people read the first. */
    private static final int MOST_NAMED = 8;

    private final EditionAudit edition;
    private final List<EditionFormulas> cells;
    private final Rule rule;

    DenialChecks(EditionAudit edition, List<EditionFormulas> cells, Rule rule) {
        this.edition = edition;
        this.cells = cells;
        this.rule = rule;
    }

    void run() {
        if (denies()) {
            denialDecides();
            if (rule.kind() == RuleKind.REQUIREMENT) {
                curable();
            }
        }
    }

    private boolean denies() {
        if (edition.search("denied by " + rule.id(), cells, cell -> denial(cell))
                .isPresent()) {
            return true;
        }
        edition.note(
                FindingKind.NEVER_DECIDES,
                rule,
                Explanation.of("alwaysLifted", rule.id()),
                edition.search("fires " + rule.id(), cells, cell -> RuleChecks.governs(cell, rule)));
        return false;
    }

    private void denialDecides() {
        boolean found = edition.example(FindingKind.NEVER_DECIDES, rule, cells, cell -> cell.onlyDenialIs(rule))
                .isPresent();
        if (!found) {
            List<Rule> company = company();
            edition.note(
                    FindingKind.NEVER_DECIDES,
                    rule,
                    Explanation.of("neverAlone", rule.id(), inWords(company)),
                    edition.search("with company " + rule.id(), cells, cell -> cell.onlyDenialsAre(rule, company))
                            .or(() -> edition.search("denied by " + rule.id(), cells, cell -> denial(cell))));
        }
    }

    private int denial(EditionFormulas cell) {
        return cell.kind.formulas.and(cell.governed, cell.denies(rule));
    }

    /** Rules of which at least one denies whenever this one does, and none of which can be spared. */
    private List<Rule> company() {
        List<Rule> chosen = new ArrayList<>();
        Optional<Rule> next = always().or(() -> another(chosen));
        while (next.isPresent()) {
            chosen.add(next.get());
            next = another(chosen);
        }
        for (Rule spared : List.copyOf(chosen)) {
            List<Rule> rest = new ArrayList<>(chosen);
            rest.remove(spared);
            if (another(rest).isEmpty()) {
                chosen.remove(spared);
            }
        }
        return chosen;
    }

    private static Object inWords(List<Rule> company) {
        Object named = Explanation.joined(
                "or",
                company.stream()
                        .limit(MOST_NAMED)
                        .map(other -> other.id().value())
                        .toList());
        int unnamed = company.size() - MOST_NAMED;
        return unnamed > 0 ? Explanation.of("orMore", named, unnamed) : named;
    }

    private Optional<Rule> always() {
        return denials().filter(other -> another(List.of(other)).isEmpty()).findFirst();
    }

    /** A rule that denies together with the rule in some request in which none of those chosen does. */
    private Optional<Rule> another(List<Rule> chosen) {
        for (EditionFormulas cell : cells) {
            List<Integer> parts = new ArrayList<>(List.of(denial(cell)));
            chosen.forEach(other -> parts.add(-cell.denies(other)));
            Optional<Model> model = cell.kind.formulas.model(cell.kind.formulas.and(parts));
            if (model.isPresent()) {
                return denials()
                        .filter(other -> cell.kind.formulas.holds(cell.denies(other), model.get()))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private Stream<Rule> denials() {
        return cells.get(0).rules.stream().filter(other -> other.kind().denies() && !other.equals(rule));
    }

    private void curable() {
        boolean told = false;
        for (Cure cure : rule.cures()) {
            told |= cures(cure);
        }
        boolean found = edition.example(FindingKind.INCURABLE, rule, cells, cell -> Changes.cured(cell, rule))
                        .isPresent()
                || told;
        if (!found) {
            edition.note(
                    FindingKind.INCURABLE,
                    rule,
                    Explanation.of("incurable", rule.id()),
                    edition.search("only denied by " + rule.id(), cells, cell -> cell.onlyDenialIs(rule))
                            .or(() -> edition.search("denied by " + rule.id(), cells, cell -> denial(cell))));
        }
    }

    /** Whether a cure that the rule names takes its denial away in some request. */
    private boolean cures(Cure cure) {
        boolean found = edition.example(
                        FindingKind.CURE_FAILS,
                        rule.id() + " by " + cure,
                        cells,
                        cell -> Changes.curedBy(cell, rule, cure))
                .isPresent();
        if (!found) {
            edition.note(
                    FindingKind.CURE_FAILS, rule.id() + " by " + cure, Explanation.of("cureFails", rule.id(), cure));
        }
        return found;
    }
}
