// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.RuleSet;

/** What the page is about, how the rules work together, and how many there are. */
final class OverviewSection {

    private final Edition edition;
    private final RuleSet ruleSet;
    private final Words words;

    OverviewSection(Edition edition) {
        this.edition = edition;
        this.ruleSet = edition.ruleSet();
        this.words = edition.words();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "top", edition.title()));
        blocks.add(Phrase.of(words.of("intro")).paragraph());
        blocks.add(new Block.Heading(2, "overview", words.of("overview")));
        if (edition.day().isBefore(ruleSet.firstDay())) {
            blocks.add(new Block.Paragraph(new Phrase()
                    .strong(words.of("overview.tooEarly", words.day(ruleSet.firstDay())))
                    .line()));
        }
        blocks.add(new Block.Fields(fields()));
        blocks.add(new Block.Heading(3, "reading", words.of("reading")));
        blocks.add(Phrase.of(words.of("reading.text")).paragraph());
        blocks.add(Phrase.of(words.of("reading.conditions")).paragraph());
        blocks.add(kinds());
        return blocks;
    }

    private List<Block.Field> fields() {
        LocalDate day = edition.day();
        LocalDate since = ruleSet.editionDays().floor(day);
        LocalDate next = ruleSet.editionDays().higher(day);
        List<Block.Field> fields = new ArrayList<>();
        field(fields, "jurisdiction", edition.jurisdiction() + " (" + ruleSet.jurisdiction() + ")");
        field(fields, "day", words.day(day));
        if (since != null) {
            field(fields, "edition", words.of("overview.editionText", words.day(since), until(next)));
        }
        field(fields, "covers", words.of("overview.coversText", words.day(ruleSet.firstDay())));
        field(fields, "checked", words.of("overview.checkedText", words.day(ruleSet.checkedUpTo())));
        field(fields, "version", ruleSet.version());
        field(
                fields,
                "rules",
                words.of(
                        "overview.rulesText",
                        edition.rules().size(),
                        ruleSet.rules().size() - edition.rules().size()));
        if (ruleSet.bindsCallers()) {
            field(fields, "callers", words.of("overview.callersText", edition.jurisdiction()));
        }
        fields.add(new Block.Field(words.of("overview.claims"), claims()));
        return fields;
    }

    /** For which values of which facts there is law; a request with any other value is denied. */
    private List<Block> claims() {
        List<Block.Item> items = new ArrayList<>();
        Phrase complete = new Phrase();
        ruleSet.valuesWithLaw().forEach((fact, claimed) -> {
            List<?> beyond = fact.values().stream()
                    .filter(value -> !claimed.contains(value))
                    .toList();
            if (fact.isOpen()) {
                items.add(claimed(fact, claimed).item());
            } else if (beyond.isEmpty()) {
                complete.text(complete.isEmpty() ? "" : ", ").add(edition.fact(fact.name()));
            } else {
                items.add(claimed(fact, claimed)
                        .text("; " + words.of("overview.claims.not") + " ")
                        .each(beyond, (line, value) -> line.code(String.valueOf(value)))
                        .item());
            }
        });
        if (!complete.isEmpty()) {
            items.add(
                    0,
                    new Phrase()
                            .text(words.of("overview.claims.all") + " ")
                            .addAll(complete.line())
                            .item());
        }
        return List.of(Phrase.of(words.of("overview.claims.text")).paragraph(), new Block.Bullets(items));
    }

    private Phrase claimed(Fact<?> fact, List<?> values) {
        return new Phrase()
                .add(edition.fact(fact.name()))
                .text(" " + words.of("overview.claims.only") + " ")
                .each(values, (line, value) -> line.code(String.valueOf(value)));
    }

    private String until(@Nullable LocalDate next) {
        return next == null ? words.of("overview.noNext") : words.of("overview.next", words.day(next));
    }

    private void field(List<Block.Field> fields, String key, String text) {
        fields.add(new Block.Field(
                words.of("overview." + key), List.of(Phrase.of(text).paragraph())));
    }

    private Block kinds() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (RuleKind kind : RuleKind.values()) {
            long count = edition.rules().stream()
                    .map(Rule::kind)
                    .filter(kind::equals)
                    .count();
            rows.add(List.of(
                    new Phrase().strong(words.code("kind", kind)).line(),
                    Phrase.of(words.of("kind." + kind + ".meaning")).line(),
                    Phrase.of(String.valueOf(count)).line()));
        }
        return new Block.Table(
                List.of(words.of("kinds.kind"), words.of("kinds.meaning"), words.of("kinds.count")), rows);
    }
}
