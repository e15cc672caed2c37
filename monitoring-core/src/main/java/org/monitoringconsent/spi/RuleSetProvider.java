// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.rule.RuleSet;

/**
 * Brings one jurisdiction's rule set along; found by {@link java.util.ServiceLoader}.
 *
 * <p>A provider has a public constructor without parameters. New methods of this interface will have defaults.
 */
public interface RuleSetProvider {

    /** The rule set; called once for each engine. */
    RuleSet ruleSet();

    /**
     * What an audit finds in this rule set and its authors accept, a line for each with the reason; the form is that of
     * {@code AcceptedFindings} in the artifact for analysis. Where they stand in a file beside the provider, {@link #lines} reads it.
     */
    default List<String> acceptedFindings() {
        return List.of();
    }

    /**
     * The same findings, with their reasons in the language where the authors give them in it; otherwise as in
     * {@link #acceptedFindings()}.
     */
    default List<String> acceptedFindings(Locale language) {
        return acceptedFindings();
    }

    /**
     * Returns the lines of a resource beside the provider in the language, such as {@code NAME_nl.txt} for Dutch, or else those
     * of {@code NAME.txt}.
     *
     * @param opener how a UTF-8 file is opened, such as {@code MyRules.class::getResourceAsStream}; it is closed when read
     * @throws IllegalStateException when neither is there
     */
    static List<String> lines(String name, Locale language, Function<String, @Nullable InputStream> opener) {
        InputStream own = opener.apply(name + "_" + language.getLanguage() + ".txt");
        return lines(own == null ? opener.apply(name + ".txt") : own);
    }

    /**
     * Returns the lines of a resource beside the provider.
     *
     * @param resource a UTF-8 file, which is closed; the module that holds it must open it itself
     * @throws IllegalStateException when it is not there
     */
    static List<String> lines(@Nullable InputStream resource) {
        if (resource == null) {
            throw new IllegalStateException("resource with accepted findings is not there");
        }
        try (resource) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
