// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Field;
import org.monitoringconsent.domain.RequestFields;
import org.monitoringconsent.rule.FactTexts;

/** All that a request can state, as a page: each fact, what it means, its values and how it is read when it is left out. */
public final class FactReference {

    /** A list of values that stands on the page already is not printed again when it is longer than this. */
    private static final int LONG = 9;

    private final Words words;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Page.Entry> contents = new ArrayList<>();
    private final List<Fact<?>> shown = new ArrayList<>();

    private FactReference(Words words) {
        this.words = words;
    }

    /** The page in a language that there are texts in. */
    public static Page page(Locale language) {
        return new FactReference(new Words(language)).write();
    }

    private Page write() {
        String title = words.of("reference.title");
        blocks.add(new Block.Heading(1, "top", title));
        blocks.add(Phrase.of(words.of("reference.intro")).paragraph());
        List<Block.Item> kinds = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            kinds.add(new Phrase()
                    .strong(words.code("factKind", kind))
                    .text(" – " + words.of("factKind." + kind + ".meaning"))
                    .item());
        }
        blocks.add(new Block.Bullets(kinds));
        part("", words.of("reference.request"));
        for (String part : RequestFields.parts()) {
            part(part, words.of("reference." + part));
        }
        return new Page(title, words, contents, blocks);
    }

    private void part(String part, String heading) {
        String anchor = part.isEmpty() ? "request" : part;
        blocks.add(new Block.Heading(2, anchor, heading));
        contents.add(new Page.Entry(heading, anchor, List.of()));
        RequestFields.of(part).forEach(this::field);
    }

    private void field(Field field) {
        blocks.add(new Block.Heading(3, field.path(), field.path()));
        blocks.add(Phrase.of(sentence(
                        FactTexts.meaning(field.path(), words.language()).orElse(field.path())))
                .paragraph());
        Optional<Fact<?>> fact = Facts.all().stream()
                .filter(one -> one.field().filter(field::equals).isPresent())
                .findFirst();
        List<Block.Field> rows = new ArrayList<>();
        rows.add(new Block.Field(words.of("facts.values"), values(field, fact)));
        fact.filter(one -> !one.name().equals(field.path()))
                .ifPresent(one -> rows.add(new Block.Field(
                        words.of("reference.gives"),
                        List.of(new Phrase().code(one.name()).paragraph()))));
        rows.add(new Block.Field(words.of("facts.unstated"), List.of(new Block.Paragraph(unstated(field, fact)))));
        fact.filter(Fact::isControllable)
                .ifPresent(one -> rows.add(new Block.Field(
                        words.of("reference.changeable"),
                        List.of(new Phrase()
                                .each(one.reachable(), (phrase, value) -> phrase.code(String.valueOf(value)))
                                .paragraph()))));
        blocks.add(new Block.Fields(rows));
    }

    private List<Inline> unstated(Field field, Optional<Fact<?>> fact) {
        if (field.isRequired()) {
            return Phrase.of(words.of("reference.required")).line();
        }
        return fact.map(one -> UnstatedText.of(one, words))
                .orElseGet(() -> Phrase.of(words.of("reference.optional")).line());
    }

    private List<Block> values(Field field, Optional<Fact<?>> fact) {
        List<Block> blocksOfValues = new ArrayList<>();
        boolean free = field.form() != Field.Form.CONSTANT && field.form() != Field.Form.FLAG;
        if (free) {
            blocksOfValues.add(Phrase.of(words.code("reference", field.form())).paragraph());
        }
        if (fact.isEmpty()
                || field.form() == Field.Form.DAY
                || fact.filter(Fact::isJurisdiction).isPresent()) {
            return blocksOfValues;
        }
        Fact<?> one = fact.get();
        Optional<Fact<?>> same = shown.stream()
                .filter(other ->
                        other.values().equals(one.values()) && other.values().size() > LONG)
                .findFirst();
        if (same.isPresent()) {
            String name = same.get().name();
            return List.of(Phrase.of(words.of("reference.same") + " ")
                    .link(name, "#" + name)
                    .paragraph());
        }
        shown.add(one);
        if (free) {
            blocksOfValues.add(Phrase.of(words.of("reference.seen")).paragraph());
        }
        blocksOfValues.add(new Block.Bullets(
                one.values().stream().map(value -> value(one, value)).toList()));
        return blocksOfValues;
    }

    private Block.Item value(Fact<?> fact, Object value) {
        Phrase phrase = new Phrase().code(String.valueOf(value));
        FactTexts.meaning(fact, value, words.language()).ifPresent(text -> phrase.text(" – " + text));
        return phrase.item();
    }

    private static String sentence(String meaning) {
        return Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1) + ".";
    }
}
