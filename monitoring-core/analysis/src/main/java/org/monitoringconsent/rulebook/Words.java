// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.rule.TextFiles;

/** Headings and joining words in the language of a page. */
final class Words {

    private static final TextFiles TEXTS = TextFiles.of("rulebook", Words.class::getResourceAsStream);

    private final Locale language;

    Words(Locale language) {
        this.language = language;
    }

    Locale language() {
        return language;
    }

    /** The words of a key, with each {@code {n}} replaced by the argument at that position. */
    String of(String key, Object... arguments) {
        return TEXTS.of(key, language, arguments);
    }

    Optional<String> find(String key) {
        return TEXTS.find(key, language);
    }

    /** A code of an enum in words. */
    String code(String topic, Enum<?> code) {
        return of(topic + "." + code.name());
    }

    /** The day as people write it; the months are ours, so that no release of Java changes a page. */
    String day(LocalDate day) {
        return day.getDayOfMonth() + " " + of("month." + day.getMonthValue()) + " " + day.getYear();
    }

    String span(InForce span) {
        String first = span.firstDay().map(this::day).orElse("");
        String last = span.lastDay().map(this::day).orElse("");
        if (first.isEmpty()) {
            return last.isEmpty() ? of("span.always") : of("span.until", last);
        }
        return last.isEmpty() ? of("span.since", first) : of("span.fromTo", first, last);
    }
}
