// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.monitoringconsent.recorder.text.Sentence;

/** Says what is wrong with what was given on the command line or in a file, in one sentence for each fault. */
final class BadInputException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Sentence> sentences;

    /** One fault, by the key of its sentence and what is filled in. */
    BadInputException(String key, Object... values) {
        this(List.of(Complaint.of(key, values)));
    }

    BadInputException(List<Sentence> sentences) {
        super(joined(sentences, Locale.ENGLISH));
        this.sentences = List.copyOf(sentences);
    }

    /** All of it as one sentence. */
    Sentence sentence() {
        return language -> joined(sentences, language);
    }

    /** A sentence for each fault. */
    List<Sentence> sentences() {
        return sentences;
    }

    private static String joined(List<Sentence> sentences, Locale language) {
        return sentences.stream().map(one -> one.in(language)).collect(Collectors.joining("; "));
    }
}
