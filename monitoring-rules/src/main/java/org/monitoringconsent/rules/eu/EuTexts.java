// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.rule.Texts;

/** The sentences of the baseline. */
final class EuTexts {

    private EuTexts() {}

    /** The sentences in those of the languages that the baseline has. */
    static Texts in(List<Locale> languages) {
        // No reference to the method: it is on the way to the first verdict.
        return Texts.files("messages", new Function<String, @Nullable InputStream>() {
                    @Override
                    public @Nullable InputStream apply(String file) {
                        return EuTexts.class.getResourceAsStream(file);
                    }
                })
                .only(languages);
    }
}
