// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** What is asked and found in one edition; every example is decided by the engine before it counts. */
final class EditionAudit {

    private static final Set<Activity> ANY = Set.of(Activity.values());

    private final ExampleSearch examples;
    private final Tally tally;
    private final LocalDate day;
    private final Witnesses witnesses;
    private final MonitoringEngine engine;
    private final List<Occurrence> occurrences = new ArrayList<>();

    EditionAudit(RuleSet ruleSet, LocalDate day, ExampleSearch examples, Tally tally) {
        this.examples = examples;
        this.tally = tally;
        this.day = day;
        this.witnesses = new Witnesses(ruleSet.country());
        this.engine = MonitoringEngine.of(ruleSet).in(ruleSet.jurisdiction().value());
    }

    private EditionAudit(EditionAudit whole) {
        this.examples = new ExampleSearch();
        this.tally = new Tally();
        this.day = whole.day;
        this.witnesses = whole.witnesses;
        this.engine = whole.engine;
    }

    RuleSet ruleSet() {
        return engine.ruleSets().get(0);
    }

    /** An audit of the same edition for what is asked at the same time as something else. */
    EditionAudit sheet() {
        return new EditionAudit(this);
    }

    /** Takes in what was noted on a sheet. */
    void add(EditionAudit sheet) {
        tally.add(sheet.tally);
        occurrences.addAll(sheet.occurrences);
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    Tally tally() {
        return tally;
    }

    LocalDate day() {
        return day;
    }

    /** Looks for a request that shows that the rule is free of the finding. */
    Optional<ExampleSearch.Example> example(
            FindingKind kind, Rule rule, List<EditionFormulas> cells, ToIntFunction<EditionFormulas> statement) {
        return example(kind, rule.id().value(), cells, statement);
    }

    Optional<ExampleSearch.Example> example(
            FindingKind kind, String subject, List<EditionFormulas> cells, ToIntFunction<EditionFormulas> statement) {
        tally.count(kind);
        return search(kind + " " + subject, cells, statement);
    }

    Optional<ExampleSearch.Example> search(
            String goal, List<EditionFormulas> cells, ToIntFunction<EditionFormulas> statement) {
        Optional<ExampleSearch.Example> found = examples.find(goal, cells, statement);
        found.ifPresent(example -> compare(example.cell(), example.model()));
        return found;
    }

    /** Decides the request of a model, and notes when the engine answers otherwise than the trees say. */
    private void compare(EditionFormulas cell, Model model) {
        tally.decided();
        MonitoringRequest request = witnesses.request(cell.kind, day, model);
        Verdict verdict = engine.decide(request);
        Formulas formulas = cell.kind.formulas;
        boolean allowed = formulas.holds(cell.permitted(), model);
        Set<String> expected = formulas.holds(cell.governed, model) ? new TreeSet<>(cell.denying(model)) : Set.of();
        Set<String> denying = new TreeSet<>();
        verdict.denials().stream().map(Reason::rule).map(RuleId::value).forEach(denying::add);
        boolean governed = formulas.holds(cell.governed, model);
        if (verdict.isAllowed() != allowed || (governed && !denying.equals(expected))) {
            occurrences.add(new Occurrence(
                    FindingKind.ENGINE_DIFFERS,
                    cell.kind.activity.name(),
                    day,
                    Set.of(cell.kind.activity),
                    Explanation.of(
                            "engineDiffers",
                            allowed ? "ALLOW" : "DENY " + expected,
                            verdict.decision() + " " + denying),
                    List.of(request)));
        }
    }

    void note(FindingKind kind, Rule rule, Explanation explanation) {
        occurrences.add(new Occurrence(kind, rule.id().value(), day, ANY, explanation, List.of()));
    }

    void note(FindingKind kind, Rule rule, Explanation explanation, Optional<ExampleSearch.Example> example) {
        occurrences.add(new Occurrence(
                kind,
                rule.id().value(),
                day,
                ANY,
                explanation,
                example.map(this::witness).map(List::of).orElse(List.of())));
    }

    void note(FindingKind kind, String subject, Explanation explanation) {
        occurrences.add(new Occurrence(kind, subject, day, ANY, explanation, List.of()));
    }

    void note(
            FindingKind kind,
            String subject,
            Activity activity,
            Explanation explanation,
            List<MonitoringRequest> requests) {
        occurrences.add(new Occurrence(kind, subject, day, Set.of(activity), explanation, requests));
    }

    private MonitoringRequest witness(ExampleSearch.Example example) {
        return witness(example.cell(), example.statement(), example.model());
    }

    /** The shortest request of a model for which the statement holds, decided by the engine. */
    MonitoringRequest witness(EditionFormulas cell, int statement, Model model) {
        compare(cell, Witnesses.sparse(cell.kind, statement, model));
        return witnesses.shortest(cell.kind, day, statement, model);
    }

    /** The request of a model, decided by the engine. */
    MonitoringRequest decided(EditionFormulas cell, Model model) {
        compare(cell, model);
        return witnesses.request(cell.kind, day, model);
    }
}
