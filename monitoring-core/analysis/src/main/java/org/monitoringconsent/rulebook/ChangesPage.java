// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.rule.Rule;

/** What differs between two days. */
final class ChangesPage {

    private final Edition before;
    private final Edition after;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Page.Entry> contents = new ArrayList<>();

    ChangesPage(Edition before, Edition after) {
        this.before = before;
        this.after = after;
        this.words = after.words();
    }

    Page page() {
        String title = words.of("changes.title", after.jurisdiction(), words.day(before.day()), words.day(after.day()));
        blocks.add(new Block.Heading(1, "top", title));
        blocks.add(Phrase.of(words.of("changes.intro")).paragraph());
        begun();
        ended();
        authorities();
        bindings();
        namedConditions();
        conditions();
        if (contents.isEmpty()) {
            blocks.add(Phrase.of(words.of("changes.none")).paragraph());
        }
        return new Page(title, words, contents, blocks);
    }

    private void begun() {
        List<Rule> rules = after.rules().stream()
                .filter(rule -> !before.rules().contains(rule))
                .toList();
        section("begun", rules);
        for (Rule rule : rules) {
            heading(after, rule);
            List<Block.Field> fields = new ArrayList<>(List.of(
                    field("rule.inForce", Phrase.of(words.span(rule.inForce())).paragraph()),
                    condition(after, rule),
                    list(
                            "rule.authorities",
                            new Authorities(rule, after.ruleSet().texts(), words).on(after.day()))));
            after.ruleSet()
                    .remedy(rule.id(), words.language())
                    .ifPresent(text ->
                            fields.add(field("rule.remedy", Phrase.of(text).paragraph())));
            blocks.add(new Block.Fields(fields));
        }
    }

    private void ended() {
        List<Rule> rules = before.rules().stream()
                .filter(rule -> !after.rules().contains(rule))
                .toList();
        section("ended", rules);
        for (Rule rule : rules) {
            heading(before, rule);
            blocks.add(new Block.Fields(List.of(
                    field("rule.inForce", Phrase.of(words.span(rule.inForce())).paragraph()),
                    condition(before, rule),
                    list(
                            "changes.lastAuthorities",
                            new Authorities(rule, before.ruleSet().texts(), words).on(before.day())))));
        }
    }

    private void authorities() {
        List<Rule> rules = kept().stream()
                .filter(rule -> !rule.citationsOn(before.day()).equals(rule.citationsOn(after.day())))
                .toList();
        section("citations", rules);
        for (Rule rule : rules) {
            ruleHeading(after, rule);
            Authorities authorities = new Authorities(rule, after.ruleSet().texts(), words);
            List<Block.Field> fields = new ArrayList<>();
            addList(fields, "changes.cited", authorities.onButNotOn(after.day(), before.day()));
            addList(fields, "changes.citedNoMore", authorities.onButNotOn(before.day(), after.day()));
            blocks.add(new Block.Fields(fields));
        }
    }

    private void bindings() {
        List<Rule> rules = kept().stream()
                .filter(rule -> rule.bindingOn(before.day()) != rule.bindingOn(after.day()))
                .toList();
        section("bindings", rules);
        for (Rule rule : rules) {
            ruleHeading(after, rule);
            Authorities authorities = new Authorities(rule, after.ruleSet().texts(), words);
            blocks.add(new Block.Fields(List.of(
                    field(
                            "changes.before",
                            Phrase.of(authorities.binding(before.day())).paragraph()),
                    field(
                            "changes.after",
                            Phrase.of(authorities.binding(after.day())).paragraph()))));
        }
    }

    private void namedConditions() {
        List<String> names = after.named().keySet().stream()
                .filter(before.named()::containsKey)
                .filter(name ->
                        !Objects.equals(before.named().get(name), after.named().get(name)))
                .toList();
        section("named", names);
        for (String name : names) {
            blocks.add(new Block.Heading(3, Edition.anchorOf(name), "“" + after.termOf(name) + "”"));
            Phrase users = new Phrase();
            users.each(after.using(name), (line, rule) -> line.text(rule.id().value()));
            blocks.add(new Block.Fields(List.of(
                    new Block.Field(words.of("changes.before"), meanings(before, name)),
                    new Block.Field(words.of("changes.after"), meanings(after, name)),
                    field("changes.usedBy", users.paragraph()))));
        }
    }

    private static List<Block> meanings(Edition edition, String name) {
        List<Block> meanings = new ArrayList<>();
        edition.named()
                .getOrDefault(name, List.of())
                .forEach(named ->
                        meanings.addAll(edition.conditionTextWithoutLinks().blocks(named.meaning())));
        return meanings;
    }

    private void conditions() {
        List<Rule> rules =
                kept().stream().filter(rule -> !turning(rule).isEmpty()).toList();
        section("turning", rules);
        for (Rule rule : rules) {
            ruleHeading(after, rule);
            List<Block.Field> fields = new ArrayList<>();
            for (Condition condition : turning(rule)) {
                fields.add(new Block.Field(
                        words.of("changes.before"),
                        before.conditionTextWithoutLinks().blocks(before.read(condition))));
                fields.add(new Block.Field(
                        words.of("changes.after"),
                        after.conditionTextWithoutLinks().blocks(after.read(condition))));
            }
            blocks.add(new Block.Fields(fields));
        }
    }

    /** The conditions of a rule that change by themselves, not only through a named one. */
    private List<Condition> turning(Rule rule) {
        return rule.conditions().stream()
                .distinct()
                .filter(condition ->
                        !DayReading.byName(before.read(condition)).equals(DayReading.byName(after.read(condition))))
                .toList();
    }

    private List<Rule> kept() {
        return after.rules().stream().filter(before.rules()::contains).toList();
    }

    private void section(String key, List<?> what) {
        if (!what.isEmpty()) {
            String text = words.of("changes." + key) + " (" + what.size() + ")";
            blocks.add(new Block.Heading(2, key, text));
            contents.add(new Page.Entry(text, key, List.of()));
        }
    }

    private void heading(Edition edition, Rule rule) {
        ruleHeading(edition, rule);
        String reason = edition.ruleSet().reason(rule.id(), words.language());
        blocks.add(new Block.Quote(Phrase.of(reason).line()));
    }

    private void ruleHeading(Edition edition, Rule rule) {
        blocks.add(new Block.RuleHeading(
                "", rule.id().value(), edition.title(rule), rule.kind().name(), words.code("kind", rule.kind())));
    }

    private Block.Field condition(Edition edition, Rule rule) {
        String label = rule.scopeEffect()
                .map(effect -> "rule.when." + effect)
                .orElse(rule.kind().denies() ? "rule.when.denies" : "rule.when.applies");
        return new Block.Field(
                words.of(label), edition.conditionTextWithoutLinks().blocks(edition.read(rule.condition())));
    }

    private Block.Field list(String key, List<Block.Item> items) {
        return field(key, new Block.Bullets(items));
    }

    private void addList(List<Block.Field> fields, String key, List<Block.Item> items) {
        if (!items.isEmpty()) {
            fields.add(list(key, items));
        }
    }

    private Block.Field field(String key, Block block) {
        return new Block.Field(words.of(key), List.of(block));
    }
}
