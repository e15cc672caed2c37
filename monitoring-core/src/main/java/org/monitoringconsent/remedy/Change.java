package org.monitoringconsent.remedy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.Fact;

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

    /** The change as a phrase in the language, English or Dutch. */
    public String text(Locale language) {
        String or = language.getLanguage().equals("nl") ? " of " : " or ";
        return "`" + fact.name() + "` = " + anyOf.stream().map(String::valueOf).collect(Collectors.joining(or));
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
