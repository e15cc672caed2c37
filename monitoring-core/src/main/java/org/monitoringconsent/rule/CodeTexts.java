package org.monitoringconsent.rule;

import java.util.List;
import java.util.Locale;

/** The texts of obligations and advisories. */
final class CodeTexts {

    private static final Texts TEXTS = Texts.read(
            List.of(Locale.ENGLISH, Texts.DUTCH),
            language -> CodeTexts.class.getResourceAsStream(
                    language.equals(Texts.DUTCH) ? "obligations_nl.properties" : "obligations.properties"));

    private CodeTexts() {}

    static String text(String code, Locale language) {
        return TEXTS.find(code, language).orElse(code);
    }
}
