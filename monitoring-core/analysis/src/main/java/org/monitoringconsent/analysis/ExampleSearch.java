// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Looks for examples, first where the edition before had one. */
final class ExampleSearch {

    /**
     * A way in which a statement holds.
     *
     * @param cell the edition and the kind of question
     * @param statement what holds
     * @param model the way
     */
    record Example(EditionFormulas cell, int statement, Model model) {}

    private record Hint(int cell, Model model) {}

    private final Map<String, Hint> hints = new HashMap<>();

    /** An example of the statement in any kind of question, or empty when it is proved that there is none. */
    Optional<Example> find(String goal, List<EditionFormulas> cells, ToIntFunction<EditionFormulas> statement) {
        Hint hint = hints.get(goal);
        if (hint != null) {
            EditionFormulas cell = cells.get(hint.cell());
            int meant = statement.applyAsInt(cell);
            if (cell.kind.formulas.holds(meant, hint.model())) {
                return Optional.of(new Example(cell, meant, hint.model()));
            }
        }
        for (int i = 0; i < cells.size(); i++) {
            EditionFormulas cell = cells.get(i);
            int meant = statement.applyAsInt(cell);
            Optional<Model> model = cell.kind.formulas.model(meant);
            if (model.isPresent()) {
                hints.put(goal, new Hint(i, model.get()));
                return Optional.of(new Example(cell, meant, model.get()));
            }
        }
        return Optional.empty();
    }
}
