package org.monitoringconsent.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.MonitoringRequest;

/** Asks of every kind of question whether stating a fact, or protecting the worker more, can turn ALLOW into DENY. */
final class ChangeChecks {

    private final Notebook notebook;
    private final EditionFormulas cell;

    ChangeChecks(Notebook notebook, EditionFormulas cell) {
        this.notebook = notebook;
        this.cell = cell;
    }

    void run() {
        for (Fact<?> fact : cell.frame.facts) {
            if (fact.kind(cell.frame.activity) == FactKind.CAUTIOUS) {
                stating(fact);
            }
            for (Improvements.Step step : Improvements.of(fact)) {
                improving(fact, step);
            }
        }
    }

    private void stating(Fact<?> fact) {
        Positions positions = cell.frame.positions(fact);
        int unstated = positions.position(0);
        for (int to = 0; to < positions.size() && unstated >= 0; to++) {
            if (to != unstated) {
                String value = fact.label(positions.state(to) - 1);
                String read =
                        fact.unstated(cell.frame.activity).map(String::valueOf).orElse("nothing");
                turning(
                        FindingKind.UNSTATED_IS_BETTER,
                        fact,
                        unstated,
                        to,
                        fact.name() + "=" + value,
                        "a request that leaves `" + fact.name() + "` out, which is read as " + read
                                + ", is allowed, and denied when it states " + value + ", by ");
            }
        }
    }

    private void improving(Fact<?> fact, Improvements.Step step) {
        Positions positions = cell.frame.positions(fact);
        int from = positions.position(step.from());
        int to = positions.position(step.to());
        if (from >= 0 && to >= 0) {
            String worse = step.from() == 0 ? "unstated" : fact.label(step.from() - 1);
            String better = fact.label(step.to() - 1);
            turning(
                    FindingKind.IMPROVEMENT_HURTS,
                    fact,
                    from,
                    to,
                    fact.name() + " " + worse + " to " + better,
                    "a request with `" + fact.name() + "` " + worse + " is allowed, and denied with " + better
                            + ", by ");
        }
    }

    private void turning(FindingKind kind, Fact<?> fact, int from, int to, String subject, String explanation) {
        notebook.tally().count(kind);
        int statement = Changes.hurt(cell, fact, from, to);
        Optional<Model> found = cell.frame.formulas.model(statement);
        if (found.isEmpty()) {
            return;
        }
        Model before = Witnesses.sparse(cell.frame, statement, found.get());
        Model after = before.with(cell.frame.number(fact), to);
        String by = cell.denying(after).stream().collect(Collectors.joining(" and "));
        List<MonitoringRequest> requests = List.of(notebook.decided(cell, before), notebook.decided(cell, after));
        notebook.note(kind, subject, cell.frame.activity, explanation + by, requests);
    }
}
