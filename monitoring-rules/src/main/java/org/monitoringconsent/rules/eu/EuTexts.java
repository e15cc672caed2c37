package org.monitoringconsent.rules.eu;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.monitoringconsent.rule.Texts;

/** The sentences of the baseline, in English and Dutch. */
final class EuTexts {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Texts.DUTCH);

    private EuTexts() {}

    /** The sentences in those of the languages that the baseline has. */
    static Texts in(List<Locale> languages) {
        List<Locale> known = new ArrayList<>(LANGUAGES);
        known.retainAll(languages);
        if (known.isEmpty()) {
            return Texts.of(Locale.ENGLISH, Map.of());
        }
        return Texts.read(
                known,
                language -> EuTexts.class.getResourceAsStream(
                        language.equals(Texts.DUTCH) ? "messages_nl.properties" : "messages.properties"));
    }
}
