package org.monitoringconsent.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;

/** Prints conditions in words: a short one as a sentence, a long one as lists of what must hold together or instead. */
final class ConditionText {

    /** A sentence longer than this is taken apart. */
    private static final int LONGEST_SENTENCE = 120;
    /** A sentence with lists in brackets is hard to read sooner. */
    private static final int LONGEST_WITH_BRACKETS = 70;
    /** A fact in backticks, a named condition in quotation marks, a value in capitals or a truth value. */
    private static final Pattern TOKEN = Pattern.compile("`([^`]+)`|“([^”]+)”|\\b([A-Z][A-Z0-9_]+|true|false)\\b");

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
        String sentence = (positive ? condition : Conditions.not(condition)).sentence(words.language());
        List<Condition> parts = parts(condition);
        int longest = parts.stream().anyMatch(ConditionText::isList) ? LONGEST_WITH_BRACKETS : LONGEST_SENTENCE;
        if (parts.size() < 2 || sentence.length() <= longest) {
            return new Block.Item(line(sentence), List.of());
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

    private List<Inline> line(String sentence) {
        Phrase phrase = new Phrase();
        Matcher matcher = TOKEN.matcher(sentence);
        int end = 0;
        while (matcher.find()) {
            phrase.text(sentence.substring(end, matcher.start()));
            phrase.add(token(matcher));
            end = matcher.end();
        }
        return phrase.text(sentence.substring(end)).line();
    }

    private Inline token(Matcher matcher) {
        String name = matcher.group(2);
        if (name != null) {
            return terms.apply(name);
        }
        String fact = matcher.group(1);
        return fact == null ? new Inline.Code(matcher.group(3), "") : facts.apply(fact);
    }
}
