package org.monitoringconsent.examples.decisionpoint.judge;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.monitoringconsent.json.VerdictJson;
import org.monitoringconsent.verdict.Verdict;

/**
 * The texts of verdicts: requests with the same facts share one verdict, so its text is kept for the next, a bounded number of them.
 * Gain: writing a verdict takes longer than deciding it. Invariant: nothing that is kept changes a text.
 */
final class VerdictTexts {

    private static final int KEPT = 1 << 9;

    private final AtomicReferenceArray<Kept> kept = new AtomicReferenceArray<>(KEPT);

    @SuppressWarnings("ReferenceEquality") // Only the very same verdict is sure to give the same text.
    String of(Verdict verdict, Locale language) {
        int place = (System.identityHashCode(verdict) + language.hashCode()) & (KEPT - 1);
        Kept known = kept.get(place);
        if (known != null && known.verdict == verdict && known.language.equals(language)) {
            return known.json;
        }
        String json = VerdictJson.write(verdict, language);
        kept.set(place, new Kept(verdict, language, json));
        return json;
    }

    /** A verdict and its text. */
    private static final class Kept {

        private final Verdict verdict;
        private final Locale language;
        private final String json;

        Kept(Verdict verdict, Locale language, String json) {
            this.verdict = verdict;
            this.language = language;
            this.json = json;
        }
    }
}
