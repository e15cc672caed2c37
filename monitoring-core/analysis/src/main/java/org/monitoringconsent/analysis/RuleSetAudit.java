// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.engine.decide.CompiledForm;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.spi.RuleSetProvider;

/**
 * Proves what can be proved about a rule set, edition by edition, over all requests that there can be.
 *
 * <pre>{@code
 * AuditReport report = RuleSetAudit.of(ruleSet).run();
 * report.findings().forEach(finding -> System.out.println(finding.explanation(Locale.ENGLISH)));
 * }</pre>
 */
public final class RuleSetAudit {

    private final RuleSet ruleSet;
    private final AcceptedFindings accepted;
    private final Progress progress;

    private RuleSetAudit(RuleSet ruleSet, AcceptedFindings accepted, Progress progress) {
        this.ruleSet = ruleSet;
        this.accepted = accepted;
        this.progress = progress;
    }

    /** Returns an audit of a rule set of which no finding is accepted. */
    public static RuleSetAudit of(RuleSet ruleSet) {
        return new RuleSetAudit(ruleSet, AcceptedFindings.none(), (edition, done, all) -> {});
    }

    /** Returns an audit of the rule set that a provider brings, with the findings that it accepts. */
    public static RuleSetAudit of(RuleSetProvider provider) {
        return of(provider.ruleSet()).accepting(AcceptedFindings.of(provider.acceptedFindings()));
    }

    /** Returns the same audit with other findings accepted. */
    public RuleSetAudit accepting(AcceptedFindings findings) {
        return new RuleSetAudit(ruleSet, findings, progress);
    }

    /** Hears how far an audit is. */
    @FunctionalInterface
    public interface Progress {
        /**
         * An edition is done.
         *
         * @param edition its first day
         * @param done how many editions are done
         * @param all how many there are
         */
        void done(LocalDate edition, int done, int all);
    }

    /** Returns the same audit, telling after each edition how far it is. */
    public RuleSetAudit tellingTo(Progress listener) {
        return new RuleSetAudit(ruleSet, accepted, listener);
    }

    /** Returns the rule set. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** Returns the report, after some seconds for each rule set. */
    public AuditReport run() {
        long start = System.nanoTime();
        MentionedValues mentionedValues = MentionedValues.of(ruleSet);
        List<KindOfQuestion> kinds = new ArrayList<>();
        for (Activity activity : Activity.values()) {
            kinds.add(new KindOfQuestion(mentionedValues, activity, false));
            kinds.add(new KindOfQuestion(mentionedValues, activity, true));
        }
        ExampleSearch examples = new ExampleSearch();
        Tally tally = new Tally();
        List<Occurrence> occurrences = new ArrayList<>();
        List<LocalDate> days = List.copyOf(ruleSet.editionDays());
        List<LocalDate> known = new ArrayList<>(List.of(ruleSet.firstDay().minusDays(1)));
        known.addAll(days);
        CompiledForm compiled = CompiledForm.of(ruleSet);
        occurrences.addAll(beforeFirstDay(kinds, examples, tally, compiled));
        for (LocalDate day : days) {
            EditionAudit edition = new EditionAudit(ruleSet, day, examples, tally);
            audit(edition, kinds, compiled);
            occurrences.addAll(edition.occurrences());
            progress.done(day, days.indexOf(day) + 1, days.size());
        }
        occurrences.addAll(Topics.gaps(ruleSet, days, tally));
        long solved = kinds.stream().mapToLong(kind -> kind.formulas.solved()).sum();
        return new AuditReport(
                ruleSet,
                days,
                tally,
                solved,
                Duration.ofNanos(System.nanoTime() - start),
                Merging.merge(known, occurrences),
                accepted);
    }

    /** Nothing may be allowed on days that the rule set does not cover. */
    private List<Occurrence> beforeFirstDay(
            List<KindOfQuestion> kinds, ExampleSearch examples, Tally tally, CompiledForm compiled) {
        EditionAudit edition = new EditionAudit(ruleSet, ruleSet.firstDay().minusDays(1), examples, tally);
        for (KindOfQuestion kind : kinds) {
            EditionFormulas nothing = new EditionFormulas(kind, ruleSet, List.of(), edition.day());
            CompiledForm.Part part = compiled.part(edition.day(), kind.activity, kind.acting);
            new CompiledCheck(edition, nothing, part).allowsNothing();
        }
        return edition.occurrences();
    }

    private void audit(EditionAudit edition, List<KindOfQuestion> kinds, CompiledForm compiled) {
        List<Rule> rules = ruleSet.rules().stream()
                .filter(rule -> rule.inForceOn(edition.day()))
                .toList();
        List<EditionFormulas> cells = kinds.parallelStream()
                .map(kind -> new EditionFormulas(kind, ruleSet, rules, edition.day()))
                .toList();
        // Frames share nothing, so that those of one edition can be asked at the same time.
        List<EditionAudit> sheets = cells.parallelStream()
                .map(cell -> {
                    EditionAudit sheet = edition.sheet();
                    new CompiledCheck(sheet, cell, compiled.part(cell.day, cell.kind.activity, cell.kind.acting)).run();
                    new ChangeChecks(sheet, cell).run();
                    return sheet;
                })
                .toList();
        sheets.forEach(edition::add);
        new RuleChecks(edition, cells).run(rules);
        new ReachChecks(edition, cells).run();
    }
}
