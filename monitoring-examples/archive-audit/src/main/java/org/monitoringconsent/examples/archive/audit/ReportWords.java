// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.monitoringconsent.rule.FactTexts;
import org.monitoringconsent.rule.TextFiles;

/** The words of the summary and the page in one language; a language is there when its file is. */
final class ReportWords {

    private static final TextFiles TEXTS = TextFiles.of("report", ReportWords.class::getResourceAsStream);

    private final Locale language;

    ReportWords(Locale language) {
        this.language = language;
    }

    Locale language() {
        return language;
    }

    /** The language as a page names it: that of the words, which are English where there is no file. */
    String tag() {
        return TEXTS.has(language) ? language.getLanguage() : Locale.ENGLISH.getLanguage();
    }

    /** The words of a key, with counts and texts put in. */
    String of(String key, Object... values) {
        return TEXTS.of(key, language, values);
    }

    /** The sentence of a constant. */
    String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The name of a fact with what it means. */
    String fact(String name) {
        return FactTexts.meaning(name, language)
                .map(meaning -> name + "  " + meaning)
                .orElse(name);
    }

    /** A place in a file, of which each part is a word with or without a number behind it, such as {@code line 12}. */
    String place(String place) {
        return Arrays.stream(place.split(", ", -1)).map(this::part).collect(Collectors.joining(", "));
    }

    private String part(String part) {
        int end = part.lastIndexOf(' ');
        boolean numbered = end >= 0 && part.substring(end + 1).matches("[0-9]+");
        String word = numbered ? part.substring(0, end) : part;
        return TEXTS.find("place." + word.replace(' ', '-'), language)
                .map(known -> numbered ? known + part.substring(end) : known)
                .orElse(part);
    }
}
