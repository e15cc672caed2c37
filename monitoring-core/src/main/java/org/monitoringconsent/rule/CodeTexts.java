// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of obligations and advisories; a language is there when its file is. */
final class CodeTexts {

    private static final Texts ENGLISH =
            Texts.read(Locale.ENGLISH, CodeTexts.class.getResourceAsStream("obligations.properties"));
    /** More languages than there are; whoever makes languages up must not fill the memory. */
    private static final int MOST_LANGUAGES = 256;

    private static final Map<String, Optional<Texts>> OTHERS = new ConcurrentHashMap<>();

    private CodeTexts() {}

    /** The text of the code in the language, or in English. */
    static String text(String code, Locale language) {
        return in(language)
                .flatMap(texts -> texts.find(code, language))
                .or(() -> ENGLISH.find(code, Locale.ENGLISH))
                .orElse(code);
    }

    private static Optional<Texts> in(Locale language) {
        String name = Texts.code(language);
        Optional<Texts> known = OTHERS.get(name);
        if (known != null) {
            return known;
        }
        Optional<Texts> read = read(language);
        if (OTHERS.size() < MOST_LANGUAGES) {
            OTHERS.put(name, read);
        }
        return read;
    }

    private static Optional<Texts> read(Locale language) {
        InputStream file = CodeTexts.class.getResourceAsStream("obligations_" + Texts.code(language) + ".properties");
        return file == null ? Optional.empty() : Optional.of(Texts.read(language, file));
    }
}
