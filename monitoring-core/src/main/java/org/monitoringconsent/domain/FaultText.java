// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a request, by the key of its text and what is filled in, so that it can be said in every language that
 * there are texts in.
 *
 * @param key the key in {@code faults.properties}, such as {@code required}
 * @param values what stands for {@code {0}}, {@code {1}} and so on: names, numbers, days or further texts; never a worker's
 *     data
 */
public record FaultText(String key, List<Serializable> values) implements Serializable {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final String FILE = "org.monitoringconsent.domain.faults";

    /** Copies the values. */
    public FaultText {
        values = List.copyOf(values);
    }

    /** The text of a key with what is filled in. */
    public static FaultText of(String key, Serializable... values) {
        return new FaultText(key, List.of(values));
    }

    /** The text in the language, or in English where there are no texts in it. */
    public String in(Locale language) {
        // In one pass: what is filled in may itself look like a place to fill.
        return PLACE.matcher(texts(language).getString(key)).replaceAll(place -> {
            Serializable value = values.get(Integer.parseInt(place.group(1)));
            return Matcher.quoteReplacement(
                    value instanceof FaultText inner ? inner.in(language) : String.valueOf(value));
        });
    }

    /** A bundle of the very language: the language of the machine is not what was asked for. */
    private static ResourceBundle texts(Locale language) {
        Locale own = Locale.forLanguageTag(
                Objects.requireNonNull(language, "a language must be given").getLanguage());
        ResourceBundle found = ResourceBundle.getBundle(FILE, own, FaultText.class.getModule());
        return found.getLocale().getLanguage().equals(own.getLanguage())
                ? found
                : ResourceBundle.getBundle(FILE, Locale.ROOT, FaultText.class.getModule());
    }
}
