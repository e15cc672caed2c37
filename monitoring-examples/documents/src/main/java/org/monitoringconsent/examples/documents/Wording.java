// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import java.util.Locale;
import java.util.Optional;
import org.monitoringconsent.rule.TextFiles;

/** The texts of the drafts in one language. */
final class Wording {

    private static final TextFiles TEXTS = TextFiles.of("documents", Wording.class::getResourceAsStream);

    private final Locale language;

    Wording(Locale language) {
        this.language = TEXTS.has(language) ? language : Locale.ENGLISH;
    }

    /** The language of the texts. */
    Locale language() {
        return language;
    }

    /** The text of a key, with values at its places. */
    String of(String key, Object... values) {
        return TEXTS.of(key, language, values);
    }

    /** The text of a key, if there is one. */
    Optional<String> find(String key) {
        return TEXTS.find(key, language);
    }
}
