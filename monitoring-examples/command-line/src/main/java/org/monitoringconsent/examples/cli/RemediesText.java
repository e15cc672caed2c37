package org.monitoringconsent.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.remedy.Remedy;

/** Writes the smallest changes that would allow a request. */
final class RemediesText {

    private static final int MOST = 5;

    private RemediesText() {}

    /** Adds what would allow the request to a tree, and where nothing would, the rules in the way with their texts. */
    static void branch(Tree tree, Remedies.Answer answer, Words words) {
        if (answer.alreadyAllowed()) {
            tree.branch(words.of("remedies.allowed"));
        } else if (answer.isPossible()) {
            ways(tree.branch(words.of("remedies.one")), answer, words);
        } else {
            tree.branch(
                    words.of("remedies.none"),
                    answer.blocking().stream()
                            .map(reason -> reason.rule() + "  " + reason.title(words.language()) + ": "
                                    + reason.text(words.language()))
                            .toList());
        }
    }

    /** The same for a tree that has told about the rules in the way already. */
    static void brief(Tree tree, Remedies.Answer answer, Words words) {
        if (answer.isPossible()) {
            branch(tree, answer, words);
        } else {
            String rules = answer.blocking().stream()
                    .map(reason -> reason.rule().value())
                    .collect(Collectors.joining(", "));
            tree.branch(words.of("remedies.none") + ": " + rules);
        }
    }

    private static void ways(Tree tree, Remedies.Answer answer, Words words) {
        List<Remedy> shown = answer.remedies().stream().limit(MOST).toList();
        for (int i = 0; i < shown.size(); i++) {
            List<String> changes = shown.get(i).changes().stream()
                    .map((Change change) -> change.text(words.language()))
                    .toList();
            tree.branch(words.of("remedies.way", i + 1), changes);
        }
        if (!answer.complete() || answer.remedies().size() > MOST) {
            tree.branch(words.of("remedies.more"));
        }
    }
}
