// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.io.Serializable;
import java.util.Locale;

/**
 * One thing that is wrong with the shape of a request, before any rule runs.
 *
 * @param path the path of the attribute, such as {@code communication.channel}; empty for the text as a whole
 * @param text what was expected of it; it never holds a worker's data
 */
public record ShapeFault(String path, FaultText text) implements Serializable {

    /** A required attribute that is left out. */
    public static ShapeFault required(String path) {
        return new ShapeFault(path, FaultText.of("required", path));
    }

    /** What was expected, as a sentence in English. */
    public String sentence() {
        return sentence(Locale.ENGLISH);
    }

    /** What was expected, as a sentence in the language. */
    public String sentence(Locale language) {
        return text.in(language);
    }

    @Override
    public String toString() {
        return sentence();
    }
}
