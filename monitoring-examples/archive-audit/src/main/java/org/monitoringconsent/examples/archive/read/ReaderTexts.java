// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import org.monitoringconsent.recorder.text.Sentence;
import org.monitoringconsent.rule.TextFiles;

/** The texts of a reader, out of the property files of its name beside its class: {@code title}, {@code notes} and its complaints. */
public final class ReaderTexts {

    private final TextFiles texts;

    private ReaderTexts(TextFiles texts) {
        this.texts = texts;
    }

    /** Returns the texts of the reader of a name that stand beside a class. */
    public static ReaderTexts beside(Class<?> place, String name) {
        return new ReaderTexts(TextFiles.of(name, place::getResourceAsStream));
    }

    /** Returns what the reader reads. */
    public Sentence title() {
        return said("title");
    }

    /** Returns what should be known of the form. */
    public Sentence notes() {
        return said("notes");
    }

    /** Returns a text by its key, with what stands for {@code {0}}, {@code {1}} and so on. */
    public Sentence said(String key, Object... values) {
        return Sentence.of(texts, key, values);
    }
}
