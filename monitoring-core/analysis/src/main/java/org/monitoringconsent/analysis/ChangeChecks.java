// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.MonitoringRequest;

/** Asks of every kind of question whether stating a fact, or protecting the worker more, can turn ALLOW into DENY. */
final class ChangeChecks {

    /** In a subject, which is the same in every language. */
    private static final String UNSTATED = "unstated";

    private final EditionAudit edition;
    private final EditionFormulas cell;

    ChangeChecks(EditionAudit edition, EditionFormulas cell) {
        this.edition = edition;
        this.cell = cell;
    }

    void run() {
        for (Fact<?> fact : cell.kind.facts) {
            if (fact.kind(cell.kind.activity) == FactKind.CAUTIOUS) {
                stating(fact);
            }
            for (Improvements.Step step : Improvements.of(fact)) {
                improving(fact, step);
            }
        }
    }

    private void stating(Fact<?> fact) {
        Positions positions = cell.kind.positions(fact);
        int unstated = positions.position(0);
        for (int to = 0; to < positions.size() && unstated >= 0; to++) {
            if (to != unstated) {
                String value = fact.label(positions.state(to) - 1);
                Object read = fact.unstated(cell.kind.activity)
                        .<Object>map(String::valueOf)
                        .orElseGet(() -> Explanation.of("nothing"));
                turning(
                        FindingKind.UNSTATED_IS_BETTER,
                        fact,
                        unstated,
                        to,
                        fact.name() + "=" + value,
                        by -> Explanation.of("unstatedIsBetter", fact.name(), read, value, by));
            }
        }
    }

    private void improving(Fact<?> fact, Improvements.Step step) {
        Positions positions = cell.kind.positions(fact);
        int from = positions.position(step.from());
        int to = positions.position(step.to());
        if (from >= 0 && to >= 0) {
            String worse = step.from() == 0 ? UNSTATED : fact.label(step.from() - 1);
            Object before = step.from() == 0 ? Explanation.of("unstated") : worse;
            String better = fact.label(step.to() - 1);
            turning(
                    FindingKind.IMPROVEMENT_HURTS,
                    fact,
                    from,
                    to,
                    fact.name() + " " + worse + " to " + better,
                    by -> Explanation.of("improvementHurts", fact.name(), before, better, by));
        }
    }

    private void turning(
            FindingKind kind,
            Fact<?> fact,
            int from,
            int to,
            String subject,
            Function<Object, Explanation> explanation) {
        edition.tally().count(kind);
        int statement = Changes.hurt(cell, fact, from, to);
        Optional<Model> found = cell.kind.formulas.model(statement);
        if (found.isEmpty()) {
            return;
        }
        Model before = Witnesses.sparse(cell.kind, statement, found.get());
        Model after = before.with(cell.kind.number(fact), to);
        Object by = Explanation.joined("and", cell.denying(after));
        List<MonitoringRequest> requests = List.of(edition.decided(cell, before), edition.decided(cell, after));
        edition.note(kind, subject, cell.kind.activity, explanation.apply(by), requests);
    }
}
