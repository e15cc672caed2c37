// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.condition.SentenceWriter;
import org.monitoringconsent.domain.Fact;

/** Prints conditions in words: a short one as a sentence, a long one as lists of what must hold together or instead. */
final class ConditionText {

    /** A sentence longer than this is taken apart. */
    private static final int LONGEST_SENTENCE = 120;
    /** A sentence with lists in brackets is hard to read sooner. */
    private static final int LONGEST_WITH_BRACKETS = 70;

    private final Words words;
    private final Function<String, Inline> terms;
    private final Function<String, Inline> facts;

    /**
     * Prints in the language of the words.
     *
     * @param terms how a named condition is shown, by its name
     * @param facts how a fact is shown, by its name
     */
    ConditionText(Words words, Function<String, Inline> terms, Function<String, Inline> facts) {
        this.words = words;
        this.terms = terms;
        this.facts = facts;
    }

    List<Block> blocks(Condition condition) {
        Block.Item item = item(condition, true);
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(item.line())));
        if (!item.below().isEmpty()) {
            blocks.add(new Block.Bullets(item.below()));
        }
        return blocks;
    }

    Block.Item item(Condition condition) {
        return item(condition, true);
    }

    private Block.Item item(Condition condition, boolean positive) {
        if (condition instanceof Condition.Not not) {
            return item(not.part(), !positive);
        }
        Condition told = positive ? condition : Conditions.not(condition);
        List<Condition> parts = parts(condition);
        int longest = parts.stream().anyMatch(ConditionText::isList) ? LONGEST_WITH_BRACKETS : LONGEST_SENTENCE;
        if (parts.size() < 2 || told.sentence(words.language()).length() <= longest) {
            return new Block.Item(line(told), List.of());
        }
        boolean together = (condition instanceof Condition.All) == positive;
        List<Block.Item> below =
                parts.stream().map(part -> item(part, positive)).toList();
        return new Block.Item(
                Phrase.of(words.of(together ? "condition.all" : "condition.any"))
                        .line(),
                below);
    }

    /** The parts of a list, with lists of the same kind taken into it. */
    private static List<Condition> parts(Condition condition) {
        List<Condition> flat = new ArrayList<>();
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> flat.addAll(part instanceof Condition.All ? parts(part) : List.of(part)));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> flat.addAll(part instanceof Condition.Any ? parts(part) : List.of(part)));
        }
        return flat;
    }

    private static boolean isList(Condition condition) {
        Condition inner = condition instanceof Condition.Not not ? not.part() : condition;
        return parts(inner).size() > 1;
    }

    private List<Inline> line(Condition condition) {
        Phrase phrase = new Phrase();
        condition.tell(words.language(), new SentenceWriter() {
            @Override
            public void words(String text) {
                phrase.text(text);
            }

            @Override
            public void fact(Fact<?> fact) {
                phrase.add(facts.apply(fact.name()));
            }

            @Override
            public void value(Object value) {
                phrase.add(new Inline.Code(String.valueOf(value), ""));
            }

            @Override
            public void named(String name) {
                phrase.add(terms.apply(name));
            }

            @Override
            public void day(LocalDate day) {
                phrase.text(day.toString());
            }
        });
        return phrase.line();
    }
}
