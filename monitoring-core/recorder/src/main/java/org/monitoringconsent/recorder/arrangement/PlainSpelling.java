// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows no numbering plan. */
final class PlainSpelling implements IdentifierSpelling {

    static final PlainSpelling INSTANCE = new PlainSpelling();
    static final Pattern DOMAIN = Pattern.compile(
            "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?=[a-z0-9-]*[a-z])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    /** Neither begins with # nor ends with it or with *: that is what a telephone takes as an order. */
    private static final Pattern NUMBER = Pattern.compile("\\+?(?=[^0-9]*[0-9])[0-9*](?:[0-9*# ().\\-]*[0-9 )])?");

    private static final Pattern GROUPING = Pattern.compile("[ ().\\-]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}0-9][\\p{L}0-9._+\\-]{0,99}");

    private PlainSpelling() {}

    @Override
    public Optional<String> key(String written, String region) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        int at = text.lastIndexOf('@');
        if (at >= 0) {
            boolean address = WORD.matcher(text.substring(0, at)).matches()
                    && IdentifierSpelling.domain(text.substring(at + 1)).isPresent();
            return address ? Optional.of(text) : Optional.empty();
        }
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(GROUPING.matcher(text).replaceAll(""));
        }
        return WORD.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
