// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.rule.Rule;

/** The named conditions, each defined once. */
final class NamedConditionsSection {

    private final Edition edition;
    private final Words words;
    private final Map<String, SortedSet<LocalDate>> turningDays;

    NamedConditionsSection(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.turningDays = turningDays(edition.rules());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "conditions", words.of("conditions")));
        blocks.add(Phrase.of(words.of("conditions.intro")).paragraph());
        edition.named().keySet().stream()
                .sorted(Comparator.comparing(edition::termOf, String.CASE_INSENSITIVE_ORDER))
                .forEach(name -> blocks.addAll(definition(name)));
        return blocks;
    }

    private List<Block> definition(String name) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(4, Edition.anchorOf(name), "“" + edition.termOf(name) + "”"));
        for (Condition.Named named : edition.named().getOrDefault(name, List.of())) {
            blocks.addAll(edition.conditionText().blocks(named.meaning()));
        }
        blocks.add(remarks(name));
        return blocks;
    }

    private Block remarks(String name) {
        Phrase phrase = new Phrase().aside(words.of("conditions.usedBy") + " ");
        phrase.each(edition.using(name), (line, rule) -> edition.link(line, rule.id()));
        SortedSet<LocalDate> days = turningDays.getOrDefault(name, Collections.emptySortedSet());
        if (!days.isEmpty()) {
            phrase.aside(". " + words.of("rule.turns.on") + " ").each(days, (line, day) -> line.aside(words.day(day)));
        }
        return phrase.paragraph();
    }

    /** The days on which what a name stands for changes; none for most. */
    private static Map<String, SortedSet<LocalDate>> turningDays(List<Rule> rules) {
        Map<String, SortedSet<LocalDate>> days = new HashMap<>();
        for (Rule rule : rules) {
            for (Condition condition : rule.conditions()) {
                condition
                        .named()
                        .forEach(named -> days.computeIfAbsent(named.name(), none -> new TreeSet<>())
                                .addAll(named.boundaryDays()));
            }
        }
        return days;
    }
}
