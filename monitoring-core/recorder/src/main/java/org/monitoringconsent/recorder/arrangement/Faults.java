// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import org.monitoringconsent.recorder.text.Sentence;
import org.monitoringconsent.rule.TextFiles;

/** What can be wrong with an arrangement, in words. */
final class Faults {

    private static final TextFiles TEXTS = TextFiles.of("faults", Faults.class::getResourceAsStream);

    private Faults() {}

    /** The words of a key, with what stands for {@code {0}}, {@code {1}} and so on. */
    static Sentence of(String key, Object... values) {
        return Sentence.of(TEXTS, key, values);
    }

    /** A sentence about the file itself. */
    static Sentence ofFile(Sentence expectation) {
        return of("said", of("file"), expectation);
    }
}
