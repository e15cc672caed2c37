// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Attached;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;

/** One rule, in the order of a lawyer's questions. */
final class RuleSection {

    private final Edition edition;
    private final RuleSet ruleSet;
    private final Words words;
    private final Rule rule;
    private final SortedSet<String> cases;
    private final List<Block.Field> fields = new ArrayList<>();

    RuleSection(Edition edition, Rule rule, Map<RuleId, SortedSet<String>> cases) {
        this.edition = edition;
        this.ruleSet = edition.ruleSet();
        this.words = edition.words();
        this.rule = rule;
        this.cases = cases.getOrDefault(rule.id(), Collections.emptySortedSet());
    }

    List<Block> blocks() {
        condition();
        reads();
        lifting();
        contest();
        remedy();
        attached();
        standing();
        authorities();
        cases();
        return List.of(heading(), new Block.Quote(Phrase.of(reason()).line()), new Block.Fields(List.copyOf(fields)));
    }

    private Block heading() {
        return new Block.RuleHeading(
                Edition.anchorOf(rule.id()),
                rule.id().value(),
                edition.title(rule),
                rule.kind().name(),
                words.code("kind", rule.kind()));
    }

    private String reason() {
        return ruleSet.reason(rule.id(), words.language());
    }

    private void condition() {
        field(words.of(conditionLabel()), edition.conditionText().blocks(edition.read(rule.condition())));
        rule.groundWhen()
                .ifPresent(condition -> field(
                        words.of("rule.groundWhen"), edition.conditionText().blocks(edition.read(condition))));
        turning();
    }

    private String conditionLabel() {
        return rule.scopeEffect()
                .map(effect -> "rule.when." + effect)
                .orElse(rule.kind().denies() ? "rule.when.denies" : "rule.when.applies");
    }

    /** The days on which a condition of the rule turns by itself; what turns by its name says so at the name. */
    private void turning() {
        SortedSet<LocalDate> days = new TreeSet<>();
        rule.conditions()
                .forEach(condition -> days.addAll(DayReading.byName(condition).boundaryDays()));
        if (!days.isEmpty()) {
            Phrase phrase = Phrase.of(words.of("rule.turns.on") + " ");
            text("rule.turns", phrase.each(days, (line, day) -> line.text(words.day(day))));
        }
    }

    /** The facts of the condition and of everything else that hangs on one. */
    private void reads() {
        List<Fact<?>> facts = edition.facts(List.of(rule));
        if (!facts.isEmpty()) {
            text("rule.reads", new Phrase().each(facts, (line, fact) -> line.add(edition.fact(fact.name()))));
        }
    }

    private void lifting() {
        rules("rule.lifts", rule.lifts());
        if (rule.shownOnlyWhenLifting()) {
            text("rule.shown", Phrase.of(words.of("rule.shown.text")));
        }
        NavigableSet<RuleId> lifters = rule.liftedBy();
        ruleSet.rules().stream()
                .filter(other -> other.lifts().contains(rule.id()))
                .forEach(other -> lifters.add(other.id()));
        rules("rule.liftedBy", lifters);
    }

    private void rules(String key, SortedSet<RuleId> ids) {
        if (!ids.isEmpty()) {
            Phrase phrase = new Phrase();
            text(key, phrase.each(ids, (line, id) -> {
                edition.link(line, id);
                ruleSet.rule(id.value()).ifPresent(other -> line.aside(" " + edition.title(other)));
            }));
        }
    }

    private void contest() {
        if (!rule.contestableBecause().isEmpty()) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(Phrase.of(ruleSet.texts().contestableBecause(rule, words.language()))
                    .paragraph());
            rule.contestableWhen()
                    .map(edition::read)
                    .filter(condition -> !condition.equals(Conditions.always()))
                    .filter(condition -> !condition.equals(edition.read(rule.condition())))
                    .ifPresent(condition -> blocks.addAll(when(condition)));
            field(words.of("rule.contestable"), blocks);
        }
    }

    private List<Block> when(Condition condition) {
        return List.of(new Block.Bullets(List.of(onlyWhen(new Phrase(), condition))));
    }

    /** The words, and when they count. */
    private Block.Item onlyWhen(Phrase phrase, Condition condition) {
        Block.Item item = edition.conditionText().item(condition);
        return new Block.Item(
                phrase.text((phrase.isEmpty() ? "" : " ") + words.of("rule.onlyWhen") + " ")
                        .addAll(item.line())
                        .line(),
                item.below());
    }

    private void remedy() {
        ruleSet.remedy(rule.id(), words.language()).ifPresent(remedy -> text("rule.remedy", Phrase.of(remedy)));
        list("rule.cures", new Cures(edition, rule.cures()).items());
    }

    private void attached() {
        list(
                "rule.obligations",
                rule.obligations().stream()
                        .map(attached -> attached(attached, attached.value().text(words.language())))
                        .toList());
        list(
                "rule.advisories",
                rule.advisories().stream()
                        .map(attached -> attached(attached, attached.value().text(words.language())))
                        .toList());
    }

    private Block.Item attached(Attached<?> attached, String text) {
        Phrase phrase = Phrase.of(text + " ").code(String.valueOf(attached.value()));
        if (attached.withDenial()) {
            phrase.text(" " + words.of("rule.withDenial"));
        }
        Condition when = edition.read(attached.when());
        return when.equals(edition.read(rule.condition())) ? phrase.item() : onlyWhen(phrase.text(","), when);
    }

    private void standing() {
        text("rule.inForce", Phrase.of(words.span(rule.inForce())));
        text("rule.binding", Phrase.of(words.code("binding", rule.bindingOn(edition.day()))));
        if (!rule.exposures().isEmpty()) {
            Phrase exposures = new Phrase();
            text(
                    "rule.exposure",
                    exposures.each(rule.exposures(), (line, one) -> line.text(words.code("exposure", one))));
        }
        text("rule.confidence", Phrase.of(words.code("confidence", rule.confidence())));
        if (rule.criminalInterception()) {
            text("rule.origin", Phrase.of(words.of("rule.origin.text")));
        }
    }

    private void authorities() {
        Authorities authorities = new Authorities(rule, edition.ruleSet().texts(), words);
        list("rule.authorities", authorities.on(edition.day()));
        list("rule.otherDays", authorities.notOn(edition.day()));
    }

    private void cases() {
        if (!cases.isEmpty()) {
            text("rule.cases", new Phrase().each(cases, Phrase::code));
        }
    }

    private void list(String key, List<Block.Item> items) {
        if (!items.isEmpty()) {
            field(words.of(key), List.of(new Block.Bullets(items)));
        }
    }

    private void text(String key, Phrase phrase) {
        field(words.of(key), List.of(phrase.paragraph()));
    }

    private void field(String label, List<Block> blocks) {
        fields.add(new Block.Field(label, blocks));
    }
}
