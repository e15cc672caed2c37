// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose law it is: a country, or a region of one that has law of its own.
 *
 * <p>Sorted by code, so that a country stands before its regions.
 */
public sealed interface Jurisdiction extends Comparable<Jurisdiction> permits CountryCode, RegionCode {

    /** Returns the one with this code, such as {@code GB} or {@code US-CA}; throws {@link IllegalArgumentException} when there is none. */
    static Jurisdiction of(String code) {
        return Objects.requireNonNull(code, "a code must be given").indexOf('-') < 0
                ? CountryCode.of(code)
                : RegionCode.of(code);
    }

    /** Returns the one with this code, or empty when there is none. */
    static Optional<Jurisdiction> find(String code) {
        return Objects.requireNonNull(code, "a code must be given").indexOf('-') < 0
                ? CountryCode.find(code).map(Jurisdiction.class::cast)
                : RegionCode.find(code).map(Jurisdiction.class::cast);
    }

    /** Returns the code, such as {@code GB} or {@code US-CA}. */
    String value();

    /** Returns the country itself, or the one to which the region belongs. */
    CountryCode country();

    /** Returns the name for people in the language, with the code. */
    String name(Locale language);

    @Override
    default int compareTo(Jurisdiction other) {
        return value().compareTo(other.value());
    }
}
