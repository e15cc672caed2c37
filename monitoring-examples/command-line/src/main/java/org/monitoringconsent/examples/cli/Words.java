// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.monitoringconsent.rule.TextFiles;

/** The headings of the output in one language. */
final class Words {

    private static final TextFiles TEXTS = TextFiles.of("words", Words.class::getResourceAsStream);

    private final Locale language;

    private Words(Locale language) {
        this.language = language;
    }

    /** The headings in a language that {@linkplain #languages() there is}. */
    static Words in(Locale language) {
        return new Words(language);
    }

    /** Whether there are headings in the language. */
    static boolean are(Locale language) {
        return TEXTS.has(language);
    }

    /** The languages that there are, by their codes; a language is there when its file is. */
    static List<String> languages() {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> are(Locale.forLanguageTag(code)))
                .sorted()
                .toList();
    }

    /** The language. */
    Locale language() {
        return language;
    }

    /** The heading. */
    String of(String key) {
        return TEXTS.of(key, language);
    }

    /** The heading with values put in. */
    String of(String key, Object... values) {
        return new MessageFormat(of(key), language).format(values);
    }

    /** The word for a constant. */
    String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
