// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Question;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.rule.FactTexts;

/** Writes the ways to an ALLOW: first what to state, as questions with all their answers, then what to change. */
final class RemediesText {

    private static final int MOST = 5;

    private final Tree tree;
    private final Words words;

    RemediesText(Tree tree, Words words) {
        this.tree = tree;
        this.words = words;
    }

    /** Adds the first ways, and where there is none, the rules in the way with their texts. */
    void all(Remedies.Answer answer) {
        if (answer.alreadyAllowed()) {
            tree.branch(words.of("remedies.allowed"));
            return;
        }
        if (!answer.isPossible()) {
            tree.branch(
                    words.of("remedies.none"),
                    answer.blocking().stream()
                            .map(reason ->
                                    reason.rule() + "  " + reason.title(language()) + ": " + reason.text(language()))
                            .toList());
            return;
        }
        first(answer);
        answer.remedies().stream()
                .skip(1)
                .limit(MOST - 1)
                .forEach(other -> other(other, answer.remedies().get(0)));
        if (!answer.complete() || answer.remedies().size() > MOST) {
            tree.branch(words.of("remedies.more"));
        }
    }

    /** Adds the first way only; for a tree that has told about the rules in the way already. */
    void best(Remedies.Answer answer) {
        if (answer.isPossible()) {
            first(answer);
            int others = answer.remedies().size() - 1;
            if (others > 0) {
                tree.branch(words.of("remedies.others", others));
            }
            return;
        }
        String rules =
                answer.blocking().stream().map(reason -> reason.rule().value()).collect(Collectors.joining(", "));
        tree.branch(words.of("remedies.none") + ": " + rules);
    }

    private void first(Remedies.Answer answer) {
        if (answer.remedies().isEmpty()) {
            tree.branch(words.of("remedies.unknown"));
            return;
        }
        Remedy way = answer.remedies().get(0);
        questions(tree, way.questions());
        changes(tree, way.changes());
    }

    /** Another way, by what differs from the first. */
    private void other(Remedy other, Remedy first) {
        List<Question> questions = new ArrayList<>(other.questions());
        questions.removeAll(first.questions());
        List<Change> changes = new ArrayList<>(other.changes());
        changes.removeAll(first.changes());
        List<String> spared = first.all().stream()
                .map(change -> change.fact().name())
                .filter(name -> other.all().stream()
                        .noneMatch(change -> change.fact().name().equals(name)))
                .map(name -> "`" + name + "`")
                .toList();
        Tree branch = tree.branch(words.of(other.ordinary() ? "remedies.way" : "remedies.rare")
                + (spared.isEmpty() ? "" : ", " + words.of("remedies.instead", String.join(", ", spared))));
        questions(branch, questions);
        changes(branch, changes);
    }

    private void questions(Tree to, List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        Tree branch = to.branch(words.of("remedies.state"));
        for (Question question : questions) {
            String meaning = FactTexts.meaning(question.fact(), language())
                    .map(text -> "  " + text)
                    .orElse("");
            Tree asked = branch.branch("`" + question.fact().name() + "`" + meaning);
            asked.branch(question.answers().stream()
                    .map(answer -> (question.allowing().contains(answer) ? "→\u00A0" : "")
                            + question.answer(answer, language()))
                    .collect(Collectors.joining("; ")));
            if (!question.changeable()) {
                asked.branch(words.of("remedies.fixed"));
            }
        }
    }

    private void changes(Tree to, List<Change> changes) {
        to.branch(
                words.of("remedies.change"),
                changes.stream()
                        .map(change -> change.text(language()) + "  "
                                + FactTexts.meaning(change.fact(), language())
                                        .map(text -> text + ": ")
                                        .orElse("")
                                + change.values(language()))
                        .toList());
    }

    private Locale language() {
        return words.language();
    }
}
