// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.Set;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.recorder.text.Sentence;

/** What most readers have in common: a name, under which their words stand in property files beside their class, and their doubts. */
public abstract class NamedReader implements RecordReader {

    private final String name;
    private final Set<Doubt> doubts;
    private final ReaderTexts texts;

    /** Reads the words of the reader. */
    protected NamedReader(String name, Doubt... doubts) {
        this.name = name;
        this.doubts = Set.of(doubts);
        this.texts = ReaderTexts.beside(getClass(), name);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Sentence title() {
        return texts.title();
    }

    @Override
    public final Sentence notes() {
        return texts.notes();
    }

    @Override
    public final Set<Doubt> doubts() {
        return doubts;
    }

    /** Returns a text of the reader by its key. */
    protected final Sentence said(String key, Object... values) {
        return texts.said(key, values);
    }
}
