package org.monitoringconsent.rule;

import java.util.Locale;

/** The texts of obligations and advisories. */
final class CodeTexts {

    private static final Texts TEXTS = Texts.read(
                    Locale.ENGLISH, CodeTexts.class.getResourceAsStream("obligations.properties"))
            .and(Texts.DUTCH, CodeTexts.class.getResourceAsStream("obligations_nl.properties"));

    private CodeTexts() {}

    static String text(String code, Locale language) {
        return TEXTS.find(code, language).orElse(code);
    }
}
