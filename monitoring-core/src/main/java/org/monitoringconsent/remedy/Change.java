// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.remedy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.rule.FactTexts;

/** One fact and the values of which any one will do. */
public final class Change {

    private final Fact<?> fact;
    private final List<Object> anyOf;

    private Change(Fact<?> fact, List<Object> anyOf) {
        this.fact = fact;
        this.anyOf = List.copyOf(anyOf);
    }

    /**
     * A change.
     *
     * @param fact what has to be brought about, or stated
     * @param anyOf the values of which any one will do, in the order of the vocabulary
     * @throws IllegalArgumentException when there is no value
     */
    public static Change of(Fact<?> fact, List<Object> anyOf) {
        Objects.requireNonNull(fact, "a fact must be given");
        for (Object value : Objects.requireNonNull(anyOf, "values must be given")) {
            Objects.requireNonNull(value, "a value must be given");
        }
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("a change of `" + fact.name() + "` must have a value");
        }
        return new Change(fact, anyOf);
    }

    /** What has to be brought about, or stated. */
    public Fact<?> fact() {
        return fact;
    }

    /** The values of which any one will do, in the order of the vocabulary; at least one. */
    public List<Object> anyOf() {
        return anyOf;
    }

    /** The change as a request would state it, with the joining words of the language. */
    public String text(Locale language) {
        return "`" + fact.name() + "` = "
                + or(anyOf.stream().map(String::valueOf).toList(), " ", language);
    }

    /** The values in words, such as "that monitoring may happen, and no more". */
    public String values(Locale language) {
        return or(
                anyOf.stream()
                        .map(value -> FactTexts.meaning(fact, value, language).orElse(String.valueOf(value)))
                        .toList(),
                "; ",
                language);
    }

    private static String or(List<String> values, String between, Locale language) {
        return String.join(between + Remedy.WORDS.of("or", language) + " ", values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Change that && fact.equals(that.fact) && anyOf.equals(that.anyOf);
    }

    @Override
    public int hashCode() {
        return fact.hashCode() * 31 + anyOf.hashCode();
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
