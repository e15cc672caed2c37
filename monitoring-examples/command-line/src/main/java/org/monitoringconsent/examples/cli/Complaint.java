// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import org.monitoringconsent.recorder.text.Sentence;
import org.monitoringconsent.rule.TextFiles;

/** What is wrong with what was given, one sentence for each fault. */
final class Complaint {

    private static final TextFiles TEXTS = TextFiles.of("complaints", Complaint.class::getResourceAsStream);

    private Complaint() {}

    /** The sentence of a key, with what stands for {@code {0}}, {@code {1}} and so on. */
    static Sentence of(String key, Object... values) {
        return Sentence.of(TEXTS, key, values);
    }
}
