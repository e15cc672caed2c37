// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;

/** Every day on which the law changes, and the rules that are not in force on the day of the page. */
final class TimelineSection {

    private final Edition edition;
    private final RuleSet ruleSet;
    private final Words words;

    TimelineSection(Edition edition) {
        this.edition = edition;
        this.ruleSet = edition.ruleSet();
        this.words = edition.words();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "timeline", words.of("timeline")));
        blocks.add(Phrase.of(words.of("timeline.intro")).paragraph());
        blocks.add(new Block.Table(
                List.of(
                        words.of("timeline.day"),
                        words.of("timeline.begun"),
                        words.of("timeline.ended"),
                        words.of("timeline.other")),
                ruleSet.editionDays().stream().map(this::row).toList()));
        blocks.add(new Block.Heading(2, "others", words.of("others")));
        blocks.add(others());
        return blocks;
    }

    private List<List<Inline>> row(LocalDate day) {
        LocalDate eve = day.minusDays(1);
        Predicate<Rule> now = rule -> rule.inForceOn(day);
        Predicate<Rule> then = rule -> rule.inForceOn(eve) && day.isAfter(ruleSet.firstDay());
        Phrase name =
                day.isAfter(edition.day()) ? new Phrase().aside(words.day(day)) : new Phrase().strong(words.day(day));
        return List.of(
                name.line(),
                day.equals(ruleSet.firstDay())
                        ? Phrase.of(words.of("timeline.first", count(now))).line()
                        : ids(now.and(then.negate())),
                ids(then.and(now.negate())),
                ids(now.and(then).and(rule -> rule.boundaryDays().contains(day))));
    }

    private long count(Predicate<Rule> which) {
        return ruleSet.rules().stream().filter(which).count();
    }

    private List<Inline> ids(Predicate<Rule> which) {
        List<Rule> rules = ruleSet.rules().stream().filter(which).toList();
        return new Phrase()
                .each(rules, (phrase, rule) -> edition.link(phrase, rule.id()))
                .line();
    }

    private Block others() {
        List<Block.Item> items = ruleSet.rules().stream()
                .filter(rule -> !rule.inForceOn(edition.day()))
                .map(rule -> new Phrase()
                        .strong(rule.id().value())
                        .text(" " + edition.title(rule) + " ")
                        .aside("(" + words.span(rule.inForce()) + ")")
                        .item())
                .toList();
        return items.isEmpty() ? Phrase.of(words.of("others.none")).paragraph() : new Block.Bullets(items);
    }
}
