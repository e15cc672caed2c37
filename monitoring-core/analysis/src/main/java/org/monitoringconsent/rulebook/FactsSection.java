// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.rule.FactTexts;

/** The facts that the rules in force read. */
final class FactsSection {

    private final Edition edition;
    private final Words words;

    FactsSection(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "facts", words.of("facts")));
        blocks.add(Phrase.of(words.of("facts.intro")).paragraph());
        blocks.add(new Block.Bullets(kinds()));
        blocks.add(new Block.Table(
                List.of(words.of("facts.fact"), words.of("facts.values"), words.of("facts.unstated")),
                edition.facts(edition.rules()).stream().map(this::row).toList()));
        return blocks;
    }

    private List<Block.Item> kinds() {
        List<Block.Item> kinds = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            kinds.add(new Phrase()
                    .strong(words.code("factKind", kind))
                    .text(" – " + words.of("factKind." + kind + ".meaning"))
                    .item());
        }
        return kinds;
    }

    private List<List<Inline>> row(Fact<?> fact) {
        Phrase name = new Phrase().code(fact.name());
        edition.meaning(fact.name()).ifPresent(text -> name.text(" " + text));
        return List.of(name.line(), values(fact), UnstatedText.of(fact, words));
    }

    private List<Inline> values(Fact<?> fact) {
        if (fact.isJurisdiction()) {
            return Phrase.of(words.of(fact.isOpen() ? "facts.region" : "facts.country"))
                    .line();
        }
        return new Phrase()
                .each(
                        fact.values(),
                        (phrase, value) -> phrase.add(new Inline.Code(
                                String.valueOf(value),
                                FactTexts.meaning(fact, value, words.language()).orElse(""))))
                .line();
    }
}
