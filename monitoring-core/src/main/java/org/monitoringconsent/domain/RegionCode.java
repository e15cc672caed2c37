// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A region of a country by its code, such as {@code US-CA} or {@code GB-SCT}. Source: ISO 3166-2.
 *
 * <p>Only the form and the country are checked. Which regions there are, no list here says: those that matter are the ones for
 * which a rule set is loaded.
 */
public final class RegionCode implements Jurisdiction {

    private static final int BEGIN = 3;
    private static final int LONGEST = 6;

    private final CountryCode country;
    private final String code;

    private RegionCode(CountryCode country, String code) {
        this.country = country;
        this.code = code;
    }

    /** Returns the region with this code; throws {@link IllegalArgumentException} when it cannot be one. */
    public static RegionCode of(String code) {
        Optional<RegionCode> found = find(code);
        if (found.isEmpty()) {
            String shown = code.length() <= 2 ? code : code.substring(0, 2) + "...";
            throw new IllegalArgumentException("region `" + shown + "` must be an ISO 3166-2 code, such as `US-CA`");
        }
        return found.get();
    }

    /** Returns the region with this code, or empty when it cannot be one. */
    public static Optional<RegionCode> find(String code) {
        Objects.requireNonNull(code, "a code must be given");
        if (code.length() <= BEGIN || code.length() > LONGEST || code.charAt(BEGIN - 1) != '-') {
            return Optional.empty();
        }
        for (int i = BEGIN; i < code.length(); i++) {
            char character = code.charAt(i);
            if ((character < 'A' || character > 'Z') && (character < '0' || character > '9')) {
                return Optional.empty();
            }
        }
        Optional<CountryCode> country = CountryCode.find(code.substring(0, BEGIN - 1));
        return country.isEmpty() ? Optional.empty() : Optional.of(new RegionCode(country.get(), code));
    }

    /** Returns the code, such as {@code US-CA}. */
    @Override
    public String value() {
        return code;
    }

    @Override
    public CountryCode country() {
        return country;
    }

    /** Returns the code and the name of the country in the language, such as {@code US-CA (United States)}. */
    @Override
    public String name(Locale language) {
        Objects.requireNonNull(language, "a language must be given");
        return code + " (" + new Locale("", country.value()).getDisplayCountry(language) + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof RegionCode that && code.equals(that.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
