// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/**
 * When two ways of writing an extension, a number, an address or an account are one and the same.
 *
 * <p>A host that knows numbering plans brings its own; {@link #plain()} knows none.
 */
@FunctionalInterface
public interface IdentifierSpelling {

    /**
     * The one spelling under which an identifier is compared, or empty when the text is none and nothing else.
     *
     * @param written the identifier as it was written down
     * @param region the country in which numbers without a country code are read
     */
    Optional<String> key(String written, String region);

    /**
     * Whether numbers without a country code can be read in a country, of which some have no numbering plan.
     *
     * @param region its ISO 3166-1 alpha-2 code
     * @since 0.2
     */
    default boolean hasNumbers(String region) {
        return true;
    }

    /** Digits without what groups them, and everything else in lower case; the region is not looked at. */
    static IdentifierSpelling plain() {
        return PlainSpelling.INSTANCE;
    }

    /** The domain that a text names, in lower case, if it names one and nothing else. */
    static Optional<String> domain(String text) {
        try {
            String plain = IDN.toASCII(text.strip()).toLowerCase(Locale.ROOT);
            return isDomain(plain) ? Optional.of(plain) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** Whether a text in lower case is a domain. */
    static boolean isDomain(String text) {
        return text.length() <= 253 && PlainSpelling.DOMAIN.matcher(text).matches();
    }
}
