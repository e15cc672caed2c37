package org.monitoringconsent.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.ScopeEffect;

/** Asks of each rule of an edition whether it can fire, decide, lift and be cured. */
final class RuleChecks {

    /** Of a long list of rules, people read the first. */
    private static final int MOST_NAMED = 8;

    private final Notebook notebook;
    private final List<EditionFormulas> cells;

    RuleChecks(Notebook notebook, List<EditionFormulas> cells) {
        this.notebook = notebook;
        this.cells = cells;
    }

    void run(List<Rule> rules) {
        for (Rule rule : rules) {
            // The days before the first one are an edition of their own.
            boolean before = rule.scopeEffect()
                    .filter(ScopeEffect.OUTSIDE_PERIOD::equals)
                    .isPresent();
            if (!before && fires(rule)) {
                inspect(rule);
            }
        }
    }

    private void inspect(Rule rule) {
        boolean denies = rule.kind().denies() && denies(rule);
        if (denies) {
            denialDecides(rule);
        }
        if (denies && rule.kind() == RuleKind.REQUIREMENT) {
            curable(rule);
        }
        if (rule.kind() == RuleKind.EXCEPTION && lifts(rule)) {
            exceptionDecides(rule);
        }
        boolean shown = rule.kind() == RuleKind.DUTY
                || (rule.kind() == RuleKind.GROUND && rule.scopeEffect().isEmpty());
        if (shown) {
            shows(rule);
        }
    }

    private static int governs(EditionFormulas cell, Rule rule) {
        int applies = cell.applies(rule);
        return rule.scopeEffect().isPresent() ? applies : cell.frame.formulas.and(cell.governed, applies);
    }

    private boolean fires(Rule rule) {
        if (notebook.example(FindingKind.NEVER_FIRES, rule, cells, cell -> governs(cell, rule))
                .isPresent()) {
            return true;
        }
        // A rule that denies may on some days do no more than oblige, or be shown as a ground.
        if (notebook.search("speaks " + rule.id(), cells, cell -> speaks(cell, rule))
                .isEmpty()) {
            notebook.note(FindingKind.NEVER_FIRES, rule, "no well-formed request makes " + rule.id() + " apply");
        }
        return false;
    }

    /** A request is allowed, and an obligation, advisory or ground of the rule is told. */
    private static int speaks(EditionFormulas cell, Rule rule) {
        List<Condition> told = new ArrayList<>(rule.groundWhen().stream().toList());
        rule.obligations().forEach(attached -> told.add(attached.when()));
        rule.advisories().stream()
                .filter(attached -> !attached.withDenial())
                .forEach(attached -> told.add(attached.when()));
        List<Integer> ways =
                told.stream().map(when -> cell.frame.formula(when, cell.day)).toList();
        return cell.frame.formulas.and(cell.allowed, cell.frame.formulas.or(ways));
    }

    private boolean denies(Rule rule) {
        if (notebook.search("denied by " + rule.id(), cells, cell -> denial(cell, rule))
                .isPresent()) {
            return true;
        }
        notebook.note(
                FindingKind.NEVER_DECIDES,
                rule,
                "every denial by " + rule.id() + " is lifted",
                notebook.search("fires " + rule.id(), cells, cell -> governs(cell, rule)));
        return false;
    }

    private void denialDecides(Rule rule) {
        boolean found = notebook.example(FindingKind.NEVER_DECIDES, rule, cells, cell -> cell.onlyDenialIs(rule))
                .isPresent();
        if (!found) {
            List<Rule> company = company(rule);
            notebook.note(
                    FindingKind.NEVER_DECIDES,
                    rule,
                    "whenever " + rule.id() + " denies, " + inWords(company) + " denies too",
                    notebook.search("with company " + rule.id(), cells, cell -> cell.onlyDenialsAre(rule, company))
                            .or(() -> notebook.search("denied by " + rule.id(), cells, cell -> denial(cell, rule))));
        }
    }

    private static int denial(EditionFormulas cell, Rule rule) {
        return cell.frame.formulas.and(cell.governed, cell.denies(rule));
    }

    /** Rules of which at least one denies whenever this one does, and none of which can be spared. */
    private List<Rule> company(Rule rule) {
        List<Rule> chosen = new ArrayList<>();
        Optional<Rule> next = always(rule).or(() -> another(rule, chosen));
        while (next.isPresent()) {
            chosen.add(next.get());
            next = another(rule, chosen);
        }
        for (Rule spared : List.copyOf(chosen)) {
            List<Rule> rest = new ArrayList<>(chosen);
            rest.remove(spared);
            if (another(rule, rest).isEmpty()) {
                chosen.remove(spared);
            }
        }
        return chosen;
    }

    private static String inWords(List<Rule> company) {
        String named = company.stream()
                .limit(MOST_NAMED)
                .map(other -> other.id().value())
                .collect(Collectors.joining(" or "));
        int unnamed = company.size() - MOST_NAMED;
        return unnamed > 0 ? named + " or one of " + unnamed + " more" : named;
    }

    private Optional<Rule> always(Rule rule) {
        return denials(rule)
                .filter(other -> another(rule, List.of(other)).isEmpty())
                .findFirst();
    }

    /** A rule that denies together with the rule in some request in which none of those chosen does. */
    private Optional<Rule> another(Rule rule, List<Rule> chosen) {
        for (EditionFormulas cell : cells) {
            List<Integer> parts = new ArrayList<>(List.of(denial(cell, rule)));
            chosen.forEach(other -> parts.add(-cell.denies(other)));
            Optional<Model> model = cell.frame.formulas.model(cell.frame.formulas.and(parts));
            if (model.isPresent()) {
                return denials(rule)
                        .filter(other -> cell.frame.formulas.holds(cell.denies(other), model.get()))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private Stream<Rule> denials(Rule rule) {
        return cells.get(0).rules.stream().filter(other -> other.kind().denies() && !other.equals(rule));
    }

    private void curable(Rule rule) {
        boolean told = false;
        for (Cure cure : rule.cures()) {
            told |= cures(rule, cure);
        }
        boolean found = notebook.example(FindingKind.INCURABLE, rule, cells, cell -> Changes.cured(cell, rule))
                        .isPresent()
                || told;
        if (!found) {
            notebook.note(
                    FindingKind.INCURABLE,
                    rule,
                    rule.id() + " asks for something, yet nothing that the host can bring about takes its denial away",
                    notebook.search("only denied by " + rule.id(), cells, cell -> cell.onlyDenialIs(rule))
                            .or(() -> notebook.search("denied by " + rule.id(), cells, cell -> denial(cell, rule))));
        }
    }

    /** Whether a cure that the rule names takes its denial away in some request. */
    private boolean cures(Rule rule, Cure cure) {
        boolean found = notebook.example(
                        FindingKind.CURE_FAILS,
                        rule.id() + " by " + cure,
                        cells,
                        cell -> Changes.curedBy(cell, rule, cure))
                .isPresent();
        if (!found) {
            notebook.note(
                    FindingKind.CURE_FAILS,
                    rule.id() + " by " + cure,
                    rule.id() + " names a cure, " + cure + ", that never takes its denial away");
        }
        return found;
    }

    private boolean lifts(Rule exception) {
        boolean found = notebook.example(FindingKind.LIFTS_NOTHING, exception, cells, cell -> {
                    Formulas formulas = cell.frame.formulas;
                    List<Integer> met =
                            cell.liftedBy(exception).stream().map(cell::applies).toList();
                    return formulas.and(cell.governed, cell.applies(exception), formulas.or(met));
                })
                .isPresent();
        if (!found) {
            notebook.note(
                    FindingKind.LIFTS_NOTHING,
                    exception,
                    "whenever " + exception.id() + " applies, none of the rules that it lifts does",
                    notebook.search("fires " + exception.id(), cells, cell -> governs(cell, exception)));
        }
        return found;
    }

    private void exceptionDecides(Rule exception) {
        boolean found = notebook.example(FindingKind.NEVER_DECIDES, exception, cells, cell -> needed(cell, exception))
                .isPresent();
        if (!found) {
            notebook.note(
                    FindingKind.NEVER_DECIDES,
                    exception,
                    "no request is allowed because of " + exception.id()
                            + ": what it lifts is lifted by another exception too, or another rule denies",
                    notebook.search("fires " + exception.id(), cells, cell -> governs(cell, exception)));
        }
    }

    /** The request is allowed, and would not be without the exception. */
    private static int needed(EditionFormulas cell, Rule exception) {
        Formulas formulas = cell.frame.formulas;
        List<Integer> ways = new ArrayList<>();
        for (Rule lifted : cell.liftedBy(exception)) {
            List<Integer> alone = new ArrayList<>(List.of(cell.applies(lifted)));
            cell.exceptionsTo(lifted).stream()
                    .filter(other -> !other.equals(exception))
                    .forEach(other -> alone.add(-cell.applies(other)));
            ways.add(formulas.and(alone));
        }
        return formulas.and(cell.allowed, cell.applies(exception), formulas.or(ways));
    }

    private void shows(Rule rule) {
        boolean found = notebook.example(FindingKind.NEVER_DECIDES, rule, cells, cell -> shown(cell, rule))
                .isPresent();
        if (!found) {
            notebook.note(
                    FindingKind.NEVER_DECIDES,
                    rule,
                    "whenever " + rule.id() + " applies, the request is denied, so that nobody sees it",
                    notebook.search("fires " + rule.id(), cells, cell -> governs(cell, rule)));
        }
    }

    private static int shown(EditionFormulas cell, Rule rule) {
        Formulas formulas = cell.frame.formulas;
        if (rule.kind() == RuleKind.GROUND) {
            return formulas.and(cell.allowed, cell.applies(rule));
        }
        List<Integer> obliges = rule.obligations().stream()
                .map(attached -> cell.frame.formula(attached.when(), cell.day))
                .toList();
        return formulas.and(cell.allowed, formulas.or(obliges));
    }
}
