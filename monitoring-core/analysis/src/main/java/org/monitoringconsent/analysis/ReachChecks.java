// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.util.List;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.PurposeCategory;

/**
 * Asks whether each activity and each purpose can be allowed at all.
 *
 * <p>What the law leaves alone altogether, such as a participant's own private recording, does not count.
 */
final class ReachChecks {

    private final EditionAudit edition;
    private final List<EditionFormulas> cells;

    ReachChecks(EditionAudit edition, List<EditionFormulas> cells) {
        this.edition = edition;
        this.cells = cells;
    }

    void run() {
        for (EditionFormulas cell : cells) {
            if (!isClaimed(Facts.ACTIVITY, cell.kind.activity)) {
                continue;
            }
            String question = cell.kind.activity + (cell.kind.acting ? " acted on" : " obtained");
            boolean found = edition.example(FindingKind.NEVER_ALLOWED, question, List.of(cell), one -> one.allowed)
                    .isPresent();
            if (!found) {
                edition.note(
                        FindingKind.NEVER_ALLOWED,
                        question,
                        cell.kind.activity,
                        Explanation.of(
                                cell.kind.acting ? "neverAllowed.acting" : "neverAllowed.obtaining",
                                cell.kind.activity),
                        List.of());
            }
        }
        for (PurposeCategory purpose : PurposeCategory.values()) {
            if (!isClaimed(Facts.PURPOSE, purpose)) {
                continue;
            }
            boolean found = edition.example(
                            FindingKind.NEVER_ALLOWED,
                            "purpose " + purpose,
                            cells,
                            cell -> cell.kind.formulas.and(cell.allowed, cell.kind.reads(Facts.PURPOSE, purpose)))
                    .isPresent();
            if (!found) {
                edition.note(
                        FindingKind.NEVER_ALLOWED,
                        "purpose " + purpose,
                        Explanation.of("neverAllowed.purpose", purpose));
            }
        }
    }

    /** What a rule set has no law for is denied on purpose. */
    private boolean isClaimed(Fact<?> fact, Object value) {
        List<?> claimed = edition.ruleSet().valuesWithLaw().get(fact);
        return claimed == null || claimed.contains(value);
    }
}
