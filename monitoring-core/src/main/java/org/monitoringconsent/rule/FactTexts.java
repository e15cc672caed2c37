// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;

/** What the facts of the vocabulary and their values mean, in words. */
public final class FactTexts {

    private static final TextFiles FACTS = TextFiles.of("facts", FactTexts.class::getResourceAsStream);
    private static final TextFiles VALUES = TextFiles.of("values", FactTexts.class::getResourceAsStream);

    private FactTexts() {}

    /**
     * What a fact means, such as "what the worker was told beforehand"; empty for a fact that a rule set declared.
     *
     * @param language one that has a file of texts; any other reads as English
     */
    public static Optional<String> meaning(Fact<?> fact, Locale language) {
        return meaning(Objects.requireNonNull(fact, "a fact must be given").name(), language);
    }

    /** The same by the path in a request, {@code day} and {@code worker.id} included; empty for any other path. */
    public static Optional<String> meaning(String path, Locale language) {
        return FACTS.find("fact." + path, language);
    }

    /** What a value of a fact means, such as "that monitoring may happen, and no more"; empty for one that a rule set declared. */
    public static Optional<String> meaning(Fact<?> fact, Object value, Locale language) {
        Objects.requireNonNull(fact, "a fact must be given");
        Objects.requireNonNull(value, "a value must be given");
        Objects.requireNonNull(language, "a language must be given");
        if (value instanceof CountryCode country) {
            return Optional.of(new Locale("", country.value()).getDisplayCountry(language));
        }
        String own = "fact." + fact.name() + "." + value;
        return FACTS.find(own, language).or(() -> VALUES.find(key(value), language));
    }

    /** The short name of an activity or a purpose, such as "listening live"; the constant where there is none. */
    public static String name(Enum<?> value, Locale language) {
        Objects.requireNonNull(value, "a value must be given");
        return VALUES.find(key(value) + ".name", language).orElse(value.name());
    }

    private static String key(Object value) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        return type.getSimpleName() + "." + value;
    }
}
