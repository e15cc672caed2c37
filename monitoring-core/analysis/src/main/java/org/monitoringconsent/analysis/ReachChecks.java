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

    private final Notebook notebook;
    private final List<EditionFormulas> cells;

    ReachChecks(Notebook notebook, List<EditionFormulas> cells) {
        this.notebook = notebook;
        this.cells = cells;
    }

    void run() {
        for (EditionFormulas cell : cells) {
            if (!isClaimed(Facts.ACTIVITY, cell.frame.activity)) {
                continue;
            }
            String question = cell.frame.activity + (cell.frame.acting ? " acted on" : " obtained");
            boolean found = notebook.example(FindingKind.NEVER_ALLOWED, question, List.of(cell), one -> one.allowed)
                    .isPresent();
            if (!found) {
                notebook.note(
                        FindingKind.NEVER_ALLOWED,
                        question,
                        cell.frame.activity,
                        cell.frame.acting
                                ? "no request to act on what " + cell.frame.activity + " brought is allowed"
                                : "no request for " + cell.frame.activity + " is allowed",
                        List.of());
            }
        }
        for (PurposeCategory purpose : PurposeCategory.values()) {
            if (!isClaimed(Facts.PURPOSE, purpose)) {
                continue;
            }
            boolean found = notebook.example(
                            FindingKind.NEVER_ALLOWED,
                            "purpose " + purpose,
                            cells,
                            cell -> cell.frame.formulas.and(cell.allowed, cell.frame.reads(Facts.PURPOSE, purpose)))
                    .isPresent();
            if (!found) {
                notebook.note(
                        FindingKind.NEVER_ALLOWED,
                        "purpose " + purpose,
                        "no request for the purpose " + purpose + " is allowed");
            }
        }
    }

    /** What a rule set has no law for is denied on purpose. */
    private boolean isClaimed(Fact<?> fact, Object value) {
        List<?> claimed = notebook.ruleSet().claims().get(fact);
        return claimed == null || claimed.contains(value);
    }
}
