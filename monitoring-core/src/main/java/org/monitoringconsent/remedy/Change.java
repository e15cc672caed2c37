package org.monitoringconsent.remedy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.rule.FactTexts;

/**
 * One fact and the values of which any one will do.
 *
 * @param fact what has to be brought about, or stated
 * @param anyOf the values, in the order of the vocabulary, at least one
 */
public record Change(Fact<?> fact, List<Object> anyOf) {

    /** Copies the values. */
    public Change {
        anyOf = List.copyOf(anyOf);
    }

    /** The change as a request would state it, with the joining words of the language. */
    public String text(Locale language) {
        return "`" + fact.name() + "` = "
                + or(anyOf.stream().map(String::valueOf).toList(), language);
    }

    /** The change in words, such as "what the worker was told beforehand: that monitoring may happen, and no more". */
    public String meaning(Locale language) {
        String fallback = fact.name();
        List<String> values = anyOf.stream()
                .map(value -> FactTexts.meaning(fact, value, language).orElse(String.valueOf(value)))
                .toList();
        return FactTexts.meaning(fact, language).orElse(fallback) + ": " + or(values, language);
    }

    private static String or(List<String> values, Locale language) {
        return values.stream().collect(Collectors.joining(" " + Remedy.WORDS.of("or", language) + " "));
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
