package org.monitoringconsent.remedy;

import java.util.List;
import java.util.Locale;
import org.monitoringconsent.domain.Fact;
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
                + or(anyOf.stream().map(String::valueOf).toList(), " ", language);
    }

    /** The values in words, such as "that monitoring may happen, and no more". */
    public String values(Locale language) {
        return or(
                anyOf.stream()
                        .map(value -> FactTexts.meaning(fact, value, language).orElse(String.valueOf(value)))
                        .toList(),
                "; ",
                language);
    }

    private static String or(List<String> values, String between, Locale language) {
        return String.join(between + Remedy.WORDS.of("or", language) + " ", values);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
