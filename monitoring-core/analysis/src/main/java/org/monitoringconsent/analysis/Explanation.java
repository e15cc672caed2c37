// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.rule.TextFiles;

/**
 * Why a finding is one, by the key of its text and what is filled in, so that it can be said in every language that there are
 * texts in.
 *
 * @param key the key in {@code findings.properties}, such as {@code neverFires}
 * @param values what stands for {@code {0}}, {@code {1}} and so on: codes, names, numbers, conditions or further explanations
 */
public record Explanation(String key, List<Object> values) {

    private static final TextFiles TEXTS = TextFiles.of("findings", Explanation.class::getResourceAsStream);

    /** Copies the values. */
    public Explanation {
        values = List.copyOf(values);
    }

    static Explanation of(String key, Object... values) {
        return new Explanation(key, List.of(values));
    }

    /** The parts, one or more, with the word of the key between each two of them. */
    static Object joined(String key, Collection<String> parts) {
        return parts.stream()
                .map(Object.class::cast)
                .reduce((one, other) -> of(key, one, other))
                .orElse("");
    }

    /** One sentence in the language, or in English where there are no texts in it. */
    public String in(Locale language) {
        Object[] said = values.stream().map(value -> said(value, language)).toArray();
        return TEXTS.of(key, language, said);
    }

    private static Object said(Object value, Locale language) {
        if (value instanceof Explanation part) {
            return part.in(language);
        }
        return value instanceof Condition condition ? condition.sentence(language) : value;
    }
}
