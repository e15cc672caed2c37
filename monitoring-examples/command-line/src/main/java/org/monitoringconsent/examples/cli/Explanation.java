// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.remedy.Past;
import org.monitoringconsent.rule.FactTexts;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.verdict.Advice;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** Draws everything that a verdict says as a tree. */
final class Explanation {

    private final MonitoringRequest request;
    private final Verdict verdict;
    private final List<RuleSet> ruleSets;
    private final Words words;
    private final LawText law;

    Explanation(MonitoringRequest request, Verdict verdict, List<RuleSet> ruleSets, Words words) {
        this.request = request;
        this.verdict = verdict;
        this.ruleSets = ruleSets;
        this.words = words;
        this.law = new LawText(words);
    }

    Tree tree() {
        Tree tree = new Tree(VerdictText.decision(verdict, words) + ": " + VerdictText.heading(request, words));
        reasons(tree, words.of("explain.denied", verdict.denials().size()), Effect.DENIES);
        reasons(tree, words.of("explain.lifted"), Effect.LIFTED);
        reasons(tree, words.of("explain.grounds"), Effect.GROUNDS);
        obligations(tree);
        advisories(tree);
        tree.branch(words.of("explain.unstated"), facts(verdict.unstated()));
        tree.branch(words.of("explain.unread"), facts(verdict.unread()));
        tree.branch(words.of(settledness()));
        tree.branch(words.of("explain.watch"), facts(verdict.watch()));
        reasons(tree, words.of("explain.notes"), Effect.NOTES);
        law(tree);
        return tree;
    }

    /** Each fact by its path and what it means. */
    private List<String> facts(List<String> paths) {
        return paths.stream()
                .map(path -> path
                        + FactTexts.meaning(path, words.language())
                                .map(text -> "  " + text)
                                .orElse(""))
                .toList();
    }

    private String settledness() {
        String word = verdict.isSettled() ? "settled" : "open";
        return verdict.isAllowed() ? word + ".allow" : word;
    }

    private void reasons(Tree tree, String heading, Effect effect) {
        List<Reason> reasons = verdict.reasons().stream()
                .filter(reason -> reason.effect() == effect)
                .toList();
        if (!reasons.isEmpty()) {
            Tree branch = tree.branch(heading);
            reasons.forEach(reason -> reason(branch, reason));
        }
    }

    private void reason(Tree tree, Reason reason) {
        Tree branch = tree.branch(reason.rule() + "  " + reason.title(words.language()));
        branch.branch(reason.text(words.language()));
        if (reason.effect() == Effect.LIFTED) {
            lifting(reason)
                    .ifPresent(rule ->
                            branch.branch(words.of("explain.by", rule.id().value(), title(rule, reason))));
        }
        branch.branch(
                words.of("explain.rests"),
                reason.citations(words.language()).stream()
                        .map(Explanation::citation)
                        .toList());
        branch.branch(standing(reason));
        if (reason.contestable()) {
            branch.branch(words.of("explain.contestable") + ": " + reason.contestableBecause(words.language()));
        }
        if (!reason.unstated().isEmpty()) {
            branch.branch(words.of("unstated") + ": " + String.join(", ", reason.unstated()));
        }
        if (reason.effect() == Effect.DENIES && Past.of(request).bars(reason)) {
            branch.branch(words.of("explain.over"));
        } else if (reason.effect() == Effect.DENIES) {
            reason.remedy(words.language())
                    .ifPresent(remedy -> branch.branch(words.of("explain.cure") + ": " + remedy));
        }
    }

    /** The exposure, the binding force and how sure the author is, on one line. */
    private String standing(Reason reason) {
        String standing = law.standing(reason.binding(), reason.confidence(), false);
        if (reason.exposures().isEmpty()) {
            return standing;
        }
        String exposures = reason.exposures().stream().map(words::of).collect(Collectors.joining(", "));
        return words.of("explain.exposes") + ": " + exposures + "; " + standing;
    }

    private static String citation(Citation citation) {
        return citation.address().isEmpty() ? citation.text() : citation.text() + " <" + citation.address() + ">";
    }

    /** The exception that lifts a denial: one that is shown, or else the first that names the rule. */
    private Optional<Rule> lifting(Reason lifted) {
        Optional<Rule> shown = verdict.reasons().stream()
                .filter(reason -> reason.jurisdiction().equals(lifted.jurisdiction()))
                .map(Reason::definition)
                .filter(rule -> lifts(rule, lifted))
                .findFirst();
        return shown.or(() -> ruleSets.stream()
                .filter(ruleSet -> ruleSet.jurisdiction().equals(lifted.jurisdiction()))
                .flatMap(ruleSet -> ruleSet.rules().stream())
                .filter(rule -> lifts(rule, lifted) && rule.inForceOn(verdict.day()))
                .findFirst());
    }

    private static boolean lifts(Rule rule, Reason lifted) {
        return rule.kind() == RuleKind.EXCEPTION && rule.lifts().contains(lifted.rule());
    }

    private String title(Rule rule, Reason near) {
        return ruleSets.stream()
                .filter(ruleSet -> ruleSet.jurisdiction().equals(near.jurisdiction()))
                .map(ruleSet -> ruleSet.title(rule, words.language()))
                .findFirst()
                .orElse(rule.title());
    }

    private void obligations(Tree tree) {
        if (verdict.duties().isEmpty()) {
            return;
        }
        Tree branch = tree.branch(words.of("explain.obligations"));
        for (Duty duty : verdict.duties()) {
            Tree of = branch.branch(duty.code() + "  " + duty.text(words.language()));
            duty.period(words.language()).ifPresent(period -> of.branch(words.of("explain.period") + ": " + period));
            backed(of, duty.rules(), duty.citations(words.language()));
            of.branch(law.standing(duty.binding(), duty.confidence(), duty.contestable()));
        }
    }

    private void advisories(Tree tree) {
        if (verdict.advice().isEmpty()) {
            return;
        }
        Tree branch = tree.branch(words.of("explain.advisories"));
        for (Advice advice : verdict.advice()) {
            Tree of = branch.branch(advice.code() + "  " + advice.text(words.language()));
            advice.period(words.language()).ifPresent(period -> of.branch(words.of("explain.period") + ": " + period));
            backed(of, advice.rules(), advice.citations(words.language()));
            advice.binding()
                    .flatMap(binding -> advice.confidence()
                            .map(confidence -> law.standing(binding, confidence, advice.contestable())))
                    .ifPresent(of::branch);
        }
    }

    /** The rules that ask for it or say so, and what they rest on. */
    private void backed(Tree tree, List<RuleId> rules, List<Citation> citations) {
        if (!rules.isEmpty()) {
            String ids = rules.stream().map(Object::toString).collect(Collectors.joining(", "));
            tree.branch(words.of("explain.asks") + " " + ids);
        }
        tree.branch(
                words.of("explain.rests"),
                citations.stream().map(Explanation::citation).toList());
    }

    private void law(Tree tree) {
        tree.branch(
                words.of("explain.law"),
                verdict.ruleSets().stream()
                        .map(ruleSet -> words.of(
                                "explain.edition",
                                ruleSet.jurisdiction().value(),
                                ruleSet.edition().toString(),
                                ruleSet.version(),
                                checkedUpTo(ruleSet.jurisdiction())))
                        .toList());
    }

    private String checkedUpTo(Jurisdiction jurisdiction) {
        return ruleSets.stream()
                .filter(ruleSet -> ruleSet.jurisdiction().equals(jurisdiction))
                .map(ruleSet -> ruleSet.checkedUpTo().toString())
                .findFirst()
                .orElse("");
    }
}
