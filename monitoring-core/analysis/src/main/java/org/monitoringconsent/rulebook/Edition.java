// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.FactTexts;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;

/** A rule set as it stands on one day, in the words of one language. */
final class Edition {

    private final RuleSet ruleSet;
    private final DayReading reading;
    private final Words words;
    private final List<Rule> rules;
    private final Map<String, List<Condition.Named>> named;
    private final Map<String, List<Rule>> users;

    Edition(RuleSet ruleSet, LocalDate day, Words words) {
        this.ruleSet = ruleSet;
        this.reading = new DayReading(day);
        this.words = words;
        this.rules =
                ruleSet.rules().stream().filter(rule -> rule.inForceOn(day)).toList();
        this.named = named(rules, reading);
        this.users = users(rules, reading);
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    LocalDate day() {
        return reading.day();
    }

    Words words() {
        return words;
    }

    String title() {
        return words.of("title", jurisdiction(), words.day(day()));
    }

    /** The country in the language of the page, or the name that the rule set gives. */
    String jurisdiction() {
        return words.find("country." + ruleSet.jurisdiction()).orElse(ruleSet.name());
    }

    /** The rules in force, in the order of the rule set. */
    List<Rule> rules() {
        return rules;
    }

    String title(Rule rule) {
        return ruleSet.title(rule, words.language());
    }

    /** The condition as it stands on this day. */
    Condition read(Condition condition) {
        return reading.of(condition);
    }

    /** Every condition of a rule as it stands on this day. */
    List<Condition> conditions(Rule rule) {
        return rule.conditions().stream().map(this::read).toList();
    }

    /** The facts that rules read on this day, in the order of the vocabulary, those of the rule set's own last. */
    List<Fact<?>> facts(List<Rule> readers) {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        readers.forEach(rule -> facts.addAll(Condition.facts(conditions(rule))));
        List<Fact<?>> sorted = new ArrayList<>(facts);
        sorted.sort(Comparator.<Fact<?>>comparingInt(fact ->
                        fact.isDeclared() ? Integer.MAX_VALUE : Facts.all().indexOf(fact))
                .thenComparing(Fact::name));
        return sorted;
    }

    /** The named conditions that the rules in force use, by name; a name that stands for several things has them all. */
    Map<String, List<Condition.Named>> named() {
        return named;
    }

    /** The rules in force that use a named condition, themselves or through another one. */
    List<Rule> using(String name) {
        return users.getOrDefault(name, List.of());
    }

    /** Prints conditions, with each named condition linked to its definition on the page. */
    ConditionText conditionText() {
        return new ConditionText(
                words, name -> new Inline.Link("“" + termOf(name) + "”", "#" + anchorOf(name)), this::fact);
    }

    /** Prints conditions for a page that does not define the named ones. */
    ConditionText conditionTextWithoutLinks() {
        return new ConditionText(words, name -> new Inline.Text("“" + termOf(name) + "”"), this::fact);
    }

    /** A fact by its name, with what it means. */
    Inline fact(String name) {
        return new Inline.Code(name, meaning(name).orElse(""));
    }

    /** What a fact means; for a fact of the rule set's own in the texts of the rule set, under {@code fact.NAME}. */
    Optional<String> meaning(String fact) {
        return FactTexts.meaning(fact, words.language())
                .or(() -> ruleSet.texts().find("fact." + fact, words.language()));
    }

    /** The name of a named condition in the language of the page, where the rule set gives it one. */
    String termOf(String name) {
        String key = "condition." + slug(name);
        return ruleSet.texts().has(key, words.language())
                ? ruleSet.texts().find(key, words.language()).orElse(name)
                : name;
    }

    static String anchorOf(String name) {
        return "condition-" + slug(name);
    }

    static String anchorOf(RuleId id) {
        return "rule-" + id.value();
    }

    /** A link to a rule, where it stands on this page; its bare id otherwise. */
    void link(Phrase phrase, RuleId id) {
        Optional<Rule> rule = rules.stream().filter(one -> one.id().equals(id)).findFirst();
        phrase.link(id.value(), rule.isPresent() ? "#" + anchorOf(id) : "");
    }

    private static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        for (int letter : name.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (Character.isLetterOrDigit(letter)) {
                slug.appendCodePoint(letter);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return slug.toString().endsWith("-") ? slug.substring(0, slug.length() - 1) : slug.toString();
    }

    private static Map<String, List<Condition.Named>> named(List<Rule> rules, DayReading reading) {
        Map<String, List<Condition.Named>> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Rule rule : rules) {
            for (Condition condition : rule.conditions()) {
                for (Condition.Named one : reading.of(condition).named()) {
                    List<Condition.Named> meanings = found.computeIfAbsent(one.name(), name -> new ArrayList<>());
                    if (!meanings.contains(one)) {
                        meanings.add(one);
                    }
                }
            }
        }
        return new LinkedHashMap<>(found);
    }

    private static Map<String, List<Rule>> users(List<Rule> rules, DayReading reading) {
        Map<String, List<Rule>> users = new HashMap<>();
        for (Rule rule : rules) {
            rule.conditions().stream()
                    .flatMap(condition -> reading.of(condition).named().stream())
                    .map(Condition.Named::name)
                    .distinct()
                    .forEach(name -> users.computeIfAbsent(name, none -> new ArrayList<>())
                            .add(rule));
        }
        return users;
    }
}
