// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.text;

import java.util.Locale;
import org.monitoringconsent.rule.TextFiles;

/** A sentence, or a part of one, that can be said in every language that there are texts in. */
@FunctionalInterface
public interface Sentence {

    /** The sentence in the language, or in English where there are no texts in it. */
    String in(Locale language);

    /** The text of a key in which each {@code {n}} stands for the value at that position, sentences in the same language. */
    static Sentence of(TextFiles texts, String key, Object... values) {
        Object[] given = values.clone();
        return language -> {
            Object[] said = new Object[given.length];
            for (int i = 0; i < given.length; i++) {
                said[i] = given[i] instanceof Sentence part ? part.in(language) : given[i];
            }
            return texts.of(key, language, said);
        };
    }

    /** What reads the same in every language, such as a name. */
    static Sentence same(String text) {
        return language -> text;
    }
}
