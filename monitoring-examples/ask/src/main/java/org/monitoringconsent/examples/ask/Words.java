// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.rule.FactTexts;
import org.monitoringconsent.rule.TextFiles;

/** The words of the page in one language. */
final class Words {

    private static final TextFiles TEXTS = TextFiles.of("ask", Words.class::getResourceAsStream);
    private static final TextFiles QUESTIONS = TextFiles.of("questions", Words.class::getResourceAsStream);

    private final Locale language;

    Words(Locale language) {
        this.language = language;
    }

    Locale language() {
        return language;
    }

    /** The code of the language. */
    String tag() {
        return language.getLanguage();
    }

    String of(String key, Object... arguments) {
        return TEXTS.of(key, language, arguments);
    }

    /** The word for a constant, such as the kind of a rule. */
    String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    Optional<String> find(String key) {
        return TEXTS.find(key, language);
    }

    /** What is asked to learn of a fact, as one asks people. */
    String question(String fact) {
        return QUESTIONS
                .find(fact, language)
                .orElseGet(() -> capital(FactTexts.meaning(fact, language).orElse(fact)));
    }

    /** What one should know to answer. */
    Optional<String> hint(String fact) {
        return QUESTIONS.find(fact + ".hint", language);
    }

    /** A value as an answer. */
    String answer(Fact<?> fact, Object value) {
        return QUESTIONS
                .find(fact.name() + "." + value, language)
                .or(() -> FactTexts.meaning(fact, value, language))
                .map(Words::capital)
                .orElse(String.valueOf(value));
    }

    /** What a fact is, as a part of a sentence. */
    String meaning(Fact<?> fact) {
        return FactTexts.meaning(fact, language).orElse(fact.name());
    }

    /** A value as a part of a sentence. */
    String meaning(Fact<?> fact, Object value) {
        return FactTexts.meaning(fact, value, language).orElse(String.valueOf(value));
    }

    /** A day as people of the language write it. */
    String day(LocalDate day) {
        return of("day", day.getDayOfMonth(), of("month." + day.getMonthValue()), day.getYear());
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
