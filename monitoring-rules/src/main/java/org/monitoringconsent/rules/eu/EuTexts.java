package org.monitoringconsent.rules.eu;

import java.util.List;
import java.util.Locale;
import org.monitoringconsent.rule.Texts;

/** The sentences of the baseline. */
final class EuTexts {

    private EuTexts() {}

    /** The sentences in those of the languages that the baseline has. */
    static Texts in(List<Locale> languages) {
        return Texts.files("messages", EuTexts.class::getResourceAsStream).only(languages);
    }
}
