// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.io.Serial;

/** Something in the address of the page that is not understood; it can be told in every language of the page. */
final class Misread extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String given;

    /**
     * What is told.
     *
     * @param key the key of its text
     * @param given what was given, which is filled in
     */
    Misread(String key, String given) {
        super(key);
        this.key = key;
        this.given = given;
    }

    String in(Words words) {
        return words.of("misread." + key, given);
    }
}
