package org.monitoringconsent.rules.eu;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.rule.Texts;

/** The sentences of the baseline, in English and Dutch. */
final class EuTexts {

    private EuTexts() {}

    /** The sentences in those of the languages that the baseline has. */
    static Texts in(List<Locale> languages) {
        boolean dutch = languages.contains(Texts.DUTCH);
        if (!languages.contains(Locale.ENGLISH)) {
            return dutch ? Texts.read(Texts.DUTCH, dutch()) : Texts.of(Locale.ENGLISH, Map.of());
        }
        Texts english = Texts.read(Locale.ENGLISH, EuTexts.class.getResourceAsStream("messages.properties"));
        return dutch ? english.and(Texts.DUTCH, dutch()) : english;
    }

    private static @Nullable InputStream dutch() {
        return EuTexts.class.getResourceAsStream("messages_nl.properties");
    }
}
