// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.monitoringconsent.verdict.Verdict;

/**
 * The JSON of verdicts for a service that tells the same ones again and again: an engine gives one verdict to all requests with the same
 * facts, so that its text is kept for the next who asks, a bounded number of them.
 *
 * <p>Gain: writing a verdict takes a thousand times as long as deciding it from memory. Invariant: what is kept is what {@link VerdictJson}
 * writes. Threads may share one.
 */
public final class VerdictTexts {

    private static final int KEPT = 1 << 9;

    private final AtomicReferenceArray<Kept> kept = new AtomicReferenceArray<>(KEPT);

    /** Texts, none of them kept yet. */
    public VerdictTexts() {}

    /** A verdict as JSON with its texts in a language. */
    public String text(Verdict verdict, Locale language) {
        return kept(verdict, language).json;
    }

    /** The same in UTF-8; the array is kept and must not be changed. */
    public byte[] bytes(Verdict verdict, Locale language) {
        return kept(verdict, language).bytes();
    }

    @SuppressWarnings("ReferenceEquality") // Only the very same verdict is sure to give the same text.
    private Kept kept(Verdict verdict, Locale language) {
        int place = (System.identityHashCode(verdict) + language.hashCode()) & (KEPT - 1);
        Kept known = kept.get(place);
        if (known != null && known.verdict == verdict && known.language.equals(language)) {
            return known;
        }
        Kept made = new Kept(verdict, language, VerdictJson.write(verdict, language));
        kept.set(place, made);
        return made;
    }

    /** A verdict and its text. */
    private static final class Kept {

        private final Verdict verdict;
        private final Locale language;
        private final String json;
        /** Made when first wanted; threads that race make the same. */
        private volatile byte[] utf8 = {};

        Kept(Verdict verdict, Locale language, String json) {
            this.verdict = verdict;
            this.language = language;
            this.json = json;
        }

        byte[] bytes() {
            byte[] known = utf8;
            if (known.length == 0) {
                known = json.getBytes(StandardCharsets.UTF_8);
                utf8 = known;
            }
            return known;
        }
    }
}
