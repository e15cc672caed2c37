// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.rule.Dated;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.Texts;

/** The authorities of a rule, with links and days. */
final class Authorities {

    private final Rule rule;
    private final Texts texts;
    private final Words words;

    /** Those of a rule, written as the texts of its rule set write them in the language of the page. */
    Authorities(Rule rule, Texts texts, Words words) {
        this.rule = rule;
        this.texts = texts;
        this.words = words;
    }

    List<Block.Item> on(LocalDate day) {
        return items(dated -> dated.span().covers(day));
    }

    List<Block.Item> notOn(LocalDate day) {
        return items(dated -> !dated.span().covers(day));
    }

    /** Those that carry the rule on the first day and not on the second. */
    List<Block.Item> onButNotOn(LocalDate first, LocalDate second) {
        List<Citation> kept = rule.citationsOn(second);
        return items(dated -> dated.span().covers(first) && !kept.contains(dated.value()));
    }

    /** The binding force of a day. */
    String binding(LocalDate day) {
        Binding binding = rule.bindingOn(day);
        return words.code("binding", binding);
    }

    private List<Block.Item> items(Predicate<Dated<Citation>> which) {
        return rule.citations().stream().filter(which).map(this::item).toList();
    }

    private Block.Item item(Dated<Citation> dated) {
        Citation citation = texts.cited(dated.value(), words.language());
        Phrase phrase = new Phrase().link(citation.text(), citation.address());
        if (!dated.span().equals(InForce.always())) {
            phrase.text(", " + words.span(dated.span()));
        }
        String certainty = words.code("certainty", citation.certainty());
        return certainty.isEmpty()
                ? phrase.item()
                : phrase.aside(" (" + certainty + ")").item();
    }
}
