// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.engine.decide.CompiledForm;
import org.monitoringconsent.engine.decide.CompiledForm.Span;

/**
 * Proves for one kind of question of one edition that the clauses that the engine runs mean what the condition trees say, and
 * that the engine's combination of them allows exactly what the rules allow.
 */
final class CompiledCheck {

    private final EditionAudit edition;
    private final EditionFormulas cell;
    private final CompiledForm.Part part;
    private final Formulas formulas;
    private final List<Integer> clauses = new ArrayList<>();

    CompiledCheck(EditionAudit edition, EditionFormulas cell, CompiledForm.Part part) {
        this.edition = edition;
        this.cell = cell;
        this.part = part;
        this.formulas = cell.kind.formulas;
    }

    void run() {
        part.clauses().forEach(clause -> clauses.add(formula(clause)));
        IdentityHashMap<Condition, Boolean> seen = new IdentityHashMap<>();
        for (Condition condition : part.conditions()) {
            if (seen.put(condition, true) == null) {
                same(
                        cell.kind.formula(condition, cell.day),
                        anyOf(part.span(condition)),
                        Explanation.of("condition", condition));
            }
        }
        same(cell.permitted(), allows(), Explanation.of("allowed"));
    }

    /** Proves that the engine allows no request, as on days that the rule set does not cover. */
    void allowsNothing() {
        part.clauses().forEach(clause -> clauses.add(formula(clause)));
        same(Formulas.FALSE, allows(), Explanation.of("allowedBefore"));
    }

    private int allows() {
        List<Integer> none = new ArrayList<>();
        for (CompiledForm.Denier denier : part.denials()) {
            List<Integer> blocked = denier.blockers().stream().map(this::anyOf).toList();
            none.add(-formulas.and(anyOf(denier.span()), -formulas.or(blocked)));
        }
        return formulas.and(none);
    }

    private int formula(Map<Fact<?>, BitSet> clause) {
        List<Integer> parts = new ArrayList<>();
        clause.forEach((fact, states) -> {
            Positions own = cell.kind.positions(fact);
            long mask = own.maskOf(
                    state -> states.get(fact.isOpen() && state > 0 ? part.state(fact, own.value(state)) : state));
            parts.add(formulas.in(cell.kind.number(fact), mask));
        });
        return formulas.and(parts);
    }

    private int anyOf(Span span) {
        return formulas.or(clauses.subList(span.first(), span.end()));
    }

    private void same(int tree, int compiled, Explanation what) {
        edition.tally().count(FindingKind.ENGINE_DIFFERS);
        if (tree == compiled) {
            return;
        }
        int more = formulas.and(tree, -compiled);
        int less = formulas.and(-tree, compiled);
        Optional<Model> differing = formulas.model(more).or(() -> formulas.model(less));
        if (differing.isEmpty()) {
            // Known from here on, which keeps the later proofs about the combination short.
            formulas.require(-more);
            formulas.require(-less);
            return;
        }
        int statement = formulas.possible(more) ? more : less;
        edition.note(
                FindingKind.ENGINE_DIFFERS,
                cell.kind.activity.name(),
                cell.kind.activity,
                Explanation.of("compiledDiffers", what),
                List.of(edition.witness(cell, statement, differing.get())));
    }
}
