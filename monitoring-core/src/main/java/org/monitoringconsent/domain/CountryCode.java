// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A country by its two-letter code. Source: ISO 3166-1 alpha-2, as the running JDK lists it. */
public final class CountryCode implements Jurisdiction {

    /** The United Kingdom. */
    public static final CountryCode GB;

    /** The Netherlands. */
    public static final CountryCode NL;

    private static final List<CountryCode> ALL;

    static {
        String[] codes = Locale.getISOCountries();
        Arrays.sort(codes);
        CountryCode[] all = new CountryCode[codes.length];
        for (int i = 0; i < codes.length; i++) {
            all[i] = new CountryCode(codes[i], i);
        }
        ALL = List.of(all);
        GB = of("GB");
        NL = of("NL");
    }

    private final String code;
    private final int ordinal;

    private CountryCode(String code, int ordinal) {
        this.code = code;
        this.ordinal = ordinal;
    }

    /** Returns the country with this code; throws {@link IllegalArgumentException} when there is none. */
    public static CountryCode of(String code) {
        Optional<CountryCode> found = find(code);
        if (found.isEmpty()) {
            throw new IllegalArgumentException(expectation(code));
        }
        return found.get();
    }

    /** Returns the country with this code, or empty when there is none. */
    public static Optional<CountryCode> find(String code) {
        Objects.requireNonNull(code, "a code must be given");
        int low = 0;
        int high = ALL.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            CountryCode candidate = ALL.get(middle);
            int order = candidate.code.compareTo(code);
            if (order == 0) {
                return Optional.of(candidate);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** Returns all countries, sorted by code. */
    public static List<CountryCode> all() {
        return ALL;
    }

    /** Returns the two letters. */
    @Override
    public String value() {
        return code;
    }

    /** Returns this country. */
    @Override
    public CountryCode country() {
        return this;
    }

    /** Returns the name for people in the language, followed by the two letters, such as {@code Germany (DE)}. */
    @Override
    public String name(Locale language) {
        Objects.requireNonNull(language, "a language must be given");
        return new Locale("", code).getDisplayCountry(language) + " (" + code + ")";
    }

    /** Returns the position in {@link #all()}. */
    public int ordinal() {
        return ordinal;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof CountryCode that && code.equals(that.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }

    private static String expectation(String given) {
        if (given.equals("UK")) {
            return "country `UK` must be an ISO 3166-1 alpha-2 code: `GB` is the United Kingdom";
        }
        String shown = given.length() <= 2 ? given : given.substring(0, 2) + "...";
        return "country `" + shown + "` must be an ISO 3166-1 alpha-2 code, such as `GB`";
    }
}
